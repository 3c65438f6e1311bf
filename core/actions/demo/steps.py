"""The demonstration as a list of deeds on their days, done in the order of the clock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from core.domain.acting import Acting
from core.domain.ids import ids_from
from core.store.registry import Registry

OPERATOR = "Demonstration"
ZONE = timezone(timedelta(hours=3))  # one zone for all, so that a file repeats anywhere


@dataclass(frozen=True, slots=True)
class Step:
    """One action on one day; `hour` orders the deeds of a day, `place` the patients in an hour."""

    day: date
    hour: int
    place: int
    action: Callable[..., object]
    arguments: tuple[Any, ...]
    named: dict[str, Any] = field(default_factory=dict)

    @property
    def at(self) -> datetime:
        return datetime.combine(self.day, time(self.hour, self.place), ZONE)


class Diary:
    """Collects the deeds of one patient; what would lie after the as-of date is left out."""

    def __init__(self, place: int, as_of: date) -> None:
        self._place = place
        self._as_of = as_of
        self.steps: list[Step] = []

    def add(
        self, day: date, hour: int, action: Callable[..., object], *arguments: Any, **named: Any
    ) -> None:
        if day <= self._as_of:
            self.steps.append(Step(day, hour, self._place, action, arguments, named))


def perform(registry: Registry, steps: list[Step]) -> None:
    """Do every deed with the clock of its day; ids follow from the position of the deed."""
    for number, step in enumerate(sorted(steps, key=lambda step: step.at)):
        acting = Acting(operator=OPERATOR, at=step.at, today=step.day)
        with ids_from(f"demonstration/{number}"):
            step.action(registry, acting, *step.arguments, **step.named)
