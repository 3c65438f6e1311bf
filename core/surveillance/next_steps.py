"""What usually follows when nobody came, and by when: call, write, then the surgeon decides."""

from datetime import date, timedelta
from typing import Final

from core.domain.followup import NextStep
from core.surveillance.booking import WorkingDays
from core.surveillance.worklist import WorkItem

# How long each may take; the day is a suggestion and can be typed over.
_WITHIN: Final = {
    NextStep.BOOK: timedelta(days=3),
    NextStep.CALL: timedelta(days=3),
    NextStep.LETTER: timedelta(days=3),
    NextStep.SURGEON: timedelta(days=7),
    NextStep.MDT: timedelta(days=14),
}
_USUAL: Final = (NextStep.CALL, NextStep.LETTER, NextStep.SURGEON)


def usual_step(n_missed: int) -> NextStep:
    """By how often the visit was missed, this time included."""
    return _USUAL[min(max(n_missed, 1), len(_USUAL)) - 1]


def step_by(step: NextStep, today: date, days: WorkingDays) -> date:
    """The working day by which it is done."""
    return days.on_or_after(today + _WITHIN[step])


def missed_before(item: WorkItem) -> int:
    """How often nobody came to this visit so far."""
    return max((each.n_not_attended for each in item.orders), default=0)
