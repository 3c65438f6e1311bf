"""Who is working: asked over the list, switched by two keys, and what each role may do."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.actions.operators import add_operator
from core.domain.operators import FirstPage, Operator, Preferences
from core.domain.patient import Patient
from core.domain.roles import Role
from core.store.registry import Registry
from tests.builders import TODAY, operator, registered
from tests.conftest import child
from tests.e2e.looking import painted
from tests.e2e.person import ENTER, ESC, Clock, Keyboard, Person
from ui.application import Application
from ui.main_window import MainWindow
from ui.views.patient.menu_button import MenuButton
from ui.views.settings.operator_list import OperatorList
from ui.widgets.button import Button
from ui.widgets.frame.who_dialog import WhoDialog

F10 = Qt.Key.Key_F10
OPERATED = date(2025, 10, 6)
STAFF = (("Dr A. Demir", Role.SURGEON), ("S. Ak", Role.COORDINATOR), ("Z. Okur", Role.READER))


@pytest.fixture
def staffed(person: Person) -> Person:
    """An administrator, a surgeon, a coordinator and a reader, and a patient of theirs."""
    for name, role in STAFF:
        new = operator(name, role)
        person.session.run(partial(add_operator, operator=new))
    registered(person.registry, operated_on=OPERATED, today=OPERATED)
    person.session.refresh()
    return person


def become(person: Person, name: str) -> None:
    """F10, and the number of the name."""
    person.press(F10)
    dialog = person.wait_for_dialog("who_dialog")
    assert isinstance(dialog, WhoDialog)
    names = [each.name for each in person.session.operators()]
    person.press(str(names.index(name) + 1))
    person.wait_for_no_dialog()


def acting_now(person: Person) -> tuple[str, str]:
    shown = person.window.frame.top_bar.acting
    return shown.name, shown.role


def test_that_the_list_is_painted_before_it_is_asked_who_works(
    qtbot: QtBot, application: Application, file: Path, clock: Clock
) -> None:
    registry = Registry.open(file, now=clock())
    registered(registry, operated_on=OPERATED, today=OPERATED)
    registry.close()
    application.start(file)
    window = application.window
    assert isinstance(window, MainWindow)
    assert not window.findChildren(WhoDialog), "the list comes first"
    qtbot.waitUntil(lambda: bool(window.findChildren(WhoDialog)))
    assert "YILMAZ, Ayşe" in painted(window.today)
    assert application.session is not None
    assert application.session.operator is None


def test_that_an_older_registry_offers_its_name_and_keeps_it_as_an_administrator(
    person: Person,
) -> None:
    assert acting_now(person) == ("E. Kaya", "Administrator")
    [kaya] = person.registry.of(Operator).all()
    assert (kaya.name, kaya.role) == ("E. Kaya", Role.ADMINISTRATOR)
    assert person.last_event().operator == "E. Kaya"


def test_that_without_an_answer_the_window_reads_and_recording_asks_first(
    staffed: Person, file: Path, qtbot: QtBot
) -> None:
    staffed.application.open(file)
    staffed.wait_for_dialog("who_dialog")
    staffed.press(ESC)
    staffed.wait_for_no_dialog()
    assert acting_now(staffed) == ("Nobody", "only reading")
    before = staffed.registry.history.last_seq()
    staffed.window.show_page("worklist")
    Keyboard(staffed).mark("worklist_table", 0)
    staffed.press("b")
    dialog = staffed.wait_for_dialog("who_dialog")
    assert "Who is working?" in painted(dialog)
    assert staffed.registry.history.last_seq() == before
    staffed.press("3")
    staffed.wait_for_no_dialog()
    assert acting_now(staffed) == ("S. Ak", "Coordinator")
    staffed.press("b")
    assert staffed.sees("booking_day")


def test_that_two_keys_switch_and_the_history_names_who_did_it(staffed: Person) -> None:
    hand = Keyboard(staffed)
    become(staffed, "S. Ak")
    assert acting_now(staffed) == ("S. Ak", "Coordinator")
    hand.mark("worklist_table", 0)
    hand.push("contact")
    before = staffed.registry.history.last_seq()
    staffed.press("n")
    staffed.press(ENTER)
    assert staffed.registry.history.last_seq() == before + 1
    assert staffed.last_event().operator == "S. Ak"


def test_that_a_name_is_found_by_typing_and_esc_leaves_everything_as_it_is(
    staffed: Person,
) -> None:
    staffed.press(F10)
    staffed.wait_for_dialog("who_dialog")
    staffed.press("oku")
    staffed.press(ENTER)
    staffed.wait_for_no_dialog()
    assert acting_now(staffed) == ("Z. Okur", "Reader")
    staffed.press(F10)
    dialog = staffed.wait_for_dialog("who_dialog")
    staffed.press("nobody of ours")
    assert "Nobody here is called “nobody of ours”." in painted(dialog)
    staffed.press(ENTER, ESC)
    staffed.wait_for_no_dialog()
    assert acting_now(staffed) == ("Z. Okur", "Reader")


def test_that_a_reader_sees_every_control_disabled_with_the_reason(staffed: Person) -> None:
    hand = Keyboard(staffed)
    become(staffed, "Z. Okur")
    before = staffed.registry.history.last_seq()
    hand.mark("worklist_table", 0)
    for name in ("book", "done", "contact"):
        button = staffed.see(Button, name)
        assert not button.isEnabled()
        assert "You work as: Reader" in button.toolTip()
    staffed.press("b", "d", "n")
    assert staffed.window.worklist.area.table.editor is None
    assert staffed.see(Button, "open").isEnabled()
    hand.push("open")
    menu = child(staffed.window.patient, MenuButton)
    entries = [each for name, each in menu.entries.items() if name != "show_protocol"]
    assert entries
    assert menu.entries["show_protocol"].isEnabled(), "looking needs no right"
    assert not any(each.isEnabled() for each in entries)
    assert all("You work as: Reader" in each.toolTip() for each in entries)
    assert staffed.see(Button, "print_summary").isEnabled()
    staffed.window.open_register()
    assert "You work as: Reader" in staffed.window.frame.message.sentence
    staffed.window.show_page("settings")
    assert not child(staffed.window.settings, QLineEdit, "centre").isEnabled()
    assert staffed.registry.history.last_seq() == before


def test_that_a_coordinator_records_and_leaves_decisions_to_the_surgeon(staffed: Person) -> None:
    become(staffed, "S. Ak")
    [who] = [plan.dossier.patient.id for plan in staffed.session.plans()]
    staffed.window.open_patient(who)
    menu = child(staffed.window.patient, MenuButton)
    may = {name: each.isEnabled() for name, each in menu.entries.items()}
    allowed = {"add_operation", "add_recurrence", "add_examination", "add_contact", "add_pause"}
    decisions = {"add_decision", "add_stop", "extend", "change_protocol"}
    decisions |= {name for name in may if name.startswith("waive_")}
    assert len(decisions) > 4
    assert all(may[name] for name in allowed)
    assert not any(may[name] for name in decisions)
    become(staffed, "Dr A. Demir")
    menu = child(staffed.window.patient, MenuButton)
    may = {name: each.isEnabled() for name, each in menu.entries.items()}
    assert all(may[name] for name in allowed | decisions)


def test_that_an_operator_is_added_changed_and_let_go_in_the_settings(staffed: Person) -> None:
    hand, page = Keyboard(staffed), staffed.window
    person = staffed.registry.of(Patient).all()[0]
    page.show_page("settings")
    page.settings.show_section("operators")
    hand.push("add_operator")
    staffed.wait_for_dialog("record_dialog")
    hand.write("name", "E. Kaya")
    hand.choose("role", Role.SURGEON)
    hand.push("save")
    dialog = staffed.wait_for_dialog("record_dialog")
    assert "E. Kaya works here already. Add something that tells them apart." in painted(dialog)
    hand.write("name", "B. Acar")
    hand.choose("page", FirstPage.PATIENTS)
    hand.push("save")
    staffed.wait_for_no_dialog()
    new = {each.name: each for each in staffed.registry.of(Operator).all()}["B. Acar"]
    assert (new.role, new.preferences) == (Role.SURGEON, Preferences(page=FirstPage.PATIENTS))
    names = [row.name for row in child(page.settings, OperatorList).model.rows]
    hand.mark("operators", names.index("Dr A. Demir"))
    staffed.press(Qt.Key.Key_Delete)
    dialog = staffed.wait_for_dialog("leaving_dialog")
    assert any("YILMAZ, Ayşe" in line for line in painted(dialog))
    hand.push("save")
    dialog = staffed.wait_for_dialog("leaving_dialog")
    assert any("no patient is left without somebody" in line for line in painted(dialog))
    hand.choose("successor", new.id)
    hand.push("save")
    staffed.wait_for_no_dialog()
    assert staffed.registry.of(Patient).get(person.id).surgeon == "B. Acar"
    become(staffed, "B. Acar")
    assert staffed.window.page == "settings", "a switch moves nobody elsewhere"


def test_that_the_preferred_page_opens_for_who_prefers_it(staffed: Person, file: Path) -> None:
    likes = Operator(
        name="B. Acar",
        role=Role.COORDINATOR,
        since=TODAY,
        preferences=Preferences(page=FirstPage.PATIENTS, seen_on=staffed.clock.today),
    )
    staffed.session.run(partial(add_operator, operator=likes))
    staffed.application.open(file)
    staffed.wait_for_dialog("who_dialog")
    assert staffed.window.page == "today"
    staffed.press("acar")
    staffed.press(ENTER)
    staffed.wait_for_no_dialog()
    assert staffed.window.page == "patients"


def test_that_what_became_overdue_stands_before_the_page_an_operator_prefers(
    staffed: Person, file: Path
) -> None:
    preferences = Preferences(page=FirstPage.PATIENTS)
    likes = Operator(name="B. Acar", role=Role.COORDINATOR, since=TODAY, preferences=preferences)
    staffed.session.run(partial(add_operator, operator=likes))
    staffed.application.open(file)
    staffed.wait_for_dialog("who_dialog")
    staffed.press("acar")
    staffed.press(ENTER)
    staffed.wait_for_no_dialog()
    assert staffed.window.page == "today"
    staffed.click(staffed.window.today.new.seen)
    staffed.application.open(file)
    staffed.wait_for_dialog("who_dialog")
    staffed.press("acar")
    staffed.press(ENTER)
    staffed.wait_for_no_dialog()
    assert staffed.window.page == "patients"


def test_that_a_registry_of_nobody_asks_for_the_first_name(
    qtbot: QtBot, application: Application, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "bare.hepatrack"
    Registry.create(path, now=clock()).close()
    application.start(path)
    window = application.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: bool(window.findChildren(WhoDialog)))
    [dialog] = window.findChildren(WhoDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.panel.edit, ENTER)
    assert dialog.panel.problem == "Enter your name."
    QTest.keyClicks(dialog.panel.edit, "S. Ak")
    QTest.keyClick(dialog.panel.edit, ENTER)
    assert application.session is not None
    assert application.session.operator_name == "S. Ak"


def test_that_it_is_asked_in_turkish(staffed: Person) -> None:
    staffed.window.show_page("settings")
    staffed.window.settings.show_section("language")
    hand = Keyboard(staffed)
    former = staffed.window
    child(staffed.window.settings, QPushButton, "answer_tr").click()
    staffed.qtbot.waitUntil(lambda: staffed.window is not former)
    staffed.wait_for_window(staffed.window)
    assert acting_now(staffed) == ("E. Kaya", "Yönetici")
    staffed.press(F10)
    dialog = staffed.wait_for_dialog("who_dialog")
    said = painted(dialog)
    assert {"Kim çalışıyor?", "Koordinatör", "Cerrah", "Okuyucu"} <= set(said)
    staffed.press("4")
    staffed.wait_for_no_dialog()
    staffed.window.show_page("worklist")
    hand.mark("worklist_table", 0)
    book = staffed.see(Button, "book")
    staffed.qtbot.waitUntil(lambda: "Göreviniz: Okuyucu" in book.toolTip())


def test_that_nobody_is_asked_while_looking_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, file: Path, clock: Clock
) -> None:
    folder = tmp_path / "back"
    folder.mkdir()
    application = Application(qapp, clock=clock, as_of=date(2026, 3, 1), folder=folder)
    try:
        application.start(file)
        window = application.window
        assert isinstance(window, MainWindow)
        with qtbot.waitSignal(window.today.settled):
            window.activateWindow()
        assert not window.findChildren(WhoDialog)
    finally:
        application.close()
        if application.window is not None:
            application.window.close()
            application.window.deleteLater()
        application.deleteLater()
