"""Paints the map's primitives with a QPainter."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from core.reports.liver_map.geometry import Path_
from core.reports.liver_map.shapes import Disc, Primitive, Shape
from core.reports.timeline.scene import L, R, T
from ui.look.fonts import sized_font
from ui.look.theme import look


class MapPen:
    """One for each map; it keeps the fonts of the sizes it was asked for."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[float, int], tuple[QFont, QFontMetricsF]] = {}

    def measure(self, text: str, size: float, weight: int) -> float:
        return self._font(size, weight)[1].horizontalAdvance(text)

    def paint(self, painter: QPainter, drawn: Iterable[Primitive]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in drawn:
            match each:
                case Shape():
                    self._shape(painter, each)
                case Disc():
                    painter.setPen(_pen(each.stroke, each.width, each.dash))
                    painter.setBrush(_brush(each.fill))
                    painter.drawEllipse(QPointF(each.x, each.y), each.r, each.r)
                case R():
                    painter.setPen(_pen(each.stroke, each.width, None))
                    painter.setBrush(_brush(each.fill))
                    painter.drawRect(QRectF(each.x, each.y, each.w, each.h))
                case L(x1, y1, x2, y2, colour, width, dash):
                    painter.setPen(_pen(colour, width, dash))
                    painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
                case T():
                    self._text(painter, each)

    def _shape(self, painter: QPainter, shape: Shape) -> None:
        pen = _pen(shape.stroke, shape.width, shape.dash)
        if shape.is_round and not shape.dash:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(_brush(shape.fill))
        painter.drawPath(path_of(shape.path))

    def _text(self, painter: QPainter, text: T) -> None:
        font, metrics = self._font(text.size, text.weight)
        width = metrics.horizontalAdvance(text.text)
        left = text.x - {"start": 0.0, "middle": width / 2, "end": width}[text.align]
        painter.setFont(font)
        painter.setPen(look().colour(text.colour))
        painter.drawText(QPointF(left, text.y), text.text)

    def _font(self, size: float, weight: int) -> tuple[QFont, QFontMetricsF]:
        key = round(size, 1), weight
        if key not in self._fonts:
            font = sized_font(*key)
            self._fonts[key] = font, QFontMetricsF(font)
        return self._fonts[key]


def _pen(stroke: str, width: float, dash: tuple[float, float] | None) -> QPen:
    if not stroke:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(look().colour(stroke), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([dash[0] / width, dash[1] / width])
    return pen


def _brush(fill: str) -> QBrush:
    return QBrush(look().colour(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush)


def path_of(commands: Path_) -> QPainterPath:
    path = QPainterPath()
    for command in commands:
        match len(command):
            case 0:
                path.closeSubpath()
            case 2:
                path.moveTo(command[0], command[1])
            case 3:
                path.lineTo(command[0], command[1])
            case _:
                path.cubicTo(*(QPointF(*command[n : n + 2]) for n in (0, 2, 4)))
    return path
