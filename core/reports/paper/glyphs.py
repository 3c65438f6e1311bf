"""The symbols of paper, drawn as paths: the typeface has none of them.

Each is told apart in pure black and white and after a fax. Rings are two filled circles because
a one-bit device thins strokes (design notes, 1-bit test).
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeAlias

Draw: TypeAlias = Callable[[Any, float, float, float], None]


class Glyph(StrEnum):
    NONE = ""
    OVERDUE = "overdue"
    DUE = "due"
    BOOKED = "booked"
    OUTCOME_MISSING = "outcome_missing"
    DONE = "done"
    RESULT_OPEN = "result_open"
    NOT_YET_DUE = "not_yet_due"
    MISSED = "missed"
    PAUSED = "paused"
    OPERATION = "operation"
    THERAPY = "therapy"
    RECURRENCE = "recurrence"
    MDT = "mdt"


def draw_glyph(
    canvas: Any,
    glyph: Glyph,
    x: float,
    y: float,
    r: float = 4,
    *,
    turned: bool = False,
) -> None:
    """Draw around the centre (x, y) in the canvas's own coordinates; r in points.

    They run upwards, or downwards when they are `turned`. Lines are solid there, and stay so.
    """
    if glyph is Glyph.NONE:
        return
    # Kept and put back as the file says it: `saveState` copies thirty answers, of which two change.
    canvas.addLiteral("q")
    if turned:
        canvas.addLiteral(f"1 0 0 -1 {x:.3f} {y:.3f} cm")
        x = y = 0
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)
    _DRAWN[glyph](canvas, x, y, r)
    canvas.addLiteral("Q")


def _polygon(canvas: Any, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _stroke(canvas: Any, weight: float, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.setLineWidth(weight)
    canvas.drawPath(path, stroke=1, fill=0)


def _disc(canvas: Any, x: float, y: float, r: float, *, white: bool = False) -> None:
    canvas.setFillGray(1 if white else 0)
    canvas.circle(x, y, r, stroke=0, fill=1)
    canvas.setFillGray(0)


def _ring(canvas: Any, x: float, y: float, r: float) -> None:
    _disc(canvas, x, y, r)
    _disc(canvas, x, y, r * 0.68, white=True)


def _triangle(canvas: Any, x: float, y: float, r: float) -> None:
    low, high = y - r * 0.9, y + r * 1.05
    _polygon(canvas, (x, high), (x + r * 1.15, low), (x - r * 1.15, low))
    canvas.setFillGray(1)
    canvas.rect(x - r * 0.11, y - r * 0.3, r * 0.22, r * 0.72, stroke=0, fill=1)
    canvas.rect(x - r * 0.11, y - r * 0.66, r * 0.22, r * 0.22, stroke=0, fill=1)


def _diamond(canvas: Any, x: float, y: float, r: float) -> None:
    _polygon(canvas, (x, y + r), (x + r, y), (x, y - r), (x - r, y))


def _due(canvas: Any, x: float, y: float, r: float) -> None:
    _ring(canvas, x, y, r)
    canvas.wedge(x - r, y - r, x + r, y + r, 90, -180, stroke=0, fill=1)


def _sheet(canvas: Any, x: float, y: float, r: float) -> None:
    """A leaf of a calendar: heavy head, empty body."""
    wide, high = r * 2.3, r * 1.7
    canvas.rect(x - wide / 2, y - high / 2, wide, high, stroke=0, fill=1)
    canvas.setFillGray(1)
    edge = r * 0.26
    canvas.rect(
        x - wide / 2 + edge, y - high / 2 + edge, wide - 2 * edge, high * 0.52, stroke=0, fill=1
    )


def _sheet_unanswered(canvas: Any, x: float, y: float, r: float) -> None:
    """The leaf of a booking that has passed without a word about it: a stroke in its body."""
    _sheet(canvas, x, y, r)
    canvas.setFillGray(0)
    canvas.rect(x - r * 0.5, y - r * 0.36, r, r * 0.3, stroke=0, fill=1)


def _done(canvas: Any, x: float, y: float, r: float) -> None:
    _disc(canvas, x, y, r)
    canvas.setStrokeGray(1)
    points = (x - r * 0.48, y - r * 0.02), (x - r * 0.12, y - r * 0.4), (x + r * 0.5, y + r * 0.4)
    _stroke(canvas, r * 0.3, *points)


def _bullseye(canvas: Any, x: float, y: float, r: float) -> None:
    _ring(canvas, x, y, r)
    _disc(canvas, x, y, r * 0.38)


def _cross(canvas: Any, x: float, y: float, r: float) -> None:
    d = r * 0.8
    _stroke(canvas, r * 0.5, (x - d, y - d), (x + d, y + d))
    _stroke(canvas, r * 0.5, (x - d, y + d), (x + d, y - d))


def _bars(canvas: Any, x: float, y: float, r: float) -> None:
    for left in (-0.75, 0.2):
        canvas.rect(x + r * left, y - r * 0.9, r * 0.55, r * 1.8, stroke=0, fill=1)


def _square(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.rect(x - r, y - r, 2 * r, 2 * r, stroke=0, fill=1)


def _bar(canvas: Any, x: float, y: float, r: float) -> None:
    canvas.setLineWidth(r * 0.25)
    canvas.rect(x - r * 1.2, y - r * 0.55, r * 2.4, r * 1.1, stroke=1, fill=0)


def _meeting(canvas: Any, x: float, y: float, r: float) -> None:
    d = r * 0.85
    canvas.setLineWidth(r * 0.28)
    canvas.rect(x - d, y - d, 2 * d, 2 * d, stroke=1, fill=0)
    _stroke(canvas, r * 0.28, (x - d, y - d), (x + d, y + d))


_DRAWN: dict[Glyph, Draw] = {
    Glyph.OVERDUE: _triangle,
    Glyph.DUE: _due,
    Glyph.BOOKED: _sheet,
    Glyph.OUTCOME_MISSING: _sheet_unanswered,
    Glyph.DONE: _done,
    Glyph.RESULT_OPEN: _bullseye,
    Glyph.NOT_YET_DUE: _ring,
    Glyph.MISSED: _cross,
    Glyph.PAUSED: _bars,
    Glyph.OPERATION: _square,
    Glyph.THERAPY: _bar,
    Glyph.RECURRENCE: _diamond,
    Glyph.MDT: _meeting,
}
