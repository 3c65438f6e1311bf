"""The free places of the scanners, given away one after another; nothing is booked by it."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from itertools import islice
from typing import Final, NamedTuple

from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.scanners import Scanner, minutes_of
from core.surveillance.booking import ONE_DAY, WorkingDays
from core.surveillance.load import Closed
from core.surveillance.loads import Loads

FURTHEST: Final = timedelta(days=90)  # a place is looked for after the day that was asked for


class Spot(NamedTuple):
    """A slot for one examination."""

    modality: Modality
    at: time
    scanner: Scanner

    def clashes(self, at: time, scanner: Scanner) -> bool:
        """Whether somebody would have to be in two scanners at once."""
        mine, other = minutes_of(self.at), minutes_of(at)
        return mine < other + scanner.minutes and other < mine + self.scanner.minutes


class Room(NamedTuple):
    """The places of one modality on one day before any is given away; `closed` says why none."""

    modality: Modality
    n_free: int
    n_slots: int
    closed: Closed | None = None


class Places:
    """Of days that are looked at; a modality that no scanner examines has room without end."""

    def __init__(self, loads: Loads) -> None:
        self._loads = loads
        self._left: dict[tuple[date, str], list[time]] = {}
        self._kept: dict[date, dict[PatientId, tuple[Spot, ...]]] = {}
        self._reached: dict[tuple[date, tuple[Modality, ...]], date] = {}
        # What a visit of these lacked on a day: places only get fewer.
        self._full: dict[tuple[date, tuple[Modality, ...]], tuple[Modality, ...]] = {}

    def room(self, day: date, modality: Modality) -> Room | None:
        """None where no scanner examines it."""
        here = self._loads.on(day).of(modality)
        if not here:
            return None
        n_free, n_slots = sum(each.n_free for each in here), sum(each.n_slots for each in here)
        return Room(modality, n_free, n_slots, None if n_slots else here[0].closed)

    def whole(
        self, who: PatientId, day: date, modalities: tuple[Modality, ...]
    ) -> tuple[Spot, ...] | None:
        """The slots for one whole visit, none when anything lacks one; not given away yet."""
        spots = self._of_anybody(day, modalities)
        kept = self._kept_by(who, day)
        if spots is None or not kept:
            return spots
        scanned = self._scanned(day, modalities)
        if any(spot.modality in scanned for spot in kept):
            return None  # the same examination twice on a day
        found = self._together(day, scanned, kept)
        return found[len(kept) :] if found is not None else None

    def next_day(
        self, who: PatientId, after: date, modalities: tuple[Modality, ...], days: WorkingDays
    ) -> tuple[date, tuple[Spot, ...]] | None:
        """The next working day on which the whole visit has places."""
        # Before the first day with places for anybody nobody need look again.
        day = self._reached.get((after, modalities), after + ONE_DAY)
        is_reached = False
        while day <= after + FURTHEST:
            if day in days and self._of_anybody(day, modalities) is not None:
                if not is_reached:
                    is_reached, self._reached[after, modalities] = True, day
                spots = self.whole(who, day, modalities)
                if spots is not None:
                    return day, spots
            day += ONE_DAY
        if not is_reached:
            self._reached[after, modalities] = day
        return None

    def lacking(self, day: date, modalities: tuple[Modality, ...]) -> tuple[Modality, ...]:
        """What a visit that cannot be whole has no place for."""
        return self._full.get((day, modalities)) or tuple(self._scanned(day, modalities))

    def some(self, who: PatientId, day: date, modalities: Sequence[Modality]) -> tuple[Spot, ...]:
        """Of a visit that cannot be whole: slots for what has one."""
        kept = spots = self._kept_by(who, day)
        for modality in modalities:
            if all(spot.modality is not modality for spot in kept):
                spots = (*spots, *islice(self._free(day, modality, spots), 1))
        return spots[len(kept) :]

    def give(self, who: PatientId, day: date, spots: Sequence[Spot]) -> None:
        """They are taken from now on."""
        for spot in spots:
            self._left[day, spot.scanner.name].remove(spot.at)
        if spots:
            self._kept[day][who] = (*self._kept_by(who, day), *spots)

    def _scanned(self, day: date, modalities: Sequence[Modality]) -> list[Modality]:
        return [each for each in modalities if self._loads.on(day).of(each)]

    def _of_anybody(self, day: date, modalities: tuple[Modality, ...]) -> tuple[Spot, ...] | None:
        """For somebody who has nothing else that day."""
        if (day, modalities) in self._full:
            return None
        scanned = self._scanned(day, modalities)
        found = self._together(day, scanned, ())
        if found is None:
            spots: tuple[Spot, ...] = ()
            for modality in scanned:
                spots = (*spots, *islice(self._free(day, modality, spots), 1))
            held = {spot.modality for spot in spots}
            self._full[day, modalities] = tuple(each for each in scanned if each not in held)
        return found

    def _kept_by(self, who: PatientId, day: date) -> tuple[Spot, ...]:
        """Where a patient is that day already, by a booking or by what was given."""
        if day not in self._kept:
            self._kept[day] = {}
            for each in self._loads.on(day).scanners:
                for slot in each.slots:
                    for booked in slot.bookings:
                        spot = Spot(booked.appointment.modality, slot.at, each.scanner)
                        before = self._kept[day].get(booked.patient.id, ())
                        self._kept[day][booked.patient.id] = (*before, spot)
        return self._kept[day].get(who, ())

    def _together(
        self, day: date, modalities: Sequence[Modality], held: tuple[Spot, ...]
    ) -> tuple[Spot, ...] | None:
        """The earliest slots that one patient can keep one after another."""
        if not modalities:
            return held
        for spot in self._free(day, modalities[0], held):
            found = self._together(day, modalities[1:], (*held, spot))
            if found is not None:
                return found
        return None

    def _free(self, day: date, modality: Modality, held: Sequence[Spot]) -> Iterator[Spot]:
        for each in self._loads.on(day).of(modality):
            key = day, each.scanner.name
            if key not in self._left:
                self._left[key] = list(each.free)
            for at in self._left[key]:
                if not any(spot.clashes(at, each.scanner) for spot in held):
                    yield Spot(modality, at, each.scanner)
