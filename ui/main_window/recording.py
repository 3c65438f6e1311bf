"""Which action stores which kind of record."""

from functools import partial
from typing import Any

from core.actions import (
    booking,
    calendar,
    charting,
    course,
    deferring,
    documenting,
    registering,
    results,
)
from core.actions.taking_out import void_record
from core.domain.acting import Acting
from core.domain.disease import MDTDecision, Recurrence
from core.domain.documents import Document
from core.domain.followup import ContactAttempt, Examination, Pause, Result, Waiver
from core.domain.meeting import MDTReferral
from core.domain.patient import Patient
from core.domain.screening import Screening
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy
from core.store.registry import Registry
from ui.main_window.actions import Action


def _examination(registry: Registry, acting: Acting, record: Examination) -> int:
    return booking.record_attended(registry, acting, [record])


_NEW: dict[type[Any], Any] = {
    SystemicTherapy: course.record_therapy,
    Recurrence: course.record_recurrence,
    MDTDecision: course.record_decision,
    ContactAttempt: course.record_contact,
    Procedure: course.record_procedure,
    Death: course.record_death,
    Examination: _examination,
    Result: results.record_result,
    Waiver: calendar.waive_slot,
    MDTReferral: deferring.refer_to_mdt,
    Pause: calendar.pause_surveillance,
    Stop: calendar.stop_surveillance,
    Screening: charting.record_screening,
    **dict.fromkeys(charting.CHARTED, charting.record_fact),
}


def recording(record: Any) -> Action:
    """The action that stores a new record."""
    act = _NEW.get(type(record), course.record_other)

    def run(registry: Registry, acting: Acting) -> int:
        return int(act(registry, acting, record))

    return run


def correcting(record: Any, reason: str) -> Action:
    """The action that puts a stored record right."""
    if isinstance(record, Patient):
        return partial(_correct_patient, record=record, reason=reason)
    if isinstance(record, Document):
        return partial(documenting.correct_document, document=record, reason=reason)
    return partial(course.correct_record, record=record, reason=reason)


def taking_out(record: Any, reason: str) -> Action:
    """The action that takes a stored record out of the course."""
    if isinstance(record, Document):
        return partial(documenting.take_out_document, document=record, reason=reason)
    return partial(void_record, record=record, reason=reason)


def _correct_patient(registry: Registry, acting: Acting, record: Patient, reason: str) -> int:
    registering.correct_patient(registry, acting, record, reason=reason)
    return registry.history.last_seq()
