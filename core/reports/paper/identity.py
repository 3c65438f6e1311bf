"""Who a page is about: the banner at its head and the footer at its foot, on every page."""

from dataclasses import dataclass, field

from core.reports.paper.letterhead import Letterhead, head_on
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import BANNER_RULE, HEAD_RULE, Sheet
from core.reports.paper.typeface import (
    DOCUMENT,
    FOOT,
    FOOT_IDENTITY,
    LABEL,
    NAME,
    NOTE,
    PAGE_NUMBER,
    SMALLEST_NAME,
    VALUE,
    Style,
    printable,
    text_width,
)
from core.reports.paper.wrapping import fitting_size, wrapped

_HATCH = 4.5
_MOST_NAME_LINES, _LEAST_NAME = 4, 8.5  # a name of hundreds of letters leaves room for the page


@dataclass(frozen=True, slots=True)
class Banner:
    """`details` are label and value: Born, Gender, Hospital No.; `state` and `contact` stand right.

    `mark` names demonstration data; `has_died` adds the pattern of a deceased patient. `about`
    stands small beside the document's name; `head` above the first banner alone.
    """

    document: str
    as_of: str
    mark: str
    name: str
    details: tuple[tuple[str, str], ...]
    state: str
    contact: str
    has_died: bool = False
    about: str = ""
    head: Letterhead = field(default_factory=Letterhead)


@dataclass(frozen=True, slots=True)
class Footer:
    """`left` lines say where the page comes from; `page` has places for {number} and {total}.

    `names` run from the whole name to family name and initial; the first that fits is printed.
    """

    left: tuple[str, ...]
    page: str
    names: tuple[str, ...]
    number: str
    continues: str


def banner_height(sheet: Sheet, banner: Banner) -> float:
    """From the top of the text area to the end of the banner, in points."""
    lines, style, state_apart = _name_lines(sheet, banner)
    height = DOCUMENT.leading + 3 + BANNER_RULE + 2 + len(lines) * style.leading
    height += VALUE.leading * len(_detail_lines(sheet, banner)) + 4
    height += VALUE.leading if state_apart else 0
    return height + (_HATCH if banner.has_died else 0)


def head_height(sheet: Sheet, banner: Banner) -> float:
    """What the letterhead takes on the first page, in points."""
    return head_on(sheet, banner.head).height


def draw_banner(pen: Pen, banner: Banner, *, is_first: bool = False) -> None:
    """The document's name, then who it is about between two heavy rules."""
    sheet, y = pen.sheet, pen.sheet.top
    if is_first:
        head_on(sheet, banner.head).draw(pen)
        y += head_height(sheet, banner)
    _draw_document(pen, y, banner)
    y += DOCUMENT.leading + 3
    pen.rule(y, BANNER_RULE)
    y += BANNER_RULE + 2
    lines, style, state_apart = _name_lines(sheet, banner)
    if not state_apart:
        pen.text_to(sheet.right, y + style.leading - VALUE.leading - 1.5, banner.state, VALUE)
    for line in lines:
        pen.text(sheet.left, y, line, style)
        y += style.leading
    if state_apart:
        pen.text(sheet.left, y, banner.state, VALUE)
        y += VALUE.leading
    y = _draw_details(pen, y, banner)
    pen.rule(y + 3, BANNER_RULE)
    if banner.has_died:
        pen.hatch(y + 3, _HATCH)


def _draw_document(pen: Pen, y: float, banner: Banner) -> None:
    """What it is and as of when; the mark of a demonstration where there is room for it."""
    sheet = pen.sheet
    end = pen.text(sheet.left, y, banner.document, DOCUMENT)
    pen.text_to(sheet.right, y, banner.as_of, DOCUMENT)
    right = sheet.right - text_width(banner.as_of, DOCUMENT) - 10
    if banner.mark:
        width = text_width(banner.mark, VALUE)
        middle = (sheet.left + sheet.right - width) / 2
        left = right - width if banner.about else max(middle, end + 8)
        pen.text(left, y + 0.5, banner.mark, VALUE)
        right = left - 10
    if banner.about:
        style = fitting_size(banner.about, right - end - 8, LABEL, 6)
        [first, *_] = wrapped(banner.about, right - end - 8, style)
        pen.text_on(end + 8, y + DOCUMENT.leading * 0.78, first, style)


def _name_lines(sheet: Sheet, banner: Banner) -> tuple[tuple[str, ...], Style, bool]:
    """The name beside the state, else smaller, else the state below, else wrapped; never cut."""
    beside = sheet.text_width - text_width(printable(banner.state), VALUE) - 14
    style = fitting_size(banner.name, beside, NAME, SMALLEST_NAME)
    if text_width(printable(banner.name), style) <= beside:
        return (printable(banner.name),), style, False
    style = fitting_size(banner.name, sheet.text_width, NAME, SMALLEST_NAME)
    lines = wrapped(banner.name, sheet.text_width, style)
    if len(lines) > _MOST_NAME_LINES:
        style = NAME.sized(_LEAST_NAME)
        lines = wrapped(banner.name, sheet.text_width, style)
    return lines, style, True


def _detail_lines(sheet: Sheet, banner: Banner) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Details in lines that leave room for the contact on the first; a long one has its own."""
    room = sheet.text_width - text_width(printable(banner.contact), LABEL) - 14
    lines: list[tuple[tuple[str, str], ...]] = []
    line: list[tuple[str, str]] = []
    taken = 0.0
    for label, value in _pieces_that_fit(sheet, banner.details):
        width = text_width(label, LABEL) + text_width(value, VALUE) + 21
        if line and taken + width > room:
            lines.append(tuple(line))
            line, taken, room = [], 0.0, sheet.text_width
        line.append((label, value))
        taken += width
    return (*lines, tuple(line))


def _pieces_that_fit(sheet: Sheet, details: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    pieces = []
    for label, value in details:
        first, *rest = wrapped(value, sheet.text_width - 180, VALUE)
        pieces += [(label, first), *(("", each) for each in rest)]
    return pieces


def _draw_details(pen: Pen, y: float, banner: Banner) -> float:
    pen.text_to(pen.sheet.right, y, banner.contact, LABEL)
    for line in _detail_lines(pen.sheet, banner):
        x = pen.sheet.left
        for label, value in line:
            end = pen.text(x, y, label, LABEL) + 3 if label else x
            x = pen.text(end, y, value, VALUE) + 16
        y += VALUE.leading
    return y


FOOTER_HEIGHT = 22.0
_FOOT_LINES, _FOOT_SIZES = 3, (FOOT.size, 6.0, 5.0)


def draw_footer(pen: Pen, footer: Footer, number: int, total: int, *, continues: bool) -> None:
    """Where it comes from, left; page x of y over name and number, right."""
    sheet = pen.sheet
    y = sheet.bottom - 8
    if continues:
        pen.text_to(sheet.right, y - NOTE.leading - 2, footer.continues, NOTE)
    pen.rule(y, HEAD_RULE)
    page = footer.page.format(number=number, total=total)
    identity = _identity(footer, sheet.text_width * 0.4)
    pen.text_to(sheet.right, y + 2, page, PAGE_NUMBER)
    pen.text_to(sheet.right, y + 12, identity, FOOT_IDENTITY)
    taken = max(text_width(page, PAGE_NUMBER), text_width(identity, FOOT_IDENTITY))
    room = sheet.text_width - taken - 12
    lines, style = _left_lines(footer, room)
    for n, line in enumerate(lines[:_FOOT_LINES]):
        pen.text(sheet.left, y + 2.5 + n * style.leading, line, style)


def _left_lines(footer: Footer, room: float) -> tuple[list[str], Style]:
    """In three lines: set smaller where a long centre would push out where the page comes from."""
    style, lines = FOOT, list[str]()
    for size in _FOOT_SIZES:
        style = FOOT.sized(size)
        lines = [line for text in footer.left for line in wrapped(text, room, style)]
        if len(lines) <= _FOOT_LINES:
            break
    return lines, style


def _identity(footer: Footer, room: float) -> str:
    """Name and number in one line; only here may a name be shortened, the banner has it whole."""
    for name in footer.names:
        said = printable(" · ".join(part for part in (name, footer.number) if part))
        if text_width(said, FOOT_IDENTITY) <= room:
            return said
    name, number = printable(footer.names[-1]), printable(footer.number)
    for kept in range(min(len(name), 80), 0, -1):
        said = " · ".join(part for part in (f"{name[:kept]}…", number[:30]) if part)
        if text_width(said, FOOT_IDENTITY) <= room:
            return said
    return printable(footer.number)[:30]
