"""Rules about persons: counted once, found by any spelling, never gone without a word."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from core.actions.invariants.seen import Found, Seen
from core.domain.checks import declared_problems
from core.domain.dossier import Dossier
from core.domain.folding import folded, is_found
from core.domain.patient import Patient
from core.domain.variables import Kind, variables_of
from core.language import phrase
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import worklist

LATER_YEARS = 20


def one_number_each(seen: Seen) -> Iterator[Found]:
    """INV-03."""
    holders: dict[str, list[Dossier]] = defaultdict(list)
    for dossier in seen.dossiers:
        holders[folded(dossier.patient.hospital_no).replace(" ", "")].append(dossier)
    for same in holders.values():
        for dossier in same[1:]:
            yield Found(phrase("Another patient has the same hospital number."), {}, dossier)


def counted_once(seen: Seen) -> Iterator[Found]:
    """INV-04: the counts add up to everybody, now and when nobody touches the file for years."""
    for day in (seen.today, _years_on(seen.today)):
        plans = seen.plans if day == seen.today else seen.plans_on(day)
        counted = worklist(plans, day).n_total
        if counted != len(seen.dossiers):
            sentence = phrase("{counted} of {total} patients are counted on {day}.")
            yield Found(sentence, {"counted": counted, "total": len(seen.dossiers), "day": day})
        for plan in plans:
            if not _is_explained(plan):
                sentence = phrase("Nobody ended surveillance, and the patient is on no list.")
                yield Found(sentence, {}, plan.dossier)


def _years_on(day: date) -> date:
    return day.replace(year=day.year + LATER_YEARS, day=min(day.day, 28))


def _is_explained(plan: PatientPlan) -> bool:
    """Inside, not yet operated on, dead with a death, or stopped by a stop that is on record."""
    if plan.standing.is_inside or plan.standing is Standing.NOT_YET:
        return True
    return plan.dossier.death is not None or plan.stop in plan.dossier.stops


def in_limits(seen: Seen) -> Iterator[Found]:
    """INV-28."""
    for dossier in seen.dossiers:
        for record in _records(dossier):
            numbers = {
                each.name
                for each in variables_of(type(record))
                if each.kind in (Kind.INTEGER, Kind.DECIMAL)
            }
            for problem in declared_problems(record, today=date.max):
                if problem.field in numbers and not problem.asks:
                    yield Found(problem.sentence, dict(problem.values), dossier)


def _records(dossier: Dossier) -> Iterator[object]:
    yield from dossier.procedures
    yield from dossier.liver_diseases
    yield from dossier.therapies
    yield from dossier.results


def unowned(seen: Seen) -> tuple[Dossier, ...]:
    """INV-20: who is followed and has nobody responsible; only a file of before can hold any.

    A gap in the record that somebody fills, and no damage: told as a note.
    """
    return tuple(
        plan.dossier
        for plan in seen.plans
        if plan.standing.is_inside and not plan.dossier.patient.surgeon.strip()
    )


def found_by_any_spelling(seen: Seen) -> Iterator[Found]:
    """INV-30."""
    for dossier in seen.dossiers:
        if not all(is_found(typed, *_texts(dossier.patient)) for typed in _typed(dossier.patient)):
            yield Found(phrase("A search does not find the patient."), {}, dossier)


def _texts(patient: Patient) -> tuple[str, ...]:
    born = patient.birth_date.isoformat()
    return patient.family_name, patient.given_name, patient.hospital_no, born


def _typed(patient: Patient) -> Iterator[str]:
    for text in (patient.family_name, patient.given_name):
        yield from (text, text.upper(), text.lower(), folded(text))
    yield f"{patient.given_name} {patient.family_name}"
    yield patient.hospital_no
    yield patient.birth_date.isoformat()
