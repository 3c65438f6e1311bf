"""The history a page at a time: which entries a filter leaves, and what they say."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.store.history import Event, event_of
from core.store.registry import Registry

_EVENTS = "SELECT * FROM history WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC"
_UNDONE = "SELECT undoes FROM history WHERE undoes IN (SELECT value FROM json_each(?))"
_OPERATORS = "SELECT DISTINCT operator FROM history ORDER BY operator"
_TABLES = "SELECT DISTINCT table_name FROM history_changes ORDER BY table_name"
_NUMBERS = "SELECT id, hospital_no FROM patients"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What narrows the history; none means everything. Days are those of whoever wrote."""

    patients: frozenset[str] | None = None
    operator: str | None = None
    table: str | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through."""
        return self == HistoryFilter()

    def condition(self) -> tuple[str, dict[str, Any]]:
        """As SQL; every value is a parameter."""
        parts, values = ["1"], dict[str, Any]()
        if self.patients is not None:
            parts.append(
                "(patient_id IN (SELECT value FROM json_each(:patients)) OR (patient_id IS NULL "
                "AND EXISTS (SELECT 1 FROM history_changes AS c WHERE c.seq = history.seq "
                "AND c.table_name NOT IN ('settings', 'protocols') "
                "AND json_extract(c.new, '$.patient_id') IN "
                "(SELECT value FROM json_each(:patients)))))"
            )
            values["patients"] = json.dumps(sorted(self.patients))
        if self.operator is not None:
            parts.append("operator = :operator")
            values["operator"] = self.operator
        if self.table is not None:
            parts.append(
                "EXISTS (SELECT 1 FROM history_changes AS c "
                "WHERE c.seq = history.seq AND c.table_name = :table)"
            )
            values["table"] = self.table
        if self.since is not None:
            parts.append("substr(at, 1, 10) >= :since")
            values["since"] = self.since.isoformat()
        if self.until is not None:
            parts.append("substr(at, 1, 10) <= :until")
            values["until"] = self.until.isoformat()
        return " AND ".join(parts), values


class HistoryPages:
    """Reads numbers first, which is quick for any number of entries, then entries by number."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def numbers(self, wanted: HistoryFilter) -> tuple[int, ...]:
        """The numbers of all entries that the filter leaves, newest first."""
        condition, values = wanted.condition()
        # The condition is made of our own words; what is typed are parameters.
        sql = f"SELECT seq FROM history WHERE {condition} ORDER BY seq DESC"  # noqa: S608
        return tuple(row[0] for row in self._registry.db.execute(sql, values).fetchall())

    def events(self, seqs: Sequence[int]) -> tuple[Event, ...]:
        """These entries, newest first."""
        rows = self._registry.db.query(_EVENTS, [json.dumps(list(seqs))])
        return tuple(map(event_of, rows))

    def undone(self, seqs: Sequence[int]) -> frozenset[int]:
        """Which of these entries were undone."""
        rows = self._registry.db.query(_UNDONE, [json.dumps(list(seqs))])
        return frozenset(int(row["undoes"]) for row in rows)

    def operators(self) -> tuple[str, ...]:
        return tuple(row["operator"] for row in self._registry.db.query(_OPERATORS))

    def tables(self) -> tuple[str, ...]:
        """The tables that any entry changed."""
        return tuple(row["table_name"] for row in self._registry.db.query(_TABLES))

    def hospital_numbers(self) -> dict[str, str]:
        """By patient, taken out or not."""
        return {row["id"]: row["hospital_no"] for row in self._registry.db.query(_NUMBERS)}
