"""From pieces to the bytes of a PDF: pages laid out first, then drawn with page x of y."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from core.reports.paper.flow import Page, Piece, paginated
from core.reports.paper.identity import (
    Banner,
    Footer,
    banner_height,
    draw_banner,
    draw_footer,
    head_height,
)
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import Sheet
from core.reports.paper.typeface import NOTE, register_fonts

_SPACE_BELOW_BANNER = 9.0


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the file says about itself; never the patient, whom a viewer would show in its title."""

    title: str
    language: str
    program: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Printed:
    """The bytes of a PDF, the number of its pages, and every text that did not fit: none."""

    pdf: bytes
    n_pages: int
    overflows: tuple[str, ...]


def body_of(sheet: Sheet, banner: Banner) -> tuple[float, float]:
    """Top and bottom of the room between banner and footer, in points."""
    top = sheet.top + banner_height(sheet, banner) + _SPACE_BELOW_BANNER
    return top, sheet.bottom - 11 - NOTE.leading


def lay_out(pieces: Sequence[Piece], sheet: Sheet, banner: Banner) -> tuple[Page, ...]:
    """The pages of a document about one patient."""
    top, bottom = body_of(sheet, banner)
    return paginated(pieces, top, bottom, top + head_height(sheet, banner))


def print_pages(
    pages: Sequence[Page], sheet: Sheet, banner: Banner, footer: Footer, imprint: Imprint
) -> Printed:
    """Draw the pages with banner and footer; equal arguments give equal bytes."""

    def frame(pen: Pen, number: int, page: Page) -> None:
        draw_banner(pen, banner, is_first=number == 1)
        draw_footer(pen, footer, number, len(pages), continues=page.continues)

    return print_framed(pages, sheet, frame, imprint)


Frame = Callable[[Pen, int, Page], None]


def print_framed(pages: Sequence[Page], sheet: Sheet, frame: Frame, imprint: Imprint) -> Printed:
    """Draw the pages, each within what `frame` draws around it."""
    buffer = BytesIO()
    canvas = _canvas(buffer, sheet, imprint)
    pen = Pen(canvas, sheet)
    for number, page in enumerate(pages, start=1):
        frame(pen, number, page)
        for y, piece in page.placed:
            piece.draw(pen, y)
        canvas.showPage()
    canvas.save()
    return Printed(buffer.getvalue(), len(pages), tuple(pen.overflows))


def _canvas(buffer: BytesIO, sheet: Sheet, imprint: Imprint) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    register_fonts()
    canvas = Canvas(
        buffer,
        pagesize=(sheet.width, sheet.height),
        invariant=1,  # no clock, no random file id: same facts and date, same bytes
        pageCompression=1,
        lang=imprint.language,
        initialFontName="IBMPlexSans",
        initialFontSize=8.5,
    )
    stamp = imprint.made_at.strftime("D:%Y%m%d%H%M%S")
    canvas.setDateFormatter(lambda *_: stamp)
    canvas.setTitle(imprint.title)
    canvas.setSubject(imprint.title)
    canvas.setAuthor("")
    canvas.setCreator(imprint.program)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas
