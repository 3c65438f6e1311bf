"""Documents in the registry: bound to their rows by a hash, never changed, carried by backups."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.actions.course import void_record
from core.actions.documenting import attach, correct_document, take_out_document
from core.actions.protecting import protect
from core.actions.replaying import replay_differences
from core.actions.restoring import Keys, restore
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.documents import Document, DocumentKind
from core.domain.followup import Examination
from core.domain.ids import PatientId
from core.domain.roles import Role
from core.errors import AlreadyHereError, RegistryDamagedError, RegistryError
from core.exchange.documents import examined as read
from core.language import ENGLISH
from core.store.dossiers import all_dossiers, dossier_of
from core.store.engine import sqlite
from core.store.registry import Registry
from core.store.telling import told
from tests.builders import TODAY, acting, examined, patient, registered
from tests.core.store.keys.safes import CANARY, PROTECTION, opened, plain, protected
from tests.core.store.keys.test_canary import finds
from tests.core.store.wards import KEY, NOW, backed_up, ward
from tests.papers import a_document, a_pdf, a_picture
from tests.tampering import behind

OPERATED = date(2026, 1, 15)


@pytest.fixture
def who(registry: Registry) -> PatientId:
    return registered(registry, operated_on=OPERATED)


def kept(registry: Registry, who: PatientId, data: bytes = b"", **more: Any) -> Document:
    before = {each.id for each in registry.of(Document).of_patient(who)}
    attach(registry, acting(), a_document(who, **more), read(data or a_pdf()))
    [new] = [each for each in registry.of(Document).of_patient(who) if each.id not in before]
    return new


def flaws(registry: Registry) -> list[str]:
    return [each.said(ENGLISH) for each in verify(registry).flaws]


def test_that_a_document_is_kept_with_its_bytes_and_what_they_are(
    registry: Registry, who: PatientId
) -> None:
    stored = kept(registry, who, a_pdf(), file_name="../CT.exe", kind=DocumentKind.IMAGE)
    assert (stored.kind, stored.file_name) == (DocumentKind.PDF, "CT.exe.pdf")
    assert (stored.n_bytes, stored.added_on) == (len(a_pdf()), TODAY)
    assert registry.contents.get(stored.id) == a_pdf()
    assert dossier_of(registry, who).documents == (stored,)
    assert all_dossiers(registry)[0].documents == (stored,)
    assert registry.contents.added_by(who) == {stored.id: "E. Kaya"}
    assert flaws(registry) == []
    assert replay_differences(registry) == ()


def test_that_the_history_tells_the_row_with_its_hash_and_not_the_bytes(
    registry: Registry, who: PatientId
) -> None:
    (examination, _) = examined(registry, who, date(2026, 5, 12))
    stored = kept(
        registry, who, b"A text of its own", about_table="examinations", about_id=examination.id
    )
    (change,) = registry.history.changes_of(registry.history.last_seq())
    said = {each.label: each.new for each in told(change, ENGLISH).fields}
    assert told(change, ENGLISH).title == "Document"
    assert said["SHA-256"] == stored.sha256
    assert (said["Kind"], said["About"]) == ("Plain text", "Examination")
    assert "A text of its own" not in repr(change)


def test_that_the_same_content_twice_is_asked_and_names_the_first(
    registry: Registry, who: PatientId
) -> None:
    kept(registry, who, title="CT of May")
    with pytest.raises(AlreadyHereError, match=r"kept already as “CT of May”, added on 23-Nov"):
        kept(registry, who, title="Another name")
    other = a_document(who, title="Another name")
    attach(registry, acting(), other, read(a_pdf()), again=True)
    assert len(registry.of(Document).of_patient(who)) == 2
    someone = registered(registry, operated_on=OPERATED, person=patient(hospital_no="9"))
    kept(registry, someone)  # another patient may have the same page


def test_that_a_document_is_about_a_record_of_the_same_patient_or_about_none(
    registry: Registry, who: PatientId
) -> None:
    (examination, _) = examined(registry, who, date(2026, 5, 12))
    other = registered(registry, operated_on=OPERATED, person=patient(hospital_no="9"))
    about: dict[str, Any] = {"about_table": "examinations", "about_id": examination.id}
    for whose, subject in (
        (other, about),
        (who, about | {"about_table": "procedures"}),
        (who, about | {"about_id": ""}),
        (who, about | {"about_table": "nowhere"}),
    ):
        with pytest.raises(RegistryError, match="not in the course"):
            kept(registry, whose, **subject)
    assert registry.of(Document).all() == ()
    stored = kept(registry, who, **about)
    seen = registry.of(Examination).get(examination.id)
    void_record(registry, acting(), seen, reason="entered twice")
    renamed = replace(stored, title="CT, first reading")
    correct_document(registry, acting(), renamed, reason="unclear")  # what it was about may be gone
    assert flaws(registry) == []


def test_that_correcting_needs_a_reason_and_never_changes_the_content(
    registry: Registry, who: PatientId
) -> None:
    stored = kept(registry, who)
    better = replace(stored, title="CT abdomen", dated_on=date(2026, 5, 12))
    with pytest.raises(RegistryError, match="reason"):
        correct_document(registry, acting(), better, reason=" ")
    correct_document(registry, acting(), better, reason="named better")
    for changed in ({"sha256": "1" * 64}, {"n_bytes": 3}, {"file_name": "x.txt"}):
        with pytest.raises(RegistryError, match="never changes"):
            correct_document(registry, acting(), replace(stored, **changed), reason="x")
    assert registry.of(Document).get(stored.id).title == "CT abdomen"


def test_that_impossible_days_and_a_missing_title_are_refused(
    registry: Registry, who: PatientId
) -> None:
    wrongs: tuple[dict[str, Any], ...] = (
        {"dated_on": date(1950, 1, 1)},
        {"dated_on": date(2027, 1, 1)},
        {"title": ""},
    )
    for wrong in wrongs:
        with pytest.raises(RegistryError):
            kept(registry, who, **wrong)
    assert registry.of(Document).all() == ()
    assert registry.contents.without_row() == []


def test_that_taking_out_and_undoing_keep_the_bytes_in_the_file(
    registry: Registry, who: PatientId
) -> None:
    stored = kept(registry, who)
    attached = registry.history.last_seq()
    out = take_out_document(registry, acting(), stored, reason="of another patient")
    assert dossier_of(registry, who).documents == ()
    undo(registry, acting(), out)
    [back] = dossier_of(registry, who).documents
    assert registry.contents.get(back.id) == a_pdf()
    with pytest.raises(RegistryError, match="cannot be undone"):
        undo(registry, acting(), attached)
    other = kept(registry, who, a_picture())
    undo(registry, acting(), registry.history.last_seq())
    assert [each.id for each in dossier_of(registry, who).documents] == [back.id]
    assert registry.contents.get(other.id) == a_picture()
    assert flaws(registry) == []
    assert replay_differences(registry) == ()


def test_that_a_registration_is_not_undone_once_anything_was_kept_for_the_patient(
    registry: Registry,
) -> None:
    who = registered(registry, operated_on=OPERATED)
    registration = registry.history.last_seq()
    stored = kept(registry, who)
    with pytest.raises(RegistryError, match="recorded about the patient after it"):
        undo(registry, acting(), registration)
    take_out_document(registry, acting(), stored, reason="of another patient")
    undo(registry, acting(), registration)
    assert flaws(registry) == []


def test_that_a_reader_adds_corrects_and_takes_out_nothing(
    registry: Registry, who: PatientId
) -> None:
    stored = kept(registry, who)
    reader = replace(acting(), role=Role.READER)
    with pytest.raises(RegistryError, match="reads and prints"):
        attach(registry, reader, a_document(who), read(a_picture()))
    with pytest.raises(RegistryError, match="reads and prints"):
        correct_document(registry, reader, stored, reason="x")
    with pytest.raises(RegistryError, match="reads and prints"):
        take_out_document(registry, reader, stored, reason="x")
    assert registry.contents.get(stored.id) == a_pdf()


# What the file itself refuses, and what verify finds


def test_that_the_file_refuses_to_change_or_lose_a_content(
    registry: Registry, who: PatientId
) -> None:
    stored = kept(registry, who)
    for sql in (
        "UPDATE document_contents SET content = x'00'",
        "DELETE FROM document_contents",
        "INSERT INTO document_contents (id, content) VALUES (hex(randomblob(18)), x'00')",
        "UPDATE documents SET title = 'other'",
        "DELETE FROM documents",
    ):
        with pytest.raises(sqlite.IntegrityError):
            registry.db.execute(sql)
    with (
        pytest.raises(sqlite.IntegrityError),
        registry.unit_of_work(acting()),
    ):
        registry.db.execute("UPDATE document_contents SET content = x'00'")
    assert registry.contents.get(stored.id) == a_pdf()


def test_that_verify_finds_a_content_that_was_changed_lost_or_smuggled_in(
    registry: Registry, who: PatientId
) -> None:
    first, second = kept(registry, who), kept(registry, who, a_picture())
    behind(registry, "UPDATE document_contents SET content = x'2550' WHERE id = ?", first.id)
    (said,) = flaws(registry)
    assert said == f"The content of the document {first.id} is not the one that was added."
    behind(registry, "DELETE FROM document_contents WHERE id = ?", second.id)
    assert f"The content of the document {second.id} is missing." in flaws(registry)
    with pytest.raises(RegistryDamagedError, match="not in the file"):
        registry.contents.get(second.id)
    strange = "0" * 36
    behind(registry, "INSERT INTO document_contents VALUES (?, x'41')", strange)
    assert f"The content {strange} belongs to no document." in flaws(registry)


# Copies of the file, and what can be read in it


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "keyed"])
def test_that_a_backup_brings_the_documents_back(tmp_path: Path, key: object) -> None:
    path = ward(tmp_path / "ward.hepatrack", KEY if key else None)
    registry = Registry.open(path, now=NOW, key=KEY if key else None)
    who = all_dossiers(registry)[0].patient.id
    stored = kept(registry, who)
    registry.close()
    used = KEY if key else None
    backup = backed_up(path, used)
    later = Registry.open(path, now=NOW, key=used)
    take_out_document(later, acting(), later.of(Document).get(stored.id), reason="wrong")
    later.close()
    restore(path, backup, replace(acting(), at=NOW), Keys(present=used, backup=used))
    again = Registry.open(path, now=NOW, key=used)
    assert [each.id for each in dossier_of(again, who).documents] == [stored.id]
    assert again.contents.get(stored.id) == a_pdf()
    assert flaws(again) == []
    again.close()


@pytest.mark.usefixtures("cheap_passwords")
def test_that_a_name_inside_a_document_is_not_on_the_disk_of_a_protected_registry(
    tmp_path: Path,
) -> None:
    letter = f"Dear colleague, {CANARY} came".encode()
    for make, is_seen in ((protected, False), (plain, True)):
        folder = tmp_path / make.__name__
        folder.mkdir()
        path = make(folder, "Somebody")
        registry = opened(path) if make is protected else Registry.open(path, now=NOW)
        kept(registry, all_dossiers(registry)[0].patient.id, letter * 2000)
        assert bool(finds(folder)) is is_seen
        registry.close()
        assert bool(finds(folder)) is is_seen


@pytest.mark.usefixtures("cheap_passwords")
def test_that_the_documents_of_a_registry_are_encrypted_with_it_when_it_is_protected_later(
    tmp_path: Path,
) -> None:
    registry = Registry.open(plain(tmp_path, "Somebody"), now=NOW)
    who = all_dossiers(registry)[0].patient.id
    letter = f"Dear colleague, {CANARY} came".encode() * 2000
    stored = kept(registry, who, letter)
    assert finds(tmp_path) != []
    protect(registry, acting(), PROTECTION)
    assert finds(tmp_path) == []
    assert registry.contents.get(stored.id) == letter
    assert flaws(registry) == []
    registry.close()
