"""What became of the appointments of several patients: done on their days, or missed."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from core.actions.at_once import all_or_none, counted, naming
from core.actions.attending import keep_attended
from core.actions.booking import Step, keep_not_attended
from core.actions.bulk_choice import Chosen, Skipped, chosen_of
from core.domain.acting import Acting
from core.domain.followup import Appointment, Examination, NextStep
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.next_steps import missed_before, step_by, usual_step
from core.surveillance.worklist import WorkItem


class Unkept(NamedTuple):
    """An appointment to which nobody came, and what follows."""

    appointment: Appointment
    step: Step

    @property
    def patient_id(self) -> object:
        return self.appointment.patient_id


def attend_all(registry: Registry, acting: Acting, examinations: Sequence[Examination]) -> int:
    """Record what was performed for several patients, and close the bookings it fulfils."""
    with all_or_none(registry, acting, Right.RECORD, examinations) as work:
        for each in examinations:
            with naming(registry, each.patient_id):
                keep_attended(registry, acting, each)
        n = len({(each.patient_id, each.performed_on) for each in examinations})
        one, several = phrase("Recorded 1 visit as done"), phrase("Recorded {n} visits as done")
        work.entry = counted(n, one, several)
    return int(work.seq)


def miss_all(registry: Registry, acting: Acting, unkept: Sequence[Unkept], *, reason: str) -> int:
    """Record for one reason that nobody came; the orders are open again, nobody is discharged.

    Raises:
        RegistryError: no reason is given, or a day has not been yet.
    """
    if not reason.strip():
        raise RegistryError(phrase("Write why nobody came, for example: snow."), field="reason")
    with all_or_none(registry, acting, Right.BOOK, unkept) as work:
        for each in unkept:
            booked = each.appointment
            with naming(registry, booked.patient_id):
                keep_not_attended(registry, acting, booked, reason.strip(), each.step)
        n = len({(each.patient_id, each.appointment.booked_for) for each in unkept})
        one, several = phrase("Recorded 1 visit as missed"), phrase("Recorded {n} visits as missed")
        work.entry = counted(n, one, several, reason.strip())
    return int(work.seq)


# Who it is done for


def attended(items: Iterable[WorkItem]) -> "Chosen[Examination]":
    """What was booked for the day that has passed, as performed on that day."""
    seen: set[str] = set()

    def of(item: WorkItem) -> list[Examination] | Skipped:
        booked = _passed(item, seen)
        if isinstance(booked, Skipped):
            return booked
        return [
            Examination(
                patient_id=each.patient_id, modality=each.modality, performed_on=each.booked_for
            )
            for each in booked
        ]

    return chosen_of(items, of)


def missed(
    items: Iterable[WorkItem], days: WorkingDays, step: NextStep | None = None
) -> "Chosen[Unkept]":
    """The same as not attended; without a `step` each gets what usually follows."""
    seen: set[str] = set()

    def of(item: WorkItem) -> list[Unkept] | Skipped:
        booked = _passed(item, seen)
        if isinstance(booked, Skipped):
            return booked
        follows = step or usual_step(missed_before(item) + 1)
        by = step_by(follows, item.plan.today, days)
        return [Unkept(each, Step(follows, by)) for each in booked]

    return chosen_of(items, of)


def _passed(item: WorkItem, seen: set[str]) -> list[Appointment] | Skipped:
    """The bookings of the one day that has passed; or what has to be answered one by one."""
    if isinstance(item.record, Appointment):
        return Skipped(item, phrase("belongs to no date any more: answer it by itself"))
    today, found = item.plan.today, _standing(item)
    past = [each for each in found if each.booked_for <= today and each.id not in seen]
    if not past:
        ahead = min((each.booked_for for each in found if each.booked_for > today), default=None)
        if ahead is not None:
            return Skipped(item, phrase("its day is still to come: {day}"), (("day", ahead),))
        return Skipped(item, phrase("no appointment has passed"))
    refused = _own_answer(item, past)
    if refused is None:
        seen.update(each.id for each in past)
    return refused or past


def _own_answer(item: WorkItem, past: Sequence[Appointment]) -> Skipped | None:
    """Why this one is not answered together with others."""
    if len({each.booked_for for each in past}) > 1:
        return Skipped(item, phrase("booked on several days: say it day by day"))
    if any(order.is_decision_missing for order in item.orders):
        return Skipped(item, phrase("abnormal: it needs a decision of its own"))
    known = _recorded(item, past)
    if known is not None:
        values = (("day", known.performed_on),)
        return Skipped(item, phrase("an examination of {day} is recorded already"), values)
    return None


def day_of(item: WorkItem) -> date:
    """The day of its appointment that has passed."""
    return min(each.booked_for for each in _standing(item))


def _standing(item: WorkItem) -> list[Appointment]:
    return [order.appointment for order in item.orders if order.appointment is not None]


def _recorded(item: WorkItem, booked: Sequence[Appointment]) -> Examination | None:
    """What was done that day already, or of this visit later: people say which is which."""
    first = min(each.booked_for for each in booked)
    kinds = {each.modality for each in booked}
    all_kinds = {each.modality for each in item.orders}
    done = (
        each
        for each in item.plan.dossier.examinations
        if (each.modality in kinds and each.performed_on == first)
        or (each.modality in all_kinds and each.performed_on > first)
    )
    return next(done, None)
