"""The clinical risk score of Fong: five yes-or-no items, one point each.

Source: Fong 1999 (Ann Surg 230:309). Every inequality is strict: 12 months, 200 ng/mL and 50 mm
score nothing. The interval runs from the diagnosis of the primary, or, where an author counts so,
from its resection; synchronous disease is an interval of 0 months.
"""

from typing import NamedTuple

from core.domain.choices import Choice
from core.domain.disease import NodeStage
from core.domain.work_up import Comparator
from core.language import phrase
from core.scores.interval import Interval
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


class CountedFrom(Choice):
    """Where the interval to the liver metastases begins."""

    DIAGNOSIS = "diagnosis", phrase("Diagnosis of the primary")
    RESECTION = "resection", phrase("Resection of the primary")


_SOURCE = "Fong Y et al. Ann Surg 1999;230:309-318"
_RULES = {
    CountedFrom.DIAGNOSIS: Rule(
        phrase("Fong clinical risk score"),
        phrase("Fong 1999; interval from the diagnosis of the primary"),
        _SOURCE,
    ),
    CountedFrom.RESECTION: Rule(
        phrase("Fong clinical risk score"),
        phrase("Fong 1999; interval from the resection of the primary"),
        _SOURCE,
    ),
}
_BANDS = (Band(phrase("low risk"), 2), Band(phrase("high risk"), 5))

# Percent alive after five years by score, as published: not monotone at 3 and 4.
PUBLISHED_SURVIVAL = {0: 60, 1: 44, 2: 40, 3: 20, 4: 25, 5: 14}


class FongInputs(NamedTuple):
    """What the score asks for; None is not recorded. Diameter in mm, CEA in ng/mL (= µg/L)."""

    node: NodeStage | None
    interval: Interval | None
    n_lesions: int | None
    cea_ng_per_ml: float | None
    largest_mm: float | None
    taken: TimePoint | None = None
    cea_comparator: Comparator | None = None
    counted_from: CountedFrom = CountedFrom.DIAGNOSIS


def fong(inputs: FongInputs) -> Score:
    """The score of 0 to 5 points; low risk to 2, high risk from 3.

    Raises:
        RegistryError: a number is negative or none.
    """
    refuse_impossible(
        n_lesions=inputs.n_lesions,
        diameter_mm=inputs.largest_mm,
        cea_ng_per_ml=inputs.cea_ng_per_ml,
    )
    items = (
        node_item(inputs.node),
        _interval_item(inputs.interval),
        _number_item(inputs.n_lesions),
        _cea_item(inputs.cea_ng_per_ml, inputs.cea_comparator),
        size_item(inputs.largest_mm),
    )
    return total(_RULES[inputs.counted_from], inputs.taken, items, _BANDS)


def published_survival(points: int) -> Sentence:
    """What was published of patients with these points; it is no forecast for one patient."""
    text = phrase("Alive after 5 years with {points} points, as published: {percent} %")
    return Sentence(text, {"points": points, "percent": PUBLISHED_SURVIVAL[points]})


def node_item(node: NodeStage | None) -> Item:
    """One point for a node-positive primary."""
    name = phrase("Node status of the primary")
    if node is None:
        return missing_item(name, 1)
    text = phrase("Node-positive primary ({value}): {points}")
    return item(name, text, int(node is not NodeStage.N0), value=node)


def size_item(largest_mm: float | None) -> Item:
    """One point for a metastasis of more than 50 mm."""
    name = phrase("Largest diameter")
    if largest_mm is None:
        return missing_item(name, 1)
    text = phrase("Largest metastasis above 50 mm ({value} mm): {points}")
    return item(name, text, int(largest_mm > 50), value=largest_mm)


def interval_item(interval: Interval | None, months: int) -> Item:
    """One point for fewer than so many months from the primary to the liver metastases."""
    name = phrase("Interval from the primary to the liver metastases")
    if interval is None:
        return missing_item(name, 1)
    is_short = interval.is_under(months)
    if is_short is None:
        return missing_item(name, 1, phrase("exact days of primary and liver metastases"))
    text = phrase("Interval below {months} months ({value}): {points}")
    return item(name, text, int(is_short), months=months, value=interval.sentence)


def _interval_item(interval: Interval | None) -> Item:
    return interval_item(interval, 12)


def _number_item(n_lesions: int | None) -> Item:
    name = phrase("Number of metastases")
    if n_lesions is None:
        return missing_item(name, 1)
    text = phrase("More than one liver metastasis ({value}): {points}")
    return item(name, text, int(n_lesions > 1), value=n_lesions)


def _cea_item(cea: float | None, comparator: Comparator | None) -> Item:
    name = phrase("CEA")
    if cea is None:
        return missing_item(name, 1)
    reading = Reading(cea, comparator)
    is_above = reading.is_above(200)
    if is_above is None:
        return missing_item(name, 1, phrase("CEA within the range that was measured"))
    text = phrase("CEA above 200 ng/mL ({value} ng/mL): {points}")
    return item(name, text, int(is_above), value=reading)
