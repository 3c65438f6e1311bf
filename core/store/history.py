"""The history: who did what when and why, with every changed row before and after. Append-only."""

import json
from dataclasses import dataclass
from typing import Any

from core.domain.acting import Acting, Entry, Values, pack, unpack
from core.domain.ids import PatientId
from core.store.engine import Database
from core.store.rows import Row

_LAST = "SELECT coalesce(max(seq), 0) AS seq FROM history"
_INSERT = """
    INSERT INTO history (seq, at, operator, sentence, "values", reason, patient_id, undoes)
    VALUES (:seq, :at, :operator, :sentence, :values, :reason, :patient_id, :undoes)
"""
_INSERT_CHANGE = """
    INSERT INTO history_changes (seq, position, table_name, row_id, old, new)
    VALUES (:seq, :position, :table_name, :row_id, :old, :new)
"""
_CHANGES = "SELECT * FROM history_changes WHERE seq = ? ORDER BY position"
_OF_PATIENT = "SELECT * FROM history WHERE patient_id = ? ORDER BY seq DESC"
_RECENT = "SELECT * FROM history ORDER BY seq DESC LIMIT ?"
_ONE = "SELECT * FROM history WHERE seq = ?"
_UNDONE = "SELECT seq FROM history WHERE undoes = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One row before (`None`: it was new) and after."""

    table: str
    row_id: str
    old: Row | None
    new: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of the history. `sentence` and `values` say it in the reader's language."""

    seq: int
    at: str
    operator: str
    sentence: str
    values: Values
    reason: str
    patient_id: PatientId | None
    undoes: int | None


class History:
    """Writes happen only through `write`, inside the transaction of the action itself."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def write(self, entry: Entry, acting: Acting, changes: list[Change]) -> int:
        """Append one entry with its changed rows; returns its number."""
        seq = int(next(self._db.query(_LAST))["seq"]) + 1
        self._db.execute(
            _INSERT,
            {
                "seq": seq,
                "at": acting.at.isoformat(timespec="seconds"),
                "operator": acting.operator,
                "sentence": entry.sentence,
                "values": _json(pack(entry.values)),
                "reason": entry.reason,
                "patient_id": entry.patient_id,
                "undoes": entry.undoes,
            },
        )
        for position, change in enumerate(changes):
            self._db.execute(_INSERT_CHANGE, _change_row(seq, position, change))
        return seq

    def changes_of(self, seq: int) -> tuple[Change, ...]:
        rows = self._db.query(_CHANGES, [seq])
        return tuple(
            Change(
                table=row["table_name"],
                row_id=row["row_id"],
                old=json.loads(row["old"]) if row["old"] else None,
                new=json.loads(row["new"]),
            )
            for row in rows
        )

    def get(self, seq: int) -> Event | None:
        return next(map(_event, self._db.query(_ONE, [seq])), None)

    def of_patient(self, patient_id: PatientId) -> tuple[Event, ...]:
        """Newest first."""
        return tuple(map(_event, self._db.query(_OF_PATIENT, [patient_id])))

    def recent(self, limit: int = 50) -> tuple[Event, ...]:
        """Newest first."""
        return tuple(map(_event, self._db.query(_RECENT, [limit])))

    def is_undone(self, seq: int) -> bool:
        return any(True for _ in self._db.query(_UNDONE, [seq]))

    def changed_rows(self, seq: int) -> bool:
        """Whether an entry changed any record; one that only says something is not undone."""
        return any(True for _ in self._db.query(_CHANGES, [seq]))

    def last_seq(self) -> int:
        return int(next(self._db.query(_LAST))["seq"])


def _change_row(seq: int, position: int, change: Change) -> Row:
    return {
        "seq": seq,
        "position": position,
        "table_name": change.table,
        "row_id": change.row_id,
        "old": None if change.old is None else _json(change.old),
        "new": _json(change.new),
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _event(row: Row) -> Event:
    return Event(
        seq=row["seq"],
        at=row["at"],
        operator=row["operator"],
        sentence=row["sentence"],
        values=unpack(json.loads(row["values"])),
        reason=row["reason"],
        patient_id=PatientId(row["patient_id"]) if row["patient_id"] else None,
        undoes=row["undoes"],
    )
