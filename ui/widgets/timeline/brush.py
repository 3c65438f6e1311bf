"""Paints a layout's primitives with a QPainter: crisp lines, cached symbols, tokens for colours."""

from collections.abc import Iterable
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from core.reports.timeline.glyphs import GLYPHS, UNIT, Mode, Part
from core.reports.timeline.scene import G, L, P, Primitive, R, T, hatch_lines
from ui.look.theme import look

_SMOOTH = QPainter.RenderHint.Antialiasing


class Brush:
    """One for each plot; what it keeps is forgotten when the look changes."""

    def __init__(self) -> None:
        self._atlas: dict[tuple[object, ...], QPixmap] = {}
        self._widths: dict[tuple[str, int], float] = {}

    def forget(self) -> None:
        self._atlas.clear()
        self._widths.clear()

    def measure(self, text: str, size: float, weight: int) -> float:  # noqa: ARG002  one size here
        """The width of a text in the layout's own pixels, whatever the text size in force."""
        key = (text, weight)
        if key not in self._widths:
            metrics = QFontMetricsF(look().font("small", weight))
            self._widths[key] = metrics.horizontalAdvance(text) / look().scale
        return self._widths[key]

    def paint(self, painter: QPainter, drawn: Iterable[Primitive]) -> None:
        """Draw at the painter's origin, enlarged by the text size in force."""
        painter.setRenderHint(_SMOOTH, on=False)
        for each in drawn:
            match each:
                case R():
                    self._rect(painter, each)
                case L():
                    self._line(painter, each)
                case G():
                    self._glyph(painter, each)
                case T():
                    self._text(painter, each)
                case P():
                    self._curve(painter, each)

    def _rect(self, painter: QPainter, r: R) -> None:
        scale = look().scale
        left, top = floor(r.x * scale), floor(r.y * scale)
        box = QRect(left, top, floor((r.x + r.w) * scale) - left, floor((r.y + r.h) * scale) - top)
        if r.radius and not r.hatch:
            painter.setRenderHint(_SMOOTH)
            painter.setPen(look().colour(r.stroke) if r.stroke else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour(r.fill) if r.fill else Qt.BrushStyle.NoBrush)
            edge = 0.5 if r.stroke else 0.0
            shape = QRectF(box).adjusted(edge, edge, edge, edge)
            painter.drawRoundedRect(shape, r.radius * scale, r.radius * scale)
            painter.setRenderHint(_SMOOTH, on=False)
            return
        if r.fill:
            painter.fillRect(box, look().colour(r.fill))
        if r.hatch:
            self._hatch(painter, r)
        if r.stroke:
            painter.setPen(look().colour(r.stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)

    def _hatch(self, painter: QPainter, r: R) -> None:
        scale = look().scale
        painter.setRenderHint(_SMOOTH)
        painter.setPen(QPen(look().colour(r.hatch), 1.0))
        for x1, y1, x2, y2 in hatch_lines(r):
            painter.drawLine(QPointF(x1 * scale, y1 * scale), QPointF(x2 * scale, y2 * scale))
        painter.setRenderHint(_SMOOTH, on=False)

    def _line(self, painter: QPainter, each: L) -> None:
        scale, colour = look().scale, look().colour(each.colour)
        width = max(1, round(each.width * scale))
        x1, y1, x2, y2 = (value * scale for value in (each.x1, each.y1, each.x2, each.y2))
        if each.dash:
            pen = QPen(colour, width)
            pen.setDashPattern([each.dash[0], each.dash[1]])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = floor(y1) + 0.5
            painter.drawLine(QPointF(floor(x1), y), QPointF(floor(x2), y))
        elif each.x1 == each.x2:
            left = floor(x1) - (width - 1) // 2 - (width % 2 == 0)
            painter.fillRect(left, floor(y1), width, ceil(y2) - floor(y1), colour)
        else:
            top = floor(y1) - width // 2
            painter.fillRect(floor(x1), top, floor(x2) - floor(x1), width, colour)

    def _curve(self, painter: QPainter, each: P) -> None:
        scale = look().scale
        painter.setRenderHint(_SMOOTH)
        painter.setPen(QPen(look().colour(each.colour), each.width * scale))
        points = [QPointF(x * scale + 0.5, y * scale + 0.5) for x, y in each.points]
        painter.drawPolyline(QPolygonF(points))
        painter.setRenderHint(_SMOOTH, on=False)

    def _text(self, painter: QPainter, t: T) -> None:
        scale = look().scale
        width = self.measure(t.text, t.size, t.weight)
        left = t.x - {"start": 0.0, "middle": width / 2, "end": width}[t.align]
        painter.setFont(look().font("small", t.weight))
        painter.setPen(look().colour(t.colour))
        painter.drawText(QPointF(round(left * scale), round(t.y * scale)), t.text)

    def _glyph(self, painter: QPainter, g: G) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        r = g.r * look().scale
        half = ceil(r * 1.7) + 1
        key = (g.kind, r, g.fg, g.bg, ratio)
        if key not in self._atlas:
            self._atlas[key] = _symbol(g, r, half, ratio)
        scale = look().scale
        at = QPointF(floor(g.x * scale) - half, floor(g.y * scale) - half)
        painter.drawPixmap(at, self._atlas[key])


def _symbol(g: G, r: float, half: int, ratio: float) -> QPixmap:
    """One symbol, sharp at this pixel ratio, centred on the middle of its middle pixel."""
    side = 2 * half + 1
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(_SMOOTH)
        painter.translate(half + 0.5, half + 0.5)
        for part in GLYPHS[g.kind]:
            _paint_part(painter, g, part, r)
    finally:
        painter.end()
    return pixmap


def _paint_part(painter: QPainter, g: G, part: Part, r: float) -> None:
    fg, bg = look().colour(g.fg), look().colour(g.bg)
    width = part.width * r / UNIT
    pen = QPen(bg if part.mode is Mode.KNOCK else fg, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    is_filled = part.mode in (Mode.SOLID, Mode.GROUND)
    painter.setPen(Qt.PenStyle.NoPen if is_filled else pen)
    is_open = part.mode in (Mode.LINE, Mode.KNOCK)
    inside = fg if part.mode is Mode.SOLID else bg
    painter.setBrush(Qt.BrushStyle.NoBrush if is_open else inside)
    if part.circle is not None:
        x, y, radius = part.circle
        painter.drawEllipse(QPointF(x * r, y * r), radius * r, radius * r)
        return
    shape = QPolygonF([QPointF(x * r, y * r) for x, y in part.points])
    if is_open:
        painter.drawPolyline(shape)
    else:
        painter.drawPolygon(shape)
