"""The rows of a registry as they were after an entry, put together from the history alone."""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.store.engine import Database
from core.store.registry import Registry
from core.store.rows import Row

_CHANGES = """
    SELECT table_name, row_id, new FROM history_changes WHERE seq <= ? ORDER BY seq, position
"""
_LATER_PROTOCOLS = """
    SELECT row_id, new FROM history_changes WHERE table_name = 'protocols' AND seq > ?
"""
_KNOWN = "SELECT name FROM pragma_table_info(?)"
_PUT_SETTING = """
    INSERT INTO settings (name, value) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
_PROTOCOLS = "SELECT id, version FROM protocols"
_TELL_NOTHING = frozenset(
    "history history_changes unit_of_work drafts last_used document_contents".split()
)
_DATES = "SELECT seq, at FROM history ORDER BY seq"

Told = dict[str, dict[str, Row]]  # by table and row


def replayed(registry: Registry, seq: int) -> Registry:
    """A registry in memory with every row as entry `seq` left it; its own history is empty.

    Read from the history only, never from the rows themselves. A column that a later migration
    added has the value that this migration gave to older rows. The outlook is left to whoever
    computes it; the caller closes the registry.
    """
    again = Registry.in_memory()
    db = again.db
    db.execute("PRAGMA foreign_keys = OFF")  # rows come in the order of their tables
    with _changing(db):
        for table, rows in _told(registry.db, seq).items():
            if table == "settings":
                _put_settings(db, rows)
            else:
                _put_rows(db, table, rows)
    db.execute("PRAGMA foreign_keys = ON")
    return again


def _told(db: Database, seq: int) -> Told:
    """The last version of every row; only these are read in full."""
    last: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in db.query(_CHANGES, [seq]):
        last[row["table_name"]][row["row_id"]] = row["new"]
    told = {
        table: {row_id: json.loads(new) for row_id, new in rows.items()}
        for table, rows in last.items()
    }
    _add_protocols_in_use(db, seq, told)
    return told


def _add_protocols_in_use(db: Database, seq: int, told: Told) -> None:
    """A version that was in use before the history kept protocols is told by a later entry.

    A version never changes, so the later word holds for the earlier day.
    """
    known = told.setdefault("protocols", {})
    followed = [*told.get("episodes", {}).values(), *told.get("protocol_changes", {}).values()]
    wanted = {f"{row['protocol_id']} v{row['protocol_version']}" for row in followed} - known.keys()
    if wanted:
        later = {row["row_id"]: row["new"] for row in db.query(_LATER_PROTOCOLS, [seq])}
        known |= {name: json.loads(later[name]) for name in wanted & later.keys()}


def replay_entry(again: Registry, registry: Registry, seq: int) -> None:
    """Bring the rows of one later entry into a replayed registry."""
    db = again.db
    db.execute("PRAGMA foreign_keys = OFF")  # another patient's entry may have brought a protocol
    with _changing(db):
        for change in registry.history.changes_of(seq):
            if change.table == "settings":
                _put_settings(db, {change.row_id: change.new})
            elif change.table != "protocols":
                _put_rows(db, change.table, {change.row_id: change.new})


def replay_protocols(again: Registry, registry: Registry) -> None:
    """Bring in every version the history tells, whenever it was kept: a version never changes."""
    known = {(row["id"], row["version"]) for row in again.db.query(_PROTOCOLS)}
    told = {
        row["row_id"]: json.loads(row["new"]) for row in registry.db.query(_LATER_PROTOCOLS, [0])
    }
    new = {name: row for name, row in told.items() if (row["id"], row["version"]) not in known}
    with _changing(again.db):
        _put_rows(again.db, "protocols", new)


@contextmanager
def _changing(db: Database) -> Iterator[None]:
    """Rows put where they were, outside the history: only ever in a registry in memory."""
    db.execute("BEGIN")
    db.execute("INSERT INTO unit_of_work (one) VALUES (1)")
    yield
    db.execute("DELETE FROM unit_of_work")
    db.execute("COMMIT")


def _put_settings(db: Database, rows: dict[str, Row]) -> None:
    for row in rows.values():
        for name, value in row.items():
            if name != "id":
                db.execute(_PUT_SETTING, [name, value])


def _put_rows(db: Database, table: str, rows: dict[str, Row]) -> None:
    known = {row["name"] for row in db.query(_KNOWN, [table])}
    for row in rows.values():
        kept: dict[str, Any] = {name: value for name, value in row.items() if name in known}
        if kept:
            names, places = ", ".join(kept), ", ".join(f":{name}" for name in kept)
            again = ", ".join(f"{name} = excluded.{name}" for name in kept if name != "id")
            key = "(id, version)" if table == "protocols" else "(id)"
            db.execute(
                # The names are columns of our own schema.
                f"INSERT INTO {table} ({names}) VALUES ({places}) "  # noqa: S608
                f"ON CONFLICT {key} DO UPDATE SET {again}",
                kept,
            )


def dates_of_entries(registry: Registry) -> list[tuple[int, str]]:
    """Each entry's number and the civil day of its writer, 2026-03-03, in order."""
    return [(row["seq"], row["at"][:10]) for row in registry.db.query(_DATES)]


def rows_of(registry: Registry) -> dict[str, list[Row]]:
    """Every row that the history tells of, and the outlook, in the order of their keys.

    Half-typed forms and when the registry was last used are no facts and have no history. The
    content of a document is bound by the hash in its row, which the history tells.
    """
    names = [
        row["name"]
        for row in registry.db.query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' "
            "ESCAPE '\\' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
        if row["name"] not in _TELL_NOTHING
    ]
    # The names come from the schema itself.
    return {
        name: sorted(registry.db.query(f"SELECT * FROM {name}"), key=repr)  # noqa: S608
        for name in names
    }
