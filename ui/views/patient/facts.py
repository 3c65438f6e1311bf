"""The line of key facts: one short phrase each, missing ones said so."""

from dataclasses import dataclass
from datetime import date

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.treatment import Procedure
from core.domain.work_up import Analyte
from core.language import Words, phrase
from core.reports.laboratory.series import series_of_analyte
from core.reports.laboratory.values import RISES
from core.reports.summary.condition import last_curative_day
from core.reports.summary.phrasing import inner, listed, months_between
from core.reports.summary.sayings import primary_said
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan, Visit
from ui.look.language import words


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; `tone` is the colour token of the value."""

    label: str
    value: str
    tone: str = "text"


def facts_of(plan: PatientPlan, chart: Chart | None = None) -> tuple[Fact, ...]:
    """Primary, liver disease, last liver operation, status, CEA, protocol, last contact.

    Without a chart CEA is read of results alone.
    """
    said, dossier = words(), plan.dossier
    primary = dossier.primary
    told = chart.told if chart else dossier
    cea, is_pressing = cea_said(chart or Chart(dossier=dossier), plan.today, said)
    return (
        _fact(phrase("Primary"), primary_said(primary, said) if primary else ""),
        _fact(phrase("Liver disease"), _liver(dossier, said)),
        _fact(phrase("Last liver operation"), _operation(told, said)),
        _fact(phrase("Status"), _status(plan, said)),
        _fact(phrase("CEA"), cea, "danger" if is_pressing else "text"),
        _fact(phrase("Protocol"), protocol_said(plan, said)),
        _fact(phrase("Last contact"), _contact(dossier, said)),
    )


def _fact(label: str, value: str, tone: str = "text") -> Fact:
    if value:
        return Fact(words()(label), value, tone)
    return Fact(words()(label), words()(phrase("Not recorded")), "text-2")


def _liver(dossier: Dossier, said: Words) -> str:
    disease = dossier.liver_disease
    if disease is None:
        return ""
    number = disease.n_metastases
    return listed(
        [
            said.count(number, phrase("{n} metastasis"), phrase("{n} metastases"))
            if number
            else "",
            inner(said(disease.distribution.label), said) if disease.distribution else "",
        ]
    )


def _operation(dossier: Dossier, said: Words) -> str:
    on_liver: list[Procedure] = [each for each in dossier.procedures if each.is_on_liver]
    if not on_liver:
        return ""
    last = on_liver[-1]
    if last.margin_mm is None:
        return said(phrase("{day}, margin not recorded"), day=last.performed_on)
    whole = last.margin_mm == int(last.margin_mm)
    margin = said.number(last.margin_mm, 0 if whole else 1)
    return said(phrase("{day}, margin {mm} mm"), day=last.performed_on, mm=margin)


def _status(plan: PatientPlan, said: Words) -> str:
    dossier = plan.dossier
    if plan.standing is Standing.DEAD and dossier.death is not None:
        return said(phrase("Died {day}"), day=dossier.death.died_on)
    if plan.stop is not None:
        return said(plan.stop.reason.label)
    treated = last_curative_day(dossier)
    later = [r for r in dossier.recurrences if treated is None or r.detected_on > treated]
    if later:
        return said(phrase("Recurrence {day}"), day=later[-1].detected_on)
    if treated is None:
        return ""
    months = months_between(treated, plan.today)
    return said(phrase("No recurrence, month {n}"), n=months)


def cea_said(chart: Chart, today: date, said: Words) -> tuple[str, bool]:
    """The last CEA with what it means, and whether it lies above its limit."""
    series = series_of_analyte(chart, Analyte.CEA, today)
    if series is None:
        return "", False
    last = series.last
    value = said(phrase("{value} µg/L"), value=last.amount(said))
    # One is enough for a line of facts; the results tab says all of them.
    marks = [flag.mark(said) for flag in last.flags if flag.kind in RISES][-1:]
    if last.under is not None:
        marks.append(said(phrase("under FP")))
    return ", ".join([value, *marks]), last.is_above


def protocol_said(plan: PatientPlan, said: Words) -> str:
    if plan.current is None:
        return said(phrase("No plan"))
    protocol = plan.current.protocol
    name = f"{protocol.short} v{protocol.version}"
    visit = current_visit(plan)
    if visit is None or plan.current.end is not None:
        return name
    return said(
        phrase("{name}, visit {n} of {total}"), name=name, n=visit.number, total=visit.total
    )


def current_visit(plan: PatientPlan) -> Visit | None:
    """The visit to look at: the first that needs somebody, else the next one, else the last."""
    needing = [v for v in plan.visits if any(o.needs_someone for o in v.orders)]
    ahead = [v for v in plan.visits if v.due_on >= plan.today]
    return next(iter([*needing, *ahead, *plan.visits[-1:]]), None)


def _contact(dossier: Dossier, said: Words) -> str:
    """The last try, and the last day on which the patient was certainly met or reached."""
    confirmed = dossier.last_contact_on()
    sure = said(phrase("confirmed {day}"), day=confirmed) if confirmed else ""
    if not dossier.contacts:
        return sure
    last = dossier.contacts[-1]
    tried = listed([said.date(last.tried_on), inner(said(last.channel.label), said)])
    return tried if confirmed == last.tried_on else listed([tried, sure], "; ")
