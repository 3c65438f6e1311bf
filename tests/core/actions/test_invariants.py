"""Each rule of the table: kept by the demonstration, broken by what breaks it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.actions.invariants.seen import Invariant, Seen
from core.actions.invariants.table import INVARIANTS
from core.domain.disease import LiverDisease, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Examination,
    Finding,
    Pause,
    PauseReason,
    Result,
    Waiver,
)
from core.domain.ids import new_episode_id, new_examination_id, new_procedure_id
from core.domain.modality import Modality
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import ProcedureIntent
from core.language import Language, words_in
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.surveillance.buckets import Standing
from tests.builders import TODAY, examined, patient, registered
from tests.demonstrated import demonstrated

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def demonstration() -> Registry:
    return demonstrated(TODAY)


@pytest.mark.parametrize("rule", INVARIANTS, ids=lambda rule: rule.check.__name__)
def test_that_the_demonstration_keeps_every_rule(demonstration: Registry, rule: Invariant) -> None:
    seen = Seen(all_dossiers(demonstration), demonstration.protocols.all(), TODAY)
    assert list(rule.check(seen)) == []


def test_that_every_rule_has_a_number_and_a_sentence_in_both_languages() -> None:
    turkish = words_in(Language.TURKISH)
    for rule in INVARIANTS:
        assert rule.number.startswith("INV-")
        assert rule.sentence.endswith(".")
        assert turkish(rule.sentence) != rule.sentence


@pytest.fixture
def whole(registry: Registry) -> tuple[Dossier, Any]:
    """Operated a year ago, examined once; the record and the protocols it follows."""
    who = registered(registry, operated_on=date(2025, 11, 3))
    examined(registry, who, date(2026, 3, 2))
    return dossier_of(registry, who), registry.protocols.all()


def broken(rule: str, *dossiers: Dossier, protocols: Any, **changes: Any) -> list[str]:
    """What the rule with this check says about these records, or about a list changed by hand."""
    seen = Seen(dossiers, protocols, TODAY)
    for name, value in changes.items():
        setattr(seen, name, value)
    [check] = [each.check for each in INVARIANTS if each.check.__name__ == rule]
    return [found.sentence for found in check(seen)]


def records_that_break(dossier: Dossier) -> dict[str, Dossier]:
    """By the name of the check, the record with one thing wrong."""
    who = dossier.patient.id
    operation, episode = dossier.procedures[0], dossier.episodes[0]
    again = replace(episode, id=new_episode_id())
    scan, booking = dossier.examinations[0], booked(dossier)
    dead = Death(patient_id=who, died_on=date(2026, 10, 1))
    read = Result(
        patient_id=who,
        examination_id=scan.id,
        reported_on=TODAY,
        finding=Finding.SUSPICIOUS,
        read_on=TODAY,
    )
    lost = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.LOST_TO_FOLLOWUP)
    return {
        "operations_answered": replace(dossier, episodes=(episode, again)),
        "operations_reconciled": replace(dossier, episodes=(episode, again)),
        "quiet_after_death": replace(dossier, deaths=(dead,), appointments=(booking,)),
        "results_closed_by_decision": replace(dossier, results=(read,)),
        "bookings_are_no_scans": replace(
            dossier, appointments=(replace(booking, outcome=AppointmentOutcome.ATTENDED),)
        ),
        "lost_after_attempts": replace(dossier, stops=(lost,)),
        "days_possible": replace(dossier, examinations=(replace(scan, performed_on=TODAY + DAY),)),
        "anchors_curative": replace(
            dossier, procedures=(replace(operation, intent=ProcedureIntent.PALLIATIVE),)
        ),
        "in_limits": replace(
            dossier, liver_diseases=(LiverDisease(patient_id=who, largest_mm=3500),)
        ),
    }


def booked(dossier: Dossier, day: date = TODAY + DAY) -> Appointment:
    return Appointment(
        patient_id=dossier.patient.id,
        episode_id=dossier.episodes[0].id,
        modality=Modality.MRI,
        month=12,
        booked_for=day,
    )


@pytest.mark.parametrize(
    "rule",
    [
        "operations_answered",
        "operations_reconciled",
        "quiet_after_death",
        "results_closed_by_decision",
        "bookings_are_no_scans",
        "lost_after_attempts",
        "days_possible",
        "anchors_curative",
        "in_limits",
    ],
)
def test_that_a_record_that_breaks_a_rule_is_found(whole: tuple[Dossier, Any], rule: str) -> None:
    dossier, protocols = whole
    assert broken(rule, dossier, protocols=protocols) == []
    assert broken(rule, records_that_break(dossier)[rule], protocols=protocols)


def test_that_an_anchor_outside_the_record_is_found(whole: tuple[Dossier, Any]) -> None:
    dossier, protocols = whole
    lone = replace(dossier, episodes=(replace(dossier.episodes[0], anchor_id=new_procedure_id()),))
    assert broken("anchors_stored", lone, protocols=protocols)


def test_that_two_patients_with_one_number_are_found(whole: tuple[Dossier, Any]) -> None:
    dossier, protocols = whole
    twin = replace(dossier, patient=patient(hospital_no="123 456"))
    assert broken("one_number_each", dossier, twin, protocols=protocols)


def test_that_a_protocol_that_is_not_in_the_file_is_found(whole: tuple[Dossier, Any]) -> None:
    dossier, protocols = whole
    assert broken("versions_kept", dossier, protocols={})
    [(_, protocol)] = protocols.items()
    assert broken("versions_kept", protocols={("paper", 2): protocol})


def test_that_a_patient_whom_no_search_finds_is_found(whole: tuple[Dossier, Any]) -> None:
    dossier, protocols = whole
    assert broken("found_by_any_spelling", dossier, protocols=protocols) == []
    # Folded it is a capital H, and typed so it folds once more.
    odd = replace(dossier, patient=replace(dossier.patient, family_name="ℋ"))
    assert broken("found_by_any_spelling", odd, protocols=protocols)


@pytest.mark.parametrize(
    "rule",
    [
        "results_closed_by_decision",
        "passed_bookings_listed",
        "pauses_reviewed",
        "recurrences_decided",
        "lost_on_the_list",
    ],
)
def test_that_whatever_is_missing_from_the_list_is_found(
    whole: tuple[Dossier, Any], rule: str
) -> None:
    """The same record, with the list it gives and with an empty one."""
    dossier, protocols = whole
    who = dossier.patient.id
    pause = Pause(
        patient_id=who,
        starts_on=date(2026, 9, 1),
        reason=PauseReason.ILLNESS,
        responsible="Dr A. Demir",
        review_on=date(2026, 10, 1),
    )
    recurred = Recurrence(
        patient_id=who, detected_on=TODAY, sites=frozenset({RecurrenceSite.LIVER})
    )
    lost = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.LOST_TO_FOLLOWUP)
    full = {
        "results_closed_by_decision": dossier,
        "passed_bookings_listed": replace(dossier, appointments=(booked(dossier, TODAY - DAY),)),
        "pauses_reviewed": replace(dossier, pauses=(pause,)),
        "recurrences_decided": replace(dossier, recurrences=(recurred,)),
        "lost_on_the_list": replace(dossier, stops=(lost,)),
    }[rule]
    assert broken(rule, full, protocols=protocols) == []
    assert broken(rule, full, protocols=protocols, items={who: ()})


def test_that_a_patient_who_left_the_list_without_a_word_is_found(
    whole: tuple[Dossier, Any],
) -> None:
    dossier, protocols = whole
    [plan] = Seen((dossier,), protocols, TODAY).plans
    gone = plan._replace(standing=Standing.DISCHARGED, bucket=None)
    assert broken("counted_once", dossier, protocols=protocols) == []
    assert broken("counted_once", dossier, protocols=protocols, plans=(gone,))
    assert broken("counted_once", dossier, protocols=protocols, plans=())


def test_that_a_transfer_nobody_accepted_that_ended_something_is_found(
    whole: tuple[Dossier, Any],
) -> None:
    dossier, protocols = whole
    [plan] = Seen((dossier,), protocols, TODAY).plans
    stop = Stop(patient_id=dossier.patient.id, stopped_on=TODAY, reason=StopReason.TRANSFERRED)
    gone = plan._replace(standing=Standing.TRANSFERRED, bucket=None, stop=stop)
    assert broken("transfers_accepted", dossier, protocols=protocols) == []
    assert broken("transfers_accepted", dossier, protocols=protocols, plans=(gone,))


def test_that_a_second_flag_of_one_examination_is_found(whole: tuple[Dossier, Any]) -> None:
    dossier, protocols = whole
    [plan] = Seen((dossier,), protocols, TODAY).plans
    current = plan.episodes[-1]
    course = current.courses[0]
    flagged = tuple(order._replace(overdue_since=TODAY) for order in course.orders)
    doubled = current._replace(courses=(course._replace(orders=flagged),))
    assert broken("one_flag_each", dossier, protocols=protocols) == []
    found = broken(
        "one_flag_each", dossier, protocols=protocols, plans=(plan._replace(episodes=(doubled,)),)
    )
    assert found


def test_that_a_booking_that_stands_where_the_slot_was_waived_is_a_task(
    whole: tuple[Dossier, Any],
) -> None:
    dossier, protocols = whole
    waiver = Waiver(
        patient_id=dossier.patient.id,
        episode_id=dossier.episodes[0].id,
        modality=Modality.MRI,
        month=12,
        waived_on=date(2026, 6, 1),
        waived_by="Dr A. Demir",
        reason="CT was done",
    )
    [spring] = [each for each in dossier.examinations if each.modality is Modality.MRI]
    summer = replace(spring, id=new_examination_id(), performed_on=date(2026, 7, 3))
    stands = replace(
        dossier,
        examinations=(*dossier.examinations, summer),
        waivers=(waiver,),
        appointments=(booked(dossier, TODAY - DAY),),
    )
    assert broken("passed_bookings_listed", stands, protocols=protocols) == []
    [plan] = Seen((stands,), protocols, TODAY).plans
    assert [each.booked_for for each in plan.stray_bookings] == [TODAY - DAY]


def test_that_looking_back_a_transfer_is_no_task_before_its_day(
    whole: tuple[Dossier, Any],
) -> None:
    dossier, protocols = whole
    stop = Stop(patient_id=dossier.patient.id, stopped_on=TODAY, reason=StopReason.TRANSFERRED)
    moved = replace(dossier, stops=(stop,))
    [before] = Seen((moved,), protocols, TODAY - DAY).plans
    [after] = Seen((moved,), protocols, TODAY).plans
    assert (before.is_transfer_pending, after.is_transfer_pending) == (False, True)


def test_that_an_examination_of_the_day_itself_is_no_future(whole: tuple[Dossier, Any]) -> None:
    dossier, protocols = whole
    today = Examination(patient_id=dossier.patient.id, modality=Modality.MRI, performed_on=TODAY)
    assert (
        broken("days_possible", replace(dossier, examinations=(today,)), protocols=protocols) == []
    )
