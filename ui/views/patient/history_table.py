"""The History tab: every entry in words, and the last ones with their Undo."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE
from ui.views.entries.columns import entry_columns
from ui.views.entries.rows import HistoryRow
from ui.views.patient.row_table import RowTable, write_wrapped
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.painting import write

_WHAT, _UNDO = 1, 3
_NEXT_LINE = "\u2028"


def _what(row: HistoryRow) -> str:
    """What was done, and why on a line of its own."""
    return f"{row.what}{_NEXT_LINE}{row.reason}" if row.reason else row.what


def _key(row: HistoryRow) -> str:
    return str(row.seq)


class _HistoryDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: HistoryRow = index.data(ROW_ROLE)
        text, column = str(index.data()), index.column()
        quiet = "text-2" if row.is_undone else "text"
        if column == _WHAT:
            write_wrapped(painter, box.adjusted(0, 0, -8, 0), text, ("body", 400, quiet))
            return
        token = "accent" if column == _UNDO and row.can_undo else quiet
        write(painter, box, text, ("body", 500 if column == _UNDO else 400, token))


class HistoryTable(RowTable[HistoryRow]):
    """`undo_wanted` carries the number of the entry."""

    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            entry_columns(_what), _key, keys="U", stretch=_WHAT, wraps=True, parent=parent
        )
        self.setObjectName("history_table")
        self.setAccessibleName(self.tr("History, newest first"))
        self.setItemDelegate(_HistoryDelegate(self))
        self.acted.connect(self._act)
        self.pressed_in.connect(self._press)

    @override
    def cell_width(self, column: int, row: HistoryRow) -> int:
        if column == _WHAT:
            return 0  # it wraps
        weight = 500 if column == _UNDO else 400
        return look().width(self._columns[column].text(row), "body", weight)

    def _act(self, _key: str, row: int) -> None:
        value = self.rows.value_at(row)
        if value.can_undo:
            self.undo_wanted.emit(value.seq)

    def _press(self, row: int, column: int) -> None:
        if column == _UNDO:
            self._act("U", row)
