"""Typed identifiers: an EpisodeId can never be passed where a PatientId is meant."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from uuid import UUID

PatientId = NewType("PatientId", str)
RecordId = NewType("RecordId", str)
ProcedureId = NewType("ProcedureId", RecordId)
EpisodeId = NewType("EpisodeId", RecordId)
ExaminationId = NewType("ExaminationId", RecordId)
AppointmentId = NewType("AppointmentId", RecordId)
RecurrenceId = NewType("RecurrenceId", RecordId)
LesionId = NewType("LesionId", RecordId)
DocumentId = NewType("DocumentId", RecordId)


def _at_random() -> "UUID":
    from uuid import uuid4  # only what is written needs an id: reading starts without it

    return uuid4()


_source: "ContextVar[Callable[[], UUID]]" = ContextVar("source of ids", default=_at_random)


def new_patient_id() -> PatientId:
    return PatientId(str(_source.get()()))


def new_id() -> RecordId:
    return RecordId(str(_source.get()()))


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


def new_lesion_id() -> LesionId:
    return LesionId(new_id())


def new_document_id() -> DocumentId:
    return DocumentId(new_id())


@contextmanager
def ids_from(name: str) -> Iterator[None]:
    """Inside the block the ids follow from `name` and their order, for a file that repeats."""
    from uuid import NAMESPACE_URL, uuid5

    positions = count()
    token = _source.set(lambda: uuid5(NAMESPACE_URL, f"{name}/{next(positions)}"))
    try:
        yield
    finally:
        _source.reset(token)


def is_id(text: str) -> bool:
    """Whether `text` is written exactly as an identifier of ours."""
    from uuid import UUID

    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
