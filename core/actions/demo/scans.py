"""Examinations and what they showed: findings, and a CEA that rises before a recurrence."""

from datetime import date

from core.actions.demo.story import Story
from core.domain.followup import Examination, Finding, Result
from core.domain.modality import Modality

CEA_DAYS = 42  # after the operation, the first value
RISE = (3.1, 2.2, 1.6)  # times the usual value, by quarters of a year before the recurrence
TEXTS = {
    Finding.NO_EVIDENCE: {
        Modality.MRI: "No new liver lesion. Resection area unchanged.",
        Modality.PETCT: "No pathological uptake.",
    },
    Finding.RECURRENCE: {Modality.MRI: "New lesion with restricted diffusion."},
}


def cea_of(story: Story, on: date) -> float:
    """The invented CEA in µg/L: a level of the patient's own, rising before each recurrence."""
    usual = 1.1 + (story.place * 7 % 17) / 10 + (on.toordinal() % 5) / 10
    for each in story.recurred:
        ahead = (each.on - on).days
        if 0 <= ahead < 90 * len(RISE):
            return round(usual * RISE[ahead // 90] + (4 if ahead < 30 else 0), 1)
        until = each.operated_on or each.therapy_to
        if ahead < 0 and (until is None or on < until):
            return round(usual * 4 + 6, 1)
    return round(usual, 1)


def result_of(
    examination: Examination,
    reported_on: date,
    finding: Finding,
    *,
    cea: float | None = None,
    by: str = "Dr A. Demir",
) -> Result:
    """A result that was read on the day of its report, decided when abnormal."""
    is_found = finding is Finding.RECURRENCE
    return Result(
        patient_id=examination.patient_id,
        examination_id=examination.id,
        reported_on=reported_on,
        finding=finding,
        cea_ug_per_l=cea,
        text=TEXTS.get(finding, {}).get(examination.modality, ""),
        read_on=reported_on,
        read_by=by,
        decision="Recurrence, to the meeting" if is_found else "",
        next_step="MDT" if is_found else "",
    )
