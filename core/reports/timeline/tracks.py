"""How large the lesions were over time: one line each, or of the largest where they are many."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

MOST_LINES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """One diameter; 0 mm: no longer seen. `title` and `rows` are its card."""

    record: object
    on: date
    mm: float
    title: str = ""
    rows: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """The diameters of one lesion by day; `label` is its number.

    Without a label it is the largest of many, and `breaks` (operations) interrupt its line.
    """

    label: str
    sizes: tuple[Size, ...]
    breaks: tuple[date, ...] = ()

    def pieces(self) -> list[list[Size]]:
        """What is joined by a line."""
        if self.label:
            return [list(self.sizes)]
        found: dict[int, list[Size]] = {}
        for size in self.sizes:
            found.setdefault(sum(size.on > day for day in self.breaks), []).append(size)
        return list(found.values())


def shown_tracks(tracks: Sequence[Track]) -> tuple[Track, ...]:
    """The tracks themselves, or the largest diameter of each day when there are too many lines.

    Across an operation the largest lesion is another one: the line is interrupted there.
    """
    if len(tracks) <= MOST_LINES:
        return tuple(tracks)
    largest: dict[date, Size] = {}
    for size in (size for track in tracks for size in track.sizes):
        if size.on not in largest or size.mm > largest[size.on].mm:
            largest[size.on] = size
    ordered = tuple(largest[day] for day in sorted(largest))
    return (replace(tracks[0], label="", sizes=ordered),)
