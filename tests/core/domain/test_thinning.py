"""Which backups stay: the newest verified one always, and one for each period of the rule."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.backups import RULE, Keep, Period, kept, thinned

TODAY = date(2026, 11, 28)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Made:
    made_at: datetime
    is_verified: bool = True


def at(days_ago: float, *, verified: bool = True) -> Made:
    noon = datetime(2026, 11, 28, 12, tzinfo=UTC)
    return Made(noon - timedelta(days=days_ago), verified)


MADE = st.builds(
    at, st.floats(-3, 900, allow_nan=False), verified=st.booleans() | st.just(value=True)
)
LISTS = st.lists(MADE, max_size=60, unique_by=lambda each: each.made_at)


def periods(rule: Keep, backups: list[Made], today: date) -> set[date]:
    oldest = rule.period.earlier(rule.period.begins(today), rule.n)
    return {
        rule.period.begins(each.made_at.date())
        for each in backups
        if oldest <= each.made_at.date() <= today
    }


def test_that_the_rule_is_two_days_fourteen_days_eight_weeks_and_two_years() -> None:
    assert [(each.period.value, each.n) for each in RULE] == [
        ("each", 2),
        ("day", 14),
        ("week", 8),
        ("month", 24),
    ]


def test_that_a_year_of_a_backup_every_four_hours_is_thinned_to_a_few_dozen() -> None:
    backups = [at(hours / 24) for hours in range(0, 365 * 24, 4)]
    stay = kept(backups, TODAY)
    ages = [round((backups[0].made_at - each.made_at) / DAY, 2) for each in reversed(stay)]
    assert len([age for age in ages if age <= 2]) >= 12
    assert len(stay) < 50
    months = {(each.made_at.year, each.made_at.month) for each in stay}
    assert len(months) == 13  # each of the year


def test_that_the_newest_of_a_period_stands_for_it() -> None:
    morning, evening = at(10.2), at(10)
    assert thinned([morning, evening], TODAY) == [morning]


def test_that_a_damaged_backup_never_stands_for_a_period_that_has_a_good_one() -> None:
    good, damaged = at(10.2), at(10, verified=False)
    assert thinned([good, damaged, at(0)], TODAY) == [damaged]


def test_that_a_good_backup_of_years_ago_stays_while_nothing_newer_is_good() -> None:
    old = at(2000)
    assert kept([old, at(1999, verified=False)], TODAY) == [old]


def test_that_backups_of_the_future_stay_and_stand_for_nothing() -> None:
    ahead, today = at(-2), at(0.1)
    assert kept([ahead, today], TODAY) == [today, ahead]


@given(LISTS)
def test_that_the_newest_verified_backup_is_never_thinned(backups: list[Made]) -> None:
    verified = [each for each in backups if each.is_verified]
    if verified:
        newest = max(verified, key=lambda each: each.made_at)
        assert newest not in thinned(backups, TODAY)


@given(LISTS)
def test_that_no_period_is_left_without_its_representative(backups: list[Made]) -> None:
    stay = kept(backups, TODAY)
    for rule in RULE:
        assert periods(rule, stay, TODAY) == periods(rule, backups, TODAY)
        good = [each for each in backups if each.is_verified]
        good_stay = [each for each in stay if each.is_verified]
        assert periods(rule, good_stay, TODAY) == periods(rule, good, TODAY)


@given(LISTS)
def test_that_thinning_twice_takes_nothing_more(backups: list[Made]) -> None:
    stay = kept(backups, TODAY)
    assert thinned(stay, TODAY) == []
    assert sorted(map(id, stay + thinned(backups, TODAY))) == sorted(map(id, backups))


@given(LISTS, st.lists(st.integers(0, 60), max_size=6))
def test_that_thinning_every_few_days_keeps_what_thinning_once_would(
    backups: list[Made], pauses: list[int]
) -> None:
    """Whoever thins daily has in the end what whoever thins at the end has: no period is lost."""
    past = [each for each in backups if each.made_at.date() <= TODAY]
    left, day = past, TODAY
    for pause in pauses:
        left = kept(left, day)
        day += pause * DAY
    assert kept(left, day) == kept(past, day)


@given(st.sampled_from(Period), st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 40))
def test_that_an_earlier_period_begins_where_a_period_begins(
    period: Period, day: date, n: int
) -> None:
    first = period.begins(day)
    earlier = period.earlier(first, n)
    assert first <= day
    assert period.begins(earlier) == earlier
    assert (earlier == first) is (n == 0)
