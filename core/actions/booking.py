"""Book, move and cancel; say what became of a booking."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import NamedTuple

from core.actions.attending import keep_attended
from core.actions.refusing import refuse_past
from core.actions.saving import entry_for, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.followup import Appointment, AppointmentOutcome, Examination, NextStep
from core.domain.ids import EpisodeId, PatientId
from core.domain.modality import Modality
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry

MOVED = "moved"  # the note of a booking that another one took the place of
Ordered = tuple[Modality, int]  # a modality and the month of its slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One visit: some orders of one episode on one day.

    `apart` are orders that have a time and scanner of their own.
    """

    patient_id: PatientId
    episode_id: EpisodeId
    orders: tuple[Ordered, ...]
    day: date
    at: time | None = None
    place: str = ""
    apart: tuple[tuple[Modality, time | None, str], ...] = ()

    def slot_of(self, modality: Modality) -> tuple[time | None, str]:
        """When and where one examination of the visit is."""
        own = {of: (at, place) for of, at, place in self.apart}
        return own.get(modality, (self.at, self.place))


class Step(NamedTuple):
    """What follows when somebody did not come, and by when."""

    what: NextStep | None = None
    by: date | None = None


class _Closing(NamedTuple):
    """How a booking ends."""

    outcome: AppointmentOutcome
    note: str
    step: Step = Step()


NOT_SAID = Step()


def book_visit(registry: Registry, acting: Acting, booking: Booking) -> int:
    """Book the orders on the day; a booking that still stood for one of them is moved.

    Returns:
        The number of the entry in the history, for undo.

    Raises:
        RegistryError: the day has passed, nothing was chosen, or the patient is not followed.
    """
    with saving(registry, acting, Right.BOOK) as work:
        keep_booking(registry, acting, booking)
        work.entry = entry_for(
            registry,
            booking.patient_id,
            phrase("Booked {what} for {name} on {day}"),
            what=tuple(modality.short for modality, _ in booking.orders),
            day=booking.day,
        )
    return work.seq


def keep_booking(registry: Registry, acting: Acting, booking: Booking) -> None:
    """Store one visit, inside the caller's unit of work; what stood for its orders is moved."""
    if not booking.orders:
        raise RegistryError(phrase("Choose at least one examination to book."), field="orders")
    refuse_past(acting, booking.day)
    refuse_unfollowed(registry, acting, booking.patient_id)
    for modality, month in booking.orders:
        standing = _standing(registry, booking.patient_id, booking.episode_id, modality, month)
        if standing is not None:
            close_as_moved(registry, acting, standing)
        at, place = booking.slot_of(modality)
        appointment = Appointment(
            patient_id=booking.patient_id,
            episode_id=booking.episode_id,
            modality=modality,
            month=month,
            booked_for=booking.day,
            at=at,
            place=place,
        )
        store_new(registry, acting, appointment)


def cancel_bookings(
    registry: Registry, acting: Acting, appointments: Sequence[Appointment], *, reason: str
) -> int:
    """Cancel; each order is back at "due, not booked" (or not yet due) at once."""
    return _close_all(
        registry,
        acting,
        appointments,
        _Closing(AppointmentOutcome.CANCELLED, reason),
        phrase("Cancelled {what} of {name} on {day}"),
    )


def record_not_attended(
    registry: Registry,
    acting: Acting,
    appointments: Sequence[Appointment],
    *,
    note: str = "",
    step: Step = NOT_SAID,
) -> int:
    """The patient did not come: counted, the order is open again, nobody is discharged by it.

    Without a next step the list asks for one until it is said or the visit is booked again.
    """
    for each in appointments:
        _refuse_ahead(acting, each)
    return _close_all(
        registry,
        acting,
        appointments,
        _Closing(AppointmentOutcome.NOT_ATTENDED, note, step),
        phrase("{name} did not attend {what} on {day}"),
    )


def keep_not_attended(
    registry: Registry, acting: Acting, appointment: Appointment, note: str, step: Step
) -> None:
    """Close one as missed, inside the caller's unit of work."""
    _refuse_ahead(acting, appointment)
    closing = _Closing(AppointmentOutcome.NOT_ATTENDED, note, step)
    _close(registry, acting, appointment, closing)


def _refuse_ahead(acting: Acting, appointment: Appointment) -> None:
    if appointment.booked_for > acting.today:
        raise RegistryError(
            phrase("The appointment of {day} has not been yet."), day=appointment.booked_for
        )


def set_next_step(
    registry: Registry, acting: Acting, appointments: Sequence[Appointment], step: Step
) -> int:
    """Say what follows after somebody did not come."""
    if not appointments or step.what is None:
        raise RegistryError(phrase("Choose what follows."), field="next_step")
    with saving(registry, acting, Right.BOOK) as work:
        for each in appointments:
            told = replace(each, next_step=step.what, next_step_on=step.by)
            store_again(registry, acting, told)
        work.entry = entry_for(
            registry,
            appointments[0].patient_id,
            phrase("Next step for {name}: {what}"),
            what=(step.what.label,),
        )
    return work.seq


def record_attended(registry: Registry, acting: Acting, examinations: Sequence[Examination]) -> int:
    """Store what was performed on a visit, and close the bookings it fulfils.

    A booking is fulfilled by an examination of its modality (or one standing in for it); other
    bookings of the patient are left alone.
    """
    if not examinations:
        raise RegistryError(phrase("Choose at least one examination."), field="modality")
    patient_id = examinations[0].patient_id
    with saving(registry, acting) as work:
        for examination in examinations:
            keep_attended(registry, acting, examination)
        work.entry = entry_for(
            registry,
            patient_id,
            phrase("Recorded {what} of {name} on {day}"),
            what=tuple(each.modality.short for each in examinations),
            day=examinations[0].performed_on,
        )
    return work.seq


def refuse_unfollowed(registry: Registry, acting: Acting, patient_id: PatientId) -> None:
    """Nothing is booked for the dead, nor for somebody whose surveillance has ended (INV-06)."""
    dossier = dossier_of(registry, patient_id)
    if dossier.death is not None:
        raise RegistryError(
            phrase("The patient died on {day}. Nothing can be booked."), day=dossier.death.died_on
        )
    for stop in dossier.stops:
        if stop.in_force_from is not None and stop.in_force_from <= acting.today:
            raise RegistryError(
                phrase("Surveillance ended on {day}. Take it up again before booking."),
                day=stop.in_force_from,
            )


def close_standing(registry: Registry, acting: Acting, patient_id: PatientId, why: str) -> int:
    """Cancel every booking that still stands, inside the caller's unit of work; says how many."""
    standing = [a for a in registry.of(Appointment).of_patient(patient_id) if a.stands]
    for each in standing:
        _close(registry, acting, each, _Closing(AppointmentOutcome.CANCELLED, why))
    return len(standing)


def _close_all(
    registry: Registry,
    acting: Acting,
    appointments: Sequence[Appointment],
    closing: _Closing,
    sentence: str,
) -> int:
    if not appointments:
        raise RegistryError(phrase("There is no booking to change."))
    with saving(registry, acting, Right.BOOK) as work:
        for each in appointments:
            _close(registry, acting, each, closing)
        work.entry = entry_for(
            registry,
            appointments[0].patient_id,
            sentence,
            reason=closing.note,
            what=tuple(each.modality.short for each in appointments),
            day=appointments[0].booked_for,
        )
    return work.seq


def close_as_moved(registry: Registry, acting: Acting, appointment: Appointment) -> None:
    """Another booking takes its place; inside the caller's unit of work."""
    _close(registry, acting, appointment, _Closing(AppointmentOutcome.CANCELLED, MOVED))


def _close(
    registry: Registry,
    acting: Acting,
    appointment: Appointment,
    closing: _Closing,
) -> None:
    closed = replace(
        appointment,
        outcome=closing.outcome,
        outcome_on=acting.today,
        outcome_note=closing.note,
        next_step=closing.step.what,
        next_step_on=closing.step.by,
    )
    store_again(registry, acting, closed)


def _standing(
    registry: Registry,
    patient_id: PatientId,
    episode_id: EpisodeId,
    modality: Modality,
    month: int,
) -> Appointment | None:
    for each in registry.of(Appointment).of_patient(patient_id):
        if each.stands and (each.episode_id, each.modality, each.month) == (
            episode_id,
            modality,
            month,
        ):
            return each
    return None
