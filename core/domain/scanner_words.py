"""A scanner in words: its weekdays, its slots, the days on which it is closed."""

from datetime import time

from core.domain.scanners import ClosedSpan, Scanner
from core.domain.slot_entry import said_slots
from core.language import Words, phrase


def weekdays_said(weekdays: tuple[int, ...], words: Words) -> str:
    """`Mon to Fri`, `Mon, Wed, Fri`; Monday is 0."""
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:
        first, last = words.days[weekdays[0]], words.days[weekdays[-1]]
        return words(phrase("{first} to {last}"), first=first, last=last)
    return ", ".join(words.days[each] for each in weekdays)


def open_days_said(scanner: Scanner, words: Words) -> str:
    """The weekdays on which it has slots."""
    return weekdays_said(tuple(at for at, day in enumerate(scanner.times) if day), words)


def slots_a_day_said(scanner: Scanner) -> str:
    """`8`, or `4 to 8` where the weekdays differ."""
    counts = {len(day) for day in scanner.times if day}
    return "-".join(map(str, sorted({min(counts), max(counts)}))) if counts else "0"


def span_said(span: ClosedSpan, words: Words) -> str:
    """`Thu 10-Dec-2026: service`, or with both ends."""
    first, last = words.weekday_date(span.first), words.weekday_date(span.last)
    if span.first == span.last:
        return f"{first}: {span.reason}"
    days = words(phrase("{first} to {last}"), first=first, last=last)
    return f"{days}: {span.reason}"


def scanner_said(scanner: Scanner, words: Words) -> str:
    """Everything about one, for the history."""
    same: dict[tuple[time, ...], list[int]] = {}
    for weekday, times in enumerate(scanner.times):
        if times:
            same.setdefault(times, []).append(weekday)
    hours = [
        f"{weekdays_said(tuple(days), words)} {said_slots(times, scanner.minutes)}"
        for times, days in same.items()
    ]
    minutes = words(phrase("{n} min"), n=scanner.minutes)
    closed = [words(phrase("closed {days}"), days=span_said(s, words)) for s in scanner.closed]
    parts = "; ".join((words(scanner.modality.short), minutes, *hours, *closed))
    return f"{scanner.name} ({parts})"
