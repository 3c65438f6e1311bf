"""Every record of one patient as sections of labels and values; nothing is chosen by hand.

A variable that is declared is printed: there is no list of variables here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

from core.domain.chart import Chart
from core.domain.chart_with import records_of
from core.domain.frozen import Frozen
from core.domain.naming import name_of
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.record_types import TITLES
from core.domain.value_words import value_said
from core.domain.variables import Kind, Variable, variables_of
from core.language import Words, phrase
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.printing import Imprint
from core.reports.summary.banner import banner_said, footer_said, imprint_of
from core.reports.summary.phrasing import inner
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan


class Section(NamedTuple):
    """One record: what and when, its values by label, and what nobody recorded."""

    title: str
    values: tuple[tuple[str, str], ...]
    missing: str


class FullRecord(NamedTuple):
    """The document in reading order."""

    banner: Banner
    heads: tuple[str, str]
    continued: str
    sections: tuple[Section, ...]
    footer: Footer
    imprint: Imprint


def compose(plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta) -> FullRecord:
    """Everything that is recorded, voided records aside, as of the day of the plan."""
    document = words(phrase("Whole record"))
    banner = replace(banner_said(chart.dossier, plan, meta, words), document=document)
    protocol = plan.current.protocol if plan.current else None
    names = {each.id: name_of(each, words) for each in records_of(chart)}
    return FullRecord(
        banner=banner,
        heads=(words(phrase("Variable")), words(phrase("Value"))),
        continued=words(phrase("Whole record, continued")),
        sections=tuple(_section(each, names, words) for each in in_order(chart)),
        footer=footer_said(chart.dossier.patient, protocol, meta, words),
        imprint=imprint_of(banner, meta, words),
    )


def in_order(chart: Chart) -> Iterator[Frozen]:
    """Every record of a chart, kind by kind in the order of a chart, each kind by date."""
    found: dict[type[Any], list[Frozen]] = {kind: [] for kind in TITLES}
    for record in records_of(chart):
        found[type(record)].append(record)
    for records in found.values():
        yield from records


def _section(record: Frozen, names: Mapping[str, str], words: Words) -> Section:
    kind: type[Any] = type(record)
    said, missing = [], []
    for each in variables_of(kind):
        value = attrgetter(each.name)(record)
        if value not in (None, "", frozenset(), ()):
            shown = names.get(value, value) if each.kind is Kind.REFERENCE else value
            said.append((words(each.label), value_said(shown, words, words(each.unit))))
        elif each.applies(record):
            missing.append(inner(words(each.label), words))
    title = words(TITLES[kind])
    day = _day_of(record)
    if day is not None:
        title = f"{title}, {day.said(words)}"
    none = words(phrase("Not recorded: {what}."), what=", ".join(missing)) if missing else ""
    return Section(title, tuple(said), none)


def _day_of(record: Frozen) -> PartialDate | None:
    """The first date a record declares, which is the one it is known by."""
    kind: type[Any] = type(record)
    if kind is Patient:
        return None
    for each in variables_of(kind):
        if each.kind in (Kind.DATE, Kind.PARTIAL_DATE):
            return _as_partial(each, record)
    return None


def _as_partial(variable: Variable, record: Frozen) -> PartialDate | None:
    value: date | PartialDate | None = attrgetter(variable.name)(record)
    return value if isinstance(value, PartialDate) else PartialDate.maybe(value)
