"""What a registry remembers of time: that it was used, and that somebody vouched for the day."""

from datetime import datetime

from core.actions.saving import saving
from core.domain.acting import Acting, Entry
from core.language import phrase
from core.store.registry import Registry
from core.surveillance.clock import ClockGuard


def guard_of(registry: Registry) -> ClockGuard:
    """The guard as the registry was last left."""
    return ClockGuard(registry.last_used.get())


def remember_use(registry: Registry, guard: ClockGuard, now: datetime) -> None:
    """Note that the registry is in use; nothing for the history."""
    registry.last_used.remember(now, guard.today(now))


def confirm_today(registry: Registry, acting: Acting, seen: datetime) -> int:
    """Somebody says that today is right although the registry was used later, or long before.

    It is an entry of the history: after it, dates are counted from this day.
    """
    with saving(registry, acting) as work:
        registry.last_used.confirm(acting.at)
        work.is_event = True
        work.entry = Entry(
            sentence=phrase("Confirmed that today is {day}; last used on {seen}"),
            values={"day": acting.today, "seen": seen.date()},
        )
    return work.seq
