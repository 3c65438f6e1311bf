"""Whose last CEA doubled or is above its limit, unanswered; the rules are in `flags`."""

from collections.abc import Callable, Iterable

from core.domain.chart import Chart
from core.domain.ids import PatientId
from core.domain.work_up import Analyte, LaboratoryValue
from core.language import ENGLISH
from core.reports.laboratory.series import series_of_analyte
from core.reports.laboratory.values import FlagKind
from core.surveillance.alarms import MarkerAlarm, is_answered
from core.surveillance.plan import PatientPlan


def alarms_of(
    suspected: Iterable[PatientPlan],
    laboratory_of: Callable[[PatientId], tuple[LaboratoryValue, ...]],
) -> dict[PatientId, MarkerAlarm]:
    """The alarms that are open; the last value alone counts, so a normal one ends it."""
    found = {}
    for plan in suspected:
        who = plan.dossier.patient.id
        alarm = alarm_of(plan, Chart(dossier=plan.dossier, laboratory=laboratory_of(who)))
        if alarm is not None and not is_answered(plan, alarm):
            found[who] = alarm
    return found


def alarm_of(plan: PatientPlan, chart: Chart) -> MarkerAlarm | None:
    """What the last CEA says, answered or not; before the first operation it says nothing."""
    series = series_of_analyte(chart, Analyte.CEA, plan.today)
    operated = [each.performed_on for each in plan.dossier.procedures if each.is_curative]
    if series is None or not any(day < series.last.on for day in operated):
        return None
    last = series.last
    doubled = next((f for f in last.flags if f.kind is FlagKind.DOUBLED), None)
    if doubled is None and not last.is_above:
        return None
    since = dict(doubled.values)["day"] if doubled is not None else None
    return MarkerAlarm(last.on, last.amount(ENGLISH), since)  # type: ignore[arg-type]
