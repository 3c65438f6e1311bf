"""Lines to sign on: what stands beside each is the site's own, or a document's."""

from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import phrase
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import ROW_RULE, Sheet
from core.reports.paper.typeface import BODY, printable, text_width
from core.reports.paper.wrapping import fitting_size

MOST, LONGEST = 6, 60  # lines, and characters of each
LINE = 24.0
_GUTTER = 11.3
_LEAST_RULE = 96.0


def signed_by(settings: Settings) -> tuple[str, ...]:
    """The roles or names of the site, each beside a line of its own."""
    lines = (" ".join(line.split()) for line in settings.signed_by.splitlines())
    return tuple(filter(None, lines))[:MOST]


def refuse_signed_by(written: str) -> None:
    """Refuse what no page has room for beside a line to sign on.

    Raises:
        RegistryError: there are too many lines, or one is too long.
    """
    lines = [" ".join(line.split()) for line in written.splitlines()]
    if len([line for line in lines if line]) > MOST:
        raise RegistryError(
            phrase("Write {most} lines or fewer, one for each signature."), field="text", most=MOST
        )
    if any(len(line) > LONGEST for line in lines):
        raise RegistryError(
            phrase("Write {most} characters or fewer in each line."), field="text", most=LONGEST
        )


def signatures_height(labels: tuple[str, ...], line: float = LINE) -> float:
    return line * -(-len(labels) // 2)


def draw_signatures(
    pen: Pen, y: float, labels: tuple[str, ...], sheet: Sheet, line: float = LINE
) -> None:
    """Two beside each other; the words stand on the rule, which ends at its column."""
    width = (sheet.text_width - _GUTTER) / 2
    for n, label in enumerate(labels):
        x = sheet.left + n % 2 * (width + _GUTTER)
        top = y + n // 2 * line + line - BODY.leading - 1
        style = fitting_size(label, width - _LEAST_RULE, BODY, 5.5)
        said = _shortened(printable(label), width - _LEAST_RULE, style.size)
        end = pen.text_on(x, top + BODY.leading * 0.78, said, style)
        pen.rule(top + BODY.leading, ROW_RULE * 2, x=end + 5, end=x + width)


def _shortened(text: str, room: float, size: float) -> str:
    """A role longer than any line; the setting refuses it, a file from elsewhere may hold it."""
    style = BODY.sized(size)
    while text and text_width(text, style) > room:
        text = f"{text[:-2].rstrip()}…"
    return text
