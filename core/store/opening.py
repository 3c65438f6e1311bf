"""Opening a registry file: new, current, older (brought up to date on a copy), newer (refused)."""

from datetime import datetime
from functools import partial
from pathlib import Path

from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.beside import is_swap_cut
from core.store.cipher import CipherKey
from core.store.engine import Database, connect, connect_once, sqlite
from core.store.looking import twice
from core.store.pages import refuse_damaged_pages
from core.store.preparing import prepare, refuse_newer, stamp
from core.store.schema import migrations


def stamp_new(path: Path, *, now: datetime, key: CipherKey | None = None) -> Database:
    """A new file with the current schema, dated by the given clock and no other."""
    refuse_existing(path)
    db = prepare(connect(path, key))
    stamp(db, now)
    return db


def refuse_existing(path: Path) -> None:
    """Refuse a new file where there is one already, or no folder for it."""
    if path.exists():
        raise RegistryError(
            phrase("{path} already exists. Choose another name, or open it."), path=path
        )
    if not path.parent.is_dir():
        raise RegistryError(
            phrase("The folder of {path} does not exist. Choose another folder."), path=path
        )


def open_file(path: Path, *, now: datetime, key: CipherKey | None = None) -> Database:
    """Open a registry; one of an older schema is backed up, then brought up to date on a copy.

    A restore or an update that was cut is finished first. Damage is found here, before anything in
    the file is believed.

    Raises:
        RegistryError: there is no such file.
        RegistryDamagedError: it is damaged, is no registry, or the key does not fit.
    """
    _finish_interrupted(path)
    if not path.is_file():
        raise RegistryError(phrase("There is no registry at {path}. Choose another."), path=path)
    db = twice(partial(_examined, path, key))
    if migrations.pending(db):
        from core.store.upgrading import upgraded  # most files are of today

        db = upgraded(db, path, now=now)
    return prepare(db)


def _finish_interrupted(path: Path) -> None:
    if is_swap_cut(path):
        from core.store.swapping import finish_interrupted

        try:
            finish_interrupted(path)
        except OSError as error:
            raise RegistryError(
                phrase("What was begun with {path} cannot be finished ({reason}). Open it again."),
                path=path,
                reason=error.strerror or type(error).__name__,
            ) from error


def _examined(path: Path, key: CipherKey | None) -> Database:
    db = connect_once(path, key)
    try:
        refuse_newer(db)
        refuse_damaged_pages(db, path)
    except sqlite.DatabaseError as error:
        db.close()
        raise RegistryDamagedError(
            phrase("{path} is damaged or is not a Hepatrack registry."), path=path
        ) from error
    except BaseException:
        db.close()
        raise
    return db
