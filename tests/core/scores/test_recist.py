"""RECIST 1.1."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.treatment import Response
from core.errors import RegistryError
from core.language import ENGLISH
from core.scores.recist import (
    ResponseInputs,
    Target,
    largest_diameter_change,
    recist,
    target_flaws,
)

NOTHING_ELSE = {"has_new_lesion": False, "has_non_target_progression": False}


def response(baseline: Any, nadir: Any, current: Any, **more: Any) -> ResponseInputs:
    return ResponseInputs(baseline, nadir, current, **(NOTHING_ELSE | more))


@pytest.mark.parametrize(
    ("baseline", "nadir", "current", "value"),
    [
        (35, 35, 29, "SD"),
        (100, 100, 70, "PR"),
        (100, 100, 71, "SD"),
        (20, 20, 24, "SD"),
        (25, 25, 30, "PD"),
        (100, 40, 47, "PR"),
        (100, 40, 48, "PD"),
        (50, 10, 14, "PR"),
        (50, 10, 15, "PD"),
        (100, 50, 0, "CR"),
    ],
)
def test_that_the_worked_examples_come_out(
    baseline: int, nadir: int, current: int, value: str
) -> None:
    verdict = recist(response(baseline, nadir, current))
    assert verdict.value == value
    new = recist(response(baseline, nadir, current, has_new_lesion=True))
    assert new.value is Response.PROGRESSION


def test_that_nodes_below_10_mm_make_a_complete_response_with_a_sum_above_0() -> None:
    assert recist(response(60, 20, 18, are_targets_gone=True)).value is Response.COMPLETE
    assert recist(response(60, 20, 18)).value is Response.PARTIAL


def test_that_the_sums_are_said() -> None:
    assert recist(response(100, 40, 48)).sentence.said(ENGLISH) == (
        "Progression: 48 mm now, 100 mm at baseline, 40 mm at the smallest"
    )


def test_that_a_new_lesion_nobody_asked_about_leaves_progression_possible() -> None:
    verdict = recist(response(100, 100, 70, has_new_lesion=None))
    assert verdict.possible == (Response.PARTIAL, Response.PROGRESSION)
    assert verdict.missing == ("new lesion or none",)
    sure = recist(response(25, 25, 30, has_new_lesion=None))
    assert sure.value is Response.PROGRESSION


def test_that_impossible_sums_are_refused() -> None:
    with pytest.raises(RegistryError, match="negative"):
        recist(response(10, 10, -1))
    with pytest.raises(RegistryError, match="above the baseline"):
        recist(response(10, 12, 10))


@given(st.integers(0, 150), st.integers(0, 150), st.integers(0, 150))
def test_that_progression_is_tested_before_the_responses(one: int, two: int, now: int) -> None:
    base, low = max(one, two), min(one, two)
    value = recist(response(base, low, now)).value
    grew = now * 100 >= low * 120 and now - low >= 5
    shrank = now * 100 <= base * 70
    if grew:
        assert value is Response.PROGRESSION
    elif now == 0:
        assert value is Response.COMPLETE
    else:
        assert value is (Response.PARTIAL if shrank else Response.STABLE)
    assert recist(response(base, low, now, has_non_target_progression=True)).value == "PD"


SUMS = st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))


@settings(max_examples=40)
@given(SUMS)
def test_that_a_missing_sum_leaves_exactly_what_its_values_in_tenths_give(
    sums: tuple[int, int, int],
) -> None:
    base, low = max(sums[:2]), min(sums[:2])
    verdict = recist(response(base, low, None))
    found = {recist(response(base, low, tenth / 10)).value for tenth in range(450)}
    assert found == set(verdict.possible)


@settings(max_examples=40)
@given(SUMS, st.sets(st.sampled_from([0, 1, 2]), min_size=1, max_size=2))
def test_that_every_completion_is_among_the_possible_responses(
    sums: tuple[int, int, int], gaps: set[int]
) -> None:
    known = [max(sums[:2]), min(sums[:2]), sums[2]]
    given_ = [None if place in gaps else value for place, value in enumerate(known)]
    verdict = recist(response(*given_))
    choices = [range(0, 45, 2) if value is None else (value,) for value in given_]
    found = {
        recist(response(base, low, now)).value
        for base in choices[0]
        for low in choices[1]
        for now in choices[2]
        if low <= base
    }
    assert found <= set(verdict.possible)


def test_that_tenths_of_a_mm_are_compared_exactly() -> None:
    assert recist(response(10.1, 10.1, 7.07)).value is Response.PARTIAL
    assert recist(response(10.1, 10.1, 7.1)).value is Response.STABLE
    assert recist(response(25.0, 25.0, 30.0)).value is Response.PROGRESSION
    assert recist(response(0.3, 0.3, 0.21)).value is Response.PARTIAL


def test_that_targets_are_large_enough_few_enough_and_untreated() -> None:
    good = [
        Target("liver", 10),
        Target("liver", 35),
        Target("lung", 12),
        Target("node", 15, is_node=True),
    ]
    assert target_flaws(good) == ()
    small = target_flaws([Target("liver", 9), Target("node", 14, is_node=True)])
    assert [each.said(ENGLISH) for each in small] == [
        "A target must measure 10 mm or more; this one measures 9 mm.",
        "A target must measure 15 mm or more; this one measures 14 mm.",
    ]
    assert len(target_flaws([Target("liver", 20)] * 3)) == 1
    many = [Target(organ, 20) for organ in ("liver", "liver", "lung", "lung", "spleen", "bone")]
    assert [each.said(ENGLISH) for each in target_flaws(many)] == ["More than five targets."]
    assert len(target_flaws([Target("liver", 20, is_treated_locally=True)])) == 1


def test_that_a_change_of_the_largest_diameter_says_it_is_not_recist() -> None:
    said = largest_diameter_change(35, 29).said(ENGLISH)
    assert said == "Largest diameter 35 mm, then 29 mm: -17.1 %. This is not RECIST."
    with pytest.raises(RegistryError):
        largest_diameter_change(0, 10)
