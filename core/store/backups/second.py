"""Copies of finished backups in a second place, such as a stick or a share."""

import shutil
import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from core.domain.backups import Backup
from core.errors import RegistryError
from core.language import phrase
from core.store.backups.examining import flaws_of
from core.store.backups.making import refuse_full_disk
from core.store.backups.places import MANIFEST
from core.store.backups.shelf import PART, clear_leftovers, listed, thin
from core.store.beside import backups_of
from core.store.cipher import CipherKey
from core.store.durably import copy_file, sync_folder


def second_of(path: Path, place: str) -> Path | None:
    """Where the copies of this registry's backups lie in the second place; None without one."""
    return Path(place) / backups_of(path).name if place else None


def copy_newer(path: Path, place: str, key: CipherKey | None, now: datetime) -> int:
    """Copy what is newer than the newest copy there, then thin there too; returns how many.

    Raises:
        RegistryError: the place is absent, full, or belongs to another registry of this name.
    """
    target = second_of(path, place)
    if target is None:
        return 0
    if not Path(place).is_dir():
        raise RegistryError(
            phrase("The second place for backups is not there: {place}. It is tried again."),
            place=place,
        )
    try:
        target.mkdir(exist_ok=True)
        clear_leftovers(target, now)
        missing = _missing(path, target)
        for backup in missing:
            _copy(backup, target, key)
        thin(target, now)
    except OSError as error:
        raise RegistryError(
            phrase("The second place for backups cannot be written: {place} ({reason})."),
            place=place,
            reason=error.strerror or type(error).__name__,
        ) from error
    return len(missing)


def _missing(path: Path, target: Path) -> list[Backup]:
    """Verified backups newer than the newest copy, oldest first."""
    here = [each for each in listed(backups_of(path)) if each.is_verified]
    there = [each for each in listed(target) if each.is_verified]
    origins = {each.contents.origin for each in there[:1]} - {""}
    ours = {each.contents.origin for each in here} | {""}
    if origins - ours:
        raise RegistryError(
            phrase("{place} holds backups of another registry. Choose another second place."),
            place=target,
        )
    names = {each.name for each in there}
    newest = there[0].made_at if there else None
    return [
        each
        for each in reversed(here)
        if each.name not in names and (newest is None or each.made_at > newest)
    ]


def _copy(backup: Backup, target: Path, key: CipherKey | None) -> None:
    """One backup, examined where it arrives; nothing is left of one that did not arrive whole."""
    refuse_full_disk(target, sum(each.size for each in backup.files))
    part = Path(tempfile.mkdtemp(prefix=f".{backup.name}-", suffix=PART, dir=target))
    try:
        for name in (*(each.name for each in backup.files), MANIFEST):
            copy_file(backup.folder / name, part / name)
        flaws = flaws_of(replace(backup, folder=part), key)
        if flaws:
            raise RegistryError(
                phrase("The copy of a backup in {place} is damaged ({flaw}). It is tried again."),
                place=target,
                flaw=flaws[0],
            )
        sync_folder(part)
        final = target / backup.name
        if final.exists():  # there is one already, and it is damaged
            shutil.rmtree(final)
        part.rename(final)
        sync_folder(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
