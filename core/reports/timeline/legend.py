"""What the symbols mean, in one row or, where words are long, in two."""

from collections.abc import Iterator

from core.language import Words, phrase
from core.reports.timeline.course import Course, Mark
from core.reports.timeline.frame import GUTTER, baseline
from core.reports.timeline.legend_more import more_of
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
    for kind, text in more_of(course):
        yield kind, _WIDTHS[kind], words(text)


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


_WIDTHS = {
    "complication": 20.0,
    "span": 20.0,
    "fuzzy": 20.0,
    "cea-less": 10.0,
    "cea-more": 10.0,
    "cea-under": 14.0,
    "size-gone": 8.0,
    "call-reached": 8.0,
    "call-not-reached": 8.0,
}
_RADII = {"cea-less": 3.6, "cea-more": 3.6, "cea-under": 6.4, "size-gone": 2.8}


def _plain_symbol(kind: str, x: float, y: float, width: float) -> list[Primitive]:
    """What has no status of its own: drawn as it is in its lane."""
    at = x + width / 2
    if kind == "complication":
        box = R(x, y - 7.5, width, 15, "surface", "text", 2)
        return [box, T(at, baseline(y), "II", "text", MEDIUM, "middle")]
    if kind == "span":
        ends = [L(each, y - 4, each, y + 4, "text-2", 1.6) for each in (x, x + width)]
        return [L(x, y, x + width, y, "text-2", 1.6, (3, 3)), *ends]
    if kind == "fuzzy":
        return [R(x, y - 6, width, 12, hatch="plot-therapy-edge", gap=4.0)]
    drawn: list[Primitive] = [G(kind, at, y, _RADII.get(kind, _R), "text")]
    return [*drawn, G("cea", at, y, 3.6, "text")] if kind == "cea-under" else drawn


def _symbol(kind: str, x: float, y: float, width: float) -> list[Primitive]:
    if kind == "window":
        return [
            R(x, y - 7.5, width, 15, "plot-window", "plot-window-edge", 2),
            L(x + width * 0.7, y - 7.5, x + width * 0.7, y + 7.5, "plot-window-edge"),
        ]
    if kind in _WIDTHS:
        return _plain_symbol(kind, x, y, width)
    tone, drawn, at = _TONE[kind], list[Primitive](), x + width / 2
    if kind == "overdue":
        at = x + 7.5
        drawn.append(R(at, y - 4, 22, 8, "overdue-bg", tone, hatch=tone, gap=3.0))
    if kind == "late":
        at = x + width - 6
        drawn += [L(x + 1, y, at, y, tone, 2), L(x + 1, y - 5, x + 1, y + 5, tone, 2)]
    return [*drawn, G(kind, at, y, _R, tone)]
