"""Small sayings the rows and the panel share: days counted, bookings, contacts."""

from collections.abc import Sequence
from datetime import date

from core.domain.followup import Appointment, ContactAttempt
from core.domain.time_entry import said_time
from core.language import Words, phrase
from core.surveillance.orders import Order
from ui.views.worklist.work_row import TwoLines


def days_overdue(n: int, words: Words) -> str:
    return words.count(n, phrase("1 day overdue"), phrase("{n} days overdue"))


def from_today(day: date, today: date, words: Words) -> str:
    """`today`, `tomorrow`, `in 5 days`, `9 days ago`."""
    n = (day - today).days
    if n == 0:
        return words(phrase("today"))
    if n == 1:
        return words(phrase("tomorrow"))
    if n > 0:
        return words(phrase("in {n} days"), n=n)
    return words.count(-n, phrase("1 day ago"), phrase("{n} days ago"))


def due_said(day: date, today: date, words: Words) -> str:
    """`due today`, `in 5 days`, `due 9 days ago`."""
    said = from_today(day, today, words)
    return said if day > today else words(phrase("due {when}"), when=said)


def booked_said(orders: Sequence[Order], today: date, words: Words) -> TwoLines:
    """The first booking that stands, and what more there is to know about it."""
    booked = sorted(
        (each.appointment for each in orders if each.appointment),
        key=lambda a: (a.booked_for, a.id),
    )
    if not booked:
        is_open = any(each.needs_someone and each.examination is None for each in orders)
        return (words(phrase("Not booked")) if is_open else "–"), ""
    first = booked[0]
    day = words.weekday_date(first.booked_for)
    if first.booked_for < today:
        return day, words(phrase("outcome missing"))
    parts = [said_time(first.at), first.place]
    if len({each.booked_for for each in booked}) > 1:
        return day, _days_said(booked, words)
    if len(booked) < sum(each.needs_someone for each in orders):
        parts.append(", ".join(words(each.modality.short) for each in booked))
    return day, "  ".join(filter(None, parts)) or from_today(first.booked_for, today, words)


def _days_said(booked: Sequence[Appointment], words: Words) -> str:
    """The other days of a visit that was split: `+ Blood 26-Nov`."""
    by_day: dict[date, list[str]] = {}
    for each in booked:
        by_day.setdefault(each.booked_for, []).append(words(each.modality.short))
    _, *rest = by_day
    said = (f"{', '.join(by_day[day])} {words.short_date(day)}" for day in rest)
    return f"+ {'; '.join(said)}"


def appointment_said(booked: Appointment, words: Words) -> str:
    """`Tue 01-Dec-2026, 09:20, MRI 1`."""
    parts = (words.weekday_date(booked.booked_for), said_time(booked.at), booked.place)
    return ", ".join(filter(None, parts))


def contacts_said(
    contacts: Sequence[ContactAttempt], next_try: tuple[date, date] | None, words: Words
) -> TwoLines:
    """`2 tries` over `19-Nov no answer`, or `next 27-Nov` over `2 tries, no answer`.

    `next_try` is its day and today.
    """
    if not contacts:
        return words(phrase("Not contacted")), ""
    n = words.count(len(contacts), phrase("1 try"), phrase("{n} tries"))
    last = contacts[-1]
    if next_try is None:
        return n, f"{words.short_date(last.tried_on)} {words(last.outcome.label)}"
    day, today = next_try
    again = phrase("try again now") if day <= today else phrase("next {day}")
    return words(again, day=words.short_date(day)), f"{n}, {words(last.outcome.label)}"
