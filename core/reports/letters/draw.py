"""Letters on paper: DIN 5008 form B, so that the address shows in the window of an envelope.

Measured from the top left corner: address field 45 mm down and 20 mm in, 85 x 45 mm (return
line in its upper 17.7 mm zone, recipient below); text from 25 mm; fold marks at 105 and 210 mm,
punch mark at 148.5 mm. An ISO 269 DL envelope shows this field when the sheet is folded in three.
US Letter keeps the field and is folded in even thirds: a number 10 envelope shows it.
"""

from typing import NamedTuple

from core.domain.settings import PaperSize
from core.reports.letters.values import Letter, Letters
from core.reports.paper.flow import Page, Piece, paginated
from core.reports.paper.letterhead import Letterhead, Logo, logo_within
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, print_framed
from core.reports.paper.sheet import MM, ROW_RULE, Sheet
from core.reports.paper.typeface import BOLD, FOOT, MEDIUM, REGULAR, Style
from core.reports.paper.wrapping import fitting_size, wrapped

SHEETS = {
    PaperSize.A4: Sheet(210 * MM, 297 * MM, 25 * MM, 190 * MM, 12 * MM, 280 * MM),
    PaperSize.LETTER: Sheet(612, 792, 25 * MM, 190 * MM, 12 * MM, 792 - 17 * MM),
}
ADDRESS_TOP = 62.7 * MM  # below the return line and its zone
ADDRESS_BOTTOM = 90 * MM
ADDRESS_WIDTH = 80 * MM
RETURN_TOP = 58.5 * MM
BODY_TOP = 98.5 * MM
NEXT_TOP = 30 * MM
FOLDS = {PaperSize.A4: (105 * MM, 210 * MM), PaperSize.LETTER: (264.0, 528.0)}
PUNCH = 148.5 * MM

_CENTRE = Style(BOLD, 13, 16)
_HEAD = Style(REGULAR, 9, 12)
_RETURN = Style(REGULAR, 7, 9)
_ADDRESS = Style(REGULAR, 11, 13)
_SUBJECT = Style(BOLD, 11.5, 15)
_TEXT = Style(REGULAR, 11, 15)
_SIGNED = Style(MEDIUM, 11, 15)
_SMALLEST_ADDRESS = 7.0


class _Leaf(NamedTuple):
    """One page of a batch: of which letter, and which of how many pages of it."""

    letter: Letter
    number: int
    total: int


def draw(letters: Letters) -> Printed:
    """All letters of the batch as one PDF, each beginning on a page of its own."""
    sheet = SHEETS[letters.paper_size]
    pages: list[Page] = []
    leaves: list[_Leaf] = []
    for letter in letters.letters:
        own = _pages(letter, sheet)
        pages += own
        leaves += [_Leaf(letter, n, len(own)) for n, _ in enumerate(own, start=1)]
    logo = logo_within(letters.head.logo, 45 * MM, 24 * MM)

    def frame(pen: Pen, number: int, _page: Page) -> None:
        leaf = leaves[number - 1]
        _marks(pen, letters.paper_size)
        if leaf.number == 1:
            pen.bookmark(leaf.letter.bookmark, 0)
            _letterhead(pen, letters.head, logo)
            _window(pen, leaf.letter)
        _foot(pen, leaf)

    return print_framed(pages, sheet, frame, letters.imprint)


def _pages(letter: Letter, sheet: Sheet) -> list[Page]:
    """The body: on the first page below the window, from the top on the pages after it."""
    pieces = _pieces(letter, sheet)
    lines, style = _address(letter)
    top = max(BODY_TOP, ADDRESS_TOP + len(lines) * style.leading + 8)
    bottom = sheet.bottom - 2 * FOOT.leading - 4
    first, *rest = paginated(pieces, top, bottom)
    if not rest:
        return [first]
    left = pieces[len(first.placed) :]
    return [first, *paginated(left, NEXT_TOP, bottom)]


def _pieces(letter: Letter, sheet: Sheet) -> list[Piece]:
    pieces = [_line(letter.date, _TEXT, to_right=True), _gap()]
    pieces += [
        _line(line, _SUBJECT) for line in wrapped(letter.subject, sheet.text_width, _SUBJECT)
    ]
    pieces.append(_gap())
    for line in letter.lines:
        if not line:
            pieces.append(_gap())
            continue
        pieces += [_line(each, _TEXT) for each in wrapped(line, sheet.text_width, _TEXT)]
    pieces += [_gap(), _gap(), _gap()]
    for line in letter.signed:
        pieces += [_line(each, _SIGNED) for each in wrapped(line, sheet.text_width, _SIGNED)]
    return pieces


def _gap() -> Piece:
    return Piece(_TEXT.leading * 0.6, lambda _pen, _y: None)


def _line(text: str, style: Style, *, to_right: bool = False) -> Piece:
    def draw_at(pen: Pen, y: float) -> None:
        if to_right:
            pen.text_to(pen.sheet.right, y, text, style)
        else:
            pen.text(pen.sheet.left, y, text, style)

    return Piece(style.leading, draw_at)


def _letterhead(pen: Pen, head: Letterhead, logo: Logo | None) -> None:
    sheet, right = pen.sheet, pen.sheet.right
    if logo is not None:
        logo.draw(pen, right, sheet.top)
        right -= logo.width + 10
    y, room = sheet.top, right - sheet.left
    for line in wrapped(head.centre, room, _CENTRE)[:3]:
        pen.text(sheet.left, y, line, _CENTRE)
        y += _CENTRE.leading
    for text in head.lines:
        for line in wrapped(text, room, _HEAD):
            if y + _HEAD.leading < RETURN_TOP - 12:
                pen.text(sheet.left, y, line, _HEAD)
                y += _HEAD.leading


def _window(pen: Pen, letter: Letter) -> None:
    """Sender in one small line over the address; a long address is set smaller, never cut."""
    sender = fitting_size(letter.sender, ADDRESS_WIDTH - 1, _RETURN, 4.5)
    for n, line in enumerate(wrapped(letter.sender, ADDRESS_WIDTH, sender)[:1]):
        pen.text(pen.sheet.left, RETURN_TOP + n * sender.leading, line, sender)
    if letter.sender:
        y = RETURN_TOP + _RETURN.leading + 1
        pen.rule(y, ROW_RULE, x=pen.sheet.left, end=pen.sheet.left + ADDRESS_WIDTH)
    lines, style = _address(letter)
    for n, line in enumerate(lines):
        pen.text(pen.sheet.left, ADDRESS_TOP + n * style.leading, line, style)


def _address(letter: Letter) -> tuple[list[str], Style]:
    """As large as the window holds; what no window holds runs on below it."""
    style = _ADDRESS
    lines = _address_lines(letter, style)
    room = ADDRESS_BOTTOM - ADDRESS_TOP
    while len(lines) * style.leading > room and style.size > _SMALLEST_ADDRESS:
        style = style.sized(style.size - 0.5)
        lines = _address_lines(letter, style)
    return lines, style


def _address_lines(letter: Letter, style: Style) -> list[str]:
    return [line for text in letter.address for line in wrapped(text, ADDRESS_WIDTH, style)]


def _marks(pen: Pen, size: PaperSize) -> None:
    """Where the sheet is folded and punched, in the left margin."""
    for y in FOLDS[size]:
        pen.rule(y, ROW_RULE, x=4 * MM, end=8 * MM)
    if size is PaperSize.A4:
        pen.rule(PUNCH, ROW_RULE, x=4 * MM, end=10 * MM)


def _foot(pen: Pen, leaf: _Leaf) -> None:
    y = pen.sheet.bottom - FOOT.leading
    if leaf.total > 1:
        page = leaf.letter.page.format(number=leaf.number, total=leaf.total)
        pen.text_to(pen.sheet.right, y, page, FOOT)
    if leaf.letter.mark:
        pen.text(pen.sheet.left, y, leaf.letter.mark, FOOT)
