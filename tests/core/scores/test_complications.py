"""Complications by grade, and all of them as one number."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.complications import ClavienDindo as Grade
from core.language import ENGLISH
from core.scores.cci import complication_index
from core.scores.clavien_dindo import DEFINITIONS, Window, graded, highest, is_in_window, is_major

GRADES = list(Grade)
SINGLE = [
    (Grade.I, 8.7),
    (Grade.II, 20.9),
    (Grade.IIIA, 26.2),
    (Grade.IIIB, 33.7),
    (Grade.IVA, 42.4),
    (Grade.IVB, 46.2),
    (Grade.V, 100),
]


@pytest.mark.parametrize(("grade", "index"), SINGLE)
def test_that_one_complication_has_the_index_of_its_grade(grade: Grade, index: float) -> None:
    points = complication_index([grade]).points
    assert points is not None
    assert round(points, 1) == index


@pytest.mark.parametrize(
    ("grades", "index"),
    [
        ([], 0),
        ([Grade.II, Grade.IIIA], 33.5),
        ([Grade.I, Grade.II], 22.6),
        ([Grade.I, Grade.II, Grade.IIIA], 34.6),
        ([Grade.IIIA, Grade.IIIA], 37.1),
        ([Grade.IVB] * 5, 100),
        ([Grade.I, Grade.V], 100),
    ],
)
def test_that_several_complications_add_under_the_root(grades: list[Grade], index: float) -> None:
    points = complication_index(grades).points
    assert points is not None
    assert round(points, 1) == index


def test_that_the_drained_abscess_is_said_with_how_many_there_are() -> None:
    said = complication_index([Grade.IIIA]).sentence.said(ENGLISH)
    assert said == "26.2 (complications: 1)"


def test_that_iii_without_its_letter_gives_a_range() -> None:
    index = complication_index([Grade.III_NOS])
    assert index.points is None
    assert (round(index.low, 1), round(index.high, 1)) == (26.2, 33.7)
    assert index.sentence.said(ENGLISH) == (
        "not computable: missing a or b of grade III; 26.2 to 33.7 possible"
    )


def test_that_i_or_ii_gives_a_range() -> None:
    index = complication_index([Grade.I_II_NOS])
    assert (index.points, round(index.low, 1), round(index.high, 1)) == (None, 8.7, 20.9)
    assert index.missing == ("whether grade I or II",)


def test_that_a_complication_without_a_grade_may_be_anything() -> None:
    index = complication_index([None])
    assert (round(index.low, 1), index.high) == (8.7, 100)
    assert index.missing == ("grade of every complication",)


@given(st.lists(st.sampled_from([*GRADES, None]), max_size=4))
def test_that_every_completion_lies_in_the_range(grades: list[Grade | None]) -> None:
    index = complication_index(grades)
    known = [each for each in GRADES if each not in (Grade.III_NOS, Grade.I_II_NOS)]
    for each, is_higher in product(known, (False, True)):
        meant = {
            None: each,
            Grade.III_NOS: Grade.IIIB if is_higher else Grade.IIIA,
            Grade.I_II_NOS: Grade.II if is_higher else Grade.I,
        }
        full = [meant.get(one, one) for one in grades]
        points = complication_index(full).points
        assert points is not None
        assert index.low <= points <= index.high
        assert 0 <= points <= 100


@given(st.lists(st.sampled_from(GRADES), max_size=30), st.sampled_from(GRADES))
def test_that_one_more_complication_never_lowers_the_index(
    grades: list[Grade], more: Grade
) -> None:
    before, after = complication_index(grades), complication_index([*grades, more])
    assert before.low <= after.low <= 100
    assert before.high <= after.high <= 100


def test_that_the_highest_grade_is_found_and_iii_alone_stands_between_its_letters() -> None:
    assert highest([]) is None
    assert highest([Grade.I, Grade.IVA, Grade.IIIB]) is Grade.IVA
    assert highest([Grade.IIIA, Grade.III_NOS]) is Grade.III_NOS
    assert highest([Grade.IIIB, Grade.III_NOS]) is Grade.IIIB
    assert highest([Grade.I, Grade.I_II_NOS]) is Grade.I_II_NOS
    assert highest([Grade.II, Grade.I_II_NOS]) is Grade.II


def test_that_major_begins_at_iiia() -> None:
    assert [each for each in GRADES if not is_major(each)] == [Grade.I, Grade.I_II_NOS, Grade.II]


def test_that_every_grade_has_its_definition() -> None:
    assert set(DEFINITIONS) == set(Grade)
    assert "without general anaesthesia" in DEFINITIONS[Grade.IIIA]


def test_that_the_suffix_d_is_for_the_living() -> None:
    assert graded(Grade.IVA, has_disability=True).said(ENGLISH) == "IVa-d"
    assert graded(Grade.IVA, has_disability=None).said(ENGLISH) == "IVa"
    assert graded(Grade.V, has_disability=True).said(ENGLISH) == "V"


OPERATED_ON = date(2024, 3, 1)


@pytest.mark.parametrize(
    ("day", "early", "late"),
    [(-1, False, False), (0, True, True), (30, True, True), (31, False, True), (91, False, False)],
)
def test_that_the_window_of_a_complication_is_30_or_90_days(
    day: int, early: Any, late: Any
) -> None:
    on = OPERATED_ON + timedelta(days=day)
    assert is_in_window(on, OPERATED_ON, Window.EARLY_30_DAYS) is early
    assert is_in_window(on, OPERATED_ON) is late


def test_that_whoever_is_still_in_hospital_on_day_100_counts() -> None:
    on = OPERATED_ON + timedelta(days=100)
    discharged_on = on + timedelta(days=1)
    assert is_in_window(on, OPERATED_ON, discharged_on=discharged_on)
    early = Window.EARLY_30_DAYS
    assert not is_in_window(on, OPERATED_ON, early, discharged_on=discharged_on)
