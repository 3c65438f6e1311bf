"""The patient summary from a plan to the bytes of a PDF."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from core.domain.chart import Chart
from core.language import Words
from core.reports.liver_map.outputs import paper_picture as map_picture
from core.reports.paper.printing import Printed
from core.reports.paper.sheet import Sheet
from core.reports.summary.compose import compose
from core.reports.summary.draw import Picture, draw
from core.reports.summary.liver import map_width
from core.reports.summary.values import SummaryMeta
from core.reports.timeline.paper import LANE, TIGHT_LANE, paper_picture
from core.reports.timeline.pdf import Ink, print_measure
from core.reports.timeline.reading import course_of
from core.reports.timeline.scene import Primitive
from core.reports.timeline.themes import paper
from core.surveillance.plan import PatientPlan


def summary_pdf(
    plan: PatientPlan,
    words: Words,
    meta: SummaryMeta,
    sheet: Sheet | None = None,
    chart: Chart | None = None,
) -> bytes:
    """One patient's summary as of `plan.today`; equal arguments give equal bytes.

    `chart` is the whole record of the same patient: its lesions are drawn on the liver map, and its
    timeline shows what a plan does not read.
    """
    return printed_summary(plan, words, meta, sheet, chart).pdf


def printed_summary(
    plan: PatientPlan,
    words: Words,
    meta: SummaryMeta,
    sheet: Sheet | None = None,
    chart: Chart | None = None,
) -> Printed:
    """The summary with the number of its pages and every text that found no room."""
    course, paper_sheet = course_of(plan, words, chart), sheet or meta.sheet

    def laid(lane: float, liver: Any, tight: Picture | None = None) -> Picture:
        block = paper_picture(course, paper_sheet.text_width, print_measure, words, lane)
        return Picture(block.height, partial(_draw_at, block.drawn), liver, tight)

    summary = compose(plan, words, meta, chart)
    part = summary.liver
    liver = map_picture(part.shown, map_width(paper_sheet), words) if part else None
    return draw(summary, laid(LANE, liver, laid(TIGHT_LANE, liver)), paper_sheet)


def _draw_at(drawn: Sequence[Primitive], canvas: Any, x: float, y_top: float) -> None:
    Ink(canvas, paper()).draw(drawn, x, y_top)
