"""The day in the window: looking back saves nothing, midnight makes another list."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.store.registry import Registry
from tests.builders import patient, registered
from tests.e2e.looking import names_on, painted, patients_row, worklist_rows
from tests.e2e.person import Clock, Keyboard, Person
from ui.application import Application

OPERATED = date(2026, 3, 2)
DUE, OVERDUE = date(2026, 7, 2), date(2026, 7, 17)
LOOKED_AT = date(2026, 7, 22)
DAY = timedelta(days=1)
REFUSAL = "You are looking back at 22-Jul-2026. Return to today to record anything."


@pytest.fixture
def looking_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: Clock, file: Path
) -> Iterator[Person]:
    """Three patients; it is November and the window was opened with `--as-of 2026-07-22`."""
    registry = Registry.open(file, now=clock())
    for number, name in (("118204", "Demirtaş"), ("118205", "Işık"), ("118206", "Öz")):
        someone = patient(family_name=name, hospital_no=number)
        registered(registry, operated_on=OPERATED, person=someone)
    registry.close()
    clock.today = date(2026, 11, 23)
    application = Application(qapp, clock=clock, as_of=LOOKED_AT, folder=tmp_path)
    application.start(file)
    person = Person(qtbot, application)
    yield person
    person.window.close()
    application.close()
    application.deleteLater()


def test_that_looking_back_is_shown_and_everything_is_of_that_day(looking_back: Person) -> None:
    person = looking_back
    shown = painted(person.window)
    assert any("Looking back" in text or "22-Jul-2026" in text for text in shown)
    bar = "\n".join([*painted(person.window.frame.top_bar), *names_on(person.window.frame.top_bar)])
    assert "22-Jul-2026" in bar
    assert "23-Nov-2026" not in "\n".join(shown)
    who = person.patient_id("118204")
    [row] = worklist_rows(person, who)
    assert (row.status.status, row.status.under) == ("overdue", "20 days overdue")
    person.window.show_page("patients")
    assert patients_row(person, who).standing.under == "20 days overdue"
    person.window.open_patient(who)
    assert "20 days overdue" in painted(person.window.patient)


def test_that_nothing_can_be_recorded_while_looking_back(looking_back: Person) -> None:
    person, hand = looking_back, Keyboard(looking_back)
    before = person.registry.history.last_seq()
    hand.push("rail_worklist")
    hand.push("book")
    hand.write("booking_place", "MRI 2")
    hand.push("commit_booking")
    assert REFUSAL in " ".join(painted(person.window.worklist))
    assert person.see(QLineEdit, "booking_place").text() == "MRI 2"
    hand.push("cancel_booking_editor")
    hand.push("done")
    hand.push("commit_attended")
    assert REFUSAL in " ".join(painted(person.window.worklist))
    hand.push("cancel_attended_editor")
    _refused_on_the_patient_page(person, hand)
    _refused_in_settings(person, hand)
    _refused_registration(person, hand)
    assert person.registry.history.last_seq() == before


def _refused_on_the_patient_page(person: Person, hand: Keyboard) -> None:
    hand.push("rail_patients")
    hand.open_row("patients_table", 0)
    hand.add("add_therapy")
    dialog = person.wait_for_dialog("record_dialog")
    hand.write("regimen", "FOLFOX")
    hand.write("started_on", "1 jul 2026")
    person.see(QWidget, "setting").setCurrentIndex(0)  # type: ignore[attr-defined]
    hand.push("save")
    assert REFUSAL in " ".join(painted(dialog))
    assert person.see(QLineEdit, "regimen").text() == "FOLFOX"
    hand.push("cancel")
    person.wait_for_no_dialog()


def _refused_in_settings(person: Person, hand: Keyboard) -> None:
    hand.push("rail_settings")
    person.window.settings.settings_changed.emit(person.session.settings, "Centre")
    assert REFUSAL in " ".join(painted(person.window.settings))


def _refused_registration(person: Person, hand: Keyboard) -> None:
    hand.push("rail_patients")
    hand.push("register_patient")
    for name, text in (
        ("family_name", "Kaya"),
        ("given_name", "Eda"),
        ("birth_date", "12 may 1961"),
        ("hospital_no", "99"),
        ("surgeon", "Dr A. Demir"),
    ):
        hand.write(name, text)
    hand.push("next")
    hand.push("next")
    hand.write("performed_on", "1 jul 2026")
    hand.tick("components.metastasectomy")
    for _ in range(3):
        hand.push("next")
    assert REFUSAL in " ".join(painted(person.window.register))
    assert person.window.page == "register"
    assert person.window.register.registration().patient.family_name == "Kaya"


# Midnight


def test_that_at_midnight_the_lists_roll_over_and_the_marked_row_stays(person: Person) -> None:
    for number, operated in (
        ("118204", OPERATED - DAY),
        ("118205", OPERATED),
        ("118206", OPERATED),
    ):
        someone = patient(family_name=f"Öz {number}", hospital_no=number)
        registered(person.registry, operated_on=operated, today=OPERATED, person=someone)
    person.session.refresh()
    person.move_to(OVERDUE - DAY)
    hand = Keyboard(person)
    hand.push("rail_worklist")
    hand.mark("worklist_table", 1)
    table = person.window.worklist.area
    marked = table.marked_key()
    who = person.patient_id("118205")
    [row] = worklist_rows(person, who)
    assert row.status.status == "due"
    person.clock.today = OVERDUE
    person.window._clock.timeout.emit()
    [row] = worklist_rows(person, who)
    assert (row.status.status, row.status.under) == ("overdue", "15 days overdue")
    assert table.marked_key() == marked
    assert "17-Jul-2026" in " ".join(painted(person.window.frame.top_bar))
    assert person.registry.history.last_seq() == 5


def test_that_midnight_keeps_an_open_editor_and_what_is_typed_in_it(person: Person) -> None:
    registered(person.registry, operated_on=OPERATED, person=patient())
    person.session.refresh()
    person.move_to(DUE - DAY)
    hand = Keyboard(person)
    hand.push("rail_worklist")
    hand.push("book")
    hand.write("booking_place", "MRI 2")
    person.move_to(DUE)
    assert person.see(QLineEdit, "booking_place").text() == "MRI 2"
    hand.push("commit_booking")
    assert person.last_event().sentence.startswith("Booked")


def test_that_midnight_reaches_the_patient_page(person: Person) -> None:
    who = registered(person.registry, operated_on=OPERATED, person=patient())
    person.session.refresh()
    person.move_to(OVERDUE - DAY)
    person.window.open_patient(who)
    assert "days overdue" not in " ".join(painted(person.window.patient))
    person.move_to(OVERDUE)
    assert "15 days overdue" in painted(person.window.patient)
