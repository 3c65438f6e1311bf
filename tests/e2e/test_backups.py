"""Backups as somebody at the window meets them: at opening, at closing, warned of, put back."""

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.configuring import change_settings
from core.domain.backups import Backup, Why
from core.errors import RegistryError
from core.store.backups.places import REGISTRY
from core.store.backups.shelf import listed
from core.store.beside import backups_of, quarantine_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered
from tests.core.store.wards import statuses, statuses_in
from tests.demonstrated import demonstration_file
from tests.e2e.person import Clock, Person
from ui.application import Application
from ui.dialogs.restore_dialog import RestoreDialog
from ui.main_window import MainWindow
from ui.views.start_page import StartPage
from ui.widgets.action_band import ActionBand
from ui.widgets.button import Button

OPERATED_DAYS = 40


def kept(file: Path) -> tuple[Backup, ...]:
    return listed(backups_of(file))


def add_somebody(person: Person, number: str = "118204") -> None:
    registered(
        person.registry,
        operated_on=person.clock.today,
        person=patient(hospital_no=number, family_name="Öz"),
    )
    person.session.refresh()


def settled(person_or_app: Person | Application, qtbot: QtBot) -> None:
    """Until no backup is being made."""
    found = person_or_app
    application = found.application if isinstance(found, Person) else found
    qtbot.waitUntil(lambda: not application.backups.jobs.is_busy)


def band_of(person: Person) -> ActionBand | None:
    shown = [each for each in person.window.findChildren(ActionBand) if each.isVisible()]
    return shown[0] if shown else None


def test_that_the_first_opening_of_a_day_makes_a_backup_and_the_second_none(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    keeper = person.application.backups
    for _ in range(2):
        keeper.look_at_opening()
        settled(person, qtbot)
    assert [each.why for each in kept(file)] == [Why.AUTOMATIC]
    assert person.session.backups is not None
    assert person.session.backups.newest == kept(file)[0]


def test_that_an_open_registry_that_changed_is_backed_up_after_the_interval(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    keeper = person.application.backups
    keeper.look_at_opening()
    settled(person, qtbot)
    add_somebody(person)
    keeper.look()
    settled(person, qtbot)
    assert len(kept(file)) == 1  # four hours have not gone by
    change_settings(
        person.registry, acting(), replace(person.session.settings, backup_hours=0), "x"
    )
    person.session.refresh()
    keeper.look()
    settled(person, qtbot)
    assert len(kept(file)) == 2


def test_that_closing_waits_for_the_backup_with_a_sentence(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    add_somebody(person)
    before, window = statuses(person.registry, person.clock.today), person.window
    window.close()
    assert window.isVisible()
    band = band_of(person)
    assert band is not None
    assert "before the registry is closed" in band.sentence
    assert not window.frame.stack.isEnabled()
    qtbot.waitUntil(lambda: not window.isVisible())
    [backup] = kept(file)
    assert backup.why is Why.CLOSE
    assert statuses_in(backup.folder / REGISTRY, None, person.clock.today) == before


def test_that_another_look_is_no_closing(person: Person, qtbot: QtBot, file: Path) -> None:
    add_somebody(person)
    former = person.window
    person.application._rebuild()
    assert person.window is not former
    assert not person.application.backups.jobs.is_busy
    assert person.window.frame.stack.isEnabled()
    assert person.window.isVisible()
    assert kept(file) == ()
    person.window.close()
    window = person.window
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(kept(file)) == 1


def test_that_closing_a_registry_that_a_backup_holds_makes_no_other(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    person.application.backups.back_up_now()
    settled(person, qtbot)
    person.window.close()
    assert not person.window.isVisible()
    assert [each.why for each in kept(file)] == [Why.HAND]


def test_that_a_lock_hides_the_window_first_and_makes_the_last_backup_behind_it(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    person.application.backups.look_at_opening()
    settled(person, qtbot)
    add_somebody(person)
    former = person.window
    person.application.locking.lock()
    assert not former.isVisible()
    assert person.application.session is None
    assert sorted(each.why for each in kept(file)) == [Why.AUTOMATIC, Why.CLOSE]
    assert all(each.is_verified for each in kept(file))


def test_that_leaving_for_the_start_page_makes_the_last_backup_too(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    add_somebody(person)
    person.window.registry_closed.emit()
    application = person.application
    qtbot.waitUntil(lambda: application.session is None)
    assert [each.why for each in kept(file)] == [Why.CLOSE]
    assert application.window is not None
    assert isinstance(application.window.centralWidget(), StartPage)


def test_that_whoever_cannot_back_up_is_told_and_can_still_leave(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    backups_of(file).write_text("a file where the folder should be")
    window = person.window
    add_somebody(person)
    window.close()
    settled(person, qtbot)
    qtbot.waitUntil(window.frame.stack.isEnabled)
    band = band_of(person)
    assert band is not None
    assert "cannot be written" in band.sentence
    assert "Close again to leave without a backup." in band.sentence
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_that_an_old_backup_is_warned_of_and_one_press_makes_another(
    person: Person, qtbot: QtBot, file: Path, clock: Clock
) -> None:
    keeper = person.application.backups
    keeper.back_up_now()
    settled(person, qtbot)
    assert band_of(person) is None
    clock.today = clock.today.replace(day=clock.today.day + 4)
    keeper._warn()
    band = band_of(person)
    assert band is not None
    assert "more than 3 days old" in band.sentence
    qtbot.mouseClick(band.act_button, Qt.MouseButton.LeftButton)
    settled(person, qtbot)
    assert band_of(person) is None
    assert len(kept(file)) == 2


def test_that_an_absent_second_place_is_said_once_and_gets_its_copy_later(
    person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    stick, message = tmp_path / "stick", person.window.frame.message
    stick.mkdir()
    wanted = replace(person.session.settings, second_place=str(stick))
    change_settings(person.registry, acting(), wanted, "Second place")
    stick.rmdir()
    person.session.refresh()
    settled(person, qtbot)
    keeper = person.application.backups
    keeper.back_up_now()
    settled(person, qtbot)
    assert "is not there" in message.sentence
    message.close_button.click()
    keeper.back_up_now()
    settled(person, qtbot)
    assert not message.isVisible()
    stick.mkdir()
    keeper.look_at_opening()
    settled(person, qtbot)
    assert len(listed(stick / "ward.hepatrack-backups")) == 2


def test_that_the_demonstration_is_not_backed_up_by_itself(
    application: Application, clock: Clock, tmp_path: Path
) -> None:
    clock.today = TODAY
    path = demonstration_file(tmp_path / "demo.hepatrack", TODAY)
    application.start(path)
    assert application.window is not None
    application.window.close()
    assert not application.window.isVisible()
    assert not backups_of(path).exists()


def test_that_a_window_that_only_reads_makes_no_backup_and_closes_at_once(
    application: Application, qtbot: QtBot, file: Path, clock: Clock
) -> None:
    with_somebody(file, clock)  # no backup holds it
    writer = Registry.open(file, now=clock())
    application.open(file, RegistryError("Somebody else records in it."))
    assert application.session is not None
    assert application.session.is_read_only
    add_elsewhere(writer, clock)
    application.session.refresh()
    settled(application, qtbot)
    keeper = application.backups
    assert not keeper._first.isActive()
    assert not keeper._ticks.isActive()
    assert application.window is not None
    application.window.close()
    assert not application.window.isVisible(), "it waits for nothing"
    writer.close()
    assert not backups_of(file).exists()


def add_elsewhere(writer: Registry, clock: Clock) -> None:
    registered(writer, operated_on=clock.today, person=patient(hospital_no="118201"))


# Restoring


def wizard(application: Application, qtbot: QtBot) -> RestoreDialog:
    assert application.window is not None
    window = application.window
    qtbot.waitUntil(lambda: bool(window.findChildren(RestoreDialog)))
    return window.findChildren(RestoreDialog)[-1]


def go_through(dialog: RestoreDialog, application: Application, qtbot: QtBot, name: str) -> None:
    """Next, type the name, restore; until the registry is open again."""
    dialog._next.click()
    qtbot.waitUntil(lambda: dialog._steps.currentIndex() == 1)
    assert not dialog._restore.isEnabled()
    QTest.keyClicks(dialog.confirm.field, "war")
    assert not dialog._restore.isEnabled()
    dialog.confirm.field.setText(name)
    dialog._restore.click()
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow) and not _busy(application))


def _busy(application: Application) -> bool:
    return application.restoring.jobs.is_busy or application.session is None


def test_that_a_damaged_registry_is_restored_from_the_start_page(
    application: Application, qtbot: QtBot, file: Path, clock: Clock
) -> None:
    with_somebody(file, clock)
    application.start(file)
    application.backups.back_up_now()
    settled(application, qtbot)
    application.close()
    before = statuses_in(file, None, clock.today)
    file.write_bytes(b"rubbish" * 1000)
    application.open(file)
    assert application.window is not None
    page = application.window.centralWidget()
    assert isinstance(page, StartPage)
    assert "damaged" in page.message.sentence
    assert "There is a verified backup: Mon 16-Mar-2026 09:14, 1 patient" in page.offer.sentence
    page.offer.act_button.click()
    dialog = wizard(application, qtbot)
    go_through(dialog, application, qtbot, " Ward ")
    assert isinstance(application.window, MainWindow)
    assert "The former file is in" in application.window.frame.message.sentence
    assert application.session is not None
    assert statuses(application.session.registry, clock.today) == before
    [aside] = quarantine_of(file).iterdir()
    assert (aside / file.name).read_bytes() == b"rubbish" * 1000


def with_somebody(file: Path, clock: Clock) -> None:
    registry = Registry.open(file, now=clock())
    registered(registry, operated_on=clock.today, person=patient(hospital_no="118200"))
    registry.close()


def test_that_a_registry_that_is_gone_is_offered_its_backup(
    application: Application, qtbot: QtBot, file: Path
) -> None:
    application.start(file)
    application.backups.back_up_now()
    settled(application, qtbot)
    application.close()
    file.unlink()
    application.open(file)
    assert application.window is not None
    page = application.window.centralWidget()
    assert isinstance(page, StartPage)
    assert page.offer.isVisible()


def test_that_a_file_that_never_had_a_backup_is_offered_none(
    application: Application, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.hepatrack"
    letter.write_text("Dear colleague, " * 100)
    application.open(letter)
    assert application.window is not None
    page = application.window.centralWidget()
    assert isinstance(page, StartPage)
    assert not page.offer.isVisible()


def test_that_what_a_restore_would_lose_is_shown_before_the_name_is_asked(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    application = person.application
    application.backups.back_up_now()
    settled(person, qtbot)
    add_somebody(person)
    person.window.show_page("settings")
    person.window.settings.show_section("backups")
    person.see(Button, "restore_backup").click()
    dialog = wizard(application, qtbot)
    dialog._next.click()
    qtbot.waitUntil(lambda: dialog._steps.currentIndex() == 1)
    assert dialog.confirm._heading.text() == (
        "1 entry would be set aside, made on Mon 16-Mar-2026 09:14."
    )
    assert dialog.confirm._patients.text() == "ÖZ, Ayşe, 118 204: 1 entry"
    assert dialog.focusWidget() is dialog.findChild(QLineEdit, "registry_name")
    dialog._back.click()
    go_through(dialog, application, qtbot, "ward")
    assert application.session is not None
    [event] = application.session.registry.history.recent(1)
    assert event.sentence == "Restored from the backup of {day} {time}, {n} entries set aside"
    assert event.operator == "E. Kaya"
    assert statuses(application.session.registry, person.clock.today) == []


def test_that_a_backup_is_verified_again_on_request(
    person: Person, qtbot: QtBot, file: Path
) -> None:
    application = person.application
    for _ in range(2):
        application.backups.back_up_now()
        settled(person, qtbot)
    rotten = kept(file)[0].folder / REGISTRY
    data = bytearray(rotten.read_bytes())
    data[len(data) // 2] ^= 1
    rotten.write_bytes(bytes(data))
    application.restoring.begin()
    dialog = wizard(application, qtbot)
    dialog._verify.click()
    qtbot.waitUntil(lambda: "damaged" in dialog.message.sentence)
    assert not dialog._next.isEnabled()
    assert [each.is_verified for each in dialog.table.rows.rows] == [False, True]
    dialog.table.mark(1)
    dialog._verify.click()
    qtbot.waitUntil(lambda: "is whole" in dialog.message.sentence)
    assert dialog._next.isEnabled()
    dialog.reject()


def test_that_the_wizard_goes_when_it_closes(person: Person, qtbot: QtBot) -> None:
    for _ in range(3):
        person.application.restoring.begin()
        wizard(person.application, qtbot).reject()
        qtbot.waitUntil(lambda: not person.window.findChildren(RestoreDialog))


def test_that_backups_on_a_stick_are_found_when_the_folder_beside_is_gone(
    person: Person, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    application = person.application
    application.backups.back_up_now()
    settled(person, qtbot)
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.move(backups_of(file), stick)
    application.restoring.begin()
    dialog = wizard(application, qtbot)
    assert "There are no backups here" in dialog.message.sentence
    from ui.application.restore_wizard import RestoreWizard

    [run] = dialog.findChildren(RestoreWizard)
    run.look_in(str(stick))
    assert len(dialog.table.rows.rows) == 1
    assert dialog._next.isEnabled()
    dialog.reject()


def test_that_the_interval_and_the_second_place_are_answers_of_the_settings(
    person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    before = person.session.settings
    assert before.second_place == ""
    person.window.show_page("settings")
    view = person.window.settings
    view.show_section("backups")
    section = view._sections["backups"]
    place = section.findChild(QLineEdit, "second_place")
    assert place is not None
    place.setText(str(tmp_path / "nowhere"))
    place.editingFinished.emit()
    assert section.n_wrong == 1
    stick = tmp_path / "stick"
    stick.mkdir()
    place.setText(str(stick))
    place.editingFinished.emit()
    assert section.n_wrong == 0
    assert person.session.settings.second_place == str(stick)
    assert person.session.settings == replace(before, second_place=str(stick))
    settled(person, qtbot)
    person.see(Button, "back_up_now").click()
    settled(person, qtbot)
    facts = [section.findChild(type(section._values[0]), f"backup_fact_{n}") for n in (1, 2)]  # type: ignore[attr-defined]
    assert [each.text() for each in facts if each is not None] == [
        "Mon 16-Mar-2026 09:14, 0 patients, 3 entries"  # made, who works in it, the second place
    ] * 2
