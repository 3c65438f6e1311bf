"""A picture that stands alone: whose course, the timeline, its legend, the rest in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from core.language import Words, phrase
from core.reports.timeline.course import Course
from core.reports.timeline.frame import GUTTER, View
from core.reports.timeline.layout import layout
from core.reports.timeline.legend import legend
from core.reports.timeline.scene import (
    BOLD,
    MEDIUM,
    REGULAR,
    SIZE,
    Measure,
    Primitive,
    T,
    moved,
    snapped,
)

MARGIN = 12.0
_LINE = 17.0


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything in one coordinate system; `measure` is what the texts were measured with."""

    width: float
    height: float
    title: str
    drawn: tuple[Primitive, ...]
    measure: Measure


def picture_of(course: Course, view: View, measure: Measure, words: Words) -> Picture:
    """Header, axis, lanes, legend and the two lists in words, below each other.

    `view.width` is the width of the lanes alone; the gutter and the margins come on top.
    """
    width = MARGIN + GUTTER + view.width + MARGIN
    drawn: list[Primitive] = []
    y = _heading(course, words, measure, drawn)
    scene = layout(course, view, measure, words)
    drawn += [moved(each, MARGIN + GUTTER, y) for each in scene.axis]
    y += scene.axis_height
    drawn += [moved(each, MARGIN + GUTTER, y) for each in scene.body]
    drawn += [moved(each, MARGIN, y) for each in scene.gutter]
    y += scene.height + 4
    row, height = legend(course, GUTTER + view.width, measure, words)
    drawn += [moved(each, MARGIN, y) for each in row]
    y += height
    for head, parts in _lists(course, words):
        y += 6
        drawn.append(T(MARGIN + 12, y + 12, head, "text", MEDIUM))
        for line in wrapped(parts, view.width, measure):
            drawn.append(T(MARGIN + GUTTER, y + 12, line, "text"))
            y += _LINE
    crisp = tuple(snapped(each) for each in drawn)
    return Picture(width, ceil(y + MARGIN), course.person, crisp, measure)


def _heading(course: Course, words: Words, measure: Measure, drawn: list[Primitive]) -> float:
    """Name, facts and the day it shows; the facts go below a long name."""
    drawn.append(T(MARGIN + 8, 28, course.person, "text", BOLD, size=15))
    end = MARGIN + 8 + measure(course.person, 15, BOLD) + 22
    y = 28.0
    if course.facts and end + measure(course.facts, SIZE, REGULAR) > 1000:
        end, y = MARGIN + 8, 47.0
    drawn.append(T(end, y, course.facts, "text"))
    as_of = words(phrase("Course as of {day}"), day=course.today)
    drawn.append(T(MARGIN + 8, y + 20, as_of, "text-2"))
    return y + 34


def _lists(course: Course, words: Words) -> Iterator[tuple[str, Sequence[str]]]:
    if course.keyed:
        yield words(phrase("Operations")), course.keyed
    if course.exceptions:
        yield words(phrase("Not as planned")), course.exceptions


def sentences(course: Course, words: Words) -> list[str]:
    """What print adds in words: one line each for the operations and the exceptions."""
    return [f"{head}: {'; '.join(parts)}." for head, parts in _lists(course, words)]


def wrapped(parts: Sequence[str], width: float, measure: Measure) -> list[str]:
    """The parts joined with semicolons and set in lines; a part too long breaks between words."""
    text = "; ".join(parts) + "."
    lines, line = list[str](), ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and measure(longer, SIZE, REGULAR) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]
