"""The history: who did what when and why, with every changed row before and after. Append-only."""

import json
from datetime import UTC, datetime
from typing import Any

from core import VERSION
from core.domain.acting import Acting, Entry, Values, pack, unpack
from core.domain.frozen import Frozen
from core.domain.ids import PatientId
from core.language import phrase
from core.store.chain import GENESIS, link
from core.store.engine import Database
from core.store.rows import Row

# Written by the migration that chained older files.
TOOK_PROTOCOLS = phrase("Took the protocols in use into the history")

_LAST = "SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1"
_ENTRY = (
    "seq at operator sentence values reason patient_id undoes utc offset_minutes role host version "
    "session prev hash"
).split()
_CHANGE = "seq position table_name row_id old new".split()
_CHANGES = "SELECT * FROM history_changes WHERE seq = ? ORDER BY position"
_OF_PATIENT = """
    SELECT * FROM history WHERE patient_id = ?1
    UNION ALL
    SELECT * FROM history AS h WHERE patient_id IS NULL AND EXISTS (
        SELECT 1 FROM history_changes AS c
        WHERE c.seq = h.seq AND c.table_name NOT IN ('settings', 'protocols')
        AND json_extract(c.new, '$.patient_id') = ?1
    )
    ORDER BY seq DESC
"""
_RECENT = "SELECT * FROM history ORDER BY seq DESC LIMIT ?"
_ONE = "SELECT * FROM history WHERE seq = ?"
_UNDONE = "SELECT seq FROM history WHERE undoes = ?"
_WITH_HEAD = "SELECT * FROM history WHERE substr(hash, 1, length(?1)) = ?1 ORDER BY seq DESC"


def _insert(table: str, columns: list[str]) -> str:
    """`values` is a keyword of SQL, so every name is quoted."""
    names, places = (", ".join(each) for each in _quoted_and_named(columns))
    return f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608  names of our own


def _quoted_and_named(columns: list[str]) -> tuple[list[str], list[str]]:
    return [f'"{name}"' for name in columns], [f":{name}" for name in columns]


_INSERT = _insert("history", _ENTRY)
_INSERT_CHANGE = _insert("history_changes", _CHANGE)


class Change(Frozen):
    """One row before (`None`: it was new) and after."""

    table: str
    row_id: str
    old: Row | None
    new: Row

    @property
    def patient_id(self) -> str:
        """Whose fact the row is; empty when it is nobody's."""
        return self.row_id if self.table == "patients" else str(self.new.get("patient_id") or "")


class Event(Frozen):
    """One entry of the history. `sentence` and `values` say it in the reader's language.

    `at` is local time with its offset, `utc` the same instant. `session` is the number of the first
    entry that the same opening of the file wrote. Entries older than the chain name no host.
    """

    seq: int
    at: str
    operator: str
    sentence: str
    values: Values
    reason: str
    patient_id: PatientId | None
    undoes: int | None
    utc: str = ""
    role: str = ""
    host: str = ""
    version: str = ""
    session: int = 0
    hash: str = ""


class History:
    """Writes happen only through `write`, inside the transaction of the action itself.

    `host` names the computer that writes; it is empty for what is not a file yet.
    """

    def __init__(self, db: Database, *, host: str = "") -> None:
        self._db = db
        self._host = host
        self._session = 0

    def write(self, entry: Entry, acting: Acting, changes: list[Change]) -> int:
        """Append one entry with its changed rows; returns its number."""
        nothing: Row = {"seq": 0, "hash": GENESIS}
        last = next(self._db.query(_LAST), nothing)
        seq = int(last["seq"]) + 1
        row = self._row(seq, entry, acting) | {"prev": last["hash"]}
        rows = [_change_row(seq, position, change) for position, change in enumerate(changes)]
        self._db.execute(_INSERT, row | {"hash": link(row, rows)})
        for each in rows:
            self._db.execute(_INSERT_CHANGE, each)
        return seq

    def _row(self, seq: int, entry: Entry, acting: Acting) -> Row:
        offset = acting.at.utcoffset()
        return {
            "seq": seq,
            "at": acting.at.isoformat(timespec="seconds"),
            "operator": acting.operator,
            "sentence": entry.sentence,
            "values": _json(pack(entry.values)),
            "reason": entry.reason,
            "patient_id": entry.patient_id,
            "undoes": entry.undoes,
            "utc": _utc(acting.at),
            "offset_minutes": int(offset.total_seconds() // 60) if offset else 0,
            "role": acting.role.value if acting.role else "",
            "host": self._host,
            "version": VERSION,
            "session": self._session or seq,
        }

    def kept(self, seq: int) -> None:
        """Entry `seq` is committed: the first one of an opening gives the session its number."""
        self._session = self._session or seq

    def head(self) -> str:
        """The hash of the last entry, 64 hex characters; zeros while there is none.

        Whoever holds it can say later whether the history up to here is still the same.
        """
        return str(next(self._db.query(_LAST), {"hash": GENESIS})["hash"])

    def with_head(self, start: str) -> tuple[Event, ...]:
        """The entries whose hash begins so, newest first."""
        return tuple(map(event_of, self._db.query(_WITH_HEAD, [start.lower()])))

    def changes_of(self, seq: int) -> tuple[Change, ...]:
        return tuple(map(change_of, self._db.query(_CHANGES, [seq])))

    def get(self, seq: int) -> Event | None:
        return next(map(event_of, self._db.query(_ONE, [seq])), None)

    def of_patient(self, patient_id: PatientId) -> tuple[Event, ...]:
        """Newest first; an entry about many patients is also about each of them."""
        return tuple(map(event_of, self._db.query(_OF_PATIENT, [patient_id])))

    def recent(self, limit: int = 50) -> tuple[Event, ...]:
        """Newest first."""
        return tuple(map(event_of, self._db.query(_RECENT, [limit])))

    def is_undone(self, seq: int) -> bool:
        return any(True for _ in self._db.query(_UNDONE, [seq]))

    def changed_rows(self, seq: int) -> bool:
        """Whether an entry changed any record; one that only says something is not undone."""
        return any(True for _ in self._db.query(_CHANGES, [seq]))

    def last_seq(self) -> int:
        return int(next(self._db.query(_LAST), {"seq": 0})["seq"])


def _change_row(seq: int, position: int, change: Change) -> Row:
    return {
        "seq": seq,
        "position": position,
        "table_name": change.table,
        "row_id": change.row_id,
        "old": None if change.old is None else _json(change.old),
        "new": _json(change.new),
    }


def change_of(row: Row) -> Change:
    """A changed row as it is stored."""
    return Change(
        table=row["table_name"],
        row_id=row["row_id"],
        old=json.loads(row["old"]) if row["old"] else None,
        new=json.loads(row["new"]),
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _utc(at: datetime) -> str:
    """The instant itself; a time without an offset, which no clock of ours gives, counts as UTC."""
    return (
        (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")
    )


def event_of(row: Row) -> Event:
    """An entry as it is stored."""
    return Event(
        seq=row["seq"],
        at=row["at"],
        operator=row["operator"],
        sentence=row["sentence"],
        values=unpack(json.loads(row["values"])),
        reason=row["reason"],
        patient_id=PatientId(row["patient_id"]) if row["patient_id"] else None,
        undoes=row["undoes"],
        utc=row["utc"],
        role=row["role"],
        host=row["host"],
        version=row["version"],
        session=row["session"],
        hash=row["hash"],
    )
