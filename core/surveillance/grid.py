"""The grid of due dates: every slot with its window, from the anchor alone."""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from core.domain.months import add_months
from core.domain.protocol import Window
from core.surveillance.case import Case


class GridSlot(NamedTuple):
    """A slot before anything happened to it; `grace_days` are those of its own schedule."""

    month: int
    opens_on: date
    due_on: date
    overdue_on: date
    grace_days: int


@lru_cache(maxsize=10_000)  # modalities share their months, and every reading asks again
def grid_slot(anchor: date, month: int, window: Window) -> GridSlot:
    """The slot `month` months after the anchor (R1, R3)."""
    due_on = add_months(anchor, month)
    return GridSlot(
        month=month,
        opens_on=due_on - timedelta(days=window.early_days),
        due_on=due_on,
        overdue_on=due_on + timedelta(days=window.grace_days + 1),
        grace_days=window.grace_days,
    )


def grid_of(case: Case) -> tuple[GridSlot, ...]:
    """The slots of a case in order of time; those due after the end of the programme left out."""
    last = case.last_due_on or date.max
    slots: list[GridSlot] = []
    changed_on = date.min
    for former in case.former:
        _append(slots, case.anchor, former.months, former.window, (changed_on, former.until))
        changed_on = former.until
    _append(slots, case.anchor, case.months, case.window, (changed_on, date.max))
    return tuple(slot for slot in slots if slot.due_on <= last)


def _append(
    slots: list[GridSlot],
    anchor: date,
    months: tuple[int, ...],
    window: Window,
    between: tuple[date, date],
) -> None:
    """The slots of one schedule due in `(after, until]`.

    Where two versions meet, a slot of the new one whose window would open before the last one of
    the old is overdue is left out: one examination must never have two meanings.
    """
    after, until = between
    for month in months:
        slot = grid_slot(anchor, month, window)
        if after < slot.due_on <= until and (not slots or slot.opens_on >= slots[-1].overdue_on):
            slots.append(slot)
