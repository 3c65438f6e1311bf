"""What holds other widgets: cards, sections, hairlines, grounds."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import fill, hairline, painting, rounded, upright

WORDS = 180  # a title and its line are never narrower beside buttons


class Ground(Painted):
    """A plain surface of a token colour, with a hairline below or above if wanted."""

    def __init__(
        self, token: str = "surface", parent: QWidget | None = None, *, below: bool = False
    ) -> None:
        super().__init__(parent)
        self.token = token
        self._below = below

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), self.token)
            if self._below:
                hairline(painter, QPointF(0, self.height() - 1), self.width())


class Beside(Ground):
    """A column at the right of a list, as wide as the look says; a hairline parts the two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_narrow = False
        super().__init__("surface", parent)

    def set_narrow(self, *, narrow: bool) -> None:
        """304 wide in small windows, otherwise 336."""
        self._is_narrow = narrow
        self.refit()

    @override
    def refit(self) -> None:
        self.setFixedWidth(look().size("side-panel-narrow" if self._is_narrow else "side-panel"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            upright(painter, QPointF(0, 0), self.height())


def lay_beside(page: QWidget, panel: Beside, *parts: QWidget) -> None:
    """Lay a page out: its parts below each other, the last as high as it can be, and the panel."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is parts[-1] else 0)
    whole = QHBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(column, 1)
    whole.addWidget(panel)


class Line(Painted):
    """A hairline across."""

    @override
    def refit(self) -> None:
        self.setFixedHeight(1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "border")


class Card(Painted):
    """A bordered surface with a heading, a note at its right end, and a body."""

    def __init__(self, title: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, ("emphasis", 600, "text"))
        self.aside = Text(aside, ("small", 400, "text-2"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(15, 10, 12, 10)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.aside)
        if title:
            whole.addLayout(self.head)
            whole.addWidget(Line())
        else:
            self.title.hide()
            self.aside.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(15, 12, 15, 12)
        self.body.setSpacing(8)
        whole.addLayout(self.body)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border")


class Section(QWidget):
    """A heading of 15/600 and what stands under it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, ("emphasis", 600, "text"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.title)
        whole.addLayout(self.body)


class PageHeader(Ground):
    """Title, the one line that says what, for whom, as of when and how many, and buttons."""

    def __init__(
        self, title: str, line: str = "", parent: QWidget | None = None, *, edge: bool = True
    ) -> None:
        super().__init__("surface", parent, below=edge)
        self.title = Text(title, ("title", 600, "text"), wrap=True)
        self.line = Text(line, ("body", 400, "text-2"), wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(24, 12, 24, 12)
        self._whole.setSpacing(16)
        self._whole.addLayout(words, 1)
        self._whole.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_title(self, text: str) -> None:
        self.title.setText(text)

    def set_line(self, text: str) -> None:
        self.line.setText(text)

    def add_button(self, button: QWidget) -> None:
        """Add a button, or a step line, at the right end."""
        self._buttons.addWidget(button)

    def _place_buttons(self) -> None:
        """Beside the words, or below them where the words would become a column."""
        taken = self._buttons.sizeHint().width() + 2 * 24 + 16
        is_below = bool(self._buttons.count()) and self.width() - taken < look().px(WORDS)
        way = QBoxLayout.Direction.TopToBottom if is_below else QBoxLayout.Direction.LeftToRight
        if way is not self._whole.direction():
            self._whole.setDirection(way)
            self._whole.setSpacing(6 if is_below else 16)
            at_left = Qt.AlignmentFlag.AlignLeft if is_below else Qt.AlignmentFlag(0)
            self._whole.setAlignment(self._buttons, at_left)
            self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # how high it must be depends on it

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._place_buttons()
        return super().event(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """Wide enough for the buttons alone: the words can be above them."""
        least = super().minimumSizeHint()
        alone = self._buttons.minimumSize().width() + 2 * 24
        width = min(least.width(), max(alone, look().px(WORDS)))
        high = self.heightForWidth(max(self.width(), width))
        return QSize(width, min(least.height(), high) if high > 0 else least.height())
