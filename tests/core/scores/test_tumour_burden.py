"""The tumour burden score."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import ENGLISH, Language, words_in
from core.scores.score import TimePoint
from core.scores.tumour_burden import BurdenInputs, Measured, tumour_burden


@pytest.mark.parametrize(
    ("mm", "n", "score", "zone"),
    [
        (35, 2, 4.031, 2),
        (20, 1, 2.236, 1),
        (28, 1, 2.973, 1),
        (29, 1, 3.068, 2),
        (150, 1, 15.033, 3),
        (80, 4, 8.944, 2),
        (85, 3, 9.014, 3),
    ],
)
def test_that_the_worked_examples_come_out(mm: int, n: int, score: float, zone: int) -> None:
    burden = tumour_burden(BurdenInputs(mm, n))
    assert burden.points == pytest.approx(score, abs=0.0005)
    assert burden.zone == zone
    assert burden.low == burden.high == burden.points


def test_that_the_diameter_enters_in_cm_and_never_in_mm() -> None:
    points = tumour_burden(BurdenInputs(35, 2)).points
    assert points == pytest.approx(sqrt(3.5**2 + 2**2))
    assert points != pytest.approx(35.06, abs=0.01)


def test_that_the_zones_begin_at_3_and_at_9_exactly() -> None:
    assert tumour_burden(BurdenInputs(0, 3)).zone == 2
    assert tumour_burden(BurdenInputs(0, 9)).zone == 3
    assert tumour_burden(BurdenInputs(90, 0)).zone == 3
    assert tumour_burden(BurdenInputs(89.9, 0)).zone == 2


def test_that_it_says_its_values_in_both_languages() -> None:
    sentence = tumour_burden(BurdenInputs(35, 2)).sentence
    assert sentence.said(ENGLISH) == "4.031 (zone 2): largest 35 mm, number 2"
    assert "4,031" in sentence.said(words_in(Language.TURKISH))


def test_that_a_score_from_imaging_says_so() -> None:
    assert "imaging" in tumour_burden(BurdenInputs(35, 2, Measured.IMAGING)).rule.version
    on_pathology = tumour_burden(BurdenInputs(35, 2, Measured.PATHOLOGY)).rule.version
    assert "imaging" not in on_pathology
    assert "not recorded" in tumour_burden(BurdenInputs(35, 2)).rule.version


def test_that_a_missing_number_leaves_a_smallest_score_and_no_largest() -> None:
    burden = tumour_burden(BurdenInputs(35, None, taken=TimePoint.BEFORE_CHEMOTHERAPY))
    assert burden.points is None
    assert burden.missing == ("Number of metastases",)
    assert burden.low == pytest.approx(sqrt(3.5**2 + 1))
    assert burden.high is None
    assert burden.zones == (2, 3)
    assert burden.sentence.said(ENGLISH) == (
        "not computable: missing number of metastases; 3.64 or more possible (zone 2, zone 3)"
    )
    assert burden.caution is not None


def test_that_nine_metastases_are_zone_3_whatever_their_size() -> None:
    burden = tumour_burden(BurdenInputs(None, 9))
    assert (burden.points, burden.zone) == (None, 3)


@given(st.one_of(st.none(), st.integers(0, 120)), st.one_of(st.none(), st.integers(1, 20)))
def test_that_every_completion_lies_in_the_range(mm: int | None, n: int | None) -> None:
    burden = tumour_burden(BurdenInputs(mm, n))
    for size in range(121) if mm is None else (mm,):
        for number in range(1, 21) if n is None else (n,):
            full = tumour_burden(BurdenInputs(size, number))
            assert full.points is not None
            assert burden.low <= full.points
            assert burden.high is None or full.points <= burden.high
            assert full.zone in burden.zones


@given(st.integers(0, 400), st.integers(1, 40))
def test_that_size_and_number_only_add(mm: int, n: int) -> None:
    points = tumour_burden(BurdenInputs(mm, n)).points
    larger = tumour_burden(BurdenInputs(mm + 1, n)).points
    more = tumour_burden(BurdenInputs(mm, n + 1)).points
    assert points is not None
    assert larger is not None
    assert more is not None
    assert points < larger
    assert points < more
