"""A process of its own that is told to leave, killed, or hangs: what it leaves behind."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.actions.backing_up import is_due, standing_of, tip_of
from core.domain.backups import Backup, Why
from core.domain.settings import Settings
from core.store.backups.examining import flaws_of
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.registry import Registry
from core.store.writer_lock import holder_of, lock_path

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
WINDOW = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
import main
from tests.builders import patient, registered
from ui.main_window import MainWindow

drafts = Path(sys.argv[2])
MainWindow.keep_drafts = lambda self: drafts.write_text(drafts.read_text() + "kept ")
app = main.opened_window(Path(sys.argv[1]), None, lambda: datetime(2026, 11, 23, 9, 14, tzinfo=UTC))
[window] = [each for each in app.topLevelWidgets() if isinstance(each, MainWindow)]
registered(window.session.registry, operated_on=date(2026, 3, 2), person=patient())
def settled(then):  # when collecting begins, the start is over
    begun = "ui.application.collecting" in sys.modules
    then() if begun else QTimer.singleShot(20, lambda: settled(then))
def ready():
    print("ready", flush=True)
    if len(sys.argv) > 3:
        exec(sys.argv[3], globals())
QTimer.singleShot(0, ready)
raise SystemExit(app.exec())
"""
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@contextmanager
def window(path: Path, *, more: str = "") -> Iterator["subprocess.Popen[str]"]:
    folder = path.parent
    places = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "LOCALAPPDATA": str(folder)}
    (folder / "drafts").write_text("")
    command = [sys.executable, "-c", WINDOW, str(path), str(folder / "drafts")]
    with subprocess.Popen(
        [*command, more] if more else command,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())} | places,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", process.communicate()[1]
        try:
            yield process
        finally:
            process.kill()  # what a failed test leaves would be waited for


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    return path


@on_posix
@pytest.mark.parametrize("order", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_that_an_order_to_leave_keeps_drafts_and_closes_the_registry(
    path: Path, order: str
) -> None:
    with window(path) as process:
        assert lock_path(path).exists()
        process.send_signal(getattr(signal, order))
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert (path.parent / "drafts").read_text() == "kept "
    beside = {each.name for each in path.parent.iterdir() if each.name.startswith("ward.")}
    assert beside == {path.name, f"{path.name}-anchor"}, "no lock, no log"
    again = Registry.open(path, now=NOW)
    assert again.history.last_seq() == 1
    assert again.last_used.get() == NOW
    again.close()


@on_posix
def test_that_a_kill_loses_nothing_and_locks_nobody_out(path: Path) -> None:
    with window(path) as process:
        process.kill()
        process.communicate(timeout=60)
    left = holder_of(path)
    assert left is not None
    assert left.pid == process.pid
    again = Registry.open(path, now=NOW)
    assert again.history.last_seq() == 1
    again.close()


@on_posix
def test_that_the_end_of_the_session_keeps_drafts_and_closes_nothing(path: Path) -> None:
    """Somebody may call the shutdown off; what comes after it is an order to leave."""
    more = (
        "from ui.application.leaving import OrdersToLeave\n"
        "app.findChild(OrdersToLeave)._session_ends(None)\n"  # only Qt itself can send the signal
        "print('asked', flush=True)"
    )
    with window(path, more=more) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "asked\n"
        assert (path.parent / "drafts").read_text() == "kept "
        assert lock_path(path).exists()
        assert (path.parent / "ward.hepatrack-wal").stat().st_size == 0, "brought into the file"
        process.terminate()
        process.communicate(timeout=60)
    assert process.returncode == 0


@on_posix
def test_that_a_crash_writes_lines_of_code_and_no_memory(path: Path) -> None:
    more = "import ctypes; secret = 'YILMAZ'; settled(lambda: ctypes.string_at(0))"
    with window(path, more=more) as process:
        process.communicate(timeout=60)
    assert process.returncode == -signal.SIGSEGV
    written = (path.parent / "Hepatrack" / "crashes.log").read_text(encoding="utf-8")
    assert "Segmentation fault" in written
    assert "string_at" in written
    assert "YILMAZ" not in written
    assert not list(path.parent.rglob("core*"))


@on_posix
def test_that_a_hang_writes_where_it_hangs(path: Path) -> None:
    more = (
        "from ui.application.crash import HangWatch\n"
        "import threading\n"
        "def hanging():\n"
        "    global watch\n"
        "    watch = HangWatch(app, seconds=0.2)\n"
        "    threading.Event().wait(1.5)\n"
        "    app.quit()\n"
        "settled(hanging)"
    )
    with window(path, more=more) as process:
        process.communicate(timeout=60)
    written = (path.parent / "Hepatrack" / "crashes.log").read_text(encoding="utf-8")
    assert "Timeout" in written
    assert "in hanging" in written


def test_that_a_process_that_only_starts_dumps_no_core(path: Path) -> None:
    resource = pytest.importorskip("resource")
    more = (
        "import resource; print(resource.getrlimit(resource.RLIMIT_CORE), flush=True); app.quit()"
    )
    with window(path, more=more) as process:
        assert process.stdout is not None
        said = process.stdout.read()
    assert "(0, 0)" in said
    assert resource


# The backup at closing, and orders from outside


def backups(path: Path) -> list[Backup]:
    """Those with a name, and no half of another one."""
    shelf = backups_of(path)
    if shelf.exists():
        assert [each.name for each in shelf.iterdir() if each.name.startswith(".")] == []
    return list(listed(shelf))


@on_posix
def test_that_an_order_to_leave_waits_for_no_backup_and_the_next_opening_makes_it(
    path: Path,
) -> None:
    with window(path) as process:
        process.terminate()
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert backups(path) == []
    again = Registry.open(path, now=NOW)
    standing, tip = standing_of(path, Settings(), NOW), tip_of(again)
    again.close()
    assert is_due(standing, tip, now=NOW, hours=4, is_opening=True)


@on_posix
def test_that_an_order_to_leave_lets_the_backup_at_closing_end_whole(path: Path) -> None:
    more = (
        "import os, signal\n"
        "window.close()\n"
        "assert window.isVisible()\n"  # it waits for the backup
        "os.kill(os.getpid(), signal.SIGTERM)"
    )
    with window(path, more=more) as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    [backup] = backups(path)
    assert (backup.why, backup.is_verified) == (Why.CLOSE, True)
    assert flaws_of(backup, None) == ()
    assert not lock_path(path).exists()


@on_posix
def test_that_a_log_off_begins_no_backup_and_closing_after_it_still_does(path: Path) -> None:
    more = (
        "from ui.application.leaving import OrdersToLeave\n"
        "from ui.application.program import Application\n"
        "app.findChild(OrdersToLeave)._session_ends(None)\n"
        "assert not app.findChild(Application).backups.jobs.is_busy\n"
        "assert window.isVisible()\n"
        "window.close()"
    )
    with window(path, more=more) as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert [each.why for each in backups(path)] == [Why.CLOSE]


@on_posix
def test_that_a_kill_during_the_backup_at_closing_leaves_the_registry_and_no_half_backup(
    path: Path,
) -> None:
    more = "import os, signal\nwindow.close()\nos.kill(os.getpid(), signal.SIGKILL)"
    with window(path, more=more) as process:
        process.communicate(timeout=60)
    again = Registry.open(path, now=NOW)
    assert again.history.last_seq() == 1
    again.close()
    for each in listed(backups_of(path)):
        assert flaws_of(each, None) == ()


@on_posix
@pytest.mark.parametrize("order", ["app.quit()", "os.kill(os.getpid(), signal.SIGTERM)"])
def test_that_leaving_while_a_password_is_stretched_is_no_crash(path: Path, order: str) -> None:
    more = (
        "import os, signal\n"
        "from core.store.keys.envelope import new_private_key, wrap\n"
        "from ui.widgets.patience import Patience\n"
        "work = lambda: wrap(b'four plain words here', new_private_key(), b'')\n"  # half a second
        "assert Patience(app).start(work, print, print)\n"
        f"{order}"
    )
    with window(path, more=more) as process:
        out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert (out, errors) == ("", "")
    Registry.open(path, now=NOW).close()
