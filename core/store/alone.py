"""Proof that nobody else has a registry open, before its file is replaced by another."""

from pathlib import Path

from core.errors import RegistryBusyError, RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.cipher import CipherKey
from core.store.engine import Database, connect


def seize(db: Database, path: Path) -> None:
    """Write the log into the file and end it, which the engine does only for the last connection.

    Whoever else had the file open would go on writing into one that is no longer there.

    Raises:
        RegistryBusyError: somebody has.
    """
    db.execute("PRAGMA busy_timeout = 500")
    try:
        mode = db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except RegistryBusyError as error:
        raise in_company(path) from error
    if mode != "delete":
        raise in_company(path)


def refuse_company(path: Path, key: CipherKey | None) -> None:
    """Refuse when another program has the file open; one that cannot be read has no readers.

    Raises:
        RegistryBusyError: another program has it.
    """
    if not path.is_file():
        return
    try:
        db = connect(path, key)
    except RegistryBusyError:
        raise
    except RegistryError:
        return
    try:
        seize(db, path)
    except RegistryDamagedError:
        return
    finally:
        db.close()


def in_company(path: Path) -> RegistryBusyError:
    return RegistryBusyError(
        phrase("{path} is open in another program. Close it there, then try again."), path=path
    )
