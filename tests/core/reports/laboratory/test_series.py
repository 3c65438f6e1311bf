"""One series for each analyte, whatever unit it came in and wherever it was entered."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.laboratory_units import factor_of
from core.domain.work_up import Analyte, Comparator
from core.language import ENGLISH
from core.reports.laboratory.series import series_of, series_of_analyte
from tests.builders import TODAY
from tests.core.reports.laboratory.records import (
    OPERATED,
    blood_test,
    cea,
    chart,
    value,
    with_tests,
)

DAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("analyte", "amount", "unit", "shown"),
    [
        (Analyte.CEA, 6.4, "ng/mL", 6.4),
        (Analyte.CEA, 6.4, "μg / l", 6.4),  # the Greek letter, not the sign for micro
        (Analyte.CA19_9, 37, "U/mL", 37),
        (Analyte.BILIRUBIN, 2, "mg/dL", 34.2),
        (Analyte.BILIRUBIN, 0.7, "mg/dL", 11.97),
        (Analyte.BILIRUBIN, 34.2, "µmol/L", 34.2),
        (Analyte.ALT, 40, "U/L", 40),
    ],
)
def test_that_a_value_stands_in_the_unit_of_its_series(
    analyte: Analyte, amount: float, unit: str, shown: float
) -> None:
    (series,) = series_of(chart(value(DAY, amount, analyte=analyte, unit=unit)), TODAY)
    assert series.last.value == shown
    assert (series.last.given, series.last.given_unit) == (amount, unit)


def test_that_reference_limits_are_converted_with_the_value() -> None:
    given = value(DAY, 2, analyte=Analyte.BILIRUBIN, unit="mg/dL", reference_high=1.2)
    (series,) = series_of(chart(given), TODAY)
    assert series.last.reference_high == 20.52
    assert series.last.is_above


def test_that_an_unknown_unit_is_kept_apart_and_said() -> None:
    known, unknown = value(DAY, 3), value(DAY, 3000, unit="widgets")
    ours, apart = series_of(chart(known, unknown), TODAY)
    assert (ours.is_apart, len(ours.values)) == (False, 1)
    assert (apart.is_apart, apart.unit) == (True, "widgets")
    assert "widgets is not converted" in apart.apart_said(ENGLISH)
    # Its number is of another scale: a declared limit says nothing about it.
    assert apart.last.flags == ()
    assert series_of_analyte(chart(unknown), Analyte.CEA, TODAY) is None


def test_that_an_analyte_as_given_keeps_its_rarer_unit_apart() -> None:
    one, two = (value(DAY, n, analyte=Analyte.ALBUMIN, unit="g/L") for n in (38, 40))
    other = value(DAY, 4.0, analyte=Analyte.ALBUMIN, unit="g/dL")
    series = series_of(chart(other, one, two), TODAY)
    assert [(each.unit, each.is_apart) for each in series] == [("g/L", False), ("g/dL", True)]


def test_that_other_analytes_go_by_their_name() -> None:
    named = [
        value(DAY, 1, analyte=Analyte.OTHER, other_name=name, unit="U/L")
        for name in ("LDH", "ldh ", "Amylase")
    ]
    found = {s.title(ENGLISH): len(s.values) for s in series_of(chart(*named), TODAY)}
    assert found == {"LDH": 2, "Amylase": 1}


def test_that_two_values_of_a_day_stay_two() -> None:
    assert len(cea(chart(value(DAY, 3), value(DAY, 4))).values) == 2


def test_that_a_result_and_a_record_of_the_same_day_and_value_are_one() -> None:
    record = value(DAY, 3.2, unit="ng/mL", reference_high=4.7)
    both = with_tests(chart(record), blood_test(DAY, 3.2))
    (measured,) = cea(both).values
    assert measured.record is record
    assert measured.limit is not None
    assert measured.limit.value == 4.7


@pytest.mark.parametrize(("on", "amount"), [(DAY, 3.3), (DAY + timedelta(1), 3.2)])
def test_that_another_value_or_day_is_another_value(on: date, amount: float) -> None:
    both = with_tests(chart(value(DAY, 3.2)), blood_test(on, amount))
    assert len(cea(both).values) == 2


def test_that_one_record_stands_for_one_result_only() -> None:
    both = with_tests(chart(value(DAY, 3.2)), blood_test(DAY, 3.2), blood_test(DAY, 3.2))
    assert len(cea(both).values) == 2


def test_that_looking_back_leaves_out_what_was_not_known_yet() -> None:
    late = with_tests(
        chart(value(DAY + timedelta(20), 9)), blood_test(DAY, 4, reported=DAY + timedelta(5))
    )
    assert series_of(late, DAY + timedelta(4)) == ()
    assert [each.value for each in cea(late, DAY + timedelta(5)).values] == [4]


amounts = st.floats(min_value=0, max_value=1000).map(lambda x: round(x, 2))
days = st.integers(0, 400).map(lambda n: OPERATED + timedelta(n))
comparators = st.sampled_from([None, Comparator.BELOW, Comparator.ABOVE])


@given(st.lists(st.tuples(days, amounts, comparators), max_size=12), st.randoms())
def test_that_no_value_is_lost_and_the_order_typed_does_not_matter(
    typed: list[tuple[date, float, Comparator | None]], random: object
) -> None:
    values = [value(on, amount, comparator=sign) for on, amount, sign in typed]
    first = series_of(chart(*values), TODAY)
    random.shuffle(values)  # type: ignore[attr-defined]
    assert series_of(chart(*values), TODAY) == first
    held = [each.record for series in first for each in series.values]
    assert sorted(each.id for each in values) == sorted(r.id for r in held)  # type: ignore[attr-defined]
    for series in first:
        days_held = [each.on for each in series.values]
        assert days_held == sorted(days_held)


@given(amounts)
def test_that_bilirubin_converts_there_and_back(amount: float) -> None:
    factor = factor_of(Analyte.BILIRUBIN, "mg/dL")
    assert factor is not None
    (series,) = series_of(chart(value(DAY, amount, analyte=Analyte.BILIRUBIN, unit="mg/dL")), TODAY)
    assert series.last.value / float(factor) == pytest.approx(amount)
