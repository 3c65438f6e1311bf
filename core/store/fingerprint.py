"""The schema of a file against the one this program makes: tables, indexes and guarding triggers.

Triggers stop a change of the history; nothing stops the dropping of a trigger, so it is looked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from core.store.engine import Database
from core.store.schema import migrations

# The library that migrates keeps a table of its own, in its own words.
_OBJECTS = """
    SELECT type, name, sql FROM sqlite_master
    WHERE name NOT LIKE 'sqlite_%' AND name <> '_sqlite_migrations' ORDER BY type, name
"""


@dataclass(frozen=True, slots=True)
class SchemaFlaw:
    """A table, index, trigger or view that is missing, altered or not of this program."""

    kind: str
    name: str
    state: str  # "missing", "altered" or "foreign"


def schema_flaws(db: Database) -> list[SchemaFlaw]:
    """Every difference from a file that this program has just made."""
    found, expected = fingerprint(db), _expected(tuple(migrations.names))
    flaws = []
    for kind, name in sorted(found.keys() | expected.keys()):
        have, want = found.get((kind, name)), expected.get((kind, name))
        if have != want:
            state = "missing" if have is None else "foreign" if want is None else "altered"
            flaws.append(SchemaFlaw(kind, name, state))
    return flaws


def fingerprint(db: Database) -> dict[tuple[str, str], str]:
    """The statement that made each object, blanks made alike."""
    return {
        (row["type"], row["name"]): " ".join((row["sql"] or "").split())
        for row in db.query(_OBJECTS)
    }


@cache
def _expected(_steps: tuple[str, ...]) -> Mapping[tuple[str, str], str]:
    """Of a file with all these steps; made once, because the steps take longer than the rest."""
    from core.store.preparing import prepared_in_memory

    made = prepared_in_memory()
    try:
        return fingerprint(made)
    finally:
        made.close()
