"""The pages of a file looked through: damage is found before anything in it is believed."""

from pathlib import Path

from core.errors import DiskFullError, RegistryDamagedError
from core.language import phrase
from core.store.engine import Database, sqlite


def page_flaws(db: Database) -> list[str]:
    """Damaged pages. With a key each page proves by its code that nothing in it was changed."""
    try:
        found = [str(row[0]) for row in db.execute("PRAGMA quick_check").fetchall()]
        flaws = [each for each in found if each != "ok"]
        if db.key is not None and _is_log_written(db):
            flaws += [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]
    except (sqlite.DatabaseError, RegistryDamagedError) as error:
        return [str(error)]
    return flaws


def _is_log_written(db: Database) -> bool:
    """Put the log into the file, which is what the check of the codes reads; waits for nobody.

    A full disk takes nothing in: the file opens all the same, and each page proves its code when
    it is read.
    """
    try:
        is_busy, n_frames, n_written = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except DiskFullError:
        return False
    return not is_busy and n_frames == n_written


def refuse_damaged_pages(db: Database, path: Path) -> None:
    """Look through the file at `path` that is being opened.

    Raises:
        RegistryDamagedError: a page is not what was written.
    """
    if page_flaws(db) or _is_short(db, path):
        raise RegistryDamagedError(
            phrase("This registry is damaged: parts of the file are not what was written.")
        )


def _is_short(db: Database, path: Path) -> bool:
    """The engine reads what is missing at the end as zeros. Only the size is looked up."""
    pages = int(db.execute("PRAGMA page_count").fetchone()[0])
    size = pages * int(db.execute("PRAGMA page_size").fetchone()[0])
    log = path.with_name(f"{path.name}-wal")
    is_written = not log.exists() or log.stat().st_size == 0
    return is_written and path.stat().st_size < size
