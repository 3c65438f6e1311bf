"""Suggested days: working, near the due date, inside the window."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.protocol import Window
from core.errors import RegistryError
from core.surveillance.booking import WorkingDays, booking_suggestion
from core.surveillance.case import Case, PauseSpan
from core.surveillance.engine import assess
from tests.core.surveillance.lives import cases_and_days

WORKDAYS = WorkingDays()


def suggestion(case: Case, index: int, working_days: WorkingDays = WORKDAYS) -> date:
    return booking_suggestion(assess(case, case.anchor).slots[index], working_days)


def case_with(anchor: date, window: Window) -> Case:
    return Case(anchor=anchor, months=(4, 8), window=window)


def test_that_a_sunday_is_moved_to_the_friday_before() -> None:
    assert suggestion(case_with(date(2023, 10, 31), Window(30, 14)), 1) == date(2024, 6, 28)


def test_that_a_holiday_is_stepped_over_with_the_weekend() -> None:
    holidays = WorkingDays(holidays=frozenset({date(2022, 12, 30), date(2023, 1, 1)}))
    case = case_with(date(2022, 9, 1), Window(30, 14))
    assert suggestion(case, 0, holidays) == date(2022, 12, 29)


def test_that_the_next_working_day_is_taken_when_the_earlier_one_is_before_the_window() -> None:
    assert suggestion(case_with(date(2023, 10, 31), Window(1, 14)), 1) == date(2024, 7, 1)
    assert suggestion(case_with(date(2023, 10, 31), Window(2, 14)), 1) == date(2024, 6, 28)


def test_that_a_site_can_work_on_other_days() -> None:
    sunday_to_thursday = WorkingDays(weekdays=frozenset({6, 0, 1, 2, 3}))
    case = case_with(date(2023, 10, 31), Window(30, 14))
    assert suggestion(case, 1, sunday_to_thursday) == date(2024, 6, 30)


def test_that_a_deferred_slot_is_never_suggested_inside_its_pause() -> None:
    case = Case(
        anchor=date(2024, 1, 15),
        months=(4, 8, 12, 16),
        window=Window(30, 14),
        examinations=(date(2024, 5, 15),),
        pauses=(PauseSpan(date(2024, 8, 1), date(2025, 2, 1)),),
    )
    slot = assess(case, date(2025, 1, 20)).slots[2]
    assert (slot.due_on, slot.effective_due_on) == (date(2025, 1, 15), date(2025, 2, 1))
    assert booking_suggestion(slot, WORKDAYS) == date(2025, 2, 3)


def test_that_a_week_without_working_days_is_refused() -> None:
    with pytest.raises(RegistryError, match="at least one working day"):
        WorkingDays(weekdays=frozenset())


@given(cases_and_days(), st.frozensets(st.dates(date(2012, 1, 1), date(2036, 1, 1)), max_size=30))
def test_that_a_suggestion_is_a_working_day_and_moves_no_due_date(
    life: tuple[Case, date], holidays: frozenset[date]
) -> None:
    case, today = life
    days = WorkingDays(holidays=holidays)
    for slot in assess(case, today).slots:
        day = booking_suggestion(slot, days)
        assert day in days
        if slot.effective_due_on in days:
            assert day == slot.effective_due_on
