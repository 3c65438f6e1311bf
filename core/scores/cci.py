"""The comprehensive complication index: every complication of an operation as one number.

Source: Slankamenac 2013 (Ann Surg 258:1): half the root of the sum of the weights of all
complications (not of their squares), 100 at most; a death is 100, no complication 0.
"""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from core.domain.complications import ClavienDindo
from core.language import phrase
from core.scores.score import Listed, Rule, Sentence

RULE = Rule(
    phrase("Comprehensive complication index"),
    phrase("Slankamenac 2013; weights 300, 1750, 2750, 4550, 7200, 8550"),
    "Slankamenac K et al. Ann Surg 2013;258:1-7",
)
HIGHEST = 100.0
_DEATH = 4 * 100**2  # the weight that alone gives 100
_WEIGHTS = {
    ClavienDindo.I: (300, 300),
    ClavienDindo.I_II_NOS: (300, 1750),
    ClavienDindo.II: (1750, 1750),
    ClavienDindo.III_NOS: (2750, 4550),
    ClavienDindo.IIIA: (2750, 2750),
    ClavienDindo.IIIB: (4550, 4550),
    ClavienDindo.IVA: (7200, 7200),
    ClavienDindo.IVB: (8550, 8550),
    ClavienDindo.V: (_DEATH, _DEATH),
}
_NOT_GRADED = (300, _DEATH)


class ComplicationIndex(NamedTuple):
    """The index, or what is missing and from where to where it may lie."""

    rule: Rule
    points: float | None
    low: float
    high: float
    n_entries: int
    missing: tuple[str, ...]

    @property
    def sentence(self) -> Sentence:
        """`26.2 (1 complication)`, or why there is no number."""
        if self.points is not None:
            text = phrase("{points} (complications: {n})")
            return Sentence(text, {"points": round(self.points, 1), "n": self.n_entries})
        return Sentence(
            phrase("not computable: missing {missing}; {low} to {high} possible"),
            {
                "missing": Listed(self.missing),
                "low": round(self.low, 1),
                "high": round(self.high, 1),
            },
        )


def complication_index(grades: Sequence[ClavienDindo | None]) -> ComplicationIndex:
    """The index of the complications of one operation; None is one that was not graded.

    Not rounded: 26.2 of the tables is 26.22.
    """
    weights = [_NOT_GRADED if each is None else _WEIGHTS[each] for each in grades]
    low = _index(sum(each[0] for each in weights))
    high = _index(sum(each[1] for each in weights))
    missing = []
    if None in grades:
        missing.append(phrase("grade of every complication"))
    if ClavienDindo.I_II_NOS in grades:
        missing.append(phrase("whether grade I or II"))
    if ClavienDindo.III_NOS in grades:
        missing.append(phrase("a or b of grade III"))
    points = None if missing else low
    return ComplicationIndex(RULE, points, low, high, len(grades), tuple(missing))


def _index(weight: int) -> float:
    return min(HIGHEST, sqrt(weight) / 2)
