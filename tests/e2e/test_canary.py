"""A patient with a name that is nowhere else: after a day's work it is in the registry alone."""

import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import DiskFullError
from core.language import phrase
from core.store.anchors import anchor_path
from tests.e2e.looking import painted
from tests.e2e.person import Clock, Keyboard, Person
from ui.application import Application
from ui.main_window.failures import FailureLog, install_failure_hooks, listen_to_qt

SURNAME, NUMBER, PHONE = "Kanaryaoğlu", "77123499", "0312 987 65 43"
CANARIES = (SURNAME, SURNAME.upper(), "KANARYAOĞLU", NUMBER, "77 123 499", PHONE)


def told(content: bytes) -> list[str]:
    """The canaries in a file, in each way a text may be written."""
    return [
        each for each in CANARIES if each.encode() in content or each.encode("utf-16-le") in content
    ]


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    """Every folder a program may write into unasked."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    homes = [Path(os.environ[each]) for each in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")]
    return temporary, tmp_path / "desktop", *homes


@pytest.fixture
def hooked(application: Application, places: tuple[Path, ...], tmp_path: Path) -> Iterator[Path]:
    """The program's own hooks, as in a real start; the log they write."""
    log = tmp_path / "desktop" / "failures.log"
    hooks = sys.excepthook, threading.excepthook
    yield log
    sys.excepthook, threading.excepthook = hooks


def _titles() -> list[str]:
    shown = QApplication.topLevelWidgets()
    return [text for each in shown for text in (each.windowTitle(), each.windowIconText())]


def test_that_a_patients_name_is_in_the_registry_and_nowhere_else(
    person: Person, places: tuple[Path, ...], hooked: Path, tmp_path: Path, file: Path
) -> None:
    install_failure_hooks(lambda: hooked, person.clock, person.application._say)
    titles: list[str] = []
    hand = Keyboard(person)
    _register(hand)
    titles += _titles()
    who = person.patient_id(NUMBER)
    person.window.open_patient(who)
    hand.add("add_therapy")
    person.wait_for_dialog("record_dialog")
    hand.write("regimen", SURNAME)
    titles += _titles()
    hand.push("cancel")
    person.wait_for_no_dialog()
    person.window.preview_summary(who)
    preview = person.wait_for_dialog()
    titles += _titles()
    preview.reject()
    person.wait_for_no_dialog()
    outbox = tmp_path / "outbox"
    outbox.mkdir()
    person.window.printing.write_timeline(who, str(outbox / "timeline.svg"))
    assert told((outbox / "timeline.svg").read_bytes()), "where it was asked for, it is"
    _fail(f"{SURNAME} {NUMBER}")
    person.application.ward.diagnostics.write(str(outbox / "diagnostic.txt"))
    titles += _titles()
    assert not [each for each in titles if told(each.encode())]
    assert hooked.exists()
    assert told(file.read_bytes() + file.with_name(f"{file.name}-wal").read_bytes())
    person.application.close()
    found = {
        str(path): told(path.read_bytes())
        for place in places
        for path in place.rglob("*")
        if path.is_file()
    }
    assert len(found) > 1, "nothing was looked at"
    assert not {path: said for path, said in found.items() if said}
    assert not told((outbox / "diagnostic.txt").read_bytes())
    beside = {
        each.name: told(each.read_bytes()) for each in file.parent.iterdir() if each.is_file()
    }
    assert beside.pop(file.name), "it was saved"
    assert beside == {anchor_path(file).name: []}, "the head of the history names nobody"


def _register(hand: Keyboard) -> None:
    hand.push("rail_patients")
    hand.push("register_first")
    for name, text in (
        ("family_name", SURNAME),
        ("given_name", "Eda"),
        ("birth_date", "12 may 1961"),
        ("hospital_no", NUMBER),
        ("phone", PHONE),
        ("surgeon", "Dr A. Demir"),
    ):
        hand.write(name, text)
    hand.push("next")
    hand.push("next")
    hand.write("performed_on", "1 dec 2025")
    hand.tick("components.metastasectomy")
    for _ in range(3):
        hand.push("next")


def _fail(name: str) -> None:
    """As an uncaught exception reaches Python's hook; its message carries a value."""
    try:
        date.fromisoformat(name)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


# What is written of a failure


def test_that_a_failure_of_the_disk_while_reading_is_said_in_its_own_words(
    person: Person, hooked: Path
) -> None:
    install_failure_hooks(lambda: hooked, person.clock, person.application._say)
    sentence = phrase(
        "The disk of {folder} is full; nothing was saved. Make room on it, then save again: "
        "what you typed stays here."
    )
    error = DiskFullError(sentence, folder="/data")
    sys.excepthook(type(error), error, None)
    assert "The disk of /data is full" in " ".join(painted(person.window))


def test_that_an_error_that_comes_a_thousand_times_is_written_a_dozen_times(
    hooked: Path, clock: Clock
) -> None:
    failures = FailureLog(lambda: hooked, clock)
    firsts = [failures.write("ValueError", "view.py:3") for _ in range(1000)]
    assert firsts == [True] + [False] * 999
    lines = hooked.read_text(encoding="utf-8").splitlines()
    assert 8 < len(lines) < 16
    assert lines[-1].endswith("view.py:3 x512")


def test_that_of_what_qt_says_only_the_place_is_kept_and_all_is_passed_on(
    qtbot: QtBot, application: Application, hooked: Path, clock: Clock
) -> None:
    heard: list[str] = []

    def before(_kind: QtMsgType, _context: object, said: str) -> None:
        heard.append(said)

    former = qInstallMessageHandler(before)
    try:
        listen_to_qt(lambda: hooked, clock)
        from PySide6.QtCore import qWarning

        qWarning(f"QLabel::setText: {SURNAME} does not fit")
        qWarning(f"{SURNAME}")
    finally:
        qInstallMessageHandler(former)
    assert heard == [f"QLabel::setText: {SURNAME} does not fit", SURNAME]
    lines = hooked.read_text(encoding="utf-8").splitlines()
    assert lines[0].endswith("QtWarning default QLabel::setText")
    assert lines[1].endswith("QtWarning default")
    assert not told(hooked.read_bytes())
