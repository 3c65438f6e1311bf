"""The window on a ward: a second window, a clock set back, two edits of one record, a full disk."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.actions import course
from core.actions.undoing import undo
from core.domain.ids import PatientId
from core.domain.partial_date import PartialDate
from core.domain.rights import Right
from core.domain.treatment import SystemicTherapy, TherapySetting
from core.errors import NotWritableError
from core.store import places
from core.store.registry import Registry
from tests.builders import acting, registered
from tests.conftest import child
from tests.e2e.conftest import FIRST_DAY
from tests.e2e.looking import painted
from tests.e2e.person import Clock, Keyboard, Person
from ui.application import Application
from ui.main_window.patient_wiring import PatientWiring
from ui.views.held_page import HeldPage
from ui.views.patient import intents
from ui.views.start_page import StartPage
from ui.widgets.button import Button
from ui.widgets.choices import RadioButton
from ui.widgets.standing_band import StandingBand

DAY = timedelta(days=1)
OPERATED = date(2025, 9, 1)
LEFT = Qt.MouseButton.LeftButton


def band(person: Person, name: str) -> StandingBand:
    return child(person.window, StandingBand, name)


def held_page(application: Application) -> HeldPage:
    assert application.window is not None
    page = application.window.centralWidget()
    assert isinstance(page, HeldPage)
    return page


def push(page: QWidget, name: str) -> None:
    QTest.mouseClick(child(page, Button, name), LEFT)


# One writer


@pytest.fixture
def writer(file: Path, clock: Clock) -> Iterator[Registry]:
    """Another window on the same file, in which A. Demir works."""
    registry = Registry.open(file, now=clock())
    assert registry.db.lock is not None
    registry.db.lock.tell("A. Demir")
    yield registry
    registry.close()


def test_that_a_second_window_is_told_who_works_and_reads_along(
    qtbot: QtBot, application: Application, file: Path, writer: Registry
) -> None:
    application.start(file)
    said = " ".join(painted(held_page(application)))
    assert "Open by A. Demir on " in said
    assert "since 09:14" in said
    assert application.session is None
    push(held_page(application), "open_to_read")
    person = Person(qtbot, application)
    assert "You are reading; A. Demir is working in this registry" in " ".join(
        painted(person.window)
    )
    registered(writer, operated_on=OPERATED, today=FIRST_DAY)
    person.window.ward.look()
    assert len(person.session.plans()) == 1
    assert "123 456" in " ".join(painted(person.window.worklist))
    seq = writer.history.last_seq()
    _refused_to_record(person)
    assert writer.history.last_seq() == seq
    writer.close()
    person.window.ward.look()
    assert "nobody is recording" in band(person, "reading_band").sentence
    push(band(person, "reading_band"), "record_here")
    person = Person(qtbot, application)
    assert not person.session.is_read_only
    assert not band(person, "reading_band").isVisible()
    seq = person.registry.history.last_seq()
    _add_therapy(person)
    assert person.registry.history.last_seq() == seq + 1


def _refused_to_record(person: Person) -> None:
    """As when looking back: the controls answer, and what is typed stays."""
    hand = Keyboard(person)
    _fill_therapy(person)
    hand.push("save")
    dialog = person.wait_for_dialog("record_dialog")
    assert "You are only reading this registry." in " ".join(painted(dialog))
    assert person.see(QLineEdit, "regimen").text() == "FOLFOX"
    hand.push("cancel")
    person.wait_for_no_dialog()
    hand.push("rail_settings")
    person.window.settings.settings_changed.emit(person.session.settings, "Centre")
    assert "You are only reading" in " ".join(painted(person.window.settings))
    person.application.restoring.begin()  # another state of a file that somebody else writes
    assert not person.dialogs()
    for right in (Right.PROTECT, Right.RESTORE):
        refused = person.session.hindrance(right)
        assert isinstance(refused, NotWritableError)


def _fill_therapy(person: Person) -> None:
    hand = Keyboard(person)
    hand.push("rail_patients")
    hand.open_row("patients_table", 0)
    hand.add("add_therapy")
    person.wait_for_dialog("record_dialog")
    hand.write("regimen", "FOLFOX")
    hand.write("started_on", "2 feb 2026")
    person.see(QWidget, "setting").setCurrentIndex(0)  # type: ignore[attr-defined]


def _add_therapy(person: Person) -> None:
    _fill_therapy(person)
    Keyboard(person).push("save")
    person.wait_for_no_dialog()


def test_that_one_tries_again_or_goes_back(
    qtbot: QtBot, application: Application, file: Path, writer: Registry
) -> None:
    application.start(file)
    push(held_page(application), "try_again")
    push(held_page(application), "back")
    assert application.window is not None
    assert isinstance(application.window.centralWidget(), StartPage)
    application.start(file)
    writer.close()
    push(held_page(application), "try_again")
    assert not Person(qtbot, application).session.is_read_only


def test_that_opening_what_is_open_here_opens_it_again(person: Person, file: Path) -> None:
    person.application.start(file)
    assert not person.session.is_read_only


def test_that_the_typed_commands_never_wait_for_the_window(person: Person, file: Path) -> None:
    registered(person.registry, operated_on=OPERATED, today=FIRST_DAY)
    with person.registry.unit_of_work(acting()):
        for command in ("worklist", "verify"):
            done = subprocess.run(
                [sys.executable, "main.py", command, str(file)],
                cwd=Path(places.__file__).parents[2],
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            assert done.returncode == 0, done.stderr


def test_that_a_registry_in_a_synced_folder_opens_to_be_read(
    qtbot: QtBot, application: Application, file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "OneDrive - Hospital"
    folder.mkdir()
    copy = folder / file.name
    shutil.copy(file, copy)
    application.start(copy)
    said = " ".join(painted(held_page(application)))
    assert "OneDrive" in said
    assert "Move ward.hepatrack to a folder outside it" in said
    push(held_page(application), "open_to_read")
    person = Person(qtbot, application)
    assert "OneDrive" in band(person, "reading_band").sentence
    assert [each.name for each in folder.iterdir()] == [file.name]


# The clock


def test_that_a_clock_set_back_is_said_and_takes_no_date_from_the_list(person: Person) -> None:
    registered(person.registry, operated_on=OPERATED, today=OPERATED)
    person.move_to(FIRST_DAY + 20 * DAY)
    assert not band(person, "clock_band").isVisible()
    before = painted(person.window.worklist)
    person.clock.today = FIRST_DAY - 300 * DAY
    person.window._tick()
    shown = band(person, "clock_band")
    assert shown.isVisible()
    assert "set back: it says 20-May-2025 09:14" in shown.sentence
    assert "already used at 05-Apr-2026 09:14" in shown.sentence
    assert person.session.today == FIRST_DAY + 20 * DAY
    after = painted(person.window.worklist)
    assert [line for line in before if "overdue" in line] == [
        line for line in after if "overdue" in line
    ]
    seq = person.registry.history.last_seq()
    _add_therapy(person)
    event = person.last_event()
    assert event.at.startswith("2025-05-20T09:14"), "the instant that the clock showed"
    assert event.seq == seq + 1
    person.clock.today = FIRST_DAY + 20 * DAY
    person.window._tick()
    assert not band(person, "clock_band").isVisible()


def test_that_a_clock_far_ahead_asks_before_the_list_believes_it(person: Person) -> None:
    registered(person.registry, operated_on=FIRST_DAY - DAY, today=FIRST_DAY)
    person.session.refresh()
    overdue = partial(_n_overdue, person)
    assert overdue() == 0
    person.clock.today = FIRST_DAY + 400 * DAY
    person.window._tick()
    shown = band(person, "clock_band")
    assert shown.sentence.startswith(
        "400 days since this registry was last used, on 16-Mar-2026: is today really 20-Apr-2027?"
    )
    assert overdue() == 0
    _fill_therapy(person)
    hand = Keyboard(person)
    hand.push("save")
    dialog = person.wait_for_dialog("record_dialog")
    assert "Say first whether today is 20-Apr-2027" in " ".join(painted(dialog))
    hand.push("cancel")
    person.wait_for_no_dialog()
    push(shown, "clock_wrong")
    assert "which you called wrong" in shown.sentence
    assert overdue() == 0
    _add_therapy(person)
    assert person.session.today == FIRST_DAY
    push(shown, "clock_right")
    assert not shown.isVisible()
    assert person.session.today == person.clock.today
    assert overdue() == 1
    assert person.last_event().sentence.startswith("Confirmed that today is")


def _n_overdue(person: Person) -> int:
    return sum(plan.overdue_since is not None for plan in person.session.plans())


def test_that_the_question_comes_at_the_opening_too_and_the_answer_is_kept(
    qtbot: QtBot, application: Application, file: Path, clock: Clock
) -> None:
    clock.today = FIRST_DAY + 40 * DAY
    application.start(file)
    person = Person(qtbot, application)
    push(band(person, "clock_band"), "clock_right")
    application.start(file)
    person = Person(qtbot, application)
    assert not band(person, "clock_band").isVisible()
    assert person.session.today == clock.today
    clock.today = FIRST_DAY
    application.start(file)
    person = Person(qtbot, application)
    assert "set back" in band(person, "clock_band").sentence
    assert person.session.today == FIRST_DAY + 40 * DAY


# Two edits of one record


@pytest.fixture
def therapy(person: Person) -> SystemicTherapy:
    who = registered(person.registry, operated_on=OPERATED, today=FIRST_DAY)
    record = SystemicTherapy(
        patient_id=who,
        regimen="FOLFOX",
        started_on=PartialDate.on(date(2026, 1, 5)),
        setting=next(iter(TherapySetting)),
    )
    person.session.run(partial(course.record_therapy, therapy=record))
    person.window.open_patient(who)
    return _stored(person, who)


def _stored(person: Person, who: PatientId) -> SystemicTherapy:
    [found] = person.registry.of(SystemicTherapy).of_patient(who)
    return found


def _correct(person: Person, record: Any) -> None:
    [wiring] = [each for each in person.window._wirings if isinstance(each, PatientWiring)]
    wiring._handlers[intents.Correct](intents.Correct(record))
    person.wait_for_dialog("record_dialog")


def _saved_meanwhile(person: Person, record: SystemicTherapy, **changes: Any) -> None:
    from dataclasses import replace

    action = partial(
        course.correct_record, record=replace(record, **changes), reason="as in the letter"
    )
    person.session.run(action)


def test_that_the_second_of_two_edits_chooses_field_by_field(
    person: Person, therapy: SystemicTherapy
) -> None:
    hand = Keyboard(person)
    _correct(person, therapy)
    hand.write("regimen", "FOLFIRI")
    hand.write("correction_reason", "typed wrong")
    _saved_meanwhile(person, therapy, regimen="CAPOX", started_on=PartialDate.on(date(2026, 1, 12)))
    hand.push("save")
    dialog = person.wait_for_dialog("conflict_dialog")
    said = " ".join(painted(dialog))
    for part in ("FOLFIRI", "CAPOX", "12-Jan-2026", "05-Jan-2026", "E. Kaya", "16-Mar-2026 09:14"):
        assert part in said
    assert child(dialog, RadioButton, "started_on.theirs").isChecked(), "nobody else changed it"
    assert not child(dialog, RadioButton, "regimen.mine").isChecked(), "both did"
    assert not child(dialog, RadioButton, "regimen.theirs").isChecked()
    seq = person.registry.history.last_seq()
    hand.push("save")
    assert "Choose one of the two for each field." in painted(dialog)
    assert person.registry.history.last_seq() == seq
    person.click(child(dialog, RadioButton, "regimen.mine"))
    hand.push("save")
    person.wait_for_no_dialog()
    now = _stored(person, therapy.patient_id)
    assert (now.regimen, now.started_on, now.ver) == ("FOLFIRI", PartialDate("2026-01-12"), 3)
    assert person.registry.history.last_seq() == seq + 1
    assert person.last_event().reason == "typed wrong"


def test_that_a_third_edit_while_choosing_is_compared_again(
    person: Person, therapy: SystemicTherapy
) -> None:
    hand = Keyboard(person)
    _correct(person, therapy)
    hand.write("regimen", "FOLFIRI")
    hand.write("correction_reason", "typed wrong")
    _saved_meanwhile(person, therapy, regimen="CAPOX")
    hand.push("save")
    dialog = person.wait_for_dialog("conflict_dialog")
    person.click(child(dialog, RadioButton, "regimen.mine"))
    _saved_meanwhile(person, _stored(person, therapy.patient_id), regimen="FOLFOXIRI")
    hand.push("save")
    assert "FOLFOXIRI" in painted(dialog)
    assert _stored(person, therapy.patient_id).regimen == "FOLFOXIRI"
    person.click(child(dialog, RadioButton, "regimen.theirs"))
    hand.push("save")
    person.wait_for_no_dialog()
    assert _stored(person, therapy.patient_id).regimen == "FOLFOXIRI"


def test_that_giving_up_keeps_the_stored_version_and_what_was_typed(
    person: Person, therapy: SystemicTherapy
) -> None:
    hand = Keyboard(person)
    _correct(person, therapy)
    hand.write("regimen", "FOLFIRI")
    hand.write("correction_reason", "typed wrong")
    _saved_meanwhile(person, therapy, regimen="CAPOX")
    hand.push("save")
    person.wait_for_dialog("conflict_dialog")
    hand.push("cancel")
    person.wait_for_dialog("record_dialog")
    assert person.see(QLineEdit, "regimen").text() == "FOLFIRI"
    assert _stored(person, therapy.patient_id).regimen == "CAPOX"


def test_that_an_undo_behind_an_open_form_is_said(person: Person, therapy: SystemicTherapy) -> None:
    hand = Keyboard(person)
    _correct(person, therapy)
    hand.write("regimen", "FOLFIRI")
    hand.write("correction_reason", "typed wrong")
    person.session.run(partial(undo, seq=person.registry.history.last_seq()))
    hand.push("save")
    dialog = person.wait_for_dialog("record_dialog")
    assert "took this record out of the course" in " ".join(painted(dialog))
    assert person.see(QLineEdit, "regimen").text() == "FOLFIRI"
    assert not person.registry.of(SystemicTherapy).of_patient(therapy.patient_id)


# The disk


@contextmanager
def small_disk(folder: Path, size: str = "3m") -> Iterator[Path]:
    """A disk of its own, as large as `size`; only root may mount one."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("a disk of a test's own needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(shutil.which("mount") is None, reason="no disk can be mounted here")
def test_that_a_full_disk_keeps_what_is_typed_until_there_is_room(
    qtbot: QtBot, application: Application, file: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "ward.hepatrack"
        shutil.copy(file, path)
        application.start(path)
        person = Person(qtbot, application)
        registered(person.registry, operated_on=OPERATED, today=FIRST_DAY)
        person.session.refresh()
        room = band(person, "room_band")
        assert room.isVisible(), "3 MB are little"
        assert str(disk) in room.sentence
        before = person.registry.history.last_seq()
        _fill_therapy(person)
        person.window.ward.settle()
        filler = disk / "filler"
        _fill_up(filler)
        hand = Keyboard(person)
        hand.push("save")
        dialog = person.wait_for_dialog("record_dialog")
        told = "".join(painted(dialog)).replace(" ", "")  # a long path is broken over lines
        assert f"Thediskof{disk}isfull;nothingwassaved." in told
        assert person.see(QLineEdit, "regimen").text() == "FOLFOX"
        assert not person.registry.db.conn.in_transaction
        assert person.registry.history.last_seq() == before, "reading goes on"
        filler.unlink()
        hand.push("save")
        person.wait_for_no_dialog()
        assert person.registry.history.last_seq() == before + 1
        person.window.close()
        application.close()


def _fill_up(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_that_a_file_that_was_taken_away_keeps_what_is_typed_until_it_is_back(
    person: Person, file: Path
) -> None:
    registered(person.registry, operated_on=OPERATED, today=FIRST_DAY)
    person.session.refresh()
    before = person.registry.history.last_seq()
    _fill_therapy(person)
    away = file.rename(file.with_name("away"))
    hand = Keyboard(person)
    hand.push("save")
    dialog = person.wait_for_dialog("record_dialog")
    assert "is no longer where it was opened" in " ".join(painted(dialog))
    assert person.see(QLineEdit, "regimen").text() == "FOLFOX"
    away.rename(file)
    hand.push("save")
    person.wait_for_no_dialog()
    assert person.registry.history.last_seq() == before + 1


# Leaving


class Broken(Exception):  # noqa: N818  a mistake of ours, for a test
    """A failure while closing."""


def test_that_a_failure_while_closing_leaves_the_window_and_what_is_typed(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep_drafts() -> None:
        raise Broken

    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: heard.append(kind))
    monkeypatch.setattr(person.window, "keep_drafts", keep_drafts)
    event = QCloseEvent()
    person.window.closeEvent(event)
    assert not event.isAccepted()
    assert heard == [Broken]
    assert "the window stays open so that nothing typed is lost" in " ".join(painted(person.window))
    event = QCloseEvent()
    person.window.closeEvent(event)
    assert event.isAccepted(), "nobody is locked in"


def test_that_the_log_is_brought_into_the_file_after_a_while_and_at_the_end(
    person: Person, file: Path
) -> None:
    log = file.with_name(f"{file.name}-wal")
    registered(person.registry, operated_on=OPERATED, today=FIRST_DAY)
    person.session.refresh()
    assert log.stat().st_size > 0
    assert person.window.ward._settling.isActive()
    person.window.ward._settling.timeout.emit()
    assert log.stat().st_size == 0
    person.application.close()
    assert not log.exists()


def test_that_the_diagnostic_file_holds_versions_and_no_names(
    person: Person, tmp_path: Path
) -> None:
    registered(person.registry, operated_on=OPERATED, today=FIRST_DAY)
    (tmp_path / "desktop" / "failures.log").write_text(f"ValueError {Path.home()}/x.py:3")
    hand = Keyboard(person)
    hand.push("rail_settings")
    person.window.settings.show_section("registry")
    assert child(person.window, Button, "save_diagnostic").isVisible()
    person.application.ward.diagnostics.write(str(tmp_path / "file.txt"))
    text = (tmp_path / "file.txt").read_text(encoding="utf-8")
    assert "sqlcipher3: 0.6.4" in text
    assert "ValueError ~/x.py:3" in text
    for name in ("Yılmaz", "123456", "Kaya", "HPB", str(tmp_path)):
        assert name not in text
    assert "It holds nothing about patients." in " ".join(painted(person.window))
