"""The columns of the page of data quality, how wide they are and how their cells are painted."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from core.domain.patient import list_name
from core.language import Words
from core.reports.quality.finding import Finding, QualityKind, longest_about
from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column
from ui.views.quality.rows import QualityRow
from ui.widgets.cells import paint_sentence, paint_two_lines
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.painting import write

MARGINS = 24


class Place(IntEnum):
    """Where each column stands."""

    PATIENT = 0
    KIND = 1
    FIELD = 2
    FINDING = 3


def columns() -> tuple[Column[QualityRow], ...]:
    """Titles in the language in force."""
    tr = QCoreApplication.translate
    return (
        Column(tr("QualityTable", "Patient"), lambda row: row.name),
        Column(tr("QualityTable", "Kind"), lambda row: row.kind),
        Column(tr("QualityTable", "Field"), lambda row: row.field),
        Column(tr("QualityTable", "Finding"), lambda row: row.sentence),
    )


def widths(findings: Sequence[Finding], words: Words) -> list[int]:
    """What each column needs so that no name, number or kind is cut."""
    now = look()
    people = {each.dossier.patient.id: each.dossier.patient for each in findings}
    names = [now.width(list_name(each, words), "body", 600) for each in people.values()]
    name = max([*names, now.px(140)]) + MARGINS + now.px(24)
    kind = max(now.width(words(each.label), "body") for each in QualityKind) + now.px(24)
    labels = {each.label for each in findings}
    field = max([*(now.width(words(each), "body", 500) for each in labels), now.px(120)])
    kinds = {
        each.record if isinstance(each.record, type) else type(each.record) for each in findings
    }
    abouts = [now.width(longest_about(each, words), "small") for each in kinds]
    field = min(max([field, *abouts]) + now.px(24), now.px(280))
    return [name, kind, field, now.px(260)]


class QualityDelegate(ListDelegate):
    """Name over number, field over its record, the sentence on one line or two."""

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: QualityRow = index.data(ROW_ROLE)
        place = Place(index.column())
        if place is Place.PATIENT:
            paint_two_lines(painter, box, row.name, row.number, ("body", 600, "text"))
        elif place is Place.KIND:
            write(painter, box, row.kind)
        elif place is Place.FIELD:
            paint_two_lines(painter, box, row.field, row.about)
        else:
            paint_sentence(painter, box.adjusted(0, 0, -12, 0), row.sentence)


class QualityList(ListTable):
    """The list; its rows are two lines high."""

    def __init__(self) -> None:
        super().__init__("row-identity")
        self.setItemDelegate(QualityDelegate(self))
        self.setAccessibleName(self.tr("Findings"))
