"""A batch of letters to the bytes of one PDF."""

from core.domain.settings import Settings
from core.reports.letters.choosing import Batch
from core.reports.letters.compose import compose
from core.reports.letters.draw import draw
from core.reports.paper.printing import Printed
from core.reports.summary.values import SummaryMeta


def letters_pdf(batch: Batch, meta: SummaryMeta, settings: Settings) -> bytes:
    """All letters merged, each in its patient's language; equal arguments give equal bytes."""
    return printed_letters(batch, meta, settings).pdf


def printed_letters(batch: Batch, meta: SummaryMeta, settings: Settings) -> Printed:
    """The letters with the number of their pages and every text that found no room."""
    return draw(compose(batch, meta, settings))
