"""The single door between widgets and the registry."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.domain.ids import PatientId
from core.domain.settings import Settings
from core.errors import DiskFailingError, NotWritableError, RegistryError
from core.language import phrase
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.store.upkeep import tell_holder
from core.surveillance.booking import WorkingDays
from core.surveillance.clock import ClockGuard, Standing
from core.surveillance.plan import PatientPlan, plan_of

if TYPE_CHECKING:
    from core.domain.acting import Acting

T = TypeVar("T")


class RegistrySession(QObject):
    """Holds the open registry and the clock; announces every saved change.

    Widgets read through it and write through `run`. Nothing else in `ui` opens a transaction or
    emits `changed`. `as_of` looks back to a day: everything is computed for it, nothing is saved.
    """

    changed = Signal()

    def __init__(
        self,
        registry: Registry,
        *,
        clock: Callable[[], datetime],
        as_of: date | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.registry = registry
        self.clock = clock
        self.as_of = as_of
        self._plans: dict[PatientId, PatientPlan] = {}
        self._planned_for: date | None = None
        self.settings: Settings = registry.settings()
        self.guard = ClockGuard(None)  # believes the clock until the program says what was seen
        self.reading_because = ""  # said while it may only be read where it lies
        tell_holder(registry, self.settings.operator)

    @property
    def today(self) -> date:
        """The day everything is computed for; a clock that was set back does not take it back."""
        return self.as_of or self.guard.today(self.clock())

    @property
    def clock_standing(self) -> Standing:
        """Whether the computer's clock can be believed; looking back does not ask it."""
        return Standing.RIGHT if self.as_of else self.guard.standing(self.clock())

    @property
    def is_read_only(self) -> bool:
        return self.registry.is_read_only

    @property
    def is_looking_back(self) -> bool:
        return self.as_of is not None

    def acting(self) -> "Acting":
        from core.domain.acting import Acting  # reading needs no operator

        return Acting(operator=self.settings.operator, at=self.clock(), today=self.today)

    def working_days(self) -> WorkingDays:
        return WorkingDays(
            weekdays=frozenset(self.settings.weekdays), holidays=frozenset(self.settings.holidays)
        )

    def plans(self) -> tuple[PatientPlan, ...]:
        """The computed plan of every patient, in the order of their names."""
        if self._planned_for != self.today:
            self._plans = {}
            self._planned_for = self.today
        if not self._plans:
            protocols, days = self.registry.protocols.all(), self.working_days()
            self._plans = {
                dossier.patient.id: plan_of(dossier, protocols, self.today, days)
                for dossier in all_dossiers(self.registry)
            }
        return tuple(self._plans.values())

    def plan(self, patient_id: PatientId) -> PatientPlan:
        """One patient's computed plan.

        Raises:
            RegistryError: no such patient.
        """
        if self._planned_for == self.today and patient_id in self._plans:
            return self._plans[patient_id]
        dossier = dossier_of(self.registry, patient_id)
        return plan_of(dossier, self.registry.protocols.all(), self.today, self.working_days())

    def run(self, action: "Callable[[Registry, Acting], T]") -> T:
        """Perform one user action: all of it is saved and announced, or none of it.

        Raises:
            RegistryError: looking back or only reading, a day nobody has confirmed, or the action
                refused.
        """
        self._refuse_to_record()
        try:
            result = action(self.registry, self.acting())
        except DiskFailingError:
            self.registry.settings()  # nothing was saved; where reading works, once more
            result = action(self.registry, self.acting())
        self.guard = self.guard.passed(self.clock())
        self.refresh()
        return result

    def _refuse_to_record(self) -> None:
        if self.is_looking_back:
            raise RegistryError(
                phrase("You are looking back at {day}. Return to today to record anything."),
                day=self.today,
            )
        if self.is_read_only:
            raise NotWritableError(
                phrase("You are only reading this registry. Open it to record anything.")
            )
        if self.clock_standing is Standing.AHEAD:
            raise RegistryError(
                phrase("Say first whether today is {day}: the question stands above the page."),
                day=self.clock().date(),
            )

    def pass_time(self) -> None:
        """Once a minute: a clock that is right moves on what was seen."""
        self.guard = self.guard.passed(self.clock())

    def refresh(self) -> None:
        """Forget what was computed and tell the pages; also at midnight."""
        self._plans = {}
        self.settings = self.registry.settings()
        tell_holder(self.registry, self.settings.operator)
        self.changed.emit()
