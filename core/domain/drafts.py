"""A form that somebody left half typed: no fact, and in no history."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.domain.frozen import Frozen
from core.domain.ids import PatientId
from core.domain.operators import OperatorId


class Draft(Frozen):
    """What was typed into `form` about a record, by whom and when.

    `record_ver` is the version of the record that was open, 0 for a new one; `content` is plain
    JSON that only the form itself understands.
    """

    id: str
    operator_id: OperatorId
    form: str
    record_id: str
    record_ver: int
    patient_id: PatientId | None
    content: Mapping[str, Any]
    kept_at: datetime
