"""The typeface of paper and its sizes; the same IBM Plex Sans as the window, embedded."""

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import category, normalize

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
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(FONTS / file)))


def text_width(text: str, style: Style) -> float:
    """Width in points of a text as `printable` would have it set."""
    return float(_string_width()(text, style.font, style.size))


@cache
def _string_width() -> Any:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    register_fonts()
    return stringWidth


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
