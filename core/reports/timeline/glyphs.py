"""The symbols as unit polygons and circles (radius 1, y down), told apart without colour."""

from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi, sin

Point = tuple[float, float]
UNIT = 6.5  # pixels of the radius at which the stroke widths below are meant


class Mode(StrEnum):
    SOLID = "solid"  # filled with the foreground
    HOLLOW = "hollow"  # filled with the ground, outlined with the foreground
    GROUND = "ground"  # filled with the ground: a halo
    LINE = "line"  # an open stroke in the foreground
    KNOCK = "knock"  # an open stroke in the ground: cut out of a solid


@dataclass(frozen=True, slots=True)
class Part:
    """One polygon, stroke or circle of a symbol; `width` is in pixels at radius `UNIT`."""

    mode: Mode
    points: tuple[Point, ...] = ()
    circle: tuple[float, float, float] | None = None
    width: float = 1.6


def _box(half_w: float, half_h: float, x: float = 0.0, y: float = 0.0) -> tuple[Point, ...]:
    return (
        (x - half_w, y - half_h),
        (x + half_w, y - half_h),
        (x + half_w, y + half_h),
        (x - half_w, y + half_h),
    )


def _disc(radius: float, mode: Mode = Mode.SOLID, width: float = 1.6) -> Part:
    return Part(mode, circle=(0.0, 0.0, radius), width=width)


def _head(mode: Mode) -> Part:
    """The head of a call: filled when somebody answered."""
    return Part(mode, circle=(0.0, -0.4, 0.45), width=1.4)


def _poly(mode: Mode, points: tuple[Point, ...], width: float = 1.6) -> Part:
    return Part(mode, points, width=width)


def _burst(outer: float, inner: float) -> tuple[Point, ...]:
    corners = []
    for step in range(16):
        angle, radius = -pi / 2 + step * pi / 8, inner if step % 2 else outer
        corners.append((radius * cos(angle), radius * sin(angle)))
    return tuple(corners)


def _left_half(radius: float) -> tuple[Point, ...]:
    return tuple(
        (radius * cos(pi / 2 + step * pi / 16), radius * sin(pi / 2 + step * pi / 16))
        for step in range(17)
    )


_S, _H, _G, _L, _K = Mode.SOLID, Mode.HOLLOW, Mode.GROUND, Mode.LINE, Mode.KNOCK
_CHECK = _poly(_K, ((-0.5, 0.02), (-0.12, 0.42), (0.52, -0.4)), 1.7)
_PIN = ((-0.86, -1.18), (0.86, -1.18), (0.86, 0.37), (0.0, 1.24), (-0.86, 0.37))
_DIAMOND = ((0.0, -1.1), (1.1, 0.0), (0.0, 1.1), (-1.1, 0.0))
_TRIANGLE = ((0.0, -1.1), (1.15, 0.92), (-1.15, 0.92))
_BARS = (_poly(_S, _box(0.28, 0.89, -0.48)), _poly(_S, _box(0.28, 0.89, 0.48)))

GLYPHS: dict[str, tuple[Part, ...]] = {
    "not-yet-due": (_disc(0.78, _H),),
    "open": (_disc(0.78, _H), _disc(0.26)),
    "due": (_poly(_S, _DIAMOND),),
    "booked": (_poly(_G, _box(1.56, 0.83)), _poly(_S, _box(1.25, 0.52))),
    "outcome-missing": (
        _poly(_G, _box(1.56, 0.95)),
        _poly(_H, _box(1.2, 0.62)),
        _disc(0.24),
    ),
    "overdue": (_poly(_S, _TRIANGLE),),
    "awaited": (_disc(0.86, _H), _poly(_S, _left_half(0.86))),
    "reviewed": (_disc(0.96), _CHECK),
    "late": (_poly(_S, _box(0.88, 0.88)), _CHECK),
    "late-awaited": (_poly(_H, _box(0.8, 0.8)), _poly(_S, _box(0.4, 0.8, -0.4))),
    "missed": (
        _poly(_L, ((-0.72, -0.72), (0.72, 0.72)), 2.2),
        _poly(_L, ((0.72, -0.72), (-0.72, 0.72)), 2.2),
    ),
    "waived": _BARS,
    "paused": _BARS,
    "unknown": (_poly(_L, ((-0.66, 0.0), (0.66, 0.0)), 2.4),),
    "operation": (_poly(_S, _PIN),),
    "ablation": (_poly(_H, _PIN), Part(_S, circle=(0.0, -0.32, 0.34))),
    "diagnosis": (_poly(_H, _PIN),),
    "recurrence": (_poly(_S, _burst(1.15, 0.58)),),
    "mdt": (_poly(_H, _box(0.79, 0.65)), _poly(_L, ((-0.37, 0.0), (0.37, 0.0)), 2.2)),
    "call": (_poly(_L, ((0.0, -0.85), (0.0, 0.85)), 2.0),),
    "call-reached": (_poly(_L, ((0.0, -0.85), (0.0, 0.85)), 2.0), _head(_S)),
    "call-not-reached": (_poly(_L, ((0.0, 0.05), (0.0, 0.85)), 2.0), _head(_H)),
    "letter": (_poly(_H, _box(0.72, 0.48)),),
    "message": (
        _poly(
            _H,
            (
                *((-0.72, -0.62), (0.72, -0.62), (0.72, 0.3), (0.1, 0.3)),
                *((-0.3, 0.8), (-0.3, 0.3), (-0.72, 0.3)),
            ),
        ),
    ),
    "cea-above": (_disc(1.0),),
    "cea": (_disc(0.86, _H, 2.5),),
    "cea-less": (_poly(_H, ((-1.15, -0.85), (1.15, -0.85), (0.0, 1.1)), 2.0),),
    "cea-more": (_poly(_S, ((-1.15, 0.85), (1.15, 0.85), (0.0, -1.1))),),
    "cea-under": (_disc(0.9, _L, 1.2),),
    "size": (_disc(0.8),),
    "size-gone": (_disc(0.9, _H, 2.2),),
    "edge-left": (_poly(_S, ((0.5, -0.8), (0.5, 0.8), (-0.7, 0.0))),),
    "edge-right": (_poly(_S, ((-0.5, -0.8), (-0.5, 0.8), (0.7, 0.0))),),
}
