"""The history as a chain: who, where and when, each entry bound to the one before by its hash."""

import json
from datetime import UTC, datetime
from typing import Any

from core.store.engine import Database
from core.store.schema.steps import guard, migrations

_GENESIS = "0" * 64
_COLUMNS = (
    "utc TEXT NOT NULL DEFAULT ''",
    "offset_minutes INTEGER NOT NULL DEFAULT 0",
    "role TEXT NOT NULL DEFAULT ''",
    "host TEXT NOT NULL DEFAULT ''",
    "version TEXT NOT NULL DEFAULT ''",
    "session INTEGER NOT NULL DEFAULT 0",
    "prev TEXT NOT NULL DEFAULT ''",
    "hash TEXT NOT NULL DEFAULT ''",
)
_RECORDS = (
    "patients",
    "primary_tumours",
    "liver_diseases",
    "procedures",
    "systemic_therapies",
    "episodes",
    "protocol_changes",
    "kept_calendars",
    "examinations",
    "results",
    "appointments",
    "waivers",
    "pauses",
    "stops",
    "deaths",
    "recurrences",
    "mdt_decisions",
    "contact_attempts",
    "settings",
)
_APPEND_ONLY = "SELECT RAISE(ABORT, 'the history is append-only')"


@migrations.step
def m010_history_chain(db: Database) -> None:
    for name in ("history", "history_changes"):
        for verb in ("update", "delete"):
            db.execute(f"DROP TRIGGER {name}_no_{verb}")
    for column in _COLUMNS:
        db.execute(f"ALTER TABLE history ADD COLUMN {column}")
    _tell_protocols(db)
    _chain(db)
    for name in ("history", "history_changes"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER {name}_no_{verb.lower()} BEFORE {verb} ON {name} "
                f"BEGIN {_APPEND_ONLY}; END"
            )
    _guard_appending(db)


def _guard_appending(db: Database) -> None:
    """An entry only follows the last one, inside a unit of work; its rows follow one another.

    A BEFORE trigger speaks before a REPLACE deletes anything, so REPLACE is refused as well.
    """
    db.execute("CREATE TABLE unit_of_work (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT")
    db.execute(
        # Nothing in these statements comes from outside.
        "CREATE TRIGGER history_appends BEFORE INSERT ON history WHEN "  # noqa: S608
        "NOT EXISTS (SELECT 1 FROM unit_of_work) "
        "OR NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM history) "
        "OR NEW.prev IS NOT coalesce((SELECT hash FROM history ORDER BY seq DESC LIMIT 1), "
        f"'{_GENESIS}') OR length(NEW.hash) <> 64 BEGIN {_APPEND_ONLY}; END"
    )
    db.execute(
        "CREATE TRIGGER history_changes_append BEFORE INSERT ON history_changes WHEN "  # noqa: S608
        "NOT EXISTS (SELECT 1 FROM unit_of_work) "
        "OR NEW.seq IS NOT (SELECT max(seq) FROM history) "
        "OR NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM history_changes "
        f"WHERE seq = NEW.seq) BEGIN {_APPEND_ONLY}; END"
    )
    for name in _RECORDS:
        guard(db, name)
    guard(db, "protocols", is_fixed=True)


def _tell_protocols(db: Database) -> None:
    """Versions that an older program kept without telling the history: one entry tells them."""
    kept = list(db.query("SELECT id, version, toml FROM protocols ORDER BY id, version"))
    if not kept:
        return
    last = next(db.query("SELECT coalesce(max(seq), 0) AS seq, max(at) AS at FROM history"))
    seq = last["seq"] + 1
    db.execute(
        'INSERT INTO history (seq, at, operator, sentence, "values", reason) '
        "VALUES (?, ?, '', 'Took the protocols in use into the history', '{}', '')",
        [seq, last["at"] or "1970-01-01T00:00:00+00:00"],
    )
    for position, row in enumerate(kept):
        told = json.dumps(row, ensure_ascii=False, sort_keys=True)
        db.execute(
            "INSERT INTO history_changes (seq, position, table_name, row_id, old, new) "
            "VALUES (?, ?, 'protocols', ?, NULL, ?)",
            [seq, position, f"{row['id']} v{row['version']}", told],
        )


def _chain(db: Database) -> None:
    """Every entry there is, from the first: what the file says now is what is bound."""
    from hashlib import sha256  # a start reads this module and chains nothing

    changes: dict[int, list[dict[str, Any]]] = {}
    for row in db.query("SELECT * FROM history_changes ORDER BY seq, position"):
        changes.setdefault(row.pop("seq"), []).append(row)
    prev = _GENESIS
    for entry in list(db.query("SELECT * FROM history ORDER BY seq")):
        at = datetime.fromisoformat(entry["at"])
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        offset = at.utcoffset()
        entry |= {
            "utc": at.astimezone(UTC).isoformat(timespec="seconds"),
            "offset_minutes": int(offset.total_seconds() // 60) if offset else 0,
            "prev": prev,
        }
        del entry["hash"]
        told = {"entry": entry, "changes": changes.get(entry["seq"], [])}
        text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        prev = sha256(text.encode()).hexdigest()
        db.execute(
            "UPDATE history SET utc = :utc, offset_minutes = :offset_minutes, prev = :prev, "
            "hash = :hash WHERE seq = :seq",
            entry | {"hash": prev},
        )
