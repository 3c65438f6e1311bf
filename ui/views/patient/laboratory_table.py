"""The laboratory as a table with a cursor on its cells: Enter opens a value, Del takes it out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from core.domain.followup import Result
from core.reports.laboratory.values import FlagKind, Measured, Series
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.patient.intents import Correct, Void
from ui.views.patient.laboratory_rows import (
    DayRow,
    cell_said,
    column_title,
    day_rows,
    explained,
    marks_said,
)
from ui.views.patient.result_table import DELETE
from ui.views.patient.row_table import RowTable
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.painting import rounded, write

_SHAPE, _GAP = 10, 5


class _Cell:
    """The text of one column of a day: a method, so that nothing keeps a widget."""

    def __init__(self, at: int) -> None:
        self._at = at

    def __call__(self, row: DayRow) -> str:
        cell = row.cells[self._at]
        return cell_said(cell) if cell is not None else ""


def _when(row: DayRow) -> str:
    return words().date(row.on)


def _nothing(_row: DayRow) -> str:
    return ""


def _key(row: DayRow) -> str:
    return row.key


def _columns(series: Sequence[Series]) -> tuple[Column[DayRow], ...]:
    tr = QCoreApplication.translate
    cells = [_Cell(at) for at in range(len(series))]
    return (
        Column(tr("LaboratoryTable", "Date"), _when),
        *(Column(column_title(s), c) for s, c in zip(series, cells, strict=True)),
        Column("", _nothing),
    )


class _LaboratoryDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, LaboratoryTable)
        row: DayRow = index.data(ROW_ROLE)
        at = index.column() - 1
        if at < 0:
            write(painter, box, index.data(), ("body", 600, "text"))
            return
        if table.currentIndex() == index and table.hasFocus():
            ring = box.adjusted(-6, 2, 2, -2)
            rounded(painter, ring, "surface", "focus", 4, 2)
        cell = row.cells[at] if at < len(row.cells) else None
        if cell is not None:
            _paint_value(painter, box, cell)


def _paint_value(painter: QPainter, box: QRectF, cell: Measured) -> None:
    """The number, a shape for above or below the limit, then the flags in words."""
    now, kinds = look(), {flag.kind for flag in cell.flags}
    is_high = FlagKind.ABOVE in kinds
    token = "danger" if is_high else "text"
    amount = cell.amount(words())
    weight = 600 if kinds else 400
    write(painter, box, amount, ("body", weight, token))
    left = box.x() + now.width(amount, "body", weight) + _GAP
    if kinds & {FlagKind.ABOVE, FlagKind.BELOW}:
        _paint_pointer(painter, QPointF(left, box.center().y()), token, is_up=is_high)
        left += now.px(_SHAPE) + _GAP
    rest = QRectF(left, box.y(), box.right() - left, box.height())
    write(painter, rest, marks_said(cell), ("small", 500, token))


def _paint_pointer(painter: QPainter, at: QPointF, token: str, *, is_up: bool) -> None:
    """A triangle that points above or below the limit: told apart without colour."""
    side, half = look().px(_SHAPE), look().px(_SHAPE) / 2
    foot = half - 1 if is_up else 1 - half
    points = [QPointF(0, foot), QPointF(side, foot), QPointF(half, -foot)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(token))
    painter.drawPolygon(QPolygonF([at + point for point in points]))
    painter.restore()


class LaboratoryTable(RowTable[DayRow]):
    """Days down, analytes across. `asked` carries an intent, `said` what the cursor stands on."""

    asked = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._series: tuple[Series, ...] = ()
        super().__init__(_columns(()), _key, keys=DELETE, stretch=-1, parent=parent)
        self.setObjectName("laboratory_table")
        self.setAccessibleName(self.tr("Laboratory values by day"))
        self.setItemDelegate(_LaboratoryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show these; the cursor stays on its day and analyte while both are there."""
        before = self.currentIndex().column()
        columns = _columns(series)
        titles = [column.title for column in columns]
        is_same = titles == [column.title for column in self._columns]
        self._series = tuple(series)
        self._columns = columns
        if not is_same:
            self.rows.set_columns(columns)
        self.show_rows(day_rows(series))
        if not is_same or before < 1:
            self._start(max(before, 1))
        self._say()

    def _start(self, column: int) -> None:
        row = max(self.currentIndex().row(), 0)
        if self.rows.rows:
            self.setCurrentIndex(self.rows.index(row, min(column, len(self._columns) - 2)))

    @property
    def current(self) -> tuple[Series, Measured] | None:
        """The series and the value under the cursor."""
        index = self.currentIndex()
        at, row = index.column() - 1, self.marked_value
        if row is None or not 0 <= at < len(row.cells):
            return None
        value = row.cells[at]
        return (self._series[at], value) if value is not None else None

    @override
    def mark(self, row: int) -> None:
        """Make a day the current one; the cursor stays in its column."""
        if 0 <= row < len(self.rows.rows):
            column = max(self.currentIndex().column(), min(1, len(self._columns) - 1))
            self.setCurrentIndex(self.rows.index(row, column))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if hasattr(self, "rows"):
            self._say()

    def _say(self) -> None:
        found = self.current
        sentence = explained(*found) if found else ""
        self.setAccessibleDescription(sentence)
        self.said.emit(sentence)

    @override
    def cell_width(self, column: int, row: DayRow) -> int:
        now, cell = look(), row.cells[column - 1] if 0 < column <= len(row.cells) else None
        if cell is None:
            return super().cell_width(column, row) if column == 0 else 0
        weight = 600 if cell.flags else 400
        shape = now.px(_SHAPE) + 2 * _GAP
        words_of = now.width(marks_said(cell), "small", 500)
        return now.width(cell.amount(words()), "body", weight) + shape + words_of

    @override
    def _fit(self) -> None:
        super()._fit()
        total = sum(self.horizontalHeader().sectionSize(n) for n in range(len(self._columns)))
        if total > self.viewport().width():
            bar = self.horizontalScrollBar().sizeHint().height()
            self.setFixedHeight(self.height() + bar)

    def _open(self, _row: int) -> None:
        if self.current is not None:
            self.asked.emit(_to_correct(self.current[1].record))

    def _act(self, _key: str, _row: int) -> None:
        if self.current is not None:
            record = self.current[1].record
            # A result is more than its CEA: the value is taken out of it, not the result.
            self.asked.emit(_to_correct(record) if isinstance(record, Result) else Void(record))


def _to_correct(record: object) -> Correct:
    at = "cea_ug_per_l" if isinstance(record, Result) else ""
    return Correct(record, at)
