"""Below the list while lines are ticked: how many, what of them is open, and how to tick more."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import fill, painting

LEAST_WORDS = 150  # beside the buttons


class TickBand(Painted):
    """Docked, so that it covers nothing."""

    all_requested = Signal()
    next_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = named(Text("", ("body", 600, "text"), wrap=True), "ticked_said")
        self._open = named(Text("", ("small", 400, "text"), wrap=True), "ticked_open")
        # The table and the page answer these keys wherever the focus is.
        self.all = named(Button("", "Ctrl A", live=False), "tick_all")
        self.more = named(Button(self.tr("Add next"), "Shift ↓", live=False), "tick_next")
        self.none = named(Button(self.tr("Clear"), "Esc", "plain"), "untick_all")
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(2)
        self._words.addWidget(self._said)
        self._words.addWidget(self._open, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 6, 16, 6)
        self._row.setSpacing(8)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._buttons)
        for button in (self.all, self.more, self.none):
            self._buttons.addWidget(button)
        self.all.clicked.connect(self.all_requested)
        self.more.clicked.connect(self.next_requested)
        self.none.clicked.connect(self.clear_requested)

    def say(self, n: int, what: str, n_shown: int, *, is_asking: bool) -> None:
        """`is_asking`: a form beside the list answers Esc, so this band does not."""
        said = self.tr("1 line ticked") if n == 1 else self.tr("{n} lines ticked").format(n=n)
        self._said.setText(said)
        self._open.setText(what)
        self.all.set_label(self.tr("Tick all {n}").format(n=n_shown))
        self.all.setVisible(n < n_shown)
        self.none.setVisible(not is_asking)
        self.setAccessibleName(f"{said}. {what}")

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().px(52))

    @override
    def minimumSizeHint(self) -> QSize:
        """Wide enough for the buttons alone: the words can be above them."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._buttons.minimumSize().width() + 40), least.height())

    @override
    def event(self, event: QEvent) -> bool:
        """In large text the words stand above the buttons, on one line."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            free = self.width() - self._buttons.sizeHint().width() - 48
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            is_below = free < look().px(LEAST_WORDS)
            if is_below is (self._row.direction() is below):
                return super().event(event)
            self._row.setDirection(below if is_below else beside)
            self._words.setDirection(beside if is_below else below)
            self._words.setSpacing(16 if is_below else 2)
            self._said.setWordWrap(not is_below)
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "accent-weak")
