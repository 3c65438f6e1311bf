"""Protected registries for the tests of keys, and their files beside one another."""

from datetime import UTC, date, datetime
from pathlib import Path

from core.actions.protecting import create_protected, unlock
from core.domain.holders import Holder, Protection
from core.domain.recovery_code import code_from
from core.domain.settings import Settings
from core.store.cipher import key_file_of
from core.store.registry import Registry
from tests.builders import acting, patient, registered

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
KAYA = Holder("0e7dd7ba-6a4a-4f0b-8a5b-6f7c4f2f0a01", "E. Kaya")
DEMIR = Holder("0e7dd7ba-6a4a-4f0b-8a5b-6f7c4f2f0a02", "S. Demir")
PASSWORD, OTHER_PASSWORD = "four plain words here", "dört başka sözcük daha"
CODE = code_from(bytes(range(17)))
OTHER_CODE = code_from(bytes(range(17, 34)))
PROTECTION = Protection(KAYA, PASSWORD, CODE)
CANARY = "Kanaryagullerden"


def plain(folder: Path, name: str = CANARY) -> Path:
    """A registry that is not protected, with one patient in it."""
    path = folder / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    registered(registry, operated_on=date(2025, 9, 15), person=patient(family_name=name))
    registry.close()
    return path


def protected(folder: Path, name: str = CANARY) -> Path:
    """The same, protected from the start."""
    path = folder / "ward.hepatrack"
    create_protected(path, acting(), Settings(centre="HPB", operator=KAYA.name), PROTECTION)
    registry = opened(path)
    registered(registry, operated_on=date(2025, 9, 15), person=patient(family_name=name))
    registry.close()
    return path


def opened(path: Path, holder: Holder = KAYA, password: str = PASSWORD) -> Registry:
    return Registry.open(path, now=NOW, key=unlock(path, holder.id, password))


def names(folder: Path) -> set[str]:
    """What lies in a folder but the backups; the anchor comes and goes with the registry."""
    beside = ("-anchor", "-backups")
    return {each.name for each in folder.iterdir() if not any(end in each.name for end in beside)}


def settled(path: Path) -> set[str]:
    """The files of a protected registry that nobody has open."""
    return {path.name, key_file_of(path).name}
