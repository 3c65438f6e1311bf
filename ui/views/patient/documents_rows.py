"""The documents of a patient as rows, and the records that a document can be about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.domain.documents import Document, size_said
from core.domain.dossier import Dossier
from core.language import phrase
from core.store.tables import record_types
from ui.look.language import words
from ui.views.patient.course_rows import subject_said, subjects

Subject = tuple[str, str]  # table and id; both empty: the patient


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One document in words."""

    document: Document
    when: str
    about: str
    kind: str
    size: str
    who: str

    @property
    def title(self) -> str:
        return self.document.title

    @property
    def spoken(self) -> str:
        return ", ".join(
            part for part in (self.when, self.title, self.about, self.kind, self.size) if part
        )


def document_rows(dossier: Dossier, added_by: Mapping[str, str]) -> tuple[DocumentRow, ...]:
    """Newest first, by the day a document bears, else by the day it was added."""
    said = words()
    found = sorted(dossier.documents, key=lambda each: (_day_of(each), each.id), reverse=True)
    return tuple(
        DocumentRow(
            document=each,
            when=said.date(_day_of(each)),
            about=subject_said(dossier, each),
            kind=said(each.kind.label),
            size=size_said(each.n_bytes, said),
            who=added_by.get(each.id, ""),
        )
        for each in found
    )


def subject_choices(dossier: Dossier, document: Document) -> list[tuple[str, Subject]]:
    """What a document can be about, in words; what this one is about is always among them."""
    tables = {kind: table for table, kind in record_types().items()}
    found: list[tuple[str, Subject]] = [(words()(phrase("The patient")), ("", ""))]
    found += [
        (f"{row.what}, {row.when}", (tables[type(row.record)], row.record.id))
        for row in subjects(dossier)
    ]
    now = document.about_table, document.about_id
    if now not in [subject for _, subject in found]:
        found.append((subject_said(dossier, document), now))
    return found


def _day_of(document: Document) -> date:
    return document.dated_on or document.added_on
