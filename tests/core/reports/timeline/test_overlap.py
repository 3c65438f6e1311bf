"""Nothing is ever written over something else, at any width, zoom, density or pan."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from core.language import ENGLISH, Language, words_in
from core.reports.timeline.course import Course
from core.reports.timeline.frame import COMPACT, LARGE, NORMAL, PRINT, AxisMode, View
from core.reports.timeline.layout import layout, recent_view, to_now_view, whole_view
from core.reports.timeline.pdf import print_measure
from core.reports.timeline.scene import Box, G, Scene, T, box_of, overlap
from tests.core.reports.timeline.whole import ALL

DENSITIES = (COMPACT, NORMAL, LARGE, PRINT)


def collisions(scene: Scene, course: Course, view: View) -> Iterator[str]:
    """What is written over another text, a symbol, an anchor or today, in axis and body."""
    for part in (scene.body, scene.axis):
        texts = [(each, box_of(each, print_measure)) for each in part if isinstance(each, T)]
        yield from _texts_on_texts(sorted(texts, key=lambda pair: pair[1][0]))
    lines = _lines(course, view)
    glyphs = [(each.kind, _box_of_glyph(each)) for each in scene.body if isinstance(each, G)]
    for each in scene.body:
        if isinstance(each, T):
            box = box_of(each, print_measure)
            yield from (f"{each.text} over {kind}" for kind, g in glyphs if overlap(box, g))
            yield from (f"{each.text} over a line" for x in lines if box[0] < x < box[2])
            if box[0] < -0.1 or box[2] > view.width + 0.1:
                yield f"{each.text} out of view"


def _lines(course: Course, view: View) -> list[float]:
    days = [anchor.on for anchor in course.anchors]
    days += [course.today] if course.died_on is None else []
    days += [course.end.on] if course.end else []
    return [view.x(day) for day in days]


def _texts_on_texts(texts: list[tuple[T, Box]]) -> Iterator[str]:
    for at, (text, box) in enumerate(texts):
        for other, taken in texts[at + 1 :]:
            if taken[0] >= box[2]:
                break
            if overlap(box, taken):
                yield f"{text.text} over {other.text}"


def _box_of_glyph(glyph: G) -> Box:
    r = glyph.r * 0.9
    return glyph.x - r, glyph.y - r, glyph.x + r, glyph.y + r


def views(course: Course, seed: int) -> Iterator[View]:
    random = Random(seed)
    whole = whole_view(course)
    ranges = [whole, to_now_view(course), recent_view(course)]
    for _ in range(12):
        start = random.uniform(*whole)
        ranges.append((start, start + random.choice((60, 200, 548, 1100, 2500))))
    for at, (start, end) in enumerate(ranges):
        view = View(start=start, end=end, width=random.choice((480, 864, 1108, 1272, 1900)))
        for density in random.sample(DENSITIES, 2):
            mode = AxisMode.MONTHS if at % 2 else AxisMode.DATES
            yield replace(view, density=density, mode=mode)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", Language)
def test_that_no_text_lies_on_text_symbol_anchor_or_today(name: str, language: Language) -> None:
    course = ALL[name]
    for view in views(course, seed=len(name)):
        scene = layout(course, view, print_measure, words_in(language))
        assert list(collisions(scene, course, view)) == [], view


def test_that_a_planted_overlap_is_caught() -> None:
    course = ALL["three operations"]
    start, end = whole_view(course)
    view = View(start=start, end=end, width=1272)
    scene = layout(course, view, print_measure, ENGLISH)
    label = next(each for each in scene.body if isinstance(each, T))
    pin = next(each for each in scene.body if isinstance(each, G))
    anchor = view.x(course.anchors[0].on)
    for planted in (
        replace(label, x=label.x + 3),
        T(pin.x - 5, pin.y + 4, "over a pin"),
        T(anchor - 5, 9, "over an anchor"),
        T(view.width - 3, 9, "cut off"),
    ):
        worse = replace(scene, body=(*scene.body, planted))
        assert list(collisions(worse, course, view)), planted
