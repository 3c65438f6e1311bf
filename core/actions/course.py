"""The course of the disease: operations, therapy, recurrence, MDT, contacts, death; corrections."""

from typing import Any

from core.actions.answering import answer_in
from core.actions.booking import close_standing
from core.actions.returning import keep_contact
from core.actions.saving import entry_for, need_reason, saving, store_again, store_new
from core.actions.taking_out import void_record as void_record  # noqa: PLC0414  part of the course
from core.domain.acting import Acting
from core.domain.disease import MDTDecision, Recurrence
from core.domain.followup import ContactAttempt
from core.domain.rights import Right, right_for
from core.domain.stops import Death
from core.domain.treatment import Procedure, SystemicTherapy
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.store.telling import title_of_type
from core.surveillance.reanchor import Answer


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
            answer_in(registry, acting, procedure, answer, reason)
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
        answer_in(registry, acting, procedure, answer, reason)
        work.entry = entry_for(
            registry,
            procedure.patient_id,
            phrase("Calendar of {name} after the operation of {day}: {answer}"),
            reason=reason,
            day=procedure.performed_on,
            answer=(answer.label,),
        )
    return work.seq


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
    """A call, letter or message; an answer of somebody lost takes surveillance up again."""
    sentence = phrase("Logged a contact with {name} on {day}")
    with saving(registry, acting) as work:
        if keep_contact(registry, acting, contact):
            sentence = phrase("Reached {name} on {day}: surveillance goes on as before")
        who, day = contact.patient_id, contact.tried_on
        work.entry = entry_for(registry, who, sentence, day=day)
    return work.seq


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
            registry,
            record.patient_id,
            phrase("Added to the record of {name}: {what}"),
            what=(title_of_type(type(record)),),
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
            registry,
            record.patient_id,
            phrase("Corrected in the record of {name}: {what}"),
            reason=reason,
            what=(title_of_type(type(record)),),
        )
    return work.seq


def _record(registry: Registry, acting: Acting, record: Any, sentence: str, day: Any) -> int:
    with saving(registry, acting, right_for(type(record))) as work:
        store_new(registry, acting, record)
        work.entry = entry_for(registry, record.patient_id, sentence, day=day)
    return work.seq


# Sentences of entries that older programs wrote; they are still read.
FORMER = (
    phrase("Corrected the record of {name}"),
    phrase("Completed the record of {name}"),
    phrase("Took a record of {name} out of the course"),
)
