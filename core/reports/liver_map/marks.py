"""How a lesion is drawn: its fate by shape and by fill, its number inside, never by colour."""

from collections.abc import Iterator
from math import sqrt
from typing import TypeAlias

from core.reports.liver_map.shapes import Disc, Primitive, Shape
from core.reports.liver_map.values import MapFate, MapLesion
from core.reports.timeline.scene import BOLD, L, R, T

_SOLID = (MapFate.NONE, MapFate.LEFT)
_SQUARE = 0.95  # half its side: on a fax its corners tell it from a disc
_CUT = (MapFate.RESECTED, MapFate.RESECTED_AND_ABLATED)
_RING = {
    MapFate.RESECTED: 0.13,
    MapFate.ABLATED: 0.3,
    MapFate.RESECTED_AND_ABLATED: 0.3,
}


Place: TypeAlias = tuple[float, float, float]
"""x, y and the radius."""


def under_mark(
    lesion: MapLesion, place: Place, line: float, *, is_plated: bool = False
) -> Iterator[Primitive]:
    """What lies below all discs: the plate where the ground is hatched, the rim, the cuts."""
    x, y, r = place
    if is_plated:
        yield Disc(x, y, r * 1.22, "surface")
    elif lesion.fate is MapFate.NONE:  # a light rim parts it from the border it lies on
        yield Disc(x, y, r + line, "surface")
    if lesion.fate in _CUT:
        yield from _cuts(x, y, r, line)


def mark(
    lesion: MapLesion, place: Place, line: float, *, is_numbered: bool = True
) -> Iterator[Primitive]:
    """One lesion at (x, y) with the radius r.

    In place: solid disc. Left in place at an operation: solid square. Resected: thin ring with
    four cuts. Ablated: thick ring. Both: thick ring with cuts. No longer seen: dashed ring. New:
    a wedge above.
    """
    x, y, r = place
    fate = lesion.fate
    if fate is MapFate.NONE:
        yield Disc(x, y, r, "text")
    elif fate is MapFate.LEFT:
        yield from (
            _square(x, y, r * _SQUARE + line, "surface"),
            _square(x, y, r * _SQUARE, "text"),
        )
    elif fate is MapFate.DISAPPEARED:
        dash = (r * 0.42, r * 0.366)
        yield Disc(x, y, r, "surface")
        yield Disc(x, y, r * 0.93, "", "text", max(r * 0.13, line), dash)
    else:
        yield Disc(x, y, r, "text")
        yield Disc(x, y, r * (1 - _RING[fate]), "surface")
    if lesion.is_new:
        yield from _wedge(x, y, r)
    if is_numbered:
        colour = "surface" if fate in _SOLID else "text"
        yield _number(lesion.number, place, fate, colour)


def _square(x: float, y: float, half: float, fill: str) -> R:
    return R(x - half, y - half, 2 * half, 2 * half, fill)


def _cuts(x: float, y: float, r: float, line: float) -> Iterator[Primitive]:
    """Four strokes from the circle outwards, at the corners."""
    inner, outer = r * 0.9 / sqrt(2), r * 1.5 / sqrt(2)
    for a, b in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        start, end = (x + a * inner, y + b * inner), (x + a * outer, y + b * outer)
        yield L(*start, *end, "text", max(r * 0.17, line))


def _wedge(x: float, y: float, r: float) -> Iterator[Primitive]:
    """A solid triangle that points at a lesion from above."""
    foot, top, half = y - r * 1.1, y - r * 1.85, r * 0.58
    corners = ((x, foot), (x - half, top, 0.0), (x + half, top, 0.0), ())
    yield Shape(corners, "surface", "surface", r * 0.4)
    yield Shape(corners, "text")


def _number(number: int, place: Place, fate: MapFate, colour: str) -> T:
    x, y, r = place
    digits = len(str(number))
    room = 1.0 if fate in _SOLID or fate is MapFate.DISAPPEARED else 0.9
    size = r * room * (1.25 if digits == 1 else 1.12 if digits == 2 else 0.85)
    return T(x, y + size * 0.36, str(number), colour, BOLD, "middle", size)
