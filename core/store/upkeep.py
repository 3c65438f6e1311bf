"""What keeps an open file tidy: its log emptied, its changes noticed, its holder named."""

from contextlib import suppress

from core.store.engine import Database, sqlite
from core.store.registry import Registry
from core.store.writer_lock import Holder, holder_of


def checkpoint(registry: Registry) -> bool:
    """Bring the log into the file and empty it; false when somebody is reading just now.

    Waits for nobody: it is tried again, and at the latest by the next opening.
    """
    db: Database = registry.db
    if db.is_read_only or db.path is None:
        return False
    with suppress(sqlite.Error):
        db.conn.execute("PRAGMA busy_timeout = 0")
        try:
            busy = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            db.conn.execute("PRAGMA busy_timeout = 5000")
        return not busy
    return False


def change_count(registry: Registry) -> int:
    """Another number whenever somebody else has saved something."""
    return int(registry.db.execute("PRAGMA data_version").fetchone()[0])


def tell_holder(registry: Registry, operator: str) -> None:
    """Say who is working, to whoever finds the registry in use."""
    if registry.db.lock is not None:
        registry.db.lock.tell(operator)


def writer_of(registry: Registry) -> Holder | None:
    """Who is recording in a registry that is read here."""
    return holder_of(registry.path) if registry.path is not None else None
