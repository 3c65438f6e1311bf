"""Putting a backup back: what it loses is said, nothing is deleted, statuses are as they were."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.actions.backing_up import back_up
from core.actions.restoring import Keys, losses, offered, rehearse, restore
from core.actions.verifying import verify
from core.domain.acting import said
from core.domain.backups import Why
from core.domain.dossier import Dossier
from core.domain.losses import LostOf
from core.domain.settings import Settings
from core.errors import RegistryBusyError, RegistryDamagedError, RegistryError
from core.language import ENGLISH
from core.store.backups.places import KEYS, REGISTRY
from core.store.backups.shelf import listed
from core.store.beside import backups_of, keys_of, quarantine_of
from core.store.cipher import CipherKey
from core.store.engine import connect
from core.store.registry import Registry
from tests.builders import acting
from tests.core.store.test_saved_lives import STORABLE, store
from tests.core.store.wards import (
    HOUR,
    KEY,
    NOW,
    TODAY,
    add_patient,
    backed_up,
    grown,
    names_in,
    statuses_in,
    ward,
)
from tests.demonstrated import demonstration_file

ACTING = replace(acting(TODAY), at=NOW)
OTHER = CipherKey(bytes(32), bytes(16))


@pytest.fixture(params=[None, KEY], ids=["plain", "keyed"])
def key(request: pytest.FixtureRequest) -> CipherKey | None:
    found: CipherKey | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path, key: CipherKey | None) -> Path:
    return ward(tmp_path / "ward.hepatrack", key)


def same(key: CipherKey | None) -> Keys:
    return Keys(present=key, backup=key)


def last_entry(path: Path, key: CipherKey | None = None) -> str:
    registry = Registry.open(path, now=NOW, key=key)
    try:
        assert verify(registry).is_whole
        [event] = registry.history.recent(1)
        return said(event.sentence, event.values, ENGLISH)
    finally:
        registry.close()


def test_that_what_would_be_lost_is_counted_patient_by_patient(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    assert losses(path, backup, same(key)).n_entries == 0
    grown(path, key, n=2)
    found = losses(path, backup, same(key))
    assert (found.n_entries, found.newest_at) == (4, "2026-05-15T09:14:00+00:00")
    assert found.is_same_registry
    assert found.patients == (
        LostOf(family_name="Aydın50", given_name="Ayşe", hospital_no="100050", n_entries=2),
        LostOf(family_name="Aydın51", given_name="Ayşe", hospital_no="100051", n_entries=2),
    )


def test_that_looking_at_what_would_be_lost_changes_neither_file(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    before = path.read_bytes(), (backup.folder / REGISTRY).read_bytes()
    losses(path, backup, same(key))
    assert (path.read_bytes(), (backup.folder / REGISTRY).read_bytes()) == before
    assert names_in(backup.folder) == ["manifest.json", REGISTRY]


def test_that_a_file_that_cannot_be_read_is_not_said_to_lose_nothing(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    path.write_bytes(b"rubbish" * 5000)
    assert losses(path, backup, same(key)).is_readable is False


def test_that_a_backup_of_another_registry_is_told_apart(tmp_path: Path) -> None:
    one = ward(tmp_path / "one.hepatrack", n=1)
    backup = backed_up(ward(tmp_path / "two.hepatrack", n=3))
    found = losses(one, backup, Keys())
    assert found.is_same_registry is False
    assert found.n_entries == 2


def test_that_a_restore_puts_back_every_status_and_says_so_in_the_history(
    path: Path, key: CipherKey | None
) -> None:
    before = statuses_in(path, key)
    backup = backed_up(path, key)
    grown(path, key)
    restored = restore(path, backup, ACTING, same(key))
    assert statuses_in(path, key) == before
    assert last_entry(path, key) == (
        "Restored from the backup of 28-Nov-2026 14:07, 2 entries set aside"
    )
    assert restored.losses.n_entries == 2


def test_that_the_former_file_is_in_the_quarantine_and_in_a_backup(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    grown(path, key)
    former = statuses_in(path, key)
    restored = restore(path, backup, ACTING, same(key))
    assert restored.aside == quarantine_of(path) / "20261128-140742"
    assert statuses_in(restored.aside / path.name, key) == former
    newest, _ = listed(backups_of(path))
    assert newest.why is Why.RESTORE
    assert statuses_in(newest.folder / REGISTRY, key) == former
    beside = ["", "-backups", "-quarantine"]
    assert names_in(path.parent) == [f"ward.hepatrack{end}" for end in beside]


def test_that_two_restores_in_one_second_set_aside_two_files(path: Path, key: CipherKey) -> None:
    backup = backed_up(path, key)
    first, second = (restore(path, backup, ACTING, same(key)).aside for _ in range(2))
    assert first != second
    assert names_in(quarantine_of(path)) == ["20261128-140742", "20261128-140742-2"]


@pytest.mark.parametrize("how", ["rubbish", "truncated", "zeroed page", "empty", "gone"])
def test_that_a_damaged_file_is_replaced_and_kept_as_it_was(
    path: Path, key: CipherKey | None, how: str
) -> None:
    before = statuses_in(path, key)
    backup = backed_up(path, key)
    data = path.read_bytes()
    middle = len(data) // 2 // 4096 * 4096
    broken = {
        "rubbish": b"\x07" * len(data),
        "truncated": data[: len(data) // 3],
        "zeroed page": data[:middle] + bytes(4096) + data[middle + 4096 :],
        "empty": b"",
    }
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(broken[how])
    restored = restore(path, backup, ACTING, same(key))
    assert statuses_in(path, key) == before
    if how == "gone":
        assert restored.aside is None
    else:
        assert restored.aside is not None
        if how in ("rubbish", "truncated"):
            assert (restored.aside / path.name).read_bytes() == broken[how]
    if how in ("rubbish", "empty"):
        assert listed(backups_of(path)) == (backup,)  # nothing of it became a backup


def test_that_the_log_of_the_old_file_is_never_replayed_onto_the_new_one(tmp_path: Path) -> None:
    """The old file is damaged, its log is whole: with the new file it would make a mixture."""
    path = ward(tmp_path / "ward.hepatrack")
    before = statuses_in(path)
    backup = backed_up(path)
    registry = Registry.open(path, now=NOW)
    add_patient(registry, 9)
    log = path.with_name("ward.hepatrack-wal")
    kept, shm = log.read_bytes(), path.with_name("ward.hepatrack-shm").read_bytes()
    registry.close()
    path.write_bytes(b"\x07" * 50_000)
    log.write_bytes(kept)
    path.with_name("ward.hepatrack-shm").write_bytes(shm)
    restored = restore(path, backup, ACTING, Keys())
    assert statuses_in(path) == before
    assert restored.aside is not None
    assert (restored.aside / log.name).read_bytes() == kept


def test_that_a_damaged_backup_is_refused_and_the_registry_stays(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    file = backup.folder / REGISTRY
    file.write_bytes(file.read_bytes()[:-4096])
    before = path.read_bytes()
    with pytest.raises(RegistryDamagedError, match="Choose another"):
        restore(path, backup, ACTING, same(key))
    assert path.read_bytes() == before
    assert names_in(path.parent) == ["ward.hepatrack", "ward.hepatrack-backups"]


def test_that_a_registry_that_is_open_elsewhere_is_not_replaced(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    other = connect(path, key)
    other.execute("SELECT count(*) FROM patients").fetchone()
    with pytest.raises(RegistryBusyError):
        restore(path, backup, ACTING, same(key))
    other.close()
    assert statuses_in(path, key)
    assert not quarantine_of(path).exists()


# Key files


def protected(path: Path, key: CipherKey, slots: str) -> Path:
    ward(path, key)
    keys_of(path).write_text(slots)
    return path


def test_that_the_key_file_of_today_stays_while_it_opens_the_restored_file(
    tmp_path: Path,
) -> None:
    """A password that was changed since the backup stays changed."""
    path = protected(tmp_path / "ward.hepatrack", KEY, "old password")
    backup = backed_up(path, KEY)
    keys_of(path).write_text("new password")
    restored = restore(path, backup, ACTING, same(KEY))
    assert keys_of(path).read_text() == "new password"
    assert restored.aside is not None
    assert keys_of(restored.aside / path.name).read_text() == "new password"


def test_that_the_key_file_comes_with_a_backup_of_another_key(tmp_path: Path) -> None:
    path = protected(tmp_path / "ward.hepatrack", KEY, "key of then")
    backup = backed_up(path, KEY)
    path.unlink()
    protected(path, OTHER, "key of today")
    restored = restore(path, backup, ACTING, Keys(present=OTHER, backup=KEY))
    assert keys_of(path).read_text() == "key of then"
    assert statuses_in(path, KEY)
    assert restored.aside is not None
    assert keys_of(restored.aside / path.name).read_text() == "key of today"


def test_that_a_key_file_that_was_lost_comes_back(tmp_path: Path) -> None:
    path = protected(tmp_path / "ward.hepatrack", KEY, "slots")
    backup = backed_up(path, KEY)
    assert (backup.folder / KEYS).exists()
    keys_of(path).unlink()
    restore(path, backup, ACTING, same(KEY))
    assert keys_of(path).read_text() == "slots"


def test_that_a_backup_from_before_protection_takes_the_key_file_aside(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    backup = backed_up(path)
    path.unlink()
    protected(path, KEY, "slots")
    restored = restore(path, backup, ACTING, Keys(present=KEY))
    assert not keys_of(path).exists()
    assert restored.aside is not None
    assert keys_of(restored.aside / path.name).read_text() == "slots"
    assert statuses_in(path)


# Lists and rehearsals


def test_that_the_backups_of_both_places_are_one_list_even_when_the_registry_is_gone(
    tmp_path: Path,
) -> None:
    path, stick = ward(tmp_path / "ward.hepatrack"), tmp_path / "stick"
    stick.mkdir()
    two = Settings(second_place=str(stick))
    first = back_up(path, None, why=Why.HAND, now=NOW - HOUR, settings=two)
    back_up(path, None, why=Why.HAND, now=NOW, settings=two)
    assert first.second_refusal is None
    assert first.backup is not None
    (first.backup.folder / REGISTRY).unlink()  # the copy on the stick is whole
    path.unlink()
    found = offered(path)
    assert [each.is_verified for each in found] == [True, True]
    assert [each.folder.is_relative_to(stick) for each in found] == [False, True]


def test_that_a_folder_chosen_by_hand_is_listed_too(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    backup = backed_up(path)
    elsewhere = backups_of(path).rename(tmp_path / "from the old computer")
    assert [each.name for each in offered(path, folder=elsewhere)] == [backup.name]
    assert [each.name for each in offered(path, folder=elsewhere / backup.name)] == [backup.name]
    assert offered(path) == ()


def test_that_a_rehearsal_opens_a_copy_verifies_it_and_leaves_nothing(
    path: Path, key: CipherKey | None
) -> None:
    backup = backed_up(path, key)
    assert rehearse(backup, key, now=NOW) == ()
    assert names_in(backups_of(path)) == [backup.name]
    assert names_in(backup.folder) == ["manifest.json", REGISTRY]


def test_that_a_rehearsal_that_fails_is_remembered(path: Path, key: CipherKey | None) -> None:
    backup = backed_up(path, key)
    file = backup.folder / REGISTRY
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 4
    file.write_bytes(bytes(data))
    [flaw] = rehearse(backup, key, now=NOW)
    assert "The backup is damaged" in flaw.said(ENGLISH)
    assert not listed(backups_of(path))[0].is_verified


def test_that_an_unknown_folder_for_the_rehearsal_is_said(tmp_path: Path) -> None:
    backup = backed_up(ward(tmp_path / "ward.hepatrack"))
    backups_of(tmp_path / "ward.hepatrack").rename(tmp_path / "gone")
    with pytest.raises(RegistryError, match="cannot be written"):
        rehearse(backup, None, now=NOW)


# Every status, before and after


def test_that_the_demonstration_has_the_same_statuses_after_backup_and_restore(
    tmp_path: Path,
) -> None:
    path = demonstration_file(tmp_path / "demo.hepatrack", date(2026, 11, 23))
    before = statuses_in(path)
    made = back_up(path, None, why=Why.HAND, now=NOW, settings=Settings())
    assert made.backup is not None
    path.unlink()
    restore(path, made.backup, ACTING, Keys())
    assert len(before) == 45
    assert statuses_in(path) == before


@settings(max_examples=15)
@given(dossier=STORABLE, days=st.integers(0, 2600), key=st.sampled_from([None, KEY]))
def test_that_any_life_has_the_same_statuses_after_backup_and_restore(
    tmp_path_factory: pytest.TempPathFactory, dossier: Dossier, days: int, key: CipherKey | None
) -> None:
    path = tmp_path_factory.mktemp("life") / "ward.hepatrack"
    registry = Registry.create(path, now=NOW, key=key)
    store(registry, dossier, 1)
    registry.close()
    today = date.fromordinal(date(2024, 1, 15).toordinal() + days)
    before = statuses_in(path, key, today)
    backup = backed_up(path, key)
    grown(path, key)
    restore(path, backup, ACTING, same(key))
    assert statuses_in(path, key, today) == before
