"""The newest instant at which a registry was used, by a clock that nobody called wrong."""

from datetime import UTC, date, datetime

from core.store.access import refuse_unsaved
from core.store.engine import Database, explaining

_GET = "SELECT at, previous_on FROM last_used"
_PUT = """
    INSERT INTO last_used (id, at, previous_on) VALUES (1, ?, NULL)
    ON CONFLICT (id) DO UPDATE SET at = excluded.at,
    previous_on = CASE WHEN substr(at, 1, 10) < substr(excluded.at, 1, 10)
                  THEN substr(at, 1, 10) ELSE previous_on END
"""


class LastUsed:
    """It only grows, but for `confirm`: a clock that was set back cannot make it forget."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self) -> datetime | None:
        """None for a registry that nobody has used yet."""
        for row in self._db.query(_GET):
            return datetime.fromisoformat(row["at"])
        return None

    def day_before(self, today: date) -> date | None:
        """The last day before this one on which the registry was used; none when there is none.

        What became overdue since then is what nobody can have seen (INV-21).
        """
        for row in self._db.query(_GET):
            used_on = datetime.fromisoformat(row["at"]).date()
            if used_on < today:
                return used_on
            return date.fromisoformat(row["previous_on"]) if row["previous_on"] else None
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
