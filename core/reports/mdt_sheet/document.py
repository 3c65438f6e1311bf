"""The sheet for the meeting from a chart to the bytes of a PDF."""

from collections.abc import Sequence
from functools import cache, partial
from typing import Any

from core.domain.chart import Chart
from core.language import Words
from core.reports.liver_map.outputs import paper_picture as map_picture
from core.reports.mdt_sheet.compose import compose
from core.reports.mdt_sheet.draw import Drawer, Pictures, draw
from core.reports.paper.printing import Printed
from core.reports.paper.sheet import Sheet
from core.reports.summary.values import SummaryMeta
from core.reports.timeline.paper_cea import cea_picture
from core.reports.timeline.pdf import Ink, print_measure
from core.reports.timeline.reading import course_of
from core.reports.timeline.scene import Primitive
from core.reports.timeline.themes import paper
from core.surveillance.plan import PatientPlan


def printed_mdt_sheet(
    plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta, sheet: Sheet | None = None
) -> Printed:
    """The page with every text that found no room: none."""
    said = compose(plan, chart, words, meta)
    course = course_of(plan, words, chart)

    def cea(width: float, height: float) -> Drawer:
        block = cea_picture(course, width, print_measure, words, height)
        return partial(_draw_at, block.drawn)

    liver = cache(lambda width: map_picture(said.liver.shown, width, words))
    pictures = Pictures(liver, cache(cea))
    return draw(said, pictures, sheet or meta.sheet)


def _draw_at(drawn: Sequence[Primitive], canvas: Any, x: float, top: float) -> None:
    Ink(canvas, paper()).draw(drawn, x, top)
