"""A backup: written by the engine, examined, whole or not there, found damaged when it is."""

import json
import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.domain.backups import Why
from core.errors import RegistryDamagedError, RegistryError
from core.store.backups.examining import flaws_of, mark
from core.store.backups.places import MANIFEST, REGISTRY
from core.store.backups.second import copy_newer, second_of
from core.store.backups.shelf import listed, newest_verified, thin
from core.store.beside import backups_of, keys_of
from core.store.cipher import CipherKey, is_plain
from core.store.engine import connect
from core.store.registry import Registry
from tests.core.store.wards import (
    HOUR,
    KEY,
    NOW,
    add_patient,
    backed_up,
    grown,
    names_in,
    statuses_in,
    ward,
)


@pytest.fixture(params=[None, KEY], ids=["plain", "keyed"])
def key(request: pytest.FixtureRequest) -> CipherKey | None:
    found: CipherKey | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path, key: CipherKey | None) -> Path:
    return ward(tmp_path / "ward.hepatrack", key)


def test_that_a_backup_is_one_folder_named_by_its_instant_and_reason(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key, why=Why.CLOSE)
    assert backup.folder == path.parent / "ward.hepatrack-backups" / "20261128-140742-close"
    assert names_in(backup.folder) == [MANIFEST, REGISTRY]
    assert names_in(backups_of(path)) == [backup.name]


def test_that_the_manifest_tells_what_is_in_it(path: Path, key: CipherKey | None) -> None:
    backup = backed_up(path, key)
    said = json.loads((backup.folder / MANIFEST).read_text("utf-8"))
    assert said["why"] == "hand"
    assert said["made_at"] == "2026-11-28T14:07:42+00:00"
    assert (said["n_patients"], said["n_entries"]) == (2, 4)
    assert said["newest_at"] == "2026-05-15T09:14:00+00:00"
    assert said["counts"]["examinations"] == 4
    assert said["schema"].startswith("m0")
    [file] = said["files"]
    assert file["size"] == (backup.folder / REGISTRY).stat().st_size
    assert len(file["sha256"]) == 64


def test_that_a_backup_reads_back_from_its_manifest_as_it_was_made(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    assert listed(backups_of(path)) == (backup,)
    assert flaws_of(backup, key) == ()
    assert names_in(backup.folder) == [MANIFEST, REGISTRY]  # looking leaves no log beside it


def test_that_every_patient_has_the_same_status_in_the_backup(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    assert statuses_in(backup.folder / REGISTRY, key) == statuses_in(path, key)


def test_that_the_backup_of_a_protected_registry_is_encrypted_and_brings_its_key_file(
    tmp_path: Path,
) -> None:
    path = ward(tmp_path / "ward.hepatrack", KEY)
    keys_of(path).write_text('{"slots": []}')
    backup = backed_up(path, KEY)
    assert not is_plain(backup.folder / REGISTRY)
    assert (backup.folder / REGISTRY).read_bytes()[:16] == KEY.salt
    assert (backup.folder / "registry.hepatrack-keys").read_text() == '{"slots": []}'
    assert flaws_of(backup, KEY) == ()
    assert flaws_of(backup, CipherKey(bytes(32), bytes(16)))  # nobody else can read it


def test_that_what_is_written_meanwhile_is_whole_or_not_in_it(
    path: Path, key: CipherKey | None
) -> None:
    """The registry is open, with a change in its log that the file itself does not hold yet."""
    registry = Registry.open(path, now=NOW, key=key)
    add_patient(registry, 7)
    backup = backed_up(path, key)
    add_patient(registry, 8)
    registry.close()
    assert backup.contents.n_patients == 3
    assert len(statuses_in(path, key)) == 4


def test_that_two_backups_in_one_second_have_two_names(path: Path, key: CipherKey | None) -> None:
    names = [backed_up(path, key).name for _ in range(3)]
    assert names == [f"20261128-140742-hand{end}" for end in ("", "-2", "-3")]
    assert {each.name for each in listed(backups_of(path))} == set(names)


@pytest.mark.parametrize("what", ["flip", "zeroed page", "truncated", "gone", "manifest"])
def test_that_a_damaged_backup_is_found_damaged(
    path: Path, key: CipherKey | None, what: str
) -> None:
    backup = backed_up(path, key)
    file = backup.folder / REGISTRY
    data = bytearray(file.read_bytes())
    if what == "flip":
        data[len(data) // 2] ^= 1
    elif what == "zeroed page":
        data[8192:12288] = bytes(4096)
    elif what == "truncated":
        del data[-5000:]
    file.write_bytes(bytes(data))
    if what == "gone":
        file.unlink()
    if what == "manifest":
        said = (backup.folder / MANIFEST).read_text().replace('"examinations": 4', '"exami')
        (backup.folder / MANIFEST).write_text(said)
        [found] = listed(backups_of(path))
        assert not found.is_verified
        return
    assert flaws_of(backup, key)
    if what in ("truncated", "gone"):  # seen without reading it
        assert not listed(backups_of(path))[0].is_verified


def test_that_counts_that_differ_from_the_manifest_are_found(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    counts = {**backup.contents.counts, "waivers": 3}
    told = replace(backup, contents=replace(backup.contents, counts=counts))
    assert flaws_of(told, key) == ("manifest: waivers",)


def test_that_what_an_examination_found_is_remembered_and_taken_back(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    mark(backup, ("rotten",), NOW)
    assert not listed(backups_of(path))[0].is_verified
    mark(backup, (), NOW)
    assert listed(backups_of(path))[0].is_verified


def test_that_a_full_disk_is_said_before_anything_is_written(
    path: Path, key: CipherKey | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 1_000_000))
    with pytest.raises(RegistryError, match="has 1 MB free"):
        backed_up(path, key)
    assert names_in(backups_of(path)) == []


def test_that_a_backup_that_cannot_be_finished_leaves_nothing(
    path: Path, key: CipherKey | None
) -> None:
    """The registry is damaged where only its pages tell: no backup is made of it."""
    db = connect(path, key)
    root = "SELECT rootpage FROM sqlite_master WHERE name = 'patients'"
    page = (int(db.execute(root).fetchone()[0]) - 1) * 4096
    db.close()
    data = bytearray(path.read_bytes())
    data[page : page + 4096] = b"\xaa" * 4096
    path.write_bytes(bytes(data))
    with pytest.raises(RegistryDamagedError):
        backed_up(path, key)
    assert not backups_of(path).exists() or names_in(backups_of(path)) == []


def test_that_a_folder_that_refuses_is_named(path: Path, key: CipherKey | None) -> None:
    backups_of(path).write_text("a file where the folder should be")
    with pytest.raises(RegistryError, match="backups cannot be written"):
        backed_up(path, key)


def test_that_what_a_kill_left_is_cleared_and_what_is_being_made_is_not(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    shelf = backups_of(path)
    old, new, gone = (shelf / name for name in (".a-1.part", ".a-2.part", ".b.gone"))
    for folder in (old, new, gone):
        folder.mkdir(parents=True)
    for folder, at in ((old, NOW - 24 * HOUR), (new, NOW)):
        os.utime(folder, (at.timestamp(), at.timestamp()))
    backup = backed_up(path)
    assert names_in(shelf) == [new.name, backup.name]


def test_that_the_newest_verified_is_the_newest_that_is_not_ahead_of_the_clock(
    tmp_path: Path,
) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    first, second, ahead = (backed_up(path, at=NOW + n * HOUR) for n in (-2, -1, 30))
    shelf = listed(backups_of(path))
    assert shelf == (ahead, second, first)
    assert newest_verified(shelf, NOW) == second
    mark(second, ("rotten",), NOW)
    assert newest_verified(listed(backups_of(path)), NOW) == first


def test_that_thinning_takes_folders_away_and_says_which(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    days = [backed_up(path, at=NOW - timedelta(days=n)) for n in (300, 299, 10, 0)]
    assert thin(backups_of(path), NOW) == (days[0].name,)
    assert {each.name for each in listed(backups_of(path))} == {each.name for each in days[1:]}


# The second place


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def test_that_backups_are_copied_to_the_second_place_and_examined_there(
    path: Path, key: CipherKey | None, stick: Path
) -> None:
    backup = backed_up(path, key)
    assert copy_newer(path, str(stick), key, NOW) == 1
    there = second_of(path, str(stick))
    assert there is not None
    [copy] = listed(there)
    assert replace(copy, folder=backup.folder) == backup
    assert flaws_of(copy, key) == ()
    assert copy_newer(path, str(stick), key, NOW) == 0


def test_that_a_stick_that_was_away_gets_what_it_missed(tmp_path: Path, stick: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    backed_up(path, at=NOW - 3 * HOUR)
    copy_newer(path, str(stick), None, NOW)
    away = stick.rename(tmp_path / "away")
    backed_up(path, at=NOW - 2 * HOUR)
    with pytest.raises(RegistryError, match="is not there"):
        copy_newer(path, str(stick), None, NOW)
    backed_up(path, at=NOW - HOUR)
    away.rename(stick)
    assert copy_newer(path, str(stick), None, NOW) == 2
    assert len(listed(stick / "ward.hepatrack-backups")) == 3


def test_that_another_registry_of_the_same_name_is_not_mixed_in(
    tmp_path: Path, stick: Path
) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for n, folder in enumerate((ours, theirs), 2):
        folder.mkdir()
        backed_up(ward(folder / "ward.hepatrack", n=n))
    copy_newer(ours / "ward.hepatrack", str(stick), None, NOW)
    with pytest.raises(RegistryError, match="another registry"):
        copy_newer(theirs / "ward.hepatrack", str(stick), None, NOW)


def test_that_a_copy_that_rotted_is_made_again(tmp_path: Path, stick: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    backup = backed_up(path)
    copy_newer(path, str(stick), None, NOW)
    rotten = stick / "ward.hepatrack-backups" / backup.name / REGISTRY
    rotten.write_bytes(rotten.read_bytes()[:-1])
    assert copy_newer(path, str(stick), None, NOW) == 1
    [copy] = listed(stick / "ward.hepatrack-backups")
    assert copy.is_verified
    assert flaws_of(copy, None) == ()


def test_that_the_backup_is_of_the_registry_as_it_stands_and_the_registry_goes_on(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    grown(path, key)
    db = connect(path, key)
    assert db.execute("SELECT count(*) FROM history").fetchone()[0] == 6
    db.close()
    assert backup.contents.n_entries == 4
