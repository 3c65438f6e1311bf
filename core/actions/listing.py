"""The worklist of a registry: the plans in order, lifted by what the laboratory says."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.domain.ids import PatientId
from core.store.markers import stored_cea
from core.store.registry import Registry
from core.surveillance.alarms import Alarms, MarkerValue, suspects
from core.surveillance.kept_list import KeptList
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import Worklist, worklist

FEW = 50  # patients; the values of more are read at once


def listed(registry: Registry, plans: Sequence[PatientPlan], today: date) -> Worklist:
    """Who needs what on a day; every list and paper of the program has this order."""
    return worklist(plans, today, open_alarms(registry, plans))


def kept_list(registry: Registry, plans: Mapping[PatientId, PatientPlan], today: date) -> KeptList:
    """The same list, to be kept while the day lasts and the patients are these."""
    return KeptList(plans, today, open_alarms(registry, tuple(plans.values())))


def put_again(registry: Registry, kept: KeptList, plans: Sequence[PatientPlan]) -> None:
    """Take the lines of these patients anew; those of the others stay as they are."""
    kept.put(plans, open_alarms(registry, plans))


def open_alarms(registry: Registry, plans: Sequence[PatientPlan]) -> Alarms:
    """Rises of these patients that wait for an answer.

    The rules are read in when somebody may have one.
    """
    whose = [plan.dossier.patient.id for plan in plans] if len(plans) <= FEW else None
    values_of = stored_cea(registry, whose)
    stored = {who: [MarkerValue(*each) for each in values] for who, values in values_of.items()}
    suspected = suspects(plans, stored)
    if not suspected:
        return {}
    from core.domain.work_up import LaboratoryValue
    from core.reports.laboratory.alarms import alarms_of

    return alarms_of(suspected, registry.of(LaboratoryValue).of_patient)
