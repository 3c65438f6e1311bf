"""What every action shares: one unit of work, checked as a whole, with its outlook refreshed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from core.domain.acting import Acting, Entry, Value
from core.domain.checks import refuse
from core.domain.course_checks import course_problems, record_problems
from core.domain.ids import PatientId
from core.domain.patient import Patient, list_name
from core.language import ENGLISH
from core.store.dossiers import dossier_of
from core.store.registry import Registry, Work
from core.surveillance.outlook import outlook

T = TypeVar("T")


@contextmanager
def saving(registry: Registry, acting: Acting) -> Iterator[Work]:
    """Keep all of the block or none of it.

    After the block each touched patient's record is checked as a whole and the outlook renewed,
    still inside the transaction.

    Raises:
        RegistryError: the facts contradict each other; nothing is saved.
    """
    with registry.unit_of_work(acting) as work:
        yield work
        for patient_id in registry.touched_patients():
            refresh(registry, PatientId(patient_id))


def refresh(registry: Registry, patient_id: PatientId) -> None:
    """Check one record as a whole and renew its outlook."""
    dossier = dossier_of(registry, patient_id)
    refuse(course_problems(dossier))
    registry.outlook.replace(patient_id, outlook(dossier, registry.protocols.all()))


def store_new(registry: Registry, acting: Acting, record: T) -> T:
    """Add a record after its declared checks."""
    refuse(record_problems(record, today=acting.today))
    repository: Any = registry.of(type(record))
    stored: T = repository.add(record)
    return stored


def store_again(registry: Registry, acting: Acting, record: T) -> T:
    """Store another version of a record after its declared checks."""
    refuse(record_problems(record, today=acting.today))
    repository: Any = registry.of(type(record))
    stored: T = repository.correct(record)
    return stored


def entry_for(
    registry: Registry, patient_id: PatientId, sentence: str, /, reason: str = "", **values: Value
) -> Entry:
    """An entry about one patient; `{name}` in the sentence is the patient."""
    patient = registry.of(Patient).get(patient_id)
    named: dict[str, Value] = {"name": list_name(patient, ENGLISH), **values}
    return Entry(sentence=sentence, values=named, patient_id=patient_id, reason=reason)
