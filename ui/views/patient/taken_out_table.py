"""What was taken out of the course: when, what, why, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core.language import phrase
from core.store.taken_out import TakenOut
from core.store.telling import UNDONE, title_of_type
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import Column
from ui.views.entries.rows import instant_said
from ui.views.patient.row_table import RowTable, write_wrapped
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.painting import write

_WHY, _BACK = 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOutRow:
    """One record that is not in the course any more."""

    record: Any
    when: str
    what: str
    who: str
    why: str

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.when, self.what, self.who, self.why) if part)


def taken_out_rows(found: Sequence[TakenOut]) -> tuple[TakenOutRow, ...]:
    said = words()
    return tuple(
        TakenOutRow(
            record=each.record,
            when=instant_said(each.event.at),
            what=said(title_of_type(type(each.record))),
            who=each.event.operator,
            why=said(phrase("undone")) if each.why == UNDONE else each.why,
        )
        for each in found
    )


def _columns() -> tuple[Column[TakenOutRow], ...]:
    tr = QCoreApplication.translate
    return (
        Column(tr("TakenOutTable", "Taken out") + " ↓", lambda row: row.when),
        Column(tr("TakenOutTable", "What"), lambda row: row.what),
        Column(tr("TakenOutTable", "Why"), _why),
        Column(tr("TakenOutTable", "Put back"), _back),
    )


def _why(row: TakenOutRow) -> str:
    """By whom, and why."""
    return f"{row.who}: {row.why}" if row.who else row.why


def _back(_row: TakenOutRow) -> str:
    return QCoreApplication.translate("TakenOutTable", "Put back")


def _key(row: TakenOutRow) -> str:
    return str(row.record.id)


class _Delegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        column, text = index.column(), str(index.data())
        if column == _WHY:
            write_wrapped(painter, box, text)
            return
        is_act = column == _BACK
        write(painter, box, text, ("body", 500 if is_act else 400, "accent" if is_act else "text"))


class TakenOutTable(RowTable[TakenOutRow]):
    """`put_back_wanted` carries the record: Enter, or a click on the last column."""

    put_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), _key, stretch=_WHY, wraps=True, parent=parent)
        self.setObjectName("taken_out_table")
        self.setAccessibleName(self.tr("Taken out of the course"))
        self.setItemDelegate(_Delegate(self))
        self.opened.connect(self._open)
        self.pressed_in.connect(self._press)

    @override
    def cell_width(self, column: int, row: TakenOutRow) -> int:
        if column == _WHY:
            return 0  # it wraps
        return look().width(self._columns[column].text(row), "body", 500)

    def _open(self, row: int) -> None:
        self.put_back_wanted.emit(self.rows.value_at(row).record)

    def _press(self, row: int, column: int) -> None:
        if column == _BACK:
            self._open(row)
