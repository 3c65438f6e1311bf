"""What the symbols mean, in one row or, where words are long, in two."""

from collections.abc import Iterator

from core.language import Words, phrase
from core.reports.timeline.course import Course, Mark
from core.reports.timeline.frame import GUTTER, baseline
from core.reports.timeline.scene import MEDIUM, SIZE, G, L, Measure, Primitive, R, T

ROW_HEIGHT = 24.0
_GAP = 28.0
_R = 6.5
_TEXT = 7.0

Entry = tuple[str, float, str]


def legend(
    course: Course, width: float, measure: Measure, words: Words
) -> tuple[tuple[Primitive, ...], float]:
    """The row below the lanes and its height; `width` includes the gutter, y starts at 0."""
    drawn: list[Primitive] = [
        T(12, baseline(ROW_HEIGHT / 2), words(phrase("Life of a scan")), "text", MEDIUM)
    ]
    entries = list(_entries(course, words))
    taken = sum(symbol + _TEXT + measure(text, SIZE, 400) for _, symbol, text in entries)
    room = width - GUTTER - 8
    gap = min(_GAP, max(10.0, (room - taken) / max(len(entries) - 1, 1)))
    x, y = GUTTER, ROW_HEIGHT / 2
    for kind, symbol, text in entries:
        end = x + symbol + _TEXT + measure(text, SIZE, 400)
        if end > width - 7.5 and x > GUTTER:  # half a pixel for what sums of floats lose
            x, y = GUTTER, y + ROW_HEIGHT
            end = x + symbol + _TEXT + measure(text, SIZE, 400)
        drawn += _symbol(kind, x, y, symbol)
        drawn.append(T(x + symbol + _TEXT, baseline(y), text, "text-2"))
        x = end + gap
    return tuple(drawn), y + ROW_HEIGHT / 2


def _entries(course: Course, words: Words) -> Iterator[Entry]:
    marks = {each.mark for lane in course.lanes for each in lane.sources()}
    yield "window", 25, words(phrase("window"))
    yield "not-yet-due", 11, words(phrase("not yet due"))
    yield "due", 14, words(phrase("due"))
    yield "booked", 16, words(phrase("booked"))
    if Mark.OUTCOME_MISSING in marks:
        yield "outcome-missing", 16, words(phrase("outcome missing"))
    yield "overdue", 30, words(phrase("overdue, until today"))
    yield "awaited", 12, words(phrase("done, result awaited"))
    yield "reviewed", 12, words(phrase("done"))
    yield "late", 21, words(phrase("done late"))
    yield "missed", 11, words(phrase("missed"))
    if Mark.UNKNOWN in marks:
        yield "unknown", 10, words(phrase("not recorded"))
    yield "waived", 10, words(phrase("waived or paused") if course.pauses else phrase("waived"))
    yield "recurrence", 15, words(phrase("recurrence"))


_TONE = {
    "not-yet-due": "not-yet-due-fg",
    "due": "due-fg",
    "booked": "booked-fg",
    "outcome-missing": "due-fg",
    "overdue": "overdue-fg",
    "awaited": "reviewed-fg",
    "reviewed": "reviewed-fg",
    "late": "reviewed-fg",
    "missed": "overdue-fg",
    "unknown": "not-yet-due-fg",
    "waived": "paused-fg",
    "recurrence": "danger",
}


def _symbol(kind: str, x: float, y: float, width: float) -> list[Primitive]:
    if kind == "window":
        return [
            R(x, y - 7.5, width, 15, "plot-window", "plot-window-edge", 2),
            L(x + width * 0.7, y - 7.5, x + width * 0.7, y + 7.5, "plot-window-edge"),
        ]
    tone, drawn, at = _TONE[kind], list[Primitive](), x + width / 2
    if kind == "overdue":
        at = x + 7.5
        drawn.append(R(at, y - 4, 22, 8, "overdue-bg", tone, hatch=tone, gap=3.0))
    if kind == "late":
        at = x + width - 6
        drawn += [L(x + 1, y, at, y, tone, 2), L(x + 1, y - 5, x + 1, y + 5, tone, 2)]
    return [*drawn, G(kind, at, y, _R, tone)]
