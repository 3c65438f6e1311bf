"""A registry that may not be recorded in now: why, and what can be done instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader
from ui.widgets.named import named
from ui.widgets.painted import Text

TEXT_AT, WIDEST = 56, 680
LONG = 100  # letters after which a sentence is no title


class HeldPage(Ground):
    """Announces what is wanted; opens nothing itself. `sentence` says who or what holds it."""

    read_requested = Signal()
    retry_requested = Signal()
    back_requested = Signal()

    def __init__(
        self, name: str, sentence: str, *, is_in_use: bool, parent: QWidget | None = None
    ) -> None:
        self._wrapped: list[Text] = []
        super().__init__("surface", parent)
        self.message = MessageBand()
        if is_in_use and len(sentence) < LONG:
            title = sentence
            more = self.tr(
                "One person at a time records in a registry, so that no two answers meet. You can "
                "read it now: everything that is saved there shows up here by itself."
            )
        elif is_in_use:
            title = self.tr("This registry is open elsewhere")
            more = sentence
        else:
            title = self.tr("This registry may only be read where it lies")
            more = sentence
        column = QVBoxLayout()
        column.setContentsMargins(TEXT_AT, 64, 24, 24)
        column.setSpacing(0)
        for text, style, below in ((title, "title", 6), (more, "body", 16)):
            bold = style == "title"
            part = Text(
                text, (style, 600 if bold else 400, "text" if bold else "text-2"), wrap=True
            )
            self._wrapped.append(named(part, "held_title" if bold else "held_more"))
            column.addWidget(part)
            column.addSpacing(below)
        column.addLayout(self._buttons())
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PageHeader("Hepatrack", name))
        whole.addWidget(self.message)
        whole.addLayout(column, 1)
        self.refit()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        read = named(Button(self.tr("Open to read only"), "R", "primary", "eye"), "open_to_read")
        again = named(Button(self.tr("Try again"), "T", icon="refresh-cw"), "try_again")
        back = named(Button(self.tr("Back"), "B", "plain", "arrow-left"), "back")
        read.clicked.connect(self.read_requested)
        again.clicked.connect(self.retry_requested)
        back.clicked.connect(self.back_requested)
        for button in (read, again, back):
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(read)
        return row

    @override
    def refit(self) -> None:
        for part in self._wrapped:
            part.setMaximumWidth(look().px(WIDEST))
