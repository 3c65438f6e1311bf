"""The Monday sheet from the lines of the worklist to the bytes of a PDF."""

from core.language import Words
from core.reports.monday.compose import Asked, compose
from core.reports.monday.draw import draw
from core.reports.paper.printing import Printed
from core.reports.summary.values import SummaryMeta


def monday_pdf(asked: Asked, words: Words, meta: SummaryMeta) -> bytes:
    """The sheet of any list; equal arguments give equal bytes."""
    return printed_monday(asked, words, meta).pdf


def printed_monday(asked: Asked, words: Words, meta: SummaryMeta) -> Printed:
    """The sheet with the number of its pages and every text that found no room."""
    return draw(compose(asked, words, meta), meta.landscape)
