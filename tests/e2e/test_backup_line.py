"""The backup line of the status strip, and the question when there is no backup before a change."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.actions.backing_up import MANY, Standing
from core.actions.operators import add_operator, correct_operator
from core.actions.protecting import add_holder, holders
from core.domain.backups import Backup, Contents, Why
from core.domain.operators import Operator
from core.language import ENGLISH, Language, words_in
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.registry import Registry
from tests.builders import acting, operator, patient, registered
from tests.core.store.keys.safes import DEMIR, OTHER_PASSWORD, PASSWORD, protected
from tests.e2e.person import ENTER, TAB, Clock, Person
from tests.e2e.test_protection import finish, section, waited, write
from ui.application import Application
from ui.dialogs.unlock_dialog import UnlockDialog
from ui.look.theme import look
from ui.main_window import MainWindow
from ui.session import RegistrySession
from ui.widgets.backup_words import last_made
from ui.widgets.frame.backup_line import BackupLine

LEFT = Qt.MouseButton.LeftButton


def line(window: MainWindow) -> BackupLine:
    return window.frame.strip.backup


def settled(application: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not application.backups.jobs.is_busy)


def colours(widget: BackupLine) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


# The line


def test_that_the_strip_says_when_the_last_backup_was_made(person: Person, qtbot: QtBot) -> None:
    shown = line(person.window)
    assert not shown.isVisible(), "nobody has looked yet"
    person.application.backups.back_up_now()
    settled(person.application, qtbot)
    assert shown.isVisible()
    assert shown.text() == "Last backup today 09:14"
    assert not shown.is_old


def test_that_time_alone_makes_it_old_and_the_next_backup_young_again(
    person: Person, qtbot: QtBot, clock: Clock
) -> None:
    keeper, shown = person.application.backups, line(person.window)
    keeper.back_up_now()
    settled(person.application, qtbot)
    person.move_to(clock.today + timedelta(days=4))
    assert shown.text() == "Last backup 4 days ago"
    assert shown.is_old
    assert look().colour("due-fg").name() in colours(shown)
    keeper.back_up_now()
    settled(person.application, qtbot)
    assert shown.text() == "Last backup today 09:14"
    assert look().colour("due-fg").name() not in colours(shown)


def test_that_a_registry_without_any_backup_is_told_as_a_warning(person: Person) -> None:
    person.session.show_backups(Standing())
    assert line(person.window).text() == "No verified backup yet"
    assert line(person.window).is_old


@pytest.mark.parametrize("by", ["click", "keyboard"])
def test_that_the_line_opens_the_backups_of_the_settings(
    person: Person, qtbot: QtBot, by: str
) -> None:
    person.application.backups.back_up_now()
    settled(person.application, qtbot)
    shown = line(person.window)
    if by == "click":
        qtbot.mouseClick(shown, LEFT)
    else:
        for _ in range(200):
            if shown.hasFocus():
                break
            person.press(TAB)
        assert shown.hasFocus(), "Tab leads to it"
        person.press(ENTER)
    assert person.window.page == "settings"
    assert person.window.settings.section == "backups"


def test_that_a_registry_in_memory_has_no_line(qtbot: QtBot, clock: Clock) -> None:
    registry = Registry.in_memory()
    session = RegistrySession(registry, clock=clock)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.show_backups(Standing())
    assert not line(window).isVisible()
    window.close()
    registry.close()


def test_that_days_are_counted_by_the_calendar_in_both_languages(clock: Clock) -> None:
    made_at = clock() - timedelta(hours=10)  # 23:14 of the day before
    newest = Backup(
        folder=Path("b"), why=Why.HAND, made_at=made_at, is_verified=True, contents=Contents()
    )
    turkish = words_in(Language.TURKISH)
    assert last_made(newest, clock(), ENGLISH) == "Last backup yesterday 23:14"
    assert last_made(newest, clock(), turkish) == "Son yedek dün 23:14"
    long_ago = replace(newest, made_at=clock() - timedelta(days=9))
    assert last_made(long_ago, clock(), ENGLISH) == "Last backup 07-Mar-2026"
    ahead = replace(newest, made_at=clock() + timedelta(days=2))
    assert last_made(ahead, clock(), ENGLISH) == "Last backup 18-Mar-2026"


# The question


def spoil(file: Path) -> None:
    backups_of(file).write_text("a file where the folder should be")


def test_that_removing_somebody_without_a_backup_is_asked_and_stopping_changes_nothing(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    path = protected(tmp_path)
    application.start(path)
    unlocking = waited(qtbot, application, UnlockDialog)
    write(unlocking, "password", PASSWORD)
    finish(unlocking)
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    person = Person(qtbot, application)
    person.session.run(partial(add_operator, operator=operator(DEMIR.name)))
    [demir] = [each for each in person.session.operators() if each.name == DEMIR.name]
    known = replace(DEMIR, id=demir.id)
    person.session.run(partial(add_holder, holder=known, password=OTHER_PASSWORD))
    spoil(path)
    section(person)
    for answer in ("stop", "go on"):
        person.click(person.see(BackupLine.__base__, f"remove_{demir.id}"))  # type: ignore[arg-type]
        dialog = person.wait_for_dialog("remove_dialog")
        finish(dialog)
        qtbot.waitUntil(lambda: "No backup could be made" in dialog.note.text())  # type: ignore[attr-defined]  # noqa: B023
        assert dialog.save_button.label == "Go on without a backup"  # type: ignore[attr-defined]
        assert len(holders(path)) == 2
        if answer == "stop":
            dialog.reject()
        else:
            finish(dialog)
        person.wait_for_no_dialog()
    assert len(holders(path)) == 1


def test_that_undoing_a_large_change_without_a_backup_is_asked(
    person: Person, file: Path, clock: Clock, qtbot: QtBot
) -> None:
    for each in range(MANY + 1):
        someone = patient(hospital_no=f"{118000 + each}", surgeon="E. Kaya")
        registered(person.registry, operated_on=clock.today, person=someone)
    [kaya] = person.registry.of(Operator).all()
    renamed = replace(kaya, name="Elif Kaya")
    seq = correct_operator(person.registry, acting(clock.today), renamed)
    person.session.refresh()
    settled(person.application, qtbot)
    assert [each.why for each in listed(backups_of(file))] == [Why.BULK]
    backups_of(file).rename(file.with_name("elsewhere"))
    spoil(file)
    person.window.show_page("settings")
    for answer in ("stop", "go on"):
        before = person.registry.history.last_seq()
        person.window.settings.undo_requested.emit(seq)
        dialog = person.wait_for_dialog("no_backup_dialog")
        if answer == "stop":
            dialog.reject()
            person.wait_for_no_dialog()
            assert person.registry.history.last_seq() == before
        else:
            finish(dialog)
            person.wait_for_no_dialog()
            assert person.registry.history.last_seq() == before + 1
