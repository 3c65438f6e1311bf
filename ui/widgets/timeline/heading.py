"""The line above the plot: as of when, which axis, how much time, export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

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
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._axis, self._rest = QWidget(), QWidget()
        self._as_of = named(Text("", ("small", 400, "text-2")), "timeline_as_of")
        self._upper.addWidget(Text(self.tr("Course"), ("emphasis", 600, "text")))
        self._upper.addWidget(self._as_of)
        self._upper.addStretch(1)
        self._lower.addStretch(1)
        self._add_axis(_row_of(self._axis))
        rest = _row_of(self._rest)
        self._add_presets(rest)
        self._add_scale(rest)
        self.last_button = named(Button(self.tr("Export"), "X"), "timeline_export")
        self.last_button.clicked.connect(self.export_asked)
        rest.addWidget(self.last_button)
        self._lay_out()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 6)
        whole.setSpacing(4)
        for row in (self._upper, self._lower):
            row.setSpacing(8)
            whole.addLayout(row)
        self._upper.addWidget(self._axis)
        self._upper.addWidget(self._rest)

    def fit_to(self, width: int) -> None:
        """In one row, or where words are long or letters large in two: nothing is cut."""
        self._upper.removeWidget(self._rest)
        self._lower.removeWidget(self._rest)
        both = self._upper.minimumSize().width() + 8 + self._rest.minimumSizeHint().width()
        (self._upper if both <= width else self._lower).addWidget(self._rest)

    def say_as_of(self, text: str) -> None:
        self._as_of.setText(text)

    def mark_preset(self, name: str) -> None:
        """Show which preset is in view; none when the time was zoomed or moved by hand."""
        self._presets.setExclusive(False)
        for button in self._presets.buttons():
            button.setChecked(button.objectName() == f"show_{name}")
        self._presets.setExclusive(True)

    def _add_axis(self, row: QHBoxLayout) -> None:
        row.addWidget(Text(self.tr("Axis"), ("small", 400, "text-2")))
        group = QButtonGroup(self)
        self._dates = self._choice((row, group), self.tr("Dates"), "", "axis_dates")
        months = self.tr("Months since operation")
        self._months = self._choice((row, group), months, "M", "axis_months")
        self._dates.setChecked(True)
        group.buttonClicked.connect(self._on_axis)
        row.addSpacing(8)

    def _add_presets(self, row: QHBoxLayout) -> None:
        row.addWidget(Text(self.tr("Show"), ("small", 400, "text-2")))
        self._presets = QButtonGroup(self)
        self._choice((row, self._presets), self.tr("All"), "0", "show_all")
        self._choice((row, self._presets), self.tr("To now"), "1", "show_to_now").setChecked(True)
        self._choice((row, self._presets), self.tr("18 months"), "2", "show_recent")
        self._presets.buttonClicked.connect(self._on_preset)
        row.addSpacing(8)

    def _add_scale(self, row: QHBoxLayout) -> None:
        self.linear = named(Button(self.tr("CEA linear"), "Y"), "cea_linear")
        self.linear.setCheckable(True)
        self.linear.clicked.connect(self.linear_chosen)
        row.addWidget(self.linear)
        row.addSpacing(8)

    def show_scale(self, *, is_shown: bool) -> None:
        """The choice of the scale of CEA, while there is a curve."""
        self.linear.setVisible(is_shown)

    def _choice(
        self, where: tuple[QHBoxLayout, QButtonGroup], text: str, key: str, name: str
    ) -> Button:
        row, group = where
        button = named(Button(text, key), name)
        button.setCheckable(True)
        group.addButton(button)
        row.addWidget(button)
        return button

    def _on_axis(self, button: QAbstractButton) -> None:
        """Choosing the months again goes back to dates, so that one key does both."""
        is_months = button is self._months and self._mode is not AxisMode.MONTHS
        self._mode = AxisMode.MONTHS if is_months else AxisMode.DATES
        (self._months if is_months else self._dates).setChecked(True)
        self.axis_chosen.emit(self._mode)

    def _on_preset(self, button: QAbstractButton) -> None:
        self.preset_chosen.emit(button.objectName().removeprefix("show_"))


def _row_of(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return row
