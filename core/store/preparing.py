"""A connection brought to the current schema: a newer file refused, the references checked."""

from datetime import datetime
from functools import cache
from threading import get_ident

from core.errors import RegistryDamagedError, RegistryTooNewError
from core.language import phrase
from core.store.engine import APPLICATION_ID, Database, connect_in_memory
from core.store.failing import damaged
from core.store.rows import columns_of
from core.store.schema import migrations
from core.store.tables import TABLES, Tables

_COLUMNS = (
    "SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c "
    "WHERE t.type = 'table'"
)
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
        refuse_missing_columns(db, TABLES)
        _refuse_broken_references(db)
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        db.close()
        raise
    return db


def prepared_in_memory() -> Database:
    """An empty registry in memory: a copy of one, because the migrations take 100 times as long."""
    db = connect_in_memory()
    _empty(get_ident(), tuple(migrations.names)).conn.backup(db.conn)
    return db


@cache
def _empty(_thread: int, _steps: tuple[str, ...]) -> Database:
    """One for each thread, because a connection stays where it was made, and for each schema."""
    return prepare(connect_in_memory())


def refuse_missing_columns(db: Database, tables: Tables) -> None:
    """A damaged schema still opens: what the records need is looked up before they are read.

    Raises:
        RegistryDamagedError: a table or one of its columns is not there.
    """
    there = set(db.rows(_COLUMNS))
    needed = {
        (table, column)
        for table, record_type, _ in tables
        for column in (*columns_of(record_type), "voided_why")
    }
    if not needed <= there:
        raise damaged(db.path)


def _refuse_broken_references(db: Database) -> None:
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise RegistryDamagedError(
            phrase("This registry refers to records that no longer exist. Restore a backup.")
        )


def refuse_newer(db: Database) -> None:
    """Refuse a file that a newer program has written.

    Raises:
        RegistryTooNewError: it has a step that this program does not know.
    """
    if not set(migrations.applied(db)) <= set(migrations.names):
        raise RegistryTooNewError(
            phrase("This registry was written by a newer Hepatrack. Install the newer version.")
        )


def stamp(db: Database, at: datetime) -> None:
    """Date the schema by the given clock: the library that migrates reads its own."""
    db.execute(_DATE_MIGRATIONS, [at.isoformat(timespec="seconds")])
