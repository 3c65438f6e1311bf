"""The patient summary from a plan to the bytes of a PDF."""

from collections.abc import Callable
from functools import partial
from typing import Any

from core.domain.chart import Chart
from core.domain.summary_parts import Part
from core.language import Words
from core.reports.liver_map.outputs import paper_picture as map_picture
from core.reports.paper.printing import Printed
from core.reports.paper.sheet import Sheet
from core.reports.summary.compose import compose
from core.reports.summary.draw import Picture, draw
from core.reports.summary.liver import map_width
from core.reports.summary.values import SummaryMeta
from core.reports.timeline.paper import LANE, TIGHT_LANE, paper_picture
from core.reports.timeline.paper_picture import PaperPicture
from core.reports.timeline.pdf import Ink, print_measure
from core.reports.timeline.reading import course_of
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
    without: frozenset[Part] = frozenset(),
) -> Printed:
    """The summary with the number of its pages and every text that found no room.

    `without` are the parts left out of it.
    """
    paper_sheet = sheet or meta.sheet
    summary = compose(plan, words, meta, chart, without)
    part = summary.liver
    liver = map_picture(part.shown, map_width(paper_sheet), words) if part else None
    if summary.timeline is None:
        return draw(summary, Picture(0, _nothing, liver), paper_sheet)
    course = course_of(plan, words, chart)

    def laid(lane: float, tight: Callable[[], Picture] | None = None) -> Picture:
        block = paper_picture(course, paper_sheet.text_width, print_measure, words, lane)
        return Picture(block.height, partial(_draw_at, block), liver, tight)

    return draw(summary, laid(LANE, partial(laid, TIGHT_LANE)), paper_sheet)


def _nothing(_canvas: Any, _x: float, _y_top: float) -> None:
    """The timeline is left out."""


def _draw_at(block: PaperPicture, canvas: Any, x: float, y_top: float) -> None:
    Ink(canvas, paper()).draw(block.drawn, x, y_top)
