"""The tumour burden score: size and number of the metastases as one distance.

Source: Sasaki 2018 (Ann Surg 267:132): the root of the squared largest diameter in cm and the
squared number. Zone 1 below 3, zone 2 from 3, zone 3 from 9. Zones are compared as whole numbers:
the diameter is kept in mm, so the square of the score is counted in hundredths. The original
measured on pathology; a score from imaging says so.
"""

from fractions import Fraction
from math import inf, sqrt
from typing import NamedTuple

from core.domain.choices import Choice
from core.language import phrase
from core.scores.limits import refuse_impossible
from core.scores.score import Listed, Rule, Sentence, TimePoint, caution_of


class Measured(Choice):
    """On what the diameter was measured."""

    IMAGING = "imaging", phrase("Imaging")
    PATHOLOGY = "pathology", phrase("Pathology")


_SOURCE = "Sasaki K et al. Ann Surg 2018;267:132-141"
_RULES = {
    Measured.PATHOLOGY: Rule(
        phrase("Tumour burden score"), phrase("Sasaki 2018; measured on pathology"), _SOURCE
    ),
    Measured.IMAGING: Rule(
        phrase("Tumour burden score"),
        phrase("Sasaki 2018, from imaging; the original was measured on pathology"),
        _SOURCE,
    ),
    None: Rule(
        phrase("Tumour burden score"),
        phrase("Sasaki 2018; not recorded whether from imaging or pathology"),
        _SOURCE,
    ),
}
_ZONES = (phrase("zone 1"), phrase("zone 2"), phrase("zone 3"))
_ZONE_2, _ZONE_3 = 900, 8100  # squares of 3 and 9, in hundredths


class BurdenInputs(NamedTuple):
    """The largest diameter in mm and the number; None is not recorded."""

    largest_mm: float | None
    n_lesions: int | None
    measured: Measured | None = None
    taken: TimePoint | None = None


class Burden(NamedTuple):
    """The score, or what is missing and what is possible; `high` is None where nothing bounds it.

    `zones` are the numbers of every zone still possible.
    """

    rule: Rule
    taken: TimePoint | None
    points: float | None
    low: float
    high: float | None
    zones: tuple[int, ...]
    missing: tuple[str, ...]
    sentence: Sentence

    @property
    def zone(self) -> int | None:
        return self.zones[0] if len(self.zones) == 1 else None

    @property
    def groups(self) -> tuple[str, ...]:
        """The marked labels of the zones still possible."""
        return tuple(_ZONES[each - 1] for each in self.zones)

    @property
    def caution(self) -> str | None:
        return caution_of(self.taken)


def tumour_burden(inputs: BurdenInputs) -> Burden:
    """The score and its zone; of a missing diameter or number the smallest that is possible.

    Raises:
        RegistryError: a number is negative or none.
    """
    refuse_impossible(n_lesions=inputs.n_lesions, diameter_mm=inputs.largest_mm)
    low, high = squared_range(inputs.largest_mm, inputs.n_lesions)
    missing = missing_of(inputs.largest_mm, inputs.n_lesions)
    zones = tuple(range(zone_of(low), highest_zone(high) + 1))
    bottom = sqrt(low) / 10
    return Burden(
        rule=_RULES[inputs.measured],
        taken=inputs.taken,
        points=None if missing else bottom,
        low=bottom,
        high=None if high is None else sqrt(high) / 10,
        zones=zones,
        missing=missing,
        sentence=_sentence(inputs, bottom, missing, zones),
    )


def squared_range(
    largest_mm: float | None, n_lesions: int | None
) -> tuple[Fraction, Fraction | None]:
    """The smallest and the largest square of the score in hundredths; None where nothing bounds it.

    A diameter means at least one metastasis, and so an unknown number is 1 or more.
    """
    size = Fraction(0) if largest_mm is None else Fraction(str(largest_mm)) ** 2
    least = n_lesions if n_lesions is not None else int(bool(largest_mm))
    low = size + 100 * least**2
    return low, low if largest_mm is not None and n_lesions is not None else None


def zone_of(squared_hundredths: Fraction | float) -> int:
    """1, 2 or 3 for a square of the score in hundredths."""
    return 1 + (squared_hundredths >= _ZONE_2) + (squared_hundredths >= _ZONE_3)


def highest_zone(squared_hundredths: Fraction | None) -> int:
    """The zone of the largest square that is possible."""
    return zone_of(inf if squared_hundredths is None else squared_hundredths)


def missing_of(largest_mm: float | None, n_lesions: int | None) -> tuple[str, ...]:
    """The marked names of what is not recorded."""
    named = ((phrase("Largest diameter"), largest_mm), (phrase("Number of metastases"), n_lesions))
    return tuple(name for name, value in named if value is None)


def _sentence(
    inputs: BurdenInputs, bottom: float, missing: tuple[str, ...], zones: tuple[int, ...]
) -> Sentence:
    groups = Listed(tuple(_ZONES[each - 1] for each in zones))
    if missing:
        text = phrase("not computable: missing {missing}; {low} or more possible ({group})")
        return Sentence(text, {"missing": Listed(missing), "low": bottom, "group": groups})
    return Sentence(
        phrase("{points} ({group}): largest {mm} mm, number {n}"),
        {"mm": inputs.largest_mm, "n": inputs.n_lesions, "points": bottom, "group": groups},
    )
