"""One measured value, what it was measured against, and the flags it carries in words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.domain.ids import ExaminationId
from core.domain.work_up import Analyte, Comparator
from core.language import Words, phrase
from core.reports.laboratory.regimens import Under


class FlagKind(StrEnum):
    ABOVE = "above"
    BELOW = "below"
    DOUBLED = "doubled"
    RISING = "rising"


RISES = frozenset({FlagKind.DOUBLED, FlagKind.RISING})


@dataclass(frozen=True, slots=True)
class Limit:
    """The upper limit a value is held against; `is_printed` when the report gave it."""

    value: float
    is_printed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One thing a value means; `text` with its `values` is the explanation, `short` the mark.

    `under` is set on a rise of a marker that a fluoropyrimidine can raise by itself.
    """

    kind: FlagKind
    short: str
    text: str
    values: tuple[tuple[str, object], ...] = ()
    under: Under | None = None

    def mark(self, words: Words) -> str:
        """A word or two, for a cell or a tag."""
        return words(self.short, **dict(self.values))

    def reason(self, words: Words) -> str:
        """Why it is set, in one sentence."""
        return words(self.text, **dict(self.values))

    def said(self, words: Words) -> str:
        """The whole explanation, with what stands against it."""
        said = self.reason(words)
        if self.under is None:
            return said
        warned = phrase("{what} Taken {under}: CEA can rise under it without progression.")
        return words(warned, what=said, under=self.under)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A value as it came, before anything is compared: of a laboratory record or of a result.

    `value` is in the unit of its series, `given` with `given_unit` as on the report.
    """

    on: date
    value: float
    comparator: Comparator | None = None
    given: float
    given_unit: str
    reference_low: float | None = None
    reference_high: float | None = None
    record: object
    examination_id: ExaminationId | None = None
    under: Under | None = None

    @property
    def is_below_measuring(self) -> bool:
        return self.comparator is Comparator.BELOW

    def is_surely_above(self, amount: float) -> bool:
        """Whether the true value is more than `amount`, whatever the comparator leaves open."""
        if self.comparator is Comparator.BELOW:
            return False
        if self.comparator is Comparator.ABOVE:
            return self.value >= amount
        return self.value > amount

    def is_surely_below(self, amount: float) -> bool:
        if self.comparator is Comparator.ABOVE:
            return False
        if self.comparator is Comparator.BELOW:
            return self.value <= amount
        return self.value < amount

    def is_surely_more_than(self, other: "Given") -> bool:
        """Whether the true value is higher than the true value of another."""
        if other.comparator is Comparator.ABOVE:
            return False
        if other.comparator is Comparator.BELOW and self.comparator is not Comparator.BELOW:
            return self.value >= other.value
        return self.is_surely_above(other.value)

    def is_surely_twice(self, other: "Given") -> bool:
        """Whether the true value is at least double the true value of another, which is not 0."""
        if Comparator.BELOW is self.comparator or Comparator.ABOVE is other.comparator:
            return False
        return other.value > 0 and self.value >= 2 * other.value

    def amount(self, words: Words, *, as_given: bool = False) -> str:
        """`6.4`, `<2`, with the digits it was measured with."""
        value = self.given if as_given else self.value
        return f"{self.comparator or ''}{shown_number(value, words)}"


@dataclass(frozen=True, slots=True)
class Number:
    """A number inside a sentence, in the decimal mark of its language."""

    value: float

    def said(self, words: Words) -> str:
        return shown_number(self.value, words)


@dataclass(frozen=True, slots=True)
class Amount:
    """A value inside a sentence, with its comparator."""

    given: Given

    def said(self, words: Words) -> str:
        return self.given.amount(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured(Given):
    """A value in its series, with the limit it is held against and what that means."""

    limit: Limit | None = None
    flags: tuple[Flag, ...] = ()

    @property
    def is_above(self) -> bool:
        return any(flag.kind is FlagKind.ABOVE for flag in self.flags)

    @property
    def rise(self) -> Flag | None:
        """The flag of a rise, doubling first."""
        found = [flag for flag in self.flags if flag.kind in RISES]
        return found[0] if found else None

    def explained(self, words: Words) -> tuple[str, ...]:
        """Every flag in a sentence, then how it was taken when that matters."""
        said = tuple(flag.said(words) for flag in self.flags)
        if self.under is not None and self.rise is None:
            return (*said, words(phrase("Taken {under}."), under=self.under))
        return said


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All values of one analyte in one unit, by day; `is_apart` where its unit cannot be compared.

    `name` is that of an analyte outside the list.
    """

    analyte: Analyte
    name: str = ""
    unit: str
    values: tuple[Measured, ...]
    is_apart: bool = False

    @property
    def last(self) -> Measured:
        return self.values[-1]

    def title(self, words: Words) -> str:
        return self.name or words(self.analyte.label)

    def apart_said(self, words: Words) -> str:
        """Why it is a series of its own; empty when it is not."""
        if not self.is_apart:
            return ""
        sentence = phrase("{unit} is not converted: kept apart from the other values of {analyte}.")
        return words(sentence, unit=self.unit or "?", analyte=self.title(words))


def shown_number(value: float, words: Words) -> str:
    """Up to two digits, without noughts at the end: `86`, `4.1`, `0.95`."""
    digits = next((n for n in (0, 1) if round(value, n) == round(value, 2)), 2)
    return words.number(value, digits)
