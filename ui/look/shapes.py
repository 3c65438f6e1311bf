"""The six status shapes as painter paths: the typeface has no glyphs for them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.look.tokens import SHAPES


def paint_status_shape(painter: QPainter, box: QRectF, status: str, colour: QColor) -> None:
    """Draw the shape of a status into a square box; told apart without colour."""
    kind = SHAPES[status]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind in {"check", "open-circle"}:
        width = box.width() * (0.19 if kind == "check" else 0.16)
        pen = QPen(colour, width, Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawPath(status_path(status, box))
    painter.restore()


def status_path(status: str, box: QRectF) -> QPainterPath:
    """The outline of a status shape in `box`; check and open circle are meant to be stroked."""
    return {
        "triangle": _triangle,
        "diamond": _diamond,
        "bar": _bar,
        "check": _check,
        "open-circle": _circle,
        "two-bars": _two_bars,
    }[SHAPES[status]](box)


def _polygon(box: QRectF, *points: tuple[float, float]) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    )


def _closed(box: QRectF, *points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(box, *points))
    path.closeSubpath()
    return path


def _triangle(box: QRectF) -> QPainterPath:
    return _closed(box, (0.5, 0.05), (1.0, 0.95), (0.0, 0.95))


def _diamond(box: QRectF) -> QPainterPath:
    return _closed(box, (0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))


def _bar(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    part = QRectF(box.x(), box.y() + box.height() * 0.3, box.width(), box.height() * 0.4)
    path.addRoundedRect(part, 1, 1)
    return path


def _check(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(box, (0.04, 0.54), (0.36, 0.86), (0.96, 0.18)))
    return path


def _circle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    inset = box.width() * 0.1
    path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
    return path


def _two_bars(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    width = box.width() * 0.26
    for left in (0.14, 0.6):
        x = box.x() + box.width() * left
        path.addRoundedRect(
            QRectF(x, box.y() + box.height() * 0.05, width, box.height() * 0.9), 1, 1
        )
    return path
