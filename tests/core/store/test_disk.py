"""A disk that is full, limited or failing: nothing acknowledged is lost, and it is said which."""

import shutil
import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.errors import (
    DiskFailingError,
    DiskFullError,
    NotWritableError,
    RegistryBusyError,
    RegistryDamagedError,
    RegistryError,
)
from core.store.engine import connect, is_whole, sqlite
from core.store.failing import explained
from core.store.registry import Registry
from core.store.upkeep import change_count, checkpoint
from tests.builders import patient, registered

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
OPERATED = date(2026, 3, 2)

# Registers one patient after the other and prints each that was acknowledged, then how it ended.
WRITING = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from core.errors import RegistryError
from core.store.registry import Registry
from tests.builders import patient, registered
LIMIT
registry = Registry.open(Path(sys.argv[1]), now=datetime(2026, 11, 23, 9, 14, tzinfo=UTC))
refused = 0
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    someone = patient(hospital_no=str(number))
    try:
        registered(registry, operated_on=date(2026, 3, 2), person=someone)
        print("saved", number, flush=True)
    except RegistryError as error:
        refused += 1
        print("refused", type(error).__name__, error, flush=True)
        assert not registry.db.conn.in_transaction
        registry.history.last_seq()
        if refused == 5:
            break
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    return path


def written(
    path: Path, n: int, *before: str, limit: str = "", first: int = 1000
) -> tuple[list[str], list[str]]:
    """What a process of its own acknowledged, and how it was refused."""
    code, numbers = WRITING.replace("LIMIT", limit), (str(first), str(first + n))
    command = [*before, sys.executable, "-c", code, str(path), *numbers]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=Path(__file__).parents[3], check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    lines = done.stdout.splitlines()
    return [each.split()[1] for each in lines if each.startswith("saved")], [
        each for each in lines if each.startswith("refused")
    ]


def stored(path: Path) -> set[str]:
    from core.domain.patient import Patient

    registry = Registry.open(path, now=NOW)
    try:
        assert registry.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {each.hospital_no for each in registry.of(Patient).all()}
    finally:
        registry.close()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, RegistryBusyError),
        (6, RegistryBusyError),
        (8, NotWritableError),
        (1032, NotWritableError),
        (10, DiskFailingError),
        (266, DiskFailingError),
        (13, DiskFullError),
        (14, RegistryError),
        (1, None),
        (19, None),
    ],
)
def test_that_each_refusal_of_the_engine_has_a_sentence_with_its_place(
    path: Path, code: int, kind: type[RegistryError] | None
) -> None:
    error = sqlite.OperationalError("whatever it says")
    error.sqlite_errorcode = code
    said = explained(error, path)
    if kind is None:
        assert said is None, "our own mistakes stay what they are"
        return
    assert type(said) is kind
    assert str(path.parent) in str(said)
    assert str(said).endswith(".")


def test_that_a_limit_on_the_size_of_files_loses_nothing_acknowledged(path: Path) -> None:
    pytest.importorskip("resource")
    limit = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))"
    )
    saved, refused = written(path, 400, limit=limit)
    assert saved
    assert len(refused) == 5
    assert all("DiskFullError" in each or "DiskFailingError" in each for each in refused)
    assert all(str(path.parent) in each for each in refused)
    assert stored(path) >= set(saved)


@pytest.mark.skipif(shutil.which("mount") is None, reason="no disk can be mounted here")
def test_that_a_full_disk_refuses_cleanly_and_takes_all_once_there_is_room(
    path: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a disk of a test's own needs root")
    try:
        full = disk / "ward.hepatrack"
        shutil.copy(path, full)
        saved, refused = written(full, 2000)
        assert len(refused) == 5
        assert all(f"DiskFullError The disk of {disk} is full" in each for each in refused)
        grow = ["mount", "-o", "remount,size=20m", str(disk)]
        subprocess.run(grow, check=True)
        assert stored(full) == set(saved)
        more, refused = written(full, 5, first=9000)
        assert len(more) == 5
        assert not refused
        assert stored(full) == {*saved, *more}
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _can_trace() -> bool:
    tool = shutil.which("strace")
    if tool is None:
        return False
    probe = [tool, "-qq", "-e", "trace=none", "true"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


can_trace = pytest.mark.skipif(not _can_trace(), reason="no strace that may trace here")


def failing(path: Path, call: str, when: str, log: Path, error: str = "EIO") -> list[str]:
    """strace, with `call` on the files of this registry failing `when`."""
    files = [each for end in ("", "-wal") for each in ("-P", f"{path}{end}")]
    inject = f"inject={call}:error={error}:when={when}"
    return ["strace", "-f", "-qq", "-o", str(log), *files, "-e", f"trace={call}", "-e", inject]


@can_trace
@pytest.mark.parametrize(
    ("call", "when", "error", "kind"),
    [
        ("pwrite64", "40+7", "EIO", "DiskFailingError"),
        ("fsync", "10+3", "EIO", "DiskFailingError"),
        ("pwrite64", "40+1", "ENOSPC", "DiskFullError"),
    ],
)
def test_that_a_failing_write_is_said_and_loses_nothing_acknowledged(
    path: Path, tmp_path: Path, call: str, when: str, error: str, kind: str
) -> None:
    log = tmp_path / "trace"
    saved, refused = written(path, 30, *failing(path, call, when, log, error))
    hits = log.read_text(encoding="utf-8").count("(INJECTED)")
    assert hits, "nothing was injected"
    assert refused
    assert all(kind in each for each in refused)
    assert stored(path) >= set(saved)


@can_trace
def test_that_a_disk_that_fails_while_opening_is_looked_at_twice(
    path: Path, tmp_path: Path
) -> None:
    """The engine calls what it cannot read damaged; once is forgiven, always is not a registry."""
    log = tmp_path / "trace"
    saved, _ = written(path, 1, *failing(path, "pread64", "1", log))
    assert "(INJECTED)" in log.read_text(encoding="utf-8")
    assert saved == ["1000"]


def test_that_what_looks_damaged_is_looked_at_again_before_it_is_called_so(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = path.read_bytes(), b"Dear colleague, " * 400
    path.write_bytes(bad)
    pause = threading.Event()

    def put_right(_seconds: float) -> None:
        path.write_bytes(good)
        pause.set()

    monkeypatch.setattr("time.sleep", put_right)
    connect(path).close()
    assert pause.is_set()
    path.write_bytes(bad)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    with pytest.raises(RegistryDamagedError):
        connect(path)
    assert path.read_bytes() == bad, "left as it was found"


def test_that_damage_is_told_from_a_disk_that_does_not_answer(path: Path) -> None:
    assert is_whole(path, None)
    registry = Registry.open(path, now=NOW)
    registered(registry, operated_on=OPERATED)
    (size,) = registry.db.execute("PRAGMA page_size").fetchone()
    (root,) = registry.db.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'patients'"
    ).fetchone()
    registry.close()
    pages = bytearray(path.read_bytes())
    pages[(root - 1) * size : root * size] = b"\x41" * size
    path.write_bytes(bytes(pages))
    with pytest.raises(RegistryDamagedError, match="is damaged"):
        Registry.open(path, now=NOW)
    hurt = connect(path)
    with pytest.raises(RegistryDamagedError, match="is damaged"):
        list(hurt.query("SELECT * FROM patients"))
    hurt.close()
    assert not is_whole(path, None)


def test_that_the_log_is_emptied_unless_somebody_is_reading(path: Path) -> None:
    registry = Registry.open(path, now=NOW)
    log = path.with_name(f"{path.name}-wal")
    registered(registry, operated_on=OPERATED)
    reader = Registry.open(path, now=NOW, read_only=True)
    before = change_count(reader)
    cursor = reader.db.conn.execute("SELECT 1 FROM patients UNION ALL SELECT 2 FROM patients")
    cursor.fetchone()
    registered(registry, operated_on=OPERATED, person=patient(hospital_no="7"))
    assert not checkpoint(registry), "it waits for nobody"
    cursor.close()
    assert checkpoint(registry)
    assert log.stat().st_size == 0
    assert change_count(reader) != before
    assert not checkpoint(reader)
    reader.close()
    registry.close()
