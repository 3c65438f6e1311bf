"""The room for the decision: boxes to tick, lines to write on, who was present and who signs."""

from core.reports.mdt_sheet.values import Decision
from core.reports.paper.blocks import GUTTER
from core.reports.paper.flow import Piece
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import HEAD_RULE, ROW_RULE, Sheet
from core.reports.paper.typeface import BODY, HEAD, NOTE, REGULAR, TERM, Style, text_width
from core.reports.paper.wrapping import fitting_size

_OPTION = Style(REGULAR, 9.5, 12)
_BOX = 10.0
_OPTIONS_ROW = 15.0
_LEAST_LINE, _MOST_LINE = 17.0, 24.0
_CRAMPED_LINE = 13.0  # beside a name of hundreds of letters
_SPACE = 8.0
_IN_ROW = 3


def _parts(decision: Decision, n_lines: int) -> tuple[float, int]:
    """What does not grow, and the number of rows that do: lines to write on and to sign on."""
    options = -(-len(decision.options) // _IN_ROW) * _OPTIONS_ROW
    fixed = _SPACE + HEAD.leading + 5 + options + _OPTIONS_ROW + 4
    fixed += (len(decision.lines) + 1) * (TERM.leading - 2)
    roles = -(-len(decision.roles) // 2)
    signed = -(-len(decision.signed) // 2)
    return fixed, len(decision.lines) * n_lines + roles + signed


def least_height(decision: Decision, n_lines: int) -> float:
    fixed, rows = _parts(decision, n_lines)
    return fixed + rows * _LEAST_LINE


def decision_piece(sheet: Sheet, decision: Decision, n_lines: int, room: float) -> Piece:
    """Everything of it in this room; the lines stand as far apart as it allows, up to 25 points."""
    fixed, rows = _parts(decision, n_lines)
    line = min(max((room - fixed) / rows, _CRAMPED_LINE), _MOST_LINE)

    def draw(pen: Pen, y: float) -> None:
        pen.rule(y, HEAD_RULE)
        pen.bookmark(decision.title, y)
        end = pen.text(sheet.left, y + 3, decision.title, HEAD)
        pen.text_on(end + 8, y + 3 + HEAD.leading * 0.78, decision.note, NOTE)
        y = _options(pen, y + HEAD.leading + 5, decision.options)
        for label in decision.lines:
            pen.text(sheet.left, y, label, TERM)
            y += TERM.leading - 2
            for _ in range(n_lines):
                y += line
                pen.rule(y - 2, ROW_RULE * 2)
        y = _roles(pen, y, decision, line)
        y = _surveillance(pen, y + 4, decision)
        _signed(pen, y, decision.signed, line)

    return Piece(fixed - _SPACE + rows * line, draw, space=_SPACE)


def _options(pen: Pen, y: float, options: tuple[str, ...]) -> float:
    column = pen.sheet.text_width / _IN_ROW
    for n, option in enumerate(options):
        x, top = pen.sheet.left + n % _IN_ROW * column, y + n // _IN_ROW * _OPTIONS_ROW
        _ticked(pen, x, top, option, column - 10)
    return y + -(-len(options) // _IN_ROW) * _OPTIONS_ROW


def _ticked(pen: Pen, x: float, y: float, said: str, room: float) -> float:
    canvas = pen.canvas
    canvas.setDash()
    canvas.setStrokeGray(0)
    canvas.setLineWidth(1.1)
    canvas.rect(x + 0.5, pen.sheet.height - y - _BOX - 1, _BOX, _BOX, stroke=1, fill=0)
    style = fitting_size(said, room - _BOX - 6, _OPTION, 6)
    return pen.text(x + _BOX + 6, y, said, style)


def _roles(pen: Pen, y: float, decision: Decision, line: float) -> float:
    """Each beside a line of its own, two in a row."""
    pen.text(pen.sheet.left, y + 1, decision.roles_title, TERM)
    y += TERM.leading - 2
    return _beside_lines(pen, y, decision.roles, line)


def _beside_lines(pen: Pen, y: float, labels: tuple[str, ...], line: float) -> float:
    width = (pen.sheet.text_width - GUTTER) / 2
    widest = max((text_width(label, BODY) for label in labels), default=0.0)
    start = min(widest + 5, width * 0.55)
    for n, label in enumerate(labels):
        x = pen.sheet.left + n % 2 * (width + GUTTER)
        foot = y + (n // 2 + 1) * line - 2
        style = fitting_size(label, start - 4, BODY, 5.5)
        pen.text_on(x, foot - 1.5, label, style)
        pen.rule(foot, ROW_RULE * 2, x=x + start, end=x + width)
    return y + -(-len(labels) // 2) * line


def _surveillance(pen: Pen, y: float, decision: Decision) -> float:
    x = pen.text(pen.sheet.left, y + 1, decision.surveillance, TERM) + 12
    for said in decision.choices:
        x = _ticked(pen, x, y + 1, said, 200) + 16
    pen.rule(y + 12, ROW_RULE * 2, x=x - 12, end=pen.sheet.right)
    return y + _OPTIONS_ROW


def _signed(pen: Pen, y: float, labels: tuple[str, ...], line: float) -> None:
    """One alone stands right, as the last thing of the page."""
    width = (pen.sheet.text_width - GUTTER) / 2
    for n, label in enumerate(labels):
        is_alone = n == len(labels) - 1 and len(labels) % 2
        x = pen.sheet.left + (1 if is_alone else n % 2) * (width + GUTTER)
        foot = y + (n // 2 + 1) * line - 2
        style = fitting_size(label, width * 0.6, BODY, 5.5)
        end = pen.text_on(x, foot - 1.5, label, style)
        pen.rule(foot, ROW_RULE * 2, x=end + 5, end=x + width)
