"""One patient's whole record as it would be with one record added or corrected."""

from dataclasses import fields, replace
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.patient import Patient
from core.domain.variables import Kind, variables_of


def chart_with(chart: Chart, record: Any) -> Chart:
    """The chart with this record in the place of the one with its id, or beside the others."""
    if isinstance(record, Patient):
        return replace(chart, dossier=replace(chart.dossier, patient=record))
    part = part_of(Chart, type(record))
    if part:
        return replace(chart, **_joined(part, getattr(chart, part), record))
    part = part_of(Dossier, type(record))
    if not part:
        return chart
    held = getattr(chart.dossier, part)
    return replace(chart, dossier=replace(chart.dossier, **_joined(part, held, record)))


def _joined(part: str, held: tuple[Any, ...], record: Any) -> dict[str, Any]:
    others = tuple(each for each in held if each.id != record.id)
    return {part: tuple(sorted((*others, record), key=_order))}


def _order(record: Any) -> tuple[str, str]:
    """By its first date, then by id, as a dossier is ordered; without a date at the end."""
    for each in variables_of(type(record)):
        if each.kind in (Kind.DATE, Kind.PARTIAL_DATE):
            day = getattr(record, each.name)
            return str(day) if day is not None else "~", record.id
    return "~", record.id


def part_of(whole: Any, kind: type[Any]) -> str:
    """The name of the part of a dossier or chart that holds this type; empty when none does."""
    return _parts(whole).get(kind, "")


@cache
def _parts(whole: Any) -> dict[type[Any], str]:
    hints = get_type_hints(whole)
    return {
        get_args(hints[each.name])[0]: each.name
        for each in fields(whole)
        if get_origin(hints[each.name]) is tuple
    }


def records_of(chart: Chart) -> tuple[Any, ...]:
    """Every record of the patient, the person first."""
    found: list[Any] = [chart.dossier.patient]
    for whole, kind in ((chart.dossier, Dossier), (chart, Chart)):
        for name in _parts(kind).values():
            found += getattr(whole, name)
    return tuple(found)
