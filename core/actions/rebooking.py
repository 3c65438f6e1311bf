"""Move a booking to another day, time or scanner."""

from dataclasses import dataclass, replace
from datetime import date, time

from core.actions.booking import close_as_moved, refuse_unfollowed
from core.actions.refusing import refuse_past
from core.actions.saving import entry_for, saving, store_new
from core.domain.acting import Acting
from core.domain.followup import Appointment
from core.domain.ids import new_appointment_id
from core.domain.modality import Modality
from core.domain.rights import Right
from core.errors import ConflictError, RegistryError
from core.language import phrase
from core.store.registry import Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Bookings of one patient that go to another day together.

    `at` and `place` are of the examination `of`; the others are without a scanner of their own and
    keep none.
    """

    appointments: tuple[Appointment, ...]
    of: Modality
    day: date
    at: time | None = None
    place: str = ""


def move_booking(registry: Registry, acting: Acting, move: Move) -> int:
    """Close the bookings as moved, and make them again on the new day.

    Returns:
        The number of the entry in the history, for undo.

    Raises:
        RegistryError: the day has passed, or the patient is no longer followed.
        ConflictError: somebody changed one of the bookings meanwhile.
    """
    if not move.appointments:
        raise RegistryError(phrase("There is no booking to change."))
    refuse_past(acting, move.day)
    first = move.appointments[0]
    refuse_unfollowed(registry, acting, first.patient_id)
    with saving(registry, acting, Right.BOOK) as work:
        for each in move.appointments:
            _move_one(registry, acting, each, move)
        work.entry = entry_for(
            registry,
            first.patient_id,
            phrase("Moved {what} of {name} from {old} to {day}"),
            what=tuple(each.modality.short for each in move.appointments),
            old=first.booked_for,
            day=move.day,
        )
    return work.seq


def _move_one(registry: Registry, acting: Acting, booked: Appointment, move: Move) -> None:
    stored = registry.of(Appointment).get(booked.id)
    if not stored.stands:
        raise ConflictError(
            phrase("The booking of {day} was changed meanwhile. Look again."), day=booked.booked_for
        )
    close_as_moved(registry, acting, stored)
    is_placed = booked.modality is move.of
    moved = replace(
        booked,
        booked_for=move.day,
        at=move.at if is_placed else None,
        place=move.place if is_placed else "",
        id=new_appointment_id(),
        ver=0,
    )
    store_new(registry, acting, moved)
