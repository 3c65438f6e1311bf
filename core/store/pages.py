"""The pages of a file looked through: damage is found before anything in it is believed."""

from core.errors import RegistryDamagedError
from core.language import phrase
from core.store.engine import Database, sqlite


def page_flaws(db: Database) -> list[str]:
    """Damaged pages. With a key each page proves by its code that nothing in it was changed."""
    try:
        # The second check reads the file and not the log beside it: the log must be in the file.
        is_written = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        found = [str(row[0]) for row in db.execute("PRAGMA quick_check").fetchall()]
        flaws = [each for each in found if each != "ok"]
        if db.key is not None and is_written:
            flaws += [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]
    except sqlite.DatabaseError as error:
        return [str(error)]
    return flaws


def refuse_damaged_pages(db: Database) -> None:
    """Look through a file that is being opened.

    Raises:
        RegistryDamagedError: a page is not what was written.
    """
    if page_flaws(db):
        raise RegistryDamagedError(
            phrase("This registry is damaged: parts of the file are not what was written.")
        )
