"""Everything computed of one patient as sections of names and values, as words."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from core.domain.chart import Chart
from core.language import Words, phrase
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.printing import Imprint
from core.reports.summary.banner import banner_said, footer_said, imprint_of
from core.reports.summary.values import SummaryMeta
from core.scores.sheet import Row, sheet
from core.surveillance.plan import PatientPlan


class Line(NamedTuple):
    """One computed value: its name, what it is, and the lines that explain it."""

    name: str
    result: str
    explained: tuple[str, ...]


class ScoreSheet(NamedTuple):
    """The document in reading order; a section is a title and its lines."""

    banner: Banner
    heads: tuple[str, str]
    continued: str
    sections: tuple[tuple[str, tuple[Line, ...]], ...]
    footer: Footer
    imprint: Imprint


def compose(plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta) -> ScoreSheet:
    """Scores, stages, classes and names of resections, as of the day of the plan."""
    document = words(phrase("Scores and classes"))
    banner = replace(banner_said(chart.dossier, plan, meta, words), document=document)
    protocol = plan.current.protocol if plan.current else None
    return ScoreSheet(
        banner=banner,
        heads=(words(phrase("Computed")), words(phrase("Value"))),
        continued=words(phrase("Scores and classes, continued")),
        sections=tuple(
            (each.title.said(words), tuple(_line(row, words) for row in each.rows))
            for each in sheet(chart)
        ),
        footer=footer_said(chart.dossier.patient, protocol, meta, words),
        imprint=imprint_of(banner, meta, words),
    )


def _line(row: Row, words: Words) -> Line:
    return Line(row.named(words), row.result.said(words), tuple(_explained(row, words)))


def _explained(row: Row, words: Words) -> Iterator[str]:
    """Item by item, then what to mind, the rule, and the records it was computed from."""
    yield from (each.said(words) for each in row.items)
    yield from (each.said(words) for each in row.notes)
    source = f" [{row.rule.source}]" if row.rule.source else ""
    if row.rule.version or source:
        yield f"{words(row.rule.version)}{source}"
    if row.basis:
        rests = Counter(each.sentence.said(words) for each in row.basis)
        said = (f"{each} ({n}×)" if n > 1 else each for each, n in rests.items())
        yield words(phrase("From: {what}"), what="; ".join(said))
