"""The centre at the head of what leaves the house: name, address, phone and logo."""

import base64
import binascii
from dataclasses import dataclass
from io import BytesIO
from typing import Any, NamedTuple

from core.domain.settings import Settings
from core.reports.paper.pen import Pen
from core.reports.paper.sheet import MM, Sheet
from core.reports.paper.typeface import BOLD, REGULAR, Style
from core.reports.paper.wrapping import fitting_size, wrapped


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """`logo` holds the bytes of a picture, or none."""

    centre: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    logo: bytes = b""

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands below the name of the centre."""
        return tuple(filter(None, (*self.address, self.phone)))


def letterhead_of(settings: Settings) -> Letterhead:
    return Letterhead(
        centre=settings.centre,
        address=tuple(filter(None, map(str.strip, settings.clinic_address.splitlines()))),
        phone=settings.clinic_phone,
        logo=_logo_of(settings),
    )


def _logo_of(settings: Settings) -> bytes:
    try:
        return base64.b64decode(settings.logo, validate=True)
    except (binascii.Error, ValueError):
        return b""  # a logo is decoration: a document does not wait for it


class Logo(NamedTuple):
    """A picture in the size it is printed in, in points."""

    reader: Any
    width: float
    height: float

    def draw(self, pen: Pen, right: float, top: float) -> None:
        bottom = pen.sheet.height - top - self.height
        pen.canvas.drawImage(
            self.reader, right - self.width, bottom, self.width, self.height, mask="auto"
        )


def logo_within(data: bytes, width: float, height: float) -> Logo | None:
    """The picture in this room; what cannot be decoded is left out."""
    if not data:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        reader = ImageReader(BytesIO(data))
        wide, high = reader.getSize()
    except Exception:  # noqa: BLE001  a picture library says it in many ways
        return None
    scale = min(width / max(wide, 1), height / max(high, 1))
    return Logo(reader, wide * scale, high * scale)


_CENTRE = Style(BOLD, 9.5, 12)
_BELOW = Style(REGULAR, 7.5, 9.5)
_LOGO = 60 * MM, 24.0
_GAP = 7.0
_MOST_LINES = 2


class Head(NamedTuple):
    """A letterhead laid out in few lines above the banner of a sheet."""

    lines: tuple[tuple[str, Style], ...]
    logo: Logo | None

    @property
    def height(self) -> float:
        """With the gap below it; nothing without words and picture."""
        text = sum(style.leading for _, style in self.lines)
        tallest = max(text, self.logo.height if self.logo else 0.0)
        return tallest + _GAP if tallest else 0.0

    def draw(self, pen: Pen) -> None:
        y = pen.sheet.top
        if self.logo is not None:
            self.logo.draw(pen, pen.sheet.right, y)
        for line, style in self.lines:
            pen.text(pen.sheet.left, y, line, style)
            y += style.leading


def head_on(sheet: Sheet, head: Letterhead) -> Head:
    """The name in one line, small if it is long; address and phone in one or two below it."""
    logo = logo_within(head.logo, *_LOGO)
    room = sheet.text_width - (logo.width + 12 if logo else 0)
    lines: list[tuple[str, Style]] = []
    if head.centre:
        style = fitting_size(head.centre, room, _CENTRE, 7)
        lines += [(line, style) for line in wrapped(head.centre, room, style)[:_MOST_LINES]]
    if head.lines:
        below = wrapped(" · ".join(head.lines), room, _BELOW)
        lines += [(line, _BELOW) for line in below[:_MOST_LINES]]
    return Head(tuple(lines), logo)
