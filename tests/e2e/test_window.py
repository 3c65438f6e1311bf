"""The window as a whole: how it opens, looks back, passes midnight, changes language and look."""

import sys
import threading
from dataclasses import is_dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from core.store.engine import connect
from tests.builders import registered
from tests.conftest import child
from tests.e2e.looking import painted
from tests.e2e.person import ENTER, Keyboard, Person
from ui.application import Application
from ui.dialogs.new_registry_dialog import NewRegistryDialog
from ui.main_window import MainWindow
from ui.main_window.failures import install_failure_hooks
from ui.main_window.patient_wiring import PatientWiring
from ui.views.patient import intents
from ui.views.start_page import StartPage
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox

DAY = timedelta(days=1)
PAGES = ("worklist", "patients", "settings")


def window_of(application: Application) -> QMainWindow:
    assert application.window is not None
    return application.window


def start_page(application: Application) -> StartPage:
    page = window_of(application).centralWidget()
    assert isinstance(page, StartPage)
    return page


# Opening


def test_that_a_new_registry_is_made_from_the_start_page(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.start(None)
    assert "No registry is open" in painted(start_page(application))
    path = tmp_path / "new.hepatrack"
    application.ask_about_new(str(path))  # what the file dialog of the computer answers with
    dialog = child(window_of(application), NewRegistryDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClicks(child(dialog, QLineEdit, "centre"), "HPB Surgery")
    QTest.keyClick(dialog, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert not path.exists(), "who acts must be known"
    assert child(dialog, QLineEdit, "centre").text() == "HPB Surgery"
    QTest.keyClicks(child(dialog, QLineEdit, "operator"), "E. Kaya")
    child(dialog, CheckBox, "protect").click()  # with a password: test_protection.py
    QTest.keyClick(dialog, ENTER, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    assert path.exists()
    person = Person(qtbot, application)
    assert person.registry.settings().centre == "HPB Surgery"
    assert "Registry: HPB Surgery" in painted(person.window)


def test_that_the_pages_of_an_empty_registry_say_what_to_do(person: Person) -> None:
    said = {
        "worklist": "No patients under surveillance yet",
        "patients": "Register your first patient",
        "settings": "Centre",
    }
    for page, words_ in said.items():
        person.window.show_page(page)
        assert words_ in painted(person.window)
    person.window.open_register()
    assert "Register a patient: the person" in painted(person.window)
    for name in ("centre", "days", "protocols", "look", "language", "protection", "registry"):
        person.window.show_page("settings")
        person.window.settings.show_section(name)
        assert painted(person.window)


def test_that_the_demonstration_opens_from_the_start_page_and_from_an_empty_registry(
    qtbot: QtBot, application: Application, file: Path
) -> None:
    application.start(None)
    demo = child(window_of(application), Button, "open_demonstration")
    QTest.mouseClick(demo, Qt.MouseButton.LeftButton)
    person = Person(qtbot, application)
    assert "Demonstration data" in painted(person.window)
    assert len(person.session.plans()) == 45
    application.open(file)
    person = Person(qtbot, application)
    hand = Keyboard(person)
    hand.push("rail_patients")
    hand.push("open_demonstration")
    qtbot.waitUntil(lambda: len(person.session.plans()) == 45)
    assert "Demonstration data" in painted(person.window)


@pytest.mark.parametrize("way", ["found", "settings"])
def test_that_one_leaves_a_registry_for_another(
    person: Person, way: str, file: Path, qtbot: QtBot
) -> None:
    hand, former = Keyboard(person), person.session
    if way == "found":
        hand.push("find_anywhere")
        person.press("another")
        person.press(ENTER)
    else:
        hand.push("rail_settings")
        person.window.settings.show_section("registry")
        hand.push("close_registry")
    qtbot.waitUntil(lambda: not isinstance(person.application.window, MainWindow))
    assert person.application.session is None
    assert painted(start_page(person.application))
    person.application.open(file)
    assert person.session is not former


def test_that_a_file_that_cannot_be_opened_is_said_on_the_start_page(
    application: Application, tmp_path: Path, file: Path
) -> None:
    foreign = tmp_path / "letter.hepatrack"
    foreign.write_bytes(b"Dear colleague, " * 400)
    newer = tmp_path / "newer.hepatrack"
    newer.write_bytes(file.read_bytes())
    _from_the_future(newer)
    for path, sentence in (
        (tmp_path / "nowhere.hepatrack", "There is no registry at"),
        (foreign, ""),
        (newer, "newer Hepatrack"),
    ):
        application.start(path)
        page = start_page(application)
        assert page.message.isVisible()
        assert sentence in page.message.sentence
        assert page.message.sentence.endswith(".")
        assert application.session is None
    assert foreign.read_bytes().startswith(b"Dear colleague, ")


def _from_the_future(path: Path) -> None:
    db = connect(path)
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " SELECT migration_set, 'm9999_later', applied_at FROM _sqlite_migrations LIMIT 1"
    )
    db.close()


def test_that_a_busy_file_is_said_and_nothing_typed_is_lost(person: Person, file: Path) -> None:
    """Another program holds the file while somebody registers."""
    registered(person.registry, operated_on=date(2026, 3, 2), today=person.clock.today)
    person.session.refresh()
    hand = Keyboard(person)
    hand.push("rail_patients")
    hand.open_row("patients_table", 0)
    hand.add("add_recurrence")
    person.wait_for_dialog("record_dialog")
    hand.write("detected_on", "t")
    hand.tick("sites.lung")
    hand.write("note", "two nodules")
    other = connect(file)
    other.conn.execute("BEGIN IMMEDIATE")
    person.registry.db.conn.execute("PRAGMA busy_timeout = 1")
    before = person.registry.history.last_seq()
    hand.push("save")
    dialog = person.wait_for_dialog("record_dialog")
    assert "busy" in "\n".join(painted(dialog)).lower() or "another" in "\n".join(painted(dialog))
    other.conn.execute("ROLLBACK")
    other.close()
    assert person.registry.history.last_seq() == before
    hand.push("save")
    person.wait_for_no_dialog()
    assert person.registry.history.last_seq() == before + 1


def test_that_a_failure_of_ours_is_said_once_and_logged_without_names(
    person: Person, tmp_path: Path
) -> None:
    log = tmp_path / "failures.log"
    hooks = sys.excepthook, threading.excepthook
    try:
        install_failure_hooks(lambda: log, person.clock, person.application._say)
        for _ in range(3):
            _fail("YILMAZ, Ayşe")
    finally:
        sys.excepthook, threading.excepthook = hooks
    said = log.read_text(encoding="utf-8")
    assert "ValueError" in said
    assert "test_window.py" in said
    assert "YILMAZ" not in said
    assert "Something went wrong in the program" in " ".join(painted(person.window))


def _fail(name: str) -> None:
    """As an uncaught exception reaches Python's hook."""
    try:
        int(name)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_that_every_wish_of_the_patient_page_has_somebody_who_answers(person: Person) -> None:
    wishes = {each for each in vars(intents).values() if is_dataclass(each)}
    own = {each for each in wishes if each.__module__ == intents.__name__}
    person.window.show_page("patients")
    wirings = [person.window.patient, *person.window._wirings]
    [wiring] = [each for each in wirings if isinstance(each, PatientWiring)]
    assert own <= wiring._handlers.keys()
