"""The worklist of a registry: the plans in order, lifted by what the laboratory says."""

from collections.abc import Sequence
from datetime import date

from core.store.markers import stored_cea
from core.store.registry import Registry
from core.surveillance.alarms import Alarms, MarkerValue, suspects
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import Lines, Worklist, worklist


def listed(
    registry: Registry, plans: Sequence[PatientPlan], today: date, known: Lines | None = None
) -> Worklist:
    """Who needs what on a day; every list and paper of the program has this order.

    `known` are lines made for this day before.
    """
    return worklist(plans, today, open_alarms(registry, plans), known)


def open_alarms(registry: Registry, plans: Sequence[PatientPlan]) -> Alarms:
    """Rises that wait for an answer; the rules are read in when somebody may have one."""
    stored = {
        who: [MarkerValue(*each) for each in values] for who, values in stored_cea(registry).items()
    }
    suspected = suspects(plans, stored)
    if not suspected:
        return {}
    from core.domain.work_up import LaboratoryValue
    from core.reports.laboratory.alarms import alarms_of

    return alarms_of(suspected, registry.of(LaboratoryValue).of_patient)
