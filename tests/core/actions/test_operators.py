"""Who works here: the first one, names, leaving with a successor, the last administrator."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from core.actions.calendar import pause_surveillance
from core.actions.configuring import change_settings
from core.actions.course import record_death
from core.actions.operators import (
    add_operator,
    correct_operator,
    deactivate_operator,
    prefer,
    reactivate_operator,
    responsibility,
    start_with,
)
from core.actions.seeing import mark_seen
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.followup import Pause, PauseReason
from core.domain.operators import FirstPage, Operator, Preferences
from core.domain.patient import Patient
from core.domain.roles import Role
from core.domain.settings import Settings
from core.domain.stops import Death
from core.domain.value_words import value_said
from core.errors import ConflictError, RegistryError
from core.language import ENGLISH
from core.store.registry import Registry
from core.store.schema import migrations
from tests.builders import TODAY, acting, operator, patient, registered
from tests.ui.views.people import session_of

OPERATED = date(2026, 3, 2)


def named(registry: Registry, name: str) -> Operator:
    [found] = [each for each in registry.of(Operator).all() if each.name == name]
    return found


@pytest.fixture
def staffed(registry: Registry) -> Registry:
    """An administrator, a surgeon with two living patients and a dead one, a coordinator."""
    start_with(registry, acting(), operator())
    add_operator(registry, acting(), operator("Dr A. Demir", Role.SURGEON))
    add_operator(registry, acting(), operator("S. Ak", Role.COORDINATOR))
    people = [patient(hospital_no=number, surgeon="Prof. A. DEMİR") for number in "123"]
    for someone in people:
        registered(registry, operated_on=OPERATED, person=someone)
    record_death(registry, acting(), Death(patient_id=people[2].id, died_on=TODAY))
    other = patient(hospital_no="4", surgeon="Dr B. Acar")
    registered(registry, operated_on=OPERATED, person=other)
    return registry


def surgeons(registry: Registry) -> list[str]:
    patients = sorted(registry.of(Patient).all(), key=lambda each: each.hospital_no)
    return [each.surgeon for each in patients]


def test_that_who_leaves_hands_over_whom_he_is_responsible_for(staffed: Registry) -> None:
    leaving = named(staffed, "Dr A. Demir")
    held = responsibility(staffed, leaving, TODAY)
    numbers = {each.hospital_no for each in held.patients}
    assert numbers == {"1", "2"}, "the dead are nobody's task"
    before = staffed.history.last_seq()
    with pytest.raises(RegistryError, match="Responsible for 2: Dr A") as refused:
        deactivate_operator(staffed, acting(), leaving)
    assert refused.value.field == "successor"
    assert staffed.history.last_seq() == before
    seq = deactivate_operator(staffed, acting(), leaving, named(staffed, "E. Kaya"))
    assert surgeons(staffed) == ["E. Kaya", "E. Kaya", "Prof. A. DEMİR", "Dr B. Acar"]
    assert not named(staffed, "Dr A. Demir").is_active
    assert staffed.history.last_seq() == seq == before + 1, "one entry for all of it"
    assert verify(staffed).is_whole
    undo(staffed, acting(), seq)
    assert surgeons(staffed)[0] == "Prof. A. DEMİR"
    assert named(staffed, "Dr A. Demir").is_active


def test_that_nobody_takes_over_from_himself_or_after_he_left(staffed: Registry) -> None:
    leaving, successor = named(staffed, "Dr A. Demir"), named(staffed, "S. Ak")
    with pytest.raises(RegistryError, match="Choose who takes them over"):
        deactivate_operator(staffed, acting(), leaving, leaving)
    deactivate_operator(staffed, acting(), successor)
    with pytest.raises(RegistryError, match="Ak does not work here any more"):
        deactivate_operator(staffed, acting(), leaving, successor)


def test_that_an_open_pause_is_handed_over_too(staffed: Registry) -> None:
    who = staffed.of(Patient).all()[0].id
    pause = Pause(
        patient_id=who,
        starts_on=TODAY,
        reason=PauseReason.ILLNESS,
        responsible="S. Ak",
        review_on=TODAY + timedelta(days=60),
    )
    pause_surveillance(staffed, acting(), pause)
    with pytest.raises(RegistryError, match="Responsible for 1"):
        deactivate_operator(staffed, acting(), named(staffed, "S. Ak"))
    deactivate_operator(staffed, acting(), named(staffed, "S. Ak"), named(staffed, "E. Kaya"))
    assert staffed.of(Pause).all()[0].responsible == "E. Kaya"


def test_that_the_last_administrator_stays_one(staffed: Registry) -> None:
    kaya = named(staffed, "E. Kaya")
    before = staffed.history.last_seq()
    for refused in (
        lambda: deactivate_operator(staffed, acting(), kaya),
        lambda: correct_operator(staffed, acting(), replace(kaya, role=Role.SURGEON)),
        lambda: undo(staffed, acting(), 1),
    ):
        with pytest.raises(RegistryError, match="An active administrator has to remain"):
            refused()
    assert staffed.history.last_seq() == before
    seq = add_operator(staffed, acting(), operator("O. Ak"))
    deactivate_operator(staffed, acting(), kaya)
    with pytest.raises(RegistryError, match="An active administrator has to remain"):
        undo(staffed, acting(), seq)


def test_that_two_who_work_here_are_not_called_the_same(staffed: Registry) -> None:
    with pytest.raises(RegistryError, match="Kaya works here already") as refused:
        add_operator(staffed, acting(), operator("  e.  KAYA "))
    assert refused.value.field == "name"
    with pytest.raises(RegistryError, match="Name is missing"):
        add_operator(staffed, acting(), operator("   "))
    left = named(staffed, "S. Ak")
    deactivate_operator(staffed, acting(), left)
    add_operator(staffed, acting(), operator("S. Ak"))
    with pytest.raises(RegistryError, match="Ak works here already"):
        reactivate_operator(staffed, acting(), staffed.of(Operator).get(left.id))


def test_that_patients_follow_a_new_name(staffed: Registry) -> None:
    demir = named(staffed, "Dr A. Demir")
    correct_operator(staffed, acting(), replace(demir, name="Dr A. Demir-Ak"))
    assert surgeons(staffed)[:2] == ["Dr A. Demir-Ak", "Dr A. Demir-Ak"]
    [entry] = staffed.history.recent(1)
    assert entry.values["before"] == "Dr A. Demir"


def test_that_somebody_comes_back_and_keeps_what_he_prefers(staffed: Registry) -> None:
    ak = replace(named(staffed, "S. Ak"), preferences=Preferences(page=FirstPage.PATIENTS))
    correct_operator(staffed, acting(), ak)
    deactivate_operator(staffed, acting(), named(staffed, "S. Ak"))
    reactivate_operator(staffed, acting(), named(staffed, "S. Ak"))
    back = named(staffed, "S. Ak")
    assert back.is_active
    assert back.preferences.page is FirstPage.PATIENTS


def test_that_everybody_keeps_what_they_prefer_for_themselves_and_it_is_told(
    staffed: Registry,
) -> None:
    reader = replace(named(staffed, "S. Ak"), role=Role.READER)
    correct_operator(staffed, acting(), reader)
    known = named(staffed, "S. Ak")
    liked = Preferences(page=FirstPage.PATIENTS, summary_without=("liver", "newer"))
    as_reader = replace(acting(operator="S. Ak"), role=Role.READER)
    seq = prefer(staffed, as_reader, known, liked)
    assert named(staffed, "S. Ak").preferences == liked
    assert named(staffed, "S. Ak").role is Role.READER
    event = staffed.history.get(seq)
    assert event is not None
    assert event.sentence == "{who} changed what they prefer"
    risen = replace(named(staffed, "S. Ak"), role=Role.ADMINISTRATOR)
    prefer(staffed, as_reader, risen, Preferences())
    assert named(staffed, "S. Ak").role is Role.READER
    with pytest.raises(RegistryError, match=r"Only S\. Ak"):
        prefer(staffed, acting(), known, liked)
    assert value_said(liked, ENGLISH) == "opens with Patients; summaries without: Liver map"


def test_that_two_changes_of_one_operator_do_not_overwrite_each_other(staffed: Registry) -> None:
    one = named(staffed, "S. Ak")
    correct_operator(staffed, acting(), replace(one, role=Role.READER))
    with pytest.raises(ConflictError):
        correct_operator(staffed, acting(), replace(one, role=Role.SURGEON))


def test_that_an_older_registry_offers_the_name_it_has_as_its_administrator(
    registry: Registry,
) -> None:
    change_settings(registry, acting(), Settings(operator="E. Kaya"), "Acting operator")
    session = session_of(registry)
    assert [each.name for each in registry.of(Operator).all()] == ["E. Kaya"]
    assert session.operator is not None
    assert session.operator.role is Role.ADMINISTRATOR
    assert registry.history.recent(1)[0].operator == "E. Kaya"
    assert verify(registry).is_whole
    with pytest.raises(RegistryError, match="Somebody works here already"):
        start_with(registry, acting(), operator("Intruder"))


def test_that_a_file_of_before_gets_the_tables_and_keeps_its_records(tmp_path: Path) -> None:
    path = tmp_path / "old.hepatrack"
    now = acting().at
    registry = Registry.create(path, now=now)
    db = registry.db
    registered(registry, operated_on=OPERATED)
    db.execute("DROP TABLE drafts")
    db.execute("DROP TABLE operators")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm011_operators'")
    registry.close()
    again = Registry.open(path, now=now)
    try:
        assert migrations.pending(again.db) == ()
        assert again.of(Operator).all() == ()
        assert len(again.of(Patient).all()) == 1
        assert verify(again).is_whole
    finally:
        again.close()


def test_that_what_was_seen_is_kept_with_its_operator_and_can_be_taken_back(
    staffed: Registry,
) -> None:
    ak, demir = named(staffed, "S. Ak"), named(staffed, "Dr A. Demir")
    seq = mark_seen(staffed, acting(operator="S. Ak"), ak.id)
    assert named(staffed, "S. Ak").preferences.seen_on == TODAY
    assert named(staffed, "Dr A. Demir").preferences.seen_on is None
    with pytest.raises(RegistryError, match="already"):
        mark_seen(staffed, acting(operator="S. Ak"), ak.id)
    coordinator = replace(acting(operator="S. Ak"), role=Role.COORDINATOR)
    undo(staffed, coordinator, seq)
    assert named(staffed, "S. Ak").preferences.seen_on is None
    theirs = mark_seen(staffed, acting(operator="Dr A. Demir"), demir.id)
    with pytest.raises(RegistryError, match="administrator"):
        undo(staffed, coordinator, theirs)  # what somebody else prefers is not his to change
