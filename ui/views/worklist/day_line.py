"""A line for a day whose reading is said elsewhere: typed, counted or picked."""

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from core.domain.day_entry import DayReading, read_day
from core.errors import RegistryError
from core.language import phrase
from core.surveillance.booking import WorkingDays
from ui.look.icons import icon
from ui.look.language import words
from ui.widgets.date_field import DayPicker
from ui.widgets.forms import mark_wrong


class DayLine(QLineEdit):
    """Free text for a day, read while it is typed; `moved` says that the reading may differ."""

    moved = Signal()

    def __init__(self, today: date, base: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._base = today, base
        self.refusal = ""
        self.read: DayReading | None = None
        pick = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        pick.setText(self.tr("Choose a day"))
        pick.setToolTip(self.tr("Choose a day"))
        for sign in self.findChildren(QToolButton):  # Qt gives the icon no name
            sign.setAccessibleName(self.tr("Choose a day"))
        pick.triggered.connect(self.open_picker)
        self.textChanged.connect(self._read)
        self.set_day(base)

    @property
    def day(self) -> date | None:
        return self.read.day if self.read else None

    def set_day(self, day: date) -> None:
        self.setText(words().date(day))

    def _read(self) -> None:
        self.read, self.refusal = None, ""
        try:
            self.read = read_day(
                self.text(), today=self._today, base=self._base, year_from=self._today
            )
        except RegistryError as error:
            self.refusal = error.said(words())
        mark_wrong(self, "")
        self.moved.emit()

    def open_picker(self) -> None:
        picker = DayPicker(self.day or self._base, self)
        picker.picked.connect(self._take)
        picker.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        picker.open()
        picker.setFocus()

    def _take(self, day: date) -> None:
        self.set_day(day)
        self.setFocus()


def said_day(day: date, days: WorkingDays, today: date) -> str:
    """What kind of day it is for the site: `working day`, `closed: holiday` and so on."""
    said = words()
    if day < today:
        return said(phrase("has passed"))
    if day in days.holidays:
        return said(phrase("holiday, closed here"))
    if day.weekday() not in days.weekdays:
        return said(
            phrase("{weekday}, not a working day here"), weekday=said.long_days[day.weekday()]
        )
    return said(phrase("working day"))
