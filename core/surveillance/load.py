"""How full the scanners are: the bookings that stand, against the slots of a day."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from typing import NamedTuple

from core.domain.choices import Choice
from core.domain.followup import Appointment, AppointmentOutcome
from core.domain.modality import Modality
from core.domain.months import days_of_month
from core.domain.patient import Patient
from core.domain.scanners import Scanner, minutes_of
from core.language import phrase
from core.surveillance.booking import WorkingDays
from core.surveillance.orders import stands_on
from core.surveillance.plan import PatientPlan


class Booked(NamedTuple):
    """A booking that takes a place, and whose it is."""

    appointment: Appointment
    patient: Patient


class Closed(Choice):
    """Why a scanner has no slots on a day."""

    HOLIDAY = "holiday", phrase("holiday")
    WEEKDAY = "weekday", phrase("no slots")
    SPAN = "span", phrase("closed")


class SlotLoad(NamedTuple):
    """One slot: free without bookings, taken twice with more than one."""

    at: time
    bookings: tuple[Booked, ...]


class ScannerDay(NamedTuple):
    """One scanner on one day. `loose` are bookings without a time, or at one outside its slots.

    A booking within a slot takes it, whether or not it begins with it.

    `reason` is what the site wrote for a span of closed days.
    """

    scanner: Scanner
    day: date
    slots: tuple[SlotLoad, ...]
    loose: tuple[Booked, ...]
    closed: Closed | None = None
    reason: str = ""

    def slot_at(self, at: time | None) -> SlotLoad | None:
        """The slot that a time falls into."""
        return next(
            (
                slot
                for slot in self.slots
                if at is not None
                and 0 <= minutes_of(at) - minutes_of(slot.at) < self.scanner.minutes
            ),
            None,
        )

    @property
    def n_slots(self) -> int:
        return len(self.slots)

    @property
    def n_taken(self) -> int:
        """Bookings, of which there may be more than slots."""
        return len(self.loose) + sum(len(slot.bookings) for slot in self.slots)

    @property
    def n_free(self) -> int:
        """Slots left once those without a time have theirs too."""
        return max(len(self._empty) - len(self.loose), 0)

    @property
    def free(self) -> tuple[time, ...]:
        """The starts of the slots that can still be given away, first one first."""
        return self._empty[: self.n_free]

    @property
    def is_full(self) -> bool:
        return bool(self.slots) and not self.n_free

    @property
    def is_overbooked(self) -> bool:
        """More bookings than slots, or two in one."""
        return self.n_taken > self.n_slots or any(len(slot.bookings) > 1 for slot in self.slots)

    @property
    def bookings(self) -> tuple[Booked, ...]:
        """Those at their slots, then the others."""
        return (*(each for slot in self.slots for each in slot.bookings), *self.loose)

    @property
    def _empty(self) -> tuple[time, ...]:
        return tuple(slot.at for slot in self.slots if not slot.bookings)


class DayLoad(NamedTuple):
    """All scanners on one day; `elsewhere` are bookings of what no scanner examines."""

    day: date
    scanners: tuple[ScannerDay, ...]
    elsewhere: tuple[Booked, ...]
    is_holiday: bool
    is_working: bool

    def of(self, modality: Modality) -> tuple[ScannerDay, ...]:
        return tuple(each for each in self.scanners if each.scanner.modality is modality)

    def called(self, name: str) -> ScannerDay | None:
        return next((each for each in self.scanners if each.scanner.is_called(name)), None)

    def n_elsewhere(self) -> Mapping[Modality, int]:
        """How many bookings of each modality that no scanner examines."""
        return Counter(each.appointment.modality for each in self.elsewhere)

    @property
    def bookings(self) -> tuple[Booked, ...]:
        return (*(b for each in self.scanners for b in each.bookings), *self.elsewhere)


Bookings = Mapping[date, tuple[Booked, ...]]


def bookings_of(plans: Iterable[PatientPlan]) -> Bookings:
    """By day, the bookings that stand and those that were kept; in the order of their times."""
    found: dict[date, list[Booked]] = {}
    for plan in plans:
        for each in plan.dossier.appointments:
            if stands_on(each, plan.today) or each.outcome is AppointmentOutcome.ATTENDED:
                found.setdefault(each.booked_for, []).append(Booked(each, plan.dossier.patient))
    return {day: tuple(sorted(bookings, key=_in_order)) for day, bookings in found.items()}


def _in_order(booked: Booked) -> tuple[time, str, str]:
    return booked.appointment.at or time.max, booked.patient.family_name, booked.appointment.id


def load_of_day(
    day: date, bookings: Bookings, scanners: Sequence[Scanner], working_days: WorkingDays
) -> DayLoad:
    """Where every booking of the day is, and what is free.

    A booking belongs to the scanner it names, where that examines its modality; otherwise to the
    first scanner of its modality that has a slot left, or to the first.
    """
    here = bookings.get(day, ())
    placed: dict[str, list[Booked]] = {scanner.name: [] for scanner in scanners}
    unplaced: list[Booked] = []
    elsewhere: list[Booked] = []
    for each in here:
        scanner = named_scanner(each.appointment, scanners)
        if scanner is not None:
            placed[scanner.name].append(each)
        elif any(s.modality is each.appointment.modality for s in scanners):
            unplaced.append(each)
        else:
            elsewhere.append(each)
    for each in unplaced:
        fitting = [s for s in scanners if s.modality is each.appointment.modality]
        with_room = [s for s in fitting if _has_room(s, day, placed[s.name], working_days)]
        placed[(with_room or fitting)[0].name].append(each)
    return DayLoad(
        day=day,
        scanners=tuple(_scanner_day(s, day, placed[s.name], working_days) for s in scanners),
        elsewhere=tuple(elsewhere),
        is_holiday=day in working_days.holidays,
        is_working=day in working_days,
    )


def week_of(day: date) -> tuple[date, ...]:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return tuple(monday + timedelta(days=at) for at in range(7))


def named_scanner(appointment: Appointment, scanners: Sequence[Scanner]) -> Scanner | None:
    """The scanner that a booking names, where that examines what is booked."""
    for scanner in scanners:
        if scanner.modality is appointment.modality and scanner.is_called(appointment.place):
            return scanner
    return None


def closing(
    scanner: Scanner, day: date, working_days: WorkingDays
) -> tuple[Closed, str] | tuple[None, str]:
    """Why it has no slots on the day, with what the site wrote; none when it has some."""
    if day in working_days.holidays:
        return Closed.HOLIDAY, ""
    span = scanner.closed_on(day)
    if span is not None:
        return Closed.SPAN, span.reason
    return (None, "") if scanner.times_on(day) else (Closed.WEEKDAY, "")


def capacity(
    scanners: Sequence[Scanner],
    modality: Modality,
    month: date,
    working_days: WorkingDays,
    *,
    since: date | None = None,
) -> int | None:
    """The slots of a month, less closed days; none when no scanner examines the modality.

    `since` leaves out the days of the month before it.
    """
    of_modality = [each for each in scanners if each.modality is modality]
    if not of_modality:
        return None
    days = [month.replace(day=at) for at in range(1, days_of_month(month.year, month.month) + 1)]
    return sum(
        len(scanner.times_on(day))
        for scanner in of_modality
        for day in days
        if (since is None or day >= since) and closing(scanner, day, working_days)[0] is None
    )


def _scanner_day(
    scanner: Scanner, day: date, bookings: Sequence[Booked], working_days: WorkingDays
) -> ScannerDay:
    closed, reason = closing(scanner, day, working_days)
    times = scanner.times_on(day) if closed is None else ()
    empty = ScannerDay(scanner, day, tuple(SlotLoad(at, ()) for at in times), (), closed, reason)
    by_slot: dict[time, list[Booked]] = {at: [] for at in times}
    loose: list[Booked] = []
    for each in bookings:
        slot = empty.slot_at(each.appointment.at)
        (by_slot[slot.at] if slot else loose).append(each)
    slots = tuple(SlotLoad(at, tuple(by_slot[at])) for at in times)
    return empty._replace(slots=slots, loose=tuple(loose))


def _has_room(
    scanner: Scanner, day: date, bookings: Sequence[Booked], working_days: WorkingDays
) -> bool:
    return _scanner_day(scanner, day, bookings, working_days).n_free > 0
