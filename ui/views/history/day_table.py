"""The list of a day: patient, line, how it was shown, how today's facts have it."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.history.day_rows import DayRow, SeenCell
from ui.widgets.cells import first_line, paint_two_lines, second_line
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.marks import paint_tag, tag_width
from ui.widgets.painting import write

BEFORE, AFTER, EDGE = 8, 16, 24


class Place(IntEnum):
    """Where each column stands."""

    PATIENT = 0
    LINE = 1
    THEN = 2
    NOW = 3


def columns() -> tuple[Column[DayRow], ...]:
    """Titles in the language in force."""
    tr = QCoreApplication.translate
    return (
        Column(tr("DayTable", "Patient"), lambda row: row.name),
        Column(tr("DayTable", "Line"), lambda row: row.what),
        Column(tr("DayTable", "Shown then"), lambda row: row.then.word),
        Column(tr("DayTable", "By today's facts"), lambda row: row.now.word),
    )


def key(row: DayRow) -> str:
    return row.key


def widths(rows: Sequence[DayRow], room: int) -> list[int]:
    """The width of each column, so that nothing is cut; what is left is shared out."""
    needed = [
        max((_two(row.name, row.number, 600) for row in rows), default=0) + EDGE + AFTER,
        max((_two(row.what, row.due) for row in rows), default=0) + BEFORE + AFTER,
        max((_seen_width(row.then) for row in rows), default=0) + BEFORE + AFTER,
        max((_seen_width(row.now) for row in rows), default=0) + BEFORE + AFTER,
    ]
    titles = [look().width(each.title, "small", 600) + EDGE + AFTER for each in columns()]
    found = [max(pair) for pair in zip(needed, titles, strict=True)]
    spare = max(room - sum(found), 0)
    return [*(width + spare // 4 for width in found[:3]), found[3] + spare - 3 * (spare // 4)]


def _two(first: str, second: str, weight: int = 500) -> int:
    return max(look().width(first, "body", weight), look().width(second, "small", 400))


def _seen_width(cell: SeenCell) -> int:
    word = tag_width(cell.word) if cell.status else look().width(cell.word, "body", 400)
    return max(word, look().width(cell.under, "small", 600))


class DayDelegate(ListDelegate):
    """Two lines a cell; a side that was not on the list says so quietly."""

    @override
    def ground(self, index: Index) -> str:
        return "surface"

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: DayRow = index.data(ROW_ROLE)
        place = Place(index.column())
        if place is Place.PATIENT:
            paint_two_lines(painter, box, row.name, row.number, ("body", 600, "text"))
        elif place is Place.LINE:
            paint_two_lines(painter, box, row.what, row.due)
        else:
            _paint_seen(painter, box, row.then if place is Place.THEN else row.now)


def _paint_seen(painter: QPainter, box: QRectF, cell: SeenCell) -> None:
    if not cell.status:
        write(painter, box, cell.word, ("body", 400, "text-2"))
        return
    paint_tag(painter, QPointF(first_line(box).topLeft()), cell.status, cell.word)
    write(painter, second_line(box), cell.under, ("small", 400, "text-2"))


class DayTable(ListTable):
    def __init__(self) -> None:
        super().__init__("row-identity")
        self.setItemDelegate(DayDelegate(self))
        self.setAccessibleName(self.tr("The list of that day"))
