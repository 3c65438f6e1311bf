"""Laboratory values, their units, and values at the edge of what was measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.disease import NodeStage
from core.domain.laboratory_units import factor_of
from core.domain.work_up import Analyte, Comparator
from core.language import ENGLISH
from core.scores.fong import FongInputs, fong
from core.scores.game import GameInputs, game
from core.scores.laboratory import Reading, converted
from tests.core.scores.days import SYNCHRONOUS

BELOW, ABOVE = Comparator.BELOW, Comparator.ABOVE


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "same"),
    [
        (Analyte.CEA, 35, "ng/mL", 35),
        (Analyte.CEA, 35, "µg/L", 35),
        (Analyte.BILIRUBIN, 7, "mg/dL", 119.7),
        (Analyte.BILIRUBIN, 50, "µmol/L", 50),
        (Analyte.PROTHROMBIN, 49, "%", 49),
        (Analyte.INR, 1.7, "", 1.7),
        (Analyte.CEA, 35, "U/L", None),
        (Analyte.ALT, 35, "U/L", None),
    ],
)
def test_that_a_value_is_compared_in_one_unit_or_not_at_all(
    analyte: Analyte, value: float, unit: str, same: float | None
) -> None:
    assert converted(value, unit, analyte) == same


@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from([None, BELOW, ABOVE]),
)
def test_that_a_value_beyond_measuring_says_only_what_is_certain(
    value: int, threshold: int, comparator: Comparator | None
) -> None:
    reading = Reading(value, comparator)
    within = {
        None: [float(value)],
        BELOW: [value - 0.5 - each for each in range(60)],
        ABOVE: [value + 0.5 + each for each in range(60)],
    }[comparator]
    above = {true > threshold for true in within}
    reached = {true >= threshold for true in within}
    assert reading.is_above(threshold) == (above.pop() if len(above) == 1 else None)
    assert reading.is_at_least(threshold) == (reached.pop() if len(reached) == 1 else None)


def test_that_a_cea_below_5_scores_nothing_and_one_above_1000_scores() -> None:
    inputs = FongInputs(NodeStage.N0, SYNCHRONOUS, 1, 5, 20, cea_comparator=BELOW)
    assert fong(inputs).points == 1
    assert fong(inputs).items[3].sentence.said(ENGLISH) == (
        "CEA above 200 ng/mL (less than 5 ng/mL): 0"
    )
    assert fong(inputs._replace(cea_ng_per_ml=1000, cea_comparator=ABOVE)).points == 2
    open_ = fong(inputs._replace(cea_ng_per_ml=100, cea_comparator=ABOVE))
    assert (open_.points, open_.low, open_.high) == (None, 1, 2)
    assert open_.missing == ("CEA within the range that was measured",)


def test_that_20_exactly_is_reached_by_more_than_20_and_not_by_less() -> None:
    inputs = GameInputs(
        is_kras_mutated=False,
        cea_ng_per_ml=20,
        node=NodeStage.N0,
        largest_mm=20,
        n_lesions=1,
        has_extrahepatic_disease=False,
    )
    assert game(inputs).points == 1
    assert game(inputs._replace(cea_comparator=BELOW)).points == 0
    assert game(inputs._replace(cea_comparator=ABOVE)).points == 1
    assert game(inputs._replace(cea_ng_per_ml=30, cea_comparator=BELOW)).points is None


@pytest.mark.parametrize("unit", ["mg/dL", "mg/L", "µmol/L", "umol/L", "ng/mL", "µg/l", "U/mL"])
@pytest.mark.parametrize("analyte", [Analyte.CEA, Analyte.CA19_9, Analyte.BILIRUBIN])
def test_that_scores_and_the_series_of_a_patient_convert_alike(analyte: Analyte, unit: str) -> None:
    factor = factor_of(analyte, unit)
    assert converted(7, unit, analyte) == (None if factor is None else float(7 * factor))
