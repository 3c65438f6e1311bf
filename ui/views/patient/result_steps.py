"""What nobody has reported, read or decided on yet."""

from collections.abc import Iterator

from core.domain.chart import Chart
from core.domain.disease import MDTDecision
from core.domain.followup import Examination
from core.domain.work_up import Analyte
from core.language import phrase
from core.reports.laboratory.series import series_of_analyte
from core.reports.laboratory.values import FlagKind
from core.reports.summary.phrasing import inner
from core.reports.summary.sayings import sites_said
from core.surveillance.orders import result_due_on
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.intents import Fill, RecordResult
from ui.views.patient.step import Step, due

_NOTES = {
    FlagKind.ABOVE: phrase("above {limit}"),
    FlagKind.BELOW: phrase("below {limit}"),
    FlagKind.DOUBLED: phrase("doubled since {day}"),
    FlagKind.RISING: phrase("rise number {n}"),
}


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
        note = ", ".join(filter(None, (_result_note(plan, examination), _late(plan, examination))))
        act = RecordResult(examination, result)
        yield due(said(tag), title, note, (said(label), "R"), act)


def _late(plan: PatientPlan, examination: Examination) -> str:
    """By how many days the report or the reader is late (R15); empty when in time."""
    due_on = result_due_on(examination, plan.dossier.result_of(examination.id))
    n = (plan.today - due_on).days
    return words().count(n, phrase("1 day late"), phrase("{n} days late")) if n > 0 else ""


def _result_note(plan: PatientPlan, examination: Examination) -> str:
    said, result = words(), plan.dossier.result_of(examination.id)
    if result is None:
        return said(phrase("performed {day}, no report"), day=examination.performed_on)
    if result.cea_ug_per_l is None:
        return inner(said(result.finding.label), said)
    series = series_of_analyte(Chart(dossier=plan.dossier), Analyte.CEA, plan.today)
    values = series.values if series is not None else ()
    parts = [
        said(_NOTES[flag.kind], **dict(flag.values))
        for value in values
        if value.record is result
        for flag in value.flags
    ]
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


def referral_steps(plan: PatientPlan) -> Iterator[Step]:
    """Questions on the list of the meeting; the decision about one takes it off."""
    said = words()
    for referral in plan.open_referrals:
        decision = blank(
            MDTDecision,
            patient_id=referral.patient_id,
            recurrence_id=referral.recurrence_id,
            question=referral.question,
        )
        day = referral.meeting_on or referral.referred_on
        title = phrase("MDT of {day}") if referral.meeting_on else phrase("Asked on {day}")
        yield due(
            said(phrase("MDT pending")),
            said(title, day=day),
            referral.question,
            (said(phrase("Record decision")), "R"),
            Fill(decision, at="decision"),
        )
