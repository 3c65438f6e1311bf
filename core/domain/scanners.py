"""The scanners of a site: what each examines, at which times, and when it is closed."""

import itertools
from collections.abc import Sequence
from datetime import date, time

from core.domain.folding import folded
from core.domain.frozen import Frozen
from core.domain.modality import Modality
from core.errors import RegistryError
from core.language import phrase

WEEK = 7
SHORTEST, LONGEST = 5, 240  # minutes of one slot
MOST_SLOTS = 60  # of one day
MOST_SCANNERS = 12


class ClosedSpan(Frozen):
    """Days on which a scanner examines nobody, both included, with what for."""

    first: date
    last: date
    reason: str

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Scanner(Frozen):
    """`times` are the starts of its slots, for each of seven weekdays, Monday first.

    A booking names its scanner in words; `former_names` keep those made before it was renamed.
    """

    name: str
    modality: Modality
    minutes: int
    times: tuple[tuple[time, ...], ...]
    closed: tuple[ClosedSpan, ...] = ()
    former_names: tuple[str, ...] = ()

    def times_on(self, day: date) -> tuple[time, ...]:
        """The slots of its weekday, whether or not it is closed."""
        return self.times[day.weekday()]

    def closed_on(self, day: date) -> ClosedSpan | None:
        return next((span for span in self.closed if day in span), None)

    def is_called(self, name: str) -> bool:
        """Whether a booking with this word means it; letter case and marks aside."""
        wanted = folded(name)
        return bool(wanted) and wanted in {folded(each) for each in (self.name, *self.former_names)}

    @property
    def n_slots(self) -> int:
        """Of one week without closed days."""
        return sum(map(len, self.times))


def _every_weekday(*times: tuple[int, int]) -> tuple[tuple[time, ...], ...]:
    day = tuple(time(hour, minute) for hour, minute in times)
    return tuple(day if weekday < 5 else () for weekday in range(WEEK))


# What a registry starts with, so that the calendar has something to count against.
USUAL_SCANNERS = (
    Scanner(
        name="MRI 1",
        modality=Modality.MRI,
        minutes=40,
        times=_every_weekday(
            (8, 0), (8, 40), (9, 20), (10, 0), (10, 40), (12, 0), (12, 40), (13, 20)
        ),
    ),
    Scanner(
        name="PET-CT",
        modality=Modality.PETCT,
        minutes=90,
        times=_every_weekday((11, 0), (12, 30), (14, 0)),
    ),
)


def check_scanners(scanners: Sequence[Scanner]) -> None:
    """Refuse scanners that could not be told apart, or whose slots contradict each other.

    Raises:
        RegistryError: with the field that is wrong: name, minutes, times, or closed.
    """
    if len(scanners) > MOST_SCANNERS:
        raise RegistryError(
            phrase("A registry has at most {n} scanners. Remove one first."), n=MOST_SCANNERS
        )
    names: set[str] = set()
    for scanner in scanners:
        _check_name(scanner, names)
        _check_times(scanner)
        _check_closed(scanner)
        names |= {folded(each) for each in (scanner.name, *scanner.former_names)}


def check_minutes(minutes: int) -> None:
    """Refuse a length that no slot has."""
    if not SHORTEST <= minutes <= LONGEST:
        raise RegistryError(
            phrase("A slot lasts from {least} to {most} minutes."),
            field="minutes",
            least=SHORTEST,
            most=LONGEST,
        )


def _check_name(scanner: Scanner, taken: set[str]) -> None:
    if not folded(scanner.name):
        raise RegistryError(phrase("Give the scanner a name, such as MRI 1."), field="name")
    if folded(scanner.name) in taken:
        raise RegistryError(
            phrase("A scanner is called {name} already. Choose another name."),
            field="name",
            name=scanner.name,
        )


def _check_times(scanner: Scanner) -> None:
    check_minutes(scanner.minutes)
    if len(scanner.times) != WEEK:
        raise RegistryError(phrase("A week has seven days."), field="times")
    for day in scanner.times:
        check_day(day, scanner.minutes)


def check_day(times: Sequence[time], minutes: int) -> None:
    """Refuse the slots of one weekday that overlap, run past midnight, or are too many."""
    if len(times) > MOST_SLOTS:
        raise RegistryError(
            phrase("At most {n} slots fit into a day."), field="times", n=MOST_SLOTS
        )
    for before, after in itertools.pairwise(times):
        if minutes_of(after) - minutes_of(before) < minutes:
            raise RegistryError(
                phrase("{before} and {after} are less than {n} minutes apart."),
                field="times",
                before=f"{before:%H:%M}",
                after=f"{after:%H:%M}",
                n=minutes,
            )
    if times and minutes_of(times[-1]) + minutes >= 24 * 60:
        raise RegistryError(
            phrase("The slot at {at} would end after midnight."),
            field="times",
            at=f"{times[-1]:%H:%M}",
        )


def _check_closed(scanner: Scanner) -> None:
    for span in scanner.closed:
        if span.last < span.first:
            raise RegistryError(
                phrase("The last closed day must not be before the first."), field="closed"
            )
        if not span.reason.strip():
            raise RegistryError(
                phrase("Write why the scanner is closed, such as: service."), field="closed"
            )


def minutes_of(at: time) -> int:
    """Since midnight."""
    return at.hour * 60 + at.minute
