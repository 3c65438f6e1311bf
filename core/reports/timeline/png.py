"""A picture as PNG: its own one-page PDF, rendered, so that all papers look alike."""

from io import BytesIO

from core.reports.timeline.pdf import Ink
from core.reports.timeline.picture import Picture
from core.reports.timeline.themes import Theme


def png_of(picture: Picture, theme: Theme, width_px: int) -> bytes:
    """The picture, `width_px` pixels wide."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf_of(picture, theme))
    try:
        image = document[0].render(scale=width_px / picture.width).to_pil()
        out = BytesIO()
        image.save(out, "PNG")
        return out.getvalue()
    finally:
        document.close()


def pdf_of(picture: Picture, theme: Theme) -> bytes:
    """The picture as a PDF of exactly its size, vectors and embedded letters."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    # Invariant: the same picture gives the same bytes, without the time of printing.
    canvas = Canvas(out, pagesize=(picture.width, picture.height), invariant=1)
    canvas.setTitle(picture.title)
    canvas.setFillColor(theme["surface"])
    canvas.rect(0, 0, picture.width, picture.height, stroke=0, fill=1)
    Ink(canvas, theme).draw(picture.drawn, 0, picture.height)
    canvas.save()
    return out.getvalue()
