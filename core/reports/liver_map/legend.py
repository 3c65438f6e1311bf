"""What the marks of the map mean: those that it uses, in rows."""

from collections.abc import Iterator, Sequence

from core.language import Words, phrase
from core.reports.liver_map.marks import mark, under_mark
from core.reports.liver_map.shapes import Primitive
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion
from core.reports.timeline.scene import REGULAR, Measure, R, T, hatch_lines
from core.reports.timeline.scene import L as Line

_ORDER = (
    MapFate.NONE,
    MapFate.LEFT,
    MapFate.RESECTED,
    MapFate.ABLATED,
    MapFate.RESECTED_AND_ABLATED,
    MapFate.DISAPPEARED,
)
_REMOVED, _CUT, _NEW = "removed", "cut", "new"


def legend(
    shown: Sequence[LiverMap], width: float, size: float, measure: Measure, words: Words
) -> tuple[tuple[Primitive, ...], float]:
    """The rows and their height; `size` is that of the letters, everything else follows it."""
    drawn: list[Primitive] = []
    row, box, gap = size * 1.75, size * 1.9, size * 1.25
    x, y = 0.0, row / 2
    for kind, said in _entries(shown, words):
        end = x + box + size * 0.45 + measure(said, size, REGULAR)
        if end > width and x > 0:
            x, y = 0.0, y + row
            end = box + size * 0.45 + measure(said, size, REGULAR)
        drawn += _symbol(kind, x + box / 2, y, size)
        drawn.append(T(x + box + size * 0.45, y + size * 0.36, said, "text-2", size=size))
        x = end + gap
    return tuple(drawn), y + row / 2


def _entries(shown: Sequence[LiverMap], words: Words) -> Iterator[tuple[str, str]]:
    lesions = [lesion for each in shown for lesion in each.lesions]
    fates = {each.fate for each in lesions}
    for fate in _ORDER:
        if fate in fates:
            yield fate.value, words(fate.label)
    if any(each.is_new for each in lesions):
        yield _NEW, words(phrase("new"))
    if any(each.removed for each in shown):
        yield _REMOVED, words(phrase("segment removed"))
    if any(each.cut - each.removed for each in shown):
        yield _CUT, words(phrase("part of the segment removed"))


def _symbol(kind: str, x: float, y: float, size: float) -> Iterator[Primitive]:
    r, line = size * 0.62, size * 0.08
    if kind in (_REMOVED, _CUT):
        yield from _box(x, y, size, is_cut=kind == _CUT)
        return
    fate = MapFate.NONE if kind == _NEW else MapFate.read(kind)
    lesion = MapLesion(number=0, segments=frozenset(), fate=fate, is_new=kind == _NEW)
    place = (x, y + r * 0.45, r * 0.72) if kind == _NEW else (x, y, r)
    yield from under_mark(lesion, place, line)
    yield from mark(lesion, place, line, is_numbered=False)


def _box(x: float, y: float, size: float, *, is_cut: bool) -> Iterator[Primitive]:
    half = size * 0.62
    area = R(x - size * 0.8, y - half, size * 1.6, 2 * half, gap=size * (0.36 if is_cut else 0.26))
    dash = (size * 0.2, size * 0.16) if is_cut else None
    for x1, y1, x2, y2 in hatch_lines(area):
        yield Line(x1, y1, x2, y2, "map-hatch", size * 0.09, dash)
    yield R(area.x, area.y, area.w, area.h, "", "map-edge", width=size * 0.09)
