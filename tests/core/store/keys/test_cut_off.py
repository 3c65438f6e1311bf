"""A change of keys that is killed leaves the old registry or the new one, nothing between."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.actions.protecting import (
    add_holder,
    finish_interrupted,
    holders,
    is_protected,
    unlock,
    unlock_with_recovery,
)
from core.actions.verifying import verify
from core.errors import RegistryBusyError, RegistryDamagedError, RegistryError
from core.store.cipher import is_plain, key_file_of
from core.store.dossiers import all_dossiers
from core.store.keys.finishing import next_database_of, next_key_file_of
from core.store.registry import Registry
from tests.builders import acting
from tests.core.store.keys.safes import (
    CANARY,
    CODE,
    DEMIR,
    KAYA,
    NOW,
    OTHER_PASSWORD,
    PASSWORD,
    names,
    opened,
    plain,
    protected,
    settled,
)

pytestmark = [
    pytest.mark.usefixtures("cheap_passwords"),
    pytest.mark.skipif(os.name == "nt", reason="forks, and is killed by a signal"),
]
KILLED = 128 + 9
Cut = Callable[[str, Path, int], int]


@pytest.fixture(scope="module")
def cut() -> Iterator[Cut]:
    """Runs one change of keys that is killed before its n-th touch; gives the exit code."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.core.store.keys.cut_off"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"

    def run(what: str, folder: Path, n: int) -> int:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{what} {n} {folder}\n")
        process.stdin.flush()
        return int(process.stdout.readline())

    yield run
    process.communicate()


def each_cut(cut: Cut, what: str, start: Path, folder: Path) -> Iterator[tuple[Path, int]]:
    """The registry after a kill before each touch in turn, until the work comes to its end."""
    for n in range(1, 200):
        here = folder / f"{what}-{n}"
        shutil.copytree(start, here)
        code = cut(what, here, n)
        yield here / "ward.hepatrack", n
        if code == 0:
            assert n > 5, "hardly anything was touched"
            return
        assert code == KILLED
    raise AssertionError("it never comes to its end")


def whole(registry: Registry, n_entries: int) -> bool:
    found = [each.patient.family_name for each in all_dossiers(registry)] == [CANARY]
    found = found and verify(registry).flaws == ()
    return found and registry.history.last_seq() == n_entries


def test_that_protecting_leaves_the_old_file_or_the_protected_one(cut: Cut, tmp_path: Path) -> None:
    start = tmp_path / "start"
    start.mkdir()
    plain(start)
    found = []
    for path, _ in each_cut(cut, "protect", start, tmp_path):
        new = is_protected(path)
        found.append(new)
        registry = opened(path) if new else Registry.open(path, now=NOW)
        assert whole(registry, 2 if new else 1)
        registry.close()
        assert is_plain(path) is not new
        assert names(path.parent) == (settled(path) if new else {path.name})
        if new:
            unlock_with_recovery(path, CODE)
            assert not any(CANARY.encode() in each.read_bytes() for each in path.parent.iterdir())
    assert found == sorted(found), "once it is protected it stays so"
    assert set(found) == {False, True}


def test_that_removing_somebody_leaves_the_old_key_or_the_new_one(cut: Cut, tmp_path: Path) -> None:
    start = tmp_path / "start"
    start.mkdir()
    registry = opened(protected(start))
    add_holder(registry, acting(), DEMIR, OTHER_PASSWORD)
    before = registry.history.last_seq()
    registry.close()
    found = []
    for path, _ in each_cut(cut, "remove", start, tmp_path):
        new = len(holders(path)) == 1
        found.append(new)
        registry = opened(path)
        assert whole(registry, before + new)
        registry.close()
        assert names(path.parent) == settled(path)
        if not new:
            opened(path, DEMIR, OTHER_PASSWORD).close()
    assert found == sorted(found)
    assert set(found) == {False, True}


def test_that_a_new_registry_is_there_and_opens_or_is_not_there(cut: Cut, tmp_path: Path) -> None:
    start = tmp_path / "start"
    start.mkdir()
    found = []
    for path, _ in each_cut(cut, "create", start, tmp_path):
        found.append(path.exists())
        if path.exists():
            assert is_protected(path)
            registry = opened(path)
            assert registry.settings().centre == "HPB"
            registry.close()
            assert names(path.parent) == settled(path)
        else:
            assert cut("create", path.parent, 10_000) == 0, "it can be made again"
            opened(path).close()
    assert found == sorted(found)
    assert set(found) == {False, True}


def test_that_a_changed_password_is_the_old_one_or_the_new_one(cut: Cut, tmp_path: Path) -> None:
    start = tmp_path / "start"
    start.mkdir()
    protected(start)
    for path, _ in each_cut(cut, "password", start, tmp_path):
        opening = []
        for password in (PASSWORD, OTHER_PASSWORD):
            try:
                unlock(path, KAYA.id, password)
            except RegistryError:
                continue
            opening.append(password)
        assert len(opening) == 1
        opened(path, password=opening[0]).close()


# What a cut leaves, one by one


def _rekeyed(folder: Path) -> tuple[Path, bytes]:
    """A registry just after a change of keys, and the key file of before."""
    from core.actions.protecting import renew_recovery

    path = protected(folder)
    before = key_file_of(path).read_bytes()
    registry = opened(path)
    renew_recovery(registry, acting(), CODE)
    registry.close()
    return path, before


def test_that_the_key_file_whose_salt_the_database_has_is_kept(tmp_path: Path) -> None:
    path, before = _rekeyed(tmp_path)
    after = key_file_of(path).read_bytes()
    for present, following in ((before, after), (after, before), (b"torn", after)):
        key_file_of(path).write_bytes(present)
        next_key_file_of(path).write_bytes(following)
        finish_interrupted(path)
        assert key_file_of(path).read_bytes() == after
        assert names(tmp_path) == settled(path)
        opened(path).close()


def test_that_nothing_is_removed_when_neither_key_file_belongs_to_the_database(
    tmp_path: Path,
) -> None:
    path, before = _rekeyed(tmp_path)
    key_file_of(path).write_bytes(before)
    next_key_file_of(path).write_bytes(before)
    with pytest.raises(RegistryDamagedError, match="Neither key file"):
        is_protected(path)
    assert names(tmp_path) == {*settled(path), next_key_file_of(path).name}


def test_that_what_another_program_is_at_is_left_to_it(tmp_path: Path) -> None:
    path = plain(tmp_path)
    next_key_file_of(path).write_bytes(b"being written")
    code = (
        "import sys; from pathlib import Path; from core.store.engine import connect;"
        "db = connect(Path(sys.argv[1])); db.execute('PRAGMA journal_mode = DELETE');"
        "db.execute('PRAGMA locking_mode = EXCLUSIVE'); db.execute('BEGIN EXCLUSIVE');"
        "print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    with pytest.raises(RegistryBusyError):
        is_protected(path)
    assert next_key_file_of(path).exists()
    other.communicate("")
    assert is_protected(path) is False
    assert names(tmp_path) == {path.name}


def test_that_an_unfinished_copy_goes_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    path = protected(tmp_path)
    for ending in ("", "-wal", "-shm", "-journal"):
        copy = next_database_of(path)
        copy.with_name(copy.name + ending).write_bytes(b"half written")
    opened(path).close()
    assert names(tmp_path) == settled(path)


def test_that_nobody_else_gets_in_while_the_copy_is_made(tmp_path: Path) -> None:
    """What another program wrote into the old file now would be lost."""
    from core.domain.acting import Entry
    from core.store.keys.exchange import exchange
    from core.store.keys.key_file import read_key_file
    from core.store.keys.slots import new_key, rekeyed

    path = protected(tmp_path)
    registry = opened(path)
    code = (
        "import sys; from pathlib import Path; from core.store.engine import is_held;"
        "print(is_held(Path(sys.argv[1])))"
    )
    said: list[str] = []

    def tell(copy: Registry) -> int:
        command = [sys.executable, "-c", code, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        said.append(done.stdout.strip())
        with copy.unit_of_work(acting()):
            return copy.history.write(Entry(sentence="Exchanged"), acting(), [])

    key = new_key()
    exchange(registry, key, rekeyed(read_key_file(key_file_of(path)), key), tell)
    registry.close()
    assert said == ["True"]
    opened(path).close()
