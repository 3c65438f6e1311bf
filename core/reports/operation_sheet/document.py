"""The sheet of an operation from a chart to the bytes of a PDF."""

from core.domain.chart import Chart
from core.domain.ids import ProcedureId
from core.language import Words
from core.reports.liver_map.outputs import paper_picture
from core.reports.operation_sheet.compose import compose
from core.reports.operation_sheet.draw import TIGHT_MAP, draw, map_width
from core.reports.paper.printing import Printed
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan


def printed_operation_sheet(
    plan: PatientPlan,
    chart: Chart,
    words: Words,
    meta: SummaryMeta,
    about: ProcedureId | None = None,
) -> Printed:
    """The pages with every text that found no room; without `about` the latest operation.

    Raises:
        RegistryError: there is no such operation.
    """
    said = compose(plan, chart, words, meta, about)
    width = map_width(meta.sheet)
    pictures = [paper_picture(said.shown, width * part, words) for part in (1.0, TIGHT_MAP)]
    return draw(said, pictures, meta.sheet)
