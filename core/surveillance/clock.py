"""Which day it is when the computer's clock cannot be believed.

A clock that was set back must not make overdue dates disappear; one that jumped ahead must not
flag half the registry before somebody has said that the day is right (INV-05).
"""

from datetime import UTC, date, datetime, timedelta
from enum import Enum, auto
from typing import Final, NamedTuple

TOLERANCE: Final = timedelta(minutes=10)  # two computers of one ward differ by as much
LONGEST_GAP: Final = timedelta(days=31)


class Standing(Enum):
    RIGHT = auto()
    BACK = auto()  # earlier than what this registry has already seen
    AHEAD = auto()  # much later: somebody must say whether that is true
    CALLED_WRONG = auto()  # ... and said that it is not


class ClockGuard(NamedTuple):
    """`seen` is the newest instant at which the registry was used, none when it never was.

    `is_called_wrong`: somebody answered that a clock so far ahead is not right.
    """

    seen: datetime | None
    is_called_wrong: bool = False

    def standing(self, now: datetime) -> Standing:
        if self.seen is None:
            return Standing.RIGHT
        gone = _utc(now) - _utc(self.seen)
        if gone < -TOLERANCE:
            return Standing.BACK
        if gone > LONGEST_GAP:
            return Standing.CALLED_WRONG if self.is_called_wrong else Standing.AHEAD
        return Standing.RIGHT

    def today(self, now: datetime) -> date:
        """Never before a day already seen; not yet a day that nobody has confirmed."""
        if self.seen is None:
            return now.date()
        if self.standing(now) in (Standing.AHEAD, Standing.CALLED_WRONG):
            return self.seen.date()
        return max(now.date(), self.seen.date())

    def passed(self, now: datetime) -> "ClockGuard":
        """Time goes by: a clock that is right moves on what was seen."""
        if self.standing(now) is not Standing.RIGHT:
            return self
        return ClockGuard(now if self.seen is None else max(now, self.seen, key=_utc))

    def confirmed(self, now: datetime) -> "ClockGuard":
        """Somebody says that it is this instant."""
        return ClockGuard(now)

    def called_wrong(self) -> "ClockGuard":
        """Somebody says that the clock is wrong; the day stays the last one that was right."""
        return self._replace(is_called_wrong=True)

    def days_since(self, now: datetime) -> int:
        """Whole days of the calendar since the last use, negative for a clock set back."""
        return 0 if self.seen is None else (now.date() - self.seen.date()).days


def _utc(at: datetime) -> datetime:
    """Python compares the wall times of two instants of one zone, in autumn an hour wrong."""
    return at.astimezone(UTC)
