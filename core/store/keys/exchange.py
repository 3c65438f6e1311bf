"""Another key for a whole registry: on a copy, proved equal, put in its place in one step.

Order of the steps, so that a cut at any of them leaves the old or the new (`finishing`):
the copy is written and proved; the key file to come is written beside the present one; the copy
is moved over the database; the key file to come becomes the present one.
"""

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.anchors import anchor_path
from core.store.cipher import CipherKey, key_file_of
from core.store.engine import APPLICATION_ID, Database, connect, explaining, sqlite
from core.store.keys.durable import keep_folder, make_durable, remove
from core.store.keys.finishing import (
    next_database_of,
    next_key_file_of,
    real,
    remove_half_done,
)
from core.store.keys.key_file import KeyFile, write_key_file
from core.store.opening import refuse_existing
from core.store.registry import Registry

Told = Callable[[Registry], int]  # writes the entry of the history; returns its number


def exchange(registry: Registry, key: CipherKey, keys: KeyFile, tell: Told) -> int:
    """Move an open registry to another key. It stays open; everybody who holds it goes on.

    `tell` writes what was done into the copy, so that the entry is there with the new key or not
    at all.

    Raises:
        RegistryBusyError: another program, or another window, has the file open.
        RegistryError: the disk refuses, or the copy is not equal; everything is as it was.
    """
    path, former = file_of(registry), registry.db.key
    seq = 0
    try:
        with explained(path):
            _hold(registry.db, path)
            seq = _copied(registry.db, path, key, tell)
            write_key_file(next_key_file_of(path), keys, like=path)
            if sys.platform == "win32":
                registry.db.disconnect()  # no open file can be moved over there
            _put_in_place(path, keys)
    except BaseException:
        is_moved = bool(seq) and not next_database_of(path).exists()
        _go_on(registry, path, key if is_moved else former, is_moved=is_moved)
        raise
    _go_on(registry, path, key, is_moved=True)
    return seq


def create(path: Path, keys: KeyFile, fill: Callable[[Path], None]) -> None:
    """A new registry that was encrypted from its first byte; `fill` makes the file it is given."""
    path = real(path)
    refuse_existing(path)
    refuse_key_file(path)
    remove_half_done(path)
    try:
        with explained(path):
            fill(next_database_of(path))
            remove(anchor_path(next_database_of(path)))
            make_durable(next_database_of(path))
            write_key_file(next_key_file_of(path), keys, like=next_database_of(path))
            _put_in_place(path, keys)
    except BaseException:
        if not path.exists():
            remove_half_done(path)
            remove(next_key_file_of(path))
        raise


def file_of(registry: Registry) -> Path:
    if registry.path is None:
        raise RegistryError(phrase("This registry is in memory only, not in a file."))
    return real(registry.path)


def refuse_key_file(path: Path) -> None:
    """Never write over a key file: it may be all that opens a backup."""
    if key_file_of(path).exists():
        raise RegistryError(
            phrase("{path} already exists and may still be needed. Choose another name."),
            path=key_file_of(path),
        )


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    try:
        with explaining(path):
            yield
    except OSError as error:
        raise RegistryError(
            phrase("{path} cannot be read or written. Check the disk and its permissions."),
            path=path,
        ) from error


def _hold(db: Database, path: Path) -> None:
    """Have the file for ourselves, everything in it and nothing in a log beside it."""
    if path.stat().st_nlink > 1:
        raise RegistryError(
            phrase("{path} has a second name on this disk. Remove that first."), path=path
        )
    mode = db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise RegistryError(
            phrase("{path} cannot be read or written. Check the disk and its permissions."),
            path=path,
        )
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    remove_half_done(path)


def _copied(db: Database, path: Path, key: CipherKey, tell: Told) -> int:
    """The copy under its key: equal, whole, told in its history, on the disk."""
    copy = next_database_of(path)
    db.execute(f'ATTACH DATABASE ? AS following KEY "{key.literal}"', [str(copy)])
    try:
        db.execute("BEGIN EXCLUSIVE")
        db.execute("SELECT sqlcipher_export('following')")
        db.execute(f"PRAGMA following.application_id = {APPLICATION_ID}")
        _refuse_difference(db, path)
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("DETACH DATABASE following")
    # Without its path: what a registry keeps beside itself belongs to the final name.
    other = Registry(connect(copy, key), None)
    try:
        _refuse_flawed(other.db, path)
        seq = tell(other)
    finally:
        other.close()
    make_durable(copy, like=path)
    return seq


def _refuse_difference(db: Database, path: Path) -> None:
    """Every table, every row and the whole schema, compared in both directions."""
    schema = (
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM {0}.sqlite_master ORDER BY 1, 2, 3"
    )
    here, there = (db.execute(schema.format(name)).fetchall() for name in ("main", "following"))
    if here != there:
        raise _differs(path)
    for kind, name, *_ in here:
        if kind == "table":
            _refuse_different_rows(db, name, path)


def _refuse_different_rows(db: Database, table: str, path: Path) -> None:
    # The name comes from the schema itself.
    one, other = f'main."{table}"', f'following."{table}"'
    counts = [db.execute(f"SELECT count(*) FROM {each}").fetchone() for each in (one, other)]  # noqa: S608
    missing = db.execute(f"SELECT 1 FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other})")  # noqa: S608
    if counts[0] != counts[1] or missing.fetchone():
        raise _differs(path)


def _refuse_flawed(db: Database, path: Path) -> None:
    pages = db.execute("PRAGMA integrity_check").fetchall()
    references = db.execute("PRAGMA foreign_key_check").fetchall()
    authentic = db.execute("PRAGMA cipher_integrity_check").fetchall()
    if [tuple(each) for each in pages] != [("ok",)] or references or authentic:
        raise _differs(path)


def _differs(path: Path) -> RegistryDamagedError:
    return RegistryDamagedError(
        phrase("The copy of {path} is not equal to it. Nothing was changed; check the disk."),
        path=path,
    )


def _put_in_place(path: Path, keys: KeyFile) -> None:
    """From the move on the registry has its new key; what is left after it finishes itself."""
    next_database_of(path).replace(path)
    with contextlib.suppress(OSError):
        keep_folder(path.parent)
        write_key_file(key_file_of(path), keys, like=path)
        remove(next_key_file_of(path))
        keep_folder(path.parent)


def _go_on(registry: Registry, path: Path, key: CipherKey | None, *, is_moved: bool) -> None:
    """Open what is there now; an exchange that did not come about leaves nothing beside it."""
    with contextlib.suppress(sqlite.Error):
        registry.db.disconnect()
    if not is_moved:
        with contextlib.suppress(OSError):
            remove_half_done(path)
            remove(next_key_file_of(path))
    registry.db.take_over(connect(path, key))
    if is_moved and registry.anchoring is not None:
        registry.anchoring.keep()  # sealed with the new key
