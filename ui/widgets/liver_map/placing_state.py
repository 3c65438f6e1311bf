"""What is being placed, and in which segments: typed, or walked to."""

from dataclasses import dataclass, replace

from core.domain.segments import Segment
from core.reports.liver_map.typed import neighbour, segments_typed

ALLOWED = frozenset("0123456789abAB/ ,+sS")


@dataclass(frozen=True, slots=True)
class Placing:
    """A lesion by number, or a new one without; `wrong` while what is typed names no segment."""

    number: int | None
    segments: frozenset[Segment] = frozenset()
    typed: str = ""
    at: Segment = Segment.S1

    @property
    def wrong(self) -> bool:
        return bool(self.typed) and not self.segments

    def with_text(self, typed: str) -> "Placing":
        """What is typed decides; nothing typed is nothing chosen."""
        found = segments_typed(typed) if typed.strip() else None
        at = next((each for each in Segment if each in (found or ())), self.at)
        return replace(self, typed=typed, segments=found or frozenset(), at=at)

    def walked(self, dx: int, dy: int, *, also: bool) -> "Placing":
        """To the neighbour; `also` keeps the segments before: a lesion over their border."""
        if not self.segments:
            return replace(self, segments=frozenset({self.at}), typed="")
        there = neighbour(self.at, dx, dy)
        kept = self.segments if also else frozenset[Segment]()
        return replace(self, segments=kept | {there}, at=there, typed="")
