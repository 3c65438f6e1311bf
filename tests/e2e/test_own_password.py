"""Somebody new in a protected registry types a password in the same step, or is told of none."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.actions.protecting import holders, unlock
from core.domain.operators import Operator
from core.domain.roles import Role
from core.errors import RegistryError
from tests.core.store.keys.safes import DEMIR, OTHER_PASSWORD, PASSWORD, protected
from tests.e2e.person import ESC, Keyboard, Person
from tests.e2e.test_protection import finish, press, section, waited, write
from ui.application import Application
from ui.application.naming import entry_check
from ui.dialogs.unlock_dialog import UnlockDialog
from ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("cheap_passwords")


@pytest.fixture
def person(qtbot: QtBot, application: Application, tmp_path: Path) -> Person:
    """E. Kaya in front of a protected registry, adding S. Demir."""
    application.start(protected(tmp_path))
    unlocking = waited(qtbot, application, UnlockDialog)
    write(unlocking, "password", PASSWORD)
    finish(unlocking)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    person = Person(qtbot, application)
    hand = Keyboard(person)
    person.window.show_page("settings")
    person.window.settings.show_section("operators")
    hand.push("add_operator")
    person.wait_for_dialog("record_dialog")
    hand.write("name", DEMIR.name)
    hand.choose("role", Role.SURGEON)
    hand.push("save")
    return person


def who_opens(person: Person) -> list[str]:
    assert person.registry.path is not None
    return [each.name for each in holders(person.registry.path)]


def works_here(person: Person) -> Operator:
    [found] = [each for each in person.registry.of(Operator).all() if each.name == DEMIR.name]
    return found


def test_that_the_password_of_somebody_new_is_asked_in_the_same_step(person: Person) -> None:
    dialog = person.wait_for_dialog("holder_dialog")
    for name in ("password", "password_again"):
        write(dialog, name, OTHER_PASSWORD)
    finish(dialog)
    person.wait_for_no_dialog()
    assert who_opens(person) == ["E. Kaya", DEMIR.name]
    assert person.registry.path is not None
    unlock(person.registry.path, works_here(person).id, OTHER_PASSWORD)


def test_that_leaving_the_question_leaves_an_operator_who_cannot_open_it_and_says_so(
    person: Person,
) -> None:
    person.wait_for_dialog("holder_dialog")
    person.press(ESC)
    person.wait_for_no_dialog()
    assert works_here(person).is_active
    assert who_opens(person) == ["E. Kaya"]
    said = person.window.frame.message.sentence
    assert said.startswith("S. Demir works here, and has no password yet")
    assert "Give one in the settings, under Protection." in said


def test_that_the_password_can_be_given_later_under_protection(person: Person) -> None:
    person.wait_for_dialog("holder_dialog")
    person.press(ESC)
    person.wait_for_no_dialog()
    section(person)
    press(person, "keys_add")
    dialog = person.wait_for_dialog("holder_dialog")
    write(dialog, "holder_name", DEMIR.name)
    for name in ("password", "password_again"):
        write(dialog, name, OTHER_PASSWORD)
    finish(dialog)
    person.wait_for_no_dialog()
    assert who_opens(person) == ["E. Kaya", DEMIR.name]


def test_that_whoever_has_no_password_is_refused_in_words_and_not_switched_to(
    person: Person,
) -> None:
    person.wait_for_dialog("holder_dialog")
    person.press(ESC)
    person.wait_for_no_dialog()
    check = entry_check(person.session)
    assert check is not None
    with pytest.raises(RegistryError, match="cannot open this registry"):
        check(works_here(person).id, "anything at all")
    assert person.session.operator_name == "E. Kaya"
