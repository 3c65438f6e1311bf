"""Segments as one types them: `4a`, `8`, `5/8`, `S5 8`; and from one segment to its neighbour."""

import re
from math import hypot

from core.domain.segments import Segment
from core.reports.liver_map.geometry import liver

_MOST = 4


def segments_typed(text: str) -> frozenset[Segment] | None:
    """The segments that a text names, or none when it names anything else.

    `4` alone is both its halves.
    """
    words = re.split(r"[\s/,+.;-]+", text.strip().lower().replace("ı", "i"))
    found: set[Segment] = set()
    for word in words:
        name = word.removeprefix("s")
        if name == "4":
            found |= {Segment.S4A, Segment.S4B}
        elif name in set(Segment):
            found.add(Segment.read(name))
        else:
            return None
    return frozenset(found) if len(found) <= _MOST else None


def neighbour(start: Segment, dx: int, dy: int) -> Segment:
    """The segment one comes to from another with an arrow key; the same at the margin."""
    x, y = liver().areas[start].label
    best, nearest = start, float("inf")
    for segment, area in liver().areas.items():
        a, b = area.label[0] - x, area.label[1] - y
        ahead, aside = a * dx + b * dy, abs(a * dy) + abs(b * dx)
        if segment is start or ahead <= max(20, 0.5 * aside):
            continue
        far = hypot(ahead, 1.6 * aside)
        if far < nearest:
            best, nearest = segment, far
    return best
