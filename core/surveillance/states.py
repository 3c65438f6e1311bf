"""The words of the schedule: slot states, modality statuses, meanings of an examination."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from core.surveillance.case import EndReason


class SlotState(StrEnum):
    FUTURE = "FUTURE"
    OPEN = "OPEN"
    DUE = "DUE"
    OVERDUE = "OVERDUE"
    MISSED = "MISSED"
    DONE_IN_WINDOW = "DONE_IN_WINDOW"
    DONE_LATE = "DONE_LATE"
    WAIVED = "WAIVED"
    NOT_REQUIRED_PAUSED = "NOT_REQUIRED_PAUSED"
    UNKNOWN_PRE_ENTRY = "UNKNOWN_PRE_ENTRY"
    CANCELLED_SUPERSEDED = "CANCELLED_SUPERSEDED"
    CANCELLED_DEATH = "CANCELLED_DEATH"
    CANCELLED_PALLIATIVE = "CANCELLED_PALLIATIVE"
    CANCELLED_TRANSFERRED = "CANCELLED_TRANSFERRED"
    CANCELLED_WITHDRAWN = "CANCELLED_WITHDRAWN"
    CANCELLED_LOST_TO_FOLLOWUP = "CANCELLED_LOST_TO_FOLLOWUP"
    CANCELLED_DISCHARGED = "CANCELLED_DISCHARGED"


class ModalityStatus(StrEnum):
    STOPPED_SUPERSEDED = "STOPPED_SUPERSEDED"
    STOPPED_DEATH = "STOPPED_DEATH"
    STOPPED_PALLIATIVE = "STOPPED_PALLIATIVE"
    STOPPED_TRANSFERRED = "STOPPED_TRANSFERRED"
    STOPPED_WITHDRAWN = "STOPPED_WITHDRAWN"
    STOPPED_LOST_TO_FOLLOWUP = "STOPPED_LOST_TO_FOLLOWUP"
    STOPPED_DISCHARGED = "STOPPED_DISCHARGED"
    PAUSED = "PAUSED"
    PROGRAMME_ELAPSED_CONFIRM = "PROGRAMME_ELAPSED_CONFIRM"
    OVERDUE = "OVERDUE"
    OVERDUE_HISTORY_UNKNOWN = "OVERDUE_HISTORY_UNKNOWN"
    DUE = "DUE"
    OPEN = "OPEN"
    UP_TO_DATE = "UP_TO_DATE"
    COMPLETE_AWAITING_DISCHARGE = "COMPLETE_AWAITING_DISCHARGE"

    @property
    def is_stopped(self) -> bool:
        return self in STOPPED


class ExamMeaning(StrEnum):
    """What an examination is to one episode; SATISFIES goes with the month it satisfies."""

    SATISFIES = "SATISFIES"
    EXTRA = "EXTRA"
    POSTOP_BASELINE = "POSTOP_BASELINE"
    PRE_ANCHOR = "PRE_ANCHOR"
    NEXT_EPISODE = "NEXT_EPISODE"
    FUTURE_DATED = "FUTURE_DATED"


CANCELLED_BY = {reason: SlotState(f"CANCELLED_{reason}") for reason in EndReason}
STOPPED_BY = {reason: ModalityStatus(f"STOPPED_{reason}") for reason in EndReason}
CANCELLED = frozenset(CANCELLED_BY.values())
STOPPED = frozenset(STOPPED_BY.values())
DONE = frozenset({SlotState.DONE_IN_WINDOW, SlotState.DONE_LATE})
AHEAD = frozenset({SlotState.FUTURE, SlotState.OPEN, SlotState.DUE})
UNSATISFIED = frozenset({SlotState.MISSED, SlotState.OVERDUE, SlotState.UNKNOWN_PRE_ENTRY})


class Slot(NamedTuple):
    """One due date of one modality and what became of it.

    `due_on` is the protocol's date and never moves. A slot deferred by a pause has `deferred_to`,
    and its `overdue_on` counts from there.
    """

    month: int
    opens_on: date
    due_on: date
    overdue_on: date
    state: SlotState
    deferred_to: date | None = None
    examined_on: date | None = None

    @property
    def effective_due_on(self) -> date:
        return self.deferred_to or self.due_on

    @property
    def is_done(self) -> bool:
        return self.state in DONE


class Meaning(NamedTuple):
    """What one examination is to one episode; `month` only when it satisfies a slot."""

    examined_on: date
    word: ExamMeaning
    month: int | None = None

    def __str__(self) -> str:
        return str(self.month) if self.month is not None else str(self.word)


class ModalityPlan(NamedTuple):
    """One modality of one episode on one day. `meanings` are ordered by date of examination.

    `since` is given for the two OVERDUE statuses only; `next_due` is none when stopped.
    """

    status: ModalityStatus
    since: date | None
    next_due: date | None
    slots: tuple[Slot, ...]
    meanings: tuple[Meaning, ...]
