"""Opening a registry file: new, current, older (copied aside first) or newer (refused)."""

from datetime import datetime
from pathlib import Path

from core.errors import RegistryDamagedError, RegistryError, RegistryTooNewError
from core.language import phrase
from core.store.cipher import CipherKey
from core.store.engine import APPLICATION_ID, Database, connect
from core.store.schema import migrations

_DATE_MIGRATIONS = "UPDATE _sqlite_migrations SET applied_at = ?"


def prepare(db: Database) -> Database:
    """Refuse a newer file, apply what an older one lacks, check the references."""
    try:
        refuse_newer(db)
        if migrations.pending(db):
            # Off while tables may be rebuilt; the check below sees every reference.
            db.conn.execute("PRAGMA foreign_keys = OFF")
            migrations.apply(db)
            db.conn.execute("PRAGMA foreign_keys = ON")
        _refuse_broken_references(db)
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        db.close()
        raise
    return db


def _refuse_broken_references(db: Database) -> None:
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise RegistryDamagedError(
            phrase("This registry refers to records that no longer exist. Restore a backup.")
        )


def stamp_new(path: Path, *, now: datetime, key: CipherKey | None = None) -> Database:
    """A new file with the current schema, dated by the given clock and no other."""
    refuse_existing(path)
    db = prepare(connect(path, key))
    stamp(db, now)
    return db


def stamp(db: Database, at: datetime) -> None:
    """Date the schema by the given clock: the library that migrates reads its own."""
    db.execute(_DATE_MIGRATIONS, [at.isoformat(timespec="seconds")])


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
    """Open a registry; one of an older schema is kept aside as it is, then brought up to date.

    Raises:
        RegistryError: there is no such file.
    """
    if not path.is_file():
        raise RegistryError(phrase("There is no registry at {path}. Choose another."), path=path)
    db = connect(path, key)
    try:
        refuse_newer(db)
        if migrations.pending(db):
            aside = path.with_name(f"{path.stem}-before-{now:%Y%m%d-%H%M%S}{path.suffix}")
            db.execute("VACUUM INTO ?", [str(aside)])
    except BaseException:
        db.close()
        raise
    return prepare(db)


def refuse_newer(db: Database) -> None:
    """Refuse a file with a step of the schema that this program does not know."""
    if not set(migrations.applied(db)) <= set(migrations.names):
        raise RegistryTooNewError(
            phrase("This registry was written by a newer Hepatrack. Install the newer version.")
        )
