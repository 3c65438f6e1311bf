"""Reading and saying the slots of a day: `08:00-11:20, 12:00 x 3`."""

import re
from datetime import time

from core.domain.scanners import MOST_SLOTS, check_day, check_minutes, minutes_of
from core.domain.time_entry import read_time
from core.errors import RegistryError
from core.language import phrase

_RANGE = re.compile(r"(?P<first>[\d:.]+)\s*[-–]\s*(?P<last>[\d:.]+)")
_COUNTED = re.compile(r"(?P<first>[\d:.]+)\s*[x×*]\s*(?P<n>\d{1,3})", re.IGNORECASE)
_NONE = {"", "-", "–"}


def read_slots(typed: str, minutes: int) -> tuple[time, ...]:
    """The starts of the slots of one day, in order; nothing typed means none.

    Parts are parted by commas: a start (`09:20`), hours that are filled with slots (`08:00-11:20`),
    or a start with a number of slots (`12:00 x 3`).

    Raises:
        RegistryError: a part is none of these, or the slots overlap.
    """
    check_minutes(minutes)
    found: list[time] = []
    if typed.strip() not in _NONE:
        for part in re.split(r"[,;]", typed):
            found += _part(part.strip(), minutes)
    times = tuple(sorted(found))
    check_day(times, minutes)
    return times


def said_slots(times: tuple[time, ...], minutes: int) -> str:
    """The slots as they can be typed: hours where they follow each other, else their starts."""
    runs: list[list[time]] = []
    for at in times:
        if runs and minutes_of(at) - minutes_of(runs[-1][-1]) == minutes:
            runs[-1].append(at)
        else:
            runs.append([at])
    return ", ".join(_said_run(run, minutes) for run in runs)


def _said_run(run: list[time], minutes: int) -> str:
    if len(run) == 1:
        return f"{run[0]:%H:%M}"
    return f"{run[0]:%H:%M}-{_at(minutes_of(run[-1]) + minutes):%H:%M}"


def _part(part: str, minutes: int) -> list[time]:
    if found := _RANGE.fullmatch(part):
        first, last = _time(found["first"]), _time(found["last"])
        n = (minutes_of(last) - minutes_of(first)) // minutes
        if n < 1:
            raise RegistryError(
                phrase("{typed} has no room for a slot of {n} minutes."),
                field="times",
                typed=part,
                n=minutes,
            )
        return _row(first, min(n, MOST_SLOTS + 1), minutes)
    if found := _COUNTED.fullmatch(part):
        return _row(_time(found["first"]), min(int(found["n"]), MOST_SLOTS + 1), minutes)
    return [_time(part)]


def _row(first: time, n: int, minutes: int) -> list[time]:
    starts = [minutes_of(first) + at * minutes for at in range(n)]
    if starts and starts[-1] >= 24 * 60:
        raise RegistryError(
            phrase("{n} slots from {at} would run past midnight."),
            field="times",
            n=n,
            at=f"{first:%H:%M}",
        )
    return [_at(each) for each in starts]


def _time(typed: str) -> time:
    try:
        at = read_time(typed)
    except RegistryError:
        at = None
    if at is None:
        raise RegistryError(
            phrase("Type hours such as 08:00-12:00, or starts such as 08:00, 08:40."),
            field="times",
        )
    return at


def _at(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
