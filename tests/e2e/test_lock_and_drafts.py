"""The lock hides everything and forgets nothing; what is half typed comes back to who typed it."""

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.actions import protecting
from core.actions.course import correct_record, void_record
from core.actions.operators import add_operator
from core.domain.acting import Acting
from core.domain.disease import Recurrence, RecurrenceSite
from core.domain.holders import Holder, Protection
from core.domain.ids import new_id
from core.domain.roles import Role
from core.domain.settings import Settings
from core.reports.paper.typeface import BODY, printable
from core.reports.paper.wrapping import wrapped
from core.store.registry import Registry
from tests.builders import acting, operator, registered
from tests.conftest import child
from tests.e2e.looking import names_on, painted
from tests.e2e.person import CONTROL, ENTER, ESC, Clock, Keyboard, Person
from tests.e2e.test_operators import become
from ui.application import Application
from ui.look.theme import look
from ui.main_window import MainWindow
from ui.views.history import search
from ui.views.register.view import DISEASE
from ui.widgets.button import Button
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.lock_page import LockPage
from ui.widgets.offer_band import OfferBand

OPERATED = date(2025, 10, 6)
NAME = ("YILMAZ", "Yılmaz", "Ayşe", "123456", "123 456", "12-May-1961", "0312 555 01 42")
L = Qt.Key.Key_L


@pytest.fixture
def staffed(person: Person) -> Person:
    """An administrator and a coordinator, and one patient."""
    person.session.run(partial(add_operator, operator=operator("S. Ak", Role.COORDINATOR)))
    registered(person.registry, operated_on=OPERATED, today=OPERATED)
    person.session.refresh()
    return person


def is_open(application: Application) -> bool:
    return application.session is not None


def lock_page(application: Application) -> LockPage:
    assert application.window is not None
    page = application.window.centralWidget()
    assert isinstance(page, LockPage)
    return page


def type_at(window: QWidget, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the computer sends it: to the window, not to a widget."""
    handle: Any = window.windowHandle()
    QTest.keyClick(handle, key, held)


def unlock(staffed: Person, name: str) -> None:
    page = lock_page(staffed.application)
    staffed.qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    names = [each.name for each in page.panel._people]
    QTest.keyClicks(page.panel.edit, str(names.index(name) + 1))
    if staffed.dialogs():
        staffed.wait_for_dialog()
    else:
        staffed.wait_for_window(staffed.window)


def everything_visible() -> list[str]:
    """What every visible window paints, says, holds or is called."""
    said: list[str] = []
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for top in [each for each in QApplication.topLevelWidgets() if each.isVisible()]:
        said += [top.windowTitle(), *painted(top), *names_on(top)]
        for each in [top, *top.findChildren(QWidget)]:
            if isinstance(each, QLabel | QLineEdit):
                said.append(each.text())
            if isinstance(each, QComboBox):
                said.append(each.currentText())
    return said


def nothing_of_the_patient() -> bool:
    return not any(part in text for text in everything_visible() for part in NAME)


def open_recurrence(staffed: Person) -> Keyboard:
    """The form of a recurrence, half typed."""
    hand = Keyboard(staffed)
    [plan] = staffed.session.plans()
    staffed.window.open_patient(plan.dossier.patient.id)
    hand.add("add_recurrence")
    staffed.wait_for_dialog("record_dialog")
    hand.write("detected_on", "31.2.")  # not a day, and kept all the same
    hand.tick("sites.lung")
    hand.write("note", "two nodules")
    return hand


# Locking


@pytest.mark.parametrize("where", ["worklist", "patient", "dialog", "find", "menu"])
def test_that_a_lock_hides_everything_wherever_one_is(staffed: Person, where: str) -> None:
    hand = Keyboard(staffed)
    [plan] = staffed.session.plans()
    if where != "worklist":
        staffed.window.open_patient(plan.dossier.patient.id)
    if where == "dialog":
        open_recurrence(staffed)
    if where == "find":
        hand.push("find_anywhere")
        staffed.press("yilm")
    if where == "menu":
        hand.push("add_event")
    wrapped("Yılmaz", 100.0, BODY)  # as a print does, which keeps what it was asked
    assert not nothing_of_the_patient()
    registry, session = staffed.registry, staffed.session
    if where == "dialog":
        type_at(staffed.top, L, CONTROL)  # the window's own keys are silent under a dialog
    elif where in ("find", "menu"):
        staffed.application.locking.lock()  # a list that lies on top takes the keys
    else:
        staffed.press(L, control=True)
    assert nothing_of_the_patient()
    assert not any(part in text for text, *_ in look()._widths for part in NAME)
    assert [kept.cache_info().currsize for kept in (wrapped, printable)] == [0, 0]  # type: ignore[union-attr]
    assert staffed.application.session is None
    assert session.operator is not None
    with pytest.raises(Exception, match="closed"):
        registry.history.last_seq()
    assert QApplication.activePopupWidget() is None
    unlock(staffed, "E. Kaya")
    assert staffed.session.operator_name == "E. Kaya"
    expected = "worklist" if where == "worklist" else "patient"
    assert staffed.window.page == expected
    assert not nothing_of_the_patient()


def test_that_a_lock_ends_a_search_that_is_under_way(
    staffed: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "SLICE", 1)
    window = staffed.window
    window.show_page("history")
    child(window, QLineEdit, "history_search").setText("yilmaz")
    assert window.history.entries._search._left, "there is more to look through"
    staffed.application.locking.lock()  # as an idle window is, whatever it is at
    assert nothing_of_the_patient()  # the events that waited have come, and none was an error
    unlock(staffed, "E. Kaya")
    assert staffed.window.page == "history"


def test_that_what_was_being_typed_comes_back_to_who_typed_it(staffed: Person) -> None:
    open_recurrence(staffed)
    type_at(staffed.top, L, CONTROL)
    unlock(staffed, "E. Kaya")
    dialog = staffed.wait_for_dialog("record_dialog")
    assert child(dialog, QWidget, "note").toPlainText() == "two nodules"  # type: ignore[attr-defined]
    assert child(dialog, QWidget, "detected_on").edit.text() == "31.2."  # type: ignore[attr-defined]
    said = child(dialog, DraftStrip).said.text()
    assert said == "Typed just now by E. Kaya."
    hand = Keyboard(staffed)
    hand.write("detected_on", "t")
    hand.push("save")
    staffed.wait_for_no_dialog()
    [recurrence] = staffed.registry.of(Recurrence).all()
    assert recurrence.note == "two nodules"
    assert recurrence.sites == {RecurrenceSite.LUNG}
    assert staffed.session.drafts() == ()


def test_that_somebody_else_is_not_given_it_and_it_waits_for_its_author(staffed: Person) -> None:
    open_recurrence(staffed)
    type_at(staffed.top, L, CONTROL)
    unlock(staffed, "S. Ak")
    assert not staffed.dialogs()
    assert staffed.session.drafts() == ()
    assert not staffed.window.findChildren(OfferBand)
    staffed.clock.today += timedelta(days=2)
    become(staffed, "E. Kaya")
    band = child(staffed.window, OfferBand)
    assert band.isVisible()
    expected = "Not saved yet: Recurrence: YILMAZ, Ayşe. Typed 2 days ago by E. Kaya."
    assert band.sentence == expected
    become(staffed, "S. Ak")
    assert not band.isVisible(), "nobody sees what somebody else typed"
    become(staffed, "E. Kaya")
    Keyboard(staffed).push("resume_draft")
    dialog = staffed.wait_for_dialog("record_dialog")
    assert child(dialog, QWidget, "note").toPlainText() == "two nodules"  # type: ignore[attr-defined]
    staffed.press(ESC)
    staffed.wait_for_no_dialog()
    assert staffed.session.drafts() == (), "given up by hand"


def test_that_an_idle_window_locks_after_the_minutes_of_the_settings(
    staffed: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle, day = staffed.application.locking.idle, staffed.clock()
    now = [day]
    monkeypatch.setattr(idle, "_clock", lambda: now[0])

    def wait(minutes: float) -> None:
        now[0] += timedelta(minutes=minutes)
        idle.look()

    idle.watch(0)
    wait(600)
    assert staffed.application.session is not None, "0 never locks"
    idle.watch(5)
    wait(4)
    type_at(staffed.window, Qt.Key.Key_Down)
    wait(4)
    assert staffed.application.session is not None, "a key begins it anew"
    now[0] -= timedelta(hours=3)
    idle.look()
    wait(4)
    assert staffed.application.session is not None, "a clock set back locks nobody out"
    wait(1)
    assert isinstance(lock_page(staffed.application), LockPage)
    assert nothing_of_the_patient()


PASSWORD = "correct horse battery"


def test_that_a_protected_registry_asks_for_the_password_and_opens_with_its_key(
    qtbot: QtBot,
    application: Application,
    tmp_path: Path,
    clock: Clock,
    cheap_passwords: None,
) -> None:
    path = tmp_path / "safe.hepatrack"
    holder = Holder(new_id(), "E. Kaya")
    first = Acting(operator=holder.name, at=clock(), today=clock().date())
    protection = Protection(holder, PASSWORD, protecting.new_recovery_code())
    protecting.create_protected(path, first, Settings(operator=holder.name), protection)
    key = protecting.unlock(path, holder.id, PASSWORD)
    registry = Registry.open(path, now=clock(), key=key)
    registered(registry, operated_on=OPERATED, today=OPERATED)
    registry.close()
    application.open_with(path, key, holder.id)
    assert application.session is not None
    assert application.session.operator_name == "E. Kaya", "the password has said who it is"
    window = application.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QTest.keyClick(window, L, CONTROL)
    page = lock_page(application)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    QTest.keyClicks(page.panel.edit, "1")
    assert page.panel.password.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(page.panel.password, "guess")
    QTest.keyClick(page.panel.password, ENTER)
    qtbot.waitUntil(lambda: "password" in page.panel.problem)
    assert page.panel.password.text() == ""
    assert not is_open(application)
    QTest.keyClicks(page.panel.password, PASSWORD)
    QTest.keyClick(page.panel.password, ENTER)
    qtbot.waitUntil(lambda: application.session is not None)
    assert application.session.operator_name == "E. Kaya"
    assert len(application.session.plans()) == 1


def test_that_a_lock_whose_file_is_gone_says_so_on_the_start_page(
    staffed: Person, file: Path
) -> None:
    staffed.press(L, control=True)
    file.rename(file.with_name("elsewhere.hepatrack"))
    page = lock_page(staffed.application)
    QTest.keyClicks(page.panel.edit, "1")
    assert staffed.application.session is None
    window = staffed.application.window
    assert window is not None
    assert any("There is no registry at" in text for text in painted(window))


# Drafts


def test_that_a_form_left_untouched_and_one_given_up_leave_nothing(staffed: Person) -> None:
    hand = Keyboard(staffed)
    [plan] = staffed.session.plans()
    staffed.window.open_patient(plan.dossier.patient.id)
    hand.add("add_recurrence")
    staffed.wait_for_dialog("record_dialog")
    staffed.window.keep_drafts()
    assert staffed.session.drafts() == ()
    hand.write("note", "x")
    staffed.window.keep_drafts()
    assert len(staffed.session.drafts()) == 1
    staffed.press(ESC)
    staffed.wait_for_no_dialog()
    assert staffed.session.drafts() == ()


def test_that_leaving_a_half_typed_registration_keeps_it_and_offers_it(staffed: Person) -> None:
    hand = Keyboard(staffed)
    staffed.window.open_register()
    hand.write("family_name", "Şimşek")
    hand.write("given_name", "Işıl")
    hand.write("birth_date", "19.07.1964")
    hand.write("hospital_no", "134027")
    hand.write("surgeon", "Dr A. Demir")
    hand.push("next")
    staffed.qtbot.waitUntil(lambda: staffed.window.register.step == DISEASE)
    staffed.window.show_page("worklist")
    band = child(staffed.window, OfferBand)
    assert band.isVisible()
    assert band.sentence == "Not saved yet: Register a patient. Typed just now by E. Kaya."
    assert "134027" not in " ".join(painted(band))
    hand.push("resume_draft")
    register = staffed.window.register
    assert register.step == DISEASE
    assert register.patient.family_name == "Şimşek"
    assert register.patient.birth_date == date(1964, 7, 19)
    assert not band.isVisible()
    for _ in range(2):
        hand.push("back")
    assert staffed.session.drafts() == (), "cancelled by hand"


def test_that_a_registry_closed_over_a_half_typed_registration_offers_it_again(
    staffed: Person, file: Path
) -> None:
    hand = Keyboard(staffed)
    staffed.window.open_register()
    hand.write("family_name", "Şimşek")
    staffed.window.registry_closed.emit()
    staffed.qtbot.waitUntil(lambda: staffed.application.session is None)  # a backup comes first
    staffed.application.open(file)
    staffed.say_who()
    band = child(staffed.window, OfferBand)
    assert band.isVisible()
    hand.push("resume_draft")
    assert staffed.window.register.patient.family_name == "Şimşek"
    hand.write("family_name", "Şimşek")
    staffed.window.show_page("worklist")
    assert len(staffed.session.drafts()) == 1, "the same draft, not a second one"
    child(staffed.window, Button, "discard_draft").click()
    assert staffed.session.drafts() == ()
    assert not band.isVisible()


def test_that_an_answer_of_the_settings_is_kept_when_the_registry_is_closed_over_it(
    staffed: Person, file: Path
) -> None:
    hand = Keyboard(staffed)
    staffed.window.show_page("settings")
    hand.write("centre", "Izmir University Hospital")
    staffed.window.registry_closed.emit()
    staffed.qtbot.waitUntil(lambda: staffed.application.session is None)
    staffed.application.open(file)
    staffed.say_who()
    assert staffed.session.settings.centre == "Izmir University Hospital"


def corrected_meanwhile(staffed: Person) -> Recurrence:
    """A recurrence that somebody else corrects while a draft of it waits."""
    [plan] = staffed.session.plans()
    who = plan.dossier.patient.id
    today = staffed.clock.today
    staffed.session.run(partial(_record_recurrence, who=who, today=today))
    [recurrence] = staffed.registry.of(Recurrence).all()
    staffed.window.open_patient(who)
    hand = Keyboard(staffed)
    hand.push_tab("C")
    hand.enter("course_table")
    hand.open_row("course_table", 0)
    staffed.wait_for_dialog("record_dialog")
    hand.write("note", "typed and not saved")
    type_at(staffed.top, L, CONTROL)
    return recurrence


def _record_recurrence(registry: Registry, who_acts: Any, who: Any, today: date) -> int:
    from core.actions.course import record_recurrence

    sites = frozenset({RecurrenceSite.LUNG})
    recurrence = Recurrence(patient_id=who, detected_on=today, sites=sites)
    return record_recurrence(registry, who_acts, recurrence)


def somebody_else(file: Path, now: datetime, change: Any) -> None:
    registry = Registry.open(file, now=now)
    [stored] = registry.of(Recurrence).all()
    change(registry, stored)
    registry.close()


def test_that_both_are_shown_when_the_record_was_changed_meanwhile(
    staffed: Person, file: Path
) -> None:
    from dataclasses import replace

    corrected_meanwhile(staffed)

    def change(registry: Registry, stored: Recurrence) -> None:
        new = replace(stored, note="stored by another")
        correct_record(registry, acting(staffed.clock.today), new, reason="x")

    somebody_else(file, staffed.clock(), change)
    unlock(staffed, "E. Kaya")
    dialog = staffed.wait_for_dialog("record_dialog")
    said = painted(dialog)
    assert {"In the registry now", "Typed and not saved"} <= set(said)
    both = [label.text() for label in child(dialog, QWidget, "draft_both").findChildren(QLabel)]
    assert both[-3:] == ["Note", "stored by another", "typed and not saved"]
    note = child(dialog, QWidget, "note")
    assert note.toPlainText() == "stored by another"  # type: ignore[attr-defined]
    staffed.press(ESC)
    staffed.wait_for_no_dialog()
    assert len(staffed.session.drafts()) == 1, "nothing was chosen, nothing is lost"
    hand = Keyboard(staffed)
    staffed.window.offer_drafts()
    hand.push("resume_draft")
    dialog = staffed.wait_for_dialog("record_dialog")
    hand.push("take_draft")
    note = child(dialog, QWidget, "note")
    assert note.toPlainText() == "typed and not saved"  # type: ignore[attr-defined]
    hand.write("correction_reason", "typing error")
    hand.push("save")
    staffed.wait_for_no_dialog()
    [stored] = staffed.registry.of(Recurrence).all()
    assert (stored.note, stored.ver) == ("typed and not saved", 3)
    assert staffed.session.drafts() == ()


def test_that_a_draft_of_a_record_taken_out_meanwhile_says_so(staffed: Person, file: Path) -> None:
    corrected_meanwhile(staffed)

    def change(registry: Registry, stored: Recurrence) -> None:
        void_record(registry, acting(staffed.clock.today), stored, reason="x")

    somebody_else(file, staffed.clock(), change)
    page = lock_page(staffed.application)
    QTest.keyClicks(page.panel.edit, "1")
    assert not staffed.dialogs()
    message = staffed.window.frame.message.sentence
    assert message == "The record of this draft was taken out of the course meanwhile."
    assert len(staffed.session.drafts()) == 1
