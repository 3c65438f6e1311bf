"""What nobody has reported, read or decided on yet."""

from collections.abc import Iterator

from core.domain.disease import MDTDecision
from core.domain.followup import Examination
from core.language import phrase
from core.reports.summary.phrasing import inner
from core.reports.summary.sayings import sites_said
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.facts import CEA_LIMIT, cea_values, rises
from ui.views.patient.intents import Fill, RecordResult
from ui.views.patient.step import Step, due


def result_steps(plan: PatientPlan) -> Iterator[Step]:
    said = words()
    for examination in plan.open_results:
        result = plan.dossier.result_of(examination.id)
        is_undecided = result is not None and result.is_abnormal
        if result is None:
            tag, label = phrase("Result awaited"), phrase("Record result")
        elif is_undecided:
            tag, label = phrase("Decision missing"), phrase("Record decision")
        else:
            tag, label = phrase("Not read"), phrase("Review result")
        value = result.cea_ug_per_l if result else None
        what = (
            said(phrase("CEA {value} µg/L"), value=said.number(value, 1))
            if value is not None
            else said(examination.modality.label)
        )
        title = said(phrase("{what} on {day}"), what=what, day=examination.performed_on)
        note = _result_note(plan, examination)
        act = RecordResult(examination, result)
        yield due(said(tag), title, note, (said(label), "R"), act)


def _result_note(plan: PatientPlan, examination: Examination) -> str:
    said, result = words(), plan.dossier.result_of(examination.id)
    if result is None:
        return said(phrase("performed {day}, no report"), day=examination.performed_on)
    if result.cea_ug_per_l is None:
        return inner(said(result.finding.label), said)
    values = cea_values(plan.dossier)
    parts = []
    if result.cea_ug_per_l > CEA_LIMIT:
        parts.append(said(phrase("above {limit}"), limit=f"{CEA_LIMIT:g}"))
    if values and values[-1][0] == examination.performed_on and rises(values) >= 2:
        parts.append(said(phrase("rise number {n}"), n=rises(values)))
    return ", ".join(parts) or inner(said(result.finding.label), said)


def recurrence_steps(plan: PatientPlan) -> Iterator[Step]:
    said = words()
    for recurrence in plan.undecided_recurrences:
        decision = blank(MDTDecision, patient_id=recurrence.patient_id, recurrence_id=recurrence.id)
        yield due(
            said(phrase("No MDT decision")),
            said(phrase("Recurrence of {day}"), day=recurrence.detected_on),
            sites_said(recurrence, said),
            (said(phrase("Record decision")), "R"),
            Fill(decision),
        )
