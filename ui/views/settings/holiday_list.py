"""The closed days of the site in a list: date, how far, and whether it closes anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import Words, phrase
from ui import override
from ui.look.theme import look
from ui.models.table_model import Column, TableModel
from ui.widgets.list_table import ListTable
from ui.widgets.named import named
from ui.widgets.painted import Painted
from ui.widgets.painting import painting, rounded

MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """A closed day as it is listed."""

    day: date
    text: str
    note: str


def closed_days(
    days: Sequence[date], weekdays: Sequence[int], today: date, words: Words
) -> list[ClosedDay]:
    return [
        ClosedDay(day, words.weekday_date(day), _note(day, weekdays, today, words))
        for day in sorted(days)
    ]


def _note(day: date, weekdays: Sequence[int], today: date, words: Words) -> str:
    if day.weekday() not in weekdays:
        return words(phrase("no clinic day anyway"))
    ahead = (day - today).days
    if ahead < 0:
        return words(phrase("past"))
    if ahead == 0:
        return words(phrase("today"))
    return words.count(ahead, phrase("tomorrow"), phrase("in {n} days"))


def _key(row: ClosedDay) -> date:
    return row.day


class _Table(ListTable):
    left_margin = 12
    remove_wanted = Signal()


class HolidayList(Painted):
    """`marked` carries the marked day, or None."""

    marked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.table = named(_Table("row-one-line"), "closed_days")
        super().__init__(parent)
        columns: tuple[Column[ClosedDay], ...] = (
            Column(self.tr("Closed day"), lambda row: row.text, _key),
            Column(self.tr("When"), lambda row: row.note),
        )
        self.model: TableModel[ClosedDay] = TableModel(columns, _key, self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Closed days"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.marked.connect(self._say_marked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.table)

    def show_days(self, days: Sequence[ClosedDay], today: date) -> None:
        """Show these; the marked one stays, else the first that is still to come is marked."""
        self.model.set_rows(days)
        if not self.table.currentIndex().isValid() and days:
            ahead = [at for at, row in enumerate(days) if row.day >= today]
            self.table.mark(ahead[0] if ahead else len(days) - 1)
        self.setVisible(bool(days))
        self._fit()
        self._say_marked(self.table.currentIndex().row())

    def mark(self, day: date) -> None:
        self.table.mark(self.model.row_of(day))

    @property
    def marked_day(self) -> date | None:
        at = self.table.currentIndex()
        return self.model.value_at(at.row()).day if at.isValid() else None

    def _say_marked(self, _row: int) -> None:
        self.marked.emit(self.marked_day)

    def _fit(self) -> None:
        table = self.table
        head, row = table.horizontalHeader().height(), table.verticalHeader().defaultSectionSize()
        shown = min(max(self.model.rowCount(), 1), MOST_ROWS)
        self.setFixedHeight(head + shown * row + 2)
        table.setColumnWidth(0, look().px(240))

    @override
    def refit(self) -> None:
        self.table.refit()
        if self.table.model() is not None:
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border")
