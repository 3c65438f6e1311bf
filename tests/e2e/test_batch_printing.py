"""Documents of many patients from the window: chosen, written, cancelled, refused."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QRadioButton

from core.actions.configuring import change_settings
from core.actions.course import record_procedure
from core.store.registry import Registry
from tests.builders import TODAY, acting, liver_operation
from tests.conftest import child
from tests.core.reports.papers import pages_of
from tests.core.reports.ward import SETTINGS, the_ward
from tests.e2e.person import ENTER, ESC, SPACE, Clock, Person
from tests.e2e.test_output import output
from ui.dialogs.batch_dialog import BatchDialog
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox


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


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "printed"
    folder.mkdir()
    return folder


def asked(person: Person) -> Any:
    dialog = person.wait_for_dialog("batch_dialog")
    assert isinstance(dialog, BatchDialog)
    return dialog


def from_patients(person: Person) -> Any:
    person.window.show_page("patients")
    person.wait_for_window(person.window)
    person.window.patients.area.table.setFocus()
    return person.window.patients


def take_long(dialog: Any) -> None:
    """Every document of everybody: whoever cancels comes in time."""
    for name in ("plan", "record", "scores"):
        child(dialog, CheckBox, f"batch_{name}").setChecked(True)


def ended(person: Person, dialog: Any) -> None:
    person.qtbot.waitUntil(lambda: not dialog.is_running)


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_that_ticked_patients_are_printed_into_one_file(person: Person, target: Path) -> None:
    page = from_patients(person)
    person.press(SPACE)
    page.area.table.mark(2)
    person.press(SPACE)
    names = [page.area.model.value_at(at).person.name.split(",")[0] for at in (0, 2)]
    person.press("P")
    dialog = asked(person)
    dialog.begin(str(target / "two.pdf"))
    ended(person, dialog)
    first = [page for page in pages_of((target / "two.pdf").read_bytes()) if "Page 1 of" in page]
    assert len(first) == 2
    for name, text in zip(names, first, strict=True):
        assert name in text
    assert f"for 2 patients, in {target / 'two.pdf'}" in dialog._end.text()
    assert child(dialog, Button, "batch_open").isVisible()
    assert files(target) == ["two.pdf"]
    person.press(ESC)
    person.wait_for_no_dialog()


def test_that_the_worklist_is_printed_as_it_is_shown(person: Person, target: Path) -> None:
    person.press("4")  # booked
    output(person, "many")
    dialog = asked(person)
    assert "2 patients of the worklist: booked patients" in dialog.windowTitle() + line(dialog)
    child(dialog, QRadioButton, "own_language").setChecked(True)
    dialog.begin(str(target / "all.pdf"))
    ended(person, dialog)
    text = " ".join(pages_of((target / "all.pdf").read_bytes()))
    assert "Patient summary" in text
    assert "Hasta özeti" in text


def line(dialog: Any) -> str:
    from ui.widgets.containers import PageHeader

    [header] = dialog.findChildren(PageHeader)
    said: str = header.line.text()
    return said


def test_that_files_are_named_after_nobody_until_that_is_asked_and_confirmed(
    person: Person, target: Path
) -> None:
    from_patients(person)
    for with_names in (False, True):
        person.press("P")
        dialog = asked(person)
        child(dialog, QRadioButton, "each").setChecked(True)
        if with_names:
            child(dialog, CheckBox, "batch_identity").setChecked(True)
            person.press(ENTER, control=True)
            assert dialog._note.text().startswith("Confirm that names")
            assert not dialog.is_running
            child(dialog, CheckBox, "batch_sure").setChecked(True)
            assert dialog.panel.why_not() == ""
        dialog.begin(str(target))
        ended(person, dialog)
        person.press(ESC)
        person.wait_for_no_dialog()
    plain, named = "summary-23-Nov-2026", "summary-23-Nov-2026-2"
    assert files(target) == [plain, named]
    assert files(target / plain) == [f"{n:03d}-summary-23-Nov-2026.pdf" for n in range(1, 9)]
    assert any("Whitfield-Margaret-783445" in each for each in files(target / named))


def test_that_who_cannot_be_printed_is_named_with_the_reason(person: Person, target: Path) -> None:
    from_patients(person)
    person.press("P")
    dialog = asked(person)
    child(dialog, CheckBox, "batch_summary").setChecked(False)
    assert dialog.panel.why_not() == "Choose at least one document."
    child(dialog, CheckBox, "batch_plan").setChecked(True)
    dialog.begin(str(target / "plans.pdf"))
    ended(person, dialog)
    assert "Not printed, and why" in dialog._end.text()
    said = dialog._failures.text()
    assert "Check-up plan: The patient died on" in said


def test_that_the_latest_operations_are_printed_or_every_one_and_the_dialog_says_which(
    person: Person, target: Path
) -> None:
    again = liver_operation(person.patient_id("211340"), TODAY - timedelta(days=3))
    person.session.run(partial(record_procedure, procedure=again))
    from_patients(person)
    for every in (False, True):
        person.press("P")
        dialog = asked(person)
        tick = child(dialog, CheckBox, "batch_every_operation")
        assert not tick.isVisible()
        child(dialog, CheckBox, "batch_summary").setChecked(False)
        child(dialog, CheckBox, "batch_operation").setChecked(True)
        assert tick.isVisible()
        assert "without this tick only of the latest" in tick.text()
        tick.setChecked(every)
        dialog.begin(str(target / f"{every}.pdf"))
        ended(person, dialog)
        person.press(ESC)
        person.wait_for_no_dialog()
    latest, all_of_them = (
        [page for page in pages_of((target / name).read_bytes()) if "Page 1 of" in page]
        for name in ("False.pdf", "True.pdf")
    )
    assert len(all_of_them) == len(latest) + 1
    assert sum("O2 of 20-Nov-2026" in page for page in latest) == 1


def test_that_cancelling_leaves_nothing_and_says_so(person: Person, target: Path) -> None:
    from_patients(person)
    person.press("P")
    dialog = asked(person)
    take_long(dialog)
    dialog.begin(str(target / "all.pdf"))
    person.press(ESC)
    ended(person, dialog)
    assert dialog._end.text() == "Cancelled. Nothing was written."
    assert files(target) == []
    person.press(ESC)
    person.wait_for_no_dialog()


def test_that_a_refused_place_is_said_and_the_choices_stay(person: Person, target: Path) -> None:
    from_patients(person)
    person.press("P")
    dialog = asked(person)
    child(dialog, CheckBox, "batch_record").setChecked(True)
    dialog.begin(str(target / "missing" / "all.pdf"))
    ended(person, dialog)
    assert "cannot be written" in dialog._note.text()
    assert dialog.panel.value().papers == ("summary", "record")
    dialog.begin(str(target / "all.pdf"))
    ended(person, dialog)
    assert files(target) == ["all.pdf"]


def test_that_closing_the_window_ends_a_run_and_leaves_nothing(
    person: Person, target: Path
) -> None:
    from_patients(person)
    person.press("P")
    dialog = asked(person)
    take_long(dialog)
    dialog.begin(str(target / "all.pdf"))
    jobs = person.window.batch_printing.jobs
    dialog.hide()
    dialog.reject()
    jobs.wait()
    assert files(target) == []
