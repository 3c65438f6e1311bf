"""The sheet of an operation on paper: facts beside the map, then tables that flow over pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.reports.liver_map.outputs import Picture, draw_map
from core.reports.operation_sheet.values import OperationSheet, Part
from core.reports.paper.blocks import (
    GUTTER,
    SECTION_SPACE,
    fact_column,
    fact_columns,
    head_at,
    section_head,
    text_pieces,
)
from core.reports.paper.flow import Piece
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, lay_out, print_pages
from core.reports.paper.sheet import Sheet
from core.reports.paper.signatures import draw_signatures, signatures_height
from core.reports.paper.tables import table_pieces
from core.reports.paper.typeface import BODY_BOLD, HEAD
from core.reports.paper.warning import overdue_piece
from core.reports.summary.draw import Density
from core.reports.summary.values import Section

NORMAL = Density(2.2, 3.0, SECTION_SPACE)
TIGHT = Density(1.0, 1.0, 6)
TIGHT_MAP = 0.8  # of the column


def map_width(sheet: Sheet) -> float:
    return (sheet.text_width - GUTTER) / 2


def draw(said: OperationSheet, pictures: Sequence[Picture], sheet: Sheet) -> Printed:
    """The pages as a PDF; the last of the pictures is the smaller one, where that saves a page."""
    pages = lay_out(list(_pieces(said, pictures[0], sheet, NORMAL)), sheet, said.banner)
    if len(pages) > 1:
        tight = lay_out(list(_pieces(said, pictures[-1], sheet, TIGHT)), sheet, said.banner)
        pages = tight if len(tight) < len(pages) else pages
    return print_pages(pages, sheet, said.banner, said.footer, said.imprint)


def _pieces(
    said: OperationSheet, picture: Picture, sheet: Sheet, density: Density
) -> Iterator[Piece]:
    if said.overdue:
        yield overdue_piece(said.overdue, sheet)
    if said.nothing:
        yield from _spaced(text_pieces(sheet, said.nothing, BODY_BOLD), 6)
    yield _first(said, picture, sheet, density)
    if said.below:
        yield fact_columns(sheet, said.below, density.fact_space, density.section_space)
    for part in said.parts:
        yield from _part(part, sheet, density)
    last = [piece for text in said.texts for piece in _text(text, sheet, density)]
    yield from last[:-1]
    # A line to sign on never stands alone on a page.
    yield from (replace(piece, keeps=True) for piece in last[-1:])
    yield _signed(said, sheet)


def _text(text: Section, sheet: Sheet, density: Density) -> Iterator[Piece]:
    yield section_head(sheet, text.title, text.note, density.section_space)
    for line in text.text.splitlines():
        yield from text_pieces(sheet, line)


def _spaced(pieces: tuple[Piece, ...], space: float) -> tuple[Piece, ...]:
    first, *rest = pieces
    return (replace(first, space=space), *rest)


def _first(said: OperationSheet, picture: Picture, sheet: Sheet, density: Density) -> Piece:
    """What was done beside the map; one piece, never split."""
    width = map_width(sheet)
    facts = fact_column(said.done, sheet.left, width, density.fact_space)
    x, top = sheet.left + width + GUTTER, HEAD.leading + 5

    def draw_at(pen: Pen, y: float) -> None:
        facts.draw(pen, y)
        head_at(pen, y, said.map_title, x, width)
        left = x + (width - picture.width) / 2
        draw_map(pen.canvas, left, pen.sheet.height - y - top, picture)

    return Piece(max(facts.height, top + picture.height), draw_at, space=8)


def _part(part: Part, sheet: Sheet, density: Density) -> Iterator[Piece]:
    if part.table.rows:
        yield from table_pieces(sheet, part.table, density.row_padding, density.section_space)
        return
    yield section_head(sheet, part.table.title, space=density.section_space)
    yield from text_pieces(sheet, part.nothing)


def _signed(said: OperationSheet, sheet: Sheet) -> Piece:
    def draw_at(pen: Pen, y: float) -> None:
        draw_signatures(pen, y, said.signatures, sheet)

    return Piece(signatures_height(said.signatures), draw_at, space=14)
