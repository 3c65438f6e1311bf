"""From the computed day to the rows that are painted: every word of them, once."""

from typing import NamedTuple

from core.domain.hospital_number import shown
from core.domain.ids import PatientId
from core.domain.patient import list_name
from core.domain.time_entry import said_time
from core.language import Words, phrase
from core.surveillance.orders import DisplayStatus
from core.surveillance.planned import PatientPlan
from core.surveillance.priority import Priority
from core.surveillance.today import BecameOverdue, PassedVisit
from core.surveillance.worklist import WorkItem, attempts_of, items_of
from ui.views.worklist.lines import next_try_of
from ui.views.worklist.phrasing import contacts_said, days_overdue
from ui.views.worklist.work_row import ChipCell, TwoLines
from ui.widgets.cells import PersonCell


class NewRow(NamedTuple):
    """A patient who became overdue. `line` is the key of the line in the worklist."""

    key: str
    patient_id: PatientId
    person: PersonCell
    visit: TwoLines
    chips: tuple[ChipCell, ...]
    days: TwoLines
    is_upgraded: bool
    why: str
    line: str
    sentence: str


class PassedRow(NamedTuple):
    """A visit that passed; `why` says what D and X record, `has_several` that it is a choice."""

    key: str
    patient_id: PatientId
    person: PersonCell
    visit: TwoLines
    line: str
    sentence: str
    why: str
    has_several: bool


def priority_said(priority: Priority, words: Words) -> str:
    """Such as `Priority 3: no telephone known (2), imaging is overdue (1)`."""
    if not priority.reasons:
        return words(phrase("Priority 0: nothing makes it more urgent than the days."))
    reasons = ", ".join(f"{words(each.said)} ({each.points})" for each in priority.reasons)
    return words(phrase("Priority {n}: {reasons}."), n=priority.points, reasons=reasons)


def new_row(found: BecameOverdue, words: Words) -> NewRow:
    plan = found.plan
    item = _line_of(found)
    days = days_overdue(found.n_days, words)
    is_upgraded = any(each.points > 1 for each in found.priority.reasons)
    under = words(phrase("priority {n}"), n=found.priority.points)
    person = _person(plan, words)
    visit = ("", "")
    if item is not None and item.visit is not None:
        month = words(phrase("Month {n}"), n=item.visit.month)
        visit = (month, words.date(found.since))
    chips = tuple(
        ChipCell(DisplayStatus.OVERDUE.value, words(each.short), words(DisplayStatus.OVERDUE.label))
        for each in sorted(found.modalities, key=_order)
    )
    why = f"{priority_said(found.priority, words)} {_contact_said(plan, item, words)}"
    said = (days, _identity_said(person, words), " ".join(visit), ", ".join(c.text for c in chips))
    return NewRow(
        key=plan.dossier.patient.id,
        patient_id=plan.dossier.patient.id,
        person=person,
        visit=visit,
        chips=chips,
        days=(days, under),
        is_upgraded=is_upgraded,
        why=why,
        line=item.key if item else "",
        sentence=f"{'. '.join(filter(None, said))}. {why}",
    )


def _order(modality: object) -> int:
    return list(type(modality)).index(modality)  # type: ignore[call-overload, no-any-return]


def _line_of(found: BecameOverdue) -> WorkItem | None:
    """The line of the worklist that carries the first of the new flags."""
    carrying = [
        item
        for item in items_of(found.plan, found.plan.today)
        if any(o.overdue_since and o.modality in found.modalities for o in item.orders)
    ]
    return min(carrying, key=lambda each: each.since, default=None)


def _contact_said(plan: PatientPlan, item: WorkItem | None, words: Words) -> str:
    """The last verified contact and the attempts (INV-24)."""
    patient = plan.dossier.patient
    if patient.phones_verified_on is None:
        verified = words(phrase("Telephone never verified."))
    else:
        verified = words(phrase("Telephone verified {day}."), day=patient.phones_verified_on)
    tried = contacts_said(attempts_of(item), next_try_of(item), words) if item else ("", "")
    return f"{verified} {', '.join(filter(None, tried))}.".replace(" .", "")


def passed_row(found: PassedVisit, words: Words) -> PassedRow:
    person = _person(found.plan, words)
    what = ", ".join(words(each.modality.short) for each in found.appointments)
    first = min(found.appointments, key=lambda each: (each.at is None, each.at, each.id))
    when = ", ".join(
        filter(None, (words.weekday_date(found.day), said_time(first.at), first.place))
    )
    records = _records_said(found, what, words)
    said = (what, when, _identity_said(person, words), records.rstrip("."))
    return PassedRow(
        key=found.key,
        patient_id=found.plan.dossier.patient.id,
        person=person,
        visit=(what, when),
        line=_passed_line(found),
        sentence=f"{'. '.join(said)}.",
        why=records,
        has_several=len(found.appointments) > 1,
    )


def _records_said(found: PassedVisit, what: str, words: Words) -> str:
    """What the keys record, before somebody presses one."""
    said = phrase("D records {what} as performed on {day}, X that nobody came.")
    if len(found.appointments) > 1:
        said = phrase("D records all of it as performed on {day}: {what}. X: nobody came to any.")
    return words(said, what=what, day=words.weekday_date(found.day))


def _passed_line(found: PassedVisit) -> str:
    booked = {each.id for each in found.appointments}
    for item in items_of(found.plan, found.plan.today):
        held = {order.appointment.id for order in item.orders if order.appointment}
        if held & booked or getattr(item.record, "id", "") in booked:
            return item.key
    return ""


def _person(plan: PatientPlan, words: Words) -> PersonCell:
    patient = plan.dossier.patient
    age = words(phrase("({years}y)"), years=patient.age_on(plan.today))
    return PersonCell(
        name=list_name(patient, words),
        born=f"{words.date(patient.birth_date)} {age}",
        number=shown(patient.hospital_no),
    )


def _identity_said(person: PersonCell, words: Words) -> str:
    born = words(phrase("born {day}"), day=person.born)
    return f"{person.name}, {born}, {person.number}"
