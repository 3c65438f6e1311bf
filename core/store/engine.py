"""The only door to SQLite: one engine in the process, one way to open a file.

sqlcipher3 must stand in for sqlite3 before sqlite_utils is imported: sqlite_utils catches the
exceptions of the module it finds, and with another module's exceptions commits are lost in silence.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2 as sqlite

from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.agreement import not_ours, refuse_mismatch, refuse_no_cipher
from core.store.cipher import CipherKey
from core.store.failing import (
    CANTOPEN,
    READONLY,
    code_of,
    damaged,
    explained,
    failing,
    tells_of_damage,
)
from core.store.looking import twice
from core.store.opened import file_of, note_closed, note_opened
from core.store.places import reading_address, unfinished
from core.store.writer_lock import WriterLock

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
    ("temp_store = MEMORY", "temp_store", 2),  # a sort too large for memory is no plain file
)


class Database:
    """One open connection. Every statement commits by itself, or belongs to a unit of work.

    Reads and units of work run on the connection itself: sqlite-utils would put a savepoint
    around each read, and takes a third of the start to be imported. It is asked only where a
    file is made or migrated: see `core.store.migrating`.
    """

    def __init__(
        self,
        conn: Any,
        key: CipherKey | None = None,
        *,
        path: Path | None = None,
        is_read_only: bool = False,
    ) -> None:
        self.conn = conn
        self.key = key  # for other connections to the same file and for copies of it
        self.path = path.resolve() if path is not None else None
        self.is_read_only = is_read_only
        self.lock: WriterLock | None = None  # of the one writer, freed with the connection
        self.file = file_of(path)
        note_opened(self.file)

    def execute(self, sql: str, parameters: Parameters = ()) -> Any:
        try:
            return self.conn.execute(sql, parameters)
        except sqlite.Error as error:
            raise self.said(error) from error

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """All rows as tuples; what cannot be read is said as damage, wherever it comes up."""
        try:
            return list(self.conn.execute(sql, parameters).fetchall())
        except sqlite.Error as error:
            raise self.said(error) from error

    def query(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, Any]]:
        """The rows of a SELECT by column name, all fetched before the first is given."""
        try:
            cursor = self.conn.execute(sql, parameters)
            rows = cursor.fetchall()
        except sqlite.Error as error:
            raise self.said(error) from error
        names = [each[0] for each in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in rows)

    def said(self, error: Exception) -> Exception:
        """The sentence for what came from outside; our own mistakes stay what they are."""
        if not tells_of_damage(error) or self.path is None:
            return explained(error, self.path) or error
        return failing(self.path) if is_whole(self.path, self.key) else damaged(self.path)

    def close(self) -> None:
        """Close the connection, which empties its log, then free the lock; once is enough."""
        try:
            self.disconnect()
        finally:
            if self.lock is not None:
                self.lock.release()

    def take_over(self, other: "Database") -> None:
        """Go on with the connection of another, for all who hold this one; the lock stays."""
        self.disconnect()
        self.conn, self.key, self.path, self.file = other.conn, other.key, other.path, other.file

    def disconnect(self) -> None:
        """Close the connection alone, before another one is taken over."""
        note_closed(self.file)
        self.file, self.path = None, None
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
    return twice(partial(connect_once, path, key, read_only=read_only))


def connect_once(path: Path, key: CipherKey | None, *, read_only: bool = False) -> Database:
    """The same for whoever looks a second time himself."""
    refuse_mismatch(path, key)
    address = reading_address(path) if read_only else str(path)
    try:
        connection = sqlite.connect(address, uri=read_only, timeout=5, isolation_level=None)
    except sqlite.OperationalError as error:
        raise _refusal(error, path, key, read_only=read_only) from error
    try:
        return _prepared(connection, path, key, read_only=read_only)
    except BaseException:
        connection.close()
        raise


def _refusal(
    error: Exception, path: Path | None, key: CipherKey | None, *, read_only: bool
) -> RegistryError:
    """Why a file does not open. A reader without rights cannot join in where others write."""
    if read_only and path is not None and code_of(error) in (CANTOPEN, READONLY):
        return unfinished(path)
    return explained(error, path) or not_ours(path, key)


def is_held(path: Path) -> bool:
    """Whether somebody keeps a whole file to himself; needs no key."""
    connection = sqlite.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite.OperationalError as error:
        return "locked" in str(error)
    except sqlite.DatabaseError:
        return False  # it could be read as far as this takes, so it is not held
    finally:
        connection.close()
    return False


@contextmanager
def explaining(what: Database | Path) -> Iterator[None]:
    """Say as a sentence what the disk or another program refuses; our own mistakes stay errors."""
    try:
        yield
    except sqlite.Error as error:
        said = what.said(error) if isinstance(what, Database) else explained(error, what) or error
        if said is error:
            raise
        raise said from error


def is_whole(path: Path, key: CipherKey | None) -> bool:
    """Look again, on a connection of its own, at a file in which the engine found damage."""
    try:
        again = connect(path, key, read_only=True)
    except RegistryDamagedError:
        return False
    except RegistryError:
        return True  # it could not be looked at, which proves nothing
    try:
        return bool(again.conn.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlite.Error as error:
        return not tells_of_damage(error)
    finally:
        again.close()


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
        refuse_no_cipher(connection, path, key)
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
    except (sqlite.DatabaseError, UnicodeDecodeError) as error:
        raise _refusal(error, path, key, read_only=read_only) from error
    return Database(connection, key, path=path, is_read_only=read_only)


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
