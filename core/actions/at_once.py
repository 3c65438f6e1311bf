"""What every act for several patients shares: one unit of work, one entry, whose refusal it is."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from core.actions.backing_up import backed_up_before_bulk
from core.actions.saving import saving
from core.domain.acting import Acting, Entry
from core.domain.ids import PatientId
from core.domain.patient import Patient, list_name
from core.domain.rights import Right, demand
from core.errors import OneOfManyError, RegistryError
from core.language import ENGLISH, phrase
from core.store.registry import Registry


@contextmanager
def all_or_none(
    registry: Registry, acting: Acting, right: Right, records: Sequence[Any]
) -> Iterator[Any]:
    """One unit of work for all of them; more than 20 patients get a backup first."""
    if not records:
        raise RegistryError(phrase("Nobody of those ticked is left to do this for."))
    demand(acting.role, right)
    whose = {each.id if isinstance(each, Patient) else each.patient_id for each in records}
    backed_up_before_bulk(registry, acting, len(whose))
    with saving(registry, acting, right) as work:
        yield work


@contextmanager
def naming(registry: Registry, patient_id: PatientId) -> Iterator[None]:
    """Of several patients a refusal says whose it is."""
    try:
        yield
    except RegistryError as error:
        name = list_name(registry.of(Patient).get(patient_id), ENGLISH)
        raise OneOfManyError(name, error) from error


def counted(n: int, one: str, several: str, reason: str = "", **values: str) -> Entry:
    shown = {"n": str(n), **values}
    return Entry(sentence=one if n == 1 else several, values=shown, reason=reason)
