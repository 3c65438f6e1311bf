"""The GAME score."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.disease import NodeStage
from core.language import ENGLISH
from core.scores.game import GameInputs, game

HIGH = GameInputs(
    is_kras_mutated=True,
    cea_ng_per_ml=25.0,
    node=NodeStage.N1,
    largest_mm=35,
    n_lesions=2,
    has_extrahepatic_disease=False,
)
SAMPLES: dict[str, list[Any]] = {
    "is_kras_mutated": [None, False, True],
    "cea_ng_per_ml": [None, 0.0, 19.9, 20.0, 500.0],
    "node": [None, NodeStage.N0, NodeStage.N2],
    "largest_mm": [None, 0, 20, 35, 85, 150],
    "n_lesions": [None, 1, 2, 3, 4, 9, 18],
    "has_extrahepatic_disease": [None, False, True],
}


def test_that_the_first_worked_example_scores_4_and_is_high() -> None:
    score = game(HIGH)
    assert (score.points, score.group) == (4, "high risk")
    assert [each.points for each in score.items] == [1, 1, 1, 1, 0]
    assert [each.sentence.said(ENGLISH) for each in score.items] == [
        "KRAS mutated (mutated): 1",
        "CEA of 20 ng/mL or more (25 ng/mL): 1",
        "Node-positive primary (N1): 1",
        "Tumour burden 3 to below 9: 1, 9 and over: 2 (4.031): 1",
        "Extrahepatic disease (no): 0",
    ]


def test_that_a_small_wild_type_metastasis_scores_0() -> None:
    score = game(
        GameInputs(
            is_kras_mutated=False,
            cea_ng_per_ml=4.0,
            node=NodeStage.N0,
            largest_mm=20,
            n_lesions=1,
            has_extrahepatic_disease=False,
        )
    )
    assert (score.points, score.group) == (0, "low risk")


def test_that_kras_not_tested_leaves_a_range() -> None:
    score = game(HIGH._replace(is_kras_mutated=None))
    assert (score.points, score.low, score.high) == (None, 3, 4)
    assert score.missing == ("KRAS",)
    assert score.groups == ("medium risk", "high risk")


def test_that_a_cea_of_20_counts_unlike_in_the_score_of_fong() -> None:
    assert game(HIGH._replace(cea_ng_per_ml=20.0)).items[1].points == 1
    assert game(HIGH._replace(cea_ng_per_ml=19.9)).items[1].points == 0


@pytest.mark.parametrize(("mm", "n", "points"), [(28, 1, 0), (29, 1, 1), (80, 4, 1), (85, 3, 2)])
def test_that_the_burden_counts_by_its_zones(mm: int, n: int, points: int) -> None:
    assert game(HIGH._replace(largest_mm=mm, n_lesions=n)).items[3].points == points


def test_that_the_rule_says_how_8_to_9_is_counted() -> None:
    assert "3 to below 9 counts 1" in game(HIGH).rule.version


def test_that_extrahepatic_disease_counts_2() -> None:
    score = game(
        GameInputs(
            is_kras_mutated=True,
            cea_ng_per_ml=25.0,
            node=NodeStage.N1,
            largest_mm=150,
            n_lesions=18,
            has_extrahepatic_disease=True,
        )
    )
    assert (score.points, score.group) == (7, "high risk")


@given(st.fixed_dictionaries({name: st.sampled_from(each) for name, each in SAMPLES.items()}))
def test_that_every_completion_lies_in_the_range_and_the_ends_are_reached(
    values: dict[str, Any],
) -> None:
    score = game(GameInputs(**values))
    full = [each[1:] if values[name] is None else [values[name]] for name, each in SAMPLES.items()]
    sums = [game(GameInputs(*each)).points or 0 for each in product(*full)]
    assert (min(sums), max(sums)) == (score.low, score.high)


@given(st.integers(1, 30), st.integers(0, 300), st.floats(0, 3000))
def test_that_more_disease_never_lowers_the_score(n: int, mm: int, cea: float) -> None:
    less = GameInputs(
        is_kras_mutated=False,
        cea_ng_per_ml=cea,
        node=NodeStage.N0,
        largest_mm=mm,
        n_lesions=n,
        has_extrahepatic_disease=False,
    )
    for more in (
        less._replace(is_kras_mutated=True),
        less._replace(cea_ng_per_ml=cea + 10),
        less._replace(node=NodeStage.N1),
        less._replace(largest_mm=mm + 10),
        less._replace(n_lesions=n + 1),
        less._replace(has_extrahepatic_disease=True),
    ):
        assert (game(more).points or 0) >= (game(less).points or 0)
