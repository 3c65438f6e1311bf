"""A question that went with its window was not answered: who works is asked again."""

from functools import partial
from pathlib import Path
from threading import Event

import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.e2e.person import Person
from ui.application import Application
from ui.main_window import MainWindow
from ui.widgets.frame.who_dialog import WhoDialog


def asked_in(application: Application, qtbot: QtBot) -> WhoDialog:
    """The one question of the window that is open."""
    window = application.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(WhoDialog)))
    [dialog] = [each for each in window.findChildren(WhoDialog) if each.isVisible()]
    return dialog


def test_that_another_registry_asks_though_the_former_was_never_answered(
    qtbot: QtBot, application: Application, file: Path
) -> None:
    application.start(file)
    first = asked_in(application, qtbot)
    former = application.window
    application.open(file)
    assert application.window is not former
    assert asked_in(application, qtbot) is not first
    assert application.session is not None
    assert application.session.operator is None


def test_that_a_password_proved_for_the_former_registry_acts_in_no_other(
    qtbot: QtBot, application: Application, file: Path
) -> None:
    application.start(file)
    asked_in(application, qtbot)
    slow, proved = Event(), list[object]()
    work = partial(slow.wait, 10)  # not for ever, should this fail
    application._operators._patience.start(work, proved.append, proved.append)
    application.open(file)
    assert not application._operators._patience.is_waiting
    slow.set()
    asked_in(application, qtbot)
    assert proved == []


def test_that_switch_asks_again_when_the_question_was_destroyed(
    qtbot: QtBot, person: Person
) -> None:
    person.press(Qt.Key.Key_F10)
    shiboken6.delete(person.wait_for_dialog("who_dialog"))
    person.window.switch_requested.emit()
    assert asked_in(person.application, qtbot)
