"""The line above the plot: as of when, which axis, how much time, export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from core.reports.timeline.frame import AxisMode
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text


class TimelineHeading(QWidget):
    """`M` changes the axis and back; `0`, `1`, `2` choose the time shown, `Y` the scale of CEA."""

    axis_chosen = Signal(object)
    preset_chosen = Signal(str)
    linear_chosen = Signal(bool)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = AxisMode.DATES
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 6)
        self._row.setSpacing(8)
        self._as_of = named(Text("", ("small", 400, "text-2")), "timeline_as_of")
        self._row.addWidget(Text(self.tr("Course"), ("emphasis", 600, "text")))
        self._row.addWidget(self._as_of)
        self._row.addStretch(1)
        self._add_axis()
        self._add_presets()
        self._add_scale()
        self.last_button = named(Button(self.tr("Export"), "X"), "timeline_export")
        self.last_button.clicked.connect(self.export_asked)
        self._row.addWidget(self.last_button)

    def say_as_of(self, text: str) -> None:
        self._as_of.setText(text)

    def mark_preset(self, name: str) -> None:
        """Show which preset is in view; none when the time was zoomed or moved by hand."""
        self._presets.setExclusive(False)
        for button in self._presets.buttons():
            button.setChecked(button.objectName() == f"show_{name}")
        self._presets.setExclusive(True)

    def _add_axis(self) -> None:
        self._row.addWidget(Text(self.tr("Axis"), ("small", 400, "text-2")))
        group = QButtonGroup(self)
        self._dates = self._choice(group, self.tr("Dates"), "", "axis_dates")
        months = self.tr("Months since operation")
        self._months = self._choice(group, months, "M", "axis_months")
        self._dates.setChecked(True)
        group.buttonClicked.connect(self._on_axis)
        self._row.addSpacing(8)

    def _add_presets(self) -> None:
        self._row.addWidget(Text(self.tr("Show"), ("small", 400, "text-2")))
        self._presets = QButtonGroup(self)
        self._choice(self._presets, self.tr("All"), "0", "show_all")
        self._choice(self._presets, self.tr("To now"), "1", "show_to_now").setChecked(True)
        self._choice(self._presets, self.tr("18 months"), "2", "show_recent")
        self._presets.buttonClicked.connect(self._on_preset)
        self._row.addSpacing(8)

    def _add_scale(self) -> None:
        self.linear = named(Button(self.tr("CEA linear"), "Y"), "cea_linear")
        self.linear.setCheckable(True)
        self.linear.clicked.connect(self.linear_chosen)
        self._row.addWidget(self.linear)
        self._row.addSpacing(8)

    def show_scale(self, *, is_shown: bool) -> None:
        """The choice of the scale of CEA, while there is a curve."""
        self.linear.setVisible(is_shown)

    def _choice(self, group: QButtonGroup, text: str, key: str, name: str) -> Button:
        button = named(Button(text, key), name)
        button.setCheckable(True)
        group.addButton(button)
        self._row.addWidget(button)
        return button

    def _on_axis(self, button: QAbstractButton) -> None:
        """Choosing the months again goes back to dates, so that one key does both."""
        is_months = button is self._months and self._mode is not AxisMode.MONTHS
        self._mode = AxisMode.MONTHS if is_months else AxisMode.DATES
        (self._months if is_months else self._dates).setChecked(True)
        self.axis_chosen.emit(self._mode)

    def _on_preset(self, button: QAbstractButton) -> None:
        self.preset_chosen.emit(button.objectName().removeprefix("show_"))
