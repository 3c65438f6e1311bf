"""One writer at a time, freed by the system, never taken from another computer."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.errors import NotWritableError, RegistryInUseError
from core.store.registry import Registry
from core.store.writer_lock import WriterLock, holder_of, lock_path
from tests.builders import acting, registered

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
LATER = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
HOLDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from core.store.registry import Registry
registry = Registry.open(Path(sys.argv[1]), now=datetime(2026, 11, 23, 9, 14, tzinfo=UTC))
registry.db.lock.tell("A. Demir")
print("open", flush=True)
sys.stdin.read()
registry.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    return path


@contextmanager
def held_elsewhere(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has the registry open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait()


def test_that_a_second_process_is_told_who_records_and_since_when(path: Path) -> None:
    with held_elsewhere(path), pytest.raises(RegistryInUseError) as refused:
        Registry.open(path, now=LATER)
    host = os.uname().nodename if hasattr(os, "uname") else ""
    assert str(refused.value).startswith("Open by A. Demir on ")
    assert str(refused.value).endswith("since 09:14.")
    assert host in str(refused.value)
    Registry.open(path, now=LATER).close()


def test_that_another_day_is_named_with_its_date(path: Path) -> None:
    with held_elsewhere(path), pytest.raises(RegistryInUseError, match="since 2026-11-23 09:14"):
        Registry.open(path, now=datetime(2026, 11, 24, 8, tzinfo=UTC))


def test_that_a_kill_frees_the_lock_at_once(path: Path) -> None:
    with held_elsewhere(path) as process:
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        process.wait()
        left = holder_of(path)
        assert left is not None
        assert left.operator == "A. Demir"
        registry = Registry.open(path, now=LATER)
    mine = holder_of(path)
    assert mine is not None
    assert mine.pid == os.getpid()
    registry.close()


def test_that_one_process_opens_a_registry_for_recording_once(path: Path) -> None:
    first = Registry.open(path, now=NOW)
    with pytest.raises(RegistryInUseError):
        Registry.open(path, now=NOW)
    reading = Registry.open(path, now=NOW, read_only=True)
    reading.close()
    with pytest.raises(RegistryInUseError):
        Registry.open(path, now=NOW)
    registered(first, operated_on=date(2026, 3, 2))
    first.close()
    Registry.open(path, now=NOW).close()


def test_that_a_refused_opening_leaves_the_writer_its_locks(path: Path) -> None:
    """Opening and closing files beside SQLite would drop them: a third process must still wait."""
    first = Registry.open(path, now=NOW)
    with first.unit_of_work(acting()):
        with pytest.raises(RegistryInUseError):
            Registry.open(path, now=NOW)
        Registry.open(path, now=NOW, read_only=True).close()
        code = (
            "import sys; from pathlib import Path; from core.store.engine import connect\n"
            "db = connect(Path(sys.argv[1])); db.conn.execute('PRAGMA busy_timeout = 1')\n"
            "try:\n db.execute('BEGIN IMMEDIATE'); print('stolen')\n"
            "except Exception as error: print(type(error).__name__)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
        )
    assert done.stdout == "RegistryBusyError\n"
    first.close()


def test_that_what_another_computer_left_is_told_and_not_taken(path: Path) -> None:
    told = {"operator": "A. Demir", "host": "WARD-PC-2", "pid": 7, "program": "Hepatrack"}
    lock_path(path).write_text(json.dumps(told | {"since": "2026-11-23T09:14+00:00"}))
    with pytest.raises(RegistryInUseError) as refused:
        Registry.open(path, now=LATER)
    assert "A. Demir on WARD-PC-2 since 09:14" in str(refused.value)
    assert str(lock_path(path)) in str(refused.value), "the way on"
    assert json.loads(lock_path(path).read_text())["host"] == "WARD-PC-2"
    Registry.open(path, now=LATER, read_only=True).close()
    lock_path(path).unlink()
    Registry.open(path, now=LATER).close()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"operator": 1}', b"7" * 9000]
)
def test_that_a_lock_file_nobody_can_read_does_not_lock_anybody_out(
    path: Path, content: bytes
) -> None:
    lock_path(path).write_bytes(content)
    Registry.open(path, now=NOW).close()


def test_that_nothing_stays_beside_a_closed_registry(path: Path) -> None:
    registry = Registry.open(path, now=NOW)
    assert lock_path(path).exists()
    registry.close()
    registry.close()
    reading = Registry.open(path, now=NOW, read_only=True)
    reading.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_that_a_lock_that_was_taken_away_is_not_mistaken_for_the_one_in_its_place(
    path: Path,
) -> None:
    first = WriterLock.take(path, NOW)
    lock_path(path).unlink()  # somebody tidied the folder
    second = WriterLock.take(path, NOW)
    first.release()
    assert lock_path(path).exists(), "the second one's"
    with pytest.raises(RegistryInUseError):
        WriterLock.take(path, NOW)
    second.release()


def test_that_a_reader_sees_every_commit_and_saves_nothing(path: Path) -> None:
    writer = Registry.open(path, now=NOW)
    reader = Registry.open(path, now=NOW, read_only=True)
    assert reader.history.last_seq() == 0
    registered(writer, operated_on=date(2026, 3, 2))
    assert reader.history.last_seq() == 1
    with pytest.raises(NotWritableError, match="only reading"):
        registered(reader, operated_on=date(2026, 3, 2))
    reader.close()
    registered_again = Registry.open(path, now=NOW, read_only=True)
    assert registered_again.history.last_seq() == 1
    registered_again.close()
    writer.close()
