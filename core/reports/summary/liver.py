"""The liver map of the summary: the picture with its legend, and every lesion in a table beside."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.domain.chart import Chart
from core.language import Words, phrase
from core.reports.liver_map.of_patient import fate_days, removals, whole_course
from core.reports.liver_map.outputs import Picture, draw_map
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion
from core.reports.liver_map.words import segment_lines, segments_listed, segments_named
from core.reports.paper.blocks import SECTION_SPACE
from core.reports.paper.flow import Piece
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import BODY, DETAIL, HEAD, NOTE, TERM, Style, printable, text_width
from core.reports.paper.wrapping import wrapped
from core.reports.summary.phrasing import listed

_MOST_ROWS = 14
_GUTTER = 11.3
_COLUMNS = (0.0, 24.0, 118.0, 132.0)
"""Where number, segments, size (its right edge) and fate stand, from the left of the column."""


@dataclass(frozen=True, slots=True)
class LiverPart:
    """`rows` hold number, segments, last size and fate; `lines` say what the table does not.

    More lesions than a table beside the map can hold are counted by segment in `lines`.
    """

    title: str
    shown: LiverMap
    table: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[str, ...]

    def said(self) -> Iterator[str]:
        yield self.title
        yield from (" | ".join(row) for row in (self.heads, *self.rows) if self.rows)
        yield from self.lines


def liver_part(chart: Chart | None, today: date, words: Words) -> LiverPart | None:
    """The map as of `today`; none without a lesion."""
    shown = whole_course(chart, today) if chart is not None else None
    if chart is None or shown is None or not shown.lesions:
        return None
    days = fate_days(chart, today)
    rows = tuple(_row(each, days.get(each.number, ""), words) for each in shown.lesions)
    lines = [
        words(phrase("{segments} removed {day}."), segments=segments_listed(segments), day=day)
        for day, segments in removals(chart, today)
    ]
    if len(rows) > _MOST_ROWS:
        rows, lines = (), [*(f"{each}." for each in segment_lines(shown, words)), *lines]
    return LiverPart(
        title=words(phrase("Liver map")),
        shown=shown,
        table=words(phrase("Lesions")),
        heads=tuple(words(each) for each in _HEADS),
        rows=rows,
        lines=tuple(lines),
    )


_HEADS = (phrase("No."), phrase("Segment"), phrase("Last size, mm"), phrase("Fate"))


def _row(lesion: MapLesion, code: str, words: Words) -> tuple[str, ...]:
    size = None if lesion.fate is MapFate.DISAPPEARED else lesion.diameter_mm
    shown = "–" if size is None else words.number(size, 0 if size == int(size) else 1)
    fate = words(lesion.fate.label)
    is_open = lesion.fate in (MapFate.NONE, MapFate.DISAPPEARED)
    where = segments_named(lesion.segments) or "–"
    return str(lesion.number), where, shown, listed([fate, "" if is_open else code])


def map_width(sheet: Sheet) -> float:
    """Half of the text, as the column of facts above it."""
    return (sheet.text_width - _GUTTER) / 2


def liver_piece(
    sheet: Sheet, part: LiverPart, picture: Picture, space: float = SECTION_SPACE
) -> Piece:
    """Map and lesions side by side under ruled heads; one piece, never split."""
    width = map_width(sheet)
    lines = tuple(line for each in part.lines for line in wrapped(each, width, DETAIL))
    top = HEAD.leading + 5
    table = (len(part.rows) + 1) * _ROW if part.rows else 0.0
    height = top + max(picture.height, table + 5 + len(lines) * DETAIL.leading)

    def draw(pen: Pen, y: float) -> None:
        right = sheet.left + width + _GUTTER
        for x, title in ((sheet.left, part.title), (right, part.table)):
            pen.rule(y, HEAD_RULE, x=x, end=x + width)
            pen.text(x, y + 3, title, HEAD)
        pen.bookmark(part.title, y)
        draw_map(pen.canvas, sheet.left, sheet.height - y - top, picture)
        below = _draw_rows(pen, right, y + top, part, width)
        for n, line in enumerate(lines):
            pen.text(right, below + n * DETAIL.leading, line, DETAIL)

    return Piece(height, draw, space=space)


_ROW = 13.0


def _draw_rows(pen: Pen, x: float, y: float, part: LiverPart, width: float) -> float:
    """The table, its numbers to the right; gives the y below it."""
    if not part.rows:
        return y
    _draw_row(pen, x, y, part.heads, NOTE)
    for row in part.rows:
        y += _ROW
        pen.rule(y - 1, ROW_RULE, x=x, end=x + width)
        _draw_row(pen, x, y, row, BODY)
    return y + _ROW + 5


def _draw_row(pen: Pen, x: float, y: float, row: tuple[str, ...], style: Style) -> None:
    number, where, size, fate = row
    base = y + BODY.leading * 0.78
    pen.text_on(x + _COLUMNS[0], base, number, TERM if style is BODY else style)
    pen.text_on(x + _COLUMNS[1], base, where, style)
    pen.text_on(x + _COLUMNS[2] - text_width(printable(size), style), base, size, style)
    pen.text_on(x + _COLUMNS[3], base, fate, style)
