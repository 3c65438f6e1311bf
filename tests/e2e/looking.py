"""What the program says about one patient, read off each of its places."""

import argparse
import io
import json
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from commandline import worklist as typed_worklist
from core.domain.ids import PatientId
from core.reports.timeline import timeline_words
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
    return " ".join(timeline_words(person.session.plan(who), words()))


def typed(person: Person, form: str = "json") -> Any:
    """What `worklist REGISTRY` prints, read back when it is JSON."""
    out, err = io.StringIO(), io.StringIO()
    now = person.clock()
    args = argparse.Namespace(
        registry=str(person.registry.path), format=form, as_of=None, now=now, today=now.date()
    )
    assert typed_worklist.run(args, io.StringIO(), out, err) == 0, err.getvalue()
    return json.loads(out.getvalue()) if form == "json" else out.getvalue()


def said_on(widget: QWidget) -> str:
    """Every text on the visible labels of a part of the window."""
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )
