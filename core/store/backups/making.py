"""One backup made: written by the engine itself, examined, and only then given its name."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from core import VERSION
from core.domain.backups import Backup, Why
from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.backups.contents import contents_of, counts_of
from core.store.backups.examining import flaws_of
from core.store.backups.manifest import stored_files, write_manifest
from core.store.backups.places import KEYS, REGISTRY, free_name, stamped
from core.store.backups.shelf import PART, clear_leftovers
from core.store.beside import backups_of, keys_of
from core.store.durably import copy_file, sync_file, sync_folder
from core.store.engine import Database, connect, sqlite
from core.store.schema import migrations

Say = Callable[[str], None]
SPARE = 5_000_000  # bytes that stay free on the disk, beside what the backup takes

WRITING = phrase("Writing the backup…")
EXAMINING = phrase("Examining the backup…")


def make(
    db: Database,
    path: Path,
    *,
    why: Why,
    now: datetime,
    second_place: str = "",
    say: Say | None = None,
) -> Backup:
    """A verified backup of the open registry `db` at `path`, in the folder beside it.

    It is made under another name and renamed when it has been found good: what has the name of a
    backup is a backup. `say` hears each step as a marked sentence.

    Raises:
        RegistryError: the disk is full or refuses; nothing is left behind.
        RegistryDamagedError: the registry, or what was written, cannot be read whole.
    """
    shelf = backups_of(path)
    part: Path | None = None
    try:
        with _saying(path, shelf):
            shelf.mkdir(exist_ok=True)
            clear_leftovers(shelf, now)
            _refuse_empty(db, path)
            refuse_full_disk(shelf, size_of(db))
            part = Path(tempfile.mkdtemp(prefix=f".{stamped(now)}-", suffix=PART, dir=shelf))
            _tell(say, WRITING)
            _write(db, path, part)
            _tell(say, EXAMINING)
            backup = _described(part, db, why=why, now=now, second_place=second_place)
            return _named(backup, shelf)
    finally:
        if part is not None:
            shutil.rmtree(part, ignore_errors=True)  # renamed when all went well


@contextmanager
def _saying(path: Path, shelf: Path) -> Iterator[None]:
    """What the engine or the disk refuses, as a sentence about the backup."""
    try:
        yield
    except sqlite.DatabaseError as error:
        raise _explained(error, path) from error
    except RegistryError as error:
        if isinstance(error.__cause__, sqlite.DatabaseError):
            raise _explained(error.__cause__, path) from error
        raise
    except OSError as error:
        raise _refused(error, shelf) from error


def _tell(say: Say | None, step: str) -> None:
    if say is not None:
        say(step)


def _refuse_empty(db: Database, path: Path) -> None:
    """A file that lost everything opens like a new one; it must not become the newest backup."""
    if not migrations.applied(db):
        raise RegistryDamagedError(
            phrase("{path} is empty. If it held a registry, restore the newest backup."), path=path
        )


def _write(db: Database, path: Path, part: Path) -> None:
    """The engine writes a consistent copy while others may be writing; key and salt are kept."""
    before = counts_of(db), _version(db)
    db.execute("VACUUM INTO ?", [str(part / REGISTRY)])
    after = counts_of(db), _version(db)
    sync_file(part / REGISTRY)
    if keys_of(path).is_file():
        copy_file(keys_of(path), part / KEYS)
    copy = connect(part / REGISTRY, db.key, read_only=True)
    try:
        if before == after and counts_of(copy) != after[0]:
            raise RegistryDamagedError(
                phrase("No backup was made: what was written is not what was read. Try again.")
            )
    finally:
        copy.close()


def _version(db: Database) -> int:
    """Another number whenever another connection has written."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _described(
    part: Path, source: Database, *, why: Why, now: datetime, second_place: str
) -> Backup:
    """The manifest, read from the copy itself; then all of it examined."""
    copy = connect(part / REGISTRY, source.key, read_only=True)
    try:
        contents = contents_of(copy)
    finally:
        copy.close()
    backup = Backup(
        folder=part,
        why=why,
        made_at=now,
        is_verified=True,
        program=VERSION,
        contents=contents,
        files=stored_files(part, REGISTRY, KEYS),
        second_place=second_place,
    )
    write_manifest(backup)
    flaws = flaws_of(backup, source.key)
    if flaws:
        raise RegistryDamagedError(
            phrase("No backup was made: it could not be read back ({flaw})."), flaw=flaws[0]
        )
    return backup


def _named(backup: Backup, shelf: Path) -> Backup:
    """From here on it is a backup."""
    sync_folder(backup.folder)
    final = free_name(shelf, f"{stamped(backup.made_at)}-{backup.why.value}")
    backup.folder.rename(final)
    sync_folder(shelf)
    return replace(backup, folder=final)


def size_of(db: Database) -> int:
    """Bytes that a copy of the file takes at most."""
    pages = int(db.execute("PRAGMA page_count").fetchone()[0])
    return pages * int(db.execute("PRAGMA page_size").fetchone()[0])


def refuse_full_disk(folder: Path, needed: int) -> None:
    """Say before anything is written that it will not fit.

    Raises:
        RegistryError: the disk of `folder` has too little room.
    """
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE:
        raise RegistryError(
            phrase(
                "No room: {folder} has {free} MB free, and {needed} MB are needed. "
                "Make room on this disk."
            ),
            folder=folder,
            free=free // 1_000_000,
            needed=(needed + SPARE) // 1_000_000 + 1,
        )


def _refused(error: OSError, shelf: Path) -> RegistryError:
    return RegistryError(
        phrase("No backup was made: {path} cannot be written ({reason})."),
        path=shelf,
        reason=error.strerror or type(error).__name__,
    )


def _explained(error: Exception, path: Path) -> RegistryError:
    text = str(error)
    if "full" in text:
        return RegistryError(
            phrase("No backup was made: the disk of {path} is full. Make room on this disk."),
            path=path,
        )
    if isinstance(error, sqlite.OperationalError) and "malformed" not in text:
        return RegistryError(
            phrase("No backup was made of {path}: it cannot be read or written ({reason})."),
            path=path,
            reason=text,
        )
    return RegistryDamagedError(
        phrase("No backup was made: {path} is damaged. Restore the newest backup."), path=path
    )
