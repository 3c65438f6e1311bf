"""A picture as SVG, written by hand: every text escaped, no clip paths, no outside references."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from core.reports.paper.typeface import printable
from core.reports.timeline.glyphs import GLYPHS, UNIT, Mode, Part
from core.reports.timeline.picture import Picture
from core.reports.timeline.scene import G, L, P, Primitive, R, T, hatch_lines
from core.reports.timeline.themes import Theme

# The family may be missing where the file is opened; the lengths keep the texts in their places.
_FAMILY = "IBM Plex Sans, Arial, sans-serif"


def svg_of(picture: Picture, theme: Theme) -> str:
    """The whole picture as one SVG document."""
    width, height = _n(picture.width), _n(picture.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="{_FAMILY}">'
    )
    title = f"<title>{escape(printable(picture.title))}</title>"
    ground = f'<rect width="{width}" height="{height}" fill="{theme["surface"]}"/>'
    writer = _Writer(theme, picture)
    return "\n".join([head, title, ground, *writer.lines(picture.drawn), "</svg>", ""])


class _Writer:
    def __init__(self, theme: Theme, picture: Picture) -> None:
        self._theme = theme
        self._measure = picture.measure

    def lines(self, drawn: Sequence[Primitive]) -> list[str]:
        return [line for each in drawn for line in self._written(each)]

    def _written(self, each: Primitive) -> list[str]:
        match each:
            case R():
                return self._rect(each)
            case L():
                return [self._line(each)]
            case G():
                return [self._part(each, part) for part in GLYPHS[each.kind]]
            case T():
                return [self._text(each)]
            case P(points, colour, width):
                paint = f'fill="none" stroke="{self._theme[colour]}" stroke-width="{_n(width)}"'
                return [f'<polyline points="{_points(points)}" {paint}/>']

    def _rect(self, r: R) -> list[str]:
        fill = self._theme[r.fill] if r.fill else "none"
        place = f'x="{_n(r.x)}" y="{_n(r.y)}" width="{_n(r.w)}" height="{_n(r.h)}"'
        edge = f' stroke="{self._theme[r.stroke]}" stroke-width="{_n(r.width)}"' if r.stroke else ""
        found = [f'<rect {place} rx="{_n(r.radius)}" fill="{fill}"{edge}/>']
        if r.hatch:
            strokes = " ".join(f"M{_n(a)} {_n(b)}L{_n(c)} {_n(d)}" for a, b, c, d in hatch_lines(r))
            found.append(f'<path d="{strokes}" stroke="{self._theme[r.hatch]}" stroke-width="1"/>')
        return found

    def _line(self, each: L) -> str:
        dash = f' stroke-dasharray="{_n(each.dash[0])} {_n(each.dash[1])}"' if each.dash else ""
        return (
            f'<path d="M{_n(each.x1)} {_n(each.y1)}L{_n(each.x2)} {_n(each.y2)}" '
            f'stroke="{self._theme[each.colour]}" stroke-width="{_n(each.width)}"{dash}/>'
        )

    def _part(self, glyph: G, part: Part) -> str:
        fg, bg = self._theme[glyph.fg], self._theme[glyph.bg]
        width = _n(part.width * glyph.r / UNIT)
        paint = {
            Mode.SOLID: f'fill="{fg}"',
            Mode.GROUND: f'fill="{bg}"',
            Mode.HOLLOW: f'fill="{bg}" stroke="{fg}" stroke-width="{width}"',
            Mode.LINE: f'fill="none" stroke="{fg}" stroke-width="{width}"',
            Mode.KNOCK: f'fill="none" stroke="{bg}" stroke-width="{width}"',
        }[part.mode]
        if part.circle is not None:
            x, y, r = part.circle
            centre = f'cx="{_n(glyph.x + x * glyph.r)}" cy="{_n(glyph.y + y * glyph.r)}"'
            return f'<circle {centre} r="{_n(r * glyph.r)}" {paint}/>'
        placed = _points([(glyph.x + x * glyph.r, glyph.y + y * glyph.r) for x, y in part.points])
        name = "polyline" if part.mode in (Mode.LINE, Mode.KNOCK) else "polygon"
        return f'<{name} points="{placed}" {paint}/>'

    def _text(self, t: T) -> str:
        shown = printable(t.text)
        length = self._measure(shown, t.size, t.weight)
        return (
            f'<text x="{_n(t.x)}" y="{_n(t.y)}" font-size="{_n(t.size)}" '
            f'font-weight="{t.weight}" text-anchor={quoteattr(t.align)} '
            f'textLength="{_n(length)}" fill="{self._theme[t.colour]}">{escape(shown)}</text>'
        )


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
