"""Who was considered for the programme, and why somebody was not taken in (the flowchart)."""

from dataclasses import field
from datetime import date

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
