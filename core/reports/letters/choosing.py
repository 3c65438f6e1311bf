"""Who gets a letter of a kind and who does not, each with the reason; decided before printing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from core.domain.followup import Appointment, AppointmentOutcome
from core.domain.letters import LetterKind
from core.domain.modality import Modality
from core.language import phrase
from core.surveillance.buckets import Standing
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan


@dataclass(frozen=True, slots=True)
class Recipient:
    """A patient with what the letter is about; `old_day` is the day that no longer holds.

    `further` are bookings of the same visit for another day, hour or place: one letter names all.
    """

    plan: PatientPlan
    modalities: tuple[Modality, ...]
    day: date
    booking: Appointment | None = None
    old_day: date | None = None
    further: tuple[Appointment, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A patient who gets none; `why` is a marked phrase."""

    plan: PatientPlan
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """All patients that were asked about, each in exactly one of the two."""

    kind: LetterKind
    recipients: tuple[Recipient, ...]
    left_out: tuple[LeftOut, ...]


def batch_of(kind: LetterKind, plans: Iterable[PatientPlan]) -> Batch:
    """One letter for each patient whom this kind concerns; nobody is passed over in silence."""
    recipients, left_out = [], []
    for plan in plans:
        why = _why_not(kind, plan)
        found = None if why else _about(kind, plan)
        if found is not None:
            recipients.append(found)
        else:
            left_out.append(LeftOut(plan, why or _NOTHING[kind]))
    return Batch(kind, tuple(recipients), tuple(left_out))


def _why_not(kind: LetterKind, plan: PatientPlan) -> str:
    patient = plan.dossier.patient
    if plan.dossier.death is not None or plan.standing is Standing.DEAD:
        return phrase("deceased")
    if not plan.standing.is_inside:
        return phrase("surveillance was stopped")
    if kind is LetterKind.GP:
        return "" if patient.general_practitioner.strip() else phrase("no practitioner recorded")
    return "" if patient.address.strip() else phrase("no address recorded")


_NOTHING = {
    LetterKind.APPOINTMENT: phrase("no appointment ahead"),
    LetterKind.REMINDER: phrase("nothing due that is not booked"),
    LetterKind.MISSED: phrase("no missed appointment that is still open"),
    LetterKind.CHANGE: phrase("no appointment that was moved"),
    LetterKind.GP: phrase("no visit ahead"),
}


def _about(kind: LetterKind, plan: PatientPlan) -> Recipient | None:
    if kind is LetterKind.APPOINTMENT:
        return _booked(plan)
    if kind is LetterKind.CHANGE:
        found = _booked(plan)
        old = _moved_from(plan, found) if found else None
        return replace(found, old_day=old) if (found and old) else None
    if kind is LetterKind.MISSED:
        return _missed(plan)
    return _due(plan) if kind is LetterKind.REMINDER else _next(plan)


def _orders(plan: PatientPlan) -> tuple[Order, ...]:
    return plan.current.orders if plan.current else ()


def _booked(plan: PatientPlan) -> Recipient | None:
    """The first booking ahead, with all else of its visit: at the same hour and place, or not."""
    ahead = [
        order.appointment
        for order in _orders(plan)
        if order.appointment is not None and order.appointment.booked_for >= plan.today
    ]
    if not ahead:
        return None
    first = min(ahead, key=lambda each: (each.booked_for, each.at is None, str(each.at), each.id))
    place = first.booked_for, first.at, first.place
    same = [each for each in ahead if (each.booked_for, each.at, each.place) == place]
    further = tuple(
        each
        for each in sorted(ahead, key=lambda each: (each.booked_for, str(each.at), each.id))
        if each not in same and (each.month, each.episode_id) == (first.month, first.episode_id)
    )
    modalities = tuple(each.modality for each in same)
    return Recipient(plan, modalities, first.booked_for, first, further=further)


def _moved_from(plan: PatientPlan, found: Recipient) -> date | None:
    """The day of the last booking of the same order that was cancelled for this one."""
    booking = found.booking
    if booking is None:
        return None
    former = [
        each
        for each in plan.dossier.appointments
        if each.outcome is AppointmentOutcome.CANCELLED
        and (each.episode_id, each.modality, each.month)
        == (booking.episode_id, booking.modality, booking.month)
        and each.booked_for != booking.booked_for
    ]
    last = max(
        former, key=lambda each: (each.outcome_on or date.min, each.booked_for), default=None
    )
    return last.booked_for if last else None


def _missed(plan: PatientPlan) -> Recipient | None:
    """The latest appointment that was not attended, while its order waits for another day."""
    missed = [
        each
        for order in _orders(plan)
        if order.appointment is None and order.examination is None and order.needs_someone
        for each in order.bookings
        if each.outcome is AppointmentOutcome.NOT_ATTENDED
    ]
    if not missed:
        return None
    last = max(missed, key=lambda each: (each.booked_for, each.id))
    same = [each.modality for each in missed if each.booked_for == last.booked_for]
    return Recipient(plan, tuple(dict.fromkeys(same)), last.booked_for, last)


def _due(plan: PatientPlan) -> Recipient | None:
    """What is overdue, or can be booked now, and has no day."""
    for visit in plan.visits:
        waiting = [
            order
            for order in visit.orders
            if order.needs_someone and order.appointment is None and order.examination is None
        ]
        if waiting:
            modalities = tuple(order.modality for order in waiting)
            return Recipient(plan, modalities, waiting[0].slot.effective_due_on)
    return None


def _next(plan: PatientPlan) -> Recipient | None:
    """What comes next: the booking ahead, what waits for a day, else the next visit."""
    ahead = _booked(plan) or _due(plan)
    if ahead is not None:
        return ahead
    for visit in plan.visits:
        orders = [order for order in visit.orders if order.state is OrderState.NOT_YET_DUE]
        if orders:
            modalities = tuple(order.modality for order in orders)
            return Recipient(plan, modalities, orders[0].slot.effective_due_on)
    return None
