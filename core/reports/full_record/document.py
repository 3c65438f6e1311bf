"""The whole record from a chart to the bytes of a PDF."""

from dataclasses import replace

from core.domain.chart import Chart
from core.language import Words
from core.reports.full_record.compose import FullRecord, Section, compose
from core.reports.paper.blocks import text_pieces
from core.reports.paper.flow import Piece
from core.reports.paper.printing import Printed, lay_out, print_pages
from core.reports.paper.sheet import Sheet
from core.reports.paper.tables import Column, Table, cell, table_pieces
from core.reports.paper.typeface import NOTE
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan

_LABELS, _DAYS = 190.0, 78.0


def printed_record(
    plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta, sheet: Sheet | None = None
) -> Printed:
    """The pages with the number of them and every text that found no room."""
    sheet = sheet or meta.sheet
    record = compose(plan, chart, words, meta)
    pieces = [piece for each in record.sections for piece in _pieces(each, record, sheet)]
    pages = lay_out(pieces, sheet, record.banner)
    return print_pages(pages, sheet, record.banner, record.footer, record.imprint)


def _pieces(section: Section, record: FullRecord, sheet: Sheet) -> tuple[Piece, ...]:
    label, value = section.heads
    table = Table(
        title=section.title,
        note="",
        continued=record.continued,
        columns=(Column(label, _DAYS if section.is_by_day else _LABELS), Column(value)),
        rows=tuple((cell(name), cell(said)) for name, said in section.values),
    )
    first, *rest = text_pieces(sheet, section.missing, NOTE) if section.missing else (None,)
    missing = (replace(first, space=3), *rest) if first is not None else ()
    return (*table_pieces(sheet, table, padding=1.6), *missing)
