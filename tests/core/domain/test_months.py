"""Month arithmetic against dateutil, over every anchor of ten years."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from core.domain.months import add_months, fewest_days_in

OFFSETS = (4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60)


def test_that_months_are_added_as_dateutil_adds_them() -> None:
    first = date(2019, 1, 1)
    for n_days in range(3653):
        anchor = first + timedelta(days=n_days)
        for months in OFFSETS:
            assert add_months(anchor, months) == anchor + relativedelta(months=months)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.integers(1, 600), st.integers(1, 60))
def test_that_no_two_slots_are_closer_than_the_fewest_days(
    anchor: date, month: int, gap: int
) -> None:
    near, far = add_months(anchor, month), add_months(anchor, month + gap)
    # A century that is no leap year lacks the day that every fourth year has.
    lacks = any(near <= date(year, 2, 28) < far for year in (1900, 2100, 2200))
    assert (far - near).days >= fewest_days_in(gap) - lacks


def test_that_the_fewest_days_are_those_of_the_worst_calendar() -> None:
    assert [fewest_days_in(months) for months in (1, 2, 3, 4, 6, 12)] == [28, 59, 89, 120, 181, 365]


@given(st.dates(date(1900, 1, 1), date(2149, 12, 31)), st.integers(0, 600))
def test_that_centuries_are_leap_years_only_every_fourth_time(anchor: date, months: int) -> None:
    assert add_months(date(2096, 2, 29), 48) == date(2100, 2, 28)
    assert add_months(date(1996, 2, 29), 48) == date(2000, 2, 29)
    assert add_months(anchor, months) == anchor + relativedelta(months=months)
