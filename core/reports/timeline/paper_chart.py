"""CEA on paper, below the lanes on the same axis: a line, its points, the values that matter."""

from core.language import phrase
from core.reports.timeline.chart import (
    clipped,
    in_order,
    is_above,
    said_value,
    shown_value,
    take_curve,
)
from core.reports.timeline.course import Value
from core.reports.timeline.frame import Frame, Space
from core.reports.timeline.scales import LogScale
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, G, L, P, R, T

CEA_HEIGHT = 66.0
_GUTTER = 78.0
_POINT, _BEYOND, _MARKED = 1.7, 2.4, 3.8


def draw_paper_cea(
    frame: Frame, top: float, height: float = CEA_HEIGHT, gutter: float = _GUTTER
) -> float:
    """Draw from `top`; gives the y of the axis below. A narrow gutter holds numbers alone."""
    course, view = frame.course, frame.view
    values = in_order(course.cea)
    foot = top + height
    scale = LogScale((v.value for v in values), course.cea_limit, top + 9, foot - 4)
    _frame(frame, scale, (top, foot), gutter)
    points = [(view.x(each.on), scale.y(each.value)) for each in values]
    curve = list(clipped(points, view.width))
    today = () if course.died_on else (view.x(course.today),)
    space = Space(view.width, (*frame.verticals, *today))
    space.take((0, top - 30, view.width, top + 1))
    space.take((0, foot, view.width, foot + 30))
    take_curve(space, curve)
    if len(curve) > 1:
        frame.drawn.append(P(tuple(curve), "text", 1.1))
    shown = [(each, at) for each, at in zip(values, points, strict=True) if view.holds(at[0])]
    for each, (x, y) in shown:
        reach = _MARKED if each.is_marked else _BEYOND if each.comparator else _POINT
        if each.is_marked:
            frame.drawn.append(G("cea-under", x, y, _MARKED, "text"))
        kind = {"<": "cea-less", ">": "cea-more"}.get(each.comparator, "cea-above")
        frame.drawn.append(G(kind, x, y, _BEYOND if each.comparator else _POINT, "text"))
        space.take((x - reach, y - reach, x + reach, y + reach))
    for each, at in reversed(shown):
        if each is values[-1] or _is_peak(each, values, course.cea_limit):
            _label(frame, space, each, at, is_last=each is values[-1])
    if not values:
        said = frame.words(phrase("No CEA recorded"))
        frame.place(space, [(T(4, (top + foot) / 2, said, "text", size=7.5),)])
    return foot


def _frame(frame: Frame, scale: LogScale, ends: tuple[float, float], gutter: float) -> None:
    (top, foot), limit, width = ends, frame.course.cea_limit, frame.view.width
    for value in scale.ticks(limit):
        y, is_limit = scale.y(value), value == limit
        weight = BOLD if is_limit else REGULAR
        text = shown_value(value, frame.words)
        frame.gutter.append(T(gutter - 4, y + 2.5, text, "text", weight, "end", size=7))
        dash = (3.0, 2.0) if is_limit else None
        frame.ground.append(L(0, y, width, y, "text", 0.8 if is_limit else 0.35, dash))
    frame.ground.append(L(0, foot, width, foot, "text", 0.9))
    if gutter < _GUTTER:
        return
    frame.gutter.append(T(0, top + 12, frame.words(phrase("CEA µg/L")), "text", MEDIUM, size=8))
    frame.gutter.append(T(0, top + 22, frame.words(phrase("log scale")), "text", size=7))


def _is_peak(each: Value, values: list[Value], limit: float) -> bool:
    """Above the limit and higher than the values beside it."""
    at = values.index(each)
    beside = [values[n].value for n in (at - 1, at + 1) if 0 <= n < len(values)]
    return is_above(each, limit) and all(each.value >= other for other in beside)


def _label(
    frame: Frame, space: Space, each: Value, at: tuple[float, float], *, is_last: bool
) -> None:
    (x, y), text = at, said_value(each, frame.words)
    size, weight = (9.5, BOLD) if is_last else (7.5, MEDIUM)
    # Above, if need be a little aside of a line; then beside the point; last below it.
    shifts = (0, -4, 4, -8, 8, -12, 12)
    away = 2.5 if each.is_marked else 0.0
    spots = [T(x + shift, y - 4 - away, text, "text", weight, "middle", size) for shift in shifts]
    spots += [
        T(x + dx, y + dy, text, "text", weight, align, size)
        for dx, align in ((4 + away, "start"), (-4 - away, "end"))
        for dy in (2.6, -0.5)
    ]
    spots.append(T(x, y + size + 1 + away, text, "text", weight, "middle", size))
    before = len(frame.drawn)
    for spot in frame.place(space, [(each_spot,) for each_spot in spots]):
        width = frame.measure(text, size, weight)
        left = spot.x - {"start": 0.0, "middle": width / 2, "end": width}[spot.align]
        plate = R(left - 0.5, spot.y - size * 0.74, width + 1, size * 0.78, "surface")
        frame.drawn.insert(before, plate)
