"""The surveillance table: scan, slot, due, window, status, booked or done, and why this date."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.patient.row_table import RowTable, write_wrapped
from ui.views.patient.slot_rows import SlotRow
from ui.widgets.list_table import Index, ListDelegate
from ui.widgets.marks import cap_width, paint_cap, paint_tag, tag_width
from ui.widgets.painting import rounded, write

_WINDOW, _STATUS, _WHY = 3, 4, 6
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
            _paint_tags(painter, box, row, is_close=table.is_close)
        elif index.column() == _WINDOW and table.is_close:
            write_wrapped(painter, box, row.window)
        elif index.column() == _WHY:
            is_marked = table.currentIndex().row() == index.row()
            _paint_explain(painter, box, is_marked=is_marked)
        else:
            weight = 600 if index.column() == 0 else 400
            token = "text-2" if index.column() == 5 and row.may_book else "text"
            write(painter, box, index.data(), ("body", weight, token))


def _paint_tags(painter: QPainter, box: QRectF, row: SlotRow, *, is_close: bool) -> None:
    """Side by side, or one below the other where there is no room."""
    height, at = look().size("tag"), QPointF(box.x(), 0)
    n_lines = len(row.tags) if is_close else 1
    at.setY(box.y() + round((box.height() - n_lines * height - (n_lines - 1) * _GAP) / 2))
    for status, word in row.tags:
        width = paint_tag(painter, at, status, word)
        at += QPointF(0, height + _GAP) if is_close else QPointF(width + _GAP, 0)


def _on_two_lines(text: str) -> int:
    """The least width that keeps these words on two lines."""
    words = text.split(" ")
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    wide = look().width
    return min(
        (max(wide(a, "body"), wide(b, "body")) for a, b in halves), default=wide(text, "body")
    )


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

    is_close = False  # large text in a small window: what a line cannot hold is on two

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
            tags = [tag_width(word) + _GAP for _, word in row.tags]
            return max(tags, default=0) if self.is_close else sum(tags)
        if column == _WINDOW and self.is_close:
            return _on_two_lines(row.window)
        if column == _WHY:
            return look().width(_explain(), "body", 500) + look().px(28) + cap_width("E")
        return super().cell_width(column, row)

    @override
    def widths(self, room: int) -> list[int]:
        self.is_close = False
        widths = super().widths(room)
        if sum(widths) <= room:
            return widths
        self.is_close = True
        return super().widths(room)

    @override
    def heights(self, room: int) -> list[int]:
        if not self.is_close:
            return super().heights(room)
        now, one = look(), self.verticalHeader().defaultSectionSize()
        more = max(now.line(), now.size("tag") + _GAP)
        return [one + more] * len(self.rows.rows)

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
