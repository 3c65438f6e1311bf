"""Laboratory values in the unit a threshold is given in, and values beyond what was measured.

The units themselves stand in `core.domain.laboratory_units`.
"""

from typing import NamedTuple

from core.domain.laboratory_units import converted as times
from core.domain.laboratory_units import known_factor
from core.domain.work_up import Analyte, Comparator
from core.language import Words, phrase
from core.scores.score import shown_number


class Reading(NamedTuple):
    """A measured value; with a comparator the true one lies below or above it."""

    value: float
    comparator: Comparator | None = None

    def is_above(self, threshold: float) -> bool | None:
        """Whether the true value is greater than the threshold; None when it cannot be said."""
        if self.comparator is None:
            return self.value > threshold
        return self._beyond(threshold)

    def is_at_least(self, threshold: float) -> bool | None:
        """Whether the true value is the threshold or more; None when it cannot be said."""
        if self.comparator is None:
            return self.value >= threshold
        return self._beyond(threshold)

    def _beyond(self, threshold: float) -> bool | None:
        if self.comparator is Comparator.ABOVE:
            return True if self.value >= threshold else None
        return False if self.value <= threshold else None

    def said(self, words: Words) -> str:
        """`35`, `less than 2`."""
        number = shown_number(self.value, words)
        if self.comparator is None:
            return number
        if self.comparator is Comparator.BELOW:
            return words(phrase("less than {value}"), value=number)
        return words(phrase("more than {value}"), value=number)


def converted(value: float, unit: str, analyte: Analyte) -> float | None:
    """The value in the unit we compare in; None when that unit is not known for the analyte.

    CEA in ng/mL, bilirubin in µmol/L, prothrombin in per cent.
    """
    factor = known_factor(analyte, unit)
    return None if factor is None else times(value, factor)
