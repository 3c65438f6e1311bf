"""A listing in one column: day, symbol, what in bold, and the rest below it in small lines."""

from core.reports.mdt_sheet.values import Listing, Row
from core.reports.paper.blocks import head_at
from core.reports.paper.flow import Piece
from core.reports.paper.glyphs import draw_glyph
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import ROW_RULE
from core.reports.paper.typeface import (
    BODY,
    BODY_BOLD,
    DETAIL,
    HEAD,
    NOTE,
    Style,
    printable,
    text_width,
)
from core.reports.paper.wrapping import cut, wrapped

_DAY = 60.0
_GLYPH = 12.0
_PADDING = 1.5
_SMALL = Style(DETAIL.font, 8, 10)


def listing_pieces(
    listing: Listing, x: float, width: float, detail_lines: tuple[int, ...]
) -> tuple[Piece, ...]:
    """Every way to set it, from all rows with many lines each down to one row with few."""
    laid = [{row: _row(row, x, width, most) for row in listing.rows} for most in detail_lines]
    numbers = range(max(len(listing.rows), 1), 0, -1)
    return tuple(_piece(listing, rows, (x, width), most) for most in numbers for rows in laid)


def _piece(
    listing: Listing, laid: dict[Row, Piece], column: tuple[float, float], most: int
) -> Piece:
    """So many rows, then the sentence for what they leave out."""
    x, width = column
    rows = [laid[each] for each in listing.shown(most)]
    said = listing.missing(most) if listing.rows else listing.nothing
    style = NOTE if listing.rows else BODY
    lines = wrapped(said, width, style) if said else ()
    top = HEAD.leading + 5
    height = top + sum(row.height for row in rows) + len(lines) * style.leading

    def draw(pen: Pen, y: float) -> None:
        head_at(pen, y, listing.title, x, width)
        y += top
        for row in rows:
            row.draw(pen, y)
            y += row.height
        for n, line in enumerate(lines):
            pen.text(x, y + 1 + n * style.leading, line, style)

    return Piece(height, draw)


def _row(row: Row, x: float, width: float, most: int) -> Piece:
    left = x + _DAY + (_GLYPH if row.glyph else 0)
    room = x + width - left
    heads = cut(wrapped(row.head, room, BODY_BOLD), 2, room, BODY_BOLD)
    beside = room - text_width(printable(row.head), BODY_BOLD) - 6
    is_beside = text_width(printable(row.detail), _SMALL) <= beside
    below = "" if is_beside else row.detail
    details = cut(wrapped(below, room, _SMALL), most, room, _SMALL) if below else ()
    height = len(heads) * BODY.leading + len(details) * _SMALL.leading + 2 * _PADDING

    def draw(pen: Pen, y: float) -> None:
        top, end = y + _PADDING, left
        pen.text(x, top, row.day, BODY)
        if row.glyph:
            middle = pen.sheet.height - top - BODY.leading * 0.52
            draw_glyph(pen.canvas, row.glyph, x + _DAY + 4, middle, 3.4)
        for line in heads:
            end = pen.text(left, top, line, BODY_BOLD)
            top += BODY.leading
        if is_beside and row.detail:
            pen.text_on(end + 6, top - BODY.leading * 0.22, row.detail, _SMALL)
        for line in details:
            pen.text(left, top, line, _SMALL)
            top += _SMALL.leading
        pen.rule(y + height, ROW_RULE, x=x, end=x + width)

    return Piece(height, draw)
