"""Month arithmetic of the calendar: always from the anchor, never chained (R1)."""

from datetime import date
from functools import cache

LONGEST_OFFSET = 600
_FEBRUARY = 1
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def add_months(day: date, months: int) -> date:
    """The same day of the month, or its last day where that month is shorter.

    Agrees with dateutil's relativedelta and with QDate.addMonths (tested); not associative, so a
    due date is never computed from another due date.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if day.day <= 28:  # every month has it
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, _length(year, month)))


def days_of_month(year: int, month: int) -> int:
    """The days of a month, January being 1; the module that knows it slows a start down."""
    return _length(year, month - 1)


def _length(year: int, month: int) -> int:
    """The days of a month, January being 0."""
    if month == _FEBRUARY and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month]


@cache
def fewest_days_in(months: int) -> int:
    """The smallest number of days two dates this many months apart can have between them.

    Both dates come from one anchor, so each may be clamped to the end of its month; four years and
    the days 28 to 31 are every case there is.
    """
    anchors = [date(year, 1, day) for year in range(2023, 2027) for day in (28, 29, 30, 31)]
    return min(
        (add_months(anchor, start + months) - add_months(anchor, start)).days
        for anchor in anchors
        for start in range(12)
    )


def completed_months(start: date, end: date) -> int:
    """How many whole months lie between the days, by anniversaries; 0 when `end` is not later."""
    months = max(0, (end.year - start.year) * 12 + end.month - start.month)
    return months - 1 if months and add_months(start, months) > end else months
