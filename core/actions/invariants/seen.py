"""What the rules look at, and what they say when one is broken."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeAlias

from core.domain.dossier import Dossier
from core.domain.protocol import Protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.worklist import WorkItem, items_of

Protocols: TypeAlias = Mapping[tuple[str, int], Protocol]


@dataclass(frozen=True, slots=True)
class Found:
    """One broken rule: a marked sentence, its values, and whose record it is."""

    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    dossier: Dossier | None = None


class Seen:
    """Every record, and what follows from it on one day."""

    def __init__(self, dossiers: tuple[Dossier, ...], protocols: Protocols, today: date) -> None:
        self.dossiers, self.protocols, self.today = dossiers, protocols, today

    @cached_property
    def plans(self) -> tuple[PatientPlan, ...]:
        return self.plans_on(self.today)

    def plans_on(self, day: date) -> tuple[PatientPlan, ...]:
        """The plans of another day. Working days only move suggestions, which no rule reads."""
        days = WorkingDays()
        return tuple(plan_of(each, self.protocols, day, days) for each in self.dossiers)

    @cached_property
    def items(self) -> dict[str, tuple[WorkItem, ...]]:
        """The lines of the worklist by patient."""
        return {plan.dossier.patient.id: tuple(items_of(plan, self.today)) for plan in self.plans}


Check: TypeAlias = Callable[[Seen], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Invariant:
    """A rule: its number in the safety analysis, a marked sentence that states it, its check."""

    number: str
    sentence: str
    check: Check
