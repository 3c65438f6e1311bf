"""What the multidisciplinary meeting decided."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, RecordId, RecurrenceId, new_id
from core.domain.variables import variable
from core.language import phrase


class Intent(Choice):
    CURATIVE_LOCAL = "curative_local", phrase("Curative local treatment")
    CHEMOTHERAPY_FIRST = "chemotherapy_first", phrase("Systemic therapy first")
    PALLIATIVE = "palliative", phrase("Palliative treatment")
    SURVEILLANCE = "surveillance", phrase("Go on with surveillance")


class MDTDecision(Frozen):
    """What the multidisciplinary meeting decided, about a recurrence or in general.

    Who was present stands by role, as the meeting of the source series is composed.
    """

    patient_id: PatientId
    held_on: date = variable(
        phrase("MDT held on"), required=True, section=phrase("Question and decision")
    )
    recurrence_id: RecurrenceId | None = variable(
        phrase("About the recurrence"),
        help=phrase("Empty: about the course in general"),
        default=None,
    )
    question: str = variable(phrase("Question to the MDT"), default="", long=True)
    decision: Intent = variable(phrase("Decision"), required=True)
    next_step: str = variable(phrase("Next step"), asked=True, default="")
    next_step_by: str = variable(phrase("Next step by"), default="")
    hepatobiliary_surgeon: str = variable(
        phrase("Hepatobiliary surgeon"), default="", section=phrase("Who was present")
    )
    colorectal_surgeon: str = variable(phrase("Colorectal surgeon"), default="")
    radiologist: str = variable(phrase("Interventional radiologist"), default="")
    radiation_oncologist: str = variable(phrase("Radiation oncologist"), default="")
    medical_oncologist: str = variable(phrase("Medical oncologist"), default="")
    others_present: str = variable(phrase("Others present"), default="")
    reasons: str = variable(
        phrase("Reasons and dissent"), default="", long=True, section=phrase("Reasons")
    )
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class MDTReferral(Frozen):
    """A patient put on the list of the meeting; it waits until a decision is recorded."""

    patient_id: PatientId
    referred_on: date = variable(phrase("Referred on"), required=True)
    question: str = variable(phrase("Question to the MDT"), required=True, long=True)
    meeting_on: date | None = variable(phrase("Meeting on"), default=None)
    recurrence_id: RecurrenceId | None = variable(
        phrase("About the recurrence"),
        help=phrase("Empty: about the course in general"),
        default=None,
    )
    referred_by: str = variable(phrase("Referred by"), default="")
    id: RecordId = field(default_factory=new_id)
    ver: int = 0

    def is_answered_by(self, decision: MDTDecision) -> bool:
        """Whether a decision of that day or later is about the same question."""
        is_same = self.recurrence_id is None or decision.recurrence_id in (None, self.recurrence_id)
        return decision.held_on >= self.referred_on and is_same
