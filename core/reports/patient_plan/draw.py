"""The sheet for the patient on paper: large type, appointments in boxes, one page if it can be."""

from collections.abc import Callable, Iterator, Sequence

from core.reports.paper.flow import Page, Piece, paginated
from core.reports.paper.identity import Banner, Footer, banner_height, draw_banner, draw_footer
from core.reports.paper.pen import Pen
from core.reports.paper.printing import Printed, print_framed
from core.reports.paper.sheet import A4, HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import BOLD, MEDIUM, NOTE, REGULAR, Style, printable, text_width
from core.reports.paper.wrapping import fitting_size, wrapped
from core.reports.patient_plan.values import Box, Later, PlanSheet

_TEXT = Style(REGULAR, 14, 20)
_STRONG = Style(BOLD, 14, 20)
_HEAD = Style(BOLD, 16, 22)
_DAY = Style(BOLD, 16, 21)
_WHAT = Style(MEDIUM, 14, 19)
_DETAIL = Style(REGULAR, 13, 17)
_COLUMN = Style(MEDIUM, 11, 14)
_ALLOWED = Style(REGULAR, 10.5, 13)
_YES = Style(REGULAR, 12, 16)
_PHONE = Style(BOLD, 18, 22)
_INSIDE = 12.0
_BOX = 12.0


def draw(said: PlanSheet, sheet: Sheet = A4) -> Printed:
    """The page, or pages, as a PDF."""
    banner = Banner(said.document, said.as_of, said.mark, said.name, said.details, "", "")
    footer = Footer(said.footer, said.page, (said.identity,), "", "")
    top = sheet.top + banner_height(sheet, banner) + 16
    pages = paginated(list(_pieces(said, sheet)), top, sheet.bottom - 11 - NOTE.leading)

    def frame(pen: Pen, number: int, _page: Page) -> None:
        draw_banner(pen, banner)
        draw_footer(pen, footer, number, len(pages), continues=False)

    return print_framed(pages, sheet, frame, said.imprint)


def _pieces(said: PlanSheet, sheet: Sheet) -> Iterator[Piece]:
    yield _text(sheet, said.greeting, _TEXT)
    yield _text(sheet, said.intro, _TEXT, space=9)
    yield _title(sheet, said.next_title)
    for box in said.boxes:
        yield _box(sheet, box)
    if said.no_boxes:
        yield _text(sheet, said.no_boxes, _TEXT)
    if said.later:
        yield _title(sheet, said.later_title)
        yield from _table(sheet, said)
    yield _text(sheet, said.after, _TEXT, space=8)
    yield _ring_head(sheet, said)
    for line in said.ring:
        yield _text(sheet, line, _TEXT, space=3)
    for line in said.warning:
        yield _text(sheet, line, _STRONG, space=4)


def _text(sheet: Sheet, text: str, style: Style, space: float = 0) -> Piece:
    lines = wrapped(text, sheet.text_width, style)
    return Piece(len(lines) * style.leading, _writer(sheet.left, lines, style), space=space)


def _writer(x: float, lines: Sequence[str], style: Style) -> Callable[[Pen, float], None]:
    def draw_at(pen: Pen, y: float) -> None:
        for n, line in enumerate(lines):
            pen.text(x, y + n * style.leading, line, style)

    return draw_at


def _title(sheet: Sheet, title: str) -> Piece:
    lines = wrapped(title, sheet.text_width, _HEAD)

    def draw_at(pen: Pen, y: float) -> None:
        pen.rule(y, HEAD_RULE * 1.6)
        pen.bookmark(title, y)
        _writer(sheet.left, lines, _HEAD)(pen, y + 3)

    return Piece(len(lines) * _HEAD.leading + 6, draw_at, space=11, keeps=True)


def _box(sheet: Sheet, box: Box) -> Piece:
    room = sheet.text_width - 2 * _INSIDE
    beside = room - (text_width(printable(box.hour), _DAY) + 10 if box.hour else 0)
    days = wrapped(box.day, beside, _DAY)
    whats, details = wrapped(box.what, room, _WHAT), _wrapped_any(box.detail, room)
    inner = len(days) * _DAY.leading + len(whats) * _WHAT.leading
    inner += len(details) * _DETAIL.leading
    height = inner + 12

    def draw_at(pen: Pen, y: float) -> None:
        pen.canvas.setLineWidth(1.2)
        pen.canvas.setStrokeGray(0)
        pen.canvas.setDash()
        bottom = sheet.height - y - height
        pen.canvas.roundRect(sheet.left + 0.6, bottom, sheet.text_width - 1.2, height, 4)
        x, top = sheet.left + _INSIDE, y + 5
        if box.hour:
            pen.text_to(sheet.right - _INSIDE, top, box.hour, _DAY)
        for lines, style in ((days, _DAY), (whats, _WHAT), (details, _DETAIL)):
            _writer(x, lines, style)(pen, top)
            top += len(lines) * style.leading

    return Piece(height, draw_at, space=7)


def _wrapped_any(text: str, room: float) -> tuple[str, ...]:
    return wrapped(text, room, _DETAIL) if text else ()


def _table(sheet: Sheet, said: PlanSheet) -> Iterator[Piece]:
    edges = _edges(sheet, len(said.columns) - 1)
    heads = [
        fitting_size(title, right - left - 4, _COLUMN, 7)
        for title, (left, right) in zip(said.columns, edges, strict=True)
    ]

    def draw_heads(pen: Pen, y: float) -> None:
        for title, style, (x, _) in zip(said.columns, heads, edges, strict=True):
            pen.text(x, y + 1, title, style)
        pen.rule(y + _COLUMN.leading + 3, HEAD_RULE)

    head = Piece(_COLUMN.leading + 4, draw_heads, keeps=True)
    yield head
    for row in said.later:
        drawn = _later_row(sheet, row, edges)
        yield Piece(drawn.height, drawn.draw, repeats=(head,))


_Edges = tuple[tuple[float, float], ...]


def _edges(sheet: Sheet, n_marks: int) -> _Edges:
    """Left and right of each column; days need most room."""
    first = 215.0 if n_marks > 3 else 250.0
    each = (sheet.text_width - first) / max(n_marks, 1)
    x = sheet.left + first
    marks = ((x + n * each, x + (n + 1) * each) for n in range(n_marks))
    return ((sheet.left, x), *marks)


def _later_row(sheet: Sheet, row: Later, edges: _Edges) -> Piece:
    room = edges[0][1] - edges[0][0] - 6
    day = fitting_size(row.day, room, _STRONG, 11)
    days = wrapped(row.day, room, day)
    allowed = wrapped(row.allowed, room, _ALLOWED) if row.allowed else ()
    height = len(days) * day.leading + len(allowed) * _ALLOWED.leading + 7

    def draw_at(pen: Pen, y: float) -> None:
        _writer(sheet.left, days, day)(pen, y + 2)
        _writer(sheet.left, allowed, _ALLOWED)(pen, y + 2 + len(days) * day.leading)
        for mark, (x, right) in zip(row.marks, edges[1:], strict=True):
            _mark(pen, mark, x, right, y + 4)
        pen.rule(y + height, ROW_RULE * 2)

    return Piece(height, draw_at)


def _mark(pen: Pen, mark: str, x: float, right: float, y: float) -> None:
    if mark == "–":
        pen.text(x + 2, y, mark, _YES)
        return
    pen.canvas.setLineWidth(1)
    pen.canvas.setStrokeGray(0)
    pen.canvas.rect(x, pen.sheet.height - y - 2 - _BOX, _BOX, _BOX, stroke=1, fill=0)
    if x + _BOX + 6 + text_width(mark, _YES) <= right:
        pen.text(x + _BOX + 6, y, mark, _YES)


def _ring_head(sheet: Sheet, said: PlanSheet) -> Piece:
    phone = fitting_size(said.phone, sheet.text_width, _PHONE, 8)
    beside = sheet.text_width - text_width(printable(said.phone), phone) - 12
    is_beside = text_width(said.ring_title, _HEAD) <= beside
    lines = wrapped(said.ring_title, sheet.text_width, _HEAD)
    below = () if is_beside or not said.phone else wrapped(said.phone, sheet.text_width, phone)
    height = len(lines) * _HEAD.leading + len(below) * phone.leading + 5

    def draw_at(pen: Pen, y: float) -> None:
        pen.rule(y, HEAD_RULE * 1.6)
        pen.bookmark(said.ring_title, y)
        _writer(sheet.left, lines, _HEAD)(pen, y + 3)
        if is_beside and said.phone:
            pen.text_to(sheet.right, y + 3, said.phone, phone)
        _writer(sheet.left, below, phone)(pen, y + 3 + len(lines) * _HEAD.leading)

    return Piece(height, draw_at, space=11, keeps=True)
