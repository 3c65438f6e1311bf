"""The GAME score: genes, CEA, nodes, tumour burden and disease outside the liver.

Source: Margonis 2018 (Br J Surg 105:1210). The CEA threshold includes 20 ng/mL. The abstract
leaves a tumour burden between 8 and 9 open; like the zones of that score, 3 to below 9 counts 1.
"""

from typing import NamedTuple

from core.domain.disease import NodeStage
from core.domain.work_up import Comparator
from core.language import phrase
from core.scores.fong import node_item
from core.scores.laboratory import Reading
from core.scores.limits import refuse_impossible
from core.scores.score import (
    Band,
    Item,
    Rule,
    Score,
    Sentence,
    TimePoint,
    item,
    missing_item,
    total,
)
from core.scores.tumour_burden import (
    BurdenInputs,
    highest_zone,
    missing_of,
    squared_range,
    tumour_burden,
    zone_of,
)

_RULE = Rule(
    phrase("GAME score"),
    phrase("Margonis 2018; tumour burden 3 to below 9 counts 1"),
    "Margonis GA et al. Br J Surg 2018;105:1210-1220",
)
_BANDS = (
    Band(phrase("low risk"), 1),
    Band(phrase("medium risk"), 3),
    Band(phrase("high risk"), 7),
)


class GameInputs(NamedTuple):
    """What the score asks for; None is not recorded, for KRAS also not tested."""

    is_kras_mutated: bool | None
    cea_ng_per_ml: float | None
    node: NodeStage | None
    largest_mm: float | None
    n_lesions: int | None
    has_extrahepatic_disease: bool | None
    taken: TimePoint | None = None
    cea_comparator: Comparator | None = None


def game(inputs: GameInputs) -> Score:
    """The score of 0 to 7 points; low to 1, medium to 3, high from 4.

    Raises:
        RegistryError: a number is negative or none.
    """
    refuse_impossible(
        n_lesions=inputs.n_lesions,
        diameter_mm=inputs.largest_mm,
        cea_ng_per_ml=inputs.cea_ng_per_ml,
    )
    items = (
        _kras_item(is_mutated=inputs.is_kras_mutated),
        _cea_item(inputs.cea_ng_per_ml, inputs.cea_comparator),
        node_item(inputs.node),
        _burden_item(inputs.largest_mm, inputs.n_lesions),
        _extrahepatic_item(has_any=inputs.has_extrahepatic_disease),
    )
    return total(_RULE, inputs.taken, items, _BANDS)


def yes_no(answer: bool) -> Sentence:  # noqa: FBT001
    """The answer in words."""
    return Sentence(phrase("yes") if answer else phrase("no"))


def _kras_item(*, is_mutated: bool | None) -> Item:
    name = phrase("KRAS")
    if is_mutated is None:
        return missing_item(name, 1)
    value = Sentence(phrase("mutated") if is_mutated else phrase("wild type"))
    return item(name, phrase("KRAS mutated ({value}): {points}"), int(is_mutated), value=value)


def _cea_item(cea: float | None, comparator: Comparator | None) -> Item:
    name = phrase("CEA")
    if cea is None:
        return missing_item(name, 1)
    reading = Reading(cea, comparator)
    is_reached = reading.is_at_least(20)
    if is_reached is None:
        return missing_item(name, 1, phrase("CEA within the range that was measured"))
    text = phrase("CEA of 20 ng/mL or more ({value} ng/mL): {points}")
    return item(name, text, int(is_reached), value=reading)


def _burden_item(largest_mm: float | None, n_lesions: int | None) -> Item:
    name = phrase("Tumour burden score")
    low, high = squared_range(largest_mm, n_lesions)
    missing = missing_of(largest_mm, n_lesions)
    if missing:
        return missing_item(name, highest_zone(high) - 1, *missing, low=zone_of(low) - 1)
    burden = tumour_burden(BurdenInputs(largest_mm, n_lesions)).points
    text = phrase("Tumour burden 3 to below 9: 1, 9 and over: 2 ({value}): {points}")
    return item(name, text, zone_of(low) - 1, value=burden)


def _extrahepatic_item(*, has_any: bool | None) -> Item:
    name = phrase("Extrahepatic disease")
    if has_any is None:
        return missing_item(name, 2)
    text = phrase("Extrahepatic disease ({value}): {points}")
    return item(name, text, 2 * has_any, value=yes_no(has_any))
