"""What can be added to a patient's record now: a menu under `Add event`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.domain.disease import LiverDisease, MDTDecision, PrimaryTumour, Recurrence
from core.domain.followup import ContactAttempt, Examination, Pause, Waiver
from core.domain.months import add_months
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import Procedure, SystemicTherapy
from core.language import phrase
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.intents import (
    AcceptTransfer,
    AddDocuments,
    ChangeProtocol,
    Correct,
    EndPause,
    Extend,
    Fill,
    ReviewPause,
    TakeUpAgain,
)
from ui.views.patient.orders_said import month_said

REVIEW_AFTER = 4  # months; schedule.md R9


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; `name` is the object name of its action."""

    name: str
    words: str
    intent: Any


Group = tuple[Entry, ...]


def menu_of(plan: PatientPlan, operator: str) -> tuple[Group, ...]:
    """The groups of the menu; what cannot be now is absent."""
    is_dead = plan.dossier.death is not None
    groups = [tuple(_course(plan))]
    groups.append(tuple(_contacts(plan, operator)))
    if not is_dead:
        groups.append(tuple(_calendar(plan, operator)))
    groups.append(tuple(_record(plan)))
    return tuple(group for group in groups if group)


def _entry(name: str, label: str, intent: Any) -> Entry:
    return Entry(name, words()(label), intent)


def _course(plan: PatientPlan) -> Iterator[Entry]:
    who = plan.dossier.patient.id
    for name, label, kind in (
        ("add_operation", phrase("Operation or ablation"), Procedure),
        ("add_therapy", phrase("Systemic therapy"), SystemicTherapy),
        ("add_recurrence", phrase("Recurrence"), Recurrence),
        ("add_decision", phrase("MDT decision"), MDTDecision),
        ("add_examination", phrase("Examination"), Examination),
    ):
        known: dict[str, Any] = {"patient_id": who}
        yield _entry(name, label, Fill(blank(kind, **known)))


def _contacts(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    attempt = blank(
        ContactAttempt, patient_id=plan.dossier.patient.id, tried_on=plan.today, tried_by=operator
    )
    yield _entry("add_contact", phrase("Call, letter or message"), Fill(attempt))


def _calendar(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    current = plan.current
    if current is not None and current.end is None:
        for course in current.courses:
            if course.current is not None:
                yield _waiver(plan, course.current, operator)
    yield from _pauses(plan, operator)
    yield from _stops(plan)
    if current is not None and current.end is None:
        yield _entry("extend", phrase("Extend the programme"), Extend(current.episode))
        yield _entry(
            "change_protocol", phrase("Change the protocol"), ChangeProtocol(current.episode)
        )


def _waiver(plan: PatientPlan, order: Order, operator: str) -> Entry:
    said = words()
    text = said(
        phrase("Waive {what}, {month}"),
        what=said(order.modality.label),
        month=month_said(order.month),
    )
    return Entry(f"waive_{order.modality.value}", text, waiver_of(plan, order, operator))


def waiver_of(plan: PatientPlan, order: Order, operator: str) -> Fill:
    """The form that waives one order of the current episode."""
    assert plan.current is not None, "an order belongs to an episode"
    return Fill(
        blank(
            Waiver,
            patient_id=plan.dossier.patient.id,
            episode_id=plan.current.episode.id,
            modality=order.modality,
            month=order.month,
            waived_on=plan.today,
            waived_by=operator,
        ),
        at="reason",
    )


def _pauses(plan: PatientPlan, operator: str) -> Iterator[Entry]:
    if plan.pause is not None:
        yield _entry("end_pause", phrase("End the pause"), EndPause(plan.pause))
        yield _entry("review_pause", phrase("Review the pause"), ReviewPause(plan.pause))
    elif plan.standing.is_inside:
        pause = blank(
            Pause,
            patient_id=plan.dossier.patient.id,
            starts_on=plan.today,
            responsible=plan.dossier.patient.surgeon or operator,
            review_on=add_months(plan.today, REVIEW_AFTER),
        )
        yield _entry("add_pause", phrase("Pause surveillance"), Fill(pause))


def _stops(plan: PatientPlan) -> Iterator[Entry]:
    if plan.stop is not None:
        yield _entry("take_up", phrase("Take surveillance up again"), TakeUpAgain(plan.stop))
    else:
        stop = blank(Stop, patient_id=plan.dossier.patient.id, stopped_on=plan.today)
        yield _entry("add_stop", phrase("Stop surveillance"), Fill(stop, at="reason"))
    for stop in plan.dossier.stops:
        is_open = stop.accepted_on is None and stop.reversed_on is None
        if stop.reason is StopReason.TRANSFERRED and is_open:
            text = phrase("The other centre accepted the transfer")
            yield _entry("accept_transfer", text, AcceptTransfer(stop))


def _record(plan: PatientPlan) -> Iterator[Entry]:
    dossier, who = plan.dossier, plan.dossier.patient.id
    yield _entry("add_document", phrase("Document"), AddDocuments(who))
    yield _entry("edit_person", phrase("Correct the person"), Correct(dossier.patient))
    if dossier.primary is None:
        primary = blank(PrimaryTumour, patient_id=who)
        yield _entry("add_primary", phrase("Primary tumour"), Fill(primary))
    if dossier.liver_disease is None:
        disease = blank(LiverDisease, patient_id=who)
        yield _entry("add_liver_disease", phrase("Liver disease"), Fill(disease))
    if dossier.death is None:
        yield _entry("add_death", phrase("Death"), Fill(blank(Death, patient_id=who)))
