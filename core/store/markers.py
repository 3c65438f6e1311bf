"""The stored CEA of everybody or of a few in one short query: who may have a rise, at a look."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from core.domain.ids import PatientId
from core.store.registry import Registry

_SELECT = (
    "SELECT patient_id, taken_on, value, reference_high FROM laboratory_values "
    "WHERE voided_why IS NULL AND analyte = 'CEA'"
)
Stored = dict[PatientId, list[tuple[date, float, float | None]]]


def stored_cea(registry: Registry, whose: Sequence[PatientId] | None = None) -> Stored:
    """Day, value and printed limit, as typed and in whatever unit, by patient.

    Without `whose` of everybody.
    """
    found: Stored = defaultdict(list)
    sql, asked = _SELECT, list(whose or ())
    if whose is not None:
        sql += f" AND patient_id IN ({', '.join('?' * len(asked))})"
    for who, taken_on, value, limit in registry.db.rows(sql, asked):
        found[PatientId(who)].append((date.fromisoformat(taken_on), float(value), limit))
    return found
