"""The map as SVG: every text escaped, no clip paths, nothing from outside."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from core.reports.liver_map.geometry import Path_
from core.reports.liver_map.shapes import Disc, Primitive, Shape
from core.reports.timeline.scene import L, R, T
from core.reports.timeline.themes import Theme

_FAMILY = "IBM Plex Sans, Arial, sans-serif"


def svg_of(drawn: Sequence[Primitive], size: tuple[float, float], theme: Theme, title: str) -> str:
    """One document of this width and height; `title` is what a screen reader says."""
    width, height = (_n(each) for each in size)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" font-family="{_FAMILY}">'
    )
    ground = f'<rect width="{width}" height="{height}" fill="{theme["surface"]}"/>'
    lines = [_written(each, theme) for each in drawn]
    return "\n".join([head, f"<title>{escape(title)}</title>", ground, *lines, "</svg>", ""])


def _written(each: Primitive, theme: Theme) -> str:
    match each:
        case Shape(path, fill, stroke, width, dash, is_round):
            join = ' stroke-linecap="round" stroke-linejoin="round"' if is_round else ""
            paint = _paint(theme, fill, stroke, width, dash)
            return f'<path d="{path_text(path)}" {paint}{join}/>'
        case Disc(x, y, r, fill, stroke, width, dash):
            paint = _paint(theme, fill, stroke, width, dash)
            return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" {paint}/>'
        case L(x1, y1, x2, y2, colour, width, dash):
            paint = _paint(theme, "", colour, width, dash)
            return f'<path d="M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}" {paint}/>'
        case R():
            place = f'x="{_n(each.x)}" y="{_n(each.y)}" width="{_n(each.w)}" height="{_n(each.h)}"'
            return f"<rect {place} {_paint(theme, each.fill, each.stroke, each.width, None)}/>"
        case T():
            place = f'x="{_n(each.x)}" y="{_n(each.y)}" font-size="{_n(each.size)}"'
            look = f'font-weight="{each.weight}" text-anchor="{each.align}"'
            return f'<text {place} {look} fill="{theme[each.colour]}">{escape(each.text)}</text>'


def _paint(
    theme: Theme, fill: str, stroke: str, width: float, dash: tuple[float, float] | None
) -> str:
    said = f'fill="{theme[fill] if fill else "none"}"'
    if stroke:
        said += f' stroke="{theme[stroke]}" stroke-width="{_n(width)}"'
    if dash:
        said += f' stroke-dasharray="{_n(dash[0])} {_n(dash[1])}"'
    return said


def path_text(path: Path_) -> str:
    letters = {2: "M", 3: "L", 6: "C", 0: "Z"}
    said = []
    for command in path:
        numbers = command[:2] if len(command) == 3 else command
        said.append(letters[len(command)] + " ".join(_n(each) for each in numbers))
    return " ".join(said)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
