"""What a liver map shows: lesions with their fates, segments that are gone, one day."""

from dataclasses import dataclass
from datetime import date

from core.domain.choices import Choice
from core.domain.segments import Segment
from core.language import phrase
from core.reports.liver_map.geometry import Point


class MapFate(Choice):
    """What became of a lesion by the day shown; each has a shape of its own."""

    NONE = "none", phrase("in place")
    LEFT = "left", phrase("left in place")
    RESECTED = "resected", phrase("resected")
    ABLATED = "ablated", phrase("ablated")
    RESECTED_AND_ABLATED = "resected_and_ablated", phrase("resected and ablated")
    DISAPPEARED = "disappeared", phrase("no longer seen")


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLesion:
    """One lesion as it was on the day; `at` only where somebody placed it."""

    number: int
    segments: frozenset[Segment]
    at: Point | None = None
    diameter_mm: float | None = None
    fate: MapFate = MapFate.NONE
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LiverMap:
    """Everything one picture shows. `removed` segments are gone, of `cut` ones a part is."""

    day: date | None
    lesions: tuple[MapLesion, ...] = ()
    removed: frozenset[Segment] = frozenset()
    cut: frozenset[Segment] = frozenset()

    def lesion(self, number: int) -> MapLesion | None:
        return next((each for each in self.lesions if each.number == number), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day one can step to: what happened on it, and the liver after that."""

    name: str
    map: LiverMap


def in_order(segments: frozenset[Segment]) -> tuple[Segment, ...]:
    return tuple(each for each in Segment if each in segments)
