"""Nothing that stays in a patient's course may name a record that is out of it."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from core.domain.course_checks import days_of
from core.domain.documents import Document
from core.domain.ids import PatientId
from core.errors import ConflictError, RegistryError
from core.language import phrase
from core.store.registry import Registry
from core.store.tables import types_about_patients
from core.store.telling import title_of_type

if TYPE_CHECKING:
    from core.store.history import Change


def refuse_hanging(registry: Registry, changes: "Iterable[Change]") -> None:
    """Refuse what would leave a record that names another one which is not in the course any more.

    An undo goes back to one entry, whatever was recorded on top of it since: surveillance that
    counts from an operation, a result of an examination.

    Raises:
        ConflictError: a record that these changes take out is named by one that stays.
        RegistryError: one that they bring back names one that is out.
    """
    last = {each.row_id: each for each in changes}
    moved = {each.patient_id for each in last.values() if _comes_or_goes(each)} - {""}
    for patient_id in map(PatientId, moved):
        repositories: list[Any] = [registry.of(kind) for kind in types_about_patients()]
        out = {gone.id: gone for each in repositories for gone, _ in each.voided_of(patient_id)}
        # Not as a chart: one with a record that hangs cannot be put in order.
        for record in (record for each in repositories for record in each.of_patient(patient_id)):
            for named in _named(record) & out.keys():
                if named in last:
                    raise _rested_on_by(record)
                if record.id in last:
                    raise _belongs_to(out[named])


def _comes_or_goes(change: "Change") -> bool:
    """Whether a row is taken out or brought back; one that is new names what was there."""
    was_out = change.old is not None and change.old.get("voided_why") is not None
    return was_out or change.new.get("voided_why") is not None


def _named(record: Any) -> set[str]:
    """The ids in a record; what a document is about may go, and the document stays."""
    if isinstance(record, Document):
        return set()
    values = (getattr(record, each.name) for each in fields(record) if each.name != "id")
    return {value for value in values if isinstance(value, str)}


def _rested_on_by(record: Any) -> RegistryError:
    return ConflictError(
        phrase(
            "This cannot be done: another record rests on one that would be out of the course "
            "({label}, {day}). Take that back first."
        ),
        label=title_of_type(type(record)),
        day=_day_of(record),
    )


def _belongs_to(owner: Any) -> RegistryError:
    return RegistryError(
        phrase(
            "It belongs to a record that is out of the course: {label}, {day}. Put that back first."
        ),
        label=title_of_type(type(owner)),
        day=_day_of(owner),
    )


def _day_of(record: Any) -> object:
    return next((day for _, _, day in days_of(record)), "–")
