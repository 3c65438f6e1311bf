"""The findings of the whole registry: patient by patient, in counts that add up."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from core.domain.alphabet import turkish_order
from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.treatment import Procedure
from core.reports.quality.finding import Finding, QualityKind
from core.reports.quality.follow_up import (
    follow_up_findings,
    open_operations,
    unanswered_operations,
)
from core.reports.quality.inexact import inexact_findings
from core.reports.quality.missing import missing_findings
from core.reports.quality.twice import twice_findings
from core.reports.quality.unusual import unusual_findings
from core.surveillance.plan import PatientPlan

ChartOf = Callable[[Dossier], Chart]


def findings_of(plan: PatientPlan, chart: Chart) -> tuple[Finding, ...]:
    """Everything about one patient, alone."""
    later = (
        *inexact_findings(chart),
        *unusual_findings(chart, plan.today),
        *follow_up_findings(plan),
    )
    said = {(each.record, each.at) for each in later if each.kind is QualityKind.NOBODY}
    missing = (m for m in missing_findings(chart) if (m.record, m.at) not in said)
    return (*missing, *later)


def all_findings(plans: Sequence[PatientPlan], chart_of: ChartOf) -> Iterator[Finding]:
    """Everything about everybody; charts are read one at a time."""
    for plan in plans:
        yield from findings_of(plan, chart_of(plan.dossier))
    yield from twice_findings(plan.dossier for plan in plans)


class Counted(NamedTuple):
    """How many findings of each kind, and how many patients have any; the kinds add up to `n`."""

    n: int
    by_kind: Mapping[QualityKind, int]
    n_patients: int


def counted(findings: Iterable[Finding]) -> Counted:
    findings = tuple(findings)
    kinds = Counter(each.kind for each in findings)
    patients = {each.dossier.patient.id for each in findings}
    return Counted(len(findings), {kind: kinds[kind] for kind in QualityKind}, len(patients))


def by_patient(finding: Finding) -> tuple[object, ...]:
    """To sort by the names of patients, the kinds in their order."""
    patient = finding.dossier.patient
    names = turkish_order(patient.family_name), turkish_order(patient.given_name)
    return (*names, patient.id, list(QualityKind).index(finding.kind), finding.at)


def by_field(finding: Finding) -> tuple[object, ...]:
    """To sort by what is to be settled: everybody who lacks the same stands together."""
    kind = list(QualityKind).index(finding.kind)
    return (kind, finding.label, finding.at, *by_patient(finding))


class Reconciled(NamedTuple):
    """INV-01 as numbers: every curative operation is in exactly one of the other counts.

    `n_earlier` lie before the first calendar of their patient, or outside the liver without one:
    no calendar counts from them. `n_open` ask for an answer; `n_ended` were never answered, and
    the course ended.
    """

    n_operations: int
    n_anchored: int
    n_kept: int
    n_earlier: int
    n_open: int
    n_ended: int

    @property
    def adds_up(self) -> bool:
        return self.n_operations == sum(self[1:])


_NOTHING = Reconciled(0, 0, 0, 0, 0, 0)


def reconciled(plans: Iterable[PatientPlan]) -> Reconciled:
    """Counted from both sides: operations from the record, calendars and answers from theirs."""
    each = (_reconciled(plan) for plan in plans)
    return Reconciled(*(sum(counts) for counts in zip(_NOTHING, *each, strict=True)))


def _reconciled(plan: PatientPlan) -> Reconciled:
    dossier = plan.dossier
    known = {p.id: p for p in dossier.procedures if p.performed_on <= plan.today}
    curative = [each for each in known.values() if each.is_curative]
    calendars = [each.anchor_id for each in dossier.episodes if each.anchor_id in known]
    answers = [each.procedure_id for each in dossier.kept_calendars if each.procedure_id in known]
    unanswered = {each.id for each in unanswered_operations(dossier, plan.today)}
    asked = {each.id for each in open_operations(plan)}
    first = min((known[each].performed_on for each in calendars), default=None)
    settled = {*calendars, *answers, *unanswered}
    earlier = [
        each
        for each in curative
        if each.id not in settled and _asks_for_none(each, first, has_plan=bool(dossier.episodes))
    ]
    return Reconciled(
        n_operations=len(curative),
        n_anchored=len(calendars),
        n_kept=len(answers),
        n_earlier=len(earlier),
        n_open=len(asked),
        n_ended=len(unanswered - asked),
    )


def _asks_for_none(procedure: Procedure, first: date | None, *, has_plan: bool) -> bool:
    if first is not None:
        return procedure.performed_on <= first
    return has_plan or not procedure.is_on_liver
