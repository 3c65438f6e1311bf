"""What is done on the calendar: pick a booking up and put it down, book somebody into a day."""

from collections.abc import Callable
from datetime import time
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.actions.booking import Booking
from core.actions.rebooking import Move
from core.domain.followup import Appointment
from core.domain.modality import Modality
from core.domain.rights import Right
from core.errors import RegistryError
from core.surveillance.booking_warnings import Wanted, booking_warnings, scanner_for
from core.surveillance.load import Booked
from ui.look.language import words
from ui.views.calendar.cursor import Cursor
from ui.views.calendar.day_rows import day_said, name_of
from ui.views.calendar.reading import ToBook


class Held(NamedTuple):
    """A booking that was picked up, with those that go along with it."""

    booked: Booked
    along: tuple[Appointment, ...]

    @property
    def modality(self) -> Modality:
        return self.booked.appointment.modality


Slot = tuple[Modality, time | None, str]


class Deeds(QObject):
    """Nothing is saved here: values leave as signals. `changed`: something else is held."""

    book_requested = Signal(object)  # Booking
    move_requested = Signal(object)  # Move
    not_possible = Signal(str)
    changed = Signal()

    def __init__(
        self, cursor: Cursor, hindrance: Callable[[Right], RegistryError | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._cursor, self._hindrance = cursor, hindrance
        self.held: Held | None = None
        self.is_booking = False
        self._person = ""  # the key of whoever is marked for booking

    # Moving

    def pick_up(self) -> None:
        """Take the marked booking in hand."""
        row = self._cursor.row
        booked = row.booked if row else None
        if booked is None or not booked.appointment.stands:
            self.not_possible.emit(self.tr("Mark a booking first (J, K or a click), then move it."))
            return
        if not self._may():
            return
        self.leave()
        self.held = Held(booked, self._along(booked))
        is_scanned = row is not None and row.scanner is not None
        self._cursor.only = self.held.modality if is_scanned else None
        self.changed.emit()

    def put_down(self) -> None:
        """Move what is held to the marked day and line."""
        held = self.held
        if held is None:
            return
        at, place = self._slot_for(held.modality)
        here, day = held.booked.appointment, self._cursor.day
        if (day, at, place) == (here.booked_for, here.at, here.place):
            self.leave()
            return
        self.move_requested.emit(
            Move(appointments=held.along, of=held.modality, day=day, at=at, place=place)
        )

    def leave(self) -> None:
        """Hold nothing and book nobody; everything is where it was."""
        self.held, self.is_booking = None, False
        self._cursor.only = None
        self.changed.emit()

    # Booking

    def start_booking(self) -> None:
        """Show who could be booked on the day."""
        cursor = self._cursor
        if cursor.day < cursor.reading.today:
            past = self.tr("{day} has passed. Choose today or a later day.")
            self.not_possible.emit(past.format(day=words().date(cursor.day)))
            return
        if not self._may():
            return
        if not cursor.reading.to_book(cursor.day):
            nobody = self.tr("Nobody's window is open on {day}: there is nobody to book.")
            self.not_possible.emit(nobody.format(day=words().date(cursor.day)))
            return
        self.leave()
        self.is_booking = True
        self.mark_person(0)

    def people(self) -> tuple[ToBook, ...]:
        return self._cursor.reading.to_book(self._cursor.day)

    @property
    def person_at(self) -> int:
        """The place of whoever is marked; the first when that one is gone."""
        return next((at for at, each in enumerate(self.people()) if each.key == self._person), 0)

    def mark_person(self, at: int) -> None:
        people = self.people()
        if people:
            self._person = people[min(max(at, 0), len(people) - 1)].key
        self.changed.emit()

    def book_marked(self) -> None:
        """Book the marked person; the one after is marked when it succeeds."""
        people, at = self.people(), self.person_at
        if not people:
            self.leave()
            return
        person, cursor = people[at], self._cursor
        current = person.plan.current
        assert current is not None, "whoever has orders has a calendar"
        after = people[at + 1] if at + 1 < len(people) else None
        self._person = after.key if after else ""
        self.book_requested.emit(
            Booking(
                patient_id=person.plan.dossier.patient.id,
                episode_id=current.episode.id,
                orders=tuple((order.modality, order.month) for order in person.orders),
                day=cursor.day,
                apart=self._slots(person),
            )
        )

    @property
    def looks_for(self) -> Modality | None:
        """The examination that needs a scanner now; none when any will do."""
        if self.held is not None:
            return self.held.modality if self._cursor.only else None
        people = self.people() if self.is_booking else ()
        scanned = {scanner.modality for scanner in self._cursor.reading.scanners}
        orders = people[self.person_at].orders if people else ()
        return next((o.modality for o in orders if o.modality in scanned), None)

    # What it would do

    def said(self) -> str:
        """What Enter would do now; empty when nothing is held."""
        said, day = words(), words().weekday_date(self._cursor.day)
        if self.held is not None:
            at, place = self._slot_for(self.held.modality)
            what = ", ".join(said(each.modality.short) for each in self.held.along)
            return self.tr("{name}: {what} to {day} {slot}").format(
                name=name_of(self.held.booked, said), what=what, day=day, slot=_said(at, place)
            )
        people = self.people() if self.is_booking else ()
        if not people:
            return ""
        person = people[self.person_at]
        slots = {modality: _said(at, place) for modality, at, place in self._slots(person)}
        parts = [
            f"{said(o.modality.short)} {slots.get(o.modality, '')}".strip() for o in person.orders
        ]
        return self.tr("Books for {day}: {what}").format(day=day, what=", ".join(parts))

    def warnings(self) -> tuple[str, ...]:
        """What speaks against it."""
        said, load = words(), self._cursor.reading.load(self._cursor.day)
        wanted = self._wanted()
        if not wanted:
            return ()
        off = day_said(load, self._cursor.reading.days, said)
        found = dict.fromkeys(
            each.said(said) for one in wanted for each in booking_warnings(one, load)
        )
        return (*([off] if off else []), *found)

    def _wanted(self) -> list[Wanted]:
        """One for each slot; together they are the visit."""
        if self.held is not None:
            orders = tuple((each.modality, each.month) for each in self.held.along)
            at, place = self._slot_for(self.held.modality)
            return [Wanted(self.held.booked.patient.id, orders, at, place)]
        people = self.people() if self.is_booking else ()
        if not people:
            return []
        person = people[self.person_at]
        orders = tuple((order.modality, order.month) for order in person.orders)
        who = person.plan.dossier.patient.id
        slots = self._slots(person) or ((orders[0][0], None, ""),)
        return [Wanted(who, orders, at, place) for _, at, place in slots]

    def _slots(self, person: ToBook) -> tuple[Slot, ...]:
        """The marked slot for its examination, the first free one for the others."""
        found: list[Slot] = []
        for order in person.orders:
            at, place = self._slot_for(order.modality)
            if place:
                found.append((order.modality, at, place))
        return tuple(found)

    def _slot_for(self, modality: Modality) -> tuple[time | None, str]:
        row = self._cursor.row
        if row is not None and row.scanner is not None:
            scanner = row.scanner.scanner
            if scanner.modality is modality and (row.is_free or self.held is not None):
                return row.at, scanner.name
        load = self._cursor.reading.load(self._cursor.day)
        found = scanner_for(modality, "", load)
        return (next(iter(found.free), None), found.scanner.name) if found else (None, "")

    def _along(self, booked: Booked) -> tuple[Appointment, ...]:
        """What no scanner examines goes with the scan it was booked with."""
        mine, scanners = booked.appointment, self._cursor.reading.scanners
        scanned = {scanner.modality for scanner in scanners}
        if mine.modality not in scanned:
            return (mine,)
        others = self._cursor.reading.bookings.get(mine.booked_for, ())
        return (
            mine,
            *(
                each.appointment
                for each in others
                if each.appointment.stands
                and each.appointment.modality not in scanned
                and (each.appointment.episode_id, each.appointment.month)
                == (mine.episode_id, mine.month)
            ),
        )

    def _may(self) -> bool:
        refused = self._hindrance(Right.BOOK)
        if refused is not None:
            self.not_possible.emit(refused.said(words()))
        return refused is None


def _said(at: time | None, place: str) -> str:
    return " ".join(filter(None, (f"{at:%H:%M}" if at else "", place)))
