"""The documents of a patient beside the summary, from the button to the pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.store.registry import Registry
from tests.e2e.looking import pdf_text
from tests.e2e.person import DOWN, ENTER, Hand, Keyboard, Mouse
from tests.ui.views.charted import charted
from tests.ui.views.patient_desk import AtThePage
from ui.dialogs.preview_dialog import PreviewDialog
from ui.main_window.printing import paper_of
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
    for _ in range(2):
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
