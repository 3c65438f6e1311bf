"""One file put in the place of another: begun and cut, it is finished; only prepared, dropped."""

import json
import shutil
from pathlib import Path

import pytest

from core.errors import RegistryError
from core.store.beside import incoming_of, is_swap_cut, journal_of, keys_of, quarantine_of
from core.store.registry import Registry
from core.store.swapping import Swap, finish_interrupted, swap
from tests.core.store.wards import NOW, names_in, statuses_in, ward


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A registry, and another prepared to take its place."""
    path = ward(tmp_path / "ward.hepatrack", n=1)
    other = tmp_path / "other"
    other.mkdir()
    ward(other / "ward.hepatrack", n=3).rename(incoming_of(path))
    shutil.rmtree(other)
    return path


def test_that_what_was_only_prepared_is_dropped_at_the_next_opening(path: Path) -> None:
    assert is_swap_cut(path)
    assert len(statuses_in(path)) == 1
    assert names_in(path.parent) == ["ward.hepatrack"]


def test_that_what_was_begun_is_finished_at_the_next_opening(path: Path) -> None:
    journal_of(path).write_text(json.dumps({"aside": "then", "keys": False, "no_keys": False}))
    assert len(statuses_in(path)) == 3
    assert len(statuses_in(quarantine_of(path) / "then" / path.name)) == 1
    assert names_in(path.parent) == ["ward.hepatrack", "ward.hepatrack-quarantine"]


def test_that_it_is_finished_in_a_folder_that_was_moved_meanwhile(path: Path) -> None:
    journal_of(path).write_text(json.dumps({"aside": "then", "keys": False, "no_keys": False}))
    moved = path.parent.rename(path.parent.with_name("moved")) / path.name
    assert len(statuses_in(moved)) == 3
    assert names_in(quarantine_of(moved)) == ["then"]


@pytest.mark.parametrize("said", ["", "{", "[]", '{"aside": 1}'])
def test_that_a_journal_that_says_nothing_changes_nothing(path: Path, said: str) -> None:
    journal_of(path).write_text(said)
    assert finish_interrupted(path) == "dropped"
    assert len(statuses_in(path)) == 1


def test_that_finishing_twice_is_finishing_once(path: Path) -> None:
    swap(path, Swap(aside="then"))
    journal_of(path).write_text(json.dumps({"aside": "then", "keys": False, "no_keys": False}))
    assert finish_interrupted(path) == "finished"
    assert finish_interrupted(path) == ""
    assert len(statuses_in(path)) == 3
    assert len(statuses_in(quarantine_of(path) / "then" / path.name)) == 1


def test_that_key_files_go_with_their_files(path: Path) -> None:
    keys_of(path).write_text("old")
    keys_of(incoming_of(path)).write_text("new")
    swap(path, Swap(aside="then", keys=True))
    assert keys_of(path).read_text() == "new"
    assert keys_of(quarantine_of(path) / "then" / path.name).read_text() == "old"


def test_that_a_prepared_file_that_somebody_took_away_leaves_the_old_one(path: Path) -> None:
    incoming_of(path).unlink()
    with pytest.raises(FileNotFoundError):
        swap(path, Swap(aside="then"))
    assert names_in(path.parent) == ["ward.hepatrack"]


def test_that_a_cut_swap_that_cannot_be_finished_is_said(path: Path) -> None:
    quarantine_of(path).write_text("a file where the folder should be")
    journal_of(path).write_text(json.dumps({"aside": "then", "keys": False, "no_keys": False}))
    with pytest.raises(RegistryError, match="cannot be finished"):
        Registry.open(path, now=NOW)
    quarantine_of(path).unlink()
    assert len(statuses_in(path)) == 3
