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
from core.store.cipher import CipherKey, is_plain

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlite
if "sqlite_utils" in sys.modules:
    raise ImportError("sqlite_utils was imported before core.store.engine: commits would be lost")

Parameters = Sequence[Any] | Mapping[str, Any]

__all__ = ["APPLICATION_ID", "Database", "connect", "connect_in_memory", "explaining", "sqlite"]

APPLICATION_ID = 0x48455054  # "HEPT"
CIPHER = "4."  # a plain SQLite ignores the key and says nothing
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

    def __init__(self, conn: Any, key: CipherKey | None = None) -> None:
        self.conn = conn
        self.key = key  # for other connections to the same file and for copies of it

    def execute(self, sql: str, parameters: Parameters = ()) -> Any:
        return self.conn.execute(sql, parameters)

    def query(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, Any]]:
        """The rows of a SELECT by column name, all fetched before the first is given."""
        cursor = self.conn.execute(sql, parameters)
        names = [each[0] for each in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor.fetchall())

    def close(self) -> None:
        self.conn.close()


def connect(path: Path, key: CipherKey | None = None, *, read_only: bool = False) -> Database:
    """Open `path` (made when missing) with the settings that keep every acknowledged change.

    With a key the file is encrypted, and that is proved; without one it is not. `read_only` opens
    a file that somebody else may be writing, and writes nothing.

    Raises:
        RegistryDamagedError: the file is not a database, or not one of ours, or the key does not
            fit, or a file that must be encrypted is not.
        RegistryBusyError: another program holds it.
        RegistryError: it cannot be opened or written.
    """
    _refuse_plain(path, key)
    try:
        connection = _connected(path, read_only=read_only)
    except sqlite.OperationalError as error:
        raise RegistryError(
            phrase("{path} cannot be opened. Check that the folder exists and may be written."),
            path=path,
        ) from error
    try:
        return _prepared(connection, path, key, read_only=read_only)
    except BaseException:
        connection.close()
        raise


def _connected(path: Path, *, read_only: bool) -> Any:
    if not read_only:
        return sqlite.connect(str(path), timeout=5, isolation_level=None)
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite.connect(address, uri=True, timeout=5, isolation_level=None)


def _refuse_plain(path: Path, key: CipherKey | None) -> None:
    """Encryption is never silently absent: a key is only ever used on an encrypted file."""
    if key is not None and path.is_file() and path.stat().st_size and is_plain(path):
        raise RegistryDamagedError(
            phrase("{path} is not encrypted, although this registry is protected. Do not use it."),
            path=path,
        )


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
    return _prepared(sqlite.connect(":memory:", isolation_level=None), None, None, read_only=False)


def _prepared(
    connection: Any, path: Path | None, key: CipherKey | None, *, read_only: bool
) -> Database:
    try:
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
        connection.execute("PRAGMA cipher_log_level = NONE")
        known = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        _refuse_old_engine(connection)
        _refuse_foreign(connection, path, n_objects=known)
        _refuse_no_cipher(connection, path, key)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        for statement, name, expected in _PROLOGUE:
            if read_only and name == "journal_mode":
                continue  # it stands in the file, and only who writes may set it
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
    except (sqlite.DatabaseError, UnicodeDecodeError) as error:
        raise RegistryDamagedError(
            phrase("{path} is damaged or is not a Hepatrack registry."), path=path
        ) from error
    return Database(connection, key)


def _refuse_no_cipher(connection: Any, path: Path | None, key: CipherKey | None) -> None:
    """The engine itself must say that it encrypts this file."""
    if key is None:
        return
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not status or str(status[0]) != "1":
        raise RegistryError(
            phrase("{path} cannot be encrypted by the engine of this computer. Install again."),
            path=path,
        )


def _refuse_old_engine(connection: Any) -> None:
    version = connection.execute("SELECT sqlite_version()").fetchone()[0]
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    is_cipher = cipher is not None and str(cipher[0]).startswith(CIPHER)
    if tuple(map(int, version.split("."))) < OLDEST_SQLITE or not is_cipher:
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
