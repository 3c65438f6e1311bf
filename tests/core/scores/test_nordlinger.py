"""The score of Nordlinger."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.disease import NodeStage, TumourStage
from core.scores.nordlinger import NordlingerInputs, nordlinger
from tests.core.scores.days import SYNCHRONOUS, after_months

EXAMPLE = NordlingerInputs(64, TumourStage.T3, NodeStage.N1, SYNCHRONOUS, 5, 40)
SAMPLES: dict[str, list[Any]] = {
    "age_years": [None, 60, 61],
    "tumour": [None, TumourStage.T0, TumourStage.T3, TumourStage.T4],
    "node": [None, NodeStage.N0, NodeStage.N1],
    "interval": [None, SYNCHRONOUS, after_months(23), after_months(24)],
    "n_lesions": [None, 3, 4],
    "largest_mm": [None, 50, 51],
}


def test_that_the_worked_example_scores_4_and_is_intermediate() -> None:
    score = nordlinger(EXAMPLE)
    assert (score.points, score.group) == (4, "intermediate risk")
    assert [each.points for each in score.items] == [1, 0, 1, 1, 1, 0]


@pytest.mark.parametrize(
    ("at_threshold", "above"),
    [
        ({"age_years": 60}, {"age_years": 61}),
        ({"tumour": TumourStage.T3}, {"tumour": TumourStage.T4}),
        ({"interval": after_months(24)}, {"interval": after_months(23)}),
        ({"n_lesions": 3}, {"n_lesions": 4}),
        ({"largest_mm": 50}, {"largest_mm": 50.1}),
    ],
)
def test_that_each_threshold_is_as_the_version_says(
    at_threshold: dict[str, Any], above: dict[str, Any]
) -> None:
    one = nordlinger(EXAMPLE._replace(**at_threshold)).points
    other = nordlinger(EXAMPLE._replace(**above)).points
    assert one is not None
    assert other == one + 1


def test_that_the_groups_end_at_2_4_and_6() -> None:
    lowest = NordlingerInputs(40, TumourStage.T2, NodeStage.N0, after_months(36), 1, 20)
    assert (nordlinger(lowest).points, nordlinger(lowest).group) == (0, "low risk")
    highest = NordlingerInputs(70, TumourStage.T4, NodeStage.N2, SYNCHRONOUS, 9, 90)
    assert (nordlinger(highest).points, nordlinger(highest).group) == (6, "high risk")
    five = nordlinger(highest._replace(age_years=50))
    assert (five.points, five.group) == (5, "high risk")


@given(st.fixed_dictionaries({name: st.sampled_from(each) for name, each in SAMPLES.items()}))
def test_that_the_range_is_exactly_what_completing_the_gaps_gives(values: dict[str, Any]) -> None:
    score = nordlinger(NordlingerInputs(**values))
    full = [each[1:] if values[name] is None else [values[name]] for name, each in SAMPLES.items()]
    sums = [nordlinger(NordlingerInputs(*each)).points or 0 for each in product(*full)]
    assert (min(sums), max(sums)) == (score.low, score.high)
    assert (score.points is None) == (None in values.values())


@given(st.integers(20, 90), st.integers(0, 40), st.integers(1, 12), st.integers(1, 120))
def test_that_age_shorter_intervals_and_more_disease_never_lower_the_score(
    age: int, months: int, n: int, mm: int
) -> None:
    less = NordlingerInputs(age, TumourStage.T3, NodeStage.N0, after_months(months), n, mm)
    for more in (
        less._replace(age_years=age + 1),
        less._replace(tumour=TumourStage.T4),
        less._replace(node=NodeStage.N2),
        less._replace(interval=after_months(max(0, months - 1))),
        less._replace(n_lesions=n + 1),
        less._replace(largest_mm=mm + 1),
    ):
        assert (nordlinger(more).points or 0) >= (nordlinger(less).points or 0)
