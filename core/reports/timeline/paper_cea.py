"""The CEA curve alone, for half a page: years above, the operations as uprights through it."""

from dataclasses import replace
from datetime import date

from core.language import Words
from core.reports.timeline.course import Course
from core.reports.timeline.frame import Frame, Space, View
from core.reports.timeline.paper_chart import draw_paper_cea
from core.reports.timeline.paper_picture import PaperPicture
from core.reports.timeline.scene import BOLD, L, Measure, T

_GUTTER = 22.0
_TOP = 13.0
_LEAST_DAYS = 365
_BESIDE = 26.0  # room for the last value beside its point


def cea_picture(
    course: Course, width: float, measure: Measure, words: Words, height: float
) -> PaperPicture:
    """From the first value or operation to today, `height` points high with its axis."""
    days = [*(value.on for value in course.cea), *(each.on for each in course.operations)]
    last = (course.died_on or course.today).toordinal()
    start = min([day.toordinal() - 20 for day in days] + [last - _LEAST_DAYS])
    end = last + int((last - start) * _BESIDE / (width - _GUTTER - _BESIDE)) + 1
    course = replace(course, today=date.fromordinal(end))  # no upright stands where it ends
    view = View(start=start, end=end, width=width - _GUTTER, is_print=True)
    frame = Frame(course, view, measure, words)
    space, uprights = Space(view.width), []
    for each in course.operations:
        if each.number and view.holds(x := view.x(each.on)):
            uprights.append(x)
            frame.ground.append(L(x, _TOP, x, height, "text", 0.9))
    frame.verticals = tuple(uprights)
    for each in course.operations:
        x = view.x(each.on)
        if each.number and view.holds(x):
            y, code = _TOP - 3.5, each.code
            sides = ((x, "middle"), (x - 3, "start"), (x + 3, "end"))
            frame.place(space, [(T(at, y, code, "text", BOLD, by, 7.5),) for at, by in sides])
    _years(frame, space, height)
    draw_paper_cea(frame, _TOP, height - _TOP, _GUTTER)
    plot = (_GUTTER, 0.0, (*frame.ground, *frame.drawn))
    return PaperPicture(height, (plot, (0.0, 0.0, tuple(frame.gutter))))


def _years(frame: Frame, space: Space, height: float) -> None:
    """Dotted uprights at each New Year, named where there is room beside the operations."""
    view = frame.view
    for year in range(date.fromordinal(int(view.start)).year, 10_000):
        x = view.x(date(year, 1, 1))
        if x > view.width:
            break
        if x >= 0:
            frame.ground.append(L(x, _TOP, x, height, "text", 0.4, (0.6, 2.4)))
            frame.place(space, [(T(x + 2, _TOP - 3.5, str(year), "text", size=7),)])
