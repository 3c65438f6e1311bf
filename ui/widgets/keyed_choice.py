"""One of a few answers, each with its letter: press the letter, or point at it."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from core.domain.folding import folded
from ui import override
from ui.look.theme import look
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.named import named
from ui.widgets.painting import painting, rounded, write

T = TypeVar("T")


def letters_for(texts: Sequence[str]) -> list[str]:
    """One letter for each text: its first one that no text before it took, else a figure."""
    taken: set[str] = set()
    found = []
    for at, text in enumerate(texts, start=1):
        free = (each for each in text if each.isalpha() and folded(each) not in taken)
        letter = next(free, str(at))
        taken.add(folded(letter))
        found.append(letter)
    return found


class KeyedButton(QRadioButton):
    """A framed answer with its key; filled when it is the one."""

    def __init__(self, text: str, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.words, self.letter = text, letter
        self.setAccessibleName(text)
        self.setAccessibleDescription(letter)

    @override
    def sizeHint(self) -> QSize:
        now = look()
        width = now.px(6) + cap_width(self.letter) + now.px(5)
        width += now.width(self.words, "body", 600) + now.px(8)
        return QSize(width, now.size("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            event.ignore()  # a letter is answered by the row of answers
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = look()
        ground = "accent-weak" if self.isChecked() else "surface"
        edge, width = ("focus", 2) if self.hasFocus() else ("border-strong", 1)
        if self.isChecked() and not self.hasFocus():
            edge = "accent"
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), ground, edge, 6, width)
            top = (self.height() - now.size("keycap")) / 2
            at = now.px(6) + paint_cap(painter, QPointF(now.px(6), top), self.letter) + now.px(5)
            weight = 600 if self.isChecked() else 400
            rest = QRectF(at, 0, self.width() - at, self.height())
            write(painter, rest, self.words, ("body", weight, "text"))


class KeyedChoice(QWidget, Generic[T]):
    """The answers in a row; `chosen` when it is another one than before."""

    chosen = Signal()

    def __init__(
        self, name: str, choices: Sequence[tuple[str, T]], parent: QWidget | None = None
    ) -> None:
        """`choices` are (words, value); each answer is named `name` and its place."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(4))
        self._group = QButtonGroup(self)
        self._answers: list[tuple[KeyedButton, T]] = []
        letters = letters_for([text for text, _ in choices])
        for at, ((text, value), letter) in enumerate(zip(choices, letters, strict=True)):
            button = named(KeyedButton(text, letter.upper()), f"{name}_{at}")
            button.toggled.connect(self._toggled)
            self._group.addButton(button)
            self._answers.append((button, value))
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self._answers[0][0])

    @property
    def value(self) -> T | None:
        """The answer; none before there is one."""
        return next((value for button, value in self._answers if button.isChecked()), None)

    def choose(self, value: T) -> None:
        for button, each in self._answers:
            if each == value:
                button.setChecked(True)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001  the signature of the signal
        if on:
            chosen = next(button for button, _ in self._answers if button.isChecked())
            self.setFocusProxy(chosen)
            self.chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        for button, _ in self._answers:
            if event.text().strip() and folded(event.text()) == folded(button.letter):
                button.setChecked(True)
                button.setFocus()
                event.accept()
                return
        super().keyPressEvent(event)
