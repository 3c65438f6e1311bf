"""A dossier as it stood on a day: a summary as of a past day must not know what came later."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import TypeAlias, TypeVar

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.partial_date import PartialDate

T = TypeVar("T")
When: TypeAlias = date | PartialDate | None


def facts_until(dossier: Dossier, today: date) -> Dossier:
    """The facts dated on or before `today`. Bookings and the calendar's own records stay."""

    def past(records: Iterable[T], day: Callable[[T], When]) -> tuple[T, ...]:
        return tuple(each for each in records if not _is_after(day(each), today))

    return replace(
        dossier,
        primaries=past(dossier.primaries, lambda each: each.diagnosed_on),
        liver_diseases=past(dossier.liver_diseases, lambda each: each.found_on),
        procedures=past(dossier.procedures, lambda each: each.performed_on),
        therapies=past(dossier.therapies, lambda each: each.started_on),
        kept_calendars=past(dossier.kept_calendars, lambda each: each.decided_on),
        examinations=past(dossier.examinations, lambda each: each.performed_on),
        results=past(dossier.results, lambda each: each.reported_on),
        waivers=past(dossier.waivers, lambda each: each.waived_on),
        pauses=past(dossier.pauses, lambda each: each.starts_on),
        stops=past(dossier.stops, lambda each: each.stopped_on),
        deaths=past(dossier.deaths, lambda each: each.died_on),
        recurrences=past(dossier.recurrences, lambda each: each.detected_on),
        decisions=past(dossier.decisions, lambda each: each.held_on),
        referrals=past(dossier.referrals, lambda each: each.referred_on),
        contacts=past(dossier.contacts, lambda each: each.tried_on),
    )


def chart_until(chart: Chart, today: date) -> Chart:
    """The same for a whole chart; lesions, their sizes and fates are dated by who reads them."""

    def past(records: Iterable[T], day: Callable[[T], When]) -> tuple[T, ...]:
        return tuple(each for each in records if not _is_after(day(each), today))

    dossier = facts_until(chart.dossier, today)
    performed = {each.id for each in dossier.procedures}
    return replace(
        chart,
        dossier=dossier,
        sizes=past(chart.sizes, lambda each: each.measured_on),
        fates=tuple(each for each in chart.fates if each.procedure_id in performed),
        extrahepatic=past(chart.extrahepatic, lambda each: each.found_on),
        work_ups=past(chart.work_ups, lambda each: each.performed_on),
        ablations=tuple(each for each in chart.ablations if each.procedure_id in performed),
        specimens=tuple(each for each in chart.specimens if each.procedure_id in performed),
        complications=past(chart.complications, lambda each: each.occurred_on),
        laboratory=past(chart.laboratory, lambda each: each.taken_on),
    )


def _is_after(when: When, today: date) -> bool:
    """What is half known stays unless it certainly came later."""
    if isinstance(when, PartialDate):
        return when.is_certainly_after(today)
    return when is not None and when > today
