"""Documents of many patients: each record is read, drawn and let go before the next one."""

from collections.abc import Callable, Iterator

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.ids import PatientId
from core.domain.settings import Settings
from core.errors import RegistryError
from core.reports.batch.making import as_refusal, of_patient
from core.reports.batch.values import BatchOrder, Failed, OfPatient
from core.store.charts import chart_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of


def documents_of(registry: Registry, order: BatchOrder) -> Iterator[OfPatient]:
    """The documents of each patient of the order, one patient after the other.

    A record that cannot be read is named by its id; the others go on.
    """
    settings, protocols = registry.settings(), registry.protocols.all()
    days = WorkingDays(weekdays=frozenset(settings.weekdays), holidays=frozenset(settings.holidays))

    def plan(dossier: Dossier) -> PatientPlan:
        return plan_of(dossier, protocols, order.today, days)

    for patient_id in order.patients:
        try:
            yield _documents(chart_of(registry, patient_id), plan, order, settings)
        except RegistryError as refusal:
            yield _unread(patient_id, refusal)


def _documents(
    chart: Chart, planned: Callable[[Dossier], PatientPlan], order: BatchOrder, settings: Settings
) -> OfPatient:
    try:
        plan = planned(chart.dossier)
    except Exception as error:  # noqa: BLE001  one record must not cost the documents of the others
        return _unread(chart.dossier.patient.id, as_refusal(error))
    return of_patient(plan, chart, order, settings)


def _unread(patient_id: PatientId, why: RegistryError) -> OfPatient:
    return OfPatient(who=patient_id, stem="", failed=(Failed(patient_id, why),))
