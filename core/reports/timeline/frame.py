"""Where things go: the view on time, the densities, and the search for free room for a label."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from core.language import Words
from core.reports.timeline.course import Course
from core.reports.timeline.scene import (
    REGULAR,
    SIZE,
    Box,
    Hit,
    Measure,
    Primitive,
    T,
    box_of,
    overlap,
)

AXIS_HEIGHT = 42.0
STRIP_HEIGHT = 18.0
STRIP_TOP = 0.0
GUTTER = 136.0
SPEAKS_FROM = 1.3  # pixels a day; below it only exceptions carry a label


class AxisMode(StrEnum):
    DATES = "dates"
    MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """Lane heights and the radius of symbols, in pixels."""

    operations: float
    findings: float
    therapy: float
    scan: float
    biochemistry: float
    strip: float
    contacts: float
    complications: float
    sizes: float
    radius: float


COMPACT = Density(
    operations=36,
    findings=34,
    therapy=24,
    scan=28,
    biochemistry=80,
    strip=24,
    contacts=0,
    complications=22,
    sizes=56,
    radius=6.5,
)
NORMAL = Density(
    operations=40,
    findings=38,
    therapy=28,
    scan=34,
    biochemistry=102,
    strip=28,
    contacts=22,
    complications=26,
    sizes=66,
    radius=6.5,
)
LARGE = Density(
    operations=46,
    findings=44,
    therapy=32,
    scan=44,
    biochemistry=150,
    strip=36,
    contacts=28,
    complications=30,
    sizes=96,
    radius=7.0,
)
PRINT = Density(
    operations=40,
    findings=38,
    therapy=28,
    scan=34,
    biochemistry=102,
    strip=28,
    contacts=22,
    complications=26,
    sizes=66,
    radius=6.5,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The part of time that is shown, in day ordinals, and how wide it is, in pixels.

    CEA is logarithmic unless `is_linear`.
    """

    start: float
    end: float
    width: float
    density: Density = NORMAL
    mode: AxisMode = AxisMode.DATES
    is_linear: bool = False
    is_print: bool = False

    @property
    def px_per_day(self) -> float:
        return self.width / (self.end - self.start)

    def x(self, day: date) -> float:
        return (day.toordinal() - self.start) * self.px_per_day

    def holds(self, x: float) -> bool:
        return 0.0 <= x <= self.width


_CELL = 96.0


class Space:
    """What is taken in one lane; found by columns, so that long courses stay quick."""

    def __init__(self, width: float, verticals: Iterable[float] = ()) -> None:
        self._width = width
        self._cells: dict[int, list[Box]] = {}
        for x in verticals:
            self.take((x - 1.5, -1e6, x + 1.5, 1e6))

    def take(self, box: Box) -> None:
        for cell in range(int(box[0] // _CELL), int(box[2] // _CELL) + 1):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether the box lies wholly in view and on nothing."""
        if box[0] < 0 or box[2] > self._width:
            return False
        cells = range(int(box[0] // _CELL), int(box[2] // _CELL) + 1)
        return not any(overlap(box, each) for cell in cells for each in self._cells.get(cell, ()))


@dataclass(slots=True)
class Frame:
    """One layout while it is made: what is given, and the primitives gathered so far."""

    course: Course
    view: View
    measure: Measure
    words: Words
    verticals: tuple[float, ...] = ()
    ground: list[Primitive] = field(default_factory=list)
    drawn: list[Primitive] = field(default_factory=list)
    gutter: list[Primitive] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)

    @property
    def speaks(self) -> bool:
        """Whether normal examinations carry their date."""
        return self.view.px_per_day >= SPEAKS_FROM

    @property
    def radius(self) -> float:
        return self.view.density.radius

    def space(self) -> Space:
        """An empty lane, crossed by the anchors, by today and by the end."""
        return Space(self.view.width, self.verticals)

    def crosses(self, x: float, other: float) -> bool:
        """Whether an anchor, today or the end stands between a symbol and its label."""
        left, right = sorted((x, other))
        return any(left + 1 < line < right + 1 for line in self.verticals)

    def text_width(self, text: str, weight: int = REGULAR) -> float:
        return self.measure(text, SIZE, weight)

    def place(
        self, space: Space, spots: Iterable[tuple[T, ...]], before: float = 0.0
    ) -> tuple[T, ...]:
        """Put the first of the spots that is free, several lines of text each; none, if none is.

        A text that ends at its symbol also needs `before` pixels free in front of it, or it would
        be read as the label of the symbol that stands there.
        """
        for spot in spots:
            boxes = [_padded(box_of(line, self.measure)) for line in spot]
            room = before if spot[0].align == "end" else 0.0
            if all(space.is_free((max(b[0] - room, min(b[0], 0)), *b[1:])) for b in boxes):
                for box in boxes:
                    space.take(box)
                self.drawn.extend(spot)
                return spot
        return ()


def _padded(box: Box) -> Box:
    return box[0] - 1.5, box[1], box[2] + 1.5, box[3]


def baseline(middle: float) -> float:
    """The baseline of one line of text whose capitals are centred on `middle`."""
    return middle + 4.2
