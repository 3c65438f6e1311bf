"""Lucide icons in any token colour, sharp at any pixel ratio, kept once drawn."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.look import tokens
from ui.look.theme import look

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

MOST_DRAWN = 300  # twice what one look needs: sizes of a text size left behind go


def icon_pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `resources/icons/<name>.svg`, `size` pixels square, in a token's colour."""
    return _drawn(name, look().colour(token).name(), size, ratio)


def paint_icon(painter: QPainter, at: QPointF, name: str, token: str, size: int) -> None:
    """Draw the icon with its top left corner at `at`, on whole pixels."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device else 1.0
    painter.drawPixmap(QPointF(round(at.x()), round(at.y())), icon_pixmap(name, token, size, ratio))


def icon(name: str, token: str = "text-2", size: int = 18) -> "QIcon":
    """The icon as Qt wants it for an action or a window, at two pixel ratios."""
    from PySide6.QtGui import QIcon  # none is needed for a start

    made = QIcon(icon_pixmap(name, token, size))
    made.addPixmap(icon_pixmap(name, token, size, 2.0))
    return made


@cache
def _source(name: str) -> bytes:
    return (tokens.RESOURCES / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=MOST_DRAWN)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    stroke = f'stroke-width="{tokens.LINES["icon-stroke"]}"'.encode()
    drawing = _source(name).replace(b"currentColor", colour.encode())
    drawing = drawing.replace(b'stroke-width="2"', stroke)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        QSvgRenderer(drawing).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
