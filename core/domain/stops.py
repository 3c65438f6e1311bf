"""Why surveillance ends: each stop is dated, has a reason and can be explained."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, RecordId, new_id
from core.domain.variables import variable
from core.language import phrase


class StopReason(Choice):
    """Death stands here for the schedule; it is recorded as a `Death`, never as a `Stop`."""

    DEATH = "death", phrase("Death")
    PALLIATIVE = "palliative", phrase("Palliative intent")
    TRANSFERRED = "transferred", phrase("Followed at another centre")
    WITHDRAWN = "withdrawn", phrase("Withdrawn by the patient")
    LOST_TO_FOLLOWUP = "lost_to_followup", phrase("Lost to follow-up")
    DISCHARGED = "discharged", phrase("Discharged")


class Stop(Frozen):
    """An end of surveillance that a person decided; reversible, and recomputed when reversed.

    A transfer is in force only from `accepted_on`, the day the other centre confirmed
    (safety.md INV-07); `reversed_on` puts the patient back on the same anchor.
    """

    patient_id: PatientId
    stopped_on: date = variable(phrase("Stopped on"), required=True)
    reason: StopReason = variable(phrase("Reason for stopping"), required=True)
    accepted_on: date | None = variable(phrase("Accepted by the other centre on"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    reversed_on: date | None = None
    reversed_why: str = ""
    id: RecordId = field(default_factory=new_id)
    ver: int = 0

    @property
    def in_force_from(self) -> date | None:
        """The day the stop takes effect; none for a transfer nobody accepted, or when reversed."""
        if self.reversed_on is not None:
            return None
        if self.reason is StopReason.TRANSFERRED:
            return max(self.stopped_on, self.accepted_on) if self.accepted_on else None
        return self.stopped_on


class CauseOfDeath(Choice):
    DISEASE = "disease", phrase("Disease")
    TREATMENT = "treatment", phrase("Treatment-related")
    OTHER = "other", phrase("Another cause")
    UNKNOWN = "unknown", phrase("Not known")


class Death(Frozen):
    """The end of a course; at most one for a patient."""

    patient_id: PatientId
    died_on: date = variable(phrase("Died on"), required=True)
    cause: CauseOfDeath = variable(
        phrase("Cause of death"), required=True, default=CauseOfDeath.UNKNOWN
    )
    cause_text: str = variable(phrase("Cause in words"), default="")
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
