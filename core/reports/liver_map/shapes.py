"""What the map is made of beside the timeline's lines, boxes and texts: paths and discs."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from core.reports.liver_map.geometry import Path_
from core.reports.timeline.scene import L, R, T


@dataclass(frozen=True, slots=True)
class Shape:
    """A path, filled or drawn, with round ends or blunt ones; `dash` in the unit of the width."""

    path: Path_
    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, float] | None = None
    is_round: bool = True


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle. Rings are two filled ones, which printers keep; only a dashed one is a stroke."""

    x: float
    y: float
    r: float
    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, float] | None = None


Primitive: TypeAlias = Shape | Disc | L | R | T


def moved(each: Primitive, dx: float, dy: float) -> Primitive:
    """The same primitive, `dx` further right and `dy` further down."""
    match each:
        case Disc(x, y):
            return replace(each, x=x + dx, y=y + dy)
        case Shape(path):
            return replace(each, path=tuple(_moved(command, dx, dy) for command in path))
        case L(x1, y1, x2, y2):
            return replace(each, x1=x1 + dx, y1=y1 + dy, x2=x2 + dx, y2=y2 + dy)
        case R(x, y) | T(x, y):
            return replace(each, x=x + dx, y=y + dy)


def _moved(command: tuple[float, ...], dx: float, dy: float) -> tuple[float, ...]:
    # The third number of a line only tells it from a move.
    pairs = command[:2] if len(command) == 3 else command
    by = (dx, dy) * (len(pairs) // 2)
    there = tuple(value + step for value, step in zip(pairs, by, strict=True))
    return (*there, 0.0) if len(command) == 3 else there
