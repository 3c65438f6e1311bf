"""What the calendar shows, computed from the session once for every change."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from core.domain.modality import Modality
from core.surveillance.demand import Demand, demand
from core.surveillance.load import Bookings, DayLoad, capacity
from core.surveillance.loads import Loads
from core.surveillance.orders import DisplayStatus, Order, OrderState, display_status
from core.surveillance.plan import PatientPlan, Visit
from ui.session import RegistrySession

WEEKS = 5
DAY = timedelta(days=1)
_UNBOOKED = frozenset({OrderState.DUE_NOT_BOOKED, OrderState.NOT_YET_DUE})


class ToBook(NamedTuple):
    """A visit of somebody that is not booked yet: the orders whose windows are open by a day."""

    plan: PatientPlan
    orders: tuple[Order, ...]
    status: DisplayStatus
    since: date

    @property
    def key(self) -> str:
        return f"{self.plan.dossier.patient.id}/{self.orders[0].month}"


class Reading:
    """The registry of one moment, seen as days."""

    def __init__(self, session: RegistrySession) -> None:
        self.today = session.today
        self.days = session.working_days()
        self.scanners = session.settings.scanners
        self.plans = session.plans()
        self._protocols = session.registry.protocols.all()
        self._to_book: dict[date, tuple[ToBook, ...]] = {}
        self._loads = Loads(self.plans, self.scanners, self.days)

    @property
    def bookings(self) -> Bookings:
        return self._loads.bookings

    @cached_property
    def _n_due(self) -> Mapping[date, int]:
        """By suggested day, the visits that nobody has booked."""
        found: Counter[date] = Counter()
        for _, visit in self._visits():
            orders = [o for o in visit.orders if _is_unbooked(o)]
            if orders:
                found[min(order.suggested_on for order in orders)] += 1
        return found

    @cached_property
    def demand(self) -> Demand:
        return demand(self.plans, self._protocols, self.today, self.days)

    def capacity(self, modality: Modality, month: date) -> int | None:
        """The slots of a month that are still ahead; none without a scanner."""
        since = self.today if month.replace(day=1) == self.today.replace(day=1) else None
        return capacity(self.scanners, modality, month, self.days, since=since)

    def load(self, day: date) -> DayLoad:
        return self._loads.on(day)

    def n_due(self, day: date) -> int:
        """Visits to be booked that are suggested for this day."""
        return self._n_due.get(day, 0)

    def to_book(self, day: date) -> tuple[ToBook, ...]:
        """Who could be booked on the day, most urgent and then longest waiting first."""
        if day not in self._to_book:
            self._to_book[day] = self._bookable(day)
        return self._to_book[day]

    def _bookable(self, day: date) -> tuple[ToBook, ...]:
        found = []
        for plan, visit in self._visits():
            orders = tuple(o for o in visit.orders if _is_bookable(o, day))
            if orders:
                status = min((display_status(o) for o in orders), key=lambda s: s.urgency)
                since = min(o.overdue_since or o.slot.effective_due_on for o in orders)
                found.append(ToBook(plan, orders, status, since))
        return tuple(sorted(found, key=lambda each: (each.status.urgency, each.since)))

    def _visits(self) -> list[tuple[PatientPlan, Visit]]:
        return [
            (plan, visit) for plan in self.plans if plan.bucket is not None for visit in plan.visits
        ]


def _is_unbooked(order: Order) -> bool:
    return order.state in _UNBOOKED and not order.is_paused and order.appointment is None


def _is_bookable(order: Order, day: date) -> bool:
    if order.state is OrderState.DEFERRED and order.deferral is not None:
        return order.deferral.until <= day
    opens_on = order.slot.deferred_to or order.slot.opens_on
    return _is_unbooked(order) and (order.overdue_since is not None or opens_on <= day)


def monday_of(day: date) -> date:
    return day - DAY * day.weekday()


def weeks_with(day: date, today: date) -> date:
    """The Monday on which the five weeks that hold a day begin, counted from this week."""
    start = monday_of(today)
    return start + DAY * 7 * WEEKS * ((day - start).days // (7 * WEEKS))
