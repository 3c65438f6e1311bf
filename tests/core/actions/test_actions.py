"""What a user can do, on the real registry."""

from dataclasses import replace
from datetime import date

import pytest

from core.actions.booking import (
    Booking,
    book_visit,
    cancel_bookings,
    record_attended,
    record_not_attended,
)
from core.actions.calendar import (
    accept_transfer,
    extend_programme,
    pause_surveillance,
    reverse_stop,
    stop_surveillance,
    waive_slot,
)
from core.actions.course import (
    correct_record,
    record_contact,
    record_death,
    record_decision,
    record_procedure,
    record_recurrence,
    void_record,
)
from core.actions.registering import Registration, register_patient
from core.actions.results import mark_read, record_result
from core.actions.undoing import last_undoable, undo
from core.domain.disease import Intent, MDTDecision, Recurrence, RecurrenceSite
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Channel,
    ContactAttempt,
    ContactOutcome,
    Examination,
    Finding,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.stops import CauseOfDeath, Death, Stop, StopReason
from core.domain.treatment import Component, Procedure, ProcedureIntent
from core.errors import ConflictError, RegistryError
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.reanchor import Answer
from tests.builders import TODAY, acting, examined, liver_operation, patient, registered

OPERATED = date(2025, 9, 15)


@pytest.fixture
def ayse(registry: Registry) -> PatientId:
    return registered(registry, operated_on=OPERATED)


def booked(registry: Registry, patient_id: PatientId, day: date) -> tuple[Appointment, ...]:
    episode = dossier_of(registry, patient_id).episodes[-1]
    orders = ((Modality.MRI, 16), (Modality.BIOCHEM, 16))
    booking = Booking(patient_id=patient_id, episode_id=episode.id, orders=orders, day=day)
    book_visit(registry, acting(), booking)
    return tuple(a for a in dossier_of(registry, patient_id).appointments if a.stands)


def test_that_surveillance_starts_only_from_a_curative_liver_operation(registry: Registry) -> None:
    someone = patient()
    biopsy = Procedure(
        patient_id=someone.id,
        performed_on=OPERATED,
        intent=ProcedureIntent.DIAGNOSTIC,
        components=frozenset({Component.BIOPSY}),
    )
    with pytest.raises(RegistryError, match="curative operation"):
        register_patient(registry, acting(), Registration(patient=someone, procedure=biopsy))
    assert registry.of(Patient).all() == ()


def test_that_booking_again_moves_the_booking(registry: Registry, ayse: PatientId) -> None:
    booked(registry, ayse, date(2026, 12, 1))
    standing = booked(registry, ayse, date(2026, 12, 8))
    assert {each.booked_for for each in standing} == {date(2026, 12, 8)}
    former = [a for a in dossier_of(registry, ayse).appointments if not a.stands]
    assert {each.outcome for each in former} == {AppointmentOutcome.CANCELLED}


def test_that_nothing_is_booked_on_a_day_that_has_passed(
    registry: Registry, ayse: PatientId
) -> None:
    with pytest.raises(RegistryError, match="22-Nov-2026 has passed"):
        booked(registry, ayse, date(2026, 11, 22))


def test_that_attending_fulfils_the_booking_and_a_booking_alone_is_no_examination(
    registry: Registry, ayse: PatientId
) -> None:
    booked(registry, ayse, TODAY)
    assert dossier_of(registry, ayse).examinations == ()
    scan = Examination(patient_id=ayse, modality=Modality.MRI, performed_on=TODAY)
    record_attended(registry, acting(), [scan])
    after = dossier_of(registry, ayse)
    attended = [a for a in after.appointments if a.outcome is AppointmentOutcome.ATTENDED]
    assert [a.examination_id for a in attended] == [scan.id]
    assert [a.modality for a in after.appointments if a.stands] == [Modality.BIOCHEM]


def test_that_not_attending_and_cancelling_open_the_order_again(
    registry: Registry, ayse: PatientId
) -> None:
    record_not_attended(registry, acting(), booked(registry, ayse, TODAY))
    standing = booked(registry, ayse, date(2026, 12, 1))
    cancel_bookings(registry, acting(), standing, reason="scanner down")
    assert all(not a.stands for a in dossier_of(registry, ayse).appointments)
    with pytest.raises(RegistryError, match="has not been yet"):
        record_not_attended(registry, acting(), booked(registry, ayse, date(2026, 12, 1)))


def test_that_the_same_examination_is_not_stored_twice(registry: Registry, ayse: PatientId) -> None:
    examined(registry, ayse, date(2026, 1, 19))
    with pytest.raises(RegistryError, match="already recorded"):
        examined(registry, ayse, date(2026, 1, 19))


def test_that_an_abnormal_result_is_closed_only_with_decision_and_next_step(
    registry: Registry, ayse: PatientId
) -> None:
    scan, _ = examined(registry, ayse, date(2026, 1, 19))
    result = Result(
        patient_id=ayse,
        examination_id=scan.id,
        reported_on=date(2026, 1, 26),
        finding=Finding.SUSPICIOUS,
    )
    record_result(registry, acting(), result)
    stored = dossier_of(registry, ayse).results[0]
    with pytest.raises(RegistryError, match="decision and a next step"):
        mark_read(registry, acting(), stored)
    decided = replace(stored, decision="MDT", next_step="PET-CT")
    mark_read(registry, acting(), decided)
    assert dossier_of(registry, ayse).results[0].is_closed


def test_that_undo_restores_a_bulk_of_rows_and_is_in_the_history(
    registry: Registry, ayse: PatientId
) -> None:
    before = dossier_of(registry, ayse)
    booked(registry, ayse, date(2026, 12, 1))
    [event, *_] = last_undoable(registry)
    undo(registry, acting(), event.seq)
    assert dossier_of(registry, ayse) == before
    assert registry.history.recent(1)[0].undoes == event.seq
    with pytest.raises(RegistryError, match="undone already"):
        undo(registry, acting(), event.seq)


def test_that_undo_refuses_when_the_record_moved_on(registry: Registry, ayse: PatientId) -> None:
    booked(registry, ayse, TODAY)
    [booking, *_] = last_undoable(registry)
    examined(registry, ayse, TODAY)
    with pytest.raises(ConflictError, match="changed after"):
        undo(registry, acting(), booking.seq)


def test_that_registering_can_be_undone_and_done_again(registry: Registry, ayse: PatientId) -> None:
    undo(registry, acting(), last_undoable(registry)[0].seq)
    assert registry.of(Patient).all() == ()
    registered(registry, operated_on=OPERATED)
    assert len(registry.of(Patient).all()) == 1


def test_that_after_death_no_booking_stands_and_none_is_made(
    registry: Registry, ayse: PatientId
) -> None:
    booked(registry, ayse, date(2026, 12, 1))
    death = Death(patient_id=ayse, died_on=date(2026, 11, 20), cause=CauseOfDeath.DISEASE)
    record_death(registry, acting(), death)
    assert not any(a.stands for a in dossier_of(registry, ayse).appointments)
    with pytest.raises(RegistryError, match="died on 20-Nov-2026"):
        booked(registry, ayse, date(2026, 12, 1))
    with pytest.raises(RegistryError, match="after the day of death"):
        examined(registry, ayse, date(2026, 11, 21))


def test_that_lost_to_followup_needs_three_attempts_by_two_ways(
    registry: Registry, ayse: PatientId
) -> None:
    lost = Stop(patient_id=ayse, stopped_on=TODAY, reason=StopReason.LOST_TO_FOLLOWUP)
    for channel in (Channel.CALL, Channel.CALL, Channel.LETTER):
        with pytest.raises(RegistryError, match="needs 3 attempts"):
            stop_surveillance(registry, acting(), lost)
        attempt = ContactAttempt(
            patient_id=ayse, tried_on=TODAY, channel=channel, outcome=ContactOutcome.NO_ANSWER
        )
        record_contact(registry, acting(), attempt)
    stop_surveillance(registry, acting(), lost)
    [stop] = dossier_of(registry, ayse).stops
    reverse_stop(registry, acting(), stop, reason="came to the clinic")
    assert dossier_of(registry, ayse).stops[0].in_force_from is None


def test_that_palliative_intent_needs_an_mdt_decision(registry: Registry, ayse: PatientId) -> None:
    palliative = Stop(patient_id=ayse, stopped_on=TODAY, reason=StopReason.PALLIATIVE)
    with pytest.raises(RegistryError, match="MDT decision"):
        stop_surveillance(registry, acting(), palliative)
    decision = MDTDecision(patient_id=ayse, held_on=TODAY, decision=Intent.PALLIATIVE)
    record_decision(registry, acting(), decision)
    stop_surveillance(registry, acting(), palliative)


def test_that_a_transfer_is_in_force_only_when_accepted(
    registry: Registry, ayse: PatientId
) -> None:
    transfer = Stop(patient_id=ayse, stopped_on=date(2026, 10, 1), reason=StopReason.TRANSFERRED)
    stop_surveillance(registry, acting(), transfer)
    [stop] = dossier_of(registry, ayse).stops
    assert stop.in_force_from is None
    accept_transfer(registry, acting(), stop, date(2026, 11, 2))
    assert dossier_of(registry, ayse).stops[0].in_force_from == date(2026, 11, 2)


@pytest.mark.parametrize("answer", list(Answer))
def test_that_a_curative_reoperation_restarts_continues_or_keeps(
    registry: Registry, ayse: PatientId, answer: Answer
) -> None:
    again = liver_operation(ayse, date(2026, 11, 12))
    record_procedure(registry, acting(), again, answer, reason="margin only")
    dossier = dossier_of(registry, ayse)
    assert dossier.unanswered_procedures() == ()
    ends = [each.last_due_on for each in dossier.episodes]
    expected = {
        Answer.RESTART: [None, None],
        Answer.CONTINUE: [None, date(2030, 9, 15)],
        Answer.KEEP: [None],
    }
    assert ends == expected[answer]


def test_that_keeping_the_calendar_needs_a_reason_and_no_answer_stays_a_question(
    registry: Registry, ayse: PatientId
) -> None:
    again = liver_operation(ayse, date(2026, 11, 12))
    with pytest.raises(RegistryError, match="does not move the calendar"):
        record_procedure(registry, acting(), again, Answer.KEEP)
    assert len(dossier_of(registry, ayse).procedures) == 1
    record_procedure(registry, acting(), again)
    assert dossier_of(registry, ayse).unanswered_procedures()[0].id == again.id


def test_that_drainage_for_a_complication_asks_nothing(registry: Registry, ayse: PatientId) -> None:
    drainage = liver_operation(
        ayse,
        date(2025, 9, 30),
        intent=ProcedureIntent.FOR_COMPLICATION,
        components=frozenset({Component.DRAINAGE}),
    )
    record_procedure(registry, acting(), drainage)
    assert dossier_of(registry, ayse).unanswered_procedures() == ()


def test_that_pauses_waivers_and_extensions_carry_their_reasons(
    registry: Registry, ayse: PatientId
) -> None:
    episode = dossier_of(registry, ayse).episodes[0]
    pause = Pause(
        patient_id=ayse,
        starts_on=TODAY,
        reason=PauseReason.ILLNESS,
        responsible="Dr A. Demir",
        review_on=date(2027, 3, 23),
    )
    pause_surveillance(registry, acting(), pause)
    with pytest.raises(RegistryError, match="already a pause"):
        pause_surveillance(registry, acting(), replace(pause, id=episode.id))
    waiver = Waiver(
        patient_id=ayse,
        episode_id=episode.id,
        modality=Modality.PETCT,
        month=12,
        waived_on=TODAY,
        waived_by="Dr A. Demir",
        reason="",
    )
    with pytest.raises(RegistryError, match="Reason is missing"):
        waive_slot(registry, acting(), waiver)
    waive_slot(registry, acting(), replace(waiver, reason="claustrophobia"))
    with pytest.raises(RegistryError, match="why the programme is extended"):
        extend_programme(registry, acting(), episode, (72,), reason=" ")
    with pytest.raises(RegistryError, match="after month 60"):
        extend_programme(registry, acting(), episode, (48,), reason="young")
    extend_programme(registry, acting(), episode, (72, 84), reason="young")
    assert dossier_of(registry, ayse).episodes[0].extension_months == (72, 84)


def test_that_a_correction_needs_a_reason_and_keeps_the_old_value(
    registry: Registry, ayse: PatientId
) -> None:
    [operation] = dossier_of(registry, ayse).procedures
    moved = replace(operation, performed_on=date(2025, 9, 5))
    with pytest.raises(RegistryError, match="reason for the correction"):
        correct_record(registry, acting(), moved, reason="")
    correct_record(registry, acting(), moved, reason="typing error")
    event = registry.history.recent(1)[0]
    [change] = registry.history.changes_of(event.seq)
    assert change.old is not None
    assert (change.old["performed_on"], change.new["performed_on"]) == ("2025-09-15", "2025-09-05")
    assert event.reason == "typing error"


def test_that_a_recurrence_before_the_operation_is_refused_and_a_void_one_is_gone(
    registry: Registry, ayse: PatientId
) -> None:
    sites = frozenset({RecurrenceSite.LIVER, RecurrenceSite.LUNG})
    early = Recurrence(patient_id=ayse, detected_on=date(2025, 9, 1), sites=sites)
    with pytest.raises(RegistryError, match="before the first liver operation"):
        record_recurrence(registry, acting(), early)
    record_recurrence(registry, acting(), replace(early, detected_on=date(2026, 9, 1)))
    [stored] = dossier_of(registry, ayse).recurrences
    assert stored.sites == sites
    void_record(registry, acting(), stored, reason="other patient")
    assert dossier_of(registry, ayse).recurrences == ()
