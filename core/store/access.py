"""Who may do what with a registry file: one writer, any number of readers, and where."""

from datetime import datetime
from pathlib import Path

from core.errors import NotWritableError, RegistryError
from core.language import phrase
from core.store.cipher import CipherKey
from core.store.engine import Database, connect
from core.store.failing import gone
from core.store.opening import open_file, refuse_existing, stamp_new
from core.store.places import refuse_unsafe, refuse_unwritable
from core.store.preparing import refuse_newer
from core.store.schema import migrations
from core.store.writer_lock import WriterLock


def open_to_write(path: Path, *, now: datetime, key: CipherKey | None = None) -> Database:
    """Open a registry as its one writer; the lock is freed with the connection."""
    refuse_missing(path)
    refuse_unsafe(path)
    refuse_unwritable(path)
    lock = WriterLock.take(path, now)
    try:
        db = open_file(path, now=now, key=key)
    except BaseException:
        lock.release()
        raise
    db.lock = lock
    return db


def make_new(path: Path, *, now: datetime, key: CipherKey | None = None) -> Database:
    """A new, empty file, and its one writer."""
    refuse_existing(path)
    refuse_unsafe(path)
    refuse_unwritable(path.absolute().parent / ".")
    lock = WriterLock.take(path, now)
    try:
        db = stamp_new(path, now=now, key=key)
    except BaseException:
        lock.release()
        raise
    db.lock = lock
    return db


def open_to_read(path: Path, key: CipherKey | None = None) -> Database:
    """Open a registry beside whoever is recording in it.

    Raises:
        RegistryError: it is of an older or newer program, or cannot be read from here.
    """
    refuse_missing(path)
    db = connect(path, key, read_only=True)
    try:
        refuse_newer(db)
        _refuse_older(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _refuse_older(db: Database, path: Path) -> None:
    """A reader cannot bring a file up to date."""
    if migrations.pending(db):
        raise RegistryError(
            phrase(
                "{path} was written by an older Hepatrack. Open it once to record in it, which "
                "brings it up to date; then it can be read."
            ),
            path=path,
        )


def refuse_missing(path: Path) -> None:
    if not path.is_file():
        raise RegistryError(phrase("There is no registry at {path}. Choose another."), path=path)


def refuse_unsaved(db: Database) -> None:
    """Refuse to begin what could not be saved: a reader, or a file that is not there any more.

    Raises:
        NotWritableError: it was opened to be read.
        DiskFailingError: the file was moved, deleted, or its disk taken away.
    """
    if db.is_read_only:
        raise NotWritableError(
            phrase("You are only reading this registry. Open it to record anything.")
        )
    if db.path is not None and not db.path.exists():
        raise gone(db.path)
