"""The grid of due dates: every slot with its window, from the anchor alone."""

from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from core.domain.kept import kept_while_open
from core.domain.months import add_months
from core.domain.protocol import Window
from core.surveillance.case import Case

_Schedule: TypeAlias = tuple[date, tuple[int, ...], Window]  # until when, months, window


class GridSlot(NamedTuple):
    """A slot before anything happened to it; `grace_days` are those of its own schedule."""

    month: int
    opens_on: date
    due_on: date
    overdue_on: date
    grace_days: int


def grid_of(case: Case) -> tuple[GridSlot, ...]:
    """The slots of a case in order of time; those due after the end of the programme left out."""
    last = case.last_due_on or date.max
    return _grid(case.anchor, (*case.former, (date.max, case.months, case.window)), last)


@kept_while_open(1000)  # modalities share their months, and every reading asks again
def _grid(anchor: date, schedules: tuple[_Schedule, ...], last: date) -> tuple[GridSlot, ...]:
    slots: list[GridSlot] = []
    changed_on = date.min
    for each in schedules:
        _append(slots, anchor, each, changed_on)
        changed_on = each[0]
    return tuple(slot for slot in slots if slot.due_on <= last)


def _append(slots: list[GridSlot], anchor: date, schedule: _Schedule, after: date) -> None:
    """The slots of one schedule due after a day (R1, R3), up to the end of the schedule.

    Where two versions meet, a slot of the new one whose window would open before the last one of
    the old is overdue is left out: one examination must never have two meanings.
    """
    until, months, window = schedule
    early, grace = timedelta(days=window.early_days), timedelta(days=window.grace_days + 1)
    for month in months:
        due_on = add_months(anchor, month)
        opens_on = due_on - early
        if after < due_on <= until and (not slots or opens_on >= slots[-1].overdue_on):
            slots.append(GridSlot(month, opens_on, due_on, due_on + grace, window.grace_days))
