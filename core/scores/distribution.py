"""On which side of the liver the metastases lie, from the segments of each of them.

The right liver is segments 5 to 8, the left liver 2, 3, 4a and 4b (Brisbane 2000). Segment 1, the
caudate lobe, belongs to neither.
"""

from collections.abc import Sequence

from core.domain.choices import Choice
from core.domain.disease import Distribution
from core.domain.segments import LEFT_LIVER, RIGHT_LIVER, Segment
from core.language import phrase
from core.scores.score import Rule
from core.scores.verdict import Verdict, settled, unsettled


class Side(Choice):
    """The distribution, or the caudate lobe alone."""

    RIGHT_LIVER = "right_liver", phrase("Right liver")
    LEFT_LIVER = "left_liver", phrase("Left liver")
    BILOBAR = "bilobar", phrase("Bilobar")
    CAUDATE_ONLY = "caudate_only", phrase("Caudate lobe only, on neither side")

    @property
    def distribution(self) -> Distribution | None:
        """As the record states it; the caudate lobe alone has no side."""
        return None if self is Side.CAUDATE_ONLY else Distribution.read(self.value)


_RULE = Rule(
    phrase("Distribution in the liver"),
    phrase("right: segments 5 to 8; left: 2, 3, 4; segment 1 on neither side"),
    "Strasberg SM et al. HPB 2000;2:333-339",
)


def distribution(
    lesions: Sequence[frozenset[Segment] | None], *, is_complete: bool = True
) -> Verdict[Side]:
    """The side from the segments of each lesion; None or no segment is not recorded.

    `is_complete` is False when there are more lesions than these. One lesion across the middle
    touches both sides and is bilobar too.
    """
    touched = frozenset[Segment]().union(*(each for each in lesions if each))
    side = side_touched(touched)
    if all(lesions) and lesions and is_complete and side is not None:
        return _settled(side, lesions)
    if side is Side.BILOBAR:
        return _settled(side, lesions)
    return unsettled(_RULE, _still_possible(side), phrase("segments of every metastasis"))


def crosses_the_middle(segments: frozenset[Segment]) -> bool:
    """Whether one lesion touches both sides."""
    return side_touched(segments) is Side.BILOBAR


def side_touched(touched: frozenset[Segment]) -> Side | None:
    """The side that these segments lie on; none without a segment."""
    right, left = bool(touched & RIGHT_LIVER), bool(touched & LEFT_LIVER)
    if right and left:
        return Side.BILOBAR
    if right or left:
        return Side.RIGHT_LIVER if right else Side.LEFT_LIVER
    return Side.CAUDATE_ONLY if touched else None


def _still_possible(side: Side | None) -> tuple[Side, ...]:
    if side in (Side.RIGHT_LIVER, Side.LEFT_LIVER):
        return (side, Side.BILOBAR)
    sides = (Side.RIGHT_LIVER, Side.LEFT_LIVER, Side.BILOBAR)
    return (*sides, Side.CAUDATE_ONLY)


def _settled(side: Side, lesions: Sequence[frozenset[Segment] | None]) -> Verdict[Side]:
    touching = sum(1 for each in lesions if each)
    if side is Side.BILOBAR and touching == 1:
        return settled(_RULE, side, phrase("one metastasis across the middle of the liver"))
    return settled(_RULE, side, phrase("segments of {n} metastases"), n=touching)


def stated(side: Distribution) -> Verdict[Side]:
    """The distribution as somebody stated it, without segments."""
    return settled(_RULE, Side.read(side.value), phrase("as stated"))
