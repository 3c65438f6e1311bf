"""From the list to paper, letters and files, in the real window."""

import csv
import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QDialog, QMenu

from core.actions.configuring import change_settings
from core.domain.followup import Channel, ContactAttempt
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.conftest import child
from tests.core.exchange.ics_reader import read_ics
from tests.core.reports.papers import pages_of
from tests.core.reports.ward import SETTINGS, the_ward
from tests.e2e.person import ENTER, ESC, Clock, Person
from ui.dialogs.preview_dialog import PreviewDialog
from ui.widgets.choices import CheckBox
from ui.widgets.painted import Text


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY)


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Path:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=clock())
    change_settings(registry, acting(), SETTINGS, "New registry")
    the_ward(registry)
    registry.close()
    return path


def output(person: Person, name: str) -> None:
    """Open the menu by its key and choose a line of it."""
    person.press("P")
    menu = person.top
    assert isinstance(menu, QMenu)
    [line] = [each for each in menu.actions() if each.objectName() == name]
    menu.setActiveAction(line)
    person.press(ENTER)


def previewed(person: Person) -> list[str]:
    dialog: Any = person.wait_for_dialog()
    assert isinstance(dialog, PreviewDialog)
    return pages_of(dialog._pdf)


def letters_of(person: Person) -> list[ContactAttempt]:
    contacts = person.registry.of(ContactAttempt).all()
    return [each for each in contacts if each.channel is Channel.LETTER]


def test_that_the_menu_offers_everything_and_each_line_once(person: Person) -> None:
    person.press("P")
    menu = person.top
    assert isinstance(menu, QMenu)
    names = [each.objectName() for each in menu.actions() if not each.isSeparator()]
    assert len(names) == len(set(names)) == 13
    person.press(ESC)


def test_that_the_monday_sheet_is_previewed_and_saved_only_where_asked(
    person: Person, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    output(person, "monday")
    [page] = previewed(person)
    assert "5 of 6 patients" in page
    assert "Printed 23-Nov-2026 09:14 by E. Kaya" in page
    assert sorted(tmp_path.rglob("*")) == before
    dialog: Any = person.wait_for_dialog()
    dialog.save_to(str(tmp_path / "sheet.pdf"))
    assert [each for each in sorted(tmp_path.rglob("*")) if each not in before] == [
        tmp_path / "sheet.pdf"
    ]


def test_that_a_list_on_paper_has_its_filter_and_says_what_it_hides(person: Person) -> None:
    person.press("4")  # booked
    output(person, "list")
    [page] = previewed(person)
    assert "Filter: booked patients" in page
    assert "2 of 6 patients" in page
    assert "overdue 2 = 0 shown + 2 filtered out" in page


def test_that_letters_are_shown_then_logged_then_previewed_and_undone_at_once(
    person: Person,
) -> None:
    output(person, "letter_reminder")
    dialog: QDialog = person.wait_for_dialog("letters_dialog")
    boxes = dialog.findChildren(CheckBox)
    assert [each.isChecked() for each in boxes] == [True, True]
    left = child(dialog, Text, "left_out").text()
    assert "TAŞ, Ayşe  183 990: no address recorded" in left
    assert "WHITFIELD, Margaret  783 445: nothing due that is not booked" in left
    assert letters_of(person) == []
    person.press(ENTER, control=True)
    pages = previewed(person)
    assert len(pages) == 2
    assert len(letters_of(person)) == 2
    person.press(ESC)
    person.wait_for_no_dialog()
    person.press("Z", control=True)
    assert letters_of(person) == []


def test_that_only_the_ticked_get_a_letter(person: Person) -> None:
    output(person, "letter_appointment")
    dialog = person.wait_for_dialog("letters_dialog")
    dialog.findChildren(CheckBox)[0].setChecked(False)
    person.press(ENTER, control=True)
    assert len(previewed(person)) == 1
    assert len(letters_of(person)) == 1


def test_that_leaving_the_preview_of_letters_logs_nothing(person: Person) -> None:
    output(person, "letter_missed")
    person.wait_for_dialog("letters_dialog")
    person.press(ESC)
    person.wait_for_no_dialog()
    assert letters_of(person) == []


def test_that_the_plan_of_the_marked_patient_is_previewed(person: Person) -> None:
    marked = person.window.worklist.area.marked_row()
    assert marked is not None
    output(person, "plan")
    [page] = previewed(person)
    assert marked.person.name in page


def test_that_the_files_hold_the_patients_of_the_list(person: Person, tmp_path: Path) -> None:
    person.press("4")  # booked
    wiring: Any = next(
        each for each in person.window._wirings if type(each).__name__ == "OutputWiring"
    )
    target = tmp_path / "list.csv"
    wiring.write("csv", str(target))
    rows = list(csv.DictReader(io.StringIO(target.read_bytes().decode("utf-8-sig"))))
    assert {row["hospital_no"] for row in rows} == {"783445", "210015"}
    target = tmp_path / "list.xlsx"
    wiring.write("xlsx", str(target))
    typed = list(load_workbook(target).active.iter_rows(values_only=True))
    assert len(typed) == len(rows) + 1
    target = tmp_path / "list.ics"
    wiring.write("ics", str(target))
    events = read_ics(target.read_bytes()).parts
    assert {each.when("DTSTART") for each in events} >= {date(2026, 12, 1)}
    assert "783 445" in target.read_text("utf-8")
    wiring.write("ics_plain", str(target))
    assert "783 445" not in target.read_text("utf-8")


def test_that_a_target_that_cannot_be_written_is_said(person: Person, tmp_path: Path) -> None:
    wiring: Any = next(
        each for each in person.window._wirings if type(each).__name__ == "OutputWiring"
    )
    wiring.write("csv", str(tmp_path / "nowhere" / "list.csv"))
    assert "cannot be written" in person.window.frame.message.accessibleName()


def test_that_a_row_whose_next_step_is_a_letter_makes_it_for_that_patient(person: Person) -> None:
    area = person.window.worklist.area

    def mark_missed() -> str:
        row = next(each for each in area.model.rows if each.remark.startswith("missed once"))
        area.table.mark(area.model.row_of(row.key))
        area.table.setFocus()
        return row.remark

    assert mark_missed() == "missed once: say what follows"
    person.press("g", "l", ENTER)
    assert mark_missed().startswith("missed once: write by")
    person.press("g")
    person.wait_for_dialog("letters_dialog")
    boxes = person.top.findChildren(CheckBox)
    assert len(boxes) == 1, "this patient and nobody else"
    person.press(ENTER, control=True)
    [page] = previewed(person)
    assert "yeni bir randevu veririz" in page
    [letter] = letters_of(person)
    assert letter.tried_by
