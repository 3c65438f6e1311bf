"""The scanners of the demonstration: two for MRI, of which one is being serviced, and a PET-CT."""

from datetime import date, timedelta

from core.domain.modality import Modality
from core.domain.scanners import WEEK, ClosedSpan, Scanner
from core.domain.slot_entry import read_slots

_SERVICE_IN = timedelta(weeks=2)  # after the Monday of the week


def scanners_of(as_of: date) -> tuple[Scanner, ...]:
    """Named and timed as its bookings are."""
    service = as_of - timedelta(days=as_of.weekday()) + _SERVICE_IN + timedelta(days=3)
    closed = ClosedSpan(first=service, last=service, reason="service")
    return (
        _scanner("MR 1", Modality.MRI, 40, "08:20-12:20, 13:00 x 2", (0, 1, 2, 3, 4), (closed,)),
        _scanner("MR 2", Modality.MRI, 40, "09:40-12:20, 13:00 x 2", (0, 2, 4)),
        _scanner("PET", Modality.PETCT, 90, "11:00 x 3", (0, 1, 2, 3, 4)),
    )


def _scanner(
    name: str,
    modality: Modality,
    minutes: int,
    slots: str,
    weekdays: tuple[int, ...],
    closed: tuple[ClosedSpan, ...] = (),
) -> Scanner:
    times = read_slots(slots, minutes)
    week = tuple(times if weekday in weekdays else () for weekday in range(WEEK))
    return Scanner(name=name, modality=modality, minutes=minutes, times=week, closed=closed)
