"""What the page says when there is nobody to list: what is true, and what comes next."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.containers import Ground
from ui.widgets.painted import Text

TEXT_AT, BELOW_FILTER, WIDEST = 56, 64, 680


class Saying(Ground):
    """A heading, a sentence and buttons at the place where the names would begin."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        self._sentence = Text(sentence, ("body", 400, "text-2"), wrap=True)
        super().__init__("surface", parent)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(TEXT_AT, BELOW_FILTER, 24, 24)
        column.setSpacing(0)
        column.addWidget(Text(title, ("title", 600, "text"), wrap=True))
        column.addSpacing(6)
        column.addWidget(self._sentence)
        column.addSpacing(16)
        column.addLayout(self.buttons)
        self.buttons.addStretch(1)
        column.addStretch(1)

    def add_button(self, button: QWidget) -> None:
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    @override
    def refit(self) -> None:
        self._sentence.setMaximumWidth(look().px(WIDEST))
