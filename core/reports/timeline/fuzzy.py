"""Dates of which only the month or the year is known: drawn over the days they can have been."""

from core.reports.timeline.course import Event, Therapy
from core.reports.timeline.frame import Frame, Space
from core.reports.timeline.scene import L, R

_END, _BELOW_TOP = 2.2, 2.8


def draw_span(frame: Frame, space: Space, event: Event, extent: tuple[float, float]) -> None:
    """A dashed line from the first day to the last along the top of the lane, joined to its pin.

    `extent` is the top of the lane and the top of the pin.
    """
    if event.span is None:
        return
    view, (top, pin) = frame.view, extent
    start, end = (view.x(day) for day in event.span)
    left, right = max(start, 0.0), min(end, view.width)
    if right - left < 1:
        return
    y, at = top + _BELOW_TOP, view.x(event.on)
    frame.drawn.append(L(left, y, right, y, "text-2", 1.6, (3, 3)))
    frame.drawn += [
        L(x, y - _END, x, y + _END, "text-2", 1.6) for x in (start, end) if view.holds(x)
    ]
    space.take((left, y - _END, right, y + _END))
    if view.holds(at):
        frame.drawn.append(L(at, y, at, pin, "text-2"))


def fuzzy_parts(
    frame: Frame, therapy: Therapy, extent: tuple[float, float]
) -> list[tuple[float, float]]:
    """From where to where a course of therapy is not certain: at its start, at its end, or all."""
    view, (start, end) = frame.view, extent
    begun = view.x(therapy.starts_by) if therapy.starts_by is not None else start
    ending = view.x(therapy.ends_from) if therapy.ends_from is not None else end
    parts = [(start, begun), (ending, end)] if begun < ending else [(start, end)]
    shown = [(max(left, 0.0), min(right, view.width)) for left, right in parts]
    return [(left, right) for left, right in shown if right - left >= 1]


def sure_part(frame: Frame, therapy: Therapy, extent: tuple[float, float]) -> tuple[float, float]:
    """From where to where a course was certainly given; of no length when it may be nowhere."""
    left, right = extent
    begun = frame.view.x(therapy.starts_by) if therapy.starts_by is not None else left
    ending = frame.view.x(therapy.ends_from) if therapy.ends_from is not None else right
    return min(max(left, begun), right), max(min(right, ending), left)


def fuzzy_ends(frame: Frame, therapy: Therapy, extent: tuple[float, float], box: R) -> list[R | L]:
    """The uncertain parts of a bar, hatched on the ground of the page and without an edge."""
    if therapy.starts_by is None and therapy.ends_from is None:
        return []
    drawn: list[R | L] = []
    for left, right in fuzzy_parts(frame, therapy, extent):
        drawn.append(
            R(left - 1, box.y - 1, right - left + 2, box.h + 2, "surface"),
        )
        hatch = "plot-therapy-edge"
        drawn.append(R(left, box.y, right - left, box.h, hatch=hatch, gap=4.0))
    return drawn
