from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.day_entry import AmbiguousDayError, read_day
from core.errors import RegistryError
from core.language import ENGLISH, Language, words_in

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("09-Mar-2026", date(2026, 3, 9)),
        ("9 mar 2026", date(2026, 3, 9)),
        ("9 March 2026", date(2026, 3, 9)),
        ("9mar2026", date(2026, 3, 9)),
        ("9 Mart 2026", date(2026, 3, 9)),
        ("01-Şub-2026", date(2026, 2, 1)),
        ("1 SUBAT 2026", date(2026, 2, 1)),
        ("15-Ağu-2025", date(2025, 8, 15)),
        ("15 agustos 2025", date(2025, 8, 15)),
        ("30 KASIM 2026", date(2026, 11, 30)),
        ("30 kasım 2026", date(2026, 11, 30)),
        ("3 Haz 2026", date(2026, 6, 3)),
        ("1 ARALIK 2026", date(2026, 12, 1)),
        ("2026-03-09", date(2026, 3, 9)),
        ("25.3.2026", date(2026, 3, 25)),
        ("3/25/2026", date(2026, 3, 25)),
        ("05.05.2026", date(2026, 5, 5)),
        ("29 Feb 2024", date(2024, 2, 29)),
        ("t", TODAY),
        ("bugün", TODAY),
        ("+4m", date(2027, 3, 23)),
        ("-2d", date(2026, 11, 21)),
        ("+1w", date(2026, 11, 30)),
        ("-1y", date(2025, 11, 23)),
        ("+3 ay", date(2027, 2, 23)),
        ("+2 hafta", date(2026, 12, 7)),
    ],
)
def test_that_a_day_is_read_as_people_type_it(typed: str, day: date) -> None:
    assert read_day(typed, today=TODAY).day == day


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31-Feb-2026", "February 2026 has 28 days."),
        ("30 Feb 2024", "February 2024 has 29 days."),
        ("31.04.2026", "April 2026 has 30 days."),
        ("0-Mar-2026", "March 2026 has 31 days."),
        (
            "03/04/2021",
            "03/04/2021 can be 03-Apr-2021 or 04-Mar-2021. Type the month as a word.",
        ),
        ("9-Mar-26", "Type the year with four digits, as in 2026."),
        ("09.13.26", "Type the year with four digits, as in 2026."),
        ("13.13.2026", "A year has 12 months. Type the date as in 09-Mar-2026."),
        ("9 Foo 2026", "Foo is no month. Type the month as in 09-Mar-2026."),
        ("12 mar", "Type the year too, as in 09-Mar-2026."),
        ("9-Mar-0026", "Enter a year from 1900 to 2150."),
        ("+9999y", "Enter a year from 1900 to 2150."),
        ("+4q", "Count in days, weeks, months or years: +4d, +4w, +4m, +4y."),
        (
            "soon",
            "Enter a date such as 23-Nov-2026, or count from a day with +4m, -2d, +1w.",
        ),
        (
            "unknown",
            "Enter a date such as 23-Nov-2026, or count from a day with +4m, -2d, +1w.",
        ),
    ],
)
def test_that_what_cannot_be_one_day_is_refused_with_what_to_type(
    typed: str, sentence: str
) -> None:
    with pytest.raises(RegistryError) as refused:
        read_day(typed, today=TODAY)
    assert str(refused.value) == sentence


def test_that_two_readings_are_both_offered() -> None:
    with pytest.raises(AmbiguousDayError) as refused:
        read_day("3.4.2021", today=TODAY)
    assert refused.value.days == (date(2021, 4, 3), date(2021, 3, 4))


def test_that_a_count_starts_at_the_base_and_says_so() -> None:
    reading = read_day("+1w", today=TODAY, base=date(2026, 11, 24))
    assert reading.day == date(2026, 12, 1)
    assert reading.derivation(ENGLISH) == "1 week after 24-Nov-2026"
    counted = read_day("-3m", today=TODAY, base=date(2026, 11, 24))
    assert counted.derivation(ENGLISH) == "3 months before 24-Nov-2026"


def test_that_months_are_counted_from_the_base_not_from_a_shortened_month() -> None:
    assert read_day("+4m", today=TODAY, base=date(2026, 10, 31)).day == date(2027, 2, 28)


def test_that_a_booking_may_leave_the_year_out() -> None:
    def booked(typed: str) -> date | None:
        return read_day(typed, today=TODAY, year_from=TODAY).day

    assert booked("12 dec") == date(2026, 12, 12)
    assert booked("12 mar") == date(2027, 3, 12)
    assert booked("29 feb") == date(2028, 2, 29)


@pytest.mark.parametrize("typed", ["Unknown", "bilinmiyor", "Not known"])
def test_that_unknown_is_an_answer_where_it_is_allowed(typed: str) -> None:
    assert read_day(typed, today=TODAY, unknown=True).day is None


@given(st.dates(date(1900, 1, 1), date(2150, 12, 31)), st.sampled_from(list(Language)))
def test_that_every_date_the_program_writes_it_also_reads(day: date, language: Language) -> None:
    words = words_in(language)
    assert read_day(words.date(day), today=TODAY).day == day
    month = words.long_months[day.month - 1]
    assert read_day(f"{day.day} {month} {day.year}", today=TODAY).day == day
    assert read_day(day.isoformat(), today=TODAY).day == day


@given(st.text(max_size=20))
def test_that_nothing_typed_raises_anything_but_a_sentence(typed: str) -> None:
    with suppress(RegistryError):
        read_day(typed, today=TODAY, year_from=TODAY, unknown=True)


@pytest.mark.parametrize("typed", ["2.5.0000", "02/05/0000", "3 4 9999", "1-2-1899"])
def test_that_the_year_is_checked_before_two_readings_are_offered(typed: str) -> None:
    with pytest.raises(RegistryError, match="Enter a year from") as caught:
        read_day(typed, today=TODAY)
    assert not isinstance(caught.value, AmbiguousDayError)
