"""The first open slot of each modality: what a list looks up before anything is computed."""

from datetime import date

from core.domain.frozen import Frozen
from core.domain.ids import PatientId
from core.domain.modality import Modality


class OutlookRow(Frozen):
    """Depends on facts only, not on today; can be dropped and rebuilt at any time."""

    patient_id: PatientId
    modality: Modality
    month: int
    opens_on: date
    due_on: date
    overdue_on: date
