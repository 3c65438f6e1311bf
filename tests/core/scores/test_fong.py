"""The clinical risk score of Fong."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.disease import NodeStage
from core.domain.months import add_months
from core.errors import RegistryError
from core.language import ENGLISH
from core.scores.fong import (
    PUBLISHED_SURVIVAL,
    CountedFrom,
    FongInputs,
    fong,
    published_survival,
)
from core.scores.interval import Interval, between
from core.scores.score import TimePoint
from tests.core.scores.days import PRIMARY_ON, SYNCHRONOUS, after_months

WORST = FongInputs(NodeStage.N2, SYNCHRONOUS, 4, 35.0, 60)
SAMPLES: dict[str, list[Any]] = {
    "node": [None, NodeStage.N0, NodeStage.N1, NodeStage.N2],
    "interval": [None, SYNCHRONOUS, after_months(11), after_months(12), after_months(30)],
    "n_lesions": [None, 1, 2, 18],
    "cea_ng_per_ml": [None, 0.0, 200.0, 200.1],
    "largest_mm": [None, 4, 50, 50.5, 150],
}


def test_that_a_node_positive_synchronous_patient_with_four_lesions_of_60_mm_scores_4() -> None:
    score = fong(WORST)
    assert score.points == 4
    assert score.group == "high risk"
    assert [each.points for each in score.items] == [1, 1, 1, 0, 1]
    assert score.sentence.said(ENGLISH) == "4 points (high risk)"


def test_that_every_threshold_itself_scores_nothing() -> None:
    score = fong(FongInputs(NodeStage.N0, after_months(18), 1, 200.0, 50))
    assert (score.points, score.group) == (0, "low risk")
    assert fong(WORST._replace(interval=after_months(12))).items[1].points == 0


def test_that_a_day_less_than_a_year_and_a_hair_more_than_the_others_score() -> None:
    almost = between(PRIMARY_ON, add_months(PRIMARY_ON, 12) - timedelta(days=1))
    score = fong(FongInputs(NodeStage.N0, almost, 1, 200.1, 50.1))
    assert [each.points for each in score.items] == [0, 1, 0, 1, 1]


def test_that_an_unknown_cea_leaves_4_to_5_points_and_is_named() -> None:
    score = fong(WORST._replace(cea_ng_per_ml=None))
    assert score.points is None
    assert (score.low, score.high) == (4, 5)
    assert score.missing == ("CEA",)
    assert score.group == "high risk"
    assert score.sentence.said(ENGLISH) == (
        "not computable: missing CEA; 4 to 5 points possible (high risk)"
    )
    assert score.items[3].sentence.said(ENGLISH) == "CEA: not recorded, 0 to 1"


def test_that_nothing_recorded_leaves_everything_possible() -> None:
    score = fong(FongInputs(None, None, None, None, None))
    assert score.points is None
    assert (score.low, score.high, score.groups) == (0, 5, ("low risk", "high risk"))
    assert score.group is None
    assert len(score.missing) == 5


def test_that_each_item_says_the_value_the_threshold_and_the_points() -> None:
    said = [each.sentence.said(ENGLISH) for each in fong(WORST).items]
    assert said == [
        "Node-positive primary (N2): 1",
        "Interval below 12 months (0 months): 1",
        "More than one liver metastasis (4): 1",
        "CEA above 200 ng/mL (35 ng/mL): 0",
        "Largest metastasis above 50 mm (60 mm): 1",
    ]


def test_that_liver_metastases_found_before_the_primary_are_a_short_interval() -> None:
    before = between(PRIMARY_ON, PRIMARY_ON - timedelta(days=90))
    assert fong(WORST._replace(interval=before)).items[1].points == 1


def test_that_days_known_to_the_year_may_leave_the_interval_open() -> None:
    year = (date(2024, 1, 1), date(2024, 12, 31))
    open_ = Interval(year, (date(2025, 6, 1), date(2025, 6, 1)))
    score = fong(WORST._replace(interval=open_))
    assert score.points is None
    assert score.missing == ("exact days of primary and liver metastases",)
    clear = Interval(year, (date(2026, 1, 1), date(2026, 1, 1)))
    assert fong(WORST._replace(interval=clear)).points == 3


def test_that_the_rule_says_from_where_the_interval_is_counted() -> None:
    assert "diagnosis" in fong(WORST).rule.version
    resected = fong(WORST._replace(counted_from=CountedFrom.RESECTION))
    assert "resection" in resected.rule.version


def test_that_values_from_before_chemotherapy_carry_a_caution() -> None:
    assert fong(WORST._replace(taken=TimePoint.AFTER_CHEMOTHERAPY)).caution is None
    before = fong(WORST._replace(taken=TimePoint.BEFORE_CHEMOTHERAPY))
    assert before.taken is TimePoint.BEFORE_CHEMOTHERAPY
    assert before.caution is not None
    assert "predicted poorly" in before.caution
    assert fong(WORST).caution == "It is not recorded when these values were taken."


def test_that_the_published_survival_is_shown_as_it_was_published() -> None:
    assert list(PUBLISHED_SURVIVAL.values()) == [60, 44, 40, 20, 25, 14]
    assert published_survival(4).said(ENGLISH) == (
        "Alive after 5 years with 4 points, as published: 25 %"
    )


@pytest.mark.parametrize(
    "wrong", [{"n_lesions": -1}, {"largest_mm": -5}, {"cea_ng_per_ml": float("nan")}]
)
def test_that_an_impossible_number_is_refused_in_words(wrong: dict[str, Any]) -> None:
    with pytest.raises(RegistryError, match="from 0 upwards"):
        fong(WORST._replace(**wrong))


@given(st.fixed_dictionaries({name: st.sampled_from(each) for name, each in SAMPLES.items()}))
def test_that_the_range_is_exactly_what_completing_the_gaps_gives(values: dict[str, Any]) -> None:
    score = fong(FongInputs(**values))
    full = [each[1:] if values[name] is None else [values[name]] for name, each in SAMPLES.items()]
    sums = [fong(FongInputs(*each)).points or 0 for each in product(*full)]
    assert (min(sums), max(sums)) == (score.low, score.high)
    assert (score.points is None) == (None in values.values())


@given(st.integers(1, 40), st.integers(0, 400), st.floats(0, 5000), st.integers(0, 90))
def test_that_more_disease_never_lowers_the_score(n: int, mm: int, cea: float, months: int) -> None:
    score = fong(FongInputs(NodeStage.N0, after_months(months), n, cea, mm)).points
    worse = fong(FongInputs(NodeStage.N1, after_months(max(0, months - 1)), n + 1, cea + 1, mm + 1))
    assert score is not None
    assert worse.points is not None
    assert worse.points >= score
