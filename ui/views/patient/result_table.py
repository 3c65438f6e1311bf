"""The tables of the results tab: examinations with what they showed, and the work-up."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.patient.intents import Correct, Void
from ui.views.patient.result_rows import ResultRow, WorkUpRow
from ui.views.patient.row_table import RowTable, write_wrapped
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.marks import paint_tag, tag_width
from ui.widgets.painting import write

_WHAT, _TAG, _DETAIL = 1, 2, 3
_WORK_UP_DETAIL = 2
DELETE = "\x7f"


def _columns() -> tuple[Column[ResultRow], ...]:
    tr = QCoreApplication.translate
    return (
        Column(tr("ResultTable", "Date"), lambda row: row.when),
        Column(tr("ResultTable", "Examination"), lambda row: row.what),
        Column(tr("ResultTable", "Finding"), lambda row: row.tag[1]),
        Column(tr("ResultTable", "Seen, decided, read"), lambda row: row.detail),
    )


def _key(row: ResultRow) -> str:
    return row.examination.id


class _ResultDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: ResultRow = index.data(ROW_ROLE)
        if index.column() == _TAG:
            top = box.y() + round((box.height() - look().size("tag")) / 2)
            paint_tag(painter, QPointF(box.x(), top), *row.tag)
        elif index.column() == _DETAIL:
            write_wrapped(painter, box, row.detail)
        else:
            weight = 600 if index.column() == _WHAT else 400
            write(painter, box, index.data(), ("body", weight, "text"))


class ResultTable(RowTable[ResultRow]):
    """`asked` carries the intent: Enter opens the result, Del takes it out."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), _key, keys=DELETE, stretch=_DETAIL, wraps=True, parent=parent)
        self.setObjectName("result_table")
        self.setAccessibleName(self.tr("Examinations and their results"))
        self.setItemDelegate(_ResultDelegate(self))
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    @override
    def cell_width(self, column: int, row: ResultRow) -> int:
        if column == _DETAIL:
            return 0  # takes what is left; the form shows all of it
        if column == _TAG:
            return tag_width(row.tag[1])
        weight = 600 if column == _WHAT else 400
        return look().width(self._columns[column].text(row), "body", weight)

    def _open(self, row: int) -> None:
        self.asked.emit(self.rows.value_at(row).opens)

    def _act(self, _key: str, row: int) -> None:
        self.asked.emit(self.rows.value_at(row).takes_out)


def _work_up_columns() -> tuple[Column[WorkUpRow], ...]:
    tr = QCoreApplication.translate
    return (
        Column(tr("ResultTable", "Date"), lambda row: row.when),
        Column(tr("ResultTable", "Examination"), lambda row: row.what),
        Column(tr("ResultTable", "Finding"), lambda row: row.detail),
    )


def _work_up_key(row: WorkUpRow) -> str:
    return row.record.id


class _WorkUpDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        if index.column() == _WORK_UP_DETAIL:
            write_wrapped(painter, box, index.data())
        else:
            weight = 600 if index.column() == _WHAT else 400
            write(painter, box, index.data(), ("body", weight, "text"))


class WorkUpTable(RowTable[WorkUpRow]):
    """`asked` carries the intent: Enter opens the record to correct it, Del takes it out."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _work_up_columns(),
            _work_up_key,
            keys=DELETE,
            stretch=_WORK_UP_DETAIL,
            wraps=True,
            parent=parent,
        )
        self.setObjectName("work_up_table")
        self.setAccessibleName(self.tr("Work-up"))
        self.setItemDelegate(_WorkUpDelegate(self))
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    @override
    def cell_width(self, column: int, row: WorkUpRow) -> int:
        if column == _WORK_UP_DETAIL:
            return 0
        weight = 600 if column == _WHAT else 400
        return look().width(self._columns[column].text(row), "body", weight)

    def _open(self, row: int) -> None:
        self.asked.emit(Correct(self.rows.value_at(row).record))

    def _act(self, _key: str, row: int) -> None:
        self.asked.emit(Void(self.rows.value_at(row).record))
