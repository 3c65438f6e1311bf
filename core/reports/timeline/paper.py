"""The timeline of the printed summary: one line per lane, codes instead of names, a month axis."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from core.domain.months import add_months
from core.language import Words, phrase
from core.reports.timeline.course import Course, Event, Operation, ScanLane, Therapy
from core.reports.timeline.frame import Frame, Space, View
from core.reports.timeline.fuzzy import fuzzy_parts, sure_part
from core.reports.timeline.paper_chart import draw_paper_cea
from core.reports.timeline.paper_legend import paper_legend
from core.reports.timeline.paper_more import (
    draw_paper_complications,
    draw_paper_contacts,
    draw_paper_sizes,
)
from core.reports.timeline.paper_picture import PaperPicture
from core.reports.timeline.paper_scans import draw_paper_scans
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, G, L, Measure, Primitive, R, T, moved

LANE, TIGHT_LANE = 19.0, 15.5
GUTTER = 78.0
EDGE = 17.0
AXIS = 17.0
_R = 4.0
_YEARS = 7.2


def paper_picture(
    course: Course, width: float, measure: Measure, words: Words, height: float = LANE
) -> PaperPicture:
    """The whole block: calendar, lanes, CEA, months since the latest operation, legend.

    `height` is that of a lane.
    """
    view = _view(course, width - GUTTER - EDGE)
    frame = Frame(course, view, measure, words)
    frame.verticals = tuple(view.x(a.on) for a in course.anchors if view.holds(view.x(a.on)))
    _calendar(frame)
    top = AXIS
    for draw, name in _events(course):
        draw(frame, top + height / 2)
        top = _lane_end(frame, top, words(name), height)
    for lane in course.lanes:
        draw_paper_scans(frame, lane, top + height / 2)
        _edges(frame, lane, top + height / 2)
        top = _lane_end(frame, top, lane.name, height)
    foot = draw_paper_cea(frame, top)
    if course.lesions:
        foot = draw_paper_sizes(frame, foot)
    if course.contacts:
        draw_paper_contacts(frame, foot + height / 2)
        foot = _lane_end(frame, foot, words(phrase("Contacts")), height)
    _verticals(frame, foot)
    _months(frame, foot)
    rows, keys_height = paper_legend(course, width, measure, words)
    plot = (GUTTER, 0.0, (*frame.ground, *frame.drawn))
    groups = (plot, (0.0, 0.0, tuple(frame.gutter)), (0.0, foot + 14, tuple(rows)))
    return PaperPicture(foot + 14 + keys_height, groups)


_Draw = Callable[[Frame, float], None]


def _events(course: Course) -> Iterator[tuple[_Draw, str]]:
    """The lanes above the scans; complications only where there are any."""
    yield _operations, phrase("Operations")
    if course.complications:
        yield draw_paper_complications, phrase("Complications")
    yield _therapies, phrase("Systemic therapy")
    yield _findings, phrase("Recurrence, MDT")


def _view(course: Course, width: float) -> View:
    """The last seven years at most, and eight months to come; after a death none to come."""
    days = [day.toordinal() for day in course.days()]
    last = course.died_on or course.today
    end = last.toordinal() + (60 if course.died_on else 240)
    start = max(min(days) - 25, end - 365.25 * _YEARS)
    return View(start=min(start, end - 365), end=end, width=width, is_print=True)


def _lane_end(frame: Frame, top: float, name: str, height: float) -> float:
    """Name the lane and rule it off; gives where the next begins."""
    size = 8.0
    while size > 6.5 and frame.measure(name, size, MEDIUM) > GUTTER - 14:
        size -= 0.25
    frame.gutter.append(T(0, top + height / 2 + 2.9, name, "text", MEDIUM, size=size))
    right = GUTTER + frame.view.width
    frame.gutter.append(L(0, top + height, right, top + height, "text", 0.35))
    return top + height


def _calendar(frame: Frame) -> None:
    """Years bold, July between them; every second month when the time is short."""
    view, space = frame.view, Space(frame.view.width)
    frame.drawn.append(L(0, AXIS, view.width, AXIS, "text", 0.9))
    step = 2 if view.end - view.start < 900 else 6
    first = date.fromordinal(int(view.start))
    month = date(first.year, 1, 1)
    ticks = []
    while month.toordinal() <= view.end:
        if view.holds(x := view.x(month)):
            length = 8.0 if month.month == 1 else 5.0 if month.month == 7 else 2.5
            frame.drawn.append(L(x, AXIS - length, x, AXIS, "text", 0.5))
            ticks.append((month, x))
        month = add_months(month, 1)
    for on, x in sorted(ticks, key=lambda tick: tick[0].month != 1):
        if on.month == 1:
            label = T(x + 2, AXIS - 5.5, str(on.year), "text", BOLD, size=8.5)
            frame.place(space, [(label,)])
        elif (on.month - 1) % step == 0:
            said = frame.words.months[on.month - 1]
            frame.place(space, [(T(x + 2, AXIS - 5.5, said, "text", size=7),)])
    if not ticks or ticks[0][0].month != 1:
        frame.gutter.append(
            T(GUTTER - 3, AXIS - 5.5, str(first.year), "text", BOLD, "end", size=8.5)
        )


def _verticals(frame: Frame, foot: float) -> None:
    """Operations solid, years dotted, today dashed: behind everything else."""
    course, view = frame.course, frame.view
    lines: list[Primitive] = []
    for year in range(date.fromordinal(int(view.start)).year, 10_000):
        x = view.x(date(year, 1, 1))
        if x > view.width:
            break
        if x >= 0:
            lines.append(L(x, AXIS, x, foot, "text", 0.4, (0.6, 2.4)))
    for operation in course.operations:
        x = view.x(operation.on)
        if operation.number and view.holds(x):
            lines.append(L(x, AXIS, x, foot, "text", 0.9))
    if course.died_on is None:
        x = view.x(course.today)
        lines.append(L(x, AXIS, x, foot, "text", 0.9, (3, 2)))
    if course.end is not None and view.holds(x := view.x(course.end.on)):
        lines.append(L(x, AXIS, x, foot, "text", 1.6))
    frame.ground += lines


def _operations(frame: Frame, middle: float) -> None:
    space = Space(frame.view.width)
    shown = [o for o in frame.course.operations if o.number and _holds(frame, o)]
    for each in shown:
        x = frame.view.x(each.on)
        frame.drawn.append(G("paper:operation", x, middle, _R, "text"))
        space.take((x - _R, middle - _R, x + _R, middle + _R))
    for each in shown:
        x = frame.view.x(each.on)
        _plate(frame, space, [_code(each, x + _R + 3), _code(each, x - _R - 3, "end")], middle)
    if not shown:
        _absent(frame, middle, phrase("No operation recorded"))


def _holds(frame: Frame, event: Event) -> bool:
    return frame.view.holds(frame.view.x(event.on))


def _code(event: Event | Operation | Therapy, x: float, align: str = "start") -> T:
    return T(x, 0, event.code, "text", BOLD, align, size=8)


def _plate(frame: Frame, space: Space, spots: Sequence[T], middle: float) -> None:
    """A text on a white plate, so that a line behind it does not cross it out."""
    placed = [(moved(spot, 0, middle + 2.9),) for spot in spots]
    at = len(frame.drawn)
    texts = frame.place(space, [(t,) for (t,) in placed if isinstance(t, T)])
    for text in texts:
        width = frame.measure(text.text, text.size, text.weight)
        left = text.x - {"start": 0.0, "middle": width / 2, "end": width}[text.align]
        frame.drawn.insert(at, R(left - 1, text.y - 7, width + 2, 9, "surface"))


def _therapies(frame: Frame, middle: float) -> None:
    """White bars, then what they are called: courses given together may lie on each other."""
    space, bars = Space(frame.view.width), list[tuple[Therapy, float, float]]()
    for each in frame.course.therapies:
        extent = _extent(frame, each)
        if extent is not None:
            left, right = extent
            frame.drawn += _bar(frame, each, extent, middle)
            bars.append((each, left, right))
    for each, left, right in bars:
        names = [" ".join((each.code, text)) for text in each.labels] + [each.code]
        begins, ends = sure_part(frame, each, (left, right))
        fitting = [n for n in names if frame.measure(n, 7.5, BOLD) + 4 <= ends - begins]
        x, y = (begins + ends) / 2, middle + 2.7
        inside = [(T(x, y, name, "text", BOLD, "middle", size=7.5),) for name in fitting]
        if not frame.place(space, inside):
            _plate(frame, space, [_code(each, right + 3), _code(each, left - 3, "end")], middle)
    if not frame.course.therapies:
        _absent(frame, middle, phrase("No systemic therapy recorded"))


def _bar(
    frame: Frame, therapy: Therapy, extent: tuple[float, float], middle: float
) -> list[Primitive]:
    """White; where its dates are half known the edge is dashed over what they can be."""
    left, right = extent
    if therapy.starts_by is None and therapy.ends_from is None:
        return [R(left, middle - 5, right - left, 10, "surface", "text", width=0.9)]
    top, foot, drawn = middle - 5, middle + 5, list[Primitive]()
    drawn.append(R(left, top, right - left, 10, "surface"))
    begins, ends = sure_part(frame, therapy, extent)
    if begins < ends:
        drawn.append(R(begins, top, ends - begins, 10, "", "text", width=0.9))
    for a, b in fuzzy_parts(frame, therapy, extent):
        drawn += [L(a, y, b, y, "text", 0.7, (1.5, 1.5)) for y in (top, foot)]
    return drawn


def _extent(frame: Frame, therapy: Therapy) -> tuple[float, float] | None:
    """From where to where a course is in view; none when it is not."""
    course, view = frame.course, frame.view
    start = view.x(therapy.starts_on)
    end = view.x(therapy.ends_on or course.died_on or course.today)
    if end < 0 or start > view.width:
        return None
    return max(start, 0), max(min(end, view.width), max(start, 0) + 2)


def _findings(frame: Frame, middle: float) -> None:
    """Recurrences and decisions in one lane; those that would touch step apart."""
    course, space = frame.course, Space(frame.view.width)
    found = [(event, "paper:recurrence") for event in course.recurrences if _holds(frame, event)]
    found += [(event, "paper:mdt") for event in course.decisions if _holds(frame, event)]
    found.sort(key=lambda pair: pair[0].on)
    last = -1e6
    placed = []
    for event, kind in found:
        # Side by side rather than on top of each other; never more than a week or two off.
        x = max(frame.view.x(event.on), last + 2.1 * _R)
        last = x
        frame.drawn.append(G(kind, x, middle, _R, "text"))
        space.take((x - _R, middle - _R, x + _R, middle + _R))
        placed.append((event, kind, x))
    for event, kind, x in placed:
        if kind == "paper:recurrence":
            _plate(
                frame, space, [_code(event, x - _R - 2, "end"), _code(event, x + _R + 2)], middle
            )
    if not course.recurrences and not course.decisions:
        _absent(frame, middle, phrase("No recurrence recorded"))


def _absent(frame: Frame, middle: float, text: str) -> None:
    said = frame.words(text)
    spots = [T(x + 4, 0, said, "text", size=7.5) for x in (*reversed(frame.verticals), 0.0)]
    _plate(frame, Space(frame.view.width), spots, middle)


def _edges(frame: Frame, lane: ScanLane, middle: float) -> None:
    """Arrows with the number of visits that lie beyond the page."""
    view = frame.view
    before = sum(view.x(slot.due_on) < 0 for slot in lane.planned)
    after = sum(view.x(slot.due_on) > view.width for slot in lane.planned)
    right = GUTTER + view.width
    if before:
        frame.gutter.append(G("edge-left", GUTTER - 5, middle, 3.6, "text"))
        number = T(GUTTER - 9, middle + 2.9, str(before), "text", MEDIUM, "end", size=7.5)
        frame.gutter.append(number)
    if after:
        frame.gutter.append(G("edge-right", right + 5, middle, 3.6, "text"))
        frame.gutter.append(T(right + 9, middle + 2.9, str(after), "text", MEDIUM, size=7.5))


def _months(frame: Frame, foot: float) -> None:
    """Months of the latest anchor below the lanes, at the slots of its calendar; and today."""
    course, view = frame.course, frame.view
    space, y = Space(view.width + EDGE), foot + 9
    if course.died_on is None:
        today = frame.words(phrase("today"))
        frame.place(space, [(T(view.x(course.today), y, today, "text", BOLD, "middle", size=7),)])
    if not course.anchors:
        return
    anchor = course.anchors[-1]
    months = sorted({slot.month for lane in course.lanes for slot in lane.planned} | {0})
    for month in months:
        x = view.x(add_months(anchor.on, month))
        if view.holds(x) and (month == 0 or add_months(anchor.on, month) <= anchor.ends_on):
            frame.drawn.append(L(x, foot, x, foot + 2.5, "text", 0.5))
            frame.place(space, [(T(x, y, str(month), "text", REGULAR, "middle", size=7),)])
    x = view.x(anchor.on)
    said = frame.words(phrase("months after {code}"), code=anchor.code)
    left = max(x - 8, 0.0)
    if x - 8 - frame.measure(said, 7, REGULAR) > -GUTTER:
        frame.drawn.append(T(left, y, said, "text", REGULAR, "end", size=7))
