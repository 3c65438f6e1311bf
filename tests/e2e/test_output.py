"""From the list to paper, letters and files, in the real window."""

import csv
import hashlib
import io
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from core.actions.configuring import change_settings
from core.actions.operators import add_operator
from core.domain.acting import said
from core.domain.followup import Channel, ContactAttempt
from core.domain.hospital_number import shown
from core.domain.patient import Patient
from core.domain.roles import Role
from core.store.registry import Registry
from tests.builders import TODAY, acting, operator
from tests.conftest import child
from tests.core.exchange.ics_reader import read_ics
from tests.core.reports.papers import pages_of
from tests.core.reports.ward import SETTINGS, the_ward
from tests.e2e.person import ENTER, ESC, Clock, Person
from tests.e2e.test_operators import become
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.look.language import words
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
    assert len(names) == len(set(names)) == 12
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


def choose_file(person: Person, target: Path) -> None:
    """What the computer's own question about a file answers."""
    dialog: Any = person.wait_for_dialog()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    person.wait_for_no_dialog()


def exported(person: Person, name: str, target: Path, *, is_named: bool = False) -> Path:
    """A file made by keys alone: the menu, the reason, names only when asked for twice."""
    output(person, name)
    person.wait_for_dialog("export_dialog")
    person.press("for the radiology of the other site")
    if is_named:
        person.press(Qt.Key.Key_Tab, " ")
        person.press(ENTER, control=True)
        assert "can be recognised in this file" in child(person.top, Text, "note").text()
    person.press(ENTER, control=True)
    choose_file(person, target)
    return target


def entries(person: Person) -> list[str]:
    return [said(each.sentence, each.values, words()) for each in person.registry.history.recent()]


def test_that_the_files_hold_the_patients_of_the_list(person: Person, tmp_path: Path) -> None:
    person.press("4")  # booked
    target = exported(person, "csv", tmp_path / "list.csv", is_named=True)
    rows = list(csv.DictReader(io.StringIO(target.read_bytes().decode("utf-8-sig"))))
    assert {row["hospital_no"] for row in rows} == {"783445", "210015"}
    target = exported(person, "xlsx", tmp_path / "list.xlsx", is_named=True)
    typed = list(load_workbook(target).active.iter_rows(values_only=True))
    assert len(typed) == len(rows) + 1
    target = exported(person, "ics", tmp_path / "list.ics", is_named=True)
    events = read_ics(target.read_bytes()).parts
    assert {each.when("DTSTART") for each in events} >= {date(2026, 12, 1)}
    assert "783 445" in target.read_text("utf-8")


@pytest.mark.parametrize("name", ["csv", "xlsx", "ics"])
def test_that_a_file_names_nobody_unless_asked_and_the_history_knows_of_it(
    person: Person, tmp_path: Path, name: str
) -> None:
    person.press("4")  # booked
    target = exported(person, name, tmp_path / f"list.{name}")
    held = target.read_bytes()
    if name == "xlsx":
        cells = load_workbook(target).active.iter_rows(values_only=True)
        held = " ".join(str(cell) for row in cells for cell in row).encode()
    for each in person.registry.of(Patient).all():
        assert each.family_name.encode() not in held
        assert each.hospital_no.encode() not in held
        assert shown(each.hospital_no).encode() not in held
    [newest, *_] = entries(person)
    assert newest.startswith("Exported without names: ")
    assert "patients: 2" in newest
    assert str(target) in newest
    assert newest.endswith(f"SHA-256 {hashlib.sha256(target.read_bytes()).hexdigest()[:16]}")
    assert person.registry.history.recent()[0].reason == "for the radiology of the other site"
    assert "kept in the history" in person.window.frame.message.accessibleName()


def test_that_find_anywhere_knows_whose_code_a_list_without_names_has(
    person: Person, tmp_path: Path
) -> None:
    target = exported(person, "csv", tmp_path / "list.csv")
    text = target.read_text(encoding="utf-8-sig")
    [code, *_] = [row["name"] for row in csv.DictReader(io.StringIO(text))]
    person.press("k", control=True)
    person.press(code, ENTER)
    assert person.window.page == "patient"
    assert person.window.patient._patient_id == code


def test_that_nothing_leaves_without_a_reason(person: Person) -> None:
    before = person.registry.history.last_seq()
    output(person, "csv")
    person.wait_for_dialog("export_dialog")
    person.press(ENTER, control=True)
    assert isinstance(person.top, ExportDialog)
    assert "why the list is needed" in person.top.form_rows()[0].problem
    person.press(ESC)
    person.wait_for_no_dialog()
    assert person.registry.history.last_seq() == before


def test_that_who_only_reads_sees_why_no_file_is_made(person: Person) -> None:
    person.session.run(partial(add_operator, operator=operator("Z. Okur", Role.READER)))
    become(person, "Z. Okur")
    person.press("P")
    menu = person.top
    assert isinstance(menu, QMenu)
    lines = {each.objectName(): each for each in menu.actions()}
    assert lines["monday"].isEnabled(), "paper is for whoever reads"
    for name in ("csv", "xlsx", "ics"):
        assert not lines[name].isEnabled()
        assert "leaves as a file with another role" in lines[name].toolTip()


def test_that_a_target_that_cannot_be_written_is_said(person: Person, tmp_path: Path) -> None:
    before = person.registry.history.last_seq()
    exported(person, "csv", tmp_path / "nowhere" / "list.csv")
    assert "cannot be written" in person.window.frame.message.accessibleName()
    assert person.registry.history.last_seq() == before


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
