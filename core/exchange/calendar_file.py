"""Bookings as an iCalendar file (RFC 5545): no names, ids that stay when a booking is moved.

An event is the booking of one order (one examination of one visit). Its id is made from the order,
so that a calendar that reads the file again moves the event instead of adding another.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from core.domain.booking_stamps import OrderKey, Stamp
from core.domain.choices import Choice
from core.domain.dossier import Dossier
from core.domain.followup import Appointment, AppointmentOutcome
from core.domain.hospital_number import shown
from core.language import Words, phrase

LENGTH = timedelta(minutes=30)  # a booking has no end; calendars show a line without one


class Naming(Choice):
    """How an event says whose it is; a name is never in the file."""

    NUMBER = "number", phrase("Hospital number")
    NOTHING = "nothing", phrase("Nothing")


@dataclass(frozen=True, slots=True)
class _Event:
    uid: str
    booking: Appointment
    stamp: Stamp
    is_cancelled: bool
    number: str


def calendar_file(
    dossiers: Iterable[Dossier],
    stamps: Mapping[OrderKey, Stamp],
    words: Words,
    naming: Naming = Naming.NUMBER,
) -> bytes:
    """All bookings of these patients; equal arguments give equal bytes."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Hepatrack//Bookings//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in sorted(_events(dossiers, stamps), key=lambda e: (e.booking.booked_for, e.uid)):
        calendar.add_component(_component(event, words, naming))
    content: bytes = calendar.to_ical()
    return content


def uid_of(key: OrderKey) -> str:
    """The id of an order's event: the same in every file, and it tells nobody anything."""
    episode, modality, month = key
    return f"{uuid5(NAMESPACE_URL, f'hepatrack:{episode}/{modality}/{month}')}@hepatrack"


def _events(dossiers: Iterable[Dossier], stamps: Mapping[OrderKey, Stamp]) -> Iterable[_Event]:
    numbers = {each.patient.id: each.patient.hospital_no for each in dossiers}
    for key, stamp in stamps.items():
        last = stamp.last
        if last.patient_id not in numbers:
            continue
        cancelled = stamp.is_taken_out or last.outcome is AppointmentOutcome.CANCELLED
        yield _Event(uid_of(key), last, stamp, cancelled, numbers[last.patient_id])


def _component(event: _Event, words: Words, naming: Naming) -> Any:
    from icalendar import Event

    booking, stamp = event.booking, event.stamp
    made = Event()
    made.add("uid", event.uid)
    made.add("sequence", stamp.n_changes - 1)
    made.add("dtstamp", stamp.changed_at.astimezone(UTC))
    made.add("last-modified", stamp.changed_at.astimezone(UTC))
    if booking.at is None:
        made.add("dtstart", booking.booked_for)
        made.add("dtend", booking.booked_for + timedelta(days=1))
    else:
        start = datetime.combine(booking.booked_for, booking.at)  # the clock on the wall
        made.add("dtstart", start)
        made.add("dtend", start + LENGTH)
    made.add("summary", _summary(event, words, naming))
    if booking.place:
        made.add("location", " ".join(booking.place.split()))
    made.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    made.add("class", "PRIVATE")
    return made


def _summary(event: _Event, words: Words, naming: Naming) -> str:
    booking = event.booking
    month = words(phrase("month {month}"), month=booking.month)
    said = f"{words(booking.modality.label)}, {month}"
    return f"{said} · {shown(event.number)}" if naming is Naming.NUMBER else said
