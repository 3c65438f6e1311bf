"""Documents for tests: PDF, pictures and words, whole, locked and damaged."""

from dataclasses import replace
from io import BytesIO
from typing import Any

from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from core.domain.documents import Document, DocumentKind
from core.domain.ids import PatientId
from tests.builders import TODAY


def a_pdf(text: str = "CT abdomen", *, n_pages: int = 1) -> bytes:
    held = BytesIO()
    canvas = Canvas(held, pagesize=(420, 595), invariant=1)
    for number in range(n_pages):
        canvas.drawString(40, 540, f"{text}, {number + 1}")
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def locked_pdf(password: str = "secret") -> bytes:
    writer, held = PdfWriter(), BytesIO()
    writer.append(PdfReader(BytesIO(a_pdf())))
    writer.encrypt(password, algorithm="RC4-128")
    writer.write(held)
    return held.getvalue()


def a_picture(
    form: str = "PNG", size: tuple[int, int] = (60, 40), mode: str = "RGB", colour: Any = "navy"
) -> bytes:
    held = BytesIO()
    Image.new(mode, size, colour).save(held, form)
    return held.getvalue()


def a_document(patient_id: PatientId, title: str = "Pathology report", **more: Any) -> Document:
    """A document as a form hands it over: the action itself knows its content."""
    blank = Document(
        patient_id=patient_id,
        title=title,
        kind=DocumentKind.TEXT,
        file_name="report.txt",
        n_bytes=1,
        sha256="0" * 64,
        added_on=TODAY,
    )
    return replace(blank, **more)
