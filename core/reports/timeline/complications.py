"""The lane of complications: a box for each, its Clavien-Dindo grade written inside."""

from dataclasses import dataclass

from core.language import phrase
from core.reports.timeline.course import Event
from core.reports.timeline.frame import Frame, baseline
from core.reports.timeline.lanes import add_hit
from core.reports.timeline.scene import BOLD, MEDIUM, SIZE, R, T

MINOR = frozenset({"I", "II"})
_HALF, _PADDING, _GAP = 8.5, 5.0, 5.0


def is_major(event: Event) -> bool:
    """From grade III on somebody had to intervene."""
    return event.code not in MINOR


@dataclass(slots=True)
class _Group:
    """Complications whose boxes would lie on each other; the gravest is shown."""

    events: list[Event]
    left: float
    right: float


def draw_complications(frame: Frame, top: float, height: float) -> None:
    """A box begins on its day; major ones have a heavy edge, those that meet are counted."""
    space, middle = frame.space(), top + height / 2
    groups = grouped(frame)
    for group in groups:
        _draw(frame, group, middle)
        space.take((group.left, middle - _HALF, group.right, middle + _HALF))
    for group in groups:
        x, y = group.right + _GAP, baseline(middle)
        frame.place(space, [(T(x, y, text, "text-2"),) for text in _labels(frame, group)])
    for event in frame.course.complications:
        add_hit(frame, event, "complications", middle)


def grouped(frame: Frame, size: float = SIZE) -> list[_Group]:
    """The complications in view, with the room that the box of each group takes."""
    view = frame.view
    events = [e for e in frame.course.complications if view.holds(view.x(e.on))]
    groups: list[_Group] = []
    for event in sorted(events, key=lambda each: each.on):
        left, right = _extent(frame, event, size)
        if groups and left < groups[-1].right + 2:
            groups[-1].events.append(event)
            start = view.x(groups[-1].events[0].on)
            wide = _width(frame, gravest(groups[-1]), size)
            groups[-1].left, groups[-1].right = _place(frame, start, wide)
        else:
            groups.append(_Group([event], left, right))
    return groups


def _width(frame: Frame, event: Event, size: float) -> float:
    return frame.measure(event.code, size, BOLD) + 2 * _PADDING * size / SIZE


def _extent(frame: Frame, event: Event, size: float) -> tuple[float, float]:
    return _place(frame, frame.view.x(event.on), _width(frame, event, size))


def _place(frame: Frame, x: float, width: float) -> tuple[float, float]:
    """Right of its day, else left of it, else beyond the line that stands in the way."""
    lines = [line for line in frame.verticals if x + 1 < line < x + width + 1]
    left = x
    if lines or x + width > frame.view.width - 1:
        left = x - width
        if left < 1 or any(left - 1 < line < x - 1 for line in frame.verticals):
            left = lines[-1] + 2 if lines else x
    return left, left + width


def gravest(group: _Group) -> Event:
    order = ("I", "II", "III", "IIIa", "IIIb", "IVa", "IVb", "V")
    return max(group.events, key=lambda each: order.index(each.code) if each.code in order else 0)


def _draw(frame: Frame, group: _Group, middle: float) -> None:
    shown = gravest(group)
    major = is_major(shown)
    colour, weight = ("danger", BOLD) if major else ("text", MEDIUM)
    left, top, width = group.left, middle - _HALF, group.right - group.left
    frame.drawn.append(R(left, top, width, 2 * _HALF, "surface", colour, radius=2))
    if major:
        inner = (left + 1, top + 1, width - 2, 2 * _HALF - 2)
        frame.drawn.append(R(*inner, "surface", colour, radius=1))
    x = left + width / 2
    frame.drawn.append(T(x, baseline(middle), shown.code, colour, weight, "middle"))


def _labels(frame: Frame, group: _Group) -> tuple[str, ...]:
    n = len(group.events)
    shown = gravest(group)
    if n == 1:
        return shown.labels
    more = frame.words(phrase("×{n}"), n=n)
    return (*(f"{label} {more}" for label in shown.labels), more)
