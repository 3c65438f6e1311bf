"""The facts that decide one modality of one episode."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from core.domain.protocol import Window
from core.domain.stops import StopReason


class PauseSpan(NamedTuple):
    """A pause; on `ends_on` the patient is no longer paused, without it the pause is open."""

    starts_on: date
    ends_on: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


class EndReason(StrEnum):
    """Why an episode ended; the values complete STOPPED_ and CANCELLED_."""

    SUPERSEDED = "SUPERSEDED"
    DEATH = "DEATH"
    PALLIATIVE = "PALLIATIVE"
    TRANSFERRED = "TRANSFERRED"
    WITHDRAWN = "WITHDRAWN"
    LOST_TO_FOLLOWUP = "LOST_TO_FOLLOWUP"
    DISCHARGED = "DISCHARGED"


class End(NamedTuple):
    """The day on which an episode ended, and why."""

    on: date
    reason: EndReason


class FormerSchedule(NamedTuple):
    """The version an episode followed before: its slots due on or before `until` stand (R16)."""

    until: date
    months: tuple[int, ...]
    window: Window


class Case(NamedTuple):
    """One modality of one episode.

    `examinations` are the dates of adequate examinations in any order, those of other episodes
    included. `last_due_on` ends a programme that was continued at a re-operation: slots due later
    are not created (R8). `next_anchor` is the procedure that opened the next episode.
    """

    anchor: date
    months: tuple[int, ...]
    window: Window
    examinations: tuple[date, ...] = ()
    waived: frozenset[int] = frozenset()
    pauses: tuple[PauseSpan, ...] = ()
    stop: tuple[date, StopReason] | None = None
    next_anchor: date | None = None
    enrolled: date | None = None
    last_due_on: date | None = None
    former: tuple[FormerSchedule, ...] = ()

    def end_by(self, today: date) -> End | None:
        return end_by(today, self.stop, self.next_anchor)


def end_by(
    today: date, stop: tuple[date, StopReason] | None, next_anchor: date | None
) -> End | None:
    """The earlier of stop and re-operation, once it is there; on the same day, the re-operation."""
    if next_anchor is not None and (stop is None or next_anchor <= stop[0]):
        return End(next_anchor, EndReason.SUPERSEDED) if next_anchor <= today else None
    if stop is None or stop[0] > today:
        return None
    return End(stop[0], EndReason[stop[1].name])
