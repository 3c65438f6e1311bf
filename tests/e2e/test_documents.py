"""A document in the real program: added, looked at, locked away; nothing of it left behind."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from core.actions.documenting import attach
from core.domain.documents import Document
from core.exchange.documents import examined
from tests.builders import registered
from tests.e2e.person import Person
from tests.e2e.test_lock_and_drafts import everything_visible, is_open, unlock
from tests.papers import a_document, a_pdf
from ui.views.patient.intents import AddDocuments
from ui.views.patient.tabs import place_of

OPERATED = date(2025, 10, 6)
SECRET = "Kanaryagullerden"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The computer's temporary folder, empty."""
    folder = tmp_path / "temp"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def reading(person: Person, folder: Path) -> Person:
    """Somebody who reads a letter about a patient."""
    who = registered(person.registry, operated_on=OPERATED, today=OPERATED)
    letter = examined(f"Dear colleague, {SECRET}".encode())
    person.session.run(partial(attach, document=a_document(who, "Letter"), content=letter))
    person.session.run(partial(attach, document=a_document(who, "Scan"), content=examined(a_pdf())))
    person.window.open_patient(who)
    person.window.patient.show_tab(place_of("documents"))
    return person


def show(person: Person, title: str) -> Any:
    tab = person.window.patient.documents
    titles = [row.title for row in tab.table.rows.rows]
    tab.table.mark(titles.index(title))
    person.qtbot.waitUntil(lambda: tab.preview.area.is_settled)
    return tab.preview.area.content


def test_that_the_lock_lets_go_of_what_was_shown_and_of_what_was_being_added(
    reading: Person, tmp_path: Path, folder: Path
) -> None:
    file = tmp_path / "new.txt"
    file.write_text(f"also {SECRET}")
    pages = show(reading, "Scan")
    text = show(reading, "Letter")
    assert isinstance(text, QPlainTextEdit)
    assert any(SECRET in each for each in (*everything_visible(), text.toPlainText()))
    patient_id = reading.window.patient.plan.dossier.patient.id  # type: ignore[union-attr]
    reading.window.patient.ask(AddDocuments(patient_id, (str(file), str(file))))
    reading.wait_for_dialog("record_dialog")
    reading.application.locking.lock()
    assert not is_open(reading.application)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(text)
    assert not shiboken6.isValid(pages)
    assert not any(SECRET in each or "Letter" in each for each in everything_visible())
    assert list(folder.iterdir()) == []
    unlock(reading, "E. Kaya")
    assert reading.session.drafts() == ()
    assert len(reading.registry.of(Document).all()) == 2
    assert reading.dialogs() == []
