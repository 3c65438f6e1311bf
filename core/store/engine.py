"""The only door to SQLite: one engine in the process, one way to open a file.

sqlcipher3 must stand in for sqlite3 before sqlite_utils is imported: sqlite_utils catches the
exceptions of the module it finds, and with another module's exceptions commits are lost in silence.
"""

import sys
from pathlib import Path
from typing import Any, cast

import sqlcipher3
from sqlcipher3 import dbapi2 as sqlite

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlite

# sqlite_utils loads numpy and pandas when they are installed, only to know their types: a third of
# a second of every start for values we never store.
_HEAVY = [name for name in ("numpy", "pandas") if name not in sys.modules]
sys.modules.update(dict.fromkeys(_HEAVY, cast("Any", None)))  # None makes an import fail
try:
    import sqlite_utils.utils
    from sqlite_utils import Database, Migrations
finally:
    for _name in _HEAVY:
        del sys.modules[_name]

from core.errors import RegistryBusyError, RegistryDamagedError, RegistryError  # noqa: E402
from core.language import phrase  # noqa: E402

__all__ = ["APPLICATION_ID", "Database", "Migrations", "connect", "connect_in_memory", "sqlite"]

if vars(sqlite_utils.utils)["sqlite3"] is not sqlcipher3:
    raise ImportError("sqlite_utils was imported before core.store.engine: commits would be lost")

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
    return Database(connection, execute_plugins=False, strict=True)


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
