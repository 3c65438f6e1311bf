"""One examination that was performed, and the booking it keeps; a part of other actions."""

from dataclasses import replace

from core.actions.refusing import refuse_twice, refuse_unexplained_stand_in
from core.actions.returning import take_up_if_lost
from core.actions.saving import store_again, store_new
from core.domain.acting import Acting
from core.domain.followup import Appointment, AppointmentOutcome, Examination
from core.store.registry import Registry


def keep_attended(registry: Registry, acting: Acting, examination: Examination) -> None:
    """Store one, inside the caller's unit of work, and close the booking it fulfils."""
    refuse_unexplained_stand_in(examination)
    refuse_twice(registry, examination)
    stored = store_new(registry, acting, examination)
    _fulfil(registry, acting, stored)
    take_up_if_lost(registry, acting, stored.patient_id, stored.performed_on)


def _fulfil(registry: Registry, acting: Acting, examination: Examination) -> None:
    wanted = {examination.modality, examination.stands_in_for}
    candidates = [
        each
        for each in registry.of(Appointment).of_patient(examination.patient_id)
        if each.stands and each.modality in wanted and each.booked_for <= acting.today
    ]
    if candidates:
        nearest = min(
            candidates, key=lambda each: abs((each.booked_for - examination.performed_on).days)
        )
        fulfilled = replace(
            nearest,
            outcome=AppointmentOutcome.ATTENDED,
            outcome_on=acting.today,
            examination_id=examination.id,
        )
        store_again(registry, acting, fulfilled)
