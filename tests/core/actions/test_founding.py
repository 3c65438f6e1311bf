"""A stop rests on what its reason requires, as long as nobody takes surveillance up again."""

from datetime import date

import pytest

from core.actions.calendar import reverse_stop, stop_surveillance
from core.actions.course import record_contact, record_decision
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.domain.meeting import Intent, MDTDecision
from core.domain.stops import Stop, StopReason
from core.errors import ConflictError, RegistryError
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.store.replaying import rows_of
from tests.builders import TODAY, acting, registered

RESTS = "a stop of surveillance rests on it"


@pytest.fixture
def ayse(registry: Registry) -> PatientId:
    return registered(registry, operated_on=date(2025, 9, 15))


def tried(registry: Registry, who: PatientId, channel: Channel) -> int:
    attempt = ContactAttempt(
        patient_id=who, tried_on=TODAY, channel=channel, outcome=ContactOutcome.NO_ANSWER
    )
    return record_contact(registry, acting(), attempt)


def lost(registry: Registry, who: PatientId) -> tuple[list[int], int]:
    """Two calls and a letter, and the stop: the numbers of their entries."""
    ways = (Channel.CALL, Channel.CALL, Channel.LETTER)
    seqs = [tried(registry, who, way) for way in ways]
    stop = Stop(patient_id=who, stopped_on=TODAY, reason=StopReason.LOST_TO_FOLLOWUP)
    return seqs, stop_surveillance(registry, acting(), stop)


@pytest.mark.parametrize("which", [0, 2])
def test_that_no_attempt_is_undone_from_under_somebody_lost(
    registry: Registry, ayse: PatientId, which: int
) -> None:
    attempts, stopped = lost(registry, ayse)
    before = rows_of(registry)
    with pytest.raises(ConflictError, match=RESTS):
        undo(registry, acting(), attempts[which])
    assert rows_of(registry) == before
    undo(registry, acting(), stopped)
    undo(registry, acting(), attempts[which])
    assert verify(registry).is_whole


def test_that_an_attempt_more_than_needed_may_go(registry: Registry, ayse: PatientId) -> None:
    lost(registry, ayse)
    more = tried(registry, ayse, Channel.CALL)
    undo(registry, acting(), more)
    assert verify(registry).is_whole


def test_that_a_stop_comes_back_only_with_its_attempts(registry: Registry, ayse: PatientId) -> None:
    attempts, stopped = lost(registry, ayse)
    taken_back = undo(registry, acting(), stopped)
    undo(registry, acting(), attempts[0])
    with pytest.raises(RegistryError, match=r"by 2 ways.* 2 recorded so far"):
        undo(registry, acting(), taken_back)
    tried(registry, ayse, Channel.MESSAGE)
    undo(registry, acting(), taken_back)
    assert verify(registry).is_whole


def test_that_a_reversed_stop_holds_no_attempt_until_it_is_in_force_again(
    registry: Registry, ayse: PatientId
) -> None:
    attempts, _ = lost(registry, ayse)
    [stop] = dossier_of(registry, ayse).stops
    taken_up = reverse_stop(registry, acting(), stop, reason="came to the clinic")
    undo(registry, acting(), attempts[1])
    with pytest.raises(RegistryError, match="needs 3 attempts"):
        undo(registry, acting(), taken_up)
    assert verify(registry).is_whole


def test_that_no_decision_is_undone_from_under_palliative_intent(
    registry: Registry, ayse: PatientId
) -> None:
    decision = MDTDecision(patient_id=ayse, held_on=TODAY, decision=Intent.PALLIATIVE)
    decided = record_decision(registry, acting(), decision)
    stop = Stop(patient_id=ayse, stopped_on=TODAY, reason=StopReason.PALLIATIVE)
    stopped = stop_surveillance(registry, acting(), stop)
    with pytest.raises(ConflictError, match=RESTS):
        undo(registry, acting(), decided)
    undo(registry, acting(), stopped)
    undo(registry, acting(), decided)
    assert not dossier_of(registry, ayse).decisions
