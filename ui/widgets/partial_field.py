"""A date of which only the month or the year may be known, as free text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.domain.day_entry import DayReading
from core.domain.partial_date import PartialDate, Precision
from core.domain.partial_entry import read_partial
from ui import override
from ui.look.language import words
from ui.widgets.date_field import DateField, DayRules


class PartialDayField(DateField):
    """`2019`, `May 2019`, a day, or `unknown`; what is not known is said beside it."""

    edited = Signal()

    def __init__(
        self, value: PartialDate | None, rules: DayRules, parent: QWidget | None = None
    ) -> None:
        self._partial: PartialDate | None = None
        super().__init__(rules, parent)
        self.edit.setText(value.said(words()) if value else "")
        self.edit.setCursorPosition(0)
        self.edit.textChanged.connect(self._say_edited)

    def _say_edited(self, _text: str) -> None:
        self.edited.emit()

    def value(self) -> PartialDate | None:
        return self._partial if self.edit.text().strip() and not self.problem_now() else None

    def misread(self) -> str:
        self.set_problem("")
        return self.problem

    def problem_now(self) -> bool:
        """Whether what stands in the field cannot be read."""
        return self._reading is None

    @override
    def understand(self, typed: str, rules: DayRules) -> DayReading:
        self._partial = None
        self._partial = read_partial(typed, today=rules.today)
        return DayReading(self._partial.day)

    @override
    def echo(self, reading: DayReading) -> str:
        partial = self._partial
        if partial is None or partial.is_exact:
            return super().echo(reading)
        if partial.precision is Precision.MONTH:
            return self.tr("{month}, day not known").format(month=partial.said(words()))
        if partial.precision is Precision.YEAR:
            return self.tr("{year}, month and day not known").format(year=partial.said(words()))
        return self.tr("Not known")
