"""Several patients moved to another version at once: what moves, who does not, and one Undo."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.actions.backing_up import MANY
from core.actions.course import record_death
from core.actions.moving import move_patients
from core.actions.protocols import change_protocol
from core.actions.site_protocols import edit_protocol
from core.actions.undoing import undo, undoable_of
from core.domain.backups import Why
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.stops import Death
from core.errors import RegistryError
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.demand import demand
from core.surveillance.moving import after_move, flags_moved, foreseen_key, may_move
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.states import Slot
from core.surveillance.what_if import what_if
from tests.builders import TODAY, acting, examined
from tests.protocols import followed_by, item, kept, own_protocol, protocols


def plans(registry: Registry, day: date = TODAY) -> dict[PatientId, PatientPlan]:
    known = registry.protocols.all()
    return {
        each.patient.id: plan_of(each, known, day, WorkingDays()) for each in all_dossiers(registry)
    }


def slots(plan: PatientPlan, until: date) -> list[tuple[Modality, Slot]]:
    """The slots due until a day, with the modality of each."""
    assert plan.current is not None
    return sorted(
        (course.modality, slot)
        for course in plan.current.courses
        for slot in course.plan.slots
        if slot.due_on <= until
    )


def followed(registry: Registry) -> dict[PatientId, Protocol]:
    return {who: plan.current.protocol for who, plan in plans(registry).items() if plan.current}


def second_version(registry: Registry, was: Protocol) -> Protocol:
    new = replace(was, items=(item(Modality.MRI, 6, 12), item(Modality.CT_CAP, 6, 12)))
    edit_protocol(registry, acting(), was, new)
    return replace(new, version=2)


def test_that_patients_are_moved_by_one_entry_that_one_undo_takes_back(registry: Registry) -> None:
    was = kept(registry)
    moved = followed_by(registry, was.id, 3)
    stay = followed_by(registry, "paper", 1)
    second, before = second_version(registry, was), plans(registry)
    rows = registry.outlook.all()
    seq = move_patients(registry, acting(), moved, (was.id, 2), reason="The board agreed.")
    assert seq == registry.history.last_seq()
    assert [followed(registry)[each] for each in moved] == [second] * 3
    assert plans(registry)[stay[0]] == before[stay[0]]
    event = registry.history.get(seq)
    assert event is not None
    assert (event.values["n"], event.reason) == ("3", "The board agreed.")
    undo(registry, acting(), seq)
    assert plans(registry) == before
    assert registry.outlook.all() == rows


def test_that_the_move_stands_in_the_history_of_each_patient_and_is_not_undone_there(
    registry: Registry,
) -> None:
    was = kept(registry)
    first, second = followed_by(registry, was.id, 2)
    [other] = followed_by(registry, "paper")
    second_version(registry, was)
    seq = move_patients(registry, acting(), [first, second], (was.id, 2), reason="Agreed.")
    for who in (first, second):
        assert registry.history.of_patient(who)[0].seq == seq
        assert seq not in [event.seq for event in undoable_of(registry, who)]
    assert seq not in [event.seq for event in registry.history.of_patient(other)]


def test_that_who_died_or_left_or_follows_it_already_is_not_moved(registry: Registry) -> None:
    was = kept(registry)
    dead, alive, early = followed_by(registry, was.id, 3)
    second_version(registry, was)
    record_death(registry, acting(), Death(patient_id=dead, died_on=TODAY - timedelta(days=3)))
    episode = plans(registry)[early].dossier.episodes[0]
    change_protocol(registry, acting(), episode, was.id, reason="first of all")
    seq = move_patients(registry, acting(), [dead, alive, early], (was.id, 2), reason="Agreed.")
    changed = {change.new["patient_id"] for change in registry.history.changes_of(seq)}
    assert changed == {alive}
    with pytest.raises(RegistryError, match="None of these patients"):
        move_patients(registry, acting(), [dead, alive], (was.id, 2), reason="Again.")


def test_that_a_move_needs_a_reason_and_a_version_there_is(registry: Registry) -> None:
    was = kept(registry)
    moved = followed_by(registry, was.id)
    with pytest.raises(RegistryError, match="why the protocol changes"):
        move_patients(registry, acting(), moved, ("colofol_low", 1), reason=" ")
    with pytest.raises(RegistryError, match="no such version"):
        move_patients(registry, acting(), moved, (was.id, 2), reason="Agreed.")


def test_that_an_optional_examination_left_out_stays_left_out(registry: Registry) -> None:
    pet = item(Modality.PETCT, 12, is_optional=True)
    was = kept(registry, own_protocol(items=(item(), pet)))
    [who] = followed_by(registry, was.id)
    episode = plans(registry)[who].dossier.episodes[0]
    left_out = frozenset({Modality.PETCT})
    change_protocol(registry, acting(), episode, was.id, left_out, reason="pregnant")
    edit_protocol(registry, acting(), was, replace(was, items=(item(Modality.MRI, 6), pet)))
    move_patients(registry, acting(), [who], (was.id, 2), reason="Agreed.")
    current = plans(registry)[who].current
    assert current is not None
    assert [each.modality for each in current.courses if each.plan.slots] == [Modality.MRI]


@pytest.mark.parametrize("n", [MANY, MANY + 1])
def test_that_a_backup_is_made_before_more_than_twenty_are_moved(tmp_path: Path, n: int) -> None:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=acting().at)
    was = kept(registry)
    moved = followed_by(registry, was.id, n)
    second_version(registry, was)
    move_patients(registry, acting(), moved, (was.id, 2), reason="Agreed.")
    made = [each.why for each in listed(backups_of(path))]
    assert made == ([Why.BULK] if n > MANY else [])
    registry.close()


@given(
    first=protocols(),
    second=protocols(),
    days=st.lists(st.integers(1, 900), min_size=1, max_size=3),
    scans=st.lists(st.integers(1, 800), max_size=3, unique=True),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_that_a_move_changes_only_what_is_due_after_the_day(
    first: Protocol, second: Protocol, days: list[int], scans: list[int]
) -> None:
    """R16: what was due until the day stands, whatever the two versions are, and Undo restores."""
    registry = Registry.in_memory()
    was = kept(registry, replace(first, name="One", short="One"))
    people = [followed_by(registry, was.id, on=TODAY - timedelta(days=n))[0] for n in days]
    for ago in (each for each in scans if each < days[0]):
        examined(registry, people[0], TODAY - timedelta(days=ago), *(i.modality for i in was.items))
    edit_protocol(registry, acting(), was, replace(second, name="One", notes="newer"))
    before = plans(registry)
    seq = move_patients(registry, acting(), people, (was.id, 2), reason="Agreed.")
    after = plans(registry)
    for who in people:
        kept_due = [(m, s.month, s.due_on) for m, s in slots(before[who], TODAY)]
        assert [(m, s.month, s.due_on) for m, s in slots(after[who], TODAY)] == kept_due
        now = after[who].current
        assert now is not None
        for course in now.courses:
            new = now.protocol.item(course.modality)
            ahead = {slot.month for slot in course.plan.slots if slot.due_on > TODAY}
            assert ahead <= set(new.months if new else ())
    undo(registry, acting(), seq)
    assert plans(registry) == before
    registry.close()


def test_that_the_look_ahead_shows_what_the_move_then_does(registry: Registry) -> None:
    was = kept(registry)
    moved = followed_by(registry, was.id, 3)
    second, known = second_version(registry, was), registry.protocols.all()
    before, days = plans(registry), WorkingDays()
    foreseen = {
        who: after_move(plan, second, known, days) for who, plan in before.items() if may_move(plan)
    }
    seen = what_if(before.values(), known, {(was.id, 1): second}, TODAY, days)
    also = {**known, foreseen_key(second): second}
    assert seen.after == demand(foreseen.values(), also, TODAY, days)
    move_patients(registry, acting(), moved, (was.id, 2), reason="Agreed.")
    for who, plan in plans(registry).items():
        assert plan.visits == foreseen[who].visits
        assert plan.bucket == foreseen[who].bucket
    assert set(seen.moved) == set(moved)
    assert seen.added(Modality.CT_CAP) > 0
    assert seen.removed(Modality.BIOCHEM) > 0


def test_that_who_would_become_overdue_and_who_would_not_is_named(registry: Registry) -> None:
    """A scan of month 3 is overdue under the old version; a version without it keeps the flag."""
    was = kept(registry)
    [who] = followed_by(registry, was.id, on=TODAY - timedelta(days=150))
    [plan] = plans(registry).values()
    assert plan.overdue_since is not None
    second = replace(was, version=2, items=(item(Modality.CT_CAP, 6, 12),))
    same = after_move(plan, second, registry.protocols.all(), WorkingDays())
    assert same.overdue_since == plan.overdue_since, "what was due stands"
    assert flags_moved([(plan, same)]) == ((), ())
    [course] = [each for each in same.current.courses if each.modality is Modality.MRI]  # type: ignore[union-attr]
    assert course.item.months == ()
    free = plan._replace(episodes=())
    assert flags_moved([(plan, free)]).lost == (plan,)
    assert flags_moved([(free, plan)]).gained == (plan,)
    assert who == plan.dossier.patient.id
