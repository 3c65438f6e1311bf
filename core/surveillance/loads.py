"""The loads of days, each computed when it is first asked for."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from core.domain.scanners import Scanner
from core.surveillance.booking import WorkingDays
from core.surveillance.load import Bookings, DayLoad, bookings_of, load_of_day, week_of
from core.surveillance.plan import PatientPlan


class Loads:
    """Of the plans of one moment."""

    def __init__(
        self, plans: Iterable[PatientPlan], scanners: Sequence[Scanner], working_days: WorkingDays
    ) -> None:
        self._plans, self._scanners, self._days = plans, tuple(scanners), working_days
        self._known: dict[date, DayLoad] = {}

    @cached_property
    def bookings(self) -> Bookings:
        return bookings_of(self._plans)

    def on(self, day: date) -> DayLoad:
        if day not in self._known:
            self._known[day] = load_of_day(day, self.bookings, self._scanners, self._days)
        return self._known[day]

    def week(self, day: date) -> tuple[DayLoad, ...]:
        """Monday to Sunday."""
        return tuple(self.on(each) for each in week_of(day))
