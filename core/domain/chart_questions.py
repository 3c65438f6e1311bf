"""What is unusual between the parts of one record: asked about once, saved all the same if wanted.

The ranges and order rules are those of the source series.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from typing import Any

from core.domain.chart import Chart
from core.domain.chart_checks import chart_problems
from core.domain.chart_with import chart_with
from core.domain.checks import Problem
from core.domain.choices import YesNoUnknown
from core.domain.course_checks import age_problems, course_problems, days_of
from core.domain.disease import Distribution, LiverDisease, Recurrence
from core.domain.months import add_months
from core.domain.operation import Operation, with_operation
from core.domain.partial_date import PartialDate
from core.domain.segments import LEFT_LIVER, RIGHT_LIVER, Segment
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.language import phrase

_BEFORE_PRIMARY = timedelta(days=30)
_LONGEST_STAY = 60
_MAJOR = 3  # segments
_SYNCHRONOUS = 12  # months between the diagnoses


def foreseen_problems(chart: Chart, record: Any, *, today: date) -> list[Problem]:
    """What this record would contradict or make unusual; what was so before is not said again."""
    after = chart_with(chart, record)
    known, found = _all(chart, today), _all(after, today)
    return [each for each in found if each not in known]


def foreseen_of_operation(chart: Chart, operation: Operation, *, today: date) -> list[Problem]:
    """The same for an operation with all its parts."""
    known, found = _all(chart, today), _all(with_operation(chart, operation), today)
    return [each for each in found if each not in known]


def _all(chart: Chart, today: date) -> list[Problem]:
    return [
        *course_problems(chart.dossier),
        *chart_problems(chart),
        *chart_questions(chart, today=today),
    ]


def chart_questions(chart: Chart, *, today: date) -> list[Problem]:
    """Everything unusual in one patient's record; each of them asks."""
    dossier = chart.dossier
    return [
        *age_questions(chart, today),
        *_before_diagnosis(chart),
        *_diagnoses(chart),
        *chain.from_iterable(disease_questions(each) for each in dossier.liver_diseases),
        *chain.from_iterable(_recurrence(each) for each in dossier.recurrences),
        *chain.from_iterable(_stay(each) for each in dossier.procedures),
        *chain.from_iterable(_operation(chart, each) for each in dossier.procedures),
    ]


def age_questions(chart: Chart, today: date) -> list[Problem]:
    dossier = chart.dossier
    first, death = dossier.index_surgery, dossier.death
    on = first.performed_on if first else death.died_on if death else today
    return age_problems(dossier.patient, on)


def _asks(field: str, sentence: str, **values: object) -> Problem:
    return Problem(field, sentence, values, asks=True)


def first_diagnosis(chart: Chart) -> PartialDate | None:
    """The earliest of the known days of diagnosis."""
    days = [each.diagnosed_on for each in chart.dossier.primaries]
    days += [each.found_on for each in chart.dossier.liver_diseases]
    known = [each for each in days if each is not None and each.earliest is not None]
    return min(known, key=lambda each: each.earliest or date.max, default=None)


def _before_diagnosis(chart: Chart) -> Iterator[Problem]:
    first = first_diagnosis(chart)
    if first is None or first.earliest is None:
        return
    dossier = chart.dossier
    treated = (*dossier.procedures, *dossier.therapies, *dossier.examinations)
    for record in (*treated, *dossier.recurrences, *dossier.decisions):
        for name, label, day in list(days_of(record))[:1]:
            if day.is_certainly_before(first.earliest):
                sentence = phrase("{label} ({day}) is before the first diagnosis ({diagnosed}).")
                yield _asks(name, sentence, label=label, day=day, diagnosed=first)


def _diagnoses(chart: Chart) -> Iterator[Problem]:
    for primary in chart.dossier.primaries[:1]:
        for disease in chart.dossier.liver_diseases:
            tumour, liver = primary.diagnosed_on, disease.found_on
            if tumour is None or liver is None or tumour.earliest is None:
                continue
            if liver.is_certainly_before(tumour.earliest - _BEFORE_PRIMARY):
                sentence = phrase(
                    "The liver metastases are dated more than 30 days before the primary ({day})."
                )
                yield _asks("found_on", sentence, day=tumour)
            is_synchronous = disease.at_presentation is YesNoUnknown.YES
            latest = tumour.latest
            if (
                latest
                and is_synchronous
                and liver.is_certainly_after(add_months(latest, _SYNCHRONOUS))
            ):
                sentence = phrase(
                    "Seen in the staging of the primary, yet found more than 12 months after it."
                )
                yield _asks("at_presentation", sentence)


def disease_questions(record: LiverDisease) -> Iterator[Problem]:
    """What is unusual in the liver disease as stated."""
    if record.distribution is Distribution.BILOBAR and record.n_metastases == 1:
        yield _asks("distribution", phrase("One metastasis cannot lie on both sides."))


def _recurrence(record: Recurrence) -> Iterator[Problem]:
    side = record.liver_distribution
    if side is Distribution.BILOBAR and record.n_lesions == 1:
        yield _asks("liver_distribution", phrase("One lesion cannot lie on both sides."))
    other = {Distribution.RIGHT_LIVER: LEFT_LIVER, Distribution.LEFT_LIVER: RIGHT_LIVER}
    beyond = record.segments & other.get(side, frozenset()) if side else frozenset()
    if beyond:
        said = ", ".join(sorted(each.value for each in beyond))
        sentence = phrase("Segments of the other side are named: {segments}.")
        yield _asks("segments", sentence, segments=said)


def _stay(record: Procedure) -> Iterator[Problem]:
    if record.discharged_on is None:
        return
    days = (record.discharged_on - (record.admitted_on or record.performed_on)).days
    if days > _LONGEST_STAY:
        sentence = phrase("A stay of {days} days is unusually long. Check both dates.")
        yield _asks("discharged_on", sentence, days=days)


def _operation(chart: Chart, record: Procedure) -> Iterator[Problem]:
    if is_major(record) and not _has_remnant(chart, record):
        sentence = phrase(
            "Three segments or more, and no volume of the liver remnant is recorded before it."
        )
        yield _asks("components", sentence)
    if record.residue is MacroscopicResidue.NONE and record.margin_mm == 0:
        sentence = phrase("A margin of 0 mm is not R0, although no tumour was left behind.")
        yield _asks("margin_mm", sentence)
    ablated, lesions = chart.n_ablated(record.id), _lesions_before(chart, record)
    if ablated is not None and lesions is not None and ablated > lesions:
        sentence = phrase("More lesions are ablated ({ablated}) than there are ({lesions}).")
        yield _asks("n_ablated", sentence, ablated=ablated, lesions=lesions)


def is_major(record: Procedure) -> bool:
    """Three segments or more removed whole; the halves of segment 4 are one."""
    if Component.MAJOR_HEPATECTOMY in record.components:
        return True
    halves = {Segment.S4A, Segment.S4B}
    return len(record.segments) - (halves <= record.segments) >= _MAJOR


def _has_remnant(chart: Chart, record: Procedure) -> bool:
    return any(
        each.remnant_share is not None or each.remnant_ml is not None
        for each in chart.work_ups
        if each.performed_on <= record.performed_on
    )


def _lesions_before(chart: Chart, record: Procedure) -> int | None:
    """How many lesions the operation could find; none when nobody counted them."""
    named = [
        each
        for each in chart.lesions
        if each.found_on is None or not each.found_on.is_certainly_after(record.performed_on)
    ]
    if named:
        return len(named)
    for recurrence in chart.dossier.recurrences:
        if recurrence.id == record.recurrence_id:
            return recurrence.n_lesions
    disease = chart.dossier.liver_disease
    return disease.n_metastases if disease else None
