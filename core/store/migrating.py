"""Bringing a file to the current schema: the ordered steps, and which of them it has."""

import sys
from collections.abc import Callable
from typing import Any, cast

from core.store.engine import Database, sqlite

Step = Callable[[Database], None]

_TABLE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
_APPLIED = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid"

_GUARDED = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'unit_of_work'"
# Rows change only while this row is there: see the triggers of `core.store.schema`.
TICKET = "INSERT INTO unit_of_work (one) VALUES (1) ON CONFLICT DO NOTHING"
TICKET_BACK = "DELETE FROM unit_of_work"


class Migrations:
    """Steps in the order of their writing. sqlite-utils applies them and keeps the record of it.

    What is applied is read here, so that a file that lacks nothing opens without that library.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._steps: dict[str, Step] = {}

    def step(self, run: Step) -> Step:
        """Decorates one change of the schema; its name is what the file remembers."""
        self._steps[run.__name__] = run
        return run

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._steps)

    def applied(self, db: Database) -> tuple[str, ...]:
        """The names the file remembers, in the order in which they were applied."""
        if db.execute(_TABLE).fetchone() is None:
            return ()
        return tuple(row["name"] for row in db.query(_APPLIED, [self._name]))

    def pending(self, db: Database) -> tuple[str, ...]:
        """The steps the file lacks."""
        applied = set(self.applied(db))
        return tuple(name for name in self._steps if name not in applied)

    def apply(self, db: Database, *, stop_before: str | None = None) -> None:
        """Apply what is pending, each step in a transaction together with its record."""
        library = _library()
        migrations = library.Migrations(self._name)
        for name, run in self._steps.items():
            migrations(name=name)(_step_on(db, run))
        holder = library.Database(db.conn, execute_plugins=False, strict=True)
        migrations.apply(holder, stop_before=stop_before)


def _step_on(db: Database, run: Step) -> Callable[[Any], None]:
    def step(_holder: Any) -> None:
        # Rows change only while a unit of work has its ticket; a step of the schema is one too.
        guarded = db.execute(_GUARDED).fetchone() is not None
        if guarded:
            db.execute(TICKET)
        run(db)
        if guarded:
            db.execute(TICKET_BACK)

    return step


def _library() -> Any:
    """sqlite-utils, on the engine of this process."""
    # It loads numpy and pandas when they are installed, only to know their types: a third of a
    # second for values we never store.
    heavy = [name for name in ("numpy", "pandas") if name not in sys.modules]
    sys.modules.update(dict.fromkeys(heavy, cast("Any", None)))  # None makes an import fail
    try:
        import sqlite_utils
        import sqlite_utils.utils
    finally:
        for name in heavy:
            del sys.modules[name]
    if vars(sqlite_utils.utils)["OperationalError"] is not sqlite.OperationalError:
        raise ImportError("sqlite_utils found another engine: commits would be lost")
    return sqlite_utils
