"""The lanes of what happened: operations, recurrences and MDT, systemic therapy."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.language import phrase
from core.reports.timeline.course import Event, Operation, Pin, Therapy
from core.reports.timeline.frame import Frame, Space, baseline
from core.reports.timeline.fuzzy import draw_span, fuzzy_ends, sure_part
from core.reports.timeline.scene import BOLD, REGULAR, G, Hit, L, R, T

_GAP = 11.0  # from the centre of a pin to its label


def draw_operations(frame: Frame, top: float, height: float) -> None:
    """A pin for each day; the name with its date, else shorter, else the number."""
    space, middle = frame.space(), top + height / 2
    merged = _one_a_day(frame.course.operations)
    shown = [each for each in merged if frame.view.holds(frame.view.x(each.on))]
    r = frame.radius
    for each in merged:
        draw_span(frame, space, each, (top, middle - 1.2 * r))
    for each in shown:
        x = frame.view.x(each.on)
        frame.drawn.append(G(each.pin.value, x, middle, r, "text"))
        space.take((x - r, middle - 1.3 * r, x + r, middle + 1.3 * r))
    for each in shown:
        frame.place(space, _operation_spots(frame, each, middle))
    for event in frame.course.operations:
        add_hit(frame, event, "operations", middle)
    if not frame.course.operations:
        say_absence(frame, space, middle, frame.words(phrase("No operation recorded")))


def _one_a_day(operations: Sequence[Operation]) -> list[Operation]:
    """Operations of the same day become one pin, their names joined with a plus."""
    merged: list[Operation] = []
    for each in sorted(operations, key=lambda e: (e.on, e.number)):
        if merged and merged[-1].on == each.on and merged[-1].span == each.span:
            merged[-1] = _joined(merged[-1], each)
        else:
            merged.append(each)
    return merged


def _joined(one: Operation, other: Operation) -> Operation:
    pairs = zip(one.labels, other.labels, strict=False)
    pin = Pin.OPERATION if Pin.OPERATION in (one.pin, other.pin) else one.pin
    return replace(one, labels=tuple(f"{a} + {b}" for a, b in pairs), pin=pin)


def _operation_spots(frame: Frame, event: Operation, middle: float) -> Iterator[tuple[T, ...]]:
    x, day = frame.view.x(event.on), event.when or frame.words.date(event.on)
    number = frame.words(phrase("Op. {n}"), n=event.number) if event.number else ""
    for side, align in ((_GAP, "start"), (-_GAP, "end")):
        for name in event.labels:
            yield (_upper(x + side, middle, name, align), _lower(x + side, middle, day, align))
        for name in event.labels:
            yield from _wrapped(name, x + side, middle, align)
        for name in event.labels:
            yield (T(x + side, baseline(middle), name, "text", BOLD, align),)
    for side, align in ((_GAP, "start"), (-_GAP, "end")):
        if number:
            yield (T(x + side, baseline(middle), number, "text", BOLD, align),)


def _upper(x: float, middle: float, text: str, align: str) -> T:
    return T(x, middle - 3.3, text, "text", BOLD, align)


def _lower(x: float, middle: float, text: str, align: str) -> T:
    return T(x, middle + 12.2, text, "text-2", REGULAR, align)


def _wrapped(name: str, x: float, middle: float, align: str) -> Iterator[tuple[T, ...]]:
    """The name in two lines, broken where the longer of the two is shortest."""
    parts = name.split(" ")
    if len(parts) < 2:
        return
    breaks = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    one, two = min(breaks, key=lambda pair: max(len(pair[0]), len(pair[1])))
    yield (
        _upper(x, middle, one, align),
        replace(_lower(x, middle, two, align), weight=BOLD, colour="text"),
    )


def draw_findings(frame: Frame, top: float, height: float) -> None:
    """Two fixed rows, recurrences above decisions, so that they never collide."""
    upper, lower = top + height * 0.28, top + height * 0.72
    course = frame.course
    _points(frame, course.recurrences, ("recurrence", "danger", BOLD), upper)
    _points(frame, course.decisions, ("mdt", "text", REGULAR), lower)
    if not course.recurrences:
        say_absence(frame, frame.space(), upper, frame.words(phrase("No recurrence recorded")))


def _points(
    frame: Frame, events: Sequence[Event], look: tuple[str, str, int], middle: float
) -> None:
    kind, colour, weight = look
    space, r = frame.space(), frame.radius
    shown = [event for event in events if frame.view.holds(frame.view.x(event.on))]
    for event in shown:
        x = frame.view.x(event.on)
        frame.drawn.append(G(kind, x, middle, r, colour))
        space.take((x - r, middle - r, x + r, middle + r))
    for event in shown:
        x, y = frame.view.x(event.on), baseline(middle)
        # It flips to the left before it is shortened, rather than cross an anchor or today.
        frame.place(
            space,
            [
                (T(x + side, y, text, colour, weight, align),)
                for text in event.labels
                for side, align in ((_GAP, "start"), (-_GAP, "end"))
                if not frame.crosses(x, x + side)
            ],
        )
    for event in events:
        add_hit(frame, event, "findings", middle)


def therapy_rows(therapies: Sequence[Therapy]) -> list[list[Therapy]]:
    """Courses given at the same time lie below each other."""
    rows: list[list[Therapy]] = []
    for each in sorted(therapies, key=lambda t: t.starts_on):
        for row in rows:
            if row[-1].ends_on is not None and row[-1].ends_on < each.starts_on:
                row.append(each)
                break
        else:
            rows.append([each])
    return rows


def draw_therapies(frame: Frame, top: float, height: float) -> None:
    rows = therapy_rows(frame.course.therapies)
    bar = min(20.0, height / max(len(rows), 1) - 4)
    for at, row in enumerate(rows):
        middle = top + height / len(rows) * (at + 0.5)
        _bars(frame, row, middle, bar)
    if not rows:
        absence = frame.words(phrase("No systemic therapy recorded"))
        say_absence(frame, frame.space(), top + height / 2, absence)


def _bars(frame: Frame, row: Sequence[Therapy], middle: float, bar: float) -> None:
    view, space = frame.view, frame.space()
    extents = []
    for each in row:
        last = each.ends_on or max(frame.course.died_on or frame.course.today, each.starts_on)
        extents.append((view.x(each.starts_on), max(view.x(last), view.x(each.starts_on) + 3)))
    inside = Space(view.width, frame.verticals)
    for each, (start, end) in zip(row, extents, strict=True):
        left, right = max(start, 0), min(end, view.width)
        if right - left < 1:
            continue
        box = R(left, middle - bar / 2, right - left, bar)
        frame.drawn += _bar(box, is_open=each.ends_on is None or right < end)
        frame.drawn += fuzzy_ends(frame, each, (start, end), box)
        space.take((left, middle - bar / 2, right, middle + bar / 2))
        x = min(max((left + right) / 2, 0), view.width)
        frame.hits.append(_therapy_hit(each, x, middle))
    for each, (start, end) in zip(row, extents, strict=True):
        shown = max(start, 0), min(end, view.width)
        _therapy_label(frame, (inside, space), each, (*shown, middle))


def _bar(box: R, *, is_open: bool) -> list[R | L]:
    """A bar; a course that goes on has no right edge."""
    edge = "plot-therapy-edge"
    if not is_open:
        return [replace(box, fill="plot-therapy", stroke=edge, radius=1)]
    left, right, top, foot = box.x, box.x + box.w, box.y, box.y + box.h
    return [
        replace(box, fill="plot-therapy"),
        L(left, top, right, top, edge),
        L(left, foot, right, foot, edge),
        L(left, top, left, foot, edge),
    ]


def _therapy_label(
    frame: Frame,
    spaces: tuple[Space, Space],
    therapy: Therapy,
    extent: tuple[float, float, float],
) -> None:
    """Inside the bar, else right of it, else the shortest inside."""
    left, right, middle = extent
    if right - left < 1:
        return
    begins, ends = sure_part(frame, therapy, (left, right))
    y, (inside, beside) = baseline(middle), spaces
    for text in therapy.labels:
        if frame.text_width(text) + 8 <= ends - begins:
            if frame.place(inside, [(T(begins + 5, y, text),)]):
                return
        elif frame.place(beside, [(T(right + 5, y, text),)]):
            return


def _therapy_hit(each: Therapy, x: float, middle: float) -> Hit:
    return Hit(record=each.record, lane="therapy", x=x, y=middle, title=each.title, rows=each.rows)


def say_absence(frame: Frame, space: Space, middle: float, text: str) -> None:
    """What is not recorded is said: right of the latest anchor that leaves room."""
    anchors = [frame.view.x(anchor.on) for anchor in reversed(frame.course.anchors)]
    starts = [x + _GAP for x in (*anchors, 1.0, *frame.verticals)]
    frame.place(space, [(T(x, baseline(middle), text, "text-2"),) for x in starts])


def add_hit(frame: Frame, event: Event, lane: str, middle: float) -> None:
    """What pointer, keyboard and screen reader find of an event in view."""
    x = frame.view.x(event.on)
    if frame.view.holds(x):
        frame.hits.append(
            Hit(record=event.record, lane=lane, x=x, y=middle, title=event.title, rows=event.rows)
        )
