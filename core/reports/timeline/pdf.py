"""The same primitives as vectors on a reportlab canvas, in any place and at any scale."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from core.reports.paper.glyphs import Glyph, draw_glyph
from core.reports.paper.typeface import (
    BOLD,
    MEDIUM,
    REGULAR,
    Style,
    printable,
    register_fonts,
    set_line,
    text_width,
)
from core.reports.timeline.glyphs import GLYPHS, UNIT, Mode, Part
from core.reports.timeline.scene import G, L, P, Primitive, R, T, hatch_lines
from core.reports.timeline.themes import Theme

FONTS = {400: REGULAR, 500: MEDIUM, 600: BOLD}
PAPER = "paper:"
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}  # of a text, what stands before its x


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
        self._filled = self._stroked = ""  # what was said last: most of a picture is of one colour
        self._width = -1.0

    def begin(self) -> None:
        """Solid lines, and nothing said yet, in a state of the canvas that the caller saved."""
        canvas = self._canvas
        canvas.setDash()
        canvas.setLineCap(0)
        canvas.setLineJoin(0)
        self._filled = self._stroked = ""
        self._width = -1.0

    def fill(self, value: str) -> None:
        """Fill with `#rrggbb`, unless that was said last."""
        if value != self._filled:
            set_fill(self._canvas, value)
            self._filled = value

    def stroke(self, value: str, width: float) -> None:
        """Draw lines in `#rrggbb` of this width, unless that was said last."""
        if value != self._stroked:
            set_stroke(self._canvas, value)
            self._stroked = value
        if width != self._width:
            self._canvas.setLineWidth(width)
            self._width = width

    def draw(self, drawn: Iterable[Primitive], x: float, top: float, scale: float = 1.0) -> None:
        """Draw with the picture's top left corner at (`x`, `top`) of the canvas, y upwards."""
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, top)
        canvas.scale(scale, -scale)
        self.begin()
        for each in drawn:
            self.draw_one(each)
        canvas.restoreState()

    def draw_one(self, each: Primitive) -> None:
        """Draw where y runs downwards already and lines are solid; leaves them so."""
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

    def _rect(self, r: R) -> None:
        canvas, theme = self._canvas, self._theme
        if r.fill:
            self.fill(theme[r.fill])
        if r.stroke:
            self.stroke(theme[r.stroke], r.width)
        stroke, fill = int(bool(r.stroke)), int(bool(r.fill))
        if r.radius:
            canvas.roundRect(r.x, r.y, r.w, r.h, r.radius, stroke=stroke, fill=fill)
        else:
            canvas.rect(r.x, r.y, r.w, r.h, stroke=stroke, fill=fill)
        if r.hatch:
            self.stroke(theme[r.hatch], 1)
            canvas.lines(hatch_lines(r))

    def _line(self, each: L) -> None:
        canvas = self._canvas
        if each.dash:
            canvas.setDash(*each.dash)
        self.stroke(self._theme[each.colour], each.width)
        canvas.line(each.x1, each.y1, each.x2, each.y2)
        if each.dash:
            canvas.setDash()

    def _text(self, t: T) -> None:
        canvas, text = self._canvas, printable(t.text)
        before = _BEFORE[t.align]
        if before:
            before *= print_measure(text, t.size, t.weight)
        self.fill(self._theme[t.colour])
        canvas.setFont(FONTS[t.weight], t.size)
        set_line(canvas, t.x - before, t.y, text, turned=True)

    def _glyph(self, g: G) -> None:
        if g.kind.startswith(PAPER):
            kind = Glyph(g.kind.removeprefix(PAPER))
            draw_glyph(self._canvas, kind, g.x, g.y, g.r, turned=True)
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
        self.fill(fg if part.mode is Mode.SOLID else bg)
        self.stroke(fg, width)
        path = _path(canvas, points)
        path.close()
        canvas.drawPath(path, stroke=int(part.mode is Mode.HOLLOW), fill=1)

    def _circle(self, g: G, part: Part, width: float) -> None:
        """A ring is two filled circles: a one-bit printer thins strokes."""
        canvas, (x, y, r) = self._canvas, part.circle or (0.0, 0.0, 0.0)
        x, y, r = g.x + x * g.r, g.y + y * g.r, r * g.r
        if part.mode is Mode.LINE:
            self.stroke(self._theme[g.fg], width)
            canvas.circle(x, y, r, stroke=1, fill=0)
            return
        is_ring = part.mode is Mode.HOLLOW
        outer = self._theme[g.bg if part.mode is Mode.GROUND else g.fg]
        self.fill(outer)
        canvas.circle(x, y, r + width / 2 * is_ring, stroke=0, fill=1)
        if is_ring:
            self.fill(self._theme[g.bg])
            canvas.circle(x, y, r - width / 2, stroke=0, fill=1)

    def _stroke(self, points: Iterable[tuple[float, float]], colour: str, width: float) -> None:
        canvas = self._canvas
        self.stroke(colour, width)
        canvas.drawPath(_path(canvas, list(points)), stroke=1, fill=0)


def _path(canvas: Any, points: list[tuple[float, float]]) -> Any:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    return path


def set_fill(canvas: Any, value: str) -> None:
    """Fill with `#rrggbb`; a grey is said with one number."""
    grey = _grey(value)
    if grey is None:
        canvas.setFillColor(_colour(value))
    else:
        canvas.setFillGray(grey)


def set_stroke(canvas: Any, value: str) -> None:
    """Draw lines in `#rrggbb`; a grey is said with one number."""
    grey = _grey(value)
    if grey is None:
        canvas.setStrokeColor(_colour(value))
    else:
        canvas.setStrokeGray(grey)


@cache
def _grey(value: str) -> float | None:
    red, green, blue = (value[at : at + 2] for at in (1, 3, 5))
    return int(red, 16) / 255 if red == green == blue else None


@cache
def _colour(value: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(value)
