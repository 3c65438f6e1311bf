"""The records of a patient that were taken out of the course, and the entry that took each out."""

from dataclasses import dataclass
from typing import Any

from core.domain.ids import PatientId
from core.store.history import Change, Event
from core.store.registry import Registry
from core.store.tables import all_tables

_LAST = "SELECT max(seq) AS seq FROM history_changes WHERE table_name = ? AND row_id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut:
    """A voided record, why, and the entry that took it out."""

    record: Any
    why: str
    event: Event


def taken_out(registry: Registry, patient_id: PatientId) -> tuple[TakenOut, ...]:
    """Everything about this patient that is not in the course any more, the newest first."""
    found = []
    for table, kind, _ in all_tables():
        for record, why in registry.of(kind).voided_of(patient_id):
            event = registry.history.get(_last_entry(registry, table, record.id))
            if event is not None:
                found.append(TakenOut(record=record, why=why, event=event))
    return tuple(sorted(found, key=lambda each: each.event.seq, reverse=True))


def went_with(registry: Registry, record: Any) -> tuple[Change, ...]:
    """The rows that left the course in the entry that took this record out, itself included."""
    table = registry.of(type(record)).table
    changes = registry.history.changes_of(_last_entry(registry, table, record.id))
    return tuple(
        change
        for change in changes
        if change.new.get("voided_why") and not (change.old or {}).get("voided_why")
    )


def _last_entry(registry: Registry, table: str, row_id: str) -> int:
    [row] = registry.db.query(_LAST, [table, row_id])
    return int(row["seq"] or 0)
