"""The lane of one modality: shaded windows, what became of each, how late it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.language import phrase
from core.reports.timeline.course import (
    DONE,
    LIVE,
    STATUS,
    WORST,
    Extra,
    Mark,
    Planned,
    ScanLane,
)
from core.reports.timeline.frame import Frame, Space
from core.reports.timeline.lanes import say_absence
from core.reports.timeline.scan_labels import label_spots, place_tag, untagged_spots
from core.reports.timeline.scene import BOLD, G, Hit, L, R, T

DODGED = 5.4
_INSET = 5.0
_TAIL = 8.0
_BEFORE = 16.0


@dataclass(slots=True)
class Item:
    """A symbol to be drawn: where, of what, and after `y` and `r` are settled, how."""

    source: Planned | Extra
    day: date
    x: float
    y: float
    r: float
    is_hidden: bool = False
    is_tagged: bool = False

    @property
    def mark(self) -> Mark:
        return self.source.mark

    @property
    def fg(self) -> str:
        return f"{STATUS[self.mark]}-fg"


def draw_scans(frame: Frame, lane: ScanLane, top: float, height: float) -> None:
    """One lane of `height`; the labels come last, when every symbol has its place."""
    space, middle = frame.space(), top + height / 2
    extent = top + _INSET, height - 2 * _INSET
    edges = [edge for slot in lane.planned for edge in _window(frame, slot, extent)]
    items = _items(frame, lane, middle)
    groups = _groups(items, 1.95 * frame.radius)
    for group in groups:
        _settle(frame, group)
    for step in (_take, _tail_or_whisker):
        for item in items:
            step(frame, space, item)
    for group in groups:
        _symbols(frame, space, group)
    # The plates of the tags may cover an edge, the labels must not: so the edges come late.
    for x in edges:
        space.take((x - 1, extent[0], x + 1, extent[0] + extent[1]))
    _labels(frame, space, items)
    frame.hits += [_hit(lane, item) for item in items]
    if lane.absence and not lane.sources():
        say_absence(frame, space, middle, lane.absence)


def _labels(frame: Frame, space: Space, items: Sequence[Item]) -> None:
    for item in items:
        source, place = item.source, (item.x, item.y, item.r)
        if item.mark is Mark.OVERDUE and not item.is_tagged and isinstance(source, Planned):
            frame.place(space, untagged_spots(frame, source, place), _BEFORE)
    for item in items:
        source, place = item.source, (item.x, item.y, item.r)
        if not item.is_hidden:
            frame.place(space, label_spots(frame, source, place), _BEFORE)


def _window(frame: Frame, slot: Planned, extent: tuple[float, float]) -> list[float]:
    """A live window has edges, a past one is only shaded; gives the lines no text may cross."""
    view, (top, height) = frame.view, extent
    start, end, due = view.x(slot.opens_on), view.x(slot.overdue_on), view.x(slot.due_on)
    left, right = max(start, 0.0), min(end, view.width)
    if right - left < 1:
        return []
    is_live = slot.mark in LIVE
    fill = "plot-window" if is_live else "plot-window-past"
    is_whole = start >= 0 and end <= view.width
    edge = "plot-window-edge" if is_live else ""
    frame.ground.append(R(left, top, right - left, height, fill, edge if is_whole else "", 2))
    if is_live and not is_whole:
        frame.ground += _open_edges((left, right), (start, end), (top, height))
    shows_due = (is_live or frame.speaks) and view.holds(due)
    if shows_due:
        frame.ground.append(L(due, top, due, top + height, "plot-window-edge"))
    return [*([due] if shows_due else []), *([start, end] if is_live else [])]


def _open_edges(
    shown: tuple[float, float], whole: tuple[float, float], extent: tuple[float, float]
) -> list[L]:
    """The edges of a window that reaches out of view: it stays open on that side."""
    top, height = extent
    edge = "plot-window-edge"
    lines = [L(shown[0], y, shown[1], y, edge) for y in (top, top + height)]
    lines += [L(x, top, x, top + height, edge) for x in whole if shown[0] <= x <= shown[1]]
    return lines


def _items(frame: Frame, lane: ScanLane, middle: float) -> list[Item]:
    items = []
    for source in lane.sources():
        day = _day_of(source)
        x = frame.view.x(day)
        reaches = source.mark is Mark.OVERDUE and x < 0 <= frame.view.x(frame.course.today)
        if frame.view.holds(x) or reaches:
            items.append(Item(source, day, x, middle, frame.radius))
    return sorted(items, key=lambda item: (item.x, WORST.index(item.mark)))


def _day_of(source: Planned | Extra) -> date:
    """Where the symbol stands: the day done, the booking, else the day it was due."""
    if isinstance(source, Extra):
        return source.on
    if source.mark in DONE and source.done_on is not None:
        return source.done_on
    is_booking = source.mark in (Mark.BOOKED, Mark.OUTCOME_MISSING)
    if is_booking and source.booked_for is not None:
        return source.booked_for
    return source.late_from if source.mark is Mark.OVERDUE else source.due_on


def _groups(items: Sequence[Item], reach: float) -> list[list[Item]]:
    """Items whose symbols would touch; a group never grows wider than two symbols."""
    groups: list[list[Item]] = []
    for item in items:
        near = groups and item.x - groups[-1][-1].x < reach
        if near and item.x - groups[-1][0].x < 2 * reach:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _settle(frame: Frame, group: list[Item]) -> None:
    """Two dodge up and down at their true dates; three or more stand at the mean date as one."""
    if len(group) == 2:
        for item, dy in zip(group, (-6.5, 6.5), strict=True):
            item.y, item.r = item.y + dy, DODGED
    elif len(group) > 2:
        mean = sum(item.x for item in group) / len(group)
        shown = max(group, key=lambda item: WORST.index(item.mark))
        for item in group:
            item.is_hidden = item is not shown
            if shown.mark is not Mark.OVERDUE:
                item.x = min(max(mean, 0.0), frame.view.width)


def _take(frame: Frame, space: Space, item: Item) -> None:
    half = item.r * (1.6 if item.mark in (Mark.BOOKED, Mark.OUTCOME_MISSING) else 1.1)
    space.take((item.x - half, item.y - item.r, item.x + half, item.y + item.r))
    if (booked := second_booking(frame, item.source)) is not None:
        space.take((booked - 1.6 * item.r, item.y - item.r, booked + 1.6 * item.r, item.y + item.r))


def second_booking(frame: Frame, source: Planned | Extra) -> float | None:
    """Where the bar of an overdue but booked order stands; a booking never hides lateness."""
    if not isinstance(source, Planned) or source.mark not in (Mark.OVERDUE, Mark.PAUSED):
        return None
    if source.booked_for is None or not frame.view.holds(x := frame.view.x(source.booked_for)):
        return None
    return x


def _tail_or_whisker(frame: Frame, space: Space, item: Item) -> None:
    """As long as the delay itself: hatched while it lasts, a line once it is done."""
    source, view = item.source, frame.view
    if not isinstance(source, Planned):
        return
    due = min(max(view.x(source.late_from), 0.0), view.width)
    if item.mark is Mark.OVERDUE:
        end = min(max(view.x(frame.course.today), 0.0), view.width)
        if end - due > 1:
            tone, ground = "overdue-fg", "overdue-bg"
            area = (due, item.y - _TAIL / 2, end - due, _TAIL)
            frame.drawn.append(R(*area, ground, tone, hatch=tone, gap=3.0))
        item.is_tagged = place_tag(frame, space, source, (due, end, item.y, item.r))
    elif item.mark in (Mark.LATE, Mark.LATE_AWAITED) and item.x - due > item.r:
        frame.drawn.append(L(due, item.y, item.x - item.r * 0.8, item.y, item.fg, 2))
        space.take((due, item.y - 1, item.x, item.y + 1))
        if view.holds(view.x(source.late_from)):
            frame.drawn.append(L(due, item.y - 5, due, item.y + 5, item.fg, 2))
            space.take((due - 1, item.y - 5, due + 1, item.y + 5))
    elif item.mark in (Mark.BOOKED, Mark.OUTCOME_MISSING) and abs(item.x - due) > 1.3 * item.r:
        frame.drawn.append(L(due, item.y, item.x, item.y, item.fg, 1.4, (2, 2)))
        left, right = sorted((due, item.x))
        space.take((left, item.y - 1, right, item.y + 1))


def _symbols(frame: Frame, space: Space, group: Sequence[Item]) -> None:
    for item in group:
        if not item.is_hidden and frame.view.holds(item.x):
            frame.drawn.append(G(item.mark.value, item.x, item.y, item.r, item.fg))
        if (booked := second_booking(frame, item.source)) is not None:
            kind = "outcome-missing" if _has_passed(frame, item.source) else "booked"
            tone = "due-fg" if kind == "outcome-missing" else "booked-fg"
            frame.drawn.append(G(kind, booked, item.y, item.r, tone))
    if len(group) > 2:
        shown = next(item for item in group if not item.is_hidden)
        text = frame.words(phrase("×{n}"), n=len(group))
        sides = ((shown.r * 1.1 + 4, "start"), (-shown.r * 1.1 - 4, "end"))
        spots = [(T(shown.x + dx, shown.y + 4.2, text, "text", BOLD, at),) for dx, at in sides]
        frame.place(space, spots)


def _has_passed(frame: Frame, source: Planned | Extra) -> bool:
    if not isinstance(source, Planned) or source.booked_for is None:
        return False
    return source.booked_for < frame.course.today


def _hit(lane: ScanLane, item: Item) -> Hit:
    source = item.source
    return Hit(
        record=source.record,
        lane=lane.key,
        x=max(item.x, 0.0),
        y=item.y,
        title=source.title,
        said=source.said,
        status=source.status or STATUS[item.mark],
        rows=source.rows,
        is_order=isinstance(source, Planned),
        may_book=isinstance(source, Planned) and source.may_book,
    )
