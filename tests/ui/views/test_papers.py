"""The documents of a patient beside the summary, from the button to the pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.domain.followup import ContactAttempt
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.e2e.looking import pdf_text
from tests.e2e.person import DOWN, ENTER, Hand, Keyboard, Mouse
from tests.ui.views.charted import charted
from tests.ui.views.patient_desk import DAY, OPERATED, AtThePage
from ui.dialogs.preview_dialog import PreviewDialog
from ui.main_window.printing import paper_of
from ui.session import RegistrySession
from ui.views.patient.intents import Paper
from ui.widgets.choices import CheckBox
from ui.widgets.pdf_pages import PdfPages


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[AtThePage]:
    registry = Registry.in_memory()
    seated = AtThePage(qtbot, registry, charted(registry))
    yield seated
    seated.close()
    registry.close()


def _choose(hand: Hand, name: str) -> None:
    hand.push("print_more")
    for _ in range(8):
        if hand.person.top.activeAction().objectName() == name:  # type: ignore[attr-defined]
            break
        hand.person.press(DOWN)
    hand.person.press(ENTER)


@pytest.mark.parametrize("hands", [Mouse, Keyboard])
@pytest.mark.parametrize("name", ["print_record", "print_scores"])
def test_that_the_whole_record_and_the_scores_are_seen_before_they_are_printed(
    person: AtThePage, hands: type[Hand], name: str
) -> None:
    hand = hands(person)
    _choose(hand, name)
    preview = person.wait_for_dialog()
    assert isinstance(preview, PreviewDialog)
    assert person.see(PdfPages, "pages").n_pages >= 2
    assert preview._file_name.startswith("record-" if name == "print_record" else "scores-")
    hand.push("close")
    person.wait_for_no_dialog()


def test_that_the_papers_say_what_is_recorded_and_what_is_computed(person: AtThePage) -> None:
    record = pdf_text(paper_of(person.session, person.who, Paper.RECORD))
    for each in ("Whole record", "Bile leak", "FOLFOX", "Stenosing tumour at 32 cm"):
        assert each in record
    scores = pdf_text(paper_of(person.session, person.who, Paper.SCORES))
    for each in ("Scores and classes", "Operation of 15-Sep-2025", "Fong", "From:", "Dindo"):
        assert each in scores
    assert "Page 1 of" in scores
    assert person.page.banner.identity.name.split(",")[0] in scores


def test_that_parts_left_out_of_a_summary_are_kept_for_whoever_acts(person: AtThePage) -> None:
    hand = Keyboard(person)
    for n in range(2):
        hand.push("print_summary")
        preview = person.wait_for_dialog()
        assert isinstance(preview, PreviewDialog)
        liver = person.see(CheckBox, "part_liver")
        assert liver.isChecked() is (n == 0)
        liver.setChecked(False)
        assert "Left out of this print: liver map." in pdf_text(preview._pdf)
        hand.push("close")
        QApplication.processEvents()  # the page is read again before the window is active
        person.wait_for_no_dialog()
    assert person.session.operator is not None
    assert person.session.operator.preferences.summary_without == ("liver",)
    [entry] = person.session.registry.history.recent(1)
    assert entry.sentence == "{who} changed what they prefer"


@pytest.mark.parametrize("hands", [Mouse, Keyboard])
def test_that_the_mdt_sheet_is_one_page_in_the_preview(
    person: AtThePage, hands: type[Hand]
) -> None:
    hand = hands(person)
    _choose(hand, "print_mdt")
    preview = person.wait_for_dialog()
    assert isinstance(preview, PreviewDialog)
    assert person.see(PdfPages, "pages").n_pages == 1
    assert preview._file_name.startswith("MDT-")
    hand.push("close")
    person.wait_for_no_dialog()


@pytest.mark.parametrize("hands", [Mouse, Keyboard])
def test_that_an_operation_is_printed_from_the_menu(person: AtThePage, hands: type[Hand]) -> None:
    hand = hands(person)
    _choose(hand, "print_operation_O1")
    preview = person.wait_for_dialog()
    assert isinstance(preview, PreviewDialog)
    assert preview._file_name.startswith("operation-")
    hand.push("close")
    person.wait_for_no_dialog()


def test_that_an_operation_is_printed_from_its_row_and_any_other_row_prints_the_summary(
    person: AtThePage,
) -> None:
    hand = Keyboard(person)
    hand.push_tab("C")
    table = person.page.course.course
    table.setFocus()
    at = next(n for n, row in enumerate(table.rows.rows) if isinstance(row.record, Procedure))
    hand.mark("course_table", at)
    person.press("P")
    preview = person.wait_for_dialog()
    assert isinstance(preview, PreviewDialog)
    assert preview._file_name.startswith("operation-")
    hand.push("close")
    person.wait_for_no_dialog()
    table.setFocus()
    other = next(n for n, r in enumerate(table.rows.rows) if isinstance(r.record, ContactAttempt))
    hand.mark("course_table", other)
    person.press("P")
    preview = person.wait_for_dialog()
    assert isinstance(preview, PreviewDialog)
    assert preview._file_name.startswith("summary-")
    hand.push("close")
    person.wait_for_no_dialog()


def test_that_the_sheets_say_what_is_recorded(person: AtThePage) -> None:
    meeting = pdf_text(paper_of(person.session, person.who, Paper.MDT))
    for each in ("MDT sheet", "Case in brief", "Last scans", "FOLFOX", "Page 1 of 1"):
        assert each in meeting
    operation = pdf_text(paper_of(person.session, person.who, Paper.OPERATION))
    for each in ("Operation and pathology", "Bile leak", "Margins and pathology"):
        assert each in operation


def test_that_an_operation_of_a_later_day_is_refused_with_a_sentence(
    person: AtThePage,
) -> None:
    last = dossier_of(person.registry, person.who).procedures[-1].id
    session = RegistrySession(person.registry, clock=person.clock, as_of=OPERATED - DAY)
    with pytest.raises(RegistryError, match="not in the course"):
        paper_of(session, person.who, Paper.OPERATION, last)
