"""The state of every slot and the one status of a modality, on one day (schedule.md R1-R12)."""

from datetime import date, timedelta
from itertools import count
from typing import NamedTuple

from core.surveillance.attribution import meanings_of
from core.surveillance.case import Case, End
from core.surveillance.grid import GridSlot, grid_of
from core.surveillance.pauses import PauseEffects, effects_of
from core.surveillance.states import (
    AHEAD,
    CANCELLED_BY,
    STOPPED_BY,
    UNSATISFIED,
    ModalityPlan,
    ModalityStatus,
    Slot,
    SlotState,
)

ELAPSED_AFTER = timedelta(days=183)


def assess(case: Case, today: date) -> ModalityPlan:
    """Everything that follows from the facts of one modality of one episode on one day.

    Pure: the same case and day give the same plan in any order of entry, zone or locale.
    """
    grid = grid_of(case)
    meanings, done = meanings_of(case, grid, today)
    end = case.end_by(today)
    day = _Day(case, today, end, done, effects_of(case.pauses, grid, done, today))
    slots = tuple(map(day.slot, count(), grid, [*(bare.opens_on for bare in grid[1:]), date.max]))
    status, since = _status(case, slots, end, today)
    next_due = next((slot.effective_due_on for slot in slots if slot.state in AHEAD), None)
    return ModalityPlan(
        status=status,
        since=since,
        next_due=None if end else next_due,
        slots=slots,
        meanings=meanings,
    )


class _Day(NamedTuple):
    """What the state of every slot of a case depends on."""

    case: Case
    today: date
    end: End | None
    done: dict[int, date]
    effects: PauseEffects

    def slot(self, index: int, bare: GridSlot, next_opens_on: date) -> Slot:
        month, opens_on, due_on, overdue_on, _ = bare
        deferred_to = self.effects.deferred_to.get(index)
        if deferred_to is not None:
            overdue_on = self.effects.overdue_on(index, bare)
        examined_on = self.done.get(index)
        if examined_on is not None:
            late = examined_on >= overdue_on
            state = SlotState.DONE_LATE if late else SlotState.DONE_IN_WINDOW
        else:
            state = self._settled(index, bare, overdue_on) or self._by_calendar(
                index, bare, overdue_on, next_opens_on
            )
        return Slot(month, opens_on, due_on, overdue_on, state, deferred_to, examined_on)

    def _settled(self, index: int, bare: GridSlot, overdue_on: date) -> SlotState | None:
        if bare.month in self.case.waived:
            return SlotState.WAIVED
        if index in self.effects.not_required:
            return SlotState.NOT_REQUIRED_PAUSED
        if self.end is not None and self.end.on < overdue_on:
            return CANCELLED_BY[self.end.reason]
        return None

    def _by_calendar(
        self, index: int, bare: GridSlot, overdue_on: date, next_opens_on: date
    ) -> SlotState:
        if self.today < overdue_on:
            if self.today < bare.opens_on:
                return SlotState.FUTURE
            due_on = self.effects.due_on(index, bare)
            return SlotState.OPEN if self.today < due_on else SlotState.DUE
        if self.case.enrolled is not None and bare.due_on < self.case.enrolled:
            return SlotState.UNKNOWN_PRE_ENTRY
        is_closed = self.end is not None or self.today >= next_opens_on
        return SlotState.MISSED if is_closed else SlotState.OVERDUE


def _status(
    case: Case, slots: tuple[Slot, ...], end: End | None, today: date
) -> tuple[ModalityStatus, date | None]:
    """The status in its order of precedence (R6), and since when for the overdue ones."""
    if end is not None:
        return STOPPED_BY[end.reason], None
    if any(pause.holds_on(today) for pause in case.pauses):
        return ModalityStatus.PAUSED, None
    if slots and case.enrolled is not None and case.enrolled > slots[-1].due_on + ELAPSED_AFTER:
        return ModalityStatus.PROGRAMME_ELAPSED_CONFIRM, None
    run = unsatisfied_run(slots)
    ordinary = [slot for slot in run if slot.state is not SlotState.UNKNOWN_PRE_ENTRY]
    if ordinary:
        return ModalityStatus.OVERDUE, ordinary[0].effective_due_on
    if run:
        return ModalityStatus.OVERDUE_HISTORY_UNKNOWN, run[-1].effective_due_on
    return _not_overdue(slots), None


def _not_overdue(slots: tuple[Slot, ...]) -> ModalityStatus:
    states = {slot.state for slot in slots}
    if SlotState.DUE in states:
        return ModalityStatus.DUE
    if SlotState.OPEN in states:
        return ModalityStatus.OPEN
    if SlotState.FUTURE in states:
        return ModalityStatus.UP_TO_DATE
    return ModalityStatus.COMPLETE_AWAITING_DISCHARGE


def unsatisfied_run(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots past grace after the last done one that nothing has satisfied.

    One run is one flag, however many slots it holds.
    """
    last_done = max((index for index, slot in enumerate(slots) if slot.is_done), default=-1)
    return tuple(slot for slot in slots[last_done + 1 :] if slot.state in UNSATISFIED)
