"""The two rows above the lanes: episodes and today, then dates or months since an anchor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor

from core.domain.months import add_months
from core.language import Words, phrase
from core.reports.timeline.course import Anchor, Course
from core.reports.timeline.frame import AXIS_HEIGHT, STRIP_HEIGHT, AxisMode, Frame, Space, View
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, G, L, Primitive, R, T

DATE_STEPS, DATE_GAP = (1, 2, 3, 6, 12, 24, 60, 120), 46.0
MONTH_STEPS, MONTH_GAP = (1, 2, 4, 6, 12, 24, 48, 120), 36.0
DAYS_A_MONTH = 30.4375
_TICK_BASELINE = 33.2
_STRIP_BASELINE = 13.2


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis; a major one starts a year, a zero stands on an anchor."""

    x: float
    text: str
    is_major: bool
    is_zero: bool = False


def ticks_of(view: View, course: Course, words: Words) -> list[Tick]:
    """The ticks in view; without an anchor there are no months to count, so dates are shown."""
    if view.mode is AxisMode.MONTHS and course.anchors:
        return list(_month_ticks(view, course.anchors))
    return list(_date_ticks(view, words))


def _step(steps: Sequence[int], gap: float, view: View) -> int:
    month = view.px_per_day * DAYS_A_MONTH
    return next((step for step in steps if step * month >= gap), steps[-1])


def _day(ordinal: float) -> date:
    return date.fromordinal(max(1, min(date.max.toordinal(), floor(ordinal))))


def _date_ticks(view: View, words: Words) -> Iterator[Tick]:
    step = _step(DATE_STEPS, DATE_GAP, view)
    first = _day(view.start)
    month = first.year * 12
    while True:
        year, index = divmod(month, 12)
        month += step
        if year > 9998 or (day := date(year, index + 1, 1)).toordinal() > view.end:
            return
        if day.toordinal() >= view.start:
            text = str(year) if index == 0 else words.months[index]
            yield Tick(view.x(day), text, index == 0)


def _month_ticks(view: View, anchors: Sequence[Anchor]) -> Iterator[Tick]:
    """Months restart at 0 at each anchor; before the first they are negative."""
    step = _step(MONTH_STEPS, MONTH_GAP, view)
    for at, anchor in enumerate(anchors):
        until = anchors[at + 1].on.toordinal() if at + 1 < len(anchors) else view.end + 1
        ahead = (view.start - anchor.on.toordinal()) / DAYS_A_MONTH
        month = step * floor(ahead / step)
        if at:
            month = max(month, 0)
        while True:
            day = add_months(anchor.on, month)
            if day.toordinal() >= min(until, view.end + 1):
                break
            if day.toordinal() >= view.start:
                text = f"−{-month}" if month < 0 else str(month)
                yield Tick(view.x(day), text, month % 12 == 0, month == 0)
            month += step


def draw_axis(frame: Frame, ticks: Sequence[Tick]) -> tuple[Primitive, ...]:
    """Both rows, in their own coordinates: y from 0 to `AXIS_HEIGHT`."""
    drawn: list[Primitive] = [
        L(0, AXIS_HEIGHT - 0.5, frame.view.width, AXIS_HEIGHT - 0.5, "border-strong")
    ]
    strip = Space(frame.view.width)
    pills = _pills(frame, strip)
    drawn += _pauses(frame, strip)
    drawn += _episodes(frame, strip)
    drawn += _tick_row(frame, ticks)
    return (*drawn, *pills)


def _tick_row(frame: Frame, ticks: Sequence[Tick]) -> list[Primitive]:
    counts_months = frame.view.mode is AxisMode.MONTHS and bool(frame.course.anchors)
    verticals = _end_and_today(frame) if counts_months else frame.verticals
    row = Space(frame.view.width, verticals)
    drawn: list[Primitive] = [
        L(tick.x, AXIS_HEIGHT - 5, tick.x, AXIS_HEIGHT, "text-2") for tick in ticks
    ]
    by_weight = sorted(ticks, key=lambda tick: (not tick.is_zero, not tick.is_major))
    for tick in by_weight:
        is_bold = tick.is_zero if counts_months else tick.is_major
        spots = [_tick_text(tick, tick.x, is_bold=is_bold)]
        if is_bold and not counts_months:
            spots += _aside(frame, tick)
        label = _fitting(frame, row, spots)
        drawn += [label] if label else []
    return drawn


def _tick_text(tick: Tick, x: float, align: str = "middle", *, is_bold: bool) -> T:
    weight, colour = (BOLD, "text") if is_bold else (REGULAR, "text-2")
    return T(x, _TICK_BASELINE, tick.text, colour, weight, align)


def _aside(frame: Frame, tick: Tick) -> list[T]:
    """A year that stands on a line steps to either side of it."""
    line = min(frame.verticals, key=lambda x: abs(x - tick.x), default=tick.x)
    right = _tick_text(tick, line + 5, "start", is_bold=True)
    left = _tick_text(tick, line - 5, "end", is_bold=True)
    return [right, left] if line <= tick.x else [left, right]


def _fitting(frame: Frame, space: Space, spots: Sequence[T]) -> T | None:
    """The first free text of several; it is not drawn by this, the axis has its own list."""
    keep = len(frame.drawn)
    placed = frame.place(space, [(spot,) for spot in spots])
    del frame.drawn[keep:]
    return placed[0] if placed else None


def _end_and_today(frame: Frame) -> tuple[float, ...]:
    course, view = frame.course, frame.view
    days = [course.today] if course.died_on is None else []
    days += [course.end.on] if course.end else []
    return tuple(x for day in days if view.holds(x := view.x(day)))


def _pills(frame: Frame, strip: Space) -> list[Primitive]:
    """Today, and the end of the course; the lines go on below them."""
    course, view, drawn = frame.course, frame.view, list[Primitive]()
    if course.died_on is None and view.holds(x := view.x(course.today)):
        today = frame.words(phrase("Today {day}"), day=course.today)
        short = frame.words(phrase("Today"))
        drawn += _pill(frame, strip, x, (today, short), "accent", "on-accent")
        drawn.append(L(x, STRIP_HEIGHT, x, AXIS_HEIGHT, "accent", 2))
    if course.end is not None and view.holds(x := view.x(course.end.on)):
        drawn.append(L(x, 0, x, AXIS_HEIGHT, "text", 2))
        drawn += _pill(frame, strip, x, course.end.labels, "inverse", "on-inverse")
    return drawn


def _pill(
    frame: Frame, strip: Space, x: float, labels: Sequence[str], fill: str, ink: str
) -> list[Primitive]:
    for text in labels:
        width = frame.text_width(text, BOLD) + 12
        centred = min(max(x - width / 2, 0), frame.view.width - width)
        for left in (centred, x - width - 3, x + 3):
            box = (left, 0.0, left + width, STRIP_HEIGHT)
            if strip.is_free(box):
                strip.take(box)
                plate = R(left, 0, width, STRIP_HEIGHT, fill, radius=3)
                return [plate, T(left + 6, _STRIP_BASELINE, text, ink, BOLD)]
    return []


def _pauses(frame: Frame, strip: Space) -> list[Primitive]:
    """The part of the strip in which nothing is chased."""
    drawn: list[Primitive] = []
    for pause in frame.course.pauses:
        x, end = pause_extent(frame, pause.starts_on, pause.ends_on)
        if end - x < 1:
            continue
        drawn.append(R(x, 0, end - x, STRIP_HEIGHT, "paused-bg"))
        if end - x > 16:
            drawn.append(G("paused", x + 9, STRIP_HEIGHT / 2, 5.4, "paused-fg", "paused-bg"))
        taken = (x, 0.0, end, STRIP_HEIGHT)
        for text in pause.labels:
            label = T(x + 18, _STRIP_BASELINE, text, "paused-fg", MEDIUM)
            right = label.x + frame.text_width(text, MEDIUM)
            if right + 4 <= end and strip.is_free((label.x, 0.0, right, STRIP_HEIGHT)):
                drawn.append(label)
                break
        strip.take(taken)
    return drawn


def pause_extent(frame: Frame, starts_on: date, ends_on: date | None) -> tuple[float, float]:
    """From where to where a pause is in view; an open one reaches today."""
    view = frame.view
    end = ends_on or max(frame.course.today, starts_on) + timedelta(days=1)
    return max(view.x(starts_on), 0), min(view.x(end), view.width)


def _episodes(frame: Frame, strip: Space) -> list[Primitive]:
    view, drawn = frame.view, list[Primitive]()
    counts_months = view.mode is AxisMode.MONTHS
    for anchor in frame.course.anchors:
        start, end = view.x(anchor.on), view.x(anchor.ends_on)
        left, right = max(start, 0), min(end, view.width)
        if right - left > 2:
            fill = "accent-weak" if anchor.is_current else "raised"
            drawn.insert(0, R(left, 0, right - left, STRIP_HEIGHT, fill))
            drawn += _episode_label(frame, strip, anchor, (left, right))
        if view.holds(start):
            foot = STRIP_HEIGHT if counts_months else AXIS_HEIGHT
            drawn.append(L(start, 0, start, foot, "text"))
    return drawn


def _episode_label(
    frame: Frame, strip: Space, anchor: Anchor, extent: tuple[float, float]
) -> list[Primitive]:
    left, right = extent
    colour = "text" if anchor.is_current else "text-2"
    for text in anchor.labels:
        label = T(left + 6, _STRIP_BASELINE, text, colour, MEDIUM)
        end = label.x + frame.text_width(text, MEDIUM)
        if end + 4 <= right and strip.is_free((label.x, 0.0, end, STRIP_HEIGHT)):
            strip.take((label.x, 0.0, end, STRIP_HEIGHT))
            return [label]
    return []
