"""The summary on paper: sections in reading order, poured into pages, tighter if that saves one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from core.reports.liver_map.outputs import Picture as MapPicture
from core.reports.paper.blocks import (
    SECTION_SPACE,
    alert_box,
    fact_columns,
    section_head,
    text_pieces,
)
from core.reports.paper.flow import Page, Piece
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, body_of, lay_out, print_pages
from core.reports.paper.sheet import A4, HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.signatures import draw_signatures, signatures_height
from core.reports.paper.tables import table_pieces
from core.reports.paper.typeface import BODY_BOLD, HEAD
from core.reports.summary.liver import liver_piece
from core.reports.summary.values import Summary

# A last page that holds less than this, or another that has so much room left, is worth a tighter
# layout.
_LITTLE = 240.0
_NOTE_LINE = 22.0
_SIGNATURE_SPACE = 6.0


@dataclass(frozen=True, slots=True)
class Picture:
    """The timeline: its height at the sheet's width, and how to draw it down from (x, y).

    `liver` is the map of half that width, where there is one; `tight` makes the same in less
    height, when that is wanted.
    """

    height: float
    draw: Callable[[Any, float, float], object]
    liver: MapPicture | None = None
    tight: "Callable[[], Picture] | None" = None


@dataclass(frozen=True, slots=True)
class Density:
    """Space in rows; the tight one saves a page where it can."""

    row_padding: float
    fact_space: float
    section_space: float


NORMAL = Density(2.9, 3.0, SECTION_SPACE)
TIGHT = Density(1.6, 1.2, 7)


def draw(summary: Summary, picture: Picture, sheet: Sheet = A4) -> Printed:
    """The pages as a PDF."""
    pages = _pages(summary, picture, sheet, NORMAL)
    top, bottom = body_of(sheet, summary.banner)
    is_loose = any(bottom - page.end > _LITTLE for page in pages[:-1])
    if len(pages) > 1 and (is_loose or pages[-1].end - top < _LITTLE):
        lower = picture.tight() if picture.tight else picture
        tight = _pages(summary, lower, sheet, TIGHT)
        pages = tight if len(tight) < len(pages) else pages
    pages = (*pages[:-1], _signed(pages[-1], summary, sheet))
    return print_pages(pages, sheet, summary.banner, summary.footer, summary.imprint)


def _pages(summary: Summary, picture: Picture, sheet: Sheet, density: Density) -> tuple[Page, ...]:
    pieces = list(_pieces(summary, picture, sheet, density))
    return lay_out(pieces, sheet, summary.banner)


def _pieces(summary: Summary, picture: Picture, sheet: Sheet, density: Density) -> Iterator[Piece]:
    yield from alert_box(sheet, summary.alerts, summary.more_alerts)
    for line in text_pieces(sheet, summary.left_out, BODY_BOLD) if summary.left_out else ():
        yield Piece(line.height, line.draw, space=4)
    if summary.facts:
        yield fact_columns(sheet, summary.facts, density.fact_space, density.section_space)
    if summary.liver is not None and picture.liver is not None:
        yield liver_piece(sheet, summary.liver, picture.liver, density.section_space)
    if summary.timeline is not None:
        yield section_head(sheet, summary.timeline.title, summary.timeline.note, space=8)
        yield _picture_piece(picture, sheet)
    if summary.course is not None:
        yield from table_pieces(sheet, summary.course, density.row_padding, density.section_space)
    if summary.surveillance is not None:
        yield from table_pieces(
            sheet, summary.surveillance, density.row_padding, density.section_space
        )
    if summary.later:
        first, *rest = text_pieces(sheet, summary.later)
        yield Piece(first.height, first.draw, space=5)
        yield from rest
    yield section_head(sheet, summary.gaps.title, summary.gaps.note, density.section_space)
    yield from text_pieces(sheet, summary.gaps.text)


def _picture_piece(picture: Picture, sheet: Sheet) -> Piece:
    def draw_from(pen: Pen, y: float) -> None:
        picture.draw(pen.canvas, sheet.left, sheet.height - y)

    return Piece(picture.height, draw_from)


def _signed(page: Page, summary: Summary, sheet: Sheet) -> Page:
    """The last page with ruled lines for notes and a signature, as far as there is room."""
    _, bottom = body_of(sheet, summary.banner)
    room = bottom - page.end
    placed = list(page.placed)
    signatures = _signatures(summary, sheet)
    if room >= signatures.height + _SIGNATURE_SPACE:
        placed.append((bottom - signatures.height, signatures))
        room -= signatures.height + _SIGNATURE_SPACE
    if summary.notes and room >= 4 * _NOTE_LINE:
        placed.append(
            (page.end + 12, _note_lines(summary, sheet, min(int((room - 12) / _NOTE_LINE), 13)))
        )
    return Page(tuple(placed), page.end, page.continues)


def _signatures(summary: Summary, sheet: Sheet) -> Piece:
    def draw_from(pen: Pen, y: float) -> None:
        draw_signatures(pen, y, summary.signatures, sheet)

    return Piece(signatures_height(summary.signatures), draw_from)


def _note_lines(summary: Summary, sheet: Sheet, lines: int) -> Piece:
    def draw_from(pen: Pen, y: float) -> None:
        pen.rule(y, HEAD_RULE)
        pen.text(sheet.left, y + 3, summary.notes, HEAD)
        for n in range(1, lines):
            pen.rule(y + HEAD.leading + n * _NOTE_LINE, ROW_RULE)

    return Piece(lines * _NOTE_LINE, draw_from)
