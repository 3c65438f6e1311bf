"""What every action shares: one unit of work, checked as a whole, with its outlook refreshed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from core.actions.founding import refuse_unfounded
from core.actions.hanging import refuse_hanging
from core.domain.acting import Acting, Entry, Value
from core.domain.chart_checks import chart_problems
from core.domain.chart_questions import age_questions
from core.domain.checks import refuse
from core.domain.course_checks import course_problems, record_problems
from core.domain.ids import PatientId
from core.domain.operators import Operator
from core.domain.patient import Patient, list_name
from core.domain.rights import Right, demand
from core.domain.roles import Role
from core.errors import RegistryError
from core.language import ENGLISH, phrase
from core.store.charts import chart_of
from core.store.registry import Registry, Work
from core.surveillance.outlook import outlook

if TYPE_CHECKING:
    from core.store.history import Change

T = TypeVar("T")


@contextmanager
def saving(registry: Registry, acting: Acting, *rights: Right) -> Iterator[Work]:
    """Keep all of the block or none of it, for somebody who has the rights (default: to record).

    After the block each touched patient's record is checked as a whole and the outlook renewed,
    still inside the transaction. The draft that the action ends goes with it.

    Raises:
        RegistryError: the role may not, the facts contradict each other, or whom they are about
            is not in the registry any more; nothing is saved.
    """
    demand(acting.role, *(rights or (Right.RECORD,)))
    with registry.unit_of_work(acting) as work:
        yield work
        changes = registry.unsaved_changes()
        _refuse_facts_of_nobody(registry, changes)
        refuse_hanging(registry, changes)
        refuse_unfounded(registry, changes)
        for patient_id in {each.patient_id for each in changes} - {""}:
            refresh(registry, PatientId(patient_id), acting.today)
        if acting.draft:
            registry.drafts.remove(acting.draft)


def _refuse_facts_of_nobody(registry: Registry, changes: "tuple[Change, ...]") -> None:
    """A page that is still open may speak of somebody who has left the registry meanwhile.

    What it recorded would be in no list and in no replayed registry.
    """
    last = {(each.table, each.row_id): each for each in changes}
    owners = {each.patient_id for each in last.values() if not each.new.get("voided_why")} - {""}
    for owner in owners:
        refuse_who_left(registry, PatientId(owner))


def refuse_who_left(registry: Registry, patient_id: PatientId) -> None:
    """Refuse to go on with somebody whose registration was undone or merged with another."""
    if not registry.of(Patient).holds(patient_id):
        raise RegistryError(
            phrase(
                "This patient is not in the registry any more: the registration was undone or "
                "merged with another."
            )
        )


def need_administrator(registry: Registry) -> None:
    """Refuse to leave a registry that nobody may change the settings of."""
    if not any(o.is_active and o.role is Role.ADMINISTRATOR for o in registry.of(Operator).all()):
        raise RegistryError(
            phrase("An active administrator has to remain. Make somebody else one first."),
            field="role",
        )


def need_reason(reason: str) -> None:
    """Refuse a change of what is stored without a reason for it."""
    if not reason.strip():
        raise RegistryError(phrase("Write the reason for the correction."), field="reason")


def refresh(registry: Registry, patient_id: PatientId, today: date) -> None:
    """Check one record as a whole and renew its outlook."""
    chart = chart_of(registry, patient_id)
    dossier = chart.dossier
    refuse(course_problems(dossier))
    refuse(chart_problems(chart))
    refuse(age_questions(chart, today))
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
