"""The stored version of a record, and who stored it: what a refused save is compared with."""

from typing import Any

from core.domain.conflicts import StoredVersion
from core.store.history import Change
from core.store.registry import Registry
from core.store.tables import record_types

_LAST = """
    SELECT h.at, h.operator FROM history AS h JOIN history_changes AS c ON c.seq = h.seq
    WHERE c.table_name = ? AND c.row_id = ? ORDER BY h.seq DESC LIMIT 1
"""


def stored_version(registry: Registry, record: Any) -> StoredVersion:
    """What is stored under the id of `record`, which may be of an older version.

    Raises:
        RegistryError: there is no such record.
    """
    records = registry.of(type(record))
    stored = records.get(record.id)
    # The table's name comes from our own source.
    voided = f"SELECT voided_why FROM {records.table} WHERE id = ?"  # noqa: S608
    [row] = registry.db.query(voided, [record.id])
    last = next(registry.db.query(_LAST, [records.table, record.id]), {"at": "", "operator": ""})
    return StoredVersion(
        record=stored,
        operator=last["operator"],
        at=last["at"],
        is_voided=row["voided_why"] is not None,
    )


def is_latest(registry: Registry, change: Change) -> bool:
    """Whether a row is still as this change left it; a row without records always is."""
    kinds = record_types()
    if change.table not in kinds:
        return True
    return registry.of(kinds[change.table]).version_of(change.row_id) == int(change.new["ver"])
