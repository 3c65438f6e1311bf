"""The scores from a chart to the bytes of a PDF."""

from collections.abc import Sequence

from core.domain.chart import Chart
from core.language import Words
from core.reports.paper.flow import Piece
from core.reports.paper.printing import Printed, lay_out, print_pages
from core.reports.paper.sheet import Sheet
from core.reports.paper.tables import Cell, Column, Table, cell, table_pieces
from core.reports.scores.compose import Line, ScoreSheet, compose
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan

_NAMES = 150.0


def printed_scores(
    plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta, sheet: Sheet | None = None
) -> Printed:
    """The pages with the number of them and every text that found no room."""
    sheet = sheet or meta.sheet
    said = compose(plan, chart, words, meta)
    pieces = [
        piece for title, lines in said.sections for piece in _pieces(title, lines, said, sheet)
    ]
    pages = lay_out(pieces, sheet, said.banner)
    return print_pages(pages, sheet, said.banner, said.footer, said.imprint)


def _pieces(title: str, lines: Sequence[Line], said: ScoreSheet, sheet: Sheet) -> tuple[Piece, ...]:
    name, value = said.heads
    table = Table(
        title=title,
        note="",
        continued=said.continued,
        columns=(Column(name, _NAMES), Column(value)),
        rows=tuple(
            (cell(each.name, strong=True), Cell((each.result, *each.explained))) for each in lines
        ),
    )
    return table_pieces(sheet, table, padding=2.2)
