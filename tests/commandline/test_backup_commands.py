"""`backup`, `backups` and `restore` as somebody types them."""

from pathlib import Path

import pytest

from commandline.front import run_command
from core.store.backups.places import REGISTRY
from core.store.backups.shelf import listed
from core.store.beside import backups_of, keys_of
from tests.core.store.wards import NOW, grown, statuses_in, ward


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return ward(tmp_path / "ward.hepatrack")


def test_that_a_backup_is_made_listed_and_put_back(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["backup", str(path)], NOW) == 0
    [backup] = listed(backups_of(path))
    assert capsys.readouterr().out == f"{backup.folder}: 2 patients, 4 entries\n"
    assert run_command(["backups", str(path), "--verify"], NOW) == 0
    said = capsys.readouterr().out
    assert said.startswith("2026-11-28 14:07  hand  2 patients  4 entries  verified  ")
    before = statuses_in(path)
    grown(path)
    with_more = statuses_in(path)
    ask = ["restore", str(path), "--from", str(backup.folder)]
    assert run_command(ask, NOW) == 0
    said = capsys.readouterr().out
    assert "does not have: 2, the newest of 15-May-2026 09:14" in said
    assert "  AYDIN50, Ayşe, 100 050: 2" in said
    assert "Nothing was changed." in said
    assert statuses_in(path) == with_more
    assert run_command([*ask, "--yes"], NOW) == 0
    assert "restored, former file in" in capsys.readouterr().out
    assert statuses_in(path) == before


def test_that_a_damaged_registry_is_listed_and_restored_too(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = statuses_in(path)
    run_command(["backup", str(path)], NOW)
    [backup] = listed(backups_of(path))
    path.write_bytes(b"rubbish")
    assert run_command(["backups", str(path)], NOW) == 0
    assert run_command(["restore", str(path), "--from", str(backup.folder), "--yes"], NOW) == 0
    assert "cannot be read: what it holds is not known" in capsys.readouterr().out
    assert statuses_in(path) == before


def test_that_a_damaged_backup_ends_with_one_and_is_not_restored(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_command(["backup", str(path)], NOW)
    [backup] = listed(backups_of(path))
    file = backup.folder / REGISTRY
    file.write_bytes(file.read_bytes().replace("Aydın".encode(), b"Gozde"))
    assert run_command(["backups", str(path), "--verify"], NOW) == 1
    said = capsys.readouterr().out
    assert "damaged" in said
    assert "The backup is damaged: registry.hepatrack: other bytes" in said
    assert run_command(["restore", str(path), "--from", str(backup.folder), "--yes"], NOW) == 2
    assert "Choose another" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["backup", "none.hepatrack"], "There is no registry at"),
        (["restore", "ward.hepatrack", "--from", "elsewhere"], "is not a backup"),
    ],
)
def test_that_bad_input_is_one_sentence_and_two(
    path: Path,
    words: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(path.parent)
    assert run_command(words, NOW) == 2
    assert said in capsys.readouterr().err


def test_that_no_backups_are_said_and_end_with_one(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["backups", str(path)], NOW) == 1
    assert "no backups" in capsys.readouterr().out


def test_that_a_protected_registry_is_said_to_be_protected_and_not_damaged(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys_of(path).write_text("{}")
    assert run_command(["backup", str(path)], NOW) == 2
    assert "is protected" in capsys.readouterr().err
