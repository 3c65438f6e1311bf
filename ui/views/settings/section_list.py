"""The sections of the settings, one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.look.tokens import LINES
from ui.widgets.containers import Ground
from ui.widgets.named import named
from ui.widgets.painting import fill, painting, rounded, upright, write

WIDTH = 216


class _SectionButton(QPushButton):
    chosen = Signal(str)
    moved = Signal(int)

    def __init__(self, name: str, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.name, self.words = name, words
        self.is_wrong = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(self._choose)

    def show_wrong(self, is_wrong: bool) -> None:  # noqa: FBT001  a state
        self.is_wrong = is_wrong
        self.setAccessibleDescription(self.tr("An answer needs changing") if is_wrong else "")
        self.update()

    def _choose(self) -> None:
        self.chosen.emit(self.name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        if event.key() in step:
            self.moved.emit(step[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            look().width(self.words, "body", 600) + look().px(44), look().size("row-one-line")
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """Low where large text meets a low window: all sections are in sight."""
        return QSize(self.sizeHint().width(), look().line() + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box, on = QRectF(self.rect()), self.isChecked()
            if on or self.underMouse():
                rounded(painter, box, "accent-weak" if on else "raised")
            if on:
                fill(painter, QRectF(0, 0, LINES["marker"], box.height()), "accent")
            if self.hasFocus():
                rounded(painter, box, "", "focus", 6, 2)
            style = ("body", 600 if on else 400, "text" if on else "text-2")
            write(painter, box.adjusted(12, 0, 0, 0), self.words, style)
            if self.is_wrong:
                size = look().size("icon-small")
                spot = QPointF(box.width() - size - 8, (box.height() - size) / 2)
                paint_icon(painter, spot, "triangle-alert", "danger", size)


class SectionList(Ground):
    """`chosen` carries the name of a section; arrows and J/K walk while one has the focus."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`sections` are (name, words)."""
        self._buttons = [
            named(_SectionButton(name, words), f"section_{name}") for name, words in sections
        ]
        super().__init__("surface", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(0)
        for button in self._buttons:
            button.chosen.connect(self.chosen)
            button.moved.connect(self._move)
            column.addWidget(button)
        column.addStretch(1)

    def show_section(self, name: str) -> None:
        for button in self._buttons:
            button.setChecked(button.name == name)

    def show_wrong(self, names: Sequence[str]) -> None:
        """Sections in which an answer is typed and not kept carry a sign."""
        for button in self._buttons:
            button.show_wrong(button.name in names)

    def _move(self, step: int) -> None:
        at = next((i for i, button in enumerate(self._buttons) if button.isChecked()), 0)
        to = self._buttons[min(max(at + step, 0), len(self._buttons) - 1)]
        to.setFocus()
        self.chosen.emit(to.name)

    @override
    def refit(self) -> None:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        self.setFixedWidth(max(WIDTH, widest + 32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            upright(painter, QPointF(self.width() - 1, 0), self.height())
