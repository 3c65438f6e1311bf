"""Which items an act is about: a row of check boxes that hold their values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.theme import look
from ui.widgets.choices import CheckBox
from ui.widgets.named import named

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tick(Generic[T]):
    """One box: what it stands for, its words, and whether it is ticked at first."""

    value: T
    text: str
    is_ticked: bool = True


class Ticks(QWidget, Generic[T]):
    """The boxes in a row."""

    changed = Signal()

    def __init__(self, ticks: Sequence[Tick[T]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.setMinimumHeight(look().size("control"))
        self._boxes: list[tuple[CheckBox, T]] = []
        for at, tick in enumerate(ticks):
            box = named(CheckBox(tick.text), f"tick_{at}")
            box.setChecked(tick.is_ticked)
            box.toggled.connect(self._say)
            layout.addWidget(box)
            self._boxes.append((box, tick.value))
        layout.addStretch(1)

    def ticked(self) -> tuple[T, ...]:
        """The values of the ticked boxes, in their order."""
        return tuple(value for box, value in self._boxes if box.isChecked())

    def _say(self, _on: bool) -> None:  # noqa: FBT001  the signature of the signal
        self.changed.emit()
