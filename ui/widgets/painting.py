"""Strokes every painted widget and delegate shares: boxes, hairlines, text, hatching."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from ui.look.theme import look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

_INSIDE_A_WORD = r"(?<=\w)-(?=\w)"
# Places of files, sums and addresses; a name of letters alone stays whole.
_LONGER_THAN_A_NAME = re.compile(r"(?=\S*[\d/\\_.])\S{30,}")
_MAY_END_A_LINE = re.compile(r"[/\\_.]|\w{16}")


def unbroken(text: str) -> str:
    """The text with invisible joiners, so that no line ends inside 09-Mar-2026 or PET-CT.

    A long word that is no name may end a line inside it: it would be cut at the edge otherwise.
    """
    joined = re.sub(_INSIDE_A_WORD, "-\u2060", text) if "-" in text else text
    return _LONGER_THAN_A_NAME.sub(_breakable, joined) if len(joined) >= 30 else joined


def _breakable(word: re.Match[str]) -> str:
    return _MAY_END_A_LINE.sub("\\g<0>\u200b", word.group())


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """A painter on the widget that is ended whatever happens: an open one crashes the process."""
    painter = QPainter(widget)
    try:
        yield painter
    finally:
        painter.end()


def fill(painter: QPainter, box: QRectF, token: str) -> None:
    """A plain rectangle on whole pixels, its edges crisp."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    left, top = round(box.left()), round(box.top())
    # Not fillRect: to learn that this is no gradient, Python makes all there is about gradients.
    painter.setBackground(look().colour(token))
    painter.eraseRect(left, top, round(box.right()) - left, round(box.bottom()) - top)


def hairline(painter: QPainter, start: QPointF, length: int, token: str = "border") -> None:
    """A horizontal line of one pixel."""
    fill(painter, QRectF(start.x(), start.y(), length, 1), token)


def upright(painter: QPainter, start: QPointF, length: int, token: str = "border") -> None:
    """A vertical line of one pixel."""
    fill(painter, QRectF(start.x(), start.y(), 1, length), token)


def rounded(
    painter: QPainter,
    box: QRectF,
    ground: str = "",
    edge: str | QColor = "",
    radius: float = 6,
    width: float = 1,
) -> None:
    """A rounded box; the edge is drawn inside it, so that its outside size never changes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look().colour(ground) if ground else Qt.BrushStyle.NoBrush)
    if not edge:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        return
    painter.setPen(QPen(look().colour(edge) if isinstance(edge, str) else edge, width))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    style: tuple[str, int, str] = ("body", 400, "text"),
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text as typed: `style` is (size token, weight, colour token)."""
    size, weight, token = style
    painter.setFont(look().font(size, weight))
    painter.setPen(look().colour(token))
    painter.drawText(box, _one_line(align), text)


@cache
def _one_line(align: Qt.AlignmentFlag) -> int:
    return int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


def hatch(painter: QPainter, box: QRectF, token: str = "hatch", step: int = 6) -> None:
    """Diagonal lines over a box: closed days and the deceased, told apart without colour."""
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look().colour(token), 1))
    reach = box.height()
    x = box.left() - reach
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + reach, box.top()))
        x += step
    painter.restore()


def tick_box(painter: QPainter, box: QRectF, *, ticked: bool, focus: bool = False) -> None:
    """A check box of 16 px: outlined, or filled with a check."""
    now = look()
    if not ticked:
        edge, width = ("focus", 2) if focus else ("border-strong", 1)
        rounded(painter, box, "surface", edge, 3, width)
        return
    rounded(painter, box, "accent", "", 3)
    check = QPainterPath(QPointF(box.x() + box.width() * 0.24, box.y() + box.height() * 0.52))
    check.lineTo(box.x() + box.width() * 0.43, box.y() + box.height() * 0.70)
    check.lineTo(box.x() + box.width() * 0.77, box.y() + box.height() * 0.32)
    pen = QPen(now.colour("on-accent"), box.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(check)
    if focus:
        rounded(painter, box.adjusted(-3, -3, 3, 3), "", "focus", 5, 2)
