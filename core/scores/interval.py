"""The time from one day to another, compared by calendar months and never rounded."""

from datetime import date
from typing import NamedTuple

from core.domain.months import add_months, completed_months
from core.language import phrase
from core.scores.score import Sentence


class Interval(NamedTuple):
    """From a day to a later one, each known as an earliest and a latest possible day.

    A day that is known is both. The later day may come first: liver metastases can be found
    before the primary tumour is.
    """

    start: tuple[date, date]
    end: tuple[date, date]

    @property
    def is_partial(self) -> bool:
        return self.start[0] != self.start[1] or self.end[0] != self.end[1]

    def is_under(self, months: int) -> bool | None:
        """Whether it is shorter than this; exactly so many months is not. None: not certain."""
        return _certain(
            self.end[1] < add_months(self.start[0], months),
            self.end[0] < add_months(self.start[1], months),
        )

    def is_within(self, months: int) -> bool | None:
        """Whether it is no longer than this; exactly so many months is within."""
        return _certain(
            self.end[1] <= add_months(self.start[0], months),
            self.end[0] <= add_months(self.start[1], months),
        )

    @property
    def sentence(self) -> Sentence:
        """`4 months`, or the shortest and the longest it may have been."""
        low = completed_months(self.start[1], self.end[0])
        high = completed_months(self.start[0], self.end[1])
        if low == high == 1:
            return Sentence(phrase("{n} month"), {"n": 1})
        if low == high:
            return Sentence(phrase("{n} months"), {"n": low})
        return Sentence(phrase("{low} to {high} months"), {"low": low, "high": high})


def between(start: date, end: date) -> Interval:
    """The interval between two days that are known."""
    return Interval((start, start), (end, end))


def _certain(at_longest: bool, at_shortest: bool) -> bool | None:  # noqa: FBT001
    return at_longest if at_longest == at_shortest else None
