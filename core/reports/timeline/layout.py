"""From a course and a view to a scene: pure, without Qt and without a clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from core.language import Words, phrase
from core.reports.timeline.axis import Tick, draw_axis, pause_extent, ticks_of
from core.reports.timeline.chart import draw_cea
from core.reports.timeline.complications import draw_complications
from core.reports.timeline.contacts import draw_contacts
from core.reports.timeline.course import Course, ScanLane
from core.reports.timeline.frame import AXIS_HEIGHT, GUTTER, Density, Frame, View
from core.reports.timeline.lanes import (
    draw_findings,
    draw_operations,
    draw_therapies,
    therapy_rows,
)
from core.reports.timeline.scans import draw_scans
from core.reports.timeline.scene import MEDIUM, L, Lane, Measure, R, Scene, T
from core.reports.timeline.sizes import draw_sizes

Draw = Callable[[Frame, float, float], None]
BIOCHEMISTRY, SIZES = "biochemistry", "sizes"
_EXTRA_ROW = 20.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """One lane to be drawn: its names, its height and who draws it."""

    key: str
    name: str
    note: str
    height: float
    draw: Draw


def layout(course: Course, view: View, measure: Measure, words: Words) -> Scene:
    """The whole picture of one course over the part of time in view.

    `measure` is the only thing it takes from the outside world; the same values always give the
    same scene. A text that has no room is left out, never drawn over something else.
    """
    frame = Frame(course, view, measure, words)
    frame.verticals = _verticals(course, view)
    plans = _plans(frame)
    height = sum(plan.height for plan in plans)
    ticks = ticks_of(view, course, words)
    _ground(frame, ticks, height)
    lanes, top = [], 0.0
    for plan in plans:
        lanes.append(Lane(plan.key, plan.name, plan.note, top, plan.height))
        plan.draw(frame, top, plan.height)
        top += plan.height
        if plan is not plans[-1]:
            frame.ground.append(L(0, top, view.width, top, "border"))
            frame.gutter.append(L(8, top, GUTTER, top, "border"))
    _pause_bands(frame, lanes)
    _names(frame, lanes)
    return Scene(
        width=view.width,
        height=height,
        axis_height=AXIS_HEIGHT,
        gutter_width=GUTTER,
        axis=draw_axis(frame, ticks),
        body=(*frame.ground, *_lines(course, view, height), *frame.drawn),
        gutter=tuple(frame.gutter),
        hits=tuple(frame.hits),
        lanes=tuple(lanes),
    )


def _verticals(course: Course, view: View) -> tuple[float, ...]:
    """Every full-height line in view: anchors, today, the end."""
    days = [anchor.on for anchor in course.anchors]
    if course.died_on is None:
        days.append(course.today)
    if course.end is not None:
        days.append(course.end.on)
    return tuple(sorted(x for day in days if view.holds(x := view.x(day))))


def _lines(course: Course, view: View, height: float) -> list[L]:
    lines = [(view.x(anchor.on), "text", 1.0) for anchor in course.anchors]
    if course.died_on is None:
        lines.append((view.x(course.today), "accent", 2.0))
    if course.end is not None:
        lines.append((view.x(course.end.on), "text", 2.0))
    return [L(x, 0, x, height, colour, width) for x, colour, width in lines if view.holds(x)]


def lanes_height(course: Course, density: Density) -> float:
    """How high the body will be, without laying it out."""
    rows = max(len(therapy_rows(course.therapies)), 1)
    heights = [density.operations, density.findings, *_only_when_there(course, density).values()]
    heights.append(density.therapy + _EXTRA_ROW * (rows - 1))
    heights += [
        density.biochemistry if lane.key == BIOCHEMISTRY else density.scan for lane in course.lanes
    ]
    return sum(heights)


def _only_when_there(course: Course, density: Density) -> dict[str, float]:
    """The lanes that a course without such events does not have, with their heights."""
    heights = {
        "complications": density.complications if course.complications else 0,
        "sizes": density.sizes if course.lesions else 0,
        "contacts": density.contacts if course.contacts else 0,
    }
    return {key: height for key, height in heights.items() if height}


def _plans(frame: Frame) -> list[_Plan]:
    words, density, course = frame.words, frame.view.density, frame.course
    rows = len(therapy_rows(course.therapies))
    therapy = density.therapy + _EXTRA_ROW * (max(rows, 1) - 1)
    plans = [
        _Plan(
            "operations",
            words(phrase("Operations")),
            words(phrase("and ablation")),
            density.operations,
            draw_operations,
        ),
        _Plan(
            "findings",
            words(phrase("Recurrence")),
            words(phrase("and MDT")) if density.findings >= 36 else "",
            density.findings,
            draw_findings,
        ),
        _Plan("therapy", words(phrase("Systemic therapy")), "", therapy, draw_therapies),
    ]
    more = _only_when_there(course, density)
    if "complications" in more:
        name = words(phrase("Complications"))
        plans.insert(1, _Plan("complications", name, "", more["complications"], draw_complications))
    plans += [_scan_plan(frame, lane) for lane in course.lanes]
    if SIZES in more:
        # Its name stands beside its scale, as that of CEA does.
        plans.append(_Plan(SIZES, "", "", more[SIZES], draw_sizes))
    if "contacts" in more:
        name = words(phrase("Contacts"))
        plans.append(_Plan("contacts", name, "", more["contacts"], draw_contacts))
    return plans


def _scan_plan(frame: Frame, lane: ScanLane) -> _Plan:
    density = frame.view.density
    if lane.key == BIOCHEMISTRY:
        draw = partial(_draw_biochemistry, lane)
        return _Plan(lane.key, lane.name, "", density.biochemistry, draw)
    return _Plan(lane.key, lane.name, "", density.scan, partial(_draw_scan, lane))


def _draw_scan(lane: ScanLane, frame: Frame, top: float, height: float) -> None:
    draw_scans(frame, lane, top, height)


def _draw_biochemistry(lane: ScanLane, frame: Frame, top: float, height: float) -> None:
    """Slots in a strip above, the curve below it."""
    strip = frame.view.density.strip
    draw_scans(frame, lane, top, strip)
    draw_cea(frame, top + strip + 2, height - strip - 2)


def _ground(frame: Frame, ticks: list[Tick], height: float) -> None:
    """The planned time after today has another ground; the ticks go on as grid lines."""
    course, view = frame.course, frame.view
    ends = min(course.end.on, course.today) if course.end else course.today
    left = min(max(view.x(ends), 0), view.width)
    frame.ground.append(R(left, 0, view.width - left, height, "plot-future"))
    for tick in ticks:
        if not tick.is_zero:
            colour = "plot-grid-major" if tick.is_major else "plot-grid"
            frame.ground.append(L(tick.x, 0, tick.x, height, colour))


def _pause_bands(frame: Frame, lanes: list[Lane]) -> None:
    """A pause lies behind the scans it suspends, not behind operations or therapy."""
    keys = {lane.key for lane in frame.course.lanes}
    scans = [lane for lane in lanes if lane.key in keys]
    if not scans:
        return
    top = scans[0].top
    foot = scans[-1].top + scans[-1].height
    if scans[-1].key == BIOCHEMISTRY:
        foot = scans[-1].top + frame.view.density.strip
    for pause in frame.course.pauses:
        x, end = pause_extent(frame, pause.starts_on, pause.ends_on)
        if end - x >= 1:
            band = R(x, top, end - x, foot - top, "paused-bg", hatch="hatch", gap=9)
            frame.ground.insert(1, band)


def _names(frame: Frame, lanes: list[Lane]) -> None:
    for lane in lanes:
        if not lane.name:
            continue
        height = lane.height
        if lane.key == BIOCHEMISTRY:
            height = frame.view.density.strip
        middle = lane.top + height / 2
        lift = 7.5 if lane.note else 0.0
        frame.gutter.append(T(12, middle + 4.2 - lift, lane.name, "text", MEDIUM))
        if lane.note:
            frame.gutter.append(T(12, middle + 4.2 + lift, lane.note, "text-2"))


def whole_view(course: Course) -> tuple[float, float]:
    """Everything: from before the first event to after the last, with room for labels."""
    days = [day.toordinal() for day in course.days()]
    return _roomy(min(days), max(days), 0.02)


def print_view(course: Course) -> tuple[float, float]:
    """From before the first event to what comes next: at most a quarter of it still to come."""
    start, end = whole_view(course)
    now = _now(course).toordinal()
    return start, min(end, now + max(270, (now - start) * 0.3))


def to_now_view(course: Course) -> tuple[float, float]:
    """From the latest anchor's run-up to what comes next: about five months past today."""
    now = _now(course).toordinal()
    anchors = [anchor.on for anchor in course.anchors]
    first = min(day.toordinal() for day in course.days())
    start = max(first, anchors[-1].toordinal() - 150) if anchors else first
    ahead = max(130, (now - start) * 0.16)
    return _roomy(start, max(now + ahead, start + 300), 0.01)


def recent_view(course: Course) -> tuple[float, float]:
    """Eighteen months, the last fifth of them still to come."""
    now = _now(course).toordinal()
    return now - 548 * 0.83, now + 548 * 0.17


def _now(course: Course) -> date:
    return min(course.died_on or course.today, course.today)


def _roomy(start: float, end: float, part: float) -> tuple[float, float]:
    room = max((end - start) * part, 10)
    return start - room, end + room
