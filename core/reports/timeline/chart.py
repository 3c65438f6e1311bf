"""The CEA curve below the biochemistry slots: limit, line, points, the values that matter."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from core.language import Words, phrase
from core.reports.timeline.course import Value
from core.reports.timeline.frame import GUTTER, Frame, Space, baseline
from core.reports.timeline.lanes import say_absence
from core.reports.timeline.scales import LinearScale, LogScale, Scale
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, SIZE, G, Hit, L, P, R, T

_POINT = 3.6
_MARKED = 6.4
_DIRECTIONS = ((0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1))


def shown_value(value: float, words: Words) -> str:
    """As it was measured: `86`, `4.1`, in Turkish `4,1`."""
    digits = 0 if value == int(value) or value >= 1000 else 1
    return words.number(value, digits)


def in_order(values: Iterable[Value]) -> list[Value]:
    """By day; of several values of a day the highest counts as the last."""
    return sorted(values, key=lambda each: (each.on, each.value))


def said_value(each: Value, words: Words) -> str:
    """With its comparator: `<2`."""
    return f"{each.comparator}{shown_value(each.value, words)}"


def is_above(each: Value, limit: float) -> bool:
    """Whether it is certainly above its own limit, or the one of the curve."""
    own = limit if each.limit is None else each.limit
    if each.comparator:
        return each.comparator == ">" and each.value >= own
    return each.value > own


def symbol_of(each: Value, limit: float) -> str:
    """A disc above the limit, a ring below it; beyond what was measured a triangle that points."""
    if each.comparator:
        return "cea-less" if each.comparator == "<" else "cea-more"
    return "cea-above" if is_above(each, limit) else "cea"


def draw_cea(frame: Frame, top: float, height: float) -> None:
    """Band above the limit, limit, curve, points and the values that have room."""
    course, view = frame.course, frame.view
    values = in_order(course.cea)
    kind = LinearScale if view.is_linear else LogScale
    scale: Scale = kind((v.value for v in values), course.cea_limit, top + 8, top + height - 8)
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


def _gutter(frame: Frame, scale: Scale, top: float, height: float) -> None:
    limit = frame.course.cea_limit
    for value in scale.ticks(limit):
        y = scale.y(value)
        is_limit = value == limit
        weight, colour = (BOLD, "text") if is_limit else (REGULAR, "text-2")
        text = shown_value(value, frame.words)
        frame.gutter.append(T(GUTTER - 9, baseline(y), text, colour, weight, "end"))
        frame.gutter.append(L(GUTTER - 5, y, GUTTER, y, "text-2"))
    middle = top + height / 2
    unit = phrase("µg/L, linear") if frame.view.is_linear else phrase("µg/L, log")
    frame.gutter.append(T(12, middle - 2.8, frame.words(phrase("CEA")), "text", MEDIUM))
    frame.gutter.append(T(12, middle + 12.2, frame.words(unit), "text-2"))


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
        colour, reach = "danger" if is_above(each, limit) else "text", _POINT
        if each.is_marked:
            reach = _MARKED
            frame.drawn.append(G("cea-under", x, y, _MARKED, colour))
        frame.drawn.append(G(symbol_of(each, limit), x, y, _POINT, colour))
        space.take((x - reach, y - reach, x + reach, y + reach))
        shown.append((each, x, y))
        frame.hits.append(
            Hit(record=each.record, lane="cea", x=x, y=y, title=each.title, rows=each.rows)
        )
    for each, x, y in sorted(shown, key=lambda point: _urgency(frame, point[0], values)):
        is_last = each is values[-1]
        if is_last or is_above(each, limit) or frame.speaks:
            _value_label(frame, space, each, (x, y), is_last=is_last)


def _urgency(frame: Frame, each: Value, values: Sequence[Value]) -> tuple[bool, bool]:
    """The last value first, then those above the limit, then the rest."""
    return each is not values[-1], not is_above(each, frame.course.cea_limit)


def _value_label(
    frame: Frame, space: Space, each: Value, at: tuple[float, float], *, is_last: bool
) -> None:
    is_high = is_above(each, frame.course.cea_limit)
    colour = "danger" if is_high else "text"
    weight = BOLD if is_last else MEDIUM if is_high else REGULAR
    number = said_value(each, frame.words)
    texts = (frame.words(phrase("{value} µg/L"), value=number), number) if is_last else (number,)
    directions = ((1, 0), *_DIRECTIONS) if is_last else _DIRECTIONS
    frame.place(
        space,
        [
            (_beside(text, at, direction, (colour, weight), 3.0 * each.is_marked),)
            for text in texts
            for direction in directions
        ],
    )


def _beside(
    text: str,
    at: tuple[float, float],
    direction: tuple[int, int],
    style: tuple[str, int],
    more: float = 0.0,
) -> T:
    (x, y), (dx, dy), (colour, weight) = at, direction, style
    away = (7.0 if dy == 0 else 4.0) + more
    rise = {-1: -7.0 - more, 0: 4.2, 1: 7.0 + more + SIZE * 0.75}[dy]
    align = {-1: "end", 0: "middle", 1: "start"}[dx]
    return T(x + dx * away, y + rise, text, colour, weight, align)
