"""The same primitives as vectors on a reportlab canvas, in any place and at any scale."""

from collections.abc import Iterable
from typing import Any

from core.reports.paper.glyphs import Glyph, draw_glyph
from core.reports.paper.typeface import (
    BOLD,
    MEDIUM,
    REGULAR,
    Style,
    printable,
    register_fonts,
    text_width,
)
from core.reports.timeline.glyphs import GLYPHS, UNIT, Mode, Part
from core.reports.timeline.scene import G, L, P, Primitive, R, T, hatch_lines
from core.reports.timeline.themes import Theme

FONTS = {400: REGULAR, 500: MEDIUM, 600: BOLD}
PAPER = "paper:"


def print_measure(text: str, size: float, weight: int) -> float:
    """Text widths of the embedded typeface, in the unit of `size`."""
    return text_width(printable(text), Style(FONTS[weight], size, size * 1.3))


class Ink:
    """Draws primitives with y downwards from `top`; texts stand upright.

    The canvas is left as it was found: dash, cap and colours are restored.
    """

    def __init__(self, canvas: Any, theme: Theme) -> None:
        register_fonts()
        self._canvas = canvas
        self._theme = theme

    def draw(self, drawn: Iterable[Primitive], x: float, top: float, scale: float = 1.0) -> None:
        """Draw with the picture's top left corner at (`x`, `top`) of the canvas, y upwards."""
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, top)
        canvas.scale(scale, -scale)
        canvas.setLineCap(0)
        canvas.setLineJoin(0)
        for each in drawn:
            match each:
                case R():
                    self._rect(each)
                case L():
                    self._line(each)
                case G():
                    self._glyph(each)
                case T():
                    self._text(each)
                case P(points, colour, width):
                    self._stroke(points, self._theme[colour], width)
        canvas.restoreState()

    def _rect(self, r: R) -> None:
        canvas, theme = self._canvas, self._theme
        canvas.setDash()
        if r.fill:
            canvas.setFillColor(_colour(theme[r.fill]))
        if r.stroke:
            canvas.setStrokeColor(_colour(theme[r.stroke]))
            canvas.setLineWidth(r.width)
        stroke, fill = int(bool(r.stroke)), int(bool(r.fill))
        if r.radius:
            canvas.roundRect(r.x, r.y, r.w, r.h, r.radius, stroke=stroke, fill=fill)
        else:
            canvas.rect(r.x, r.y, r.w, r.h, stroke=stroke, fill=fill)
        if r.hatch:
            canvas.setStrokeColor(_colour(theme[r.hatch]))
            canvas.setLineWidth(1)
            canvas.lines(hatch_lines(r))

    def _line(self, each: L) -> None:
        canvas = self._canvas
        if each.dash:
            canvas.setDash(*each.dash)
        else:
            canvas.setDash()
        canvas.setStrokeColor(_colour(self._theme[each.colour]))
        canvas.setLineWidth(each.width)
        canvas.line(each.x1, each.y1, each.x2, each.y2)
        canvas.setDash()

    def _text(self, t: T) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(t.x, t.y)
        canvas.scale(1, -1)
        canvas.setFillColor(_colour(self._theme[t.colour]))
        canvas.setFont(FONTS[t.weight], t.size)
        text = printable(t.text)
        {
            "start": canvas.drawString,
            "middle": canvas.drawCentredString,
            "end": canvas.drawRightString,
        }[t.align](0, 0, text)
        canvas.restoreState()

    def _glyph(self, g: G) -> None:
        if g.kind.startswith(PAPER):
            self._canvas.saveState()
            self._canvas.translate(g.x, g.y)
            self._canvas.scale(1, -1)
            draw_glyph(self._canvas, Glyph(g.kind.removeprefix(PAPER)), 0, 0, g.r)
            self._canvas.restoreState()
            return
        for part in GLYPHS[g.kind]:
            self._part(g, part)

    def _part(self, g: G, part: Part) -> None:
        fg, bg = self._theme[g.fg], self._theme[g.bg]
        width = part.width * g.r / UNIT
        if part.circle is not None:
            self._circle(g, part, width)
            return
        points = [(g.x + x * g.r, g.y + y * g.r) for x, y in part.points]
        if part.mode in (Mode.LINE, Mode.KNOCK):
            self._stroke(points, fg if part.mode is Mode.LINE else bg, width)
            return
        canvas = self._canvas
        canvas.setDash()
        canvas.setFillColor(_colour(fg if part.mode is Mode.SOLID else bg))
        canvas.setStrokeColor(_colour(fg))
        canvas.setLineWidth(width)
        path = _path(canvas, points)
        path.close()
        canvas.drawPath(path, stroke=int(part.mode is Mode.HOLLOW), fill=1)

    def _circle(self, g: G, part: Part, width: float) -> None:
        """A ring is two filled circles: a one-bit printer thins strokes."""
        canvas, (x, y, r) = self._canvas, part.circle or (0.0, 0.0, 0.0)
        x, y, r = g.x + x * g.r, g.y + y * g.r, r * g.r
        if part.mode is Mode.LINE:
            canvas.setDash()
            canvas.setStrokeColor(_colour(self._theme[g.fg]))
            canvas.setLineWidth(width)
            canvas.circle(x, y, r, stroke=1, fill=0)
            return
        is_ring = part.mode is Mode.HOLLOW
        outer = self._theme[g.bg if part.mode is Mode.GROUND else g.fg]
        canvas.setFillColor(_colour(outer))
        canvas.circle(x, y, r + width / 2 * is_ring, stroke=0, fill=1)
        if is_ring:
            canvas.setFillColor(_colour(self._theme[g.bg]))
            canvas.circle(x, y, r - width / 2, stroke=0, fill=1)

    def _stroke(self, points: Iterable[tuple[float, float]], colour: str, width: float) -> None:
        canvas = self._canvas
        canvas.setDash()
        canvas.setStrokeColor(_colour(colour))
        canvas.setLineWidth(width)
        canvas.drawPath(_path(canvas, list(points)), stroke=1, fill=0)


def _path(canvas: Any, points: list[tuple[float, float]]) -> Any:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    return path


def _colour(value: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(value)
