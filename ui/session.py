"""The single door between widgets and the registry."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.domain.ids import PatientId
from core.errors import DiskFailingError, RegistryError
from core.language import phrase
from core.store.registry import Registry
from core.store.upkeep import tell_holder
from core.surveillance.booking import WorkingDays
from core.surveillance.clock import Standing
from core.surveillance.plan import PatientPlan
from ui.acting import ActingSession, only_reading
from ui.plans import Plans

if TYPE_CHECKING:
    from core.actions.backing_up import Standing as Backups
    from core.domain.acting import Acting
    from core.domain.chart import Chart
    from core.surveillance.worklist import Worklist

T = TypeVar("T")


class RegistrySession(ActingSession):
    """Holds the open registry and the clock; announces every saved change.

    Widgets read through it and write through `run`. Nothing else in `ui` opens a transaction or
    emits `changed`. `as_of` looks back to a day: everything is computed for it, nothing is saved.
    Until somebody acts it only reads, and `who_wanted` asks for somebody.
    """

    changed = Signal()
    backups_changed = Signal()

    def __init__(
        self,
        registry: Registry,
        *,
        clock: Callable[[], datetime],
        as_of: date | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(registry, clock=clock, as_of=as_of, parent=parent)
        self.opened_by = ""  # id of whoever opened a protected registry
        self._plans = Plans(registry)
        self.backups: Backups | None = None  # not looked at yet
        self.backup_doing = ""  # what is being done about them just now
        self.reading_because = ""  # said while it may only be read where it lies
        tell_holder(registry, self.operator_name)

    @property
    def clock_standing(self) -> Standing:
        """Whether the computer's clock can be believed; looking back does not ask it."""
        return Standing.RIGHT if self.as_of else self.guard.standing(self.clock())

    @property
    def is_read_only(self) -> bool:
        return self.registry.is_read_only

    def working_days(self) -> WorkingDays:
        return WorkingDays(
            weekdays=frozenset(self.settings.weekdays), holidays=frozenset(self.settings.holidays)
        )

    def plans(self) -> tuple[PatientPlan, ...]:
        """The computed plan of every patient, in the order of their names."""
        return self._plans.of_all(self.today, self.working_days())

    def worklist(self) -> "Worklist":
        """Who needs what today, with the totals of the registry."""
        return self._plans.worklist(self.today, self.working_days())

    def plan(self, patient_id: PatientId) -> PatientPlan:
        """One patient's computed plan.

        Raises:
            RegistryError: no such patient.
        """
        return self._plans.of_one(patient_id, self.today, self.working_days())

    def chart(self, patient_id: PatientId) -> "Chart":
        """One patient's whole record.

        Raises:
            RegistryError: no such patient.
        """
        from core.store.charts import chart_of  # only one patient's page asks for it

        return chart_of(self.registry, patient_id)

    def run(self, action: "Callable[[Registry, Acting], T]", *, without_backup: bool = False) -> T:
        """Perform one user action: all of it is saved and announced, or none of it.

        Raises:
            NoBackupError: it asks for a backup first, which could not be made.
            RegistryError: looking back or only reading, nobody acts, a day nobody has confirmed, or
                the action refused.
        """
        self._refuse_to_record()
        acting = replace(self.acting(), without_backup=without_backup)
        before = self.registry.history.last_seq()
        try:
            result = action(self.registry, acting)
        except DiskFailingError:
            self.registry.settings()  # nothing was saved; where reading works, once more
            result = action(self.registry, acting)
        self.guard = self.guard.passed(self.clock())
        self._plans.follow(before)
        self._tell()
        return result

    def _refuse_to_record(self) -> None:
        if self.is_looking_back:
            raise RegistryError(
                phrase("You are looking back at {day}. Return to today to record anything."),
                day=self.today,
            )
        if self.is_read_only:
            raise only_reading()
        if self.clock_standing is Standing.AHEAD:
            raise RegistryError(
                phrase("Say first whether today is {day}: the question stands above the page."),
                day=self.clock().date(),
            )
        if self.operator is None:
            self.who_wanted.emit()
            raise RegistryError(phrase("Say who is working, then save again."))

    def pass_time(self) -> None:
        """Once a minute: a clock that is right moves on what was seen."""
        self.guard = self.guard.passed(self.clock())

    def refresh(self) -> None:
        """Forget what was computed and tell the pages; also at midnight."""
        self._plans.forget()
        self._tell()

    def _tell(self) -> None:
        self.settings = self.registry.settings()
        self.look_at_operator()
        tell_holder(self.registry, self.operator_name)
        self.changed.emit()

    def show_backups(self, standing: "Backups | None", doing: str = "") -> None:
        """Tell the pages how the backups stand."""
        self.backups, self.backup_doing = standing, doing
        self.backups_changed.emit()
