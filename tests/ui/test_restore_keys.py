"""Which keys a restore works with: that of today while it fits, and otherwise the one asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.actions.restoring import Keys
from core.errors import RegistryError
from core.store.backups.places import REGISTRY
from core.store.beside import keys_of
from core.store.cipher import CipherKey
from tests.core.store.wards import KEY, backed_up, ward
from ui.application.restore_keys import KeyRing, refuse_to_ask

OTHER = CipherKey(bytes(32), bytes(16))


class Asked:
    """Somebody who knows the password of each file."""

    def __init__(self, **known: CipherKey) -> None:
        self.known, self.files = known, list[str]()

    def __call__(self, path: Path, then: Callable[[CipherKey], None]) -> None:
        self.files.append(path.name)
        then(self.known[path.stem])


def protected(path: Path, key: CipherKey = KEY) -> Path:
    ward(path, key)
    keys_of(path).write_text("slots")
    return path


def test_that_the_key_of_today_opens_its_own_backups_without_a_question(tmp_path: Path) -> None:
    path = protected(tmp_path / "ward.hepatrack")
    backup, asked, got = backed_up(path, KEY), Asked(), list[Keys]()
    KeyRing(path, KEY, asked).with_keys(backup, got.append)
    assert got == [Keys(present=KEY, backup=KEY)]
    assert asked.files == []


def test_that_a_file_that_is_not_open_is_asked_about_once(tmp_path: Path) -> None:
    path = protected(tmp_path / "ward.hepatrack")
    backup, asked, got = backed_up(path, KEY), Asked(ward=KEY), list[Keys]()
    ring = KeyRing(path, None, asked)
    for _ in range(2):
        ring.with_keys(backup, got.append)
    assert got == [Keys(present=KEY, backup=KEY)] * 2
    assert asked.files == ["ward.hepatrack"]


def test_that_a_backup_of_another_key_is_asked_about(tmp_path: Path) -> None:
    path = protected(tmp_path / "ward.hepatrack", OTHER)
    backup = backed_up(path, OTHER)
    path.unlink()
    protected(path)
    asked, got = Asked(registry=OTHER), list[Keys]()
    KeyRing(path, KEY, asked).with_keys(backup, got.append)
    assert got == [Keys(present=KEY, backup=OTHER)]
    assert asked.files == [REGISTRY]


def test_that_an_unprotected_registry_needs_no_key(tmp_path: Path) -> None:
    path, got = ward(tmp_path / "ward.hepatrack"), list[Keys]()
    KeyRing(path, None, refuse_to_ask).with_keys(backed_up(path), got.append)
    assert got == [Keys()]


def test_that_a_protected_registry_is_said_to_be_protected_and_not_damaged(tmp_path: Path) -> None:
    path = protected(tmp_path / "ward.hepatrack")
    with pytest.raises(RegistryError, match="is protected, and its password is needed"):
        KeyRing(path, None, refuse_to_ask).with_keys(backed_up(path, KEY), list[Keys]().append)
