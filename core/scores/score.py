"""What every score says: its points item by item, or what is missing and what is possible.

A missing input is never counted as 0. A score with one has no points, names what is missing and
gives the smallest and the largest sum that the missing values allow.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.domain.choices import Choice
from core.language import Words, phrase


class Sentence(NamedTuple):
    """A marked phrase and the values of its `{places}`.

    A value may be a sentence or a choice itself; it is said in the same language.
    """

    text: str
    values: Mapping[str, object] = {}

    def said(self, words: Words) -> str:
        if not self.values:
            return words(self.text)
        return words(self.text, **{name: _shown(each, words) for name, each in self.values.items()})


class TimePoint(Choice):
    """When the size, the number and the CEA of a score were measured.

    Scores fitted on operated patients predict worse from values taken before preoperative
    chemotherapy than from values taken after it (Ayez 2011).
    """

    BEFORE_CHEMOTHERAPY = "before_chemotherapy", phrase("Before preoperative chemotherapy")
    AFTER_CHEMOTHERAPY = "after_chemotherapy", phrase("After preoperative chemotherapy")
    NO_CHEMOTHERAPY = "no_chemotherapy", phrase("No preoperative chemotherapy")


class Rule(NamedTuple):
    """By what is counted: the name, the version as we apply it, and where it was published.

    `source` is as literature is cited, in every language; empty where nobody has to be named.
    """

    name: str
    version: str
    source: str


class Item(NamedTuple):
    """One line of a score: the value used, the threshold and the points, in one sentence.

    `points` is None when something is missing; `low` and `high` are what it may still add.
    """

    name: str
    sentence: Sentence
    points: int | None
    low: int
    high: int
    missing: tuple[str, ...] = ()


class Band(NamedTuple):
    """A group of a score: its marked label and the largest sum that still belongs to it."""

    label: str
    up_to: int


class Score(NamedTuple):
    """The sum of the items by one rule; `groups` are the labels of every group still possible."""

    rule: Rule
    taken: TimePoint | None
    points: int | None
    low: int
    high: int
    items: tuple[Item, ...]
    missing: tuple[str, ...]
    groups: tuple[str, ...]

    @property
    def group(self) -> str | None:
        """The label of the group, also without points when every possible sum is in it."""
        return self.groups[0] if len(self.groups) == 1 else None

    @property
    def sentence(self) -> Sentence:
        """`4 points (high)`, or why there is no sum and what is possible."""
        groups = Listed(self.groups)
        if self.points is not None:
            is_one = self.points == 1
            text = (
                phrase("{points} point ({group})")
                if is_one
                else phrase("{points} points ({group})")
            )
            return Sentence(text, {"points": self.points, "group": groups})
        text = phrase(
            "not computable: missing {missing}; {low} to {high} points possible ({group})"
        )
        return Sentence(
            text,
            {
                "missing": Listed(self.missing),
                "low": self.low,
                "high": self.high,
                "group": groups,
            },
        )

    @property
    def caution(self) -> str | None:
        """The marked sentence that belongs beside values of this time point, or None."""
        return caution_of(self.taken)


class Listed(NamedTuple):
    """Marked labels that are said one after the other in the middle of a sentence."""

    phrases: tuple[str, ...]

    def said(self, words: Words) -> str:
        return ", ".join(words.inner(words(each)) for each in self.phrases)


def caution_of(taken: TimePoint | None) -> str | None:
    """What must be known about values of this time point."""
    if taken is TimePoint.BEFORE_CHEMOTHERAPY:
        return phrase(
            "Values from before preoperative chemotherapy predicted poorly; "
            "values from after it predicted better (Ayez 2011)."
        )
    if taken is None:
        return phrase("It is not recorded when these values were taken.")
    return None


def item(name: str, text: str, points: int, /, **values: object) -> Item:
    """An item whose value is known; `{points}` of its marked text is filled."""
    sentence = Sentence(text, {**values, "points": points})
    return Item(name, sentence, points, points, points)


def missing_item(name: str, high: int, *missing: str, low: int = 0) -> Item:
    """An item without its value; `missing` names the inputs when the item has several."""
    sentence = Sentence(
        phrase("{item}: not recorded, {low} to {high}"),
        {"item": Sentence(name), "low": low, "high": high},
    )
    return Item(name, sentence, None, low, high, missing or (name,))


def total(
    rule: Rule, taken: TimePoint | None, items: Sequence[Item], bands: Sequence[Band]
) -> Score:
    """The sum of the items, with the groups that it, or the possible sums, belong to."""
    low, high = sum(each.low for each in items), sum(each.high for each in items)
    missing = each_once(name for each in items for name in each.missing)
    return Score(
        rule=rule,
        taken=taken,
        points=None if missing else low,
        low=low,
        high=high,
        items=tuple(items),
        missing=missing,
        groups=each_once(_band(sum_, bands) for sum_ in range(low, high + 1)),
    )


def each_once(labels: Iterable[str]) -> tuple[str, ...]:
    """The labels in their order, none twice."""
    return tuple(dict.fromkeys(labels))


def _band(points: int, bands: Sequence[Band]) -> str:
    return next(each.label for each in bands if points <= each.up_to)


def _shown(value: object, words: Words) -> object:
    if isinstance(value, Choice):
        return words(value.label)
    if isinstance(value, float):
        return shown_number(value, words)
    return value


def shown_number(value: float, words: Words, digits: int = 3) -> str:
    """A measured number without superfluous noughts: 4.031, 35, 0.5."""
    said = words.number(value, digits)
    return said.rstrip("0").rstrip(".,") if digits else said
