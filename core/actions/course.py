"""The course of the disease: operations, therapy, recurrence, MDT, contacts, death; corrections."""

from typing import Any

from core.actions.booking import close_standing
from core.actions.saving import entry_for, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.disease import MDTDecision, Recurrence
from core.domain.followup import ContactAttempt, Episode, Examination, KeptCalendar, Result
from core.domain.rights import Right, right_for
from core.domain.stops import Death
from core.domain.treatment import Procedure, SystemicTherapy
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.reanchor import Answer, consequence


def record_procedure(
    registry: Registry,
    acting: Acting,
    procedure: Procedure,
    answer: Answer | None = None,
    *,
    reason: str = "",
) -> int:
    """Store an operation; a curative one after the anchor takes the answer restart/continue/keep.

    Without an answer the question stays open as a task (INV-16).
    """
    dossier = dossier_of(registry, procedure.patient_id)
    rights = (Right.RECORD,) if answer is None else (Right.RECORD, Right.DECIDE)
    with saving(registry, acting, *rights) as work:
        store_new(registry, acting, procedure)
        work.entry = entry_for(
            registry,
            procedure.patient_id,
            phrase("Recorded the operation of {name} on {day}"),
            reason=reason,
            day=procedure.performed_on,
        )
        if answer is not None and procedure.is_curative and dossier.episodes:
            _answer(registry, acting, procedure, answer, reason)
    return work.seq


def answer_reanchor(
    registry: Registry,
    acting: Acting,
    procedure: Procedure,
    answer: Answer,
    *,
    reason: str = "",
) -> int:
    """Answer the question that a stored operation left open."""
    with saving(registry, acting, Right.DECIDE) as work:
        _answer(registry, acting, procedure, answer, reason)
        work.entry = entry_for(
            registry,
            procedure.patient_id,
            phrase("Calendar of {name} after the operation of {day}: {answer}"),
            reason=reason,
            day=procedure.performed_on,
            answer=(answer.label,),
        )
    return work.seq


def _answer(
    registry: Registry, acting: Acting, procedure: Procedure, answer: Answer, reason: str
) -> None:
    dossier = dossier_of(registry, procedure.patient_id)
    fact = consequence(
        dossier,
        procedure,
        answer,
        protocols=registry.protocols.all(),
        today=acting.today,
        reason=reason,
    )
    store_new(registry, acting, fact)
    if not isinstance(fact, KeptCalendar):
        close_standing(registry, acting, procedure.patient_id, "re-operation")


def record_therapy(registry: Registry, acting: Acting, therapy: SystemicTherapy) -> int:
    sentence = phrase("Recorded systemic therapy of {name} from {day}")
    return _record(registry, acting, therapy, sentence, therapy.started_on)


def record_recurrence(registry: Registry, acting: Acting, recurrence: Recurrence) -> int:
    sentence = phrase("Recorded a recurrence of {name} on {day}")
    return _record(registry, acting, recurrence, sentence, recurrence.detected_on)


def record_decision(registry: Registry, acting: Acting, decision: MDTDecision) -> int:
    sentence = phrase("Recorded the MDT decision on {name} of {day}")
    return _record(registry, acting, decision, sentence, decision.held_on)


def record_contact(registry: Registry, acting: Acting, contact: ContactAttempt) -> int:
    sentence = phrase("Logged a contact with {name} on {day}")
    return _record(registry, acting, contact, sentence, contact.tried_on)


def record_death(registry: Registry, acting: Acting, death: Death) -> int:
    """After it nothing is due, booked or asked for; bookings that stood are cancelled."""
    with saving(registry, acting) as work:
        store_new(registry, acting, death)
        close_standing(registry, acting, death.patient_id, "death")
        work.entry = entry_for(
            registry,
            death.patient_id,
            phrase("Recorded the death of {name} on {day}"),
            day=death.died_on,
        )
    return work.seq


def record_other(registry: Registry, acting: Acting, record: Any) -> int:
    """A fact that needs no rule of its own, such as the primary tumour."""
    with saving(registry, acting, right_for(type(record))) as work:
        store_new(registry, acting, record)
        work.entry = entry_for(
            registry, record.patient_id, phrase("Completed the record of {name}")
        )
    return work.seq


def correct_record(registry: Registry, acting: Acting, record: Any, *, reason: str) -> int:
    """Put a typing error right, with a reason; everything derived is computed anew (R16).

    Raises:
        RegistryError: no reason; or another version was saved meanwhile.
    """
    need_reason(reason)
    with saving(registry, acting, right_for(type(record))) as work:
        store_again(registry, acting, record)
        work.entry = entry_for(
            registry, record.patient_id, phrase("Corrected the record of {name}"), reason=reason
        )
    return work.seq


def void_record(registry: Registry, acting: Acting, record: Any, *, reason: str) -> int:
    """Take a wrong record out of the course; it stays in the history.

    The result of an examination goes with it. An operation that a calendar counts from cannot go.
    """
    need_reason(reason)
    if isinstance(record, Procedure):
        _refuse_anchor(registry, record)
    with saving(registry, acting, right_for(type(record))) as work:
        repository: Any = registry.of(type(record))
        repository.void(record, why=reason)
        if isinstance(record, Examination):
            for each in registry.of(Result).of_patient(record.patient_id):
                if each.examination_id == record.id:
                    registry.of(Result).void(each, why=reason)
        work.entry = entry_for(
            registry,
            record.patient_id,
            phrase("Took a record of {name} out of the course"),
            reason=reason,
        )
    return work.seq


def _record(registry: Registry, acting: Acting, record: Any, sentence: str, day: Any) -> int:
    with saving(registry, acting, right_for(type(record))) as work:
        store_new(registry, acting, record)
        work.entry = entry_for(registry, record.patient_id, sentence, day=day)
    return work.seq


def _refuse_anchor(registry: Registry, procedure: Procedure) -> None:
    episodes = registry.of(Episode).of_patient(procedure.patient_id)
    if any(each.anchor_id == procedure.id for each in episodes):
        raise RegistryError(
            phrase("Surveillance counts from this operation. Correct it instead of taking it out.")
        )


def need_reason(reason: str) -> None:
    """Refuse a correction that does not say why."""
    if not reason.strip():
        raise RegistryError(phrase("Write the reason for the correction."), field="reason")
