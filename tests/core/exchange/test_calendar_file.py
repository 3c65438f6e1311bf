"""Bookings as iCalendar: the dates are the same, the ids stay, and nobody's name is in the file."""

from datetime import date, datetime, time, timedelta

import pytest

from core.actions.booking import cancel_bookings
from core.actions.course import record_death
from core.actions.undoing import undo
from core.domain.followup import Appointment
from core.domain.ids import PatientId
from core.domain.stops import Death
from core.exchange.calendar_file import LENGTH, Naming, calendar_file
from core.language import ENGLISH, Language, words_in
from core.store.bookings import booking_stamps
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.core.exchange.ics_reader import Component, read_ics
from tests.core.reports.ward import booked, someone, standing, the_ward

DAY, OTHER = date(2026, 11, 26), date(2026, 12, 3)


@pytest.fixture
def who(registry: Registry) -> PatientId:
    return someone(registry, date(2026, 3, 26), "783445", family_name="Öztürk", given_name="Çiğdem")


def written(registry: Registry, naming: Naming = Naming.NUMBER) -> bytes:
    return calendar_file(list(all_dossiers(registry)), booking_stamps(registry), ENGLISH, naming)


def events(registry: Registry) -> dict[str, Component]:
    parts = read_ics(written(registry)).parts
    by_uid = {each.values["UID"]: each for each in parts}
    assert len(by_uid) == len(parts)
    return by_uid


def test_that_every_standing_booking_is_an_event_on_its_day_at_its_hour(
    registry: Registry, who: PatientId
) -> None:
    booked(registry, who, DAY, at=time(9, 20))
    found = list(events(registry).values())
    assert [each.when("DTSTART") for each in found] == [datetime(2026, 11, 26, 9, 20)] * 2
    assert {each.when("DTEND") for each in found} == {datetime(2026, 11, 26, 9, 20) + LENGTH}
    assert "TZID" not in "".join(found[0].parameters.values()), "the clock on the clinic's wall"
    said = sorted(each.values["SUMMARY"] for each in found)
    assert said == ["Biochemistry, month 8 · 783 445", "MRI liver, month 8 · 783 445"]
    assert {each.values["LOCATION"] for each in found} == {"MR 1"}
    assert {each.values["STATUS"] for each in found} == {"CONFIRMED"}


def test_that_a_booking_without_an_hour_takes_the_whole_day(
    registry: Registry, who: PatientId
) -> None:
    booked(registry, who, DAY, at=None)
    for event in events(registry).values():
        assert event.when("DTSTART") == DAY
        assert event.when("DTEND") == DAY + timedelta(days=1)


def test_that_a_moved_booking_keeps_its_id_and_counts_up(
    registry: Registry, who: PatientId
) -> None:
    booked(registry, who, DAY)
    before = events(registry)
    booked(registry, who, OTHER)
    after = events(registry)
    assert after.keys() == before.keys()
    for uid, event in after.items():
        assert event.when("DTSTART") == datetime(2026, 12, 3, 9, 20)
        assert event.values["STATUS"] == "CONFIRMED"
        assert int(event.values["SEQUENCE"]) > int(before[uid].values["SEQUENCE"])
        assert event.values["LAST-MODIFIED"] >= before[uid].values["LAST-MODIFIED"]


def test_that_undoing_a_move_is_a_newer_version_on_the_old_day(
    registry: Registry, who: PatientId
) -> None:
    booked(registry, who, DAY)
    seq = booked(registry, who, OTHER)
    moved = events(registry)
    undo(registry, acting(), seq)
    back = events(registry)
    assert back.keys() == moved.keys()
    for uid, event in back.items():
        assert event.when("DTSTART") == datetime(2026, 11, 26, 9, 20)
        assert event.values["STATUS"] == "CONFIRMED"
        assert int(event.values["SEQUENCE"]) > int(moved[uid].values["SEQUENCE"])


def test_that_a_cancelled_and_an_undone_booking_are_cancelled_under_the_same_id(
    registry: Registry, who: PatientId
) -> None:
    seq = booked(registry, who, DAY)
    ids = events(registry).keys()
    cancel_bookings(registry, acting(), standing(registry, who), reason="ill")
    cancelled = events(registry)
    assert {each.values["STATUS"] for each in cancelled.values()} == {"CANCELLED"}
    assert cancelled.keys() == ids
    undo(registry, acting(), registry.history.last_seq())
    assert {each.values["STATUS"] for each in events(registry).values()} == {"CONFIRMED"}
    other = someone(registry, date(2026, 3, 26), "900", given_name="Can")
    undone = booked(registry, other, OTHER)
    undo(registry, acting(), undone)
    both = events(registry)
    assert len(both) == 4
    assert {u: e.values["STATUS"] for u, e in both.items() if u not in ids} == dict.fromkeys(
        both.keys() - ids, "CANCELLED"
    )
    assert seq


def test_that_death_cancels_what_was_booked(registry: Registry, who: PatientId) -> None:
    booked(registry, who, DAY)
    record_death(registry, acting(), Death(patient_id=who, died_on=TODAY))
    assert {each.values["STATUS"] for each in events(registry).values()} == {"CANCELLED"}


def test_that_no_name_is_in_the_file_and_no_number_when_none_is_wanted(
    registry: Registry, who: PatientId
) -> None:
    booked(registry, who, DAY)
    for naming in Naming:
        text = written(registry, naming).decode("utf-8")
        assert "ztürk" not in text
        assert "iğdem" not in text
        assert who not in text, "an id of the registry tells nobody who it is, and stays inside"
    assert "783 445" in written(registry).decode("utf-8")
    assert "783" not in written(registry, Naming.NOTHING).decode("utf-8")


def test_that_one_patients_file_has_only_that_patient_and_the_same_ids(
    registry: Registry,
) -> None:
    ward = the_ward(registry)
    dossier = dossier_of(registry, ward["moved"])
    data = calendar_file([dossier], booking_stamps(registry), words_in(Language.TURKISH))
    own = {each.values["UID"]: each for each in read_ics(data).parts}
    assert len(own) == 2
    assert own.keys() < events(registry).keys()
    assert sorted(each.values["SUMMARY"] for each in own.values()) == [
        "Biyokimya, 8. ay · 210 015",
        "MR karaciğer, 8. ay · 210 015",
    ]


def test_that_the_same_bookings_give_the_same_bytes(registry: Registry, who: PatientId) -> None:
    booked(registry, who, DAY)
    assert written(registry) == written(registry)
    assert len(registry.of(Appointment).all()) == 2


def test_that_a_registry_without_bookings_gives_an_empty_calendar(registry: Registry) -> None:
    assert read_ics(written(registry)).parts == []
