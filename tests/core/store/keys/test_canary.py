"""A name that must not be found: in no file of a protected registry, whatever the engine does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.actions.protecting import protect
from core.actions.registering import correct_patient
from core.domain.patient import Patient
from core.store.engine import connect
from core.store.registry import Registry
from tests.builders import acting
from tests.core.store.keys.safes import CANARY, NOW, PROTECTION, opened, plain, protected

pytestmark = pytest.mark.usefixtures("cheap_passwords")
ROWS = 30_000
SORT = "SELECT family_name FROM many ORDER BY family_name || random()"


def finds(folder: Path) -> list[str]:
    """The files in which the name stands, in the encodings in which it could."""
    forms = [CANARY.encode(each) for each in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [CANARY.upper().encode(), CANARY.lower().encode()]
    return sorted(
        each.name
        for each in folder.rglob("*")
        if each.is_file() and any(form in each.read_bytes() for form in forms)
    )


def work_hard(registry: Registry, folder: Path) -> None:
    """Many rows, an index, a sort too large for the cache, a copy, a compaction; it stays open."""
    db = registry.db
    [someone] = registry.of(Patient).all()
    correct_patient(registry, acting(), someone, reason=f"seen with {CANARY}")
    db.execute("PRAGMA cache_size = -200")
    db.execute("CREATE TABLE many (family_name TEXT, note TEXT) STRICT")
    db.execute("BEGIN IMMEDIATE")
    db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO many SELECT ? || i, printf('%0200d', i) FROM n",
        [ROWS, CANARY],
    )
    db.execute("COMMIT")
    db.execute("CREATE INDEX many_names ON many (family_name)")
    assert len(db.execute(SORT).fetchall()) == ROWS
    db.execute("VACUUM INTO ?", [str(folder / "copy")])
    db.execute("VACUUM")
    db.execute("UPDATE many SET note = ? WHERE rowid < 100", [CANARY])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The registry's folder, with the computer's temporary folder inside it."""
    (tmp_path / "temp").mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    return tmp_path


def test_that_the_name_is_nowhere_on_the_disk_while_a_protected_registry_works(
    folder: Path,
) -> None:
    registry = opened(protected(folder))
    work_hard(registry, folder)
    assert {"ward.hepatrack", "ward.hepatrack-wal", "ward.hepatrack-keys"} <= {
        each.name for each in folder.iterdir()
    }
    assert finds(folder) == []
    registry.close()
    assert finds(folder) == []


def test_that_the_name_goes_when_a_registry_is_protected_later(folder: Path) -> None:
    registry = Registry.open(plain(folder), now=NOW)
    [someone] = registry.of(Patient).all()
    correct_patient(registry, acting(), someone, reason=CANARY)
    assert finds(folder) != []
    protect(registry, acting(), PROTECTION)
    assert finds(folder) == []
    work_hard(registry, folder)
    assert finds(folder) == []
    registry.close()


def test_that_the_same_search_finds_the_name_where_nothing_is_protected(folder: Path) -> None:
    registry = Registry.open(plain(folder), now=NOW)
    work_hard(registry, folder)
    assert {"ward.hepatrack", "ward.hepatrack-wal", "copy"} <= set(finds(folder))
    registry.close()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_that_no_sort_goes_through_a_file(folder: Path) -> None:
    """A temporary file loses its name when it is opened, so the open files are looked at."""
    registry = opened(protected(folder))
    work_hard(registry, folder)
    strange: set[str] = set()
    calls = 0

    def look() -> int:
        nonlocal calls
        calls += 1
        for each in Path("/proc/self/fd").iterdir():
            try:
                target = str(each.readlink())
            except OSError:
                continue
            if "(deleted)" in target or "etilqs" in target or str(folder / "temp") in target:
                strange.add(target)
        return 0

    registry.db.conn.set_progress_handler(look, 20_000)
    registry.db.execute(SORT).fetchall()
    registry.db.conn.set_progress_handler(None, 0)
    assert calls > 10
    assert {each for each in strange if "etilqs" in each or str(folder) in each} == set()
    assert registry.db.execute("PRAGMA temp_store").fetchone()[0] == 2
    registry.close()


# An engine that does not encrypt

INTERPOSED = """
import sys
from pathlib import Path
from core.errors import RegistryError
from core.store.cipher import CipherKey
from core.store.engine import connect, sqlite
print(sqlite.sqlite_version)
try:
    connect(Path(sys.argv[1]), CipherKey(bytes(32), bytes(16)))
except RegistryError as error:
    print(error)
"""


def _system_library() -> Path | None:
    folders = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
    found = [Path(each) / "libsqlite3.so.0" for each in folders]
    return next((each for each in found if each.exists()), None)


@pytest.mark.skipif(_system_library() is None, reason="no other SQLite on this computer")
def test_that_another_sqlite_put_before_ours_is_refused_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    done = subprocess.run(
        [sys.executable, "-c", INTERPOSED, str(path)],
        env=os.environ | {"LD_PRELOAD": str(_system_library())},
        capture_output=True,
        text=True,
        check=True,
    )
    version, said = done.stdout.splitlines()
    assert "is too old. Install again." in said, version
    assert not path.exists() or path.read_bytes() == b""


def test_that_an_engine_without_a_cipher_is_refused_however_new_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    from core.errors import RegistryError
    from core.store import engine
    from core.store.cipher import CipherKey

    monkeypatch.setattr(engine, "sqlite", sqlite3)
    monkeypatch.setattr(engine, "OLDEST_SQLITE", (3, 0, 0))
    path = tmp_path / "ward.hepatrack"
    with pytest.raises(RegistryError, match="Install again"):
        connect(path, CipherKey(bytes(32), bytes(16)))
    assert not path.exists() or path.read_bytes() == b""
