"""The documents of a patient in the real window: added, looked at, copied, taken out."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.actions.documenting import attach
from core.domain.documents import Document
from core.domain.followup import Examination
from core.domain.ids import PatientId
from core.domain.roles import Role
from core.exchange.documents import examined as read
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, operator
from tests.papers import a_document, a_pdf, a_picture
from tests.ui.views.patient_desk import AtThePage, full, simple
from ui.views.patient.documents_content import MOST_TEXT
from ui.views.patient.intents import AddDocuments, SaveCopy
from ui.views.patient.tabs import place_of
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.picture_view import PictureView

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


def kept(registry: Registry, who: PatientId, data: bytes, title: str, **more: Any) -> Document:
    attach(registry, acting(), a_document(who, title, **more), read(data))
    return next(d for d in registry.of(Document).of_patient(who) if d.title == title)


class AtTheDocuments(AtThePage):
    """Somebody who has opened the tab of the documents."""

    def __init__(self, qtbot: QtBot, registry: Registry, who: PatientId) -> None:
        super().__init__(qtbot, registry, who)
        self.page.show_tab(place_of("documents"))
        self.tab = self.page.documents

    def settle(self) -> Any:
        """What the preview shows, once nothing is being read any more."""
        preview = self.tab.preview
        self.qtbot.waitUntil(lambda: preview.area.is_settled)
        return preview.area.content

    def name(self, title: str = "") -> None:
        """Save the form of the file that was added."""
        dialog = self.wait_for_dialog("record_dialog")
        if title:
            self.qtbot.keyClick(dialog.focusWidget(), "A", CTRL)
            self.qtbot.keyClicks(dialog.focusWidget(), title)
        self.qtbot.keyClick(dialog, ENTER, CTRL)

    def stored(self) -> tuple[Document, ...]:
        return dossier_of(self.registry, self.who).documents

    @property
    def refusal(self) -> str:
        return "\n".join(t.text() for t in self.page.band.findChildren(QLabel))


def at(qtbot: QtBot, registry: Registry, who: PatientId) -> AtTheDocuments:
    return AtTheDocuments(qtbot, registry, who)


# Adding


def test_that_a_file_that_is_dropped_is_named_and_kept(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    desk = at(qtbot, registry, simple(registry))
    assert "drop files here" in desk.tab.nothing.text()
    path = tmp_path / "CT_abdomen.docx"  # the name decides nothing
    path.write_bytes(a_pdf())
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(desk.tab.rect().center(), copy, held, left, plain)
    desk.tab.dragEnterEvent(enter)
    assert enter.isAccepted()
    desk.tab.dropEvent(QDropEvent(QPointF(9, 9), copy, held, left, plain))
    desk.name()
    desk.wait_for_no_dialog()
    [stored] = desk.stored()
    assert (stored.title, stored.file_name) == ("CT abdomen", "CT_abdomen.docx.pdf")
    assert registry.contents.get(stored.id) == a_pdf()
    assert path.read_bytes() == a_pdf(), "the file stays where it is"
    assert [row.title for row in desk.tab.table.rows.rows] == ["CT abdomen"]
    assert isinstance(desk.settle(), PdfPages)
    desk.close()


def test_that_files_that_were_copied_are_pasted_one_after_the_other(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    desk = at(qtbot, registry, simple(registry))
    (tmp_path / "a.txt").write_bytes(b"first")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 cut")
    (tmp_path / "b.png").write_bytes(a_picture())
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / n)) for n in ("a.txt", "bad.pdf", "b.png")])
    QGuiApplication.clipboard().setMimeData(held)
    qtbot.keyClick(desk.window, "V", CTRL)
    desk.name("Letter")
    qtbot.waitUntil(lambda: len(desk.stored()) == 1)
    qtbot.waitUntil(lambda: "bad.pdf: This PDF cannot be read" in desk.refusal)
    qtbot.waitUntil(lambda: bool(desk.dialogs("record_dialog")))
    desk.name()
    desk.wait_for_no_dialog()
    assert sorted(each.title for each in desk.stored()) == ["Letter", "b"]
    desk.close()


def test_that_cancel_ends_all_files_that_wait(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    desk = at(qtbot, registry, simple(registry))
    (tmp_path / "a.txt").write_bytes(b"first")
    (tmp_path / "b.txt").write_bytes(b"second")
    paths = (str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    desk.page.ask(AddDocuments(desk.who, paths))
    desk.wait_for_dialog("record_dialog").reject()
    desk.wait_for_no_dialog()
    assert not desk.window.patient_wiring.documents._jobs.is_busy  # type: ignore[union-attr]
    assert desk.stored() == ()
    desk.close()


def test_that_the_same_content_is_asked_about_and_kept_when_saved_again(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    who = simple(registry)
    kept(registry, who, b"the same", "First letter")
    desk = at(qtbot, registry, who)
    (tmp_path / "again.txt").write_bytes(b"the same")
    desk.page.ask(AddDocuments(who, (str(tmp_path / "again.txt"),)))
    desk.name()
    dialog: Any = desk.wait_for_dialog("record_dialog")
    assert "kept already as “First letter”" in dialog.note.text()
    assert dialog.save_button.label == "Save all the same"
    assert len(desk.stored()) == 1
    desk.name()
    desk.wait_for_no_dialog()
    assert len(desk.stored()) == 2
    desk.close()


def test_that_a_document_is_put_beside_the_record_it_is_about(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    who = full(registry)
    scan = registry.of(Examination).of_patient(who)[-1]
    desk = at(qtbot, registry, who)
    (tmp_path / "report.txt").write_bytes(b"CEA")
    desk.page.ask(AddDocuments(who, (str(tmp_path / "report.txt"),)))
    dialog: Any = desk.wait_for_dialog("record_dialog")
    dialog._about.choose(("examinations", scan.id))
    desk.name()
    desk.wait_for_no_dialog()
    [row] = desk.tab.table.rows.rows
    assert row.about == "Biochemistry, 17-Sep-2026"
    found = [r for r in desk.page.course.course.rows.rows if r.record == row.document]
    assert [(r.what, r.detail) for r in found] == [
        ("Document", "report, about Biochemistry, 17-Sep-2026, Plain text, 1 kB")
    ]
    desk.close()


def test_that_the_button_asks_which_files(qtbot: QtBot, registry: Registry) -> None:
    desk = at(qtbot, registry, simple(registry))
    qtbot.keyClick(desk.window, "O", CTRL)
    dialog = desk.wait_for_dialog("")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    desk.close()


def test_that_a_form_locked_away_leaves_no_document_and_no_draft(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    desk = at(qtbot, registry, simple(registry))
    (tmp_path / "a.txt").write_bytes(b"first")
    desk.page.ask(AddDocuments(desk.who, (str(tmp_path / "a.txt"),)))
    dialog = desk.wait_for_dialog("record_dialog")
    qtbot.keyClicks(dialog.focusWidget(), "half a title")
    desk.window.leave_forms()
    dialog.reject()
    assert desk.session.drafts() == ()
    assert desk.stored() == ()
    desk.close()


# Looking


def test_that_each_kind_is_shown_from_memory_and_let_go_when_nobody_looks(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    kept(registry, who, a_pdf(n_pages=3), "A", dated_on=date(2026, 5, 3))
    kept(registry, who, a_picture("JPEG", (300, 200)), "B", dated_on=date(2026, 5, 2))
    kept(registry, who, "<b>Ayşe</b>".encode(), "C", dated_on=date(2026, 5, 1))
    desk = at(qtbot, registry, who)
    pages = desk.settle()
    assert isinstance(pages, PdfPages)
    assert pages.n_pages == 3
    before = pages.zoom
    qtbot.keyClick(desk.window, "+")
    assert pages.zoom == before + 25
    desk.tab.table.mark(1)
    assert isinstance(desk.settle(), PictureView)
    desk.tab.table.mark(2)
    text = desk.settle()
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "<b>Ayşe</b>"
    desk.page.show_tab(0)
    assert desk.tab.preview.area.content is None
    assert desk.tab.preview.document is None
    desk.page.show_tab(place_of("documents"))
    assert isinstance(desk.settle(), QPlainTextEdit)
    desk.window.hide()
    assert desk.tab.preview.area.content is None
    desk.close()


def test_that_walking_on_while_a_picture_is_read_shows_the_one_that_is_marked(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    kept(registry, who, a_picture("PNG", (900, 900)), "A", dated_on=date(2026, 5, 3))
    kept(registry, who, a_picture("PNG", (30, 10)), "B", dated_on=date(2026, 5, 2))
    desk = at(qtbot, registry, who)
    desk.tab.table.mark(1)
    shown = desk.settle()
    assert isinstance(shown, PictureView)
    assert (shown.place().width(), shown.place().height()) == (30, 10)
    desk.close()


def test_that_a_long_text_shows_its_first_megabyte_and_says_so(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    kept(registry, who, ("ş\n" * 500_000).encode(), "Log")
    desk = at(qtbot, registry, who)
    text = desk.settle()
    assert isinstance(text, QPlainTextEdit)
    assert len(text.toPlainText().encode()) < MOST_TEXT + 100
    assert text.toPlainText().endswith("Save a copy to read on.")
    desk.close()


def test_that_a_copy_is_exactly_what_was_added_and_where_it_lies_is_said(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    who = simple(registry)
    stored = kept(registry, who, a_pdf(), "A", file_name="a.pdf")
    desk = at(qtbot, registry, who)
    qtbot.keyClick(desk.window, "S", CTRL)
    dialog = desk.wait_for_dialog("")
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("a.pdf")
    dialog.reject()
    desk.window.patient_wiring.documents.write_copy(stored, str(tmp_path / "out.pdf"))  # type: ignore[union-attr]
    assert (tmp_path / "out.pdf").read_bytes() == a_pdf()
    desk.window.patient_wiring.documents.write_copy(stored, str(tmp_path / "no" / "out.pdf"))  # type: ignore[union-attr]
    assert "cannot be written" in desk.refusal
    desk.close()


# Correcting, taking out


def correcting(qtbot: QtBot, registry: Registry) -> tuple[AtTheDocuments, Examination, Any]:
    """Enter on a letter, and in its form, the last examination as what it is about."""
    who = full(registry)
    scan = registry.of(Examination).of_patient(who)[-1]
    kept(registry, who, b"words", "Lettre")
    desk = at(qtbot, registry, who)
    qtbot.keyClick(desk.tab.table, ENTER)
    dialog: Any = desk.wait_for_dialog("record_dialog")
    dialog._about.choose(("examinations", scan.id))
    return desk, scan, dialog


def test_that_enter_corrects_with_a_reason_and_what_it_is_about_can_change(
    qtbot: QtBot, registry: Registry
) -> None:
    desk, scan, dialog = correcting(qtbot, registry)
    assert dialog.half_typed()["about"] == ["examinations", scan.id]
    dialog._reason.field.setPlainText("typed wrong")
    desk.name("Letter")
    desk.wait_for_no_dialog()
    [stored] = desk.stored()
    assert (stored.title, stored.about_id) == ("Letter", scan.id)
    event = registry.history.get(registry.history.last_seq())
    assert event is not None
    assert event.reason == "typed wrong"
    desk.close()


def test_that_a_half_typed_correction_comes_back_with_what_it_is_about(
    qtbot: QtBot, registry: Registry
) -> None:
    desk, scan, dialog = correcting(qtbot, registry)
    desk.window.let_go_of_drafts()
    dialog.reject()
    [draft] = desk.session.drafts()
    desk.window.take_up(draft)
    again: Any = desk.wait_for_dialog("record_dialog")
    assert again._about.value() == ("examinations", scan.id)
    again.reject()
    desk.close()


def test_that_del_takes_out_with_a_reason_and_undo_brings_it_back(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    kept(registry, who, b"words", "Letter of somebody else")
    desk = at(qtbot, registry, who)
    qtbot.keyClick(desk.tab.table, Qt.Key.Key_Delete)
    dialog = desk.wait_for_dialog("record_dialog")
    qtbot.keyClicks(dialog.focusWidget(), "another patient")
    qtbot.keyClick(dialog, ENTER, CTRL)
    desk.wait_for_no_dialog()
    assert desk.stored() == ()
    assert desk.tab.preview.area.content is None
    desk.page.undo(registry.history.last_seq())
    assert [each.title for each in desk.stored()] == ["Letter of somebody else"]
    desk.close()


def test_that_a_reader_looks_and_copies_and_adds_nothing(
    qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    who = simple(registry)
    stored = kept(registry, who, b"words", "Letter")
    desk = at(qtbot, registry, who)
    desk.session.act_as(replace(operator("R. Reader", Role.READER), ver=1))
    tab = desk.tab
    assert isinstance(desk.settle(), QPlainTextEdit)
    assert not tab.add.isEnabled()
    assert "reads and prints" in tab.add.toolTip()
    assert not tab.preview.out.isEnabled()
    assert not tab.preview.correct.isEnabled()
    assert tab.preview.copy.isEnabled()
    (tmp_path / "a.txt").write_bytes(b"first")
    desk.page.ask(AddDocuments(who, (str(tmp_path / "a.txt"),)))
    assert "reads and prints" in desk.refusal
    desk.page.ask(SaveCopy(stored))
    desk.wait_for_dialog("").reject()
    assert len(desk.stored()) == 1
    desk.close()


def test_that_a_document_whose_content_is_lost_says_so_and_the_page_goes_on(
    qtbot: QtBot, registry: Registry
) -> None:
    from tests.tampering import behind

    who = simple(registry)
    kept(registry, who, b"words", "Letter")
    behind(registry, "DELETE FROM document_contents")
    desk = at(qtbot, registry, who)
    assert isinstance(desk.settle(), QLabel)
    assert "not in the file" in desk.settle().text()
    desk.close()


def test_that_the_tab_counts_its_documents_and_the_list_stands_by_their_days(
    qtbot: QtBot, registry: Registry
) -> None:
    who = simple(registry)
    kept(registry, who, b"one", "Old", dated_on=date(2025, 1, 2))
    kept(registry, who, b"two", "Undated")
    desk = at(qtbot, registry, who)
    rows = desk.tab.table.rows.rows
    assert [(row.title, row.who) for row in rows] == [("Undated", "E. Kaya"), ("Old", "E. Kaya")]
    assert desk.page.head._shown[place_of("documents")].count == 2
    assert registry.of(Document).of_patient(who)[1].added_on == TODAY
    desk.close()
