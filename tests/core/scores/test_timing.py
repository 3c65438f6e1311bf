"""Synchronous or metachronous, by a named rule."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.months import add_months, completed_months
from core.language import ENGLISH
from core.scores.interval import Interval, between
from core.scores.timing import Timing, TimingInputs, TimingRule, timing
from tests.core.scores.days import PRIMARY_ON, SYNCHRONOUS, after_months

FOUR_MONTHS = TimingInputs(between(date(2024, 1, 10), date(2024, 5, 12)), was_at_presentation=False)


def test_that_a_lesion_four_months_after_a_clear_staging_is_early_metachronous() -> None:
    verdict = timing(FOUR_MONTHS)
    assert verdict.value is Timing.EARLY_METACHRONOUS
    assert verdict.sentence.said(ENGLISH) == (
        "Early metachronous: absent at presentation, found 4 months after the primary"
    )


def test_that_the_same_lesion_is_synchronous_by_a_six_month_rule_that_says_its_name() -> None:
    verdict = timing(FOUR_MONTHS, TimingRule.DIAGNOSIS_6)
    assert verdict.value is Timing.SYNCHRONOUS
    assert verdict.rule.name == "Synchronous to 6 months from diagnosis"
    assert timing(FOUR_MONTHS, TimingRule.DIAGNOSIS_3).value is Timing.METACHRONOUS


def test_that_what_was_there_at_presentation_is_synchronous_without_any_day() -> None:
    assert timing(TimingInputs(None, was_at_presentation=True)).value is Timing.SYNCHRONOUS


@pytest.mark.parametrize(
    ("days", "value"),
    [(0, Timing.EARLY_METACHRONOUS), (1, Timing.LATE_METACHRONOUS)],
)
def test_that_exactly_12_months_is_early_and_a_day_more_is_late(days: int, value: Timing) -> None:
    end = add_months(PRIMARY_ON, 12) + timedelta(days=days)
    inputs = TimingInputs(between(PRIMARY_ON, end), was_at_presentation=False)
    assert timing(inputs).value is value


@pytest.mark.parametrize("by", [each for each in TimingRule if each is not TimingRule.CONSENSUS])
def test_that_exactly_the_months_of_a_rule_are_synchronous(by: TimingRule) -> None:
    months = int(by.value.rsplit("_", 1)[1])
    end = add_months(PRIMARY_ON, months)
    assert timing(TimingInputs(between(PRIMARY_ON, end)), by).value is Timing.SYNCHRONOUS
    later = between(PRIMARY_ON, end + timedelta(days=1))
    assert timing(TimingInputs(later), by).value is Timing.METACHRONOUS


def test_that_without_a_word_about_the_staging_two_classes_are_possible() -> None:
    verdict = timing(TimingInputs(after_months(4)))
    assert verdict.value is None
    assert verdict.possible == (Timing.SYNCHRONOUS, Timing.EARLY_METACHRONOUS)
    assert verdict.sentence.said(ENGLISH) == (
        "not computable: missing whether it was there when the primary presented; "
        "possible: synchronous, early metachronous"
    )


def test_that_what_was_found_years_later_is_late_without_a_word_about_the_staging() -> None:
    assert timing(TimingInputs(after_months(30))).value is Timing.LATE_METACHRONOUS


def test_that_no_day_at_all_leaves_every_class_open() -> None:
    verdict = timing(TimingInputs(None))
    assert len(verdict.possible) == 3
    assert "days of primary and liver metastases" in verdict.missing
    assert timing(TimingInputs(None), TimingRule.RESECTION_3).value is None


def test_that_a_day_known_to_the_year_settles_what_it_can() -> None:
    partly = Interval((date(2023, 1, 1), date(2023, 12, 31)), (date(2024, 5, 12),) * 2)
    verdict = timing(TimingInputs(partly, was_at_presentation=False))
    assert verdict.possible == (Timing.EARLY_METACHRONOUS, Timing.LATE_METACHRONOUS)
    assert verdict.missing == ("exact days of primary and liver metastases",)
    assert timing(TimingInputs(partly), TimingRule.DIAGNOSIS_3).value is Timing.METACHRONOUS
    assert partly.is_partial
    assert not SYNCHRONOUS.is_partial


@given(
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.integers(0, 400),
    st.integers(0, 800),
    st.integers(0, 400),
    st.integers(0, 30),
)
def test_that_a_partly_known_interval_says_only_what_every_day_in_it_says(
    start: date, width: int, gap: int, end_width: int, months: int
) -> None:
    starts = (start, start + timedelta(days=width))
    end = start + timedelta(days=gap)
    whole = Interval(starts, (end, end + timedelta(days=end_width)))
    corners = [between(one, other) for one in whole.start for other in whole.end]
    for answer, each in (
        (whole.is_under(months), [corner.is_under(months) for corner in corners]),
        (whole.is_within(months), [corner.is_within(months) for corner in corners]),
    ):
        assert answer == (each[0] if len(set(each)) == 1 else None)


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 2000))
def test_that_completed_months_agree_with_the_calendar(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    months = completed_months(start, end)
    assert add_months(start, months) <= end < add_months(start, months + 1)
