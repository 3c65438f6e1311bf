"""Documents: attached with their bytes, corrected, taken out; the bytes stay as they came."""

from dataclasses import replace

from core.actions.saving import entry_for, need_reason, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.documents import Content, Document, clean_file_name
from core.domain.rights import right_for
from core.errors import AlreadyHereError, RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.store.tables import record_types


def attach(
    registry: Registry,
    acting: Acting,
    document: Document,
    content: Content,
    *,
    again: bool = False,
) -> int:
    """Keep a document and its bytes; kind, size and hash are those of the content.

    Raises:
        AlreadyHereError: the patient has the same bytes already; `again` keeps them all the same.
        RegistryError: the record it is about is not in the course.
    """
    stored = replace(
        document,
        kind=content.kind,
        file_name=clean_file_name(document.file_name, content.ending),
        n_bytes=len(content.data),
        sha256=content.sha256,
        added_on=acting.today,
    )
    with saving(registry, acting, right_for(Document)) as work:
        if not again:
            _ask_about_twin(registry, stored)
        _refuse_strange_subject(registry, stored)
        store_new(registry, acting, stored)
        registry.contents.add(stored.id, content.data)
        work.entry = entry_for(
            registry,
            stored.patient_id,
            phrase("Added the document {title} of {name}"),
            title=stored.title,
        )
    return work.seq


def correct_document(registry: Registry, acting: Acting, document: Document, *, reason: str) -> int:
    """Put title, day, note or what it is about right; never what was kept.

    Raises:
        RegistryError: no reason; or the record it is about now is not in the course.
    """
    need_reason(reason)
    with saving(registry, acting, right_for(Document)) as work:
        before = registry.of(Document).get(document.id)
        if _content_of(before) != _content_of(document):
            raise RegistryError(phrase("The content of a document never changes. Add another one."))
        if _subject_of(before) != _subject_of(document):
            _refuse_strange_subject(registry, document)
        store_again(registry, acting, document)
        work.entry = entry_for(
            registry,
            document.patient_id,
            phrase("Corrected the document {title} of {name}"),
            reason=reason,
            title=document.title,
        )
    return work.seq


def take_out_document(
    registry: Registry, acting: Acting, document: Document, *, reason: str
) -> int:
    """It is not shown any more; its row and its bytes stay in the file."""
    need_reason(reason)
    with saving(registry, acting, right_for(Document)) as work:
        registry.of(Document).void(document, why=reason)
        work.entry = entry_for(
            registry,
            document.patient_id,
            phrase("Took the document {title} of {name} out of the record"),
            reason=reason,
            title=document.title,
        )
    return work.seq


def _ask_about_twin(registry: Registry, document: Document) -> None:
    for each in registry.of(Document).of_patient(document.patient_id):
        if each.sha256 == document.sha256:
            raise AlreadyHereError(
                phrase("The same content is kept already as “{title}”, added on {day}."),
                title=each.title,
                day=each.added_on,
            )


def _refuse_strange_subject(registry: Registry, document: Document) -> None:
    """What it is about is a record of this patient that is in the course."""
    if not (document.about_table or document.about_id):
        return
    kind = record_types().get(document.about_table)
    dossier = dossier_of(registry, document.patient_id)
    known = {(type(each), each.id) for each in dossier.records() if type(each) is not Document}
    if (kind, document.about_id) not in known:
        raise RegistryError(
            phrase("The record this document is about is not in the course. Choose another one."),
            field="about",
        )


def _content_of(document: Document) -> tuple[object, ...]:
    return (
        document.patient_id,
        document.kind,
        document.file_name,
        document.n_bytes,
        document.sha256,
        document.added_on,
    )


def _subject_of(document: Document) -> tuple[str, str]:
    return document.about_table, document.about_id
