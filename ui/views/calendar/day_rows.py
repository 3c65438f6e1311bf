"""The lines of one day: every slot with who has it, and what stands without a slot."""

from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from core.domain.hospital_number import shown
from core.domain.patient import list_name
from core.language import Words, phrase
from core.surveillance.booking import WorkingDays
from core.surveillance.load import Booked, Closed, DayLoad, ScannerDay


class DayRow(NamedTuple):
    """A slot, free or taken, or a booking without one; without a scanner it is done elsewhere."""

    scanner: ScannerDay | None
    at: time | None
    booked: Booked | None

    @property
    def is_free(self) -> bool:
        return self.booked is None

    @property
    def group(self) -> str:
        """The heading it stands under, as a name or a marked phrase."""
        if self.scanner is not None:
            return self.scanner.scanner.name
        assert self.booked is not None, "only a booking is elsewhere"
        return self.booked.appointment.modality.short


def rows_of(load: DayLoad) -> tuple[DayRow, ...]:
    """Scanner by scanner in the order of time, then what no scanner examines."""
    rows: list[DayRow] = []
    for scanner in load.scanners:
        for slot in scanner.slots:
            rows += [DayRow(scanner, each.appointment.at, each) for each in slot.bookings]
            if not slot.bookings:
                rows.append(DayRow(scanner, slot.at, None))
        rows += [DayRow(scanner, each.appointment.at, each) for each in scanner.loose]
    elsewhere = sorted(load.elsewhere, key=lambda each: list(_order(each)))
    rows += [DayRow(None, each.appointment.at, each) for each in elsewhere]
    return tuple(rows)


def _order(booked: Booked) -> tuple[str, str]:
    return booked.appointment.modality.value, booked.patient.family_name


def first_free(rows: Sequence[DayRow]) -> int:
    """Where a booking would go first: the first free slot, else the first line."""
    return next((at for at, row in enumerate(rows) if row.is_free), 0 if rows else -1)


def name_of(booked: Booked, words: Words) -> str:
    return list_name(booked.patient, words)


def number_of(booked: Booked) -> str:
    return shown(booked.patient.hospital_no)


def closed_said(scanner: ScannerDay, words: Words) -> str:
    """Why a scanner has no slots; empty when it has."""
    if scanner.closed is None:
        return ""
    return scanner.reason if scanner.closed is Closed.SPAN else words(scanner.closed.label)


def day_said(load: DayLoad, days: WorkingDays, words: Words) -> str:
    """What kind of day it is where nobody works: a holiday, or no clinic day."""
    if load.is_holiday:
        return words(phrase("holiday, closed here"))
    if load.day.weekday() not in days.weekdays:
        return words(phrase("no clinic day"))
    return ""


def counts_said(load: DayLoad, words: Words) -> str:
    """`5 of 8 MRI 1, 2 of 3 PET-CT, 11 Blood`."""
    parts = []
    for each in load.scanners:
        closed = closed_said(each, words)
        if each.closed is Closed.WEEKDAY and not each.n_taken:
            continue  # not its day, and nobody is there
        if closed:
            parts.append(f"{each.scanner.name} {closed}")
            if each.n_taken:
                parts[-1] += f" ({each.n_taken})"
        else:
            said = phrase("{taken} of {slots} {scanner}")
            values = {"taken": each.n_taken, "slots": each.n_slots, "scanner": each.scanner.name}
            parts.append(words(said, **values))
    for modality, n in load.n_elsewhere().items():
        parts.append(f"{n} {words(modality.short)}")
    return ", ".join(parts)


def row_said(row: DayRow, words: Words) -> str:
    """One line for somebody who hears it."""
    at = f"{row.at:%H:%M}" if row.at else words(phrase("no time"))
    group = words(row.group)
    if row.booked is None:
        return f"{group} {at}: {words(phrase('Free'))}"
    who = f"{name_of(row.booked, words)}, {number_of(row.booked)}"
    return f"{group} {at}: {who}"
