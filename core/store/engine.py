"""The only door to SQLite: one engine in the process, one way to open a file.

sqlcipher3 must stand in for sqlite3 before sqlite_utils is imported: sqlite_utils catches the
exceptions of the module it finds, and with another module's exceptions commits are lost in silence.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2 as sqlite

from core.errors import RegistryBusyError, RegistryDamagedError, RegistryError
from core.language import phrase

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlite
if "sqlite_utils" in sys.modules:
    raise ImportError("sqlite_utils was imported before core.store.engine: commits would be lost")

Parameters = Sequence[Any] | Mapping[str, Any]

__all__ = ["APPLICATION_ID", "Database", "connect", "connect_in_memory", "explaining", "sqlite"]

APPLICATION_ID = 0x48455054  # "HEPT"
OLDEST_SQLITE = (3, 51, 3)  # before it, two connections in WAL mode can lose a commit

_PROLOGUE = (
    ("journal_mode = WAL", "journal_mode", "wal"),
    ("synchronous = FULL", "synchronous", 2),
    ("foreign_keys = ON", "foreign_keys", 1),
    ("recursive_triggers = ON", "recursive_triggers", 1),
    ("trusted_schema = OFF", "trusted_schema", 0),
    ("cell_size_check = ON", "cell_size_check", 1),
    ("cache_size = -64000", "cache_size", -64000),
)

_FROM_OUTSIDE = ("locked", "busy", "readonly", "full", "disk I/O", "unable to open")


class Database:
    """One open connection. Every statement commits by itself, or belongs to a unit of work.

    Reads and units of work run on the connection itself: sqlite-utils would put a savepoint
    around each read, and takes a third of the start to be imported. It is asked only where a
    file is made or migrated: see `core.store.migrating`.
    """

    def __init__(self, conn: Any) -> None:
        self.conn = conn

    def execute(self, sql: str, parameters: Parameters = ()) -> Any:
        return self.conn.execute(sql, parameters)

    def query(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, Any]]:
        """The rows of a SELECT by column name, all fetched before the first is given."""
        cursor = self.conn.execute(sql, parameters)
        names = [each[0] for each in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor.fetchall())

    def close(self) -> None:
        self.conn.close()


def connect(path: Path) -> Database:
    """Open `path` (made when missing) with the settings that keep every acknowledged change.

    Raises:
        RegistryDamagedError: the file is not a database, or not one of ours.
        RegistryBusyError: another program holds it.
        RegistryError: it cannot be opened or written.
    """
    try:
        connection = sqlite.connect(str(path), timeout=5, isolation_level=None)
    except sqlite.OperationalError as error:
        raise RegistryError(
            phrase("{path} cannot be opened. Check that the folder exists and may be written."),
            path=path,
        ) from error
    try:
        return _prepared(connection, path)
    except BaseException:
        connection.close()
        raise


@contextmanager
def explaining(path: Path | None) -> Iterator[None]:
    """Say as a sentence what the disk or another program refuses; our own mistakes stay errors."""
    try:
        yield
    except sqlite.OperationalError as error:
        if any(sign in str(error) for sign in _FROM_OUTSIDE):
            raise _explained(error, path) from error
        raise


def connect_in_memory() -> Database:
    return _prepared(sqlite.connect(":memory:", isolation_level=None), None)


def _prepared(connection: Any, path: Path | None) -> Database:
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        known = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        _refuse_old_engine(connection)
        _refuse_foreign(connection, path, n_objects=known)
        for statement, name, expected in _PROLOGUE:
            connection.execute(f"PRAGMA {statement}")
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != expected and not (path is None and name == "journal_mode"):
                raise RegistryError(
                    phrase("{path} cannot be opened safely ({setting}). Copy it to a local disk."),
                    path=path,
                    setting=name,
                )
    except sqlite.OperationalError as error:
        raise _explained(error, path) from error
    except sqlite.DatabaseError as error:
        raise RegistryDamagedError(
            phrase("{path} is damaged or is not a Hepatrack registry."), path=path
        ) from error
    return Database(connection)


def _refuse_old_engine(connection: Any) -> None:
    version = connection.execute("SELECT sqlite_version()").fetchone()[0]
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    if tuple(map(int, version.split("."))) < OLDEST_SQLITE or not cipher:
        raise RegistryError(
            phrase("The database engine {version} on this computer is too old. Install again."),
            version=version,
        )


def _refuse_foreign(connection: Any, path: Path | None, *, n_objects: int) -> None:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if n_objects and found != APPLICATION_ID:
        raise RegistryDamagedError(
            phrase("{path} was made by another program. Choose a Hepatrack registry."), path=path
        )


def _explained(error: Exception, path: Path | None) -> RegistryError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return RegistryBusyError(
            phrase("{path} is being written by another program. Close it there, then try again."),
            path=path,
        )
    return RegistryError(
        phrase("{path} cannot be read or written. Check the disk and its permissions."), path=path
    )
