"""The columns of the history, how wide they are, and how their cells are painted."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.entries.columns import entry_columns
from ui.views.entries.rows import HistoryRow
from ui.widgets.cells import first_line, paint_in_middle, paint_two_lines, second_line
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.painting import fill, write

MARGINS = 24


class Place(IntEnum):
    """Where each column stands."""

    WHEN = 0
    WHAT = 1
    WHO = 2
    UNDO = 3


def columns() -> tuple[Column[HistoryRow], ...]:
    """Titles in the language in force."""
    return entry_columns(lambda row: row.what)


def widths(room: int, people: Sequence[str], roles: Sequence[str]) -> list[int]:
    """The width of each column; what was done gets all that the others leave."""
    now = look()
    tr = QCoreApplication.translate
    when = now.width("30-May-2026", "body", 500) + MARGINS + now.px(16)
    names = [now.width(each, "body", 400) for each in people]
    names += [now.width(each, "small", 400) for each in roles]
    who = max([*names, now.px(84)]) + now.px(24)
    states = (tr("HistoryTable", "Undo"), tr("HistoryTable", "undone"))
    undo = max(now.width(each, "body", 500) for each in states) + now.px(24)
    who = min(who, now.px(200))
    return [when, max(room - when - who - undo, now.px(140)), who, undo]


class HistoryDelegate(ListDelegate):
    """Day over time, sentence over reason, name over role."""

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: HistoryRow = index.data(ROW_ROLE)
        place = Place(index.column())
        if place is Place.WHAT:
            _paint_what(painter, box.adjusted(0, 0, -12, 0), row)
        elif place is Place.UNDO:
            token = "accent" if row.can_undo else "text-2"
            write(painter, box, str(index.data()), ("body", 500, token))
        else:
            day, _, time = row.when.partition(" ")
            top, below = (day, time) if place is Place.WHEN else (row.who, row.role)
            quiet = "text-2" if row.is_undone else "text"
            top, below = _fitting(top, box, "body"), _fitting(below, box)
            if not below:
                write(painter, box, top, ("body", 400, quiet))
                return
            paint_two_lines(painter, box, top, below, ("body", 400, quiet))


def _paint_what(painter: QPainter, box: QRectF, row: HistoryRow) -> None:
    """One line over its reason, or two small lines where one does not hold it."""
    now, token = look(), "text-2" if row.is_undone else "text"
    width = now.width(row.what, "body", 500)
    if width > box.width():
        paint_in_middle(painter, box, (row.what, ("small", 500, token)))
        return
    line = first_line(box) if row.reason else box
    write(painter, line, row.what, ("body", 500, token))
    if row.is_undone:
        fill(painter, QRectF(box.x(), line.center().y(), width, 1), "text-2")
    if row.reason:
        write(painter, second_line(box), _fitting(row.reason, box), ("small", 400, "text-2"))


def _fitting(text: str, box: QRectF, size: str = "small") -> str:
    """As much as the cell holds; the panel beside the list has it whole."""
    metrics = QFontMetricsF(look().font(size, 400))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())


class HistoryList(ListTable):
    """The list; its rows are two lines high."""

    def __init__(self) -> None:
        super().__init__("row-identity")
        self.setItemDelegate(HistoryDelegate(self))
        self.setAccessibleName(self.tr("History, newest first"))
