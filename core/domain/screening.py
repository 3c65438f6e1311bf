"""Who was considered for the programme, and why somebody was not taken in (the flowchart)."""

from dataclasses import field
from datetime import date

from core.domain.checks import Problem
from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, RecordId, new_id
from core.domain.variables import variable
from core.language import phrase


class ScreeningOutcome(Choice):
    INCLUDED = "included", phrase("Taken into the programme")
    EXCLUDED = "excluded", phrase("Not taken in")
    PENDING = "pending", phrase("Not decided yet")


class ExclusionReason(Choice):
    PALLIATIVE_AT_ADMISSION = (
        "palliative_at_admission",
        phrase("Not curatively treatable at admission"),
    )
    PALLIATIVE_AFTER_CHEMO = (
        "palliative_after_chemo",
        phrase("Not curatively treatable after systemic therapy"),
    )
    PROGRESSION = "progression_on_treatment", phrase("Progression during treatment")
    UNRESECTABLE_LUNG = "unresectable_lung", phrase("Unresectable lung metastases")
    UNRESECTABLE_OTHER = "unresectable_other_organ", phrase("Unresectable disease elsewhere")
    NONCOMPLIANT = "noncompliant", phrase("Did not follow the treatment")
    CHEMO_INTOLERANCE = "chemo_intolerance", phrase("Systemic therapy not tolerated")
    OTHER = "other", phrase("Another reason")


class Screening(Frozen):
    """One person considered; `patient_id` once the person is a patient of this registry."""

    family_name: str = variable(phrase("Family name"), required=True)
    given_name: str = variable(phrase("Given name"), required=True)
    hospital_no: str = variable(phrase("Hospital number"), default="")
    considered_on: date = variable(phrase("Considered on"), required=True)
    outcome: ScreeningOutcome = variable(
        phrase("Outcome of screening"), required=True, default=ScreeningOutcome.PENDING
    )
    decided_on: date | None = variable(phrase("Decided on"), default=None)
    reason: ExclusionReason | None = variable(
        phrase("Reason for exclusion"),
        applies=lambda record: record.outcome is ScreeningOutcome.EXCLUDED,
        default=None,
    )
    note: str = variable(phrase("Note"), default="", long=True)
    patient_id: PatientId | None = None
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


def screening_problems(screening: Screening) -> list[Problem]:
    """What does not go together: an exclusion without its reason, a decision without its day."""
    found = []
    is_excluded = screening.outcome is ScreeningOutcome.EXCLUDED
    if is_excluded and screening.reason is None:
        sentence = phrase("Choose why the person is not taken in.")
        found.append(Problem("reason", sentence))
    if not is_excluded and screening.reason is not None:
        sentence = phrase("A reason for exclusion belongs to somebody who is not taken in.")
        found.append(Problem("reason", sentence))
    if screening.reason is ExclusionReason.OTHER and not screening.note.strip():
        found.append(Problem("note", phrase("Write the other reason.")))
    is_open = screening.outcome is ScreeningOutcome.PENDING
    if not is_open and screening.decided_on is None:
        found.append(Problem("decided_on", phrase("Enter the day of the decision.")))
    if is_open and screening.decided_on is not None:
        sentence = phrase("Nothing is decided yet. Choose the outcome, or clear the day.")
        found.append(Problem("decided_on", sentence))
    decided = screening.decided_on
    if decided is not None and decided < screening.considered_on:
        sentence = phrase("The decision is dated before the person was considered ({day}).")
        found.append(Problem("decided_on", sentence, {"day": screening.considered_on}))
    return found
