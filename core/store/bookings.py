"""How often and when the bookings of an order were changed, from the history that keeps it all."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.domain.booking_stamps import OrderKey, Stamp
from core.domain.followup import Appointment
from core.store.registry import Registry
from core.store.rows import columns_of, values_of

_CHANGES = """
    SELECT c.new, h.utc FROM history_changes c JOIN history h ON h.seq = c.seq
    WHERE c.table_name = 'appointments' ORDER BY c.seq, c.position
"""


class _Trail:
    """What the entries said so far about the bookings of one order."""

    def __init__(self) -> None:
        self.n_changes = 0
        self.changed_at = ""
        self.rows: dict[str, dict[str, Any]] = {}  # by id, in the order of their last change

    def add(self, new: dict[str, Any], utc: str) -> None:
        self.n_changes += 1
        self.changed_at = utc
        self.rows.pop(new["id"], None)
        self.rows[new["id"]] = new

    def stamp(self) -> Stamp:
        """Of the booking that stands, else of the one that was changed last."""
        rows = list(self.rows.values())
        kept = [row for row in rows if not row.get("voided_why")]
        standing = [row for row in kept if row["outcome"] is None]
        row = (standing or kept or rows)[-1]
        return Stamp(
            n_changes=self.n_changes,
            changed_at=datetime.fromisoformat(self.changed_at),
            last=_booking(row),
            is_taken_out=bool(row.get("voided_why")),
        )


def booking_stamps(registry: Registry) -> Mapping[OrderKey, Stamp]:
    """The stamp of every order that ever had a booking."""
    trails: dict[OrderKey, _Trail] = {}
    for row in registry.db.query(_CHANGES):
        new: dict[str, Any] = json.loads(row["new"])
        key = str(new["episode_id"]), str(new["modality"]), int(new["month"])
        trails.setdefault(key, _Trail()).add(new, row["utc"])
    return {key: trail.stamp() for key, trail in trails.items()}


def _booking(row: dict[str, Any]) -> Appointment:
    known = columns_of(Appointment)
    values = values_of(Appointment, {name: row[name] for name in known if name in row})
    return Appointment(**values)
