"""Every record of one patient as sections of labels and values; nothing is chosen by hand.

A variable that is declared is printed: there is no list of variables here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

from core.domain.chart import Chart
from core.domain.chart_with import records_of
from core.domain.disease import PrimaryTumour
from core.domain.frozen import Frozen
from core.domain.naming import name_of
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.record_types import TITLES
from core.domain.treatment import Procedure
from core.domain.value_words import value_said
from core.domain.variables import Kind, Variable, variables_of
from core.language import Words, phrase
from core.reports.paper.identity import Banner, Footer
from core.reports.paper.printing import Imprint
from core.reports.summary.banner import banner_said, footer_said, imprint_of
from core.reports.summary.phrasing import inner
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan

Names = Mapping[str, str]  # of the records that others refer to, by id

_FEW = 3  # of one kind, each in full; more stand in a table of one row each
_AT_LENGTH = frozenset({Patient, PrimaryTumour, Procedure})
_DAYS = (Kind.DATE, Kind.PARTIAL_DATE)
_NOTHING: tuple[Any, ...] = (None, "", frozenset(), ())


class Section(NamedTuple):
    """One record by label and value, or many small ones by day, one row each.

    `missing` is what nobody recorded: of the record, or of every one of the many.
    """

    title: str
    heads: tuple[str, str]
    values: tuple[tuple[str, str], ...]
    missing: str
    is_by_day: bool = False


class FullRecord(NamedTuple):
    """The document in reading order."""

    banner: Banner
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
        continued=words(phrase("Whole record, continued")),
        sections=tuple(_sections(chart, names, words)),
        footer=footer_said(chart.dossier.patient, protocol, meta, words),
        imprint=imprint_of(banner, meta, words),
    )


def _sections(chart: Chart, names: Names, words: Words) -> Iterator[Section]:
    """Kind by kind in the order of a chart, each kind by date; bookings would fill a book."""
    found: dict[type[Any], list[Frozen]] = {kind: [] for kind in TITLES}
    for record in records_of(chart):
        found[type(record)].append(record)
    for kind, records in found.items():
        if len(records) > _FEW and kind not in _AT_LENGTH:
            yield _many(kind, records, names, words)
        else:
            yield from (_one(each, names, words) for each in records)


def _one(record: Frozen, names: Names, words: Words) -> Section:
    kind: type[Any] = type(record)
    title, day = words(TITLES[kind]), _day_of(record)
    if day is not None:
        title = f"{title}, {day.said(words)}"
    missing = [inner(words(each.label), words) for each in _empty(record)]
    heads = (words(phrase("Variable")), words(phrase("Value")))
    return Section(title, heads, tuple(_values(record, names, words)), _none(missing, words))


def _many(kind: type[Any], records: Sequence[Frozen], names: Names, words: Words) -> Section:
    """What is asked for and missing in one stands in its row; what all lack stands below."""
    title = words(phrase("{kind}: {n} records"), kind=words(TITLES[kind]), n=len(records))
    empty = [{each.name for each in _empty(record)} for record in records]
    lacking = [each for each in variables_of(kind) if all(each.name in few for few in empty)]
    is_dated = any(each.kind in _DAYS for each in variables_of(kind))
    rows = []
    for number, record in enumerate(records, start=1):
        said = [f"{label}: {value}" for label, value in _values(record, names, words)]
        asked = [each for each in _empty(record) if each.asked and each not in lacking]
        none = _none([inner(words(each.label), words) for each in asked], words)
        day = _day_of(record)
        undated = words(phrase("Not recorded")) if is_dated else str(number)
        when = day.said(words) if day else undated
        rows.append((when, " ".join(part for part in ("; ".join(said) + ".", none) if part)))
    heads = (words(phrase("Date") if is_dated else phrase("No.")), words(phrase("Recorded")))
    missing = [inner(words(each.label), words) for each in lacking]
    return Section(title, heads, tuple(rows), _none(missing, words), is_by_day=True)


def _values(record: Frozen, names: Names, words: Words) -> Iterator[tuple[str, str]]:
    """Label and value of everything recorded."""
    kind: type[Any] = type(record)
    for each in variables_of(kind):
        value = attrgetter(each.name)(record)
        if value not in _NOTHING:
            shown = names.get(value, value) if each.kind is Kind.REFERENCE else value
            yield words(each.label), value_said(shown, words, words(each.unit))


def _empty(record: Frozen) -> Iterator[Variable]:
    kind: type[Any] = type(record)
    for each in variables_of(kind):
        if attrgetter(each.name)(record) in _NOTHING and each.applies(record):
            yield each


def _none(labels: Sequence[str], words: Words) -> str:
    return words(phrase("Not recorded: {what}."), what=", ".join(labels)) if labels else ""


def _day_of(record: Frozen) -> PartialDate | None:
    """The first date a record declares, which is the one it is known by."""
    kind: type[Any] = type(record)
    if kind is Patient:
        return None
    for each in variables_of(kind):
        if each.kind in _DAYS:
            return _as_partial(each, record)
    return None


def _as_partial(variable: Variable, record: Frozen) -> PartialDate | None:
    value: date | PartialDate | None = attrgetter(variable.name)(record)
    return value if isinstance(value, PartialDate) else PartialDate.maybe(value)
