"""The symbols of the printed timeline in words, as many to a line as there is room."""

from core.language import Words, phrase
from core.reports.timeline.course import Course, Mark
from core.reports.timeline.legend_more import more_of
from core.reports.timeline.scene import G, L, Measure, Primitive, R, T

_ROW = 11.0
_SIZE = 7.5
_RADII = {
    "cea-less": 2.4,
    "cea-more": 2.4,
    "size-gone": 1.8,
    "call-reached": 3.6,
    "call-not-reached": 3.6,
}


def paper_legend(
    course: Course, width: float, measure: Measure, words: Words
) -> tuple[list[Primitive], float]:
    """Its primitives from y = 0 and its height, in points."""
    drawn: list[Primitive] = []
    x, y = 0.0, _ROW / 2
    for kind, text in _entries(course):
        said = words(text)
        end = x + 11.5 + measure(said, _SIZE, 400)
        if end > width and x:
            x, y = 0.0, y + _ROW
            end = 11.5 + measure(said, _SIZE, 400)
        drawn += _symbol(kind, x + 5, y)
        drawn.append(T(x + 11.5, y + 2.7, said, "text", size=_SIZE))
        x = end + 7.5
    return drawn, y + _ROW / 2


def _symbol(kind: str, x: float, y: float) -> list[Primitive]:
    if kind == "window":
        return [R(x - 5, y - 4, 10, 8, "plot-window", "plot-window-edge", width=0.4)]
    if kind == "complication":
        box = R(x - 5, y - 4, 10, 8, "surface", "text", width=0.6)
        return [box, T(x, y + 2.5, "II", "text", 500, "middle", size=7)]
    if kind == "fuzzy":
        dash = (1.5, 1.5)
        return [L(x - 5, y + dy, x + 5, y + dy, "text", 0.7, dash) for dy in (-3.5, 3.5)]
    if kind == "cea-under":
        return [G(kind, x, y, 3.8, "text"), G("cea-above", x, y, 1.7, "text")]
    if kind in _RADII:
        return [G(kind, x, y, _RADII[kind], "text")]
    return [G(f"paper:{kind}", x, y, 3.8, "text")]


def _entries(course: Course) -> list[tuple[str, str]]:
    """What is always explained, and what only this course has."""
    marks = {each.mark for lane in course.lanes for each in lane.sources()}
    found = [
        ("operation", phrase("operation")),
        ("therapy", phrase("systemic therapy")),
        ("done", phrase("done")),
        ("overdue", phrase("overdue")),
        ("booked", phrase("booked")),
    ]
    if Mark.OUTCOME_MISSING in marks:
        found.append(("outcome_missing", phrase("outcome missing")))
    if marks & {Mark.OPEN, Mark.DUE}:
        found.append(("due", phrase("due")))
    found += [("missed", phrase("missed")), ("result_open", phrase("result open"))]
    if marks & {Mark.WAIVED, Mark.PAUSED}:
        found.append(("paused", phrase("waived or paused")))
    found += [
        ("not_yet_due", phrase("not yet due")),
        ("recurrence", phrase("recurrence")),
        ("mdt", phrase("MDT")),
    ]
    # Diagnoses are not drawn on paper.
    return found + [entry for entry in more_of(course) if entry[0] != "span"]
