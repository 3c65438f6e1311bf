"""What cannot be true in one patient's record: days out of order, facts after death."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

from core.domain.checks import Problem, about, declared_problems
from core.domain.dossier import Dossier
from core.domain.partial_date import PartialDate, certainly_before
from core.domain.patient import Patient
from core.domain.variables import Kind, variables_of
from core.language import phrase

_PARTS = (
    "primaries",
    "liver_diseases",
    "procedures",
    "therapies",
    "examinations",
    "results",
    "recurrences",
    "decisions",
    "contacts",
    "waivers",
    "deferrals",
    "referrals",
    "documents",
)
# These may lie ahead: a review, the next try, the planned end of a course, a booking.
_MAY_BE_AHEAD = frozenset(
    {
        "review_on",
        "next_try_on",
        "next_step_on",
        "ended_on",
        "ends_on",
        "booked_for",
        "starts_on",
        "stopped_on",
        "until",
        "meeting_on",
    }
)
# These may follow a death: who entered or decided something later, or wrote or read a last report.
_MAY_FOLLOW_DEATH = frozenset(
    {
        "reported_on",
        "read_on",
        "next_try_on",
        "ended_on",
        "waived_on",
        "dated_on",
        "until",
        "confirmed_on",
        "meeting_on",
    }
)


def record_problems(record: object, *, today: date) -> list[Problem]:
    """The declared checks of one record, planned days allowed to lie ahead."""
    return [
        each
        for each in declared_problems(record, today=today)
        if each.field not in _MAY_BE_AHEAD or each.sentence != _FUTURE
    ]


_FUTURE = phrase("{label} is in the future. Enter a date on or before {today}.")


def course_problems(dossier: Dossier) -> list[Problem]:
    """Every contradiction between the facts of one patient (paper_facts.md section 5)."""
    return [
        *_around_life(dossier),
        *_born_before_ill(dossier),
        *_in_order(dossier),
        *_results_in_order(dossier),
        *_pauses_apart(dossier),
    ]


def _around_life(dossier: Dossier) -> Iterator[Problem]:
    born = dossier.patient.birth_date
    died = dossier.death.died_on if dossier.death else None
    if died is not None and died < born:
        sentence = phrase("The day of death is before the birth date.")
        yield Problem("died_on", sentence, record=dossier.death)
    for part in _PARTS:
        for record in getattr(dossier, part):
            yield from about(record, life_problems(record, born=born, died=died))


def life_problems(record: object, *, born: date, died: date | None) -> Iterator[Problem]:
    """Days of a record that lie before the birth or after the death, whatever is not known."""
    for name, label, day in days_of(record):
        if day.is_certainly_before(born):
            sentence = phrase("{label} ({day}) is before the birth date ({born}).")
            yield Problem(name, sentence, {"label": label, "day": day, "born": born})
        if died is not None and day.is_certainly_after(died) and name not in _MAY_FOLLOW_DEATH:
            sentence = phrase("{label} ({day}) is after the day of death ({died}).")
            yield Problem(name, sentence, {"label": label, "day": day, "died": died})


def days_of(record: object) -> Iterator[tuple[str, str, PartialDate]]:
    """Name, label and value of each day that a record holds."""
    for each in variables_of(type(record)):
        day = getattr(record, each.name)
        if each.kind is Kind.DATE and day is not None:
            yield each.name, each.label, PartialDate.on(day)
        elif each.kind is Kind.PARTIAL_DATE and day is not None:
            yield each.name, each.label, day


def _born_before_ill(dossier: Dossier) -> Iterator[Problem]:
    """Days before the birth are refused for every record; a diagnosis is later than that."""
    born = dossier.patient.birth_date
    diagnoses: list[tuple[Any, str, PartialDate | None]] = [
        *((each, "diagnosed_on", each.diagnosed_on) for each in dossier.primaries),
        *((each, "found_on", each.found_on) for each in dossier.liver_diseases),
    ]
    for record, name, day in diagnoses:
        if day is not None and day.day == born:
            sentence = phrase("The diagnosis is dated on the birth date.")
            yield Problem(name, sentence, record=record)


def age_problems(patient: Patient, on: date) -> list[Problem]:
    """Older than 120 refuses; younger than 18 or older than 90 asks. `on` is the day counted at."""
    age = patient.age_on(on)
    if 18 <= age <= 90 or age < 0:
        return []
    sentence = phrase("The patient is {age} years old on {day}. Check the birth date.")
    values: dict[str, object] = {"age": age, "day": on}
    return [Problem("birth_date", sentence, values, asks=age <= 120, record=patient)]


def _in_order(dossier: Dossier) -> Iterator[Problem]:
    first = dossier.index_surgery
    for recurrence in dossier.recurrences:
        if first is not None and recurrence.detected_on < first.performed_on:
            sentence = phrase("The recurrence is dated before the first liver operation ({day}).")
            yield Problem("detected_on", sentence, {"day": first.performed_on}, record=recurrence)
    for therapy in dossier.therapies:
        if certainly_before(therapy.ended_on, therapy.started_on):
            sentence = phrase("Systemic therapy ends before it starts.")
            yield Problem("ended_on", sentence, record=therapy)
    for episode in dossier.episodes:
        anchor = dossier.procedure(episode.anchor_id)
        if episode.enrolled_on < anchor.performed_on:
            sentence = phrase("Enrolment is dated before the operation it counts from ({day}).")
            yield Problem("enrolled_on", sentence, {"day": anchor.performed_on}, record=episode)


def _results_in_order(dossier: Dossier) -> Iterator[Problem]:
    examined = {each.id: each.performed_on for each in dossier.examinations}
    for result in dossier.results:
        performed = examined.get(result.examination_id)
        if performed is not None and result.reported_on < performed:
            sentence = phrase("The report is dated before the examination ({day}).")
            yield Problem("reported_on", sentence, {"day": performed}, record=result)
        if result.read_on is not None and result.read_on < result.reported_on:
            sentence = phrase("The result was read before it was reported.")
            yield Problem("read_on", sentence, record=result)


def _pauses_apart(dossier: Dossier) -> Iterator[Problem]:
    pauses = sorted(dossier.pauses, key=lambda pause: pause.starts_on)
    for pause in pauses:
        if pause.ends_on is not None and pause.ends_on <= pause.starts_on:
            yield Problem("ends_on", phrase("The pause ends before it starts."), record=pause)
        if pause.review_on <= pause.starts_on:
            sentence = phrase("Review the pause on a day after its start.")
            yield Problem("review_on", sentence, record=pause)
    for one, other in pairwise(pauses):
        if one.ends_on is None or other.starts_on < one.ends_on:
            sentence = phrase("There is already a pause from {day}. End it first.")
            yield Problem("starts_on", sentence, {"day": one.starts_on}, record=other)
