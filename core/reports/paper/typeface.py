"""The typeface of paper and its sizes; the same IBM Plex Sans as the window, embedded."""

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import category, normalize

from core.domain.kept import kept_while_open

FONTS = Path(__file__).parents[3] / "resources" / "fonts"

REGULAR = "IBMPlexSans"
MEDIUM = "IBMPlexSans-Medium"
BOLD = "IBMPlexSans-SemiBold"
_FILES = {
    REGULAR: "IBMPlexSans_400Regular.ttf",
    MEDIUM: "IBMPlexSans_500Medium.ttf",
    BOLD: "IBMPlexSans_600SemiBold.ttf",
}


class Style(NamedTuple):
    """How a line is set: font, size and the height it takes, in points."""

    font: str
    size: float
    leading: float

    def sized(self, size: float) -> "Style":
        return Style(self.font, size, self.leading * size / self.size)


DOCUMENT = Style(BOLD, 10, 13)
NAME = Style(BOLD, 15, 19)
SMALLEST_NAME = 12.0
VALUE = Style(BOLD, 9.5, 12)
LABEL = Style(REGULAR, 9, 12)
HEAD = Style(BOLD, 10, 13)
NOTE = Style(REGULAR, 7.5, 10)
URGENT = Style(BOLD, 9.5, 13.5)
DETAIL = Style(REGULAR, 8.5, 11)
BODY = Style(REGULAR, 8.5, 11)
BODY_BOLD = Style(BOLD, 8.5, 11)
TERM = Style(MEDIUM, 8, 11)
COLUMN = Style(MEDIUM, 7.5, 10)
FOOT = Style(REGULAR, 7, 8.5)
FOOT_IDENTITY = Style(MEDIUM, 7, 8.5)
PAGE_NUMBER = Style(BOLD, 9, 10)


@cache
def register_fonts() -> None:
    """Make the three weights known to reportlab, once; the first call takes some milliseconds."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics

    # Streams as they are: written once more as letters they are a quarter longer, and Python takes
    # as long for that as for compressing them.
    rl_config.useA85 = 0
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(FONTS / file)))


def text_width(text: str, style: Style) -> float:
    """Width in points of a text as `printable` would have it set."""
    return 0.001 * style.size * _thousandths(text, style.font)


@kept_while_open(20_000)
def _thousandths(text: str, font: str) -> float:
    """The width at 1000 points: most words of a run over many patients are the same."""
    return sum(map(_widths_of(font).__getitem__, text))


class _Widths(dict[str, float]):
    """The width of each letter as the face tells it."""

    def __init__(self, face: Any) -> None:
        super().__init__()
        self._known: dict[int, float] = face.charWidths
        self._unknown: float = face.defaultWidth

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._known.get(ord(letter), self._unknown)
        return width


@cache
def _widths_of(font: str) -> _Widths:
    from reportlab.pdfbase.pdfmetrics import getFont

    register_fonts()
    return _Widths(getFont(font).face)


def set_line(canvas: Any, x: float, y: float, text: str, *, turned: bool = False) -> None:
    """Set a line on its baseline in the font in force; upright also where y is `turned` down.

    `drawString` would first ask which way the letters run, which `printable` has settled, and
    measure the line for that.
    """
    line = canvas.beginText(x, y)
    if turned:
        line.setTextTransform(1, 0, 0, -1, x, y)
    line.textLine(text)
    canvas.drawText(line)


@kept_while_open(20_000)  # a text is measured, wrapped and set
def printable(text: str) -> str:
    """The text as ink can show it: composed letters, spaces for line ends, nothing invisible.

    Marks that turn the direction of writing, zero-width characters and control characters would
    change what is read or found without being seen; half a surrogate cannot be encoded.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(each) for each in normalize("NFC", text))


def _shown(character: str) -> str:
    kind = category(character)
    if character.isspace():
        return " "
    if kind in ("Cc", "Cf"):
        return ""
    return "\ufffd" if kind == "Cs" else character
