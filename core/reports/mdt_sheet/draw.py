"""The sheet for the meeting on paper: one page, whatever is recorded, as roomy as it can be.

What a tighter layout leaves out is said where it is missing. What is left over is room to write.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from core.reports.liver_map.outputs import Picture as MapPicture
from core.reports.liver_map.outputs import draw_map
from core.reports.mdt_sheet.deciding import decision_piece, least_height
from core.reports.mdt_sheet.listing_block import listing_pieces
from core.reports.mdt_sheet.values import MdtSheet, Question
from core.reports.paper.blocks import GUTTER, fact_column, head_at
from core.reports.paper.flow import Page, Piece
from core.reports.paper.identity import head_height
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, body_of, print_pages
from core.reports.paper.sheet import BANNER_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import BODY, BOLD, DETAIL, HEAD, NOTE, TERM, Style, text_width
from core.reports.paper.warning import overdue_piece
from core.reports.paper.wrapping import fitting_size, shortened, wrapped

_ASKED = Style(BOLD, 12, 16)
_ASKED_SMALL = Style(BOLD, 9.5, 12)
_SPACE = 8.0
_INSIDE = 8.0


class Layout(NamedTuple):
    """How much of each part is shown at least; lengths in points."""

    question: int
    fact_lines: int
    map_part: float
    course: int
    scans: int
    chart: float
    n_lines: int


TIGHTEST = Layout(1, 1, 0.35, 1, 1, 34, 1)
_BETTER: tuple[dict[str, Any], ...] = (
    *({"fact_lines": 2}, {"map_part": 0.5}, {"question": 2}, {"chart": 54.0}, {"course": 3}),
    *({"question": 4}, {"fact_lines": 3}, {"map_part": 0.7}, {"chart": 66.0}, {"course": 4}),
    *({"scans": 2}, {"map_part": 0.85}, {"chart": 76.0}, {"course": 6}, {"scans": 3}),
    *({"map_part": 0.92}, {"course": 8}, {"map_part": 1.0}, {"fact_lines": 4}),
    *({"n_lines": 2}, {"chart": 86.0}, {"scans": 4}, {"fact_lines": 6}, {"course": 12}),
)
"""What the tightest layout gains, in this order, as far as the page has room for each."""

Drawer = Callable[[object, float, float], object]


class Columns(NamedTuple):
    """Every way to set the columns, the fullest first: laid out once, chosen from often."""

    briefs: tuple[Piece, ...]
    courses: tuple[Piece, ...]
    scans: tuple[Piece, ...]


class Pictures(NamedTuple):
    """The map for a width, and the CEA curve for a width and a height."""

    liver: Callable[[float], MapPicture]
    cea: Callable[[float, float], Drawer]


def draw(said: MdtSheet, pictures: Pictures, sheet: Sheet) -> Printed:
    """The page as a PDF."""
    top, bottom = body_of(sheet, said.banner)
    top += head_height(sheet, said.banner)
    room = bottom + 9 - top  # nothing continues: no line for it is needed
    layout, pieces = _fitting(said, pictures, sheet, room)
    taken = _taken(pieces)
    pieces.append(decision_piece(sheet, said.decision, layout.n_lines, room - taken))
    placed, y = [], top
    for piece in pieces:
        y += piece.space
        placed.append((y, piece))
        y += piece.height
    page = Page(tuple(placed), y, continues=False)
    return print_pages([page], sheet, said.banner, said.footer, said.imprint)


def _fitting(
    said: MdtSheet, pictures: Pictures, sheet: Sheet, room: float
) -> tuple[Layout, list[Piece]]:
    """From the tightest layout to the roomiest that leaves enough to write the decision."""
    columns = _columns(said, sheet)
    layout, pieces = TIGHTEST, _pieces(said, pictures, columns, sheet, TIGHTEST)
    for gain in _BETTER:
        wanted = layout._replace(**gain)
        found = _pieces(said, pictures, columns, sheet, wanted)
        if _taken(found) + least_height(said.decision, wanted.n_lines) <= room:
            layout, pieces = wanted, found
    return layout, pieces


def _taken(pieces: Iterable[Piece]) -> float:
    return sum(piece.height + piece.space for piece in pieces)


def _halves(sheet: Sheet) -> tuple[float, float]:
    """Where the right column begins, and how wide each is."""
    width = (sheet.text_width - GUTTER) / 2
    return sheet.left + width + GUTTER, width


def _columns(said: MdtSheet, sheet: Sheet) -> Columns:
    right, width = _halves(sheet)
    return Columns(
        briefs=tuple(
            fact_column(said.brief, sheet.left, width, 2.2, most) for most in range(6, 0, -1)
        ),
        courses=listing_pieces(said.course, sheet.left, width, (2, 1)),
        scans=listing_pieces(said.scans, right, width, (3, 2)),
    )


def _pieces(
    said: MdtSheet, pictures: Pictures, columns: Columns, sheet: Sheet, layout: Layout
) -> list[Piece]:
    right, width = _halves(sheet)
    curve = _curve(said, pictures, right, width, layout.chart)
    liver = _liver(said, pictures, (right, width), layout)
    brief = _fullest(columns.briefs[: 7 - layout.fact_lines], liver.height)
    below = curve.height + _SPACE
    courses = _at_least(columns.courses, len(said.course.rows), layout.course)
    scans = _at_least(columns.scans, len(said.scans.rows), layout.scans)
    limit = max(courses[-1].height, scans[-1].height + below)
    course = _fullest(courses, limit)
    seen = _below(_fullest(scans, limit - below), curve, _SPACE)
    pieces = [overdue_piece(said.overdue, sheet)] if said.overdue else []
    pieces += [_question(said.question, sheet, layout.question)]
    return [*pieces, _beside(brief, liver), _beside(course, seen)]


def _at_least(pieces: tuple[Piece, ...], n_rows: int, least: int) -> tuple[Piece, ...]:
    """Those of a listing that show `least` rows or more, or all there are."""
    ways = len(pieces) // max(n_rows, 1)
    return pieces[: ways * (max(n_rows - least, 0) + 1)]


def _fullest(offered: Sequence[Piece], limit: float) -> Piece:
    """The first that is no higher than what stands beside it; else the last and lowest."""
    return next((piece for piece in offered if piece.height <= limit), offered[-1])


def _beside(one: Piece, other: Piece) -> Piece:
    def draw_both(pen: Pen, y: float) -> None:
        one.draw(pen, y)
        other.draw(pen, y)

    return Piece(max(one.height, other.height), draw_both, space=_SPACE)


def _below(one: Piece, other: Piece, space: float) -> Piece:
    def draw_both(pen: Pen, y: float) -> None:
        one.draw(pen, y)
        other.draw(pen, y + one.height + space)

    return Piece(one.height + space + other.height, draw_both)


_WRITTEN = 21.0  # between two lines to write on


def _question(question: Question, sheet: Sheet, most: int) -> Piece:
    """Boxed; large where it is short, and two lines to write on where there is none."""
    room = sheet.text_width - 2 * _INSIDE
    style = _ASKED if len(wrapped(question.text, room, _ASKED)) <= 2 else _ASKED_SMALL
    lines = shortened(wrapped(question.text, room, style), most, question.more)
    text = len(lines) * style.leading if question.text else 1.6 * _WRITTEN
    height = TERM.leading + text + 11

    def draw_at(pen: Pen, y: float) -> None:
        pen.box(y, height, BANNER_RULE)
        pen.bookmark(question.title, y)
        pen.text(sheet.left + _INSIDE, y + 4, question.title, TERM)
        top = y + 4 + TERM.leading
        if question.text:
            for n, line in enumerate(lines):
                pen.text(sheet.left + _INSIDE, top + 1 + n * style.leading, line, style)
            return
        left, right = sheet.left + _INSIDE, sheet.right - _INSIDE
        pen.rule(top + 0.55 * _WRITTEN, ROW_RULE, x=left, end=right)
        pen.rule(top + 1.5 * _WRITTEN, ROW_RULE, x=left, end=right)

    return Piece(height, draw_at, space=5)


def _liver(
    said: MdtSheet, pictures: Pictures, column: tuple[float, float], layout: Layout
) -> Piece:
    """The map with its legend, and below it what is in place and what is gone."""
    x, width = column
    picture = pictures.liver(width * layout.map_part)
    lines = [
        line
        for text in said.liver.lines
        for line in shortened(wrapped(text, width, DETAIL), 2, said.liver.more)
    ]
    lines = list(shortened(tuple(lines), 4 if layout.map_part == 1.0 else 2, said.liver.more))
    top = HEAD.leading + 5
    height = top + picture.height + 3 + len(lines) * DETAIL.leading

    def draw_at(pen: Pen, y: float) -> None:
        head_at(pen, y, said.liver.title, x, width)
        left = x + (width - picture.width) / 2
        draw_map(pen.canvas, left, pen.sheet.height - y - top, picture)
        below = y + top + picture.height + 3
        for n, line in enumerate(lines):
            pen.text(x, below + n * DETAIL.leading, line, DETAIL)

    return Piece(height, draw_at)


def _curve(said: MdtSheet, pictures: Pictures, x: float, width: float, height: float) -> Piece:
    top = HEAD.leading + 4
    if said.no_cea:
        return _no_curve(said, x, width)
    drawer = pictures.cea(width, height)

    def draw_at(pen: Pen, y: float) -> None:
        head_at(pen, y, said.cea_title, x, width)
        end = x + text_width(said.cea_title, HEAD) + 8
        style = fitting_size(said.cea_note, x + width - end, NOTE, 6)
        pen.text_on(end, y + 3 + HEAD.leading * 0.78, said.cea_note, style)
        drawer(pen.canvas, x, pen.sheet.height - y - top)

    return Piece(top + height, draw_at)


def _no_curve(said: MdtSheet, x: float, width: float) -> Piece:
    """A heading and a sentence: an empty frame could be read as a curve that is low."""

    def draw_at(pen: Pen, y: float) -> None:
        head_at(pen, y, said.cea_title, x, width)
        pen.text(x, y + HEAD.leading + 6, said.no_cea, BODY)

    return Piece(HEAD.leading + 6 + BODY.leading, draw_at)
