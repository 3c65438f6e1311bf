"""Somebody lost to follow-up comes back by being met or reached, and in no other way (INV-10)."""

from datetime import date, timedelta

import pytest

from core.actions.bulk import log_contacts
from core.actions.calendar import stop_surveillance
from core.actions.course import record_contact
from core.actions.undoing import undo
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.domain.stops import Stop, StopReason
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Bucket
from core.surveillance.plan import PatientPlan, plan_of
from tests.builders import TODAY, acting, examined, registered

DAY = timedelta(days=1)
LOST_ON = TODAY - 60 * DAY


@pytest.fixture
def lost(registry: Registry) -> PatientId:
    who = registered(registry, operated_on=TODAY - 400 * DAY)
    channels = (Channel.CALL, Channel.LETTER, Channel.CALL)
    for n, channel in enumerate(channels):
        missed = ContactOutcome.SENT if channel is Channel.LETTER else ContactOutcome.NO_ANSWER
        record_contact(registry, acting(), tried(who, LOST_ON - (9 - n) * DAY, missed, channel))
    stop = Stop(patient_id=who, stopped_on=LOST_ON, reason=StopReason.LOST_TO_FOLLOWUP)
    stop_surveillance(registry, acting(), stop)
    return who


def tried(
    who: PatientId, on: date, outcome: ContactOutcome, channel: Channel = Channel.CALL
) -> ContactAttempt:
    return ContactAttempt(patient_id=who, tried_on=on, channel=channel, outcome=outcome)


def seen(registry: Registry, who: PatientId) -> PatientPlan:
    return plan_of(dossier_of(registry, who), registry.protocols.all(), TODAY, WorkingDays())


@pytest.mark.parametrize(
    "outcome", [ContactOutcome.REACHED, ContactOutcome.CALLS_BACK, ContactOutcome.REFUSED]
)
def test_that_an_answer_takes_surveillance_up_on_the_same_operation(
    registry: Registry, lost: PatientId, outcome: ContactOutcome
) -> None:
    assert seen(registry, lost).bucket is Bucket.LOST
    [before] = dossier_of(registry, lost).episodes
    seq = record_contact(registry, acting(), tried(lost, TODAY, outcome))
    plan = seen(registry, lost)
    assert plan.bucket is Bucket.OVERDUE
    assert [each.episode for each in plan.episodes] == [before]
    entry = registry.history.get(seq)
    assert entry is not None
    assert entry.sentence == "Reached {name} on {day}: surveillance goes on as before"
    [stop] = dossier_of(registry, lost).stops
    assert (stop.reversed_on, stop.reversed_why) == (TODAY, "reached again")
    undo(registry, acting(), seq)
    assert seen(registry, lost).bucket is Bucket.LOST, "one entry, one undo"


def test_that_one_answer_among_many_logged_at_once_does_so_too(
    registry: Registry, lost: PatientId
) -> None:
    log_contacts(registry, acting(), [tried(lost, TODAY, ContactOutcome.REACHED)])
    assert seen(registry, lost).bucket is Bucket.OVERDUE


@pytest.mark.parametrize("outcome", [ContactOutcome.NO_ANSWER, ContactOutcome.SENT])
def test_that_an_attempt_in_vain_or_a_letter_brings_nobody_back(
    registry: Registry, lost: PatientId, outcome: ContactOutcome
) -> None:
    record_contact(registry, acting(), tried(lost, TODAY, outcome))
    assert seen(registry, lost).bucket is Bucket.LOST


def test_that_an_answer_from_before_that_is_entered_late_brings_nobody_back(
    registry: Registry, lost: PatientId
) -> None:
    record_contact(registry, acting(), tried(lost, LOST_ON - DAY, ContactOutcome.REACHED))
    assert seen(registry, lost).bucket is Bucket.LOST


def test_that_an_examination_of_somebody_lost_takes_surveillance_up(
    registry: Registry, lost: PatientId
) -> None:
    examined(registry, lost, TODAY)
    assert seen(registry, lost).standing.is_inside
    assert seen(registry, lost).bucket is not Bucket.LOST
