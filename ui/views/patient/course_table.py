"""The course as a plain list by date: Enter opens a record to correct it, Del takes it out."""

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.patient.course_rows import CourseRow
from ui.views.patient.row_table import RowTable, write_wrapped
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.painting import write

_WHAT, _DETAIL = 2, 3
_INSET = 16  # px, of what belongs to the row above


def _columns() -> tuple[Column[CourseRow], ...]:
    tr = QCoreApplication.translate
    return (
        Column(tr("CourseTable", "Date") + " ↓", lambda row: row.when),
        Column(tr("CourseTable", "Month"), lambda row: row.month),
        Column(tr("CourseTable", "What"), lambda row: row.what),
        Column(tr("CourseTable", "Detail"), lambda row: row.detail),
    )


def _key(row: CourseRow) -> str:
    return f"{row.record.id}{' computed' if row.is_computed else ''}"


class _CourseDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        if index.column() == _DETAIL:
            write_wrapped(painter, box, index.data())
            return
        is_part = bool(index.data(ROW_ROLE).depth)
        weight = 600 if index.column() == _WHAT and not is_part else 400
        token = "text-2" if index.column() == 1 else "text"
        if index.column() == _WHAT and is_part:
            box = box.adjusted(look().px(_INSET), 0, 0, 0)
        write(painter, box, index.data(), ("body", weight, token))


class CourseTable(RowTable[CourseRow]):
    """`correct_wanted`, `void_wanted` and `print_wanted` carry the record."""

    correct_wanted = Signal(object)
    void_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), _key, keys="\x7fP", stretch=_DETAIL, wraps=True, parent=parent)
        self.setObjectName("course_table")
        self.setAccessibleName(self.tr("Course, newest first"))
        self.setItemDelegate(_CourseDelegate(self))
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    @override
    def cell_width(self, column: int, row: CourseRow) -> int:
        if column == _DETAIL:
            return 0  # takes what is left; long notes are read in the form
        weight = 600 if column == _WHAT and not row.depth else 400
        inset = look().px(_INSET) if column == _WHAT and row.depth else 0
        return look().width(self._columns[column].text(row), "body", weight) + inset

    def _open(self, row: int) -> None:
        self.correct_wanted.emit(self.rows.value_at(row).record)

    def _act(self, key: str, row: int) -> None:
        if key == "P":
            self.print_wanted.emit(self.rows.value_at(row).record)
        elif not self.rows.value_at(row).is_computed:
            self.void_wanted.emit(self.rows.value_at(row).record)
