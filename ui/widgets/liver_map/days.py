"""The row of days of the map: first found, each operation, each recurrence, now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from core.language import Words
from core.reports.liver_map.values import Moment
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.named import named
from ui.widgets.painted import follow_width


class DayRow(QWidget):
    """`chosen` carries the place of a day in the row."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_width(self)
        self._row = Flow(self, gap=6)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def buttons(self) -> list[QAbstractButton]:
        return self._group.buttons()

    def show_days(self, moments: Sequence[Moment], words: Words) -> None:
        """One button each; a single day needs no row."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.setParent(None)  # at once: its name goes to the button that takes its place
            button.deleteLater()
        for n, moment in enumerate(moments):
            button = named(Button(_label(moment, words)), f"map_day_{n}")
            button.setCheckable(True)
            self._group.addButton(button, n)
            self._row.addWidget(button)
            button.show()
        self.setVisible(len(moments) > 1)
        self.updateGeometry()

    def mark(self, at: int) -> None:
        button = self._group.button(at)
        if button is not None:
            button.setChecked(True)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._group.id(button))


def _label(moment: Moment, words: Words) -> str:
    day = moment.map.day
    return f"{moment.name} {words.date(day)}" if day else moment.name
