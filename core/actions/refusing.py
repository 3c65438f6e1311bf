"""What bookings and examinations are refused for, whichever action makes them."""

from datetime import date

from core.domain.acting import Acting
from core.domain.followup import Examination
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry


def refuse_past(acting: Acting, day: date) -> None:
    """Nothing is booked for a day that is over."""
    if day < acting.today:
        raise RegistryError(
            phrase("{day} has passed. Book today or a later day."), field="day", day=day
        )


def refuse_unexplained_stand_in(examination: Examination) -> None:
    """A substitution needs its reason (R14)."""
    if examination.stands_in_for is not None and not examination.stand_in_reason.strip():
        raise RegistryError(
            phrase("Write why this examination stands in for another."), field="stand_in_reason"
        )


def refuse_twice(registry: Registry, examination: Examination) -> None:
    """One examination of a kind on a day."""
    for each in registry.of(Examination).of_patient(examination.patient_id):
        if (each.modality, each.performed_on) == (examination.modality, examination.performed_on):
            raise RegistryError(
                phrase("{what} of {day} is already recorded."),
                field="performed_on",
                what=examination.modality.short,
                day=examination.performed_on,
            )
