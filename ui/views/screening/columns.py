"""The columns of the screening list, how wide they are and how their cells are painted."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.screening.rows import ScreeningRow
from ui.widgets.cells import paint_sentence, paint_two_lines
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.painting import write


class Place(IntEnum):
    """Where each column stands."""

    PERSON = 0
    CONSIDERED = 1
    OUTCOME = 2
    REASON = 3
    PATIENT = 4


def columns() -> tuple[Column[ScreeningRow], ...]:
    """Titles in the language in force."""
    tr = QCoreApplication.translate
    return (
        Column(tr("ScreeningTable", "Person"), lambda row: row.name),
        Column(tr("ScreeningTable", "Considered") + " ↓", lambda row: row.considered),
        Column(tr("ScreeningTable", "Outcome"), lambda row: row.outcome),
        Column(tr("ScreeningTable", "Reason or note"), lambda row: row.reason),
        Column(tr("ScreeningTable", "Patient"), lambda row: row.patient),
    )


def key(row: ScreeningRow) -> str:
    return row.screening.id


def widths(rows: Sequence[ScreeningRow], room: int) -> list[int]:
    """Names, days and outcomes whole; the reason gets what is left and wraps."""
    now, gap = look(), look().px(24)
    titles = [now.width(each.title, "small", 600) + gap for each in columns()]
    name = max([now.width(r.name, "body", 600) for r in rows], default=0) + gap + 24
    outcome = max([now.width(r.outcome) for r in rows], default=0) + gap
    patient = max([now.width(r.patient) for r in rows], default=0) + gap
    wide = [
        max(name, titles[Place.PERSON], now.px(150)),
        max(now.width("30-May-2026") + gap, titles[Place.CONSIDERED]),
        max(outcome, titles[Place.OUTCOME]),
        now.px(150),
        max(patient, titles[Place.PATIENT]),
    ]
    wide[Place.REASON] = max(room - sum(wide) + wide[Place.REASON], now.px(150))
    return wide


class ScreeningDelegate(ListDelegate):
    """Name over number, outcome over its day; a long reason takes two small lines."""

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: ScreeningRow = index.data(ROW_ROLE)
        place = Place(index.column())
        if place is Place.PERSON:
            paint_two_lines(painter, box, row.name, row.number, ("body", 600, "text"))
        elif place is Place.OUTCOME:
            paint_two_lines(painter, box, row.outcome, row.decided)
        elif place is Place.REASON:
            paint_sentence(painter, box.adjusted(0, 0, -8, 0), row.reason)
        else:
            write(painter, box, str(index.data()))


class ScreeningList(ListTable):
    """The list; its rows are two lines high."""

    def __init__(self) -> None:
        super().__init__("row-identity")
        self.setItemDelegate(ScreeningDelegate(self))
        self.setAccessibleName(self.tr("Screening list, newest first"))
