"""The CEA curve below the biochemistry slots, logarithmic: a doubling is one step everywhere."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import log

from core.language import Words, phrase
from core.reports.timeline.course import Value
from core.reports.timeline.frame import GUTTER, Frame, Space, baseline
from core.reports.timeline.lanes import say_absence
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, SIZE, G, Hit, L, P, R, T

_ROUND = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
ROUND_VALUES = (*_ROUND, *(base * 10**power for power in range(2, 6) for base in (1.0, 2.0, 5.0)))
_TICK_GAP = 15.0
_POINT = 3.6
_DIRECTIONS = ((0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1))


class LogScale:
    """CEA in µg/L to pixels; the same for every part of a course, so that panning moves nothing."""

    def __init__(self, values: Iterable[float], limit: float, top: float, foot: float) -> None:
        above_zero = [max(value, 0.05) for value in values]
        self._low = min([*above_zero, 1.0]) * 0.8
        self._high = max([*above_zero, limit * 2]) * 1.12
        self._top, self._foot = top, foot

    def y(self, value: float) -> float:
        part = log(max(value, 0.05) / self._low) / log(self._high / self._low)
        return self._foot - part * (self._foot - self._top)

    def ticks(self, limit: float) -> list[float]:
        """The limit, the ends, then what fits between them."""
        inside = [value for value in ROUND_VALUES if self._low <= value <= self._high]
        ends = [inside[-1], inside[0]] if inside else []
        chosen = [limit]
        for value in (*ends, *sorted(inside, key=lambda v: abs(log(v / limit)), reverse=True)):
            if all(abs(self.y(value) - self.y(each)) >= _TICK_GAP for each in chosen):
                chosen.append(value)
        return sorted(chosen)


def shown_value(value: float, words: Words) -> str:
    """As it was measured: `86`, `4.1`, in Turkish `4,1`."""
    digits = 0 if value == int(value) or value >= 1000 else 1
    return words.number(value, digits)


def draw_cea(frame: Frame, top: float, height: float) -> None:
    """Band above the limit, limit, curve, points and the values that have room."""
    course, view = frame.course, frame.view
    values = sorted(course.cea, key=lambda each: each.on)
    scale = LogScale((v.value for v in values), course.cea_limit, top + 8, top + height - 8)
    limit = scale.y(course.cea_limit)
    frame.ground.append(R(0, top, view.width, limit - top, "plot-band"))
    frame.ground.append(L(0, limit, view.width, limit, "plot-limit", 1, (5, 3)))
    _gutter(frame, scale, top, height)
    space = frame.space()
    space.take((0, limit - 1, view.width, limit + 1))
    space.take((0, top - 40, view.width, top))
    space.take((0, top + height, view.width, top + height + 40))
    points = [(view.x(each.on), scale.y(each.value)) for each in values]
    curve = list(clipped(points, view.width))
    if len(curve) > 1:
        frame.drawn.append(P(tuple(curve), "text"))
    take_curve(space, curve)
    _points(frame, space, values, points)
    if not values:
        absence = frame.words(phrase("No CEA recorded"))
        say_absence(frame, space, (limit + top + height) / 2, absence)


def _gutter(frame: Frame, scale: LogScale, top: float, height: float) -> None:
    limit = frame.course.cea_limit
    for value in scale.ticks(limit):
        y = scale.y(value)
        is_limit = value == limit
        weight, colour = (BOLD, "text") if is_limit else (REGULAR, "text-2")
        text = shown_value(value, frame.words)
        frame.gutter.append(T(GUTTER - 9, baseline(y), text, colour, weight, "end"))
        frame.gutter.append(L(GUTTER - 5, y, GUTTER, y, "text-2"))
    middle = top + height / 2
    # A measured quantity and its unit: the same in every language.
    frame.gutter.append(T(12, middle - 2.8, frame.words(phrase("CEA")), "text", MEDIUM))
    frame.gutter.append(T(12, middle + 12.2, frame.words(phrase("µg/L, log")), "text-2"))


def clipped(points: Sequence[tuple[float, float]], width: float) -> Iterator[tuple[float, float]]:
    """The part of a curve between 0 and `width`, cut exactly at both."""
    for at, (x, y) in enumerate(points):
        before = points[at - 1] if at else None
        for edge in (0.0, width):
            if before is not None and before[0] < edge < x:
                part = (edge - before[0]) / (x - before[0])
                yield edge, before[1] + part * (y - before[1])
        if 0 <= x <= width:
            yield x, y


def take_curve(space: Space, curve: Sequence[tuple[float, float]]) -> None:
    """The curve as a chain of small boxes, so that a text beside a steep part may stand close."""
    for (x1, y1), (x2, y2) in pairwise(curve):
        steps = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) // 6))
        for step in range(steps):
            ends = [(y1 + (y2 - y1) * part / steps) for part in (step, step + 1)]
            left, right = (x1 + (x2 - x1) * part / steps for part in (step, step + 1))
            space.take((left, min(ends) - 0.8, right, max(ends) + 0.8))


def _points(
    frame: Frame,
    space: Space,
    values: Sequence[Value],
    points: Sequence[tuple[float, float]],
) -> None:
    limit, shown = frame.course.cea_limit, list[tuple[Value, float, float]]()
    for each, (x, y) in zip(values, points, strict=True):
        if not frame.view.holds(x):
            continue
        is_above = each.value > limit
        kind, colour = ("cea-above", "danger") if is_above else ("cea", "text")
        frame.drawn.append(G(kind, x, y, _POINT, colour))
        space.take((x - _POINT, y - _POINT, x + _POINT, y + _POINT))
        shown.append((each, x, y))
        frame.hits.append(
            Hit(record=each.record, lane="cea", x=x, y=y, title=each.title, rows=each.rows)
        )
    for each, x, y in sorted(shown, key=lambda point: _urgency(frame, point[0], values)):
        is_last = each is values[-1]
        if is_last or each.value > limit or frame.speaks:
            _value_label(frame, space, each, (x, y), is_last=is_last)


def _urgency(frame: Frame, each: Value, values: Sequence[Value]) -> tuple[bool, bool]:
    """The last value first, then those above the limit, then the rest."""
    return each is not values[-1], each.value <= frame.course.cea_limit


def _value_label(
    frame: Frame, space: Space, each: Value, at: tuple[float, float], *, is_last: bool
) -> None:
    is_above = each.value > frame.course.cea_limit
    colour = "danger" if is_above else "text"
    weight = BOLD if is_last else MEDIUM if is_above else REGULAR
    number = shown_value(each.value, frame.words)
    texts = (frame.words(phrase("{value} µg/L"), value=number), number) if is_last else (number,)
    directions = ((1, 0), *_DIRECTIONS) if is_last else _DIRECTIONS
    frame.place(
        space,
        [
            (_beside(text, at, direction, (colour, weight)),)
            for text in texts
            for direction in directions
        ],
    )


def _beside(
    text: str, at: tuple[float, float], direction: tuple[int, int], style: tuple[str, int]
) -> T:
    (x, y), (dx, dy), (colour, weight) = at, direction, style
    away = 7.0 if dy == 0 else 4.0
    rise = {-1: -7.0, 0: 4.2, 1: 7.0 + SIZE * 0.75}[dy]
    align = {-1: "end", 0: "middle", 1: "start"}[dx]
    return T(x + dx * away, y + rise, text, colour, weight, align)
