"""The surveillance table: scan, slot, due, window, status, booked or done, and why this date."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.patient.row_table import RowTable
from ui.views.patient.slot_rows import SlotRow
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.marks import cap_width, paint_cap, paint_tag, tag_width
from ui.widgets.painting import rounded, write

_STATUS, _WHY = 4, 6
_GAP = 6


def _explain() -> str:
    return QCoreApplication.translate("SlotTable", "Explain")


def _columns() -> tuple[Column[SlotRow], ...]:
    tr = QCoreApplication.translate
    return (
        Column(tr("SlotTable", "Scan"), lambda row: row.scan),
        Column(tr("SlotTable", "Slot"), lambda row: row.slot),
        Column(tr("SlotTable", "Due"), lambda row: row.due),
        Column(tr("SlotTable", "Window"), lambda row: row.window),
        Column(tr("SlotTable", "Status"), _status),
        Column(tr("SlotTable", "Booked / done"), lambda row: row.outcome),
        Column(tr("SlotTable", "Why this date"), _why),
    )


def _status(row: SlotRow) -> str:
    return ", ".join(word for _, word in row.tags)


def _why(_row: SlotRow) -> str:
    return _explain()


def _key(row: SlotRow) -> str:
    return row.key


class _SlotDelegate(ListDelegate):
    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: SlotRow = index.data(ROW_ROLE)
        table = self.parent()
        assert isinstance(table, SlotTable)
        if index.column() == _STATUS:
            x = box.x()
            top = box.y() + round((box.height() - look().size("tag")) / 2)
            for status, word in row.tags:
                x += paint_tag(painter, QPointF(x, top), status, word) + _GAP
        elif index.column() == _WHY:
            is_marked = table.currentIndex().row() == index.row()
            _paint_explain(painter, box, is_marked=is_marked)
        else:
            weight = 600 if index.column() == 0 else 400
            token = "text-2" if index.column() == 5 and row.may_book else "text"
            write(painter, box, index.data(), ("body", weight, token))


def _paint_explain(painter: QPainter, box: QRectF, *, is_marked: bool) -> None:
    """A word, and on the marked row the button that its key presses."""
    if not is_marked:
        write(painter, box, _explain(), ("body", 400, "accent"))
        return
    now = look()
    words = now.width(_explain(), "body", 500)
    height, width = now.size("control-small"), words + now.px(23) + cap_width("E")
    frame = QRectF(box.x() - 7, box.y() + (box.height() - height) / 2, width, height)
    rounded(painter, frame, "surface", "border-strong")
    write(painter, box, _explain(), ("body", 500, "text"))
    top = box.y() + (box.height() - now.size("keycap")) / 2
    paint_cap(painter, QPointF(box.x() + words + now.px(8), top), "E")


class SlotTable(RowTable[SlotRow]):
    """Every signal carries the row: E, B, W, Z, and Enter or a double click."""

    explain_wanted = Signal(object)
    book_wanted = Signal(object)
    waive_wanted = Signal(object)
    defer_wanted = Signal(object)
    row_opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), _key, keys="BEWZ", stretch=_WHY, parent=parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Surveillance table"))
        self.setItemDelegate(_SlotDelegate(self))
        self.acted.connect(self._act)
        self.pressed_in.connect(self._press)
        self.opened.connect(self._open)

    @override
    def cell_width(self, column: int, row: SlotRow) -> int:
        if column == _STATUS:
            return sum(tag_width(word) + _GAP for _, word in row.tags)
        if column == _WHY:
            return look().width(_explain(), "body", 500) + look().px(28) + cap_width("E")
        return super().cell_width(column, row)

    def _act(self, key: str, row: int) -> None:
        value = self.rows.value_at(row)
        if key == "E":
            self.explain_wanted.emit(value)
        elif key == "B" and value.may_book:
            self.book_wanted.emit(value)
        elif key == "W" and value.may_book:
            self.waive_wanted.emit(value)
        elif key == "Z" and value.may_book:
            self.defer_wanted.emit(value)

    def letters(self) -> list[tuple[str, str]]:
        """What its letters do, for the overlay of keys."""
        return [
            ("Enter", self.tr("Open what is marked")),
            ("E", self.tr("Explain the marked date")),
            ("B", self.tr("Book the marked slot")),
            ("W", self.tr("Waive the marked slot")),
            ("Z", self.tr("Put the marked slot off, or look at it again")),
        ]

    def explain_marked(self) -> None:
        """As its key on the marked row, wherever the focus is."""
        if self.marked_value is not None:
            self.explain_wanted.emit(self.marked_value)

    def _open(self, row: int) -> None:
        self.row_opened.emit(self.rows.value_at(row))

    def _press(self, row: int, column: int) -> None:
        if column == _WHY:
            self.explain_wanted.emit(self.rows.value_at(row))

    def show_slots(self, rows: Sequence[SlotRow]) -> None:
        """Show these slots; at first the one to look at is marked: the first that is not past."""
        is_first = not self.rows.rows
        self.show_rows(rows)
        if is_first:
            self.mark(next((at for at, row in enumerate(rows) if row.may_book), 0))
