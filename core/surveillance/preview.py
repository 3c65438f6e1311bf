"""The whole calendar of a protocol before anything is saved: every visit with its window."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.surveillance.booking import WorkingDays, booking_suggestion
from core.surveillance.case import Case
from core.surveillance.engine import assess


@dataclass(frozen=True, slots=True)
class PreviewItem:
    """One modality of a visit with its own window; `overdue_on` is the first overdue day."""

    modality: Modality
    opens_on: date
    overdue_on: date


@dataclass(frozen=True, slots=True)
class PreviewVisit:
    """What falls due on one day, and the working day it would be booked on."""

    month: int
    due_on: date
    suggested_on: date
    items: tuple[PreviewItem, ...]

    @property
    def opens_on(self) -> date:
        return min(item.opens_on for item in self.items)

    @property
    def year(self) -> int:
        """The year of surveillance it falls in, counted from 1."""
        return (self.month - 1) // 12 + 1


def calendar_preview(
    protocol: Protocol, anchor: date, working_days: WorkingDays
) -> tuple[PreviewVisit, ...]:
    """Every visit of the protocol counted from `anchor`, in order of time."""
    items: dict[int, list[PreviewItem]] = defaultdict(list)
    days: dict[int, tuple[date, date]] = {}
    for item in protocol.items:
        case = Case(anchor=anchor, months=item.months, window=item.window)
        for slot in assess(case, anchor).slots:
            items[slot.month].append(PreviewItem(item.modality, slot.opens_on, slot.overdue_on))
            days[slot.month] = slot.due_on, booking_suggestion(slot, working_days)
    return tuple(PreviewVisit(month, *days[month], tuple(items[month])) for month in sorted(items))
