"""What others ask for: the map with its legend as SVG, as PNG, on a page of a PDF."""

from dataclasses import dataclass
from typing import Any

from core.language import Words
from core.reports.liver_map.legend import legend
from core.reports.liver_map.pdf import MapInk, pdf_of, png_of
from core.reports.liver_map.scene import Look, paper_look, scene_of, screen_look
from core.reports.liver_map.shapes import Primitive, moved
from core.reports.liver_map.svg import svg_of
from core.reports.liver_map.values import LiverMap
from core.reports.liver_map.words import map_said
from core.reports.timeline.pdf import print_measure
from core.reports.timeline.themes import Theme, coloured, paper


@dataclass(frozen=True, slots=True)
class Picture:
    """The map and what its marks mean, below each other; `said` is the whole in words."""

    width: float
    height: float
    drawn: tuple[Primitive, ...]
    said: str


def paper_picture(shown: LiverMap, width: float, words: Words) -> Picture:
    """For black ink, `width` in points."""
    return _picture(shown, paper_look(width), 7.5, words)


def map_svg(shown: LiverMap, words: Words, *, width: float = 720, shade: str = "") -> str:
    """One SVG document; `shade` is `light` or `dark`, without it black and white for print."""
    picture = _picture(shown, screen_look(width, 1.0), 12, words)
    return svg_of(picture.drawn, (picture.width, picture.height), _theme(shade), picture.said)


def map_png(shown: LiverMap, words: Words, *, width_px: int = 1440, shade: str = "") -> bytes:
    """The same picture in pixels, at twice the size of its letters."""
    picture = _picture(shown, screen_look(width_px / 2, 1.0), 12, words)
    size = picture.width, picture.height
    return png_of(pdf_of(picture.drawn, size, _theme(shade), picture.said), width_px)


def draw_map(canvas: Any, x: float, y_top: float, picture: Picture) -> None:
    """Draw a picture as vectors in black; `y_top` is its upper edge, y upwards."""
    MapInk(canvas, paper()).draw(picture.drawn, x, y_top)


def _picture(shown: LiverMap, look: Look, size: float, words: Words) -> Picture:
    scene = scene_of(shown, look, words)
    row, height = legend((shown,), look.width, size, print_measure, words)
    top = scene.height
    drawn = (*scene.drawn, *(moved(each, 0, top) for each in row))
    return Picture(look.width, top + height, drawn, map_said(shown, words))


def _theme(shade: str) -> Theme:
    return coloured(shade) if shade else paper()
