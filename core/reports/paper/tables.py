"""Ruled tables: the head repeated on each page, rows never split, no vertical rules."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.reports.paper.blocks import SECTION_SPACE, continued_head, section_head
from core.reports.paper.flow import Piece
from core.reports.paper.glyphs import Glyph, draw_glyph
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import BODY, BODY_BOLD, COLUMN, Style
from core.reports.paper.wrapping import wrapped

_GLYPH_INDENT = 11.0
_SPACER = 7.0


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines of one field; the first stands beside the glyph, all are bold when strong."""

    lines: tuple[str, ...]
    glyph: Glyph = Glyph.NONE
    is_strong: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.lines)


EMPTY = Cell(("–",))


def cell(text: str, *, strong: bool = False) -> Cell:
    return Cell((text,), is_strong=strong)


@dataclass(frozen=True, slots=True)
class Column:
    """A head and a width in points; width 0 takes what the others leave. Numbers end right."""

    title: str
    width: float = 0
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """What a table says; `continued` is the heading on the pages after the first."""

    title: str
    note: str
    continued: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table_pieces(
    sheet: Sheet, table: Table, padding: float = 2.9, space: float = SECTION_SPACE
) -> tuple[Piece, ...]:
    """Heading, column heads and rows; the first row never leaves its heads."""
    edges = _edges(sheet, table.columns)
    heads = _heads(table.columns, edges)
    repeats = (continued_head(sheet, table.continued), heads)
    rows = [
        Piece(piece.height, piece.draw, repeats=repeats)
        for row in table.rows
        for piece in _row(sheet, row, table.columns, edges, padding)
    ]
    return section_head(sheet, table.title, table.note, space), heads, *rows


_Edges = tuple[tuple[float, float], ...]


def _edges(sheet: Sheet, columns: Sequence[Column]) -> _Edges:
    """The left edge and usable width of each column."""
    free = sheet.text_width - sum(column.width for column in columns)
    open_columns = sum(1 for column in columns if not column.width) or 1
    x, edges = sheet.left, []
    for n, column in enumerate(columns):
        width = column.width or free / open_columns
        spacer = _SPACER if n < len(columns) - 1 else 0
        edges.append((x, width - spacer))
        x += width
    return tuple(edges)


def _heads(columns: Sequence[Column], edges: _Edges) -> Piece:
    titles = [
        wrapped(column.title, width, COLUMN)
        for column, (_, width) in zip(columns, edges, strict=True)
    ]
    height = max(len(lines) for lines in titles) * COLUMN.leading

    def draw(pen: Pen, y: float) -> None:
        for lines, column, edge in zip(titles, columns, edges, strict=True):
            _set(pen, lines, y, COLUMN, edge, column.is_number)
        pen.rule(y + height + 1.5, HEAD_RULE * 0.7)

    return Piece(height + 2, draw, keeps=True)


def _set(
    pen: Pen,
    lines: Sequence[str],
    y: float,
    style: Style,
    edge: tuple[float, float],
    is_number: bool,  # noqa: FBT001
) -> None:
    x, width = edge
    for n, line in enumerate(lines):
        if is_number:
            pen.text_to(x + width, y + n * style.leading, line, style)
        else:
            pen.text(x, y + n * style.leading, line, style)


_TALLEST = 40  # lines of a row that no page could hold: only such a row goes on over the page


def _row(
    sheet: Sheet,
    row: Sequence[Cell],
    columns: Sequence[Column],
    edges: _Edges,
    padding: float,
) -> tuple[Piece, ...]:
    """One piece, or as many as a text needs that is longer than a page."""
    laid = [_laid(each, width) for each, (_, width) in zip(row, edges, strict=True)]
    longest = max(len(lines) for lines in laid)
    if longest <= _TALLEST:
        return (_row_part(sheet, row, laid, columns, (edges, padding)),)
    return tuple(
        _row_part(
            sheet,
            row if start == 0 else [_without_glyph(each) for each in row],
            [lines[start : start + _TALLEST] for lines in laid],
            columns,
            (edges, padding),
            is_last=start + _TALLEST >= longest,
        )
        for start in range(0, longest, _TALLEST)
    )


def _without_glyph(each: Cell) -> Cell:
    return replace(each, glyph=Glyph.NONE)


def _row_part(
    sheet: Sheet,
    row: Sequence[Cell],
    laid: Sequence[tuple[str, ...]],
    columns: Sequence[Column],
    room: tuple[_Edges, float],
    *,
    is_last: bool = True,
) -> Piece:
    edges, padding = room
    height = max(len(lines) for lines in laid) * BODY.leading + padding * 2

    def draw(pen: Pen, y: float) -> None:
        for each, lines, column, (x, width) in zip(row, laid, columns, edges, strict=True):
            style = BODY_BOLD if each.is_strong else BODY
            indent = _GLYPH_INDENT if each.glyph else 0
            if each.glyph:
                middle = sheet.height - y - padding - BODY.leading * 0.52
                draw_glyph(pen.canvas, each.glyph, x + 4.2, middle, 3.6)
            _set(pen, lines, y + padding, style, (x + indent, width - indent), column.is_number)
        if is_last:
            pen.rule(y + height, ROW_RULE)

    return Piece(height, draw)


def _laid(each: Cell, width: float) -> tuple[str, ...]:
    style = BODY_BOLD if each.is_strong else BODY
    room = width - (_GLYPH_INDENT if each.glyph else 0)
    return tuple(line for text in each.lines for line in wrapped(text, room, style))
