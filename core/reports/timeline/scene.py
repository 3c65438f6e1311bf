"""What a layout is made of: frozen primitives in pixels; colours are token names, never values."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import floor
from typing import TypeAlias

from core.reports.timeline.course import Rows

Measure: TypeAlias = Callable[[str, float, int], float]
"""`measure(text, size, weight)`: how wide a text is, in pixels."""

REGULAR, MEDIUM, BOLD = 400, 500, 600
SIZE = 12.0


@dataclass(frozen=True, slots=True)
class R:
    """A rectangle; `hatch` is the token of 45° lines drawn inside it."""

    x: float
    y: float
    w: float
    h: float
    fill: str = ""
    stroke: str = ""
    radius: float = 0.0
    hatch: str = ""
    gap: float = 4.0
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class L:
    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 1.0
    dash: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class G:
    """A symbol of `glyphs.GLYPHS` around its centre."""

    kind: str
    x: float
    y: float
    r: float
    fg: str
    bg: str = "surface"


@dataclass(frozen=True, slots=True)
class T:
    """A text on its baseline; `align` is start, middle or end of `x`."""

    x: float
    y: float
    text: str
    colour: str = "text"
    weight: int = REGULAR
    align: str = "start"
    size: float = SIZE


@dataclass(frozen=True, slots=True)
class P:
    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 1.4


Primitive: TypeAlias = R | L | G | T | P
Box: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What pointer, keyboard and screen reader find at a place; `record` is what is opened."""

    record: object
    lane: str
    x: float
    y: float
    title: str
    said: str = ""
    status: str = ""
    rows: Rows = ()
    is_order: bool = False
    may_book: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    key: str
    name: str
    note: str
    top: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The whole picture; axis and gutter have origins of their own, hits are in body pixels."""

    width: float
    height: float
    axis_height: float
    gutter_width: float
    axis: tuple[Primitive, ...]
    body: tuple[Primitive, ...]
    gutter: tuple[Primitive, ...]
    hits: tuple[Hit, ...]
    lanes: tuple[Lane, ...]


def box_of(text: T, measure: Measure) -> Box:
    """Left, top, right and bottom of the ink a text may use."""
    width = measure(text.text, text.size, text.weight)
    left = text.x - {"start": 0.0, "middle": width / 2, "end": width}[text.align]
    return left, text.y - text.size * 0.8, left + width, text.y + text.size * 0.25


def overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def hatch_lines(area: R) -> list[tuple[float, float, float, float]]:
    """The 45° lines of a hatched rectangle, clipped to it, so that no painter needs a clip."""
    lines = []
    step = area.gap * 2**0.5
    offset = step / 2
    while offset < area.w + area.h:
        # The line x + y = offset, from the left or lower edge up to the top or right edge.
        x1, y1 = (0.0, offset) if offset <= area.h else (offset - area.h, area.h)
        x2, y2 = (offset, 0.0) if offset <= area.w else (area.w, offset - area.w)
        lines.append((area.x + x1, area.y + y1, area.x + x2, area.y + y2))
        offset += step
    return lines


def snapped(primitive: Primitive) -> Primitive:
    """Straight lines and boxes on whole pixels: crisp where one unit is one pixel."""
    match primitive:
        case R(x, y, w, h):
            half = 0.5 if primitive.stroke else 0.0
            left, top = floor(x) + half, floor(y) + half
            right, foot = floor(x + w) + half, floor(y + h) + half
            return replace(primitive, x=left, y=top, w=right - left, h=foot - top)
        case L(x1, y1, x2, y2) if x1 == x2 or y1 == y2:
            half = 0.5 if round(primitive.width) % 2 else 0.0
            if x1 == x2:
                return replace(primitive, x1=floor(x1) + half, x2=floor(x1) + half)
            return replace(primitive, y1=floor(y1) + half, y2=floor(y1) + half)
        case _:
            return primitive


def moved(primitive: Primitive, dx: float, dy: float) -> Primitive:
    """The same primitive, `dx` further right and `dy` further down."""
    match primitive:
        # Made anew and not by `replace`, which takes three times as long: there are hundreds.
        case L(x1, y1, x2, y2, colour, width, dash):
            return L(x1 + dx, y1 + dy, x2 + dx, y2 + dy, colour, width, dash)
        case T(x, y, text, colour, weight, align, size):
            return T(x + dx, y + dy, text, colour, weight, align, size)
        case G(kind, x, y, r, fg, bg):
            return G(kind, x + dx, y + dy, r, fg, bg)
        case R(x, y):
            return replace(primitive, x=x + dx, y=y + dy)
        case P(points):
            return replace(primitive, points=tuple((x + dx, y + dy) for x, y in points))
