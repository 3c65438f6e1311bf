"""Somebody lost to follow-up who was met or reached again is followed from the same operation."""

from dataclasses import replace
from datetime import date

from core.actions.saving import store_again, store_new
from core.domain.acting import Acting
from core.domain.followup import ContactAttempt
from core.domain.ids import PatientId
from core.domain.stops import Stop, StopReason
from core.language import phrase, words_in
from core.store.registry import Registry
from core.surveillance.reaching import ANSWERED

_WHY = phrase("reached again")


def keep_contact(registry: Registry, acting: Acting, contact: ContactAttempt) -> bool:
    """Store it inside the caller's unit of work; whether it brought the patient back (INV-10)."""
    store_new(registry, acting, contact)
    if contact.outcome not in ANSWERED:
        return False
    return take_up_if_lost(registry, acting, contact.patient_id, contact.tried_on)


def take_up_if_lost(registry: Registry, acting: Acting, patient_id: PatientId, met: date) -> bool:
    """Lift the end "lost to follow-up", inside the caller's unit of work; whether there was one.

    A contact from before that day brings nobody back, and no other end is lifted by a contact.
    """
    found = [
        each
        for each in registry.of(Stop).of_patient(patient_id)
        if each.reason is StopReason.LOST_TO_FOLLOWUP
        and each.reversed_on is None
        and each.stopped_on <= met
    ]
    why = words_in(registry.settings().language)(_WHY)
    for each in found:
        lifted = replace(each, reversed_on=acting.today, reversed_why=why)
        store_again(registry, acting, lifted)
    return bool(found)
