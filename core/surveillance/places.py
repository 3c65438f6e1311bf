"""The free places of the scanners, given away one after another; nothing is booked by it."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from itertools import islice
from typing import Final, NamedTuple

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

    def first(self, day: date, modalities: tuple[Modality, ...]) -> tuple[Spot, ...] | None:
        """The slots for one whole visit, none when anything lacks one; not given away yet."""
        if (day, modalities) in self._full:
            return None
        scanned = [each for each in modalities if self._loads.on(day).of(each)]
        whole = self._together(day, scanned, ())
        if whole is None:
            held = {spot.modality for spot in self.some(day, modalities)}
            self._full[day, modalities] = tuple(each for each in scanned if each not in held)
        return whole

    def next_day(
        self, after: date, modalities: tuple[Modality, ...], days: WorkingDays
    ) -> tuple[date, tuple[Spot, ...]] | None:
        """The next working day on which the whole visit has places."""
        day = self._reached.get((after, modalities), after + ONE_DAY)
        found = None
        while found is None and day <= after + FURTHEST:
            spots = self.first(day, modalities) if day in days else None
            if spots is None:
                day += ONE_DAY
            else:
                found = day, spots
        self._reached[after, modalities] = day  # whoever asks next need not look before it
        return found

    def lacking(self, day: date, modalities: tuple[Modality, ...]) -> tuple[Modality, ...]:
        """What had no place when the whole visit was first refused; nothing when it was not."""
        return self._full.get((day, modalities), ())

    def some(self, day: date, modalities: tuple[Modality, ...]) -> tuple[Spot, ...]:
        """Of a visit that cannot be whole: slots for what has one."""
        spots: tuple[Spot, ...] = ()
        for modality in modalities:
            spots = (*spots, *islice(self._free(day, modality, spots), 1))
        return spots

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

    def give(self, day: date, spots: Sequence[Spot]) -> None:
        """They are taken from now on."""
        for spot in spots:
            self._left[day, spot.scanner.name].remove(spot.at)

    def _free(self, day: date, modality: Modality, held: Sequence[Spot]) -> Iterator[Spot]:
        for each in self._loads.on(day).of(modality):
            key = day, each.scanner.name
            if key not in self._left:
                self._left[key] = list(each.free)
            for at in self._left[key]:
                if not any(spot.clashes(at, each.scanner) for spot in held):
                    yield Spot(modality, at, each.scanner)
