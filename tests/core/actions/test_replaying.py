"""Replaying the history: the same rows, the same list, and what was known on a day (INV-25)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from core.actions import booking, course
from core.actions.configuring import change_settings
from core.actions.replaying import (
    known_on,
    list_shown_on,
    replay_differences,
    state_after,
)
from core.actions.verifying import verify
from core.domain.acting import Acting
from core.domain.followup import Episode, Examination
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.errors import RegistryError
from core.language import ENGLISH
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.store.replaying import rows_of
from core.surveillance.hindsight import Kind
from tests.builders import acting, examined, patient, registered
from tests.core.actions.random_deeds import START, Step, live, steps
from tests.tampering import behind

MARCH = date(2026, 3, 3)
# An example lives a whole registry through, or two: a third of the usual number, and what has
# been found once is an example of its own. Shrunk it is; explaining it as well costs minutes.
few = settings(
    max_examples=settings().max_examples // 3,
    phases=[each for each in settings().phases if each is not Phase.explain],
)
# The first registration is undone, then its operation put back.
PUT_BACK_FOR_NOBODY: list[Step] = [(0, 0, 1, 0), (0, 21, 0, 2), (0, 23, 0, 0)]


@few
@given(lived=steps)
@example(lived=PUT_BACK_FOR_NOBODY)
def test_that_replaying_everything_gives_every_row_that_is_stored(lived: list[Step]) -> None:
    registry = Registry.in_memory()
    live(registry, lived)
    with state_after(registry, registry.history.last_seq()) as again:
        assert rows_of(again) == rows_of(registry)
        assert all_dossiers(again) == all_dossiers(registry)
        assert again.settings() == registry.settings()
        assert again.protocols.all() == registry.protocols.all()
    registry.close()


@few
@given(lived=steps, data=st.data())
def test_that_replaying_up_to_an_entry_gives_the_rows_of_that_moment(
    lived: list[Step], data: st.DataObject
) -> None:
    """The same deeds stopped earlier are the registry as it was then."""
    whole = Registry.in_memory()
    live(whole, lived)
    stop = data.draw(st.integers(0, len(lived)))
    part = Registry.in_memory()
    live(part, lived[:stop])
    seq = part.history.last_seq()
    with state_after(whole, seq) as again:
        told, stored = rows_of(again), rows_of(part)
    for table in stored:
        assert _anonymous(told[table]) == _anonymous(stored[table]), table
    whole.close()
    part.close()


def _anonymous(rows: list[dict[str, object]]) -> list[str]:
    """Without the ids, which no two registries share."""
    return sorted(
        repr({k: v for k, v in row.items() if k != "id" and not k.endswith("_id")} | _kept(row))
        for row in rows
    )


def _kept(row: dict[str, object]) -> dict[str, object]:
    return {name: row[name] for name in ("protocol_id",) if name in row}


@few
@given(lived=steps)
@example(lived=PUT_BACK_FOR_NOBODY)
def test_that_a_life_through_the_actions_breaks_no_chain_no_row_and_no_rule(
    lived: list[Step],
) -> None:
    registry = Registry.in_memory()
    live(registry, lived)
    assert verify(registry).flaws == ()
    registry.close()


@few
@given(lived=steps, data=st.data())
def test_that_the_list_of_a_day_is_the_list_that_was_shown_on_it(
    lived: list[Step], data: st.DataObject
) -> None:
    """Known on a day is what a registry that ends there knows."""
    registry = Registry.in_memory()
    days = live(registry, lived)
    day = data.draw(st.sampled_from([START - timedelta(days=1), *days]))
    cut = known_on(registry, day)
    assert cut.seq == sum(each <= day for each in days)
    assert (cut.n_later, cut.n_uncertain) == (len(days) - cut.seq, 0)
    shown = list_shown_on(registry, day, days[-1])
    assert {plan.today for plan in shown.plans} <= {day}
    if day == days[-1]:
        assert shown.named == ()
    registry.close()


# What the list showed on a day


@pytest.fixture
def ward(registry: Registry) -> tuple[Registry, PatientId]:
    """Operated in November: the first MRI is due in March."""
    who = registered(registry, operated_on=date(2025, 11, 3))
    return registry, who


def test_that_a_scan_entered_late_is_named_as_the_difference(
    ward: tuple[Registry, PatientId],
) -> None:
    registry, who = ward
    scan = Examination(patient_id=who, modality=Modality.MRI, performed_on=date(2026, 3, 1))
    seq = booking.record_attended(registry, acting(date(2026, 3, 9)), [scan])
    found = list_shown_on(registry, MARCH, date(2026, 11, 23))
    [item] = found.shown.items
    states = {order.modality: order.state.value for order in item.orders}
    assert states[Modality.MRI] == "due_not_booked"
    [named] = found.named
    assert named.difference.kind is Kind.OTHERWISE
    assert [event.seq for event in named.causes] == [seq]
    after = {o.modality: o.state.value for o in named.difference.now.orders}  # type: ignore[union-attr]
    assert after[Modality.MRI] == "result_awaited"


def test_that_a_patient_registered_later_was_not_on_the_list(
    ward: tuple[Registry, PatientId],
) -> None:
    registry, _ = ward
    late = registered(
        registry,
        operated_on=date(2025, 11, 3),
        today=date(2026, 4, 1),
        person=patient(hospital_no="7", given_name="Işıl"),
    )
    found = list_shown_on(registry, date(2026, 3, 3), date(2026, 11, 23))
    assert late not in {plan.dossier.patient.id for plan in found.plans}


def test_that_a_booking_made_after_the_day_is_no_difference(
    ward: tuple[Registry, PatientId],
) -> None:
    registry, who = ward
    episode = registry.of(Episode).of_patient(who)[0]
    wanted = booking.Booking(
        patient_id=who, episode_id=episode.id, orders=((Modality.MRI, 4),), day=date(2026, 3, 20)
    )
    booking.book_visit(registry, acting(date(2026, 3, 10)), wanted)
    assert list_shown_on(registry, MARCH, date(2026, 11, 23)).named == ()


def test_that_what_was_taken_out_later_was_shown_then(
    ward: tuple[Registry, PatientId],
) -> None:
    registry, who = ward
    [scan, _] = examined(registry, who, date(2026, 3, 1))
    course.void_record(
        registry, acting(date(2026, 5, 1)), registry.of(Examination).get(scan.id), reason="twice"
    )
    found = list_shown_on(registry, MARCH, date(2026, 11, 23))
    [named] = found.named
    assert [event.sentence for event in named.causes] == [
        "Taken out of the course of {name}: {what}"
    ]


def test_that_settings_are_those_of_the_day(ward: tuple[Registry, PatientId]) -> None:
    registry, _ = ward
    wanted = replace(registry.settings(), centre="Later")
    change_settings(registry, acting(date(2026, 4, 1)), wanted, "Centre")
    with state_after(registry, known_on(registry, MARCH).seq) as again:
        assert again.settings().centre == ""


def test_that_before_the_first_entry_nothing_was_known(
    ward: tuple[Registry, PatientId],
) -> None:
    registry, _ = ward
    found = list_shown_on(registry, date(2025, 1, 1), date(2026, 11, 23))
    assert (found.cut.seq, found.shown.items, found.plans) == (0, (), ())


def test_that_a_day_that_lies_ahead_has_shown_nothing_yet(
    ward: tuple[Registry, PatientId],
) -> None:
    with pytest.raises(RegistryError, match="lies ahead"):
        list_shown_on(ward[0], date(2026, 11, 24), date(2026, 11, 23))


@pytest.mark.parametrize("wrong", [date(2020, 1, 1), date(2031, 1, 1)], ids=["back", "ahead"])
def test_that_one_session_with_a_wrong_clock_moves_no_day(
    ward: tuple[Registry, PatientId], wrong: date
) -> None:
    registry, who = ward
    settled = registry.settings()

    def written(day: date) -> None:
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        by = Acting(operator="E. Kaya", at=at, today=day)
        change_settings(registry, by, replace(settled, centre=day.isoformat()), "Centre")

    january, february = date(2026, 1, 10), date(2026, 2, 20)
    for day in (january, february, wrong, february, february, date(2026, 4, 1)):
        written(day)
    examined(registry, who, date(2026, 5, 1))
    cut = known_on(registry, MARCH)
    assert cut.seq == 6
    assert cut.n_uncertain == (1 if wrong > MARCH else 0)
    assert known_on(registry, date(2026, 1, 31)).seq == 2
    if wrong < MARCH:
        [note] = [each.said(ENGLISH) for each in verify(registry).notes]
        assert note == "The clock went back 1 times, first at entry 4."


def test_that_a_row_the_history_does_not_tell_is_found_by_replaying(
    ward: tuple[Registry, PatientId],
) -> None:
    registry, _ = ward
    assert replay_differences(registry) == ()
    behind(registry, "UPDATE patients SET phone = 'another'")
    assert replay_differences(registry) == (("patients", 1),)
