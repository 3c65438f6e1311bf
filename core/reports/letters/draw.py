"""Letters on paper: DIN 5008 form B, so that the address shows in the window of an envelope.

Measured from the top left corner of A4: address field 45 mm down and 20 mm in, 85 x 45 mm (return
line in its upper 17.7 mm zone, recipient below); text from 25 mm; fold marks at 105 and 210 mm,
punch mark at 148.5 mm. An ISO 269 DL envelope shows this field when the sheet is folded in three.
"""

from io import BytesIO
from typing import Any, NamedTuple

from core.reports.letters.values import Letter, Letterhead, Letters
from core.reports.paper.flow import Page, Piece, paginated
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, print_framed
from core.reports.paper.sheet import MM, ROW_RULE, Sheet
from core.reports.paper.typeface import BOLD, FOOT, MEDIUM, REGULAR, Style
from core.reports.paper.wrapping import fitting_size, wrapped

SHEET = Sheet(210 * MM, 297 * MM, 25 * MM, 190 * MM, 12 * MM, 280 * MM)
ADDRESS_TOP = 62.7 * MM  # below the return line and its zone
ADDRESS_BOTTOM = 90 * MM
ADDRESS_WIDTH = 80 * MM
RETURN_TOP = 58.5 * MM
BODY_TOP = 98.5 * MM
NEXT_TOP = 30 * MM
FOLDS = (105 * MM, 210 * MM)
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
    pages: list[Page] = []
    leaves: list[_Leaf] = []
    for letter in letters.letters:
        own = _pages(letter)
        pages += own
        leaves += [_Leaf(letter, n, len(own)) for n, _ in enumerate(own, start=1)]
    logo = _picture(letters.head.logo)

    def frame(pen: Pen, number: int, _page: Page) -> None:
        leaf = leaves[number - 1]
        _marks(pen)
        if leaf.number == 1:
            pen.bookmark(leaf.letter.bookmark, 0)
            _letterhead(pen, letters.head, logo)
            _window(pen, leaf.letter)
        _foot(pen, leaf)

    return print_framed(pages, SHEET, frame, letters.imprint)


def _pages(letter: Letter) -> list[Page]:
    """The body: on the first page below the window, from the top on the pages after it."""
    pieces = _pieces(letter)
    lines, style = _address(letter)
    top = max(BODY_TOP, ADDRESS_TOP + len(lines) * style.leading + 8)
    bottom = SHEET.bottom - 2 * FOOT.leading - 4
    first, *rest = paginated(pieces, top, bottom)
    if not rest:
        return [first]
    left = pieces[len(first.placed) :]
    return [first, *paginated(left, NEXT_TOP, bottom)]


def _pieces(letter: Letter) -> list[Piece]:
    pieces = [_line(letter.date, _TEXT, to_right=True), _gap()]
    pieces += [
        _line(line, _SUBJECT) for line in wrapped(letter.subject, SHEET.text_width, _SUBJECT)
    ]
    pieces.append(_gap())
    for line in letter.lines:
        if not line:
            pieces.append(_gap())
            continue
        pieces += [_line(each, _TEXT) for each in wrapped(line, SHEET.text_width, _TEXT)]
    pieces += [_gap(), _gap(), _gap()]
    for line in letter.signed:
        pieces += [_line(each, _SIGNED) for each in wrapped(line, SHEET.text_width, _SIGNED)]
    return pieces


def _gap() -> Piece:
    return Piece(_TEXT.leading * 0.6, lambda _pen, _y: None)


def _line(text: str, style: Style, *, to_right: bool = False) -> Piece:
    def draw_at(pen: Pen, y: float) -> None:
        if to_right:
            pen.text_to(SHEET.right, y, text, style)
        else:
            pen.text(SHEET.left, y, text, style)

    return Piece(style.leading, draw_at)


def _letterhead(pen: Pen, head: Letterhead, logo: "_Logo | None") -> None:
    right = SHEET.right
    if logo is not None:
        y = SHEET.height - SHEET.top - logo.height
        pen.canvas.drawImage(
            logo.reader, right - logo.width, y, logo.width, logo.height, mask="auto"
        )
        right -= logo.width + 10
    y, room = SHEET.top, right - SHEET.left
    for line in wrapped(head.centre, room, _CENTRE)[:3]:
        pen.text(SHEET.left, y, line, _CENTRE)
        y += _CENTRE.leading
    lines = [*head.address, head.phone]
    for text in filter(None, lines):
        for line in wrapped(text, room, _HEAD):
            if y + _HEAD.leading < RETURN_TOP - 12:
                pen.text(SHEET.left, y, line, _HEAD)
                y += _HEAD.leading


def _window(pen: Pen, letter: Letter) -> None:
    """Sender in one small line over the address; a long address is set smaller, never cut."""
    sender = fitting_size(letter.sender, ADDRESS_WIDTH - 1, _RETURN, 4.5)
    for n, line in enumerate(wrapped(letter.sender, ADDRESS_WIDTH, sender)[:1]):
        pen.text(SHEET.left, RETURN_TOP + n * sender.leading, line, sender)
    if letter.sender:
        y = RETURN_TOP + _RETURN.leading + 1
        pen.rule(y, ROW_RULE, x=SHEET.left, end=SHEET.left + ADDRESS_WIDTH)
    lines, style = _address(letter)
    for n, line in enumerate(lines):
        pen.text(SHEET.left, ADDRESS_TOP + n * style.leading, line, style)


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


def _marks(pen: Pen) -> None:
    """Where the sheet is folded and punched, in the left margin."""
    for y in FOLDS:
        pen.rule(y, ROW_RULE, x=4 * MM, end=8 * MM)
    pen.rule(PUNCH, ROW_RULE, x=4 * MM, end=10 * MM)


def _foot(pen: Pen, leaf: _Leaf) -> None:
    y = SHEET.bottom - FOOT.leading
    if leaf.total > 1:
        page = leaf.letter.page.format(number=leaf.number, total=leaf.total)
        pen.text_to(SHEET.right, y, page, FOOT)
    if leaf.letter.mark:
        pen.text(SHEET.left, y, leaf.letter.mark, FOOT)


class _Logo(NamedTuple):
    reader: Any
    width: float
    height: float


def _picture(data: bytes) -> _Logo | None:
    """The logo within 45 x 24 mm; what cannot be decoded is left out."""
    if not data:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        reader = ImageReader(BytesIO(data))
        width, height = reader.getSize()
    except Exception:  # noqa: BLE001  a picture library says it in many ways
        return None
    scale = min(45 * MM / max(width, 1), 24 * MM / max(height, 1))
    return _Logo(reader, width * scale, height * scale)
