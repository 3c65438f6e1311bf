"""One modality on paper: boxes, ticks at the due days, symbols on the days things happened."""

from datetime import date

from core.language import phrase
from core.reports.timeline.course import DONE, WORST, Extra, Mark, Planned, ScanLane
from core.reports.timeline.frame import Frame, Space
from core.reports.timeline.scene import BOLD, MEDIUM, G, L, R, T

_R = 4.0
_HALF = 6.5
_KIND = {
    Mark.NOT_YET_DUE: "not_yet_due",
    Mark.OPEN: "due",
    Mark.DUE: "due",
    Mark.BOOKED: "booked",
    Mark.OUTCOME_MISSING: "outcome_missing",
    Mark.OVERDUE: "overdue",
    Mark.AWAITED: "result_open",
    Mark.REVIEWED: "done",
    Mark.LATE: "done",
    Mark.LATE_AWAITED: "result_open",
    Mark.MISSED: "missed",
    Mark.WAIVED: "paused",
    Mark.PAUSED: "paused",
}


def draw_paper_scans(frame: Frame, lane: ScanLane, middle: float) -> None:
    space = Space(frame.view.width)
    for slot in lane.planned:
        _window(frame, slot, middle)
    for slot in lane.planned:
        _length(frame, space, slot, middle)
    # What needs somebody is drawn last, so that nothing hides it.
    for source in sorted(lane.sources(), key=lambda each: WORST.index(each.mark)):
        _symbol(frame, space, source, middle)
    for slot in lane.planned:
        if slot.mark is Mark.OVERDUE:
            _days(frame, space, slot, middle)
    if not lane.sources() and lane.absence:
        text = T(4, middle + 2.9, lane.absence, "text", size=7.5)
        frame.place(space, [(text,)])


def _window(frame: Frame, slot: Planned, middle: float) -> None:
    view = frame.view
    left, right = view.x(slot.opens_on), view.x(slot.overdue_on)
    if right < 0 or left > view.width:
        return
    left, right = max(left, 0.0), min(right, view.width)
    box = R(left, middle - _HALF, right - left, 2 * _HALF)
    tint = R(box.x, box.y, box.w, box.h, "plot-window", "plot-window-edge", width=0.4)
    frame.ground.append(tint)
    due = view.x(slot.due_on)
    if view.holds(due):
        frame.ground.append(L(due, middle - _HALF, due, middle + _HALF, "text", 0.7))


def _length(frame: Frame, space: Space, slot: Planned, middle: float) -> None:
    """The bar of a delay: to the day it was done, or to today while it lasts."""
    view = frame.view
    if slot.mark in (Mark.LATE, Mark.LATE_AWAITED) and slot.done_on is not None:
        end = slot.done_on
    elif slot.mark is Mark.OVERDUE:
        end = frame.course.today
    else:
        return
    left, right = max(view.x(slot.late_from), 0.0), min(view.x(end), view.width)
    if right > left:
        frame.drawn.append(L(left, middle, right, middle, "text", 2.2))
        space.take((left, middle - 1.5, right, middle + 1.5))


def _symbol(frame: Frame, space: Space, source: Planned | Extra, middle: float) -> None:
    view = frame.view
    if source.mark is Mark.UNKNOWN:
        return
    x = view.x(_day(source))
    if view.holds(x):
        frame.drawn.append(G(f"paper:{_KIND[source.mark]}", x, middle, _R, "text"))
        space.take((x - 1.2 * _R, middle - _R, x + 1.2 * _R, middle + _R))
    booked = source.booked_for if isinstance(source, Planned) else None
    if source.mark is Mark.OVERDUE and booked is not None and view.holds(x := view.x(booked)):
        has_passed = booked < frame.course.today
        kind = "paper:outcome_missing" if has_passed else "paper:booked"
        # The leaf stands clear of the line of today, so that both can be read.
        x = max(x, view.x(frame.course.today) + 1.7 * _R) if not has_passed else x
        frame.drawn.append(G(kind, x, middle, _R, "text"))
        space.take((x - 1.2 * _R, middle - _R, x + 1.2 * _R, middle + _R))


def _day(source: Planned | Extra) -> date:
    if isinstance(source, Extra):
        return source.on
    if source.mark in DONE and source.done_on is not None:
        return source.done_on
    if source.mark in (Mark.BOOKED, Mark.OUTCOME_MISSING) and source.booked_for is not None:
        return source.booked_for
    return source.late_from if source.mark is Mark.OVERDUE else source.due_on


def _days(frame: Frame, space: Space, slot: Planned, middle: float) -> None:
    """`45 d` behind today, on a white plate; behind the booking when there is one."""
    days = (frame.course.today - slot.late_from).days
    text, y = frame.words(phrase("{n} d"), n=days), middle + 2.9
    width = frame.measure(text, 8, BOLD)
    start = frame.view.x(frame.course.today) + 3
    before = frame.view.x(slot.late_from) - 1.3 * _R - 2
    spots = [T(start + step, y, text, "text", MEDIUM, size=8) for step in range(0, 34, 2)]
    spots.append(T(before, y, text, "text", MEDIUM, "end", size=8))
    at = len(frame.drawn)
    for placed in frame.place(space, [(spot,) for spot in spots]):
        left = placed.x - (width if placed.align == "end" else 0)
        frame.drawn.insert(at, R(left - 1, y - 7, width + 2, 9, "surface"))
