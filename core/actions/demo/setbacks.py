"""Recurrences: the scan that found them, the meeting, and what was done."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from core.actions.booking import record_attended
from core.actions.calendar import pause_surveillance, stop_surveillance
from core.actions.course import record_decision, record_procedure, record_recurrence, record_therapy
from core.actions.demo.after import REPORTED, details, entered_on, parts, smallest_margin
from core.actions.demo.before import new_lesions, volumetry
from core.actions.demo.deeds import enter_chart, look_again, resume
from core.actions.demo.rows import Setback
from core.actions.demo.scans import cea_of, result_of
from core.actions.demo.sheets import meeting
from core.actions.demo.steps import Diary
from core.actions.demo.story import CYCLE, Recurred, Story, coming
from core.actions.results import record_result
from core.domain.choices import YesNoUnknown
from core.domain.disease import (
    Distribution,
    FoundBy,
    Intent,
    MDTDecision,
    Recurrence,
    RecurrenceSite,
)
from core.domain.followup import Examination, Finding, Pause, PauseReason
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.stops import Stop, StopReason
from core.domain.treatment import (
    Access,
    Biological,
    Component,
    Procedure,
    SystemicTherapy,
    TherapySetting,
)
from core.surveillance.reanchor import Answer

SCANS = (Modality.MRI, Modality.BIOCHEM, Modality.PETCT)
NEXT_STEPS = {
    Intent.CURATIVE_LOCAL: "Local treatment within a month",
    Intent.CHEMOTHERAPY_FIRST: "Systemic therapy, imaging after it",
    Intent.PALLIATIVE: "Palliative care",
}


def set_back(diary: Diary, story: Story, patient_id: PatientId, each: Recurred) -> None:
    """One recurrence with everything that followed from it."""
    scan(diary, story, patient_id, each.on, Finding.RECURRENCE)
    recurrence = Recurrence(
        patient_id=patient_id,
        detected_on=each.on,
        sites=frozenset(map(RecurrenceSite.read, each.plan.sites)),
        liver_distribution=Distribution.read(each.plan.side) if each.plan.side else None,
        note=each.plan.note,
        **_told(story, each.plan),
    )
    diary.add(coming(each.on + timedelta(days=6)), 9, record_recurrence, recurrence)
    intent = _intent(each)
    decision = MDTDecision(
        patient_id=patient_id,
        held_on=each.decided_on,
        decision=intent,
        question="Recurrence: local treatment, or systemic therapy first?",
        next_step=NEXT_STEPS[intent],
        next_step_by=_responsible(story, intent),
        reasons=each.plan.reasons,
        hepatobiliary_surgeon=story.row.surgeon,
        **meeting(),
        recurrence_id=recurrence.id,
    )
    diary.add(each.decided_on, 12, record_decision, decision)
    if each.operated_on:
        _operate(diary, story, recurrence, each)
    elif each.therapy_from:
        _treat(diary, story, patient_id, each)
    else:
        on = coming(each.decided_on + timedelta(days=7))
        stop = Stop(patient_id=patient_id, stopped_on=on, reason=StopReason.PALLIATIVE)
        diary.add(on, 15, stop_surveillance, stop)


def scan(diary: Diary, story: Story, patient_id: PatientId, on: date, finding: Finding) -> None:
    """MRI, blood and PET-CT on one day, unbooked; the scan of the right organ shows the finding."""
    performed = [Examination(patient_id=patient_id, modality=m, performed_on=on) for m in SCANS]
    diary.add(on, 14, record_attended, performed)
    is_in_liver = any(each.on == on and "liver" in each.plan.sites for each in story.recurred)
    shows = Modality.MRI if is_in_liver else Modality.PETCT
    for each in performed:
        found = finding if each.modality is shows else Finding.NO_EVIDENCE
        cea = cea_of(story, on) if each.modality is Modality.BIOCHEM else None
        read_on = coming(on + timedelta(days=5))
        diary.add(read_on, 16, record_result, result_of(each, read_on, found, cea=cea))


def _intent(each: Recurred) -> Intent:
    if each.operated_on:
        return Intent.CURATIVE_LOCAL
    return Intent.CHEMOTHERAPY_FIRST if each.therapy_from else Intent.PALLIATIVE


def _responsible(story: Story, intent: Intent) -> str:
    is_local = intent is Intent.CURATIVE_LOCAL
    return story.row.surgeon if is_local else str(meeting()["medical_oncologist"])


def _told(story: Story, plan: Setback) -> dict[str, Any]:
    """How many there were in the liver and where; what was not looked at is not said."""
    is_in_liver = "liver" in plan.sites
    shown_by = FoundBy.MRI if is_in_liver else FoundBy.PETCT
    told: dict[str, Any] = {"found_by": FoundBy.read(plan.found_by) if plan.found_by else shown_by}
    if is_in_liver:
        told["n_lesions"] = plan.n
        told["segments"] = frozenset(map(Segment.read, plan.segments))
        told["at_margin"] = YesNoUnknown.read(plan.at_margin)
    if is_in_liver and story.row.n_ablated:
        told["at_ablation_site"] = YesNoUnknown.read(plan.at_ablation_site)
    return told


def _operate(diary: Diary, story: Story, recurrence: Recurrence, each: Recurred) -> None:
    plan: Any = each.plan.operation
    on, patient_id = each.operated_on or each.on, recurrence.patient_id
    step = str(story.recurred.index(each) + 1)
    procedure = Procedure(
        patient_id=patient_id,
        performed_on=on,
        components=frozenset(map(Component.read, plan["components"])),
        segments=frozenset(map(Segment.read, plan.get("segments", ()))),
        access=Access.read(plan["access"]) if "access" in plan else None,
        n_ablated=plan.get("n_ablated"),
        margin_mm=smallest_margin(story.row.key, step),
        surgeon=story.row.surgeon,
        note=plan.get("note", ""),
        recurrence_id=recurrence.id,
        **details(story, step, on),
    )
    found = recurrence.detected_on, recurrence.id
    seen, decided = new_lesions(patient_id, (story.row.key, step), found, procedure.id)
    if seen:
        diary.add(coming(each.on + timedelta(days=6)), 10, enter_chart, seen)
    answer = Answer.read(plan["answer"]) if "answer" in plan else None
    entered = entered_on(story, step, on)
    diary.add(entered, 9, record_procedure, procedure, answer, reason=plan.get("reason", ""))
    came_to = [
        *volumetry(story, patient_id, step, on),
        *decided,
        *parts(story, step, (patient_id, procedure.id, on)),
    ]
    if came_to:
        diary.add(coming(on + timedelta(days=REPORTED)), 11, enter_chart, came_to)
    if "adjuvant" in plan:
        _add_therapy(diary, patient_id, plan["adjuvant"], coming(on + timedelta(days=35)))


def _add_therapy(diary: Diary, patient_id: PatientId, plan: Any, start: date) -> None:
    """Systemic therapy around an operation for recurrence; the calendar goes on beside it."""
    last = coming(start + timedelta(days=CYCLE * plan["n_cycles"]))
    therapy = SystemicTherapy(
        patient_id=patient_id,
        setting=TherapySetting.FOR_RECURRENCE,
        regimen=plan["regimen"],
        biological=Biological.read(plan["biological"]),
        started_on=PartialDate.on(start),
        ended_on=PartialDate.on(last),
        n_cycles=plan["n_cycles"],
    )
    diary.add(last, 9, record_therapy, therapy)


def _treat(diary: Diary, story: Story, patient_id: PatientId, each: Recurred) -> None:
    """Systemic therapy for recurrence: surveillance is paused and looked at every four months."""
    plan: Any = each.plan.therapy
    start, end = each.therapy_from or each.on, each.therapy_to
    therapy = SystemicTherapy(
        patient_id=patient_id,
        setting=TherapySetting.FOR_RECURRENCE,
        regimen=plan["regimen"],
        biological=Biological.read(plan["biological"]),
        started_on=PartialDate.on(start),
        ended_on=PartialDate.maybe(end),
        n_cycles=(end - start).days // CYCLE if end else None,
    )
    diary.add(start, 9, record_therapy, therapy)
    reviews = _reviews(story, each, start)
    pause = Pause(
        patient_id=patient_id,
        starts_on=start,
        reason=PauseReason.SYSTEMIC_THERAPY,
        responsible=story.row.surgeon,
        review_on=reviews[0],
    )
    diary.add(start, 10, pause_surveillance, pause)
    for on, following in pairwise(reviews):
        diary.add(on, 10, look_again, pause.id, following)
    if end is not None:
        diary.add(end, 10, resume, pause.id)
        restaged = coming(end + timedelta(days=7))
        scan(diary, story, patient_id, restaged, Finding.NO_EVIDENCE)


def _reviews(story: Story, each: Recurred, start: date) -> list[date]:
    """The review days up to the first that nobody has reached, or up to the one the file names."""
    last = story.died_on or each.therapy_to or story.as_of
    found = [add_months(start, 4)]
    if each.plan.review is not None:
        last = story.on(each.plan.review)
        while add_months(start, 4 * (len(found) + 1)) < last - timedelta(days=60):
            found.append(add_months(start, 4 * (len(found) + 1)))
        return [*found, last] if found[0] < last - timedelta(days=60) else [last]
    while found[-1] < last:
        found.append(add_months(start, 4 * (len(found) + 1)))
    return found
