"""Values outside the usual range, and facts that seldom go together (paper_facts, section 5)."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from typing import Any

from core.domain.chart import Chart
from core.domain.chart_checks import chart_problems
from core.domain.checks import Problem
from core.domain.choices import YesNoUnknown
from core.domain.course_checks import course_problems, record_problems
from core.domain.disease import Distribution, LiverDisease, PrimaryTumour
from core.domain.dossier import Dossier
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.domain.variables import Kind, variables_of
from core.domain.work_up import WorkUpKind
from core.language import phrase
from core.reports.quality.finding import Finding, QualityKind

OLD = date(2000, 1, 1)
YOUNGEST, OLDEST = 18, 90  # years at the first liver operation
LONGEST_STAY = 60  # days
EARLY_LIVER = 30  # days before the primary
YEAR = 365  # days


def unusual_findings(chart: Chart, today: date) -> Iterator[Finding]:
    """Everything unusual in one record, then everything that cannot be true."""
    dossier = chart.dossier
    records: chain[Any] = chain(_records(dossier), _parts(chart))
    for record in records:
        for problem in record_problems(record, today=today):
            yield _of_problem(dossier, record, problem)
        yield from _very_old(dossier, record)
    yield from _age(dossier)
    for procedure in dossier.procedures:
        yield from _operation(chart, procedure)
    for disease in dossier.liver_diseases:
        yield from _liver(dossier, disease)
    for problem in (*course_problems(dossier), *chart_problems(chart)):
        yield _of_problem(dossier, None, problem)


def _records(dossier: Dossier) -> Iterator[Any]:
    yield dossier.patient
    yield from chain(
        dossier.primaries,
        dossier.liver_diseases,
        dossier.procedures,
        dossier.therapies,
        dossier.examinations,
        dossier.results,
        dossier.recurrences,
        dossier.decisions,
        dossier.contacts,
        dossier.deaths,
    )


def _parts(chart: Chart) -> Iterator[Any]:
    yield from chain(
        chart.lesions,
        chart.sizes,
        chart.fates,
        chart.extrahepatic,
        chart.work_ups,
        chart.ablations,
        chart.specimens,
        chart.complications,
        chart.laboratory,
    )


def _of_problem(dossier: Dossier, record: Any, problem: Problem) -> Finding:
    kind = QualityKind.UNUSUAL if problem.asks else QualityKind.CONTRADICTION
    if problem.asks and "low" in problem.values and "high" in problem.values:
        sentence = phrase("{label} is outside the usual {low} to {high} {unit}: {value}.")
        values = problem.values | {"value": getattr(record, problem.field)}
        return Finding(
            kind, dossier, str(problem.values["label"]), sentence, values, record, problem.field
        )
    label = str(problem.values.get("label", phrase("Course")))
    return Finding(kind, dossier, label, problem.sentence, problem.values, record, problem.field)


def _unusual(dossier: Dossier, record: Any, at: str, sentence: str, /, **values: object) -> Finding:
    label = next(each.label for each in variables_of(type(record)) if each.name == at)
    return Finding(QualityKind.UNUSUAL, dossier, label, sentence, values, record, at)


def _very_old(dossier: Dossier, record: Any) -> Iterator[Finding]:
    """Events before 2000; a birth date is no event."""
    if isinstance(record, Patient):
        return
    for each in variables_of(type(record)):
        value = getattr(record, each.name)
        day = value if each.kind is Kind.DATE else None
        if each.kind is Kind.PARTIAL_DATE and isinstance(value, PartialDate):
            day = value.latest
        if day is not None and day < OLD:
            text = phrase("{label} is before 2000: {day}.")
            yield _unusual(dossier, record, each.name, text, label=each.label, day=value)


def _age(dossier: Dossier) -> Iterator[Finding]:
    first = dossier.index_surgery
    if first is None:
        return
    age = dossier.patient.age_on(first.performed_on)
    if not YOUNGEST <= age <= OLDEST:
        text = phrase("The patient was {age} years old at the operation of {day}.")
        yield _unusual(
            dossier, dossier.patient, "birth_date", text, age=age, day=first.performed_on
        )


def _operation(chart: Chart, procedure: Procedure) -> Iterator[Finding]:
    dossier = chart.dossier
    admitted, discharged = procedure.admitted_on, procedure.discharged_on
    if admitted is not None and discharged is not None:
        days = (discharged - admitted).days
        if days > LONGEST_STAY:
            text = phrase("The stay was {days} days.")
            yield _unusual(dossier, procedure, "discharged_on", text, days=days)
    if Component.MAJOR_HEPATECTOMY in procedure.components and not _has_remnant(chart, procedure):
        text = phrase("A major resection without the volume of the liver remnant before it.")
        yield _unusual(dossier, procedure, "components", text)
    if procedure.residue is MacroscopicResidue.NONE and procedure.is_on_liver:
        margin = chart.smallest_margin_mm(procedure.id)
        if margin == 0:
            text = phrase("No tumour was left behind, and the smallest margin is 0 mm.")
            yield _unusual(dossier, procedure, "margin_mm", text)
    yield from _ablated(chart, procedure)


def _has_remnant(chart: Chart, procedure: Procedure) -> bool:
    return any(
        each.kind is WorkUpKind.CT_VOLUMETRY
        and each.performed_on <= procedure.performed_on
        and each.remnant_share is not None
        for each in chart.work_ups
    )


def _ablated(chart: Chart, procedure: Procedure) -> Iterator[Finding]:
    """More lesions ablated than there are, on record one by one or as stated at the time."""
    first, dossier = chart.dossier.index_surgery, chart.dossier
    n_ablated = chart.n_ablated(procedure.id)
    known = [each for each in chart.lesions if each.recurrence_id is None]
    stated = dossier.liver_disease.n_metastases if dossier.liver_disease else None
    total = len(known) or stated
    if n_ablated is None or total is None or first is None or procedure.id != first.id:
        return
    if n_ablated > total:
        text = phrase("{n} lesions ablated, and only {total} known.")
        yield _unusual(dossier, procedure, "n_ablated", text, n=n_ablated, total=total)


def _liver(dossier: Dossier, disease: LiverDisease) -> Iterator[Finding]:
    if disease.distribution is Distribution.BILOBAR and disease.n_metastases == 1:
        text = phrase("Bilobar with one metastasis.")
        yield _unusual(dossier, disease, "distribution", text)
    primary = dossier.primary
    if primary is not None:
        yield from _order(dossier, disease, primary)


def _order(dossier: Dossier, disease: LiverDisease, primary: PrimaryTumour) -> Iterator[Finding]:
    """Only what is certain: whatever the missing days of both dates are."""
    found, diagnosed = disease.found_on, primary.diagnosed_on
    if found is None or diagnosed is None or not (found.is_known and diagnosed.is_known):
        return
    values: dict[str, object] = {"found": found, "diagnosed": diagnosed}
    if found.is_certainly_before(_earlier(diagnosed.earliest, EARLY_LIVER)):
        text = phrase(
            "Liver metastases were found ({found}) more than 30 days before the primary "
            "({diagnosed})."
        )
        yield _unusual(dossier, disease, "found_on", text, **values)
    is_late = diagnosed.is_certainly_before(_earlier(found.earliest, YEAR))
    if is_late and disease.at_presentation is YesNoUnknown.YES:
        text = phrase(
            "Called synchronous, and found ({found}) more than 12 months after the primary "
            "({diagnosed})."
        )
        yield _unusual(dossier, disease, "at_presentation", text, **values)


def _earlier(day: date | None, days: int) -> date:
    """So many days before; without a day nothing is before it."""
    return day - timedelta(days=days) if day is not None else date.min
