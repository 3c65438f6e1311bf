"""The score of Nordlinger in its preoperative form of six items, one point each.

Source: Nordlinger 1996 (Cancer 77:1254). Of the versions in circulation this one counts more than
60 completed years and more than 50 mm: exactly 60 years and exactly 50 mm score nothing. The
seventh item of the original, the resection margin, is not known before the operation.
"""

from typing import NamedTuple

from core.domain.disease import NodeStage, TumourStage
from core.language import phrase
from core.scores.fong import interval_item, node_item, size_item
from core.scores.interval import Interval
from core.scores.limits import refuse_impossible
from core.scores.score import Band, Item, Rule, Score, TimePoint, item, missing_item, total

_RULE = Rule(
    phrase("Nordlinger score"),
    phrase("Nordlinger 1996, six preoperative items; age above 60, size above 50 mm"),
    "Nordlinger B et al. Cancer 1996;77:1254-1262",
)
_BANDS = (
    Band(phrase("low risk"), 2),
    Band(phrase("intermediate risk"), 4),
    Band(phrase("high risk"), 6),
)


class NordlingerInputs(NamedTuple):
    """What the score asks for; None is not recorded. Age in completed years at the operation."""

    age_years: int | None
    tumour: TumourStage | None
    node: NodeStage | None
    interval: Interval | None
    n_lesions: int | None
    largest_mm: float | None
    taken: TimePoint | None = None


def nordlinger(inputs: NordlingerInputs) -> Score:
    """The score of 0 to 6 points; low to 2, intermediate to 4, high from 5.

    Raises:
        RegistryError: a number is negative or none.
    """
    refuse_impossible(
        n_lesions=inputs.n_lesions, diameter_mm=inputs.largest_mm, age_years=inputs.age_years
    )
    items = (
        _age_item(inputs.age_years),
        _serosa_item(inputs.tumour),
        node_item(inputs.node),
        interval_item(inputs.interval, 24),
        _number_item(inputs.n_lesions),
        size_item(inputs.largest_mm),
    )
    return total(_RULE, inputs.taken, items, _BANDS)


def _age_item(age_years: int | None) -> Item:
    name = phrase("Age")
    if age_years is None:
        return missing_item(name, 1)
    text = phrase("Age above 60 years ({value}): {points}")
    return item(name, text, int(age_years > 60), value=age_years)


def _serosa_item(tumour: TumourStage | None) -> Item:
    name = phrase("T category of the primary")
    if tumour is None:
        return missing_item(name, 1)
    text = phrase("Primary through the serosa, T4 ({value}): {points}")
    return item(name, text, int(tumour is TumourStage.T4), value=tumour)


def _number_item(n_lesions: int | None) -> Item:
    name = phrase("Number of metastases")
    if n_lesions is None:
        return missing_item(name, 1)
    text = phrase("Four or more liver metastases ({value}): {points}")
    return item(name, text, int(n_lesions >= 4), value=n_lesions)
