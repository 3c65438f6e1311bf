"""Typed identifiers: an EpisodeId can never be passed where a PatientId is meant."""

from typing import NewType
from uuid import UUID, uuid4

PatientId = NewType("PatientId", str)
RecordId = NewType("RecordId", str)
ProcedureId = NewType("ProcedureId", RecordId)
EpisodeId = NewType("EpisodeId", RecordId)
ExaminationId = NewType("ExaminationId", RecordId)
AppointmentId = NewType("AppointmentId", RecordId)
RecurrenceId = NewType("RecurrenceId", RecordId)


def new_patient_id() -> PatientId:
    return PatientId(str(uuid4()))


def new_id() -> RecordId:
    return RecordId(str(uuid4()))


def new_procedure_id() -> ProcedureId:
    return ProcedureId(new_id())


def new_episode_id() -> EpisodeId:
    return EpisodeId(new_id())


def new_examination_id() -> ExaminationId:
    return ExaminationId(new_id())


def new_appointment_id() -> AppointmentId:
    return AppointmentId(new_id())


def new_recurrence_id() -> RecurrenceId:
    return RecurrenceId(new_id())


def is_id(text: str) -> bool:
    """Whether `text` is written exactly as an identifier of ours."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
