"""What speaks against a booking; it warns and never blocks."""

from collections.abc import Iterator, Sequence
from datetime import time
from typing import NamedTuple

from core.domain.acting import Value, Values, said
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import list_name
from core.language import ENGLISH, Words, phrase
from core.surveillance.load import Booked, Closed, DayLoad, ScannerDay

Ordered = tuple[Modality, int]  # a modality and the month of its slot


class Wanted(NamedTuple):
    """What is about to be booked on the day of a load, for whom; `place` names a scanner."""

    patient_id: PatientId
    orders: tuple[Ordered, ...]
    at: time | None = None
    place: str = ""


class Warned(NamedTuple):
    """A marked sentence with its values."""

    sentence: str
    values: Values

    def said(self, words: Words) -> str:
        return said(self.sentence, self.values, words)


def booking_warnings(wanted: Wanted, load: DayLoad) -> tuple[Warned, ...]:
    """The most serious first: twice for one patient, a slot that is taken, closed, full.

    A booking that the new one replaces is not counted against it.
    """
    return (*_same_patient(wanted, load), *_scanners(wanted, load))


def scanner_for(modality: Modality, place: str, load: DayLoad) -> ScannerDay | None:
    """The one that is named, else the first of its modality with a slot left, else the first."""
    fitting = load.of(modality)
    for each in fitting:
        if each.scanner.is_called(place):
            return each
    return next((each for each in fitting if each.n_free), next(iter(fitting), None))


def first_free(
    orders: Sequence[Ordered], load: DayLoad
) -> tuple[tuple[Ordered, ScannerDay, time | None], ...]:
    """For each order that a scanner examines, where and when there is room; no time when full."""
    found = []
    for order in orders:
        scanner = scanner_for(order[0], "", load)
        if scanner is not None:
            found.append((order, scanner, next(iter(scanner.free), None)))
    return tuple(found)


def _same_patient(wanted: Wanted, load: DayLoad) -> Iterator[Warned]:
    """The same examination twice on a day, or two at one time; a scan and a blood test are none."""
    modalities = {modality for modality, _ in wanted.orders}
    others = [
        each
        for each in load.bookings
        if each.patient.id == wanted.patient_id
        and each.appointment.stands
        and not _is_replaced(each, wanted)
        and (each.appointment.modality in modalities or _is_at(each, wanted.at, load))
    ]
    for each in others:
        yield Warned(
            phrase("Booked already that day: {what}, {at}")
            if each.appointment.at
            else phrase("Booked already that day: {what}"),
            {"what": (each.appointment.modality.short,), "at": _at(each.appointment.at)},
        )


def _scanners(wanted: Wanted, load: DayLoad) -> Iterator[Warned]:
    seen: set[str] = set()
    for modality, _ in wanted.orders:
        scanner = scanner_for(modality, wanted.place, load)
        if scanner is None or scanner.scanner.name in seen:
            continue
        seen.add(scanner.scanner.name)
        # A time goes with the scanner that is named; the others get their own.
        is_named = not wanted.place or scanner.scanner.is_called(wanted.place)
        at = wanted.at if is_named else None
        yield from _one_scanner(wanted, scanner, at, is_working=load.is_working)


def _one_scanner(
    wanted: Wanted, scanner: ScannerDay, at: time | None, *, is_working: bool
) -> Iterator[Warned]:
    name: dict[str, Value] = {"scanner": scanner.scanner.name}
    if scanner.closed is not None:
        if scanner.closed is Closed.SPAN:
            yield Warned(phrase("{scanner} is closed: {reason}"), name | {"reason": scanner.reason})
        elif scanner.closed is Closed.WEEKDAY and is_working:  # else the day itself is said
            yield Warned(phrase("{scanner} has no slots that weekday"), dict(name))
        return
    slot = scanner.slot_at(at)
    if at is not None and (slot is None or slot.at != at):
        yield Warned(phrase("{scanner} has no slot at {at}"), name | {"at": _at(at)})
    taken = [each for each in slot.bookings if not _is_replaced(each, wanted)] if slot else []
    for each in taken:
        values = name | {"at": _at(at), "name": list_name(each.patient, ENGLISH)}
        yield Warned(phrase("{scanner} {at} is taken by {name}"), values)
    n_others = sum(not _is_replaced(each, wanted) for each in scanner.bookings)
    if not taken and n_others >= scanner.n_slots:
        yield Warned(
            phrase("{scanner} is full: {taken} of {slots}"),
            name | {"taken": str(n_others), "slots": str(scanner.n_slots)},
        )


def _is_at(booked: Booked, at: time | None, load: DayLoad) -> bool:
    """Whether somebody would have to be in two scanners at once."""
    is_scanned = all(booked is not each for each in load.elsewhere)
    return is_scanned and at is not None and booked.appointment.at == at


def _is_replaced(booked: Booked, wanted: Wanted) -> bool:
    each = booked.appointment
    return each.patient_id == wanted.patient_id and (each.modality, each.month) in wanted.orders


def _at(at: time | None) -> str:
    return f"{at:%H:%M}" if at else ""
