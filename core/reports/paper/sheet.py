"""Paper sizes and what of them may carry ink, in points from the top left corner."""

from dataclasses import dataclass

from core.domain.settings import PaperSize

MM = 72 / 25.4
TINT = 0xE3 / 255  # the one grey: inside outlined windows only, never under text
BANNER_RULE = 1.6
HEAD_RULE = 0.9
ROW_RULE = 0.35
UNIT = 5.5


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size and the edges of the text."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        return self.right - self.left


def _sheet(width: float, height: float, *margins: float) -> Sheet:
    top, right, bottom, left = (each * MM for each in margins)
    return Sheet(width, height, left, width - right, top, height - bottom)


# Left margin of the portrait and top margin of the landscape sheet leave room for the punch.
A4 = _sheet(210 * MM, 297 * MM, 11, 13, 12, 17)
A4_LANDSCAPE = _sheet(297 * MM, 210 * MM, 17, 13, 11, 13)
LETTER = _sheet(612, 792, 11, 18.9, 12, 17)
LETTER_LANDSCAPE = _sheet(792, 612, 17, 13, 11, 13)

_SHEETS = {PaperSize.A4: (A4, A4_LANDSCAPE), PaperSize.LETTER: (LETTER, LETTER_LANDSCAPE)}


def sheet_of(size: PaperSize) -> Sheet:
    """The upright sheet of a size."""
    return _SHEETS[size][0]


def landscape_of(size: PaperSize) -> Sheet:
    """The same turned, for wide tables."""
    return _SHEETS[size][1]
