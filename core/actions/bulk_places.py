"""Where the visits of one act find a place: the free slots of their day, or of a later one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from core.actions.booking import Booking
from core.actions.bulk_choice import Chosen, Skipped
from core.domain.modality import Modality
from core.language import phrase
from core.surveillance.booking import ONE_DAY, WorkingDays
from core.surveillance.loads import Loads
from core.surveillance.places import FURTHEST, Places, Room, Spot
from core.surveillance.worklist import WorkItem, urgency_of


class Visit(NamedTuple):
    """One visit as it would be booked.

    `full` is what had no free place on the day that was asked for; `ends_on` the last day of the
    window, where the booking would be after it and the window is still open today.
    """

    item: WorkItem
    booking: Booking
    wanted: date
    full: tuple[Modality, ...] = ()
    ends_on: date | None = None

    @property
    def is_moved(self) -> bool:
        return self.booking.day != self.wanted

    @property
    def is_over(self) -> bool:
        """Booked although there is no place."""
        return bool(self.full) and not self.is_moved


class DayRoom(NamedTuple):
    """The places of a day that was asked for, of what is to be booked on it."""

    day: date
    rooms: tuple[Room, ...]


class Placed(NamedTuple):
    """`chosen` are the bookings with their slots; `n_full` visits had no place on their day."""

    chosen: "Chosen[Booking]"
    visits: tuple[Visit, ...] = ()
    days: tuple[DayRoom, ...] = ()
    n_full: int = 0


def placed(
    chosen: "Chosen[Booking]", loads: Loads, days: WorkingDays, *, is_spread: bool
) -> Placed:
    """Give each visit the first free slots of its day, the most urgent first.

    A visit stays together: where one of its scanners is full, all of it goes to the next working
    day on which each has a place (`is_spread`), else it is booked on its day without a time.
    """
    places = Places(loads)
    found: dict[int, Visit | Skipped] = {}
    items, bookings = chosen.items, chosen.parts
    for at in sorted(range(len(items)), key=lambda at: urgency_of(items[at])):
        found[at] = _place(items[at], bookings[at], (places, days), is_spread=is_spread)
    listed = [found[at] for at in range(len(items))]
    visits = tuple(visit for visit in listed if isinstance(visit, Visit))
    homeless = tuple(visit for visit in listed if isinstance(visit, Skipped))
    return Placed(
        chosen=Chosen(
            tuple(visit.booking for visit in visits),
            tuple(visit.item for visit in visits),
            (*chosen.skipped, *homeless),
        ),
        visits=visits,
        days=_rooms(chosen.parts, places),
        n_full=sum(bool(visit.full) for visit in visits) + len(homeless),
    )


def _place(
    item: WorkItem, booking: Booking, among: tuple[Places, WorkingDays], *, is_spread: bool
) -> Visit | Skipped:
    places, days = among
    modalities = tuple(modality for modality, _ in booking.orders)
    who, day = booking.patient_id, booking.day
    spots = places.whole(who, day, modalities)
    full = () if spots is not None else places.lacking(day, modalities)
    if spots is None and is_spread:
        later = places.next_day(who, day, modalities, days)
        if later is None:
            values = (("n", FURTHEST.days), ("day", booking.day))
            return Skipped(item, phrase("no free place within {n} days of {day}"), values)
        day, spots = later
    is_whole = spots is not None
    spots = spots if spots is not None else places.some(who, day, modalities)
    places.give(who, day, spots)
    held = _with_slots(booking, day, spots, is_whole=is_whole)
    return Visit(item, held, booking.day, full, _window_end(item, held))


def _with_slots(booking: Booking, day: date, spots: Sequence[Spot], *, is_whole: bool) -> Booking:
    """The first slot leads; of a visit that lacks one each scanner is written by itself."""
    leading = spots[0] if spots and is_whole else None
    rest = spots[1:] if leading else spots
    return replace(
        booking,
        day=day,
        at=leading.at if leading else None,
        place=leading.scanner.name if leading else "",
        apart=tuple((spot.modality, spot.at, spot.scanner.name) for spot in rest),
    )


def _window_end(item: WorkItem, booking: Booking) -> date | None:
    """The last day of the first window that the booking misses; one that has passed is no news."""
    ends = [
        order.slot.overdue_on - ONE_DAY
        for order in item.orders
        if (order.modality, order.month) in booking.orders
    ]
    missed = [end for end in ends if item.plan.today <= end < booking.day]
    return min(missed, default=None)


def _rooms(bookings: Sequence[Booking], places: Places) -> tuple[DayRoom, ...]:
    """Each day asked for, with the places of what is to be booked on it."""
    wanted: dict[date, set[Modality]] = {}
    for each in bookings:
        wanted.setdefault(each.day, set()).update(modality for modality, _ in each.orders)
    found = []
    for day in sorted(wanted):
        rooms = (places.room(day, each) for each in Modality if each in wanted[day])
        found.append(DayRoom(day, tuple(room for room in rooms if room is not None)))
    return tuple(found)
