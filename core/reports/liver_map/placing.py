"""Where each lesion stands: where it was placed, or inside its segments, and never on a number.

Placed lesions come first, then the others, each by number: a further lesion moves none before it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from math import cos, hypot, pi, sin

from core.domain.kept import kept_while_open
from core.domain.segments import Segment
from core.reports.liver_map.geometry import (
    Point,
    border_distance,
    distance_to,
    is_in_any,
    is_inside,
    liver,
)
from core.reports.liver_map.values import MapFate, MapLesion

_STEP = 11.0
_TURNS = 12
_EASES = 3
SMALLEST = 0.82
"""The size of the discs of a crowded segment, as a part of the usual least one."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The disc of a lesion, in map units."""

    lesion: MapLesion
    x: float
    y: float
    r: float


@dataclass(frozen=True, slots=True)
class Placed:
    """All discs by number; `hidden` found no room, and their segments say how many."""

    spots: tuple[Spot, ...]
    hidden: tuple[MapLesion, ...] = ()

    def spot(self, number: int) -> Spot | None:
        return next((each for each in self.spots if each.lesion.number == number), None)


@kept_while_open(64)
def placed(lesions: tuple[MapLesion, ...], least: float, label: float) -> Placed:
    """Discs for all lesions, in map units.

    `least` is the radius of the smallest disc, `label` how far the name of a segment reaches.
    """
    eases = dict.fromkeys(Segment, 0)
    order = sorted(lesions, key=lambda each: (each.at is None, each.number))
    while True:
        spots, refused = _tried(order, eases, least, label)
        crowded = {s for each in refused for s in each.segments if eases[s] < _EASES - 1}
        if not crowded:
            break
        eases |= {each: eases[each] + 1 for each in crowded}
    spots.sort(key=lambda each: each.lesion.number)
    return Placed(tuple(spots), tuple(sorted(refused, key=lambda each: each.number)))


def radius_of(lesion: MapLesion, least: float) -> float:
    """1.6 times the least radius at most: a sketch of the size, not a scale."""
    grown = max((lesion.diameter_mm or 0) - 10, 0) / 75
    return least * min(1 + grown, 1.6)


def _tried(
    order: Sequence[MapLesion], eases: dict[Segment, int], least: float, label: float
) -> tuple[list[Spot], list[MapLesion]]:
    """Every lesion on the first free place; those without one stop the try while it can ease."""
    spots, refused = list[Spot](), list[MapLesion]()
    for lesion in order:
        ease = max((eases[each] for each in lesion.segments), default=0)
        radius = (radius_of(lesion, least), least, least * SMALLEST)[ease]
        is_last = ease == _EASES - 1
        found = _free(lesion, radius, spots, _places(lesion, radius, label, is_last=is_last))
        if found is None:
            refused.append(lesion)
            if lesion.segments and not is_last:
                break
        else:
            spots.append(Spot(lesion, *found, radius))
    return spots, refused


def _free(
    lesion: MapLesion, r: float, spots: Sequence[Spot], places: Iterator[Point]
) -> Point | None:
    taken = [circle for each in spots for circle in _circles(each)]
    for x, y in places:
        mine = _circles(Spot(lesion, x, y, r))
        if all(hypot(a - c, b - d) >= p + q for a, b, p in mine for c, d, q in taken):
            return x, y
    return None


_REACH = {MapFate.LEFT: 1.26, MapFate.RESECTED: 1.24, MapFate.RESECTED_AND_ABLATED: 1.24}


def _circles(spot: Spot) -> tuple[tuple[float, float, float], ...]:
    """What a lesion takes up: its mark, and the wedge above a new one."""
    reach = spot.r * _REACH.get(spot.lesion.fate, 1.06)
    mark = spot.x, spot.y, reach
    if not spot.lesion.is_new:
        return (mark,)
    return mark, (spot.x, spot.y - spot.r * 1.5, spot.r * 0.5)


def _places(lesion: MapLesion, r: float, label: float, *, is_last: bool) -> Iterator[Point]:
    """Where a lesion may stand, the best place first; over a border or a name at last only."""
    if not lesion.segments:
        return iter(())
    if lesion.at is not None:
        return _around(lesion.at, lesion.segments, r)
    if len(lesion.segments) > 1:
        return _on_the_border(lesion.segments)
    (segment,) = lesion.segments
    x, y = liver().areas[segment].label
    places = _grid(segment)
    unnamed = [(at, room) for at, room in places if hypot(at[0] - x, at[1] - y) > r * 1.1 + label]
    clear = (at for at, room in unnamed if room >= r + 3)
    if not is_last:
        return clear
    over_a_border = (at for at, room in unnamed if room >= r * 0.4)
    return chain(clear, over_a_border, (at for at, room in places if room >= r * 0.4))


def _around(at: Point, segments: frozenset[Segment], r: float) -> Iterator[Point]:
    """The place itself, rings around it, at last anywhere in the segments, the nearest first."""
    x, y = at
    if is_in_any(segments, x, y):
        yield at
        for ring in range(1, 11):
            for turn in range(_TURNS):
                angle = (turn + ring / 2) * 2 * pi / _TURNS
                a, b = x + ring * r / 2 * cos(angle), y + ring * r / 2 * sin(angle)
                if is_in_any(segments, a, b):
                    yield a, b
    anywhere = [point for each in _listed(segments) for point, _ in _grid(each)]
    yield from sorted(anywhere, key=lambda each: hypot(each[0] - x, each[1] - y))


def _listed(segments: Iterable[Segment]) -> list[Segment]:
    return [each for each in Segment if each in segments]


@cache
def _grid(segment: Segment) -> tuple[tuple[Point, float], ...]:
    """Points of a segment with their distance from its border, from the roomiest outwards."""
    points = liver().areas[segment].points
    left, top = min(x for x, _ in points), min(y for _, y in points)
    right, foot = max(x for x, _ in points), max(y for _, y in points)
    found = list[tuple[Point, float]]()
    coarse = points[::2]  # a unit less exact, in half the time
    rows = range(int((foot - top) / _STEP) + 1)
    for row in rows:
        shift = _STEP / 2 if row % 2 else 0.0
        for column in range(int((right - left) / _STEP) + 1):
            at = left + column * _STEP + shift, top + row * _STEP
            if is_inside(points, *at):
                found.append((at, border_distance(coarse, *at)))
    (x, y), _ = max(found, key=_room)
    found.sort(key=lambda each: (hypot(each[0][0] - x, each[0][1] - y), each[0]))
    return tuple(found)


def _room(found: tuple[Point, float]) -> float:
    return found[1]


def _on_the_border(segments: frozenset[Segment]) -> Iterator[Point]:
    """Where the segments meet, from the middle of what they share; then ever further inside."""
    on_it = _borders(segments)
    yield from on_it
    x, y = on_it[0]
    inside = [point for each in _listed(segments) for point, _ in _grid(each)]
    yield from sorted(inside, key=_from(x, y))


def _from(x: float, y: float) -> Callable[[Point], tuple[float, Point]]:
    return lambda each: (hypot(each[0] - x, each[1] - y), each)


@cache
def _borders(segments: frozenset[Segment]) -> tuple[Point, ...]:
    """Points of the borders that are nearest to all of the segments, the middle one first."""
    areas, edges = liver().areas, liver().edges
    names = frozenset.union(*(areas[each].edges for each in segments))
    inner = [name for name in sorted(names) if edges[name].kind != "outline"]
    points = [point for name in inner for point in edges[name].points]
    contour = liver().contour_points
    points = [at for at in points if border_distance(contour, *at) > _STEP]
    far = {at: sum(distance_to(each, *at) for each in segments) for at in points}
    least = min(far.values())
    best = [at for at in far if far[at] <= least + 1.0]
    middle = sum(x for x, _ in best) / len(best), sum(y for _, y in best) / len(best)
    return tuple(sorted(best, key=_from(*middle)))


def label_place(segment: Segment, spots: Sequence[Spot], label: float) -> Point:
    """Where the name of a segment stands: in its place, or on the nearest one that is free."""
    x, y = home = liver().areas[segment].label
    taken = [(a, b, r + label) for each in spots for a, b, r in _circles(each)]

    def is_free(at: Point) -> bool:
        return all(hypot(at[0] - a, at[1] - b) >= apart for a, b, apart in taken)

    if is_free(home):
        return home
    roomy = sorted((at for at, room in _grid(segment) if room >= label), key=_from(x, y))
    return next((at for at in roomy if is_free(at)), home)
