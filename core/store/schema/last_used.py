"""When a registry was last used: what a clock that was set back is held against."""

from core.store.engine import Database
from core.store.schema.steps import migrations


@migrations.step
def m012_last_used(db: Database) -> None:
    """One row, without history; an older file begins with its newest entry."""
    db.execute(
        "CREATE TABLE last_used (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL "
        "CHECK (julianday(at) IS NOT NULL)) STRICT"
    )
    db.execute(
        "INSERT INTO last_used (id, at) SELECT 1, at FROM history "
        "WHERE julianday(at) IS NOT NULL ORDER BY julianday(at) DESC LIMIT 1"
    )
