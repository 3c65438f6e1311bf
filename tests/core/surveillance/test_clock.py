"""The day when the clock cannot be believed: set back, ahead, midnight, summer time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.actions.clock import confirm_today, guard_of, remember_use
from core.domain.acting import Acting
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.clock import ClockGuard, Standing
from core.surveillance.plan import plan_of
from core.surveillance.worklist import worklist
from tests.builders import acting, patient, registered
from tests.tampering import unguarded

SEEN = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
GUARD = ClockGuard(SEEN)
BERLIN = ZoneInfo("Europe/Berlin")
DAY, YEAR = timedelta(days=1), timedelta(days=365)
WEEKDAYS = WorkingDays(weekdays=frozenset(range(5)), holidays=frozenset())


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        (SEEN, Standing.RIGHT),
        (SEEN - timedelta(minutes=10), Standing.RIGHT),
        (SEEN - timedelta(minutes=10, seconds=1), Standing.BACK),
        (SEEN - DAY, Standing.BACK),
        (SEEN - YEAR, Standing.BACK),
        (datetime(1970, 1, 1, tzinfo=UTC), Standing.BACK),
        (SEEN + timedelta(days=31), Standing.RIGHT),
        (SEEN + timedelta(days=31, seconds=1), Standing.AHEAD),
        (SEEN + timedelta(days=400), Standing.AHEAD),
        (datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC), Standing.AHEAD),
    ],
)
def test_that_a_clock_is_held_against_the_last_use(now: datetime, standing: Standing) -> None:
    assert GUARD.standing(now) is standing


def test_that_a_registry_nobody_used_believes_the_clock() -> None:
    assert ClockGuard(None).standing(SEEN) is Standing.RIGHT
    assert ClockGuard(None).today(SEEN) == SEEN.date()
    assert ClockGuard(None).passed(SEEN) == GUARD


def test_that_a_clock_set_back_leaves_the_day_and_one_far_ahead_waits_for_an_answer() -> None:
    back, ahead = SEEN - DAY, SEEN + timedelta(days=400)
    assert GUARD.today(back) == SEEN.date()
    assert GUARD.passed(back) == GUARD
    assert GUARD.days_since(back) == -1
    assert GUARD.today(ahead) == SEEN.date()
    assert GUARD.days_since(ahead) == 400
    assert GUARD.confirmed(ahead).today(ahead) == ahead.date()
    wrong = GUARD.called_wrong()
    assert wrong.standing(ahead) is Standing.CALLED_WRONG
    assert wrong.today(ahead) == SEEN.date()
    assert wrong.passed(SEEN + DAY).standing(ahead) is Standing.AHEAD, "asked again another time"


def test_that_midnight_makes_another_day_and_no_question() -> None:
    evening = datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
    morning = datetime(2026, 11, 24, 0, 1, tzinfo=UTC)
    guard = GUARD.passed(evening)
    assert guard.standing(morning) is Standing.RIGHT
    assert guard.today(morning) == date(2026, 11, 24)


@pytest.mark.parametrize("night", [date(2026, 3, 29), date(2026, 10, 25)])
def test_that_the_nights_that_change_the_clocks_are_nights_like_others(night: date) -> None:
    """In the autumn 02:30 comes twice: by the clock on the wall time goes back an hour."""
    at = datetime(night.year, night.month, night.day, tzinfo=BERLIN) - timedelta(hours=2)
    instant, guard = at.astimezone(UTC), ClockGuard(None)
    for _ in range(12):
        now = instant.astimezone(BERLIN)
        assert guard.standing(now) is Standing.RIGHT
        guard = guard.passed(now)
        assert guard.today(now) == now.date()
        instant += timedelta(minutes=30)


def test_that_29_february_is_a_day_like_others() -> None:
    before = ClockGuard(datetime(2028, 2, 28, 12, tzinfo=UTC))
    leap = datetime(2028, 2, 29, 12, tzinfo=UTC)
    assert before.standing(leap) is Standing.RIGHT
    assert before.today(leap) == date(2028, 2, 29)
    assert before.passed(leap).days_since(datetime(2028, 3, 1, 8, tzinfo=UTC)) == 1
    assert ClockGuard(leap).standing(leap + YEAR) is Standing.AHEAD


@given(
    st.lists(
        st.timedeltas(min_value=timedelta(days=-900), max_value=timedelta(days=900)), max_size=9
    )
)
def test_that_the_day_never_goes_back_whatever_the_clock_does(jumps: list[timedelta]) -> None:
    guard, last = GUARD, SEEN.date()
    for jump in jumps:
        now = SEEN + jump
        assert guard.today(now) >= last
        guard = guard.passed(now)
        last = guard.today(now)


# In the registry


def _overdue(registry: Registry, today: date) -> set[str]:
    protocols = registry.protocols.all()
    plans = [plan_of(each, protocols, today, WEEKDAYS) for each in all_dossiers(registry)]
    items = worklist(plans, today).items
    return {item.plan.dossier.patient.hospital_no for item in items if item.days_overdue}


@pytest.mark.parametrize("jump", [DAY, 30 * DAY, YEAR])
def test_that_the_overdue_set_never_shrinks_by_a_clock_set_back(
    registry: Registry, jump: timedelta
) -> None:
    for at in range(12):
        number = f"1182{at:02}"
        on = date(2025, 11, 3) + timedelta(days=21 * at)
        registered(registry, operated_on=on, person=patient(hospital_no=number))
    registry.last_used.remember(SEEN, SEEN.date())
    guard = guard_of(registry)
    before = _overdue(registry, guard.today(SEEN))
    assert before
    assert _overdue(registry, guard.today(SEEN - jump)) >= before
    assert len(_overdue(registry, (SEEN - YEAR).date())) < len(before), "as the clock alone says"


def test_that_the_history_rises_and_tells_the_instant_that_the_clock_showed(
    registry: Registry,
) -> None:
    registered(registry, operated_on=date(2026, 11, 2), today=date(2026, 11, 23))
    guard, now = guard_of(registry), SEEN - YEAR
    someone = patient(hospital_no="118300", family_name="Öz")
    by = Acting(operator="E. Kaya", at=now, today=guard.today(now))
    from core.actions.registering import register_without_surveillance

    register_without_surveillance(registry, by, someone)
    last, first = registry.history.recent(2)
    assert (first.seq, last.seq) == (1, 2)
    assert last.at == now.isoformat(timespec="seconds")
    assert registry.last_used.get() == acting(date(2026, 11, 23)).at, "not taken back"


def test_that_a_clock_called_wrong_leaves_no_trace_in_what_was_seen(registry: Registry) -> None:
    registry.last_used.remember(SEEN, SEEN.date())
    guard, ahead = guard_of(registry).called_wrong(), SEEN + timedelta(days=400)
    remember_use(registry, guard, ahead)
    by = Acting(operator="E. Kaya", at=ahead, today=guard.today(ahead))
    registered_by(registry, by)
    assert registry.history.last_seq() == 1
    assert registry.last_used.get() == SEEN
    assert guard_of(registry).standing(SEEN + DAY) is Standing.RIGHT


def registered_by(registry: Registry, by: Acting) -> None:
    from core.actions.registering import register_without_surveillance

    register_without_surveillance(registry, by, patient())


def test_that_confirming_a_day_is_in_the_history_and_holds_from_then_on(registry: Registry) -> None:
    registry.last_used.remember(SEEN + timedelta(days=400), (SEEN + timedelta(days=400)).date())
    guard = guard_of(registry)
    assert guard.standing(SEEN) is Standing.BACK
    assert guard.seen is not None
    seq = confirm_today(registry, acting(SEEN.date()), guard.seen)
    event = registry.history.get(seq)
    assert event is not None
    assert event.values == {"day": date(2026, 11, 23), "seen": date(2027, 12, 28)}
    assert guard_of(registry).standing(SEEN) is Standing.RIGHT


def test_that_an_older_file_begins_with_its_newest_entry(tmp_path: object) -> None:
    from pathlib import Path

    from core.store.engine import connect
    from core.store.schema import migrations

    path = Path(str(tmp_path)) / "old.hepatrack"
    db = connect(path)
    migrations.apply(db, stop_before="m012_last_used")
    told = ("2026-11-23T09:14:00+00:00", "2026-11-23T11:00:00+03:00", "nonsense")
    with unguarded(db):
        for seq, at in enumerate(told, start=1):
            db.execute(
                'INSERT INTO history (seq, at, operator, sentence, "values", reason)'
                " VALUES (?, ?, '', '', '{}', '')",
                [seq, at],
            )
    migrations.apply(db)
    db.execute("PRAGMA application_id = 1212502100")
    db.close()
    registry = Registry.open(path, now=SEEN)
    assert registry.last_used.get() == SEEN
    registry.close()


def test_that_the_last_day_of_use_before_today_is_known_for_the_whole_of_today(
    registry: Registry,
) -> None:
    used = registry.last_used
    friday, monday = SEEN, SEEN + timedelta(days=3)
    used.remember(friday, friday.date())
    assert used.day_before(monday.date()) == friday.date()
    used.remember(monday, monday.date())
    used.remember(monday + timedelta(hours=2), monday.date())
    assert used.day_before(monday.date()) == friday.date(), "also after it was opened again"
    assert used.day_before(monday.date() + timedelta(days=1)) == monday.date()
