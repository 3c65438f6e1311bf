"""The page of a recovery code from its words to the bytes of a PDF."""

from core.language import Words
from core.reports.paper.blocks import section_head, text_piece
from core.reports.paper.flow import Page, Piece, paginated
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Imprint, Printed, print_framed
from core.reports.paper.sheet import BANNER_RULE, Sheet, sheet_of
from core.reports.paper.typeface import (
    BOLD,
    DOCUMENT,
    FOOT,
    LABEL,
    NAME,
    REGULAR,
    VALUE,
    Style,
    text_width,
)
from core.reports.paper.wrapping import shortened, wrapped
from core.reports.recovery.compose import Origin, RecoveryPage, compose

_CODE = Style(BOLD, 25, 32)
_SAID = Style(REGULAR, 10.5, 15)
_IN_LINE = 3
_PADDING = 14.0
_MOST_LINES = 4


def recovery_pdf(code: str, origin: Origin, words: Words) -> bytes:
    """One page, in memory; whoever asks for it decides where it goes."""
    return printed_recovery(code, origin, words).pdf


def printed_recovery(
    code: str, origin: Origin, words: Words, sheet: Sheet | None = None
) -> Printed:
    """The page with every text that found no room."""
    sheet = sheet or sheet_of(origin.paper_size)
    page = compose(code, origin, words)
    pieces = [_head(page, sheet), _code(page, sheet)]
    for title, sentences in page.parts:
        pieces.append(section_head(sheet, title, space=18))
        pieces += [text_piece(sheet, each, _SAID, space=4) for each in sentences]

    def frame(pen: Pen, _number: int, _page: Page) -> None:
        pen.text(sheet.left, sheet.bottom - FOOT.leading, page.foot, FOOT)

    pages = paginated(pieces, sheet.top, sheet.bottom - 2 * FOOT.leading)
    imprint = Imprint(page.title, words.language.value, page.foot, origin.made_at)
    return print_framed(pages, sheet, frame, imprint)


def _head(page: RecoveryPage, sheet: Sheet) -> Piece:
    top = DOCUMENT.leading + 6
    facts = [(label, _lines(label, value, sheet)) for label, value in page.facts]

    def draw(pen: Pen, y: float) -> None:
        pen.text(sheet.left, y, "Hepatrack", DOCUMENT)
        pen.rule(y + top - 3, BANNER_RULE)
        pen.text(sheet.left, y + top, page.title, NAME)
        y += top + NAME.leading + 4
        for label, lines in facts:
            x = pen.text(sheet.left, y, label, LABEL) + 6
            for line in lines:
                pen.text(x, y, line, VALUE)
                y += VALUE.leading
            y += 2

    n_lines = sum(len(lines) for _, lines in facts)
    return Piece(top + NAME.leading + 4 + n_lines * VALUE.leading + 2 * len(facts), draw)


def _lines(label: str, value: str, sheet: Sheet) -> tuple[str, ...]:
    room = sheet.text_width - text_width(label, LABEL) - 6
    return shortened(wrapped(value, room, VALUE), _MOST_LINES, "…")


def _code(page: RecoveryPage, sheet: Sheet) -> Piece:
    """Six numbered groups in a box."""
    line = LABEL.leading + _CODE.leading
    height = 2 * _PADDING + line * -(-len(page.groups) // _IN_LINE)
    column = (sheet.text_width - 2 * _PADDING) / _IN_LINE

    def draw(pen: Pen, y: float) -> None:
        pen.box(y, height, BANNER_RULE)
        for at, group in enumerate(page.groups):
            x = sheet.left + _PADDING + at % _IN_LINE * column
            top = y + _PADDING + at // _IN_LINE * line
            pen.text(x, top, str(at + 1), LABEL)
            pen.text(x, top + LABEL.leading, group, _CODE)

    return Piece(height, draw, space=14)
