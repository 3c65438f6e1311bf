"""A sentence over every page for as long as it is true, with what can be done about it."""

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.bands import Icon
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import fill, hairline, painting

Weight: TypeAlias = Literal["calm", "warning", "alarm"]
_GROUND = {"calm": "accent-weak", "warning": "due-bg", "alarm": "overdue-bg"}
_WORDS = {"calm": "text", "warning": "due-fg", "alarm": "overdue-fg"}


class StandingBand(Painted):
    """Cannot be closed; it goes when its reason goes. `chosen` carries the name of a button.

    Built by its first sentence, as the other bands are.
    """

    chosen = Signal(str)

    def __init__(self, icon: str, weight: Weight = "calm", parent: QWidget | None = None) -> None:
        self._weight: Weight = weight
        super().__init__(parent)
        self._icon = icon
        self._buttons: list[Button] = []
        self._names: tuple[tuple[str, str], ...] = ()
        self.hide()

    @cached_property
    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 5)
        row.setSpacing(10)
        row.addWidget(Icon(self._icon, "accent" if self._weight == "calm" else self._words))
        row.addWidget(self._said, 1)
        return row

    @cached_property
    def _said(self) -> Text:
        return Text("", ("body", 500, self._words), wrap=True)

    @property
    def _words(self) -> str:
        return _WORDS[self._weight]

    @property
    def sentence(self) -> str:
        return self.accessibleName()

    def say(self, sentence: str, offers: Sequence[tuple[str, str]] = ()) -> None:
        """Show it; `offers` are (name, label) of buttons. The same again changes nothing."""
        if (sentence, tuple(offers)) != (self.sentence, self._names):
            self._said.setText(sentence)
            self.setAccessibleName(sentence)
            self._offer(self._row, offers)
        self.show()

    def _offer(self, row: QHBoxLayout, offers: Sequence[tuple[str, str]]) -> None:
        if tuple(offers) == self._names:
            return
        self._names = tuple(offers)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for name, label in offers:
            button = named(Button(label), name)
            button.clicked.connect(self._choose)
            row.addWidget(button)
            self._buttons.append(button)

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().size("undo-bar"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), _GROUND[self._weight])
            hairline(painter, QPointF(0, self.height() - 1), self.width())
