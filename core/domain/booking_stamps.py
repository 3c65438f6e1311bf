"""How often and when the bookings of an order were changed, for a calendar that reads anew."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.followup import Appointment

OrderKey = tuple[str, str, int]  # episode, modality, month: what a booking is of, moved or not


@dataclass(frozen=True, slots=True)
class Stamp:
    """`n_changes` only ever grows, by an undo too; `last` is the row as the last change left it.

    `is_taken_out`: the last booking was undone or taken out.
    """

    n_changes: int
    changed_at: datetime
    last: Appointment
    is_taken_out: bool
