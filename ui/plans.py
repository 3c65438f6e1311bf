"""The computed plans of everybody, and the list they make; after a save only what it touched."""

from datetime import date
from typing import TYPE_CHECKING

from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.errors import RegistryError
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of

if TYPE_CHECKING:
    from core.store.history import Change
    from core.surveillance.kept_list import KeptList
    from core.surveillance.worklist import Worklist

# What no plan is computed from: these may change without one being computed anew.
_BESIDE = frozenset({"operators", "screenings", "document_contents"})


class Plans:
    """Of one registry on one day; whoever asks for another day makes them anew."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._plans: dict[PatientId, PatientPlan] = {}
        self._list: KeptList | None = None
        self._touched: dict[PatientId, PatientPlan] = {}  # computed since the list was made
        self._worklist: Worklist | None = None
        self._for: tuple[date, WorkingDays] | None = None

    def forget(self) -> None:
        """Everything is computed again when it is next asked for."""
        self._for = None

    def of_all(self, today: date, days: WorkingDays) -> tuple[PatientPlan, ...]:
        """In the order of their names."""
        if self._for != (today, days):
            protocols = self._registry.protocols.all()
            self._plans = {
                dossier.patient.id: plan_of(dossier, protocols, today, days)
                for dossier in all_dossiers(self._registry)
            }
            self._worklist = self._list = None
            self._touched.clear()
            self._for = (today, days)
        return tuple(self._plans.values())

    def worklist(self, today: date, days: WorkingDays) -> "Worklist":
        from core.actions.listing import kept_list, put_again  # a start only counts

        self.of_all(today, days)
        if self._worklist is None:
            if self._list is None:
                self._list = kept_list(self._registry, self._plans, today)
            elif self._touched:
                put_again(self._registry, self._list, tuple(self._touched.values()))
            self._touched.clear()
            self._worklist = self._list.worklist()
        return self._worklist

    def of_one(self, patient_id: PatientId, today: date, days: WorkingDays) -> PatientPlan:
        """One patient's, computed alone while those of all are not.

        Raises:
            RegistryError: no such patient.
        """
        if self._for == (today, days) and patient_id in self._plans:
            return self._plans[patient_id]
        return self._computed(patient_id, today, days)

    def follow(self, since: int) -> None:
        """Compute again whom the entries after number `since` touched.

        Whatever is about nobody, or takes somebody out, makes all of them anew.
        """
        if self._for is None:
            return
        history = self._registry.history
        changes = [
            change
            for seq in range(since + 1, history.last_seq() + 1)
            for change in history.changes_of(seq)
            if change.table not in _BESIDE
        ]
        touched = {PatientId(_whose(each)) for each in changes}
        today, days = self._for
        patients = self._registry.of(Patient)
        if any(not patients.holds(who) for who in touched):  # of nobody, or merged into another
            self.forget()
            return
        try:
            found = {who: self._computed(who, today, days) for who in touched}
            order = self._names() if any(self._moves(plan) for plan in found.values()) else None
        except RegistryError:
            self.forget()
            return
        if found:
            self._plans.update(found)
            self._touched.update(found)
            self._worklist = None
        if order is not None:
            self._put_in(order)

    def _names(self) -> list[PatientId]:
        return [patient.id for patient in self._registry.of(Patient).all()]

    def _put_in(self, order: list[PatientId]) -> None:
        """Somebody is new, or has another name: the plans of the others are the same."""
        if self._plans.keys() != set(order):
            self.forget()
            return
        self._plans = {who: self._plans[who] for who in order}
        self._list = None

    def _computed(self, patient_id: PatientId, today: date, days: WorkingDays) -> PatientPlan:
        dossier = dossier_of(self._registry, patient_id)
        return plan_of(dossier, self._registry.protocols.all(), today, days)

    def _moves(self, plan: PatientPlan) -> bool:
        """Whether somebody is new, or stands elsewhere among the names."""
        before = self._plans.get(plan.dossier.patient.id)
        return before is None or _place(before.dossier.patient) != _place(plan.dossier.patient)


def _whose(change: "Change") -> str:
    """The patient a row is about; empty for a row about nobody."""
    if change.table == "patients":
        return change.row_id
    return str(change.new.get("patient_id") or (change.old or {}).get("patient_id") or "")


def _place(patient: Patient) -> tuple[str, str, object, str]:
    return (patient.family_name, patient.given_name, patient.birth_date, patient.hospital_no)
