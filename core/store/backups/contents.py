"""What a registry file holds, counted: for the manifest, and for comparing two files."""

import hashlib
import json

from core.domain.backups import Contents
from core.store.engine import Database, sqlite
from core.store.history import History
from core.store.schema import migrations

_TABLES = """
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
    ORDER BY name
"""
_PATIENTS = "SELECT count(*) FROM patients WHERE voided_why IS NULL"
_LAST = "SELECT seq, at FROM history ORDER BY seq DESC LIMIT 1"
_FIRST = "SELECT at, operator, sentence FROM history ORDER BY seq LIMIT 1"
_FIRST_CHANGE = "SELECT row_id, new FROM history_changes ORDER BY seq, position LIMIT 1"


def counts_of(db: Database) -> dict[str, int]:
    """How many rows each table has."""
    names = [row["name"] for row in db.query(_TABLES)]
    # The names come from the schema itself.
    return {
        name: int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
        for name in names
    }


def contents_of(db: Database) -> Contents:
    """Everything a manifest says about what is in the file."""
    counts = counts_of(db)
    has_history = "history" in counts
    last = db.execute(_LAST).fetchone() if has_history else None
    return Contents(
        schema=next(reversed(migrations.applied(db)), ""),
        counts=counts,
        n_patients=int(db.execute(_PATIENTS).fetchone()[0]) if "patients" in counts else 0,
        n_entries=int(last[0]) if last else 0,
        newest_at=str(last[1]) if last else "",
        head=head_of(db) if has_history else "",
        origin=_origin(db) if last else "",
    )


def head_of(db: Database) -> str:
    """The hash at the end of the history; empty for a file whose history has none yet."""
    head = getattr(History(db), "head", None)
    if head is None:
        return ""
    try:
        return str(head())
    except sqlite.OperationalError:  # a file of a step before the chain
        return ""


def _origin(db: Database) -> str:
    """The same for every copy of one registry, at whatever age: made of its first entry."""
    first = [*db.execute(_FIRST).fetchone(), *(db.execute(_FIRST_CHANGE).fetchone() or ())]
    return hashlib.sha256(json.dumps(first).encode()).hexdigest()[:16]
