"""The day to suggest for an appointment: a working day near the due date (R13)."""

from datetime import date, timedelta

from core.domain.frozen import Frozen
from core.errors import RegistryError
from core.surveillance.states import Slot

ONE_DAY = timedelta(days=1)
LONGEST_SEARCH = 400


class WorkingDays(Frozen):
    """The days on which the site examines: weekdays (Monday is 0) less a list of holidays.

    Religious holidays move from year to year, so they are data of the site and never computed.
    """

    weekdays: frozenset[int] = frozenset(range(5))
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= set(range(7)):
            raise RegistryError("Choose at least one working day of the week.", field="weekdays")

    def __contains__(self, day: date) -> bool:
        return day.weekday() in self.weekdays and day not in self.holidays

    def on_or_before(self, day: date) -> date:
        """The nearest working day that is not later; a year of holidays gives the day itself."""
        return self._nearest(day, -ONE_DAY)

    def on_or_after(self, day: date) -> date:
        """The nearest working day that is not earlier; a year of holidays gives the day itself."""
        return self._nearest(day, ONE_DAY)

    def _nearest(self, day: date, step: timedelta) -> date:
        found = day
        for _ in range(LONGEST_SEARCH):
            if found in self:
                return found
            found += step
        return day


def booking_suggestion(slot: Slot, working_days: WorkingDays) -> date:
    """The due date, the nearest earlier working day, or the next one if that leaves the window.

    A deferred slot is suggested from the end of its pause on, never inside it. The due date itself
    does not move.
    """
    due_on = slot.effective_due_on
    opens_on = slot.deferred_to or slot.opens_on
    earlier = working_days.on_or_before(due_on)
    return earlier if earlier >= opens_on else working_days.on_or_after(due_on)


def suggestion_from(today: date, slot: Slot, working_days: WorkingDays) -> date:
    """The suggestion, or the next working day when that has passed."""
    if slot.effective_due_on < today:
        return working_days.on_or_after(today)  # whatever day near the due date: it has passed
    suggested = booking_suggestion(slot, working_days)
    return suggested if suggested >= today else working_days.on_or_after(today)
