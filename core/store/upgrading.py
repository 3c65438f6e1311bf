"""A file of an older schema brought up to date on a copy, which then takes its place at once."""

from datetime import datetime
from pathlib import Path

from core.domain.backups import Why
from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.alone import in_company, seize
from core.store.backups.contents import counts_of
from core.store.backups.making import make, refuse_full_disk, size_of
from core.store.beside import incoming_of
from core.store.cipher import CipherKey
from core.store.engine import Database, connect, connect_in_memory, explaining, sqlite
from core.store.pages import page_flaws
from core.store.preparing import prepare
from core.store.swapping import Swap, drop_prepared, swap

_OBJECTS = """
    SELECT type, name, tbl_name, sql FROM sqlite_master
    WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '_sqlite_migrations'
    ORDER BY type, name
"""


def upgraded(db: Database, path: Path, *, now: datetime) -> Database:
    """`db`, the open registry at `path`, on the current schema; the given connection is closed.

    The file is backed up, a copy is migrated and examined, and only a good copy takes its place: a
    kill anywhere leaves the old file or the new one.

    Raises:
        RegistryBusyError: another program has the file open.
        RegistryError: the copy is not what it should be, or the disk refuses.
    """
    try:
        make(db, path, why=Why.MIGRATION, now=now)
        with explaining(path):
            _make_copy(db, path)
        db.close()
        swap(path, Swap())
    except OSError as error:
        raise RegistryError(
            phrase(
                "{path} could not be brought up to date ({reason}). Nothing is lost: try again."
            ),
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        db.close()
    return connect(path, db.key)


def _make_copy(db: Database, path: Path) -> None:
    """The migrated copy beside the file, closed; nothing is left of one that is not good."""
    refuse_full_disk(path.parent, 2 * size_of(db))
    drop_prepared(path)
    try:
        seen, before = _version(db), counts_of(db)
        db.execute("VACUUM INTO ?", [str(incoming_of(path))])
        migrate_copy(incoming_of(path), db.key, before)
        _seize_unchanged(db, path, seen)
    except BaseException:
        drop_prepared(path)
        raise


def migrate_copy(copy: Path, key: CipherKey | None, before: dict[str, int] | None = None) -> None:
    """Bring the closed file `copy` to the current schema and examine it.

    `before`: how many rows each table had where it was copied from; none may have fewer after.

    Raises:
        RegistryDamagedError: it is not what it should be.
        RegistryTooNewError: a newer program has written it.
    """
    db = connect(copy, key)
    try:
        had = before if before is not None else counts_of(db)
        db = prepare(db)
        wrong = [*page_flaws(db), *_fewer(had, counts_of(db)), *other_schema(db)]
    except sqlite.DatabaseError as error:
        wrong = [str(error)]
    finally:
        db.close()
    if wrong:
        raise RegistryDamagedError(
            phrase("This registry could not be brought up to date ({flaw}). It is as it was."),
            flaw=wrong[0],
        )


def _fewer(before: dict[str, int], after: dict[str, int]) -> list[str]:
    return [
        f"{name}: {n} -> {after.get(name, 0)}"
        for name, n in before.items()
        if after.get(name, 0) < n
    ]


def other_schema(db: Database) -> list[str]:
    """Tables, indexes and triggers that are not as a new registry has them."""
    fresh = prepare(connect_in_memory())
    try:
        ours, theirs = _objects(db), _objects(fresh)
    finally:
        fresh.close()
    return [name for _, name, *_ in sorted(ours ^ theirs)]


def _objects(db: Database) -> set[tuple[str, ...]]:
    return {tuple(str(each) for each in row) for row in db.execute(_OBJECTS).fetchall()}


def _version(db: Database) -> int:
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _seize_unchanged(db: Database, path: Path, seen: int) -> None:
    seize(db, path)
    if _version(db) != seen:  # somebody wrote after the copy was made
        raise in_company(path)
