"""What the symbols of a scan lane say beside themselves, long to short, and where it may stand."""

from collections.abc import Iterator

from core.language import phrase
from core.reports.timeline.course import DONE, STATUS, Extra, Mark, Planned
from core.reports.timeline.frame import Frame, Space, baseline
from core.reports.timeline.scene import BOLD, MEDIUM, REGULAR, R, T

_TAG_HEIGHT = 18.0

Place = tuple[float, float, float]


def place_tag(
    frame: Frame, space: Space, slot: Planned, tail: tuple[float, float, float, float]
) -> bool:
    """How many days overdue, on a plate on the tail; whether it had room there."""
    due, end, y, r = tail
    left, right = due + (1.15 * r + 2 if frame.view.holds(frame.view.x(slot.late_from)) else 2), end
    for text in _overdue_texts(frame, slot):
        width = frame.text_width(text, BOLD) + 10
        room = right - 2 - left - width
        for part in (0.5, 1.0, 0.0):
            x = left + room * part
            box = (x, y - _TAG_HEIGHT / 2, x + width, y + _TAG_HEIGHT / 2)
            if room >= 0 and space.is_free(box):
                frame.drawn.append(R(*box[:2], width, _TAG_HEIGHT, "overdue-bg", "overdue-fg"))
                frame.drawn.append(T(x + 5, baseline(y), text, "overdue-fg", BOLD))
                space.take((due, box[1], end, box[3]))
                return True
    space.take((due, y - 4, end, y + 4))
    return False


def untagged_spots(frame: Frame, slot: Planned, place: Place) -> Iterator[tuple[T, ...]]:
    """Where the days may stand when the tail is too short: beyond today, else before the window."""
    x, y, r = place
    view = frame.view
    today = view.x(frame.course.today)
    sides = (
        (today + 7, "start"),
        (max(today, view.x(slot.overdue_on)) + 5, "start"),
        (x - 1.15 * r - 4, "end"),
        (min(x - 1.15 * r, view.x(slot.opens_on)) - 4, "end"),
    )
    for text in _overdue_texts(frame, slot):
        for at, align in sides:
            yield (T(at, baseline(y), text, "overdue-fg", BOLD, align),)


def _overdue_texts(frame: Frame, slot: Planned) -> tuple[str, ...]:
    days = (frame.course.today - slot.late_from).days
    long = frame.words.count(days, phrase("{n} day overdue"), phrase("{n} days overdue"))
    short = frame.words.count(days, phrase("{n} day"), phrase("{n} days"))
    shortest = frame.words(phrase("{n} d"), n=days)
    return (long, short, shortest) if frame.view.px_per_day > 2 else (short, shortest)


def label_spots(frame: Frame, source: Planned | Extra, place: Place) -> Iterator[tuple[T, ...]]:
    """Every text in every place it may have, best first."""
    x, y, r = place
    texts, colour, weight = _said(frame, source)
    if source.mark in _BARS:
        r *= 1.4
    if isinstance(source, Planned) and source.mark is Mark.OVERDUE and source.booked_for:
        x, r = frame.view.x(source.booked_for), r * 1.4
    for at, align in _sides(frame, source, x, r):
        for text in texts:
            yield (T(at, baseline(y), text, colour, weight, align),)


def _sides(
    frame: Frame, source: Planned | Extra, x: float, r: float
) -> Iterator[tuple[float, str]]:
    """After the window whose edge would cut the text, right of the symbol, else before it."""
    beside = x + r + 4
    if not isinstance(source, Planned):
        yield beside, "start"
        return
    opens, closes = frame.view.x(source.opens_on), frame.view.x(source.overdue_on)
    if x <= closes and closes + 5 > beside:
        yield closes + 5, "start"
    yield beside, "start"
    if source.mark not in DONE:
        yield min(x - r - 4, opens - 5), "end"


_BARS = (Mark.BOOKED, Mark.OUTCOME_MISSING)
_ALWAYS = {
    Mark.MISSED: (phrase("missed"),),
    Mark.WAIVED: (phrase("waived"),),
    Mark.DUE: (phrase("due, not booked"), phrase("due")),
}
_ZOOMED = {
    Mark.PAUSED: (phrase("paused"),),
    Mark.UNKNOWN: (phrase("not recorded"),),
}


def _said(frame: Frame, source: Planned | Extra) -> tuple[tuple[str, ...], str, int]:
    """The texts of one symbol, their colour and weight; none when it is silent at this zoom."""
    words, mark, tone = frame.words, source.mark, f"{STATUS[source.mark]}-fg"
    if mark in _ALWAYS or mark in _ZOOMED:
        said = _ALWAYS.get(mark) or (_ZOOMED[mark] if frame.speaks else ())
        return tuple(words(text) for text in said), tone, MEDIUM
    if isinstance(source, Extra):
        return ((words.short_date(source.on),) if frame.speaks else ()), "text-2", REGULAR
    if mark in (*_BARS, Mark.OVERDUE):
        return _booking_texts(frame, source)
    if mark in DONE:
        return _done_texts(frame, source), "text-2", REGULAR
    due = words(phrase("due {day}"), day=source.due_on), words.short_date(source.due_on)
    return (due if frame.speaks else ()), "text-2", REGULAR


def _booking_texts(frame: Frame, slot: Planned) -> tuple[tuple[str, ...], str, int]:
    words, day = frame.words, slot.booked_for
    if day is None:
        return (), "text", REGULAR
    if slot.mark is Mark.OUTCOME_MISSING or (day < frame.course.today):
        missing = words(phrase("{day}: outcome missing"), day=words.short_date(day))
        return (missing, words(phrase("outcome missing"))), "due-fg", MEDIUM
    weekday = f"{words.days[day.weekday()]} {words.short_date(day)}"
    full = words(phrase("booked {day}"), day=words.weekday_date(day))
    texts = (weekday, words.short_date(day))
    return ((full, *texts) if frame.speaks else texts), "booked-fg", MEDIUM


def _done_texts(frame: Frame, slot: Planned) -> tuple[str, ...]:
    words, day = frame.words, slot.done_on
    if day is None:
        return ()
    if slot.mark in (Mark.LATE, Mark.LATE_AWAITED):
        late = words(phrase("{n} d late"), n=(day - slot.due_on).days)
        dated = f"{words.short_date(day)}, {late}"
        return (dated, late) if frame.speaks else (late,)
    if not frame.speaks:
        return ()
    if slot.mark is Mark.AWAITED:
        return words(phrase("result awaited")), words.short_date(day)
    return (words.short_date(day),)
