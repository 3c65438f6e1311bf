"""What is overdue, on one line at the head of a sheet that is about something else."""

from core.reports.paper.flow import Piece
from core.reports.paper.glyphs import Glyph, draw_glyph
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import Sheet
from core.reports.paper.typeface import BODY_BOLD
from core.reports.paper.wrapping import wrapped

_INDENT = 16.0


def overdue_piece(text: str, sheet: Sheet) -> Piece:
    """The triangle and the words, in as many lines as they need."""
    lines = wrapped(text, sheet.text_width - _INDENT, BODY_BOLD)

    def draw_at(pen: Pen, y: float) -> None:
        draw_glyph(pen.canvas, Glyph.OVERDUE, sheet.left + 5.5, sheet.height - y - 5.8, 4.2)
        for n, line in enumerate(lines):
            pen.text(sheet.left + _INDENT, y + n * BODY_BOLD.leading, line, BODY_BOLD)

    return Piece(len(lines) * BODY_BOLD.leading, draw_at)
