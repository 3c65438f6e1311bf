"""The map as vectors on a reportlab canvas, and as a picture by way of a page of its own."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from core.reports.liver_map.geometry import Path_
from core.reports.liver_map.shapes import Disc, Primitive, Shape
from core.reports.paper.typeface import register_fonts
from core.reports.timeline.pdf import Ink
from core.reports.timeline.scene import L, R, T
from core.reports.timeline.themes import Theme


class MapInk:
    """Draws the map's primitives, y downwards; lines, boxes and texts are the timeline's."""

    def __init__(self, canvas: Any, theme: Theme) -> None:
        register_fonts()
        self._canvas = canvas
        self._theme = theme
        self._ink = Ink(canvas, theme)

    def draw(self, drawn: Iterable[Primitive], x: float, top: float) -> None:
        """Draw with the upper left corner at (`x`, `top`) of the canvas; leaves it as found."""
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, top)
        canvas.scale(1, -1)
        self._ink.begin()
        for each in drawn:
            match each:
                case Shape():
                    self._shape(each)
                case Disc():
                    self._disc(each)
                case L() | R() | T():
                    self._ink.draw_one(each)
        canvas.restoreState()

    def _pen(self, stroke: str, width: float, dash: tuple[float, float] | None) -> None:
        canvas = self._canvas
        if dash:
            canvas.setDash(*dash)
        if stroke:
            self._ink.stroke(self._theme[stroke], width)

    def _shape(self, shape: Shape) -> None:
        canvas = self._canvas
        self._pen(shape.stroke, shape.width, shape.dash)
        canvas.setLineCap(int(shape.is_round))
        canvas.setLineJoin(1)
        if shape.fill:
            self._ink.fill(self._theme[shape.fill])
        path = _path(canvas, shape.path)
        canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)))
        if shape.dash:
            canvas.setDash()
        canvas.setLineCap(0)
        canvas.setLineJoin(0)

    def _disc(self, disc: Disc) -> None:
        canvas = self._canvas
        self._pen(disc.stroke, disc.width, disc.dash)
        if disc.fill:
            self._ink.fill(self._theme[disc.fill])
        stroke, fill = int(bool(disc.stroke)), int(bool(disc.fill))
        canvas.circle(disc.x, disc.y, disc.r, stroke=stroke, fill=fill)
        if disc.dash:
            canvas.setDash()


def _path(canvas: Any, commands: Path_) -> Any:
    path = canvas.beginPath()
    for command in commands:
        match len(command):
            case 0:
                path.close()
            case 2:
                path.moveTo(*command)
            case 3:
                path.lineTo(*command[:2])
            case _:
                path.curveTo(*command)
    return path


def pdf_of(
    drawn: Sequence[Primitive], size: tuple[float, float], theme: Theme, title: str
) -> bytes:
    """A PDF of exactly this size."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    canvas.setTitle(title)
    canvas.setFillColor(theme["surface"])
    canvas.rect(0, 0, *size, stroke=0, fill=1)
    MapInk(canvas, theme).draw(drawn, 0, size[1])
    canvas.save()
    return out.getvalue()


def png_of(pdf: bytes, width_px: int) -> bytes:
    """The first page of a PDF as a picture of this width."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        image = page.render(scale=width_px / page.get_width()).to_pil()
        out = BytesIO()
        image.save(out, "PNG")
        return out.getvalue()
    finally:
        document.close()
