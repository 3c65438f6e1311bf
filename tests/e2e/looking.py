"""What the program says about one patient, read off each of its places."""

import argparse
import html
import io
import json
import re
from typing import Any

from PySide6.QtCore import QBuffer
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from commandline import worklist as typed_worklist
from core.domain.ids import PatientId
from core.reports.timeline import timeline_svg
from tests.e2e.person import Person
from ui.look.language import words
from ui.main_window.printing import summary_of
from ui.views.patients.patient_row import PatientRow
from ui.views.worklist.work_row import WorkRow


def worklist_rows(person: Person, who: PatientId) -> list[WorkRow]:
    """His lines of the worklist, as they are painted."""
    return [row for row in person.window.worklist.area.model.rows if row.patient_id == who]


def patients_row(person: Person, who: PatientId) -> PatientRow:
    [row] = [row for row in person.window.patients.area.model.rows if row.patient_id == who]
    return row


def pdf_text(pdf: bytes) -> str:
    """Every word of a document, blanks between them single."""
    from pypdf import PdfReader

    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def summary_text(person: Person, who: PatientId) -> str:
    return pdf_text(summary_of(person.session, who))


def timeline_text(person: Person, who: PatientId) -> str:
    """Every word of the exported drawing."""
    return "\n".join(words_of_svg(timeline_svg(person.session.plan(who), words())))


def typed(person: Person, form: str = "json") -> Any:
    """What `worklist REGISTRY` prints, read back when it is JSON."""
    out, err = io.StringIO(), io.StringIO()
    now = person.clock()
    args = argparse.Namespace(
        registry=str(person.registry.path),
        format=form,
        output=None,
        as_of=None,
        as_known_on=None,
        now=now,
        today=now.date(),
    )
    assert typed_worklist.run(args, io.StringIO(), out, err) == 0, err.getvalue()
    return json.loads(out.getvalue()) if form == "json" else out.getvalue()


def words_of_svg(svg: str) -> list[str]:
    pieces = re.findall(r"<text[^>]*>(.*?)</text>", svg, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", piece)) for piece in pieces]


def painted(widget: QWidget) -> list[str]:
    """Every piece of text that a widget and its children paint, in their order.

    Labels, painted components, delegates and plots alike: what is drawn is taken from a drawing.
    """
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    QApplication.processEvents()
    widget.render(drawing)
    svg = bytes(buffer.data().data()).decode("utf-8")
    # A joiner forbids a break inside a date and is drawn apart: what it joins is one text. Where a
    # long word may end a line, it may also be drawn apart.
    glued = re.sub("\n\u2060\n|\n?\u200b\n?", "", "\n".join(words_of_svg(svg)))
    return glued.replace("\u2060", "").split("\n")


def names_on(widget: QWidget) -> list[str]:
    """What a screen reader and a hovering mouse are told about the visible widgets."""
    found = []
    for each in [widget, *widget.findChildren(QWidget)]:
        if each.isVisibleTo(widget):
            found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
    return [text for text in found if text]
