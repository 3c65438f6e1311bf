"""A day of which only the month or the year may be known: a value of its own, never 1 January."""

import re
from datetime import date
from enum import StrEnum
from functools import total_ordering
from typing import NoReturn, Self

from core.domain.kept import kept_while_open
from core.domain.months import days_of_month
from core.language import Words, phrase

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NOT_KNOWN = "unknown"


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


@total_ordering
class PartialDate:
    """`2019-05-03`, `2019-05`, `2019` or `unknown`: asked, and as much as is known of it.

    `unknown` is an answer; a variable nobody asked about holds None. In order of their text
    values stand by their earliest day, unknown ones last.
    """

    __slots__ = ("iso",)
    iso: str

    def __init__(self, iso: str) -> None:
        if iso != _NOT_KNOWN:
            _span(iso)
        object.__setattr__(self, "iso", iso)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a PartialDate does not change: {name}")

    def __eq__(self, other: object) -> bool:
        return self.iso == other.iso if isinstance(other, PartialDate) else NotImplemented

    def __lt__(self, other: "PartialDate") -> bool:
        return self.iso < other.iso

    def __hash__(self) -> int:
        return hash(self.iso)

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        return type(self), (self.iso,)

    def __repr__(self) -> str:
        return f"PartialDate({self.iso!r})"

    @classmethod
    def on(cls, day: date) -> Self:
        """A day that is known exactly."""
        return cls(day.isoformat())

    @classmethod
    def maybe(cls, day: date | None) -> Self | None:
        """A day that is known exactly, or nothing."""
        return cls.on(day) if day is not None else None

    @property
    def precision(self) -> Precision:
        if self.iso == _NOT_KNOWN:
            return Precision.UNKNOWN
        return (Precision.YEAR, Precision.MONTH, Precision.DAY)[self.iso.count("-")]

    @property
    def is_known(self) -> bool:
        """Whether at least the year is known."""
        return self.iso != _NOT_KNOWN

    @property
    def is_exact(self) -> bool:
        return self.precision is Precision.DAY

    @property
    def day(self) -> date | None:
        """The day, when it is known exactly."""
        return date.fromisoformat(self.iso) if self.is_exact else None

    @property
    def earliest(self) -> date | None:
        """The first day it can have been; none when unknown."""
        return _span(self.iso)[0] if self.is_known else None

    @property
    def latest(self) -> date | None:
        """The last day it can have been; none when unknown."""
        return _span(self.iso)[1] if self.is_known else None

    @property
    def middle(self) -> date | None:
        """Where it is drawn on an axis of time: in the middle of the days it can have been."""
        if not self.is_known:
            return None
        first, last = _span(self.iso)
        return first + (last - first) // 2

    def is_certainly_before(self, day: date) -> bool:
        """Whether every day it can have been lies before `day`."""
        return self.latest is not None and self.latest < day

    def is_certainly_after(self, day: date) -> bool:
        """Whether every day it can have been lies after `day`."""
        return self.earliest is not None and self.earliest > day

    def said(self, words: Words) -> str:
        """`03-May-2019`, `May-2019`, `2019` or `Not known`."""
        first = self.earliest
        if first is None:
            return words(phrase("Not known"))
        if self.precision is Precision.DAY:
            return words.date(first)
        if self.precision is Precision.MONTH:
            return f"{words.months[first.month - 1]}-{first.year:04d}"
        return f"{first.year:04d}"

    def __str__(self) -> str:
        return self.iso


NOT_KNOWN = PartialDate(_NOT_KNOWN)


def certainly_before(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether `one` lies before `other` whatever the missing days are."""
    if one is None or other is None or other.earliest is None:
        return False
    return one.is_certainly_before(other.earliest)


@kept_while_open(20_000)
def _span(iso: str) -> tuple[date, date]:
    found = _FORM.fullmatch(iso)
    if found is None:
        raise ValueError(f"{iso!r} is no date, month, year or {_NOT_KNOWN!r}")
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None, "the form has a year"
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, days_of_month(year, month))
    return date(year, month, day), date(year, month, day)
