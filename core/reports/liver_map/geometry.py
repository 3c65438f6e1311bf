"""The drawn liver: its borders, what lies inside which segment, where labels and marks stand.

Lengths are map units: 1000 wide, 640 high, x to the viewer's right (the patient's left), y down.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import hypot
from pathlib import Path
from typing import Any, TypeAlias

from core.domain.segments import Segment

Point: TypeAlias = tuple[float, float]
Command: TypeAlias = tuple[float, ...]
"""(x, y) begins, (x, y, 0) is a line, six numbers are a Bézier curve, () closes."""
Path_: TypeAlias = tuple[Command, ...]

WIDTH, HEIGHT = 1000.0, 640.0
_FILE = Path(__file__).parents[3] / "resources" / "liver_map.json"
_STEPS = 10  # straight pieces for one curve: half a unit off at most
_CONTOUR = ("o7", "o8", "o1", "o2", "o3", "o4b", "o5", "o6")


@dataclass(frozen=True, slots=True)
class Edge:
    """One border, used by both its neighbours; `kind` is outline, plane or posterior."""

    path: Path_
    points: tuple[Point, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Area:
    """One segment: its borders, its label, its shade (0, 1 or 2) and hatching inside it."""

    path: Path_
    points: tuple[Point, ...]
    edges: frozenset[str]
    label: Point
    shade: int
    hatch: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Hint:
    """A neighbour for orientation: vena cava, gallbladder, portal vein."""

    name: str
    path: Path_
    is_front: bool
    width: float


@dataclass(frozen=True, slots=True)
class Liver:
    edges: dict[str, Edge]
    areas: dict[Segment, Area]
    contour: Path_
    contour_points: tuple[Point, ...]
    portal: tuple[str, ...]
    hints: tuple[Hint, ...]
    right_mark: Point
    left_mark: Point


_SHADES = {"caudate": 2, "right posterior": 1, "left medial": 1}


@cache
def liver() -> Liver:
    """The drawing, read once."""
    raw: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    edges = {name: _edge(each) for name, each in raw["edges"].items()}
    contour = tuple((edges[name], False) for name in _CONTOUR)
    return Liver(
        edges=edges,
        areas={Segment.read(name): _area(each, edges) for name, each in raw["segments"].items()},
        contour=_joined(contour),
        contour_points=_joined_points(contour),
        portal=tuple(raw["planes"]["portal"]),
        hints=tuple(_hint(name, each) for name, each in raw["hints"].items()),
        right_mark=_point(raw["marks"]["R"]),
        left_mark=_point(raw["marks"]["L"]),
    )


def _edge(raw: dict[str, Any]) -> Edge:
    path = _parsed(raw["d"])
    return Edge(path, _flattened(path), raw["kind"])


def _area(raw: dict[str, Any], edges: dict[str, Edge]) -> Area:
    names = [name.removeprefix("-") for name in raw["edges"]]
    chain = tuple((edges[name.removeprefix("-")], name[0] == "-") for name in raw["edges"])
    return Area(
        path=_joined(chain),
        points=_joined_points(chain),
        edges=frozenset(names),
        label=_point(raw["label"]),
        shade=_SHADES.get(raw["sector"], 0),
        hatch=tuple((a, b, c, d) for a, b, c, d in raw["hatch"]),
    )


def _hint(name: str, raw: dict[str, Any]) -> Hint:
    return Hint(name, _parsed(raw["d"]), raw["layer"] == "front", float(raw.get("width", 0)))


def _point(raw: list[float]) -> Point:
    return float(raw[0]), float(raw[1])


def _parsed(text: str) -> Path_:
    """`M x y`, `L x y`, `C` with six numbers (again without its letter) and `Z`."""
    commands: list[Command] = []
    numbers: list[float] = []
    letter = ""
    for word in text.replace("M", " M ").replace("L", " L ").replace("C", " C ").split():
        if word in ("M", "L", "C"):
            letter = word
        elif word == "Z":
            commands.append(())
        else:
            numbers.append(float(word))
            if len(numbers) == (6 if letter == "C" else 2):
                commands.append((*numbers, 0.0) if letter == "L" else tuple(numbers))
                numbers = []
    return tuple(commands)


def _flattened(path: Path_) -> tuple[Point, ...]:
    found: list[Point] = []
    for command in path:
        if len(command) != 6:
            found.append((command[0], command[1]))
            continue
        (x0, y0), (x1, y1, x2, y2, x3, y3) = found[-1], command
        for step in range(1, _STEPS + 1):
            t, u = step / _STEPS, 1 - step / _STEPS
            a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
            found.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return tuple(found)


def _reversed(path: Path_) -> Path_:
    """The same curves from their end to their beginning."""
    ends = [command[-2:] for command in path]
    commands: list[Command] = [ends[-1]]
    for n in range(len(path) - 1, 0, -1):
        x1, y1, x2, y2, _, _ = path[n]
        commands.append((x2, y2, x1, y1, *ends[n - 1]))
    return tuple(commands)


Chain: TypeAlias = tuple[tuple[Edge, bool], ...]


def _joined(chain: Chain) -> Path_:
    commands: list[Command] = []
    for edge, is_backwards in chain:
        path = _reversed(edge.path) if is_backwards else edge.path
        commands += path if not commands else path[1:]
    return (*commands, ())


def _joined_points(chain: Chain) -> tuple[Point, ...]:
    """The corners of a polygon; shared corners are the very same numbers on both sides."""
    found: list[Point] = []
    for edge, is_backwards in chain:
        found += edge.points[:0:-1] if is_backwards else edge.points[:-1]
    return tuple(found)


def is_inside(points: tuple[Point, ...], x: float, y: float) -> bool:
    """Whether a polygon holds a point; a point on a shared border is in one neighbour only."""
    inside = False
    before = points[-1]
    for corner in points:
        # In one direction whatever the neighbour's: the same sum, the same answer.
        (x1, y1), (x2, y2) = (before, corner) if before <= corner else (corner, before)
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
        before = corner
    return inside


def segment_at(x: float, y: float) -> Segment | None:
    """The segment that a point lies in; none beside the liver."""
    for segment, area in liver().areas.items():
        if is_inside(area.points, x, y):
            return segment
    return None


def is_in_any(segments: Iterable[Segment], x: float, y: float) -> bool:
    return any(is_inside(liver().areas[each].points, x, y) for each in segments)


def distance_to(segment: Segment, x: float, y: float) -> float:
    """How far a point is from a segment; nothing inside it."""
    points = liver().areas[segment].points
    return 0.0 if is_inside(points, x, y) else border_distance(points, x, y)


def border_distance(points: tuple[Point, ...], x: float, y: float) -> float:
    """How far a point is from the border of a polygon, on either side."""
    shortest = WIDTH
    x1, y1 = points[-1]
    for x2, y2 in points:
        dx, dy = x2 - x1, y2 - y1
        length = dx * dx + dy * dy
        along = ((x - x1) * dx + (y - y1) * dy) / length if length else 0.0
        along = min(max(along, 0.0), 1.0)
        shortest = min(shortest, hypot(x - x1 - along * dx, y - y1 - along * dy))
        x1, y1 = x2, y2
    return shortest


def segments_near(x: float, y: float, reach: float) -> frozenset[Segment]:
    """The segments within `reach` of a point in the liver: those a lesion at a border lies in."""
    if segment_at(x, y) is None:
        return frozenset()
    return frozenset(each for each in liver().areas if distance_to(each, x, y) <= reach)
