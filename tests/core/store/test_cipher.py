"""A registry with a key: encrypted on the disk, closed to any other key, and proved to be so."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.errors import RegistryDamagedError, RegistryError
from core.store.cipher import CipherKey, is_plain
from core.store.copying import write_copy
from core.store.dossiers import all_dossiers
from core.store.engine import connect
from core.store.registry import Registry
from tests.builders import acting, patient, registered

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
KEY = CipherKey(bytes(range(32)), bytes(range(16)))
OTHER = CipherKey(bytes(32), bytes(range(16)))


def _protected(folder: Path) -> Path:
    path = folder / "ward.hepatrack"
    registry = Registry.create(path, now=NOW, key=KEY)
    registered(registry, operated_on=date(2025, 9, 15), person=patient(family_name="Kanarya"))
    registry.close()
    return path


def test_that_a_registry_with_a_key_shows_nothing_on_the_disk(tmp_path: Path) -> None:
    path = _protected(tmp_path)
    assert not is_plain(path)
    for each in tmp_path.iterdir():
        assert b"Kanarya" not in each.read_bytes()
        assert "Kanarya".encode("utf-16-le") not in each.read_bytes()


def test_that_it_comes_back_with_its_key_and_with_no_other(tmp_path: Path) -> None:
    path = _protected(tmp_path)
    registry = Registry.open(path, now=NOW, key=KEY)
    [found] = all_dossiers(registry)
    assert found.patient.family_name == "Kanarya"
    registry.close()
    for wrong in (OTHER, None):
        with pytest.raises(RegistryDamagedError):
            Registry.open(path, now=NOW, key=wrong)


def test_that_a_copy_of_it_has_the_same_key(tmp_path: Path) -> None:
    registry = Registry.open(_protected(tmp_path), now=NOW, key=KEY)
    copy = tmp_path / "copy.hepatrack"
    write_copy(registry, copy, stamped=NOW)
    registry.close()
    assert not is_plain(copy)
    Registry.open(copy, now=NOW, key=KEY).close()


def test_that_an_unencrypted_file_is_refused_where_a_key_is_given(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    assert is_plain(path)
    with pytest.raises(RegistryDamagedError, match="is not encrypted"):
        Registry.open(path, now=NOW, key=KEY)


def test_that_a_key_never_shows_itself() -> None:
    assert repr(KEY) == "CipherKey(...)"
    with pytest.raises(ValueError, match="32 bytes"):
        CipherKey(b"short", bytes(16))


def test_that_a_file_opened_to_read_sees_what_another_writes_and_writes_nothing(
    tmp_path: Path,
) -> None:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    reading = connect(path, read_only=True)
    registered(registry, operated_on=date(2025, 9, 15))
    assert reading.execute("SELECT count(*) FROM patients").fetchone() == (1,)
    with pytest.raises(Exception, match="may only be read"):
        reading.execute("DELETE FROM outlook")
    reading.close()
    registry.close()


def test_that_acting_needs_no_role(registry: Registry) -> None:
    assert acting().role is None
    with pytest.raises(RegistryError):
        Registry.open(Path("missing.hepatrack"), now=NOW, key=KEY)
