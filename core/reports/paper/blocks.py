"""The building stones of a document: section heads, running text, facts in columns, boxes."""

from dataclasses import dataclass

from core.reports.paper.flow import Piece
from core.reports.paper.glyphs import Glyph, draw_glyph
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import BANNER_RULE, HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import (
    BODY,
    DETAIL,
    HEAD,
    NOTE,
    TERM,
    URGENT,
    Style,
    printable,
    text_width,
)
from core.reports.paper.wrapping import cut, fitting_size, shortened, wrapped

SECTION_SPACE = 11.0
GUTTER = 11.3  # between two columns
_GLYPH_COLUMN = 15.0


def section_head(sheet: Sheet, title: str, note: str = "", space: float = SECTION_SPACE) -> Piece:
    """A ruled heading with a small note beside it; an entry of the outline."""

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y, HEAD_RULE)
        pen.bookmark(title, y)
        _head_line(pen, sheet.left, y + 3, title, note)

    return Piece(HEAD.leading + 5, draw, space=space, keeps=True)


def continued_head(sheet: Sheet, title: str) -> Piece:
    """The heading above what goes on from the page before; no rule, no outline entry."""

    def draw(pen: Pen, y: float) -> None:
        pen.text(sheet.left, y, title, HEAD)

    return Piece(HEAD.leading + 3, draw, keeps=True)


def _head_line(pen: Pen, x: float, y: float, title: str, note: str) -> None:
    end = pen.text(x, y, title, HEAD)
    if note:
        pen.text_on(end + 8, y + HEAD.leading * 0.78, note, NOTE)


def text_piece(sheet: Sheet, text: str, style: Style = BODY, space: float = 0) -> Piece:
    """Running text over the whole width, not split."""
    lines = wrapped(text, sheet.text_width, style)

    def draw(pen: Pen, y: float) -> None:
        for n, line in enumerate(lines):
            pen.text(sheet.left, y + n * style.leading, line, style)

    return Piece(len(lines) * style.leading, draw, space=space)


def text_pieces(sheet: Sheet, text: str, style: Style = BODY) -> tuple[Piece, ...]:
    """Running text that may go on over the page, line by line."""
    return tuple(text_piece(sheet, line, style) for line in wrapped(text, sheet.text_width, style))


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and what is known about it."""

    term: str
    text: str


@dataclass(frozen=True, slots=True)
class FactColumn:
    """A heading and its facts; `more` stands where a fact is longer than five lines."""

    title: str
    facts: tuple[Fact, ...]
    more: str


def fact_columns(
    sheet: Sheet,
    columns: tuple[FactColumn, ...],
    row_space: float = 3.0,
    space: float = SECTION_SPACE,
) -> Piece:
    """Facts in columns of equal width under ruled heads."""
    width = (sheet.text_width - GUTTER * (len(columns) - 1)) / len(columns)
    pieces = [
        fact_column(column, sheet.left + n * (width + GUTTER), width, row_space)
        for n, column in enumerate(columns)
    ]

    def draw(pen: Pen, y: float) -> None:
        for piece in pieces:
            piece.draw(pen, y)

    return Piece(max(piece.height for piece in pieces), draw, space=space)


def fact_column(
    column: FactColumn, x: float, width: float, row_space: float = 3.0, most: int = 5
) -> Piece:
    """Facts under a ruled head, each in `most` lines at the most."""
    laid = _laid_facts(column, width, most)
    height = sum(len(lines) * BODY.leading + row_space for _, lines in laid[0])

    def draw(pen: Pen, y: float) -> None:
        head_at(pen, y, column.title, x, width)
        _draw_facts(pen, x, y + HEAD.leading + 5.5, laid, row_space)

    return Piece(HEAD.leading + 5.5 + height, draw)


def head_at(pen: Pen, y: float, title: str, x: float, width: float) -> None:
    """A ruled heading over a part of the width; an entry of the outline."""
    pen.rule(y, HEAD_RULE, x=x, end=x + width)
    pen.bookmark(title, y)
    pen.text(x, y + 3, title, HEAD)


_LaidFacts = tuple[list[tuple[tuple[str, ...], tuple[str, ...]]], float]


def _laid_facts(column: FactColumn, width: float, most: int) -> _LaidFacts:
    indent = min(84.0, width * 0.34)
    rows = [
        (
            wrapped(fact.term, indent - 5, TERM),
            _at_most(wrapped(fact.text, width - indent, BODY), most, width - indent, column.more),
        )
        for fact in column.facts
    ]
    even = [
        (terms, (*lines, *[""] * (len(terms) - len(lines)))) for terms, lines in rows
    ]  # a term of two lines needs the room of two
    return even, indent


def _at_most(lines: tuple[str, ...], most: int, room: float, more: str) -> tuple[str, ...]:
    """A single line keeps what it says, cut; of several the last says where the rest stands."""
    return cut(lines, most, room, BODY) if most == 1 else shortened(lines, most, more)


def _draw_facts(pen: Pen, x: float, y: float, laid: _LaidFacts, row_space: float) -> None:
    rows, indent = laid
    for terms, lines in rows:
        for n, term in enumerate(terms):
            pen.text_on(x, y + n * BODY.leading + BODY.leading * 0.78, term, TERM)
        for n, line in enumerate(lines):
            if line:
                pen.text(x + indent, y + n * BODY.leading, line, BODY)
        y += len(lines) * BODY.leading + row_space


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that needs somebody: symbol, what in bold, the circumstances after it."""

    glyph: Glyph
    headline: str
    detail: str = ""
    is_urgent: bool = False


def alert_box(sheet: Sheet, alerts: tuple[Alert, ...], more: str = "") -> tuple[Piece, ...]:
    """The alerts, boxed when any is urgent and ruled when none is.

    A box is one piece up to twenty lines; longer lists flow over the page between rules.
    """
    lines = [_alert_line(sheet, alert) for alert in alerts]
    if more:
        lines.append(text_piece_at(sheet, more, DETAIL, _GLYPH_COLUMN))
    boxed = any(alert.is_urgent for alert in alerts)
    height = sum(line.height for line in lines)
    if height > 20 * URGENT.leading:
        return tuple(lines)

    def draw(pen: Pen, y: float) -> None:
        if boxed:
            pen.box(y, height + 8, BANNER_RULE)
        else:
            pen.rule(y, HEAD_RULE)
            pen.rule(y + height + 8, ROW_RULE)
        for line in lines:
            line.draw(pen, y + 4)
            y += line.height

    return (Piece(height + 8, draw, space=2),)


def _alert_line(sheet: Sheet, alert: Alert) -> Piece:
    x = sheet.left + _GLYPH_COLUMN + 7
    room = sheet.right - 7 - x
    head = wrapped(alert.headline, room, URGENT)
    taken = text_width(printable(head[-1]), URGENT) + 8
    beside = wrapped(alert.detail, room, DETAIL)
    detail = fitting_size(alert.detail, room - taken, DETAIL, NOTE.size)
    on_one_line = taken + text_width(printable(alert.detail), detail) <= room
    below = () if on_one_line or not alert.detail else beside
    height = len(head) * URGENT.leading + len(below) * DETAIL.leading

    def draw(pen: Pen, y: float) -> None:
        middle = pen.sheet.height - y - URGENT.leading * 0.54
        draw_glyph(pen.canvas, alert.glyph, sheet.left + 12, middle, 4.4)
        for line in head:
            pen.text(x, y, line, URGENT)
            y += URGENT.leading
        if alert.detail and on_one_line:
            baseline = y - URGENT.leading * (1 - 0.78)
            pen.text_on(x + taken, baseline, alert.detail, detail)
        for line in below:
            pen.text(x, y - 1, line, DETAIL)
            y += DETAIL.leading

    return Piece(height, draw)


def text_piece_at(sheet: Sheet, text: str, style: Style, indent: float) -> Piece:
    """One line of text set in from the left."""
    return Piece(
        style.leading + 2,
        lambda pen, y: _discard(pen.text(sheet.left + indent + 7, y, text, style)),
    )


def _discard(_: object) -> None:
    """A pen tells where a line ended; a piece does not want to know."""
