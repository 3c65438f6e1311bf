"""Dates half known: their order, their span, and how they are typed in two languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.partial_date import PartialDate, Precision, certainly_before
from core.domain.partial_entry import read_partial
from core.errors import RegistryError

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(1900, 1, 1), TODAY)
PARTIAL = st.one_of(
    DAYS.map(PartialDate.on),
    DAYS.map(lambda day: PartialDate(f"{day:%Y-%m}")),
    DAYS.map(lambda day: PartialDate(f"{day.year:04}")),
    st.just(PartialDate("unknown")),
)


@given(DAYS)
def test_that_every_way_to_know_a_day_spans_it(day: date) -> None:
    for iso in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day.year:04}"):
        known = PartialDate(iso)
        assert known.earliest is not None
        assert known.latest is not None
        assert known.middle is not None
        assert known.earliest <= day <= known.latest
        assert known.earliest <= known.middle <= known.latest
        assert not known.is_certainly_before(known.latest)
        assert not known.is_certainly_after(known.earliest)
        assert known.is_certainly_before(known.latest + timedelta(days=1))
        assert known.is_certainly_after(known.earliest - timedelta(days=1))


@given(PARTIAL)
def test_that_only_an_exact_date_is_a_day_and_each_is_its_own_text(known: PartialDate) -> None:
    assert (known.day is not None) is (known.precision is Precision.DAY)
    assert PartialDate(known.iso) == known
    if known.day is not None:
        assert PartialDate.on(known.day) == known


@given(PARTIAL, PARTIAL)
def test_that_certainly_before_is_an_order_that_claims_nothing_it_cannot_know(
    one: PartialDate, other: PartialDate
) -> None:
    if certainly_before(one, other):
        assert not certainly_before(other, one)
        assert one.latest is not None
        assert other.earliest is not None
        assert one.latest < other.earliest
    if not (one.is_known and other.is_known):
        assert not certainly_before(one, other)


@given(st.lists(PARTIAL, max_size=6))
def test_that_sorting_is_by_the_earliest_day_with_unknown_last(known: list[PartialDate]) -> None:
    ordered = sorted(known)
    spans = [each.earliest or date.max for each in ordered]
    assert spans == sorted(spans)


@given(PARTIAL)
def test_that_what_is_stored_is_read_back_as_typed(known: PartialDate) -> None:
    assert read_partial(known.iso, today=TODAY) == known


MONTHS = {
    "Jan": ("January", "Ocak", "Oca"),
    "Mar": ("March", "Mart", "mar"),
    "May": ("May", "Mayıs", "may"),
    "Aug": ("August", "Ağustos", "ağu"),
    "Sep": ("September", "Eylül", "eyl"),
    "Dec": ("December", "Aralık", "ara"),
}


@pytest.mark.parametrize("names", MONTHS.values(), ids=MONTHS)
def test_that_a_month_is_typed_by_its_name_in_english_and_turkish(names: tuple[str, ...]) -> None:
    read = {read_partial(f"{name} 2019", today=TODAY) for name in names}
    assert len(read) == 1
    [month] = read
    assert month.precision is Precision.MONTH


@pytest.mark.parametrize("word", ["unknown", "bilinmiyor"])
def test_that_nobody_knows_is_an_answer_in_both_languages(word: str) -> None:
    assert read_partial(word, today=TODAY) == PartialDate("unknown")


@pytest.mark.parametrize("typed", ["03/04", "2019-13", "20199", "Maytember 2019", "2019-02-30"])
def test_that_what_cannot_be_read_is_refused_and_never_guessed(typed: str) -> None:
    with pytest.raises(RegistryError):
        read_partial(typed, today=TODAY)
