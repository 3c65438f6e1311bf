"""The newest instant at which a registry was used, by a clock that nobody called wrong."""

from datetime import UTC, date, datetime

from core.store.access import refuse_unsaved
from core.store.engine import Database, explaining

_GET = "SELECT at FROM last_used"
_PUT = (
    "INSERT INTO last_used (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at"
)


class LastUsed:
    """It only grows, but for `confirm`: a clock that was set back cannot make it forget."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self) -> datetime | None:
        """None for a registry that nobody has used yet."""
        for row in self._db.query(_GET):
            return datetime.fromisoformat(row["at"])
        return None

    def saw(self, at: datetime, today: date) -> None:
        """A use at this instant, inside a unit of work.

        An instant after the day that is taken for today is one of a clock called wrong: it is
        written in the history as it was, and does not count here.
        """
        known = self.get()
        if at.date() <= today and (known is None or _utc(known) < _utc(at)):
            self.confirm(at)

    def confirm(self, at: datetime) -> None:
        """Somebody says that it is this instant, whatever was seen before."""
        self._db.execute(_PUT, [_aware(at).isoformat(timespec="seconds")])

    def remember(self, at: datetime, today: date) -> None:
        """A use without anything recorded, in a transaction of its own.

        Raises:
            RegistryError: it cannot be written now.
        """
        refuse_unsaved(self._db)
        with explaining(self._db):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self.saw(at, today)
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.conn.in_transaction:
                    self._db.conn.execute("ROLLBACK")
                raise


def _aware(at: datetime) -> datetime:
    return at if at.tzinfo is not None else at.astimezone()


def _utc(at: datetime) -> datetime:
    """Python compares the wall times of two instants of one zone, in autumn an hour wrong."""
    return at.astimezone(UTC)
