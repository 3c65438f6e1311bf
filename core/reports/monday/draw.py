"""The Monday sheet on paper: landscape, black only, rows never split, heads on each page."""

from collections.abc import Iterator
from typing import NamedTuple

from core.reports.monday.values import MondayGroup, MondayRow, MondaySheet
from core.reports.paper.flow import Page, Piece, paginated
from core.reports.paper.glyphs import draw_glyph
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, print_framed
from core.reports.paper.sheet import A4_LANDSCAPE, HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import (
    BOLD,
    COLUMN,
    DOCUMENT,
    FOOT,
    MEDIUM,
    NOTE,
    PAGE_NUMBER,
    REGULAR,
    Style,
    printable,
    text_width,
)
from core.reports.paper.wrapping import fitting_size, wrapped

_NAME = Style(BOLD, 9.5, 11.5)
_SAID = Style(MEDIUM, 9.5, 11.5)
_BELOW = Style(REGULAR, 8.5, 10)
_PHONE = Style(BOLD, 10.5, 12)
_SECOND_PHONE = Style(MEDIUM, 8.5, 9.5)
_TRIED = Style(REGULAR, 8.5, 10.5)
_GROUP = Style(BOLD, 9.5, 12)
_SMALLEST = 8.0
_BOX = 12.0
_GAP = 8.0
# Left edges from the left of the text, in points, on A4 (design picture at 297 mm).
_EDGES = (26.0, 211.0, 340.0, 453.0, 541.0, 650.0)


def _edges(sheet: Sheet) -> tuple[float, ...]:
    """The same parts of a narrower sheet."""
    return tuple(edge * sheet.text_width / A4_LANDSCAPE.text_width for edge in _EDGES)


class _Cell(NamedTuple):
    """Lines of one column with how each is set."""

    lines: tuple[tuple[str, Style], ...]

    @property
    def height(self) -> float:
        return sum(style.leading for _, style in self.lines)


def draw(sheet_said: MondaySheet, sheet: Sheet = A4_LANDSCAPE) -> Printed:
    """The pages as a PDF."""
    about = wrapped(sheet_said.about, _about_room(sheet_said, sheet), NOTE.sized(8))
    top = sheet.top + DOCUMENT.leading + max(len(about) - 1, 0) * 10 + 4 + COLUMN.leading + 5
    bottom = sheet.bottom - 12 - FOOT.leading * 2
    pages = paginated(list(_pieces(sheet_said, sheet)), top, bottom)

    def frame(pen: Pen, number: int, _page: Page) -> None:
        _head(pen, sheet_said, about)
        _foot(pen, sheet_said, number, len(pages))

    return print_framed(pages, sheet, frame, sheet_said.imprint)


def _about_x(said: MondaySheet, sheet: Sheet) -> float:
    return sheet.left + text_width(said.title, DOCUMENT) + 9


def _about_room(said: MondaySheet, sheet: Sheet) -> float:
    right = text_width(said.as_of, DOCUMENT) + 12
    if said.mark:
        right += text_width(said.mark, NOTE) + 9
    return sheet.right - right - _about_x(said, sheet)


def _head(pen: Pen, said: MondaySheet, about: tuple[str, ...]) -> None:
    sheet, y = pen.sheet, pen.sheet.top
    pen.text(sheet.left, y, said.title, DOCUMENT)
    pen.text_to(sheet.right, y, said.as_of, DOCUMENT)
    if said.mark:
        right = sheet.right - text_width(said.as_of, DOCUMENT) - 9
        pen.text_to(right, y + 2, said.mark, NOTE)
    for n, line in enumerate(about):
        pen.text(_about_x(said, sheet), y + 2 + n * 10, line, NOTE.sized(8))
    y += DOCUMENT.leading + max(len(about) - 1, 0) * 10 + 3
    pen.rule(y, HEAD_RULE * 1.4)
    for x, title in zip(_edges(sheet), said.columns, strict=True):
        pen.text(sheet.left + x, y + 3, title, COLUMN)
    pen.rule(y + COLUMN.leading + 5, ROW_RULE)


def _foot(pen: Pen, said: MondaySheet, number: int, total: int) -> None:
    sheet, y = pen.sheet, pen.sheet.bottom - 2 * FOOT.leading - 3
    pen.rule(y, HEAD_RULE)
    page = said.page.format(number=number, total=total)
    pen.text_to(sheet.right, y + 2, page, PAGE_NUMBER)
    room = sheet.text_width - text_width(page, PAGE_NUMBER) - 12
    for n, line in enumerate(said.footer):
        [first, *_] = wrapped(line, room, FOOT)
        pen.text(sheet.left, y + 2.5 + n * FOOT.leading, first, FOOT)


def _pieces(said: MondaySheet, sheet: Sheet) -> Iterator[Piece]:
    if not said.groups:
        yield _line(sheet, said.nobody, 6)
    for group in said.groups:
        again = _group_head(sheet, group, group.continued, is_first=False)
        yield _group_head(sheet, group, group.title, is_first=True)
        for row in group.rows:
            drawn = _row(sheet, row)
            yield Piece(drawn.height, drawn.draw, repeats=(again,))
    yield _line(sheet, said.advice, 3)


def _line(sheet: Sheet, text: str, space: float) -> Piece:
    lines = wrapped(text, sheet.text_width, _BELOW)

    def draw_at(pen: Pen, y: float) -> None:
        for n, line in enumerate(lines):
            pen.text(sheet.left, y + space + n * _BELOW.leading, line, _BELOW)

    return Piece(len(lines) * _BELOW.leading + space, draw_at)


def _group_head(sheet: Sheet, group: MondayGroup, title: str, *, is_first: bool) -> Piece:
    height = _GROUP.leading + 4

    def draw_at(pen: Pen, y: float) -> None:
        if is_first:
            pen.bookmark(title, y)
        draw_glyph(pen.canvas, group.glyph, sheet.left + 6, sheet.height - y - height / 2, 4.6)
        pen.text(sheet.left + 16, y + 2, title, _GROUP)
        pen.rule(y + height, HEAD_RULE)

    return Piece(height, draw_at, keeps=True)


def _row(sheet: Sheet, row: MondayRow) -> Piece:
    edges = _edges(sheet)
    cells = _cells(row, edges)
    height = max(max(cell.height for cell in cells) + 1.5, _BOX + 8)

    def draw_at(pen: Pen, y: float) -> None:
        _box(pen, sheet.left + 3, y + 4.5)
        for x, cell in zip(edges, cells, strict=False):
            top = y + 0.5
            for text, style in cell.lines:
                pen.text(sheet.left + x, top, text, style)
                top += style.leading
        _dots(pen, sheet.left + edges[-1], y + height - 4)
        pen.rule(y + height, ROW_RULE)

    return Piece(height, draw_at)


def _cells(row: MondayRow, edges: tuple[float, ...]) -> tuple[_Cell, ...]:
    rooms = [right - left - _GAP for left, right in zip(edges, (*edges[1:], 0.0), strict=True)]
    name = fitting_size(row.name, rooms[0], _NAME, _SMALLEST)
    what = fitting_size(row.what, rooms[1], _SAID, _SMALLEST)
    when = fitting_size(row.when, rooms[2], _NAME, _SMALLEST)
    phones = tuple(
        (line, style)
        for phone, usual in zip(row.phones, (_PHONE, _SECOND_PHONE), strict=False)
        for style in (fitting_size(phone, rooms[3], usual, _SMALLEST),)
        for line in wrapped(phone, rooms[3], style)
    )
    return (
        _cell((row.name, name), (row.identity, _BELOW), room=rooms[0]),
        _cell((row.what, what), (row.month, _BELOW), room=rooms[1]),
        _cell((row.when, when), (row.when_below, _BELOW), room=rooms[2]),
        _Cell((("", Style(REGULAR, 4, 4)), *phones)),
        _cell((row.tried, _TRIED), room=rooms[4]),
    )


def _cell(*texts: tuple[str, Style], room: float) -> _Cell:
    return _Cell(
        tuple(
            (line, style)
            for text, style in texts
            if printable(text)
            for line in wrapped(text, room, style)
        )
    )


def _box(pen: Pen, x: float, y: float) -> None:
    pen.canvas.setDash()
    pen.canvas.setStrokeGray(0)
    pen.canvas.setLineWidth(1.1)
    pen.canvas.rect(x, pen.sheet.height - y - _BOX, _BOX, _BOX, stroke=1, fill=0)


def _dots(pen: Pen, x: float, y: float) -> None:
    """The line on which the outcome is written."""
    pen.canvas.setLineWidth(0.6)
    pen.canvas.setStrokeGray(0)
    pen.canvas.setDash(0.8, 2.2)
    height = pen.sheet.height - y
    pen.canvas.line(x, height, pen.sheet.right, height)
    pen.canvas.setDash()
