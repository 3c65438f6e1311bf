"""Taking a record out of the course with what belongs to it, and putting it back."""

from collections.abc import Iterator
from typing import Any

from core.actions.saving import entry_for, need_reason, saving
from core.domain.acting import Acting
from core.domain.belonging import belongings, refuse_if_held
from core.domain.rights import right_for
from core.domain.variables import references_of
from core.errors import RegistryError
from core.language import phrase
from core.store.charts import chart_of
from core.store.registry import Registry
from core.store.tables import record_type_of
from core.store.taken_out import went_with
from core.store.telling import title_of_type


def void_record(registry: Registry, acting: Acting, record: Any, *, reason: str) -> int:
    """Take a wrong record out of the course; it stays in the history.

    What belongs to it goes with it: the parts of an operation, sizes and fates of a lesion, the
    result of an examination.

    Raises:
        RegistryError: no reason; surveillance counts from it, or another record names it.
    """
    need_reason(reason)
    chart = chart_of(registry, record.patient_id)
    refuse_if_held(chart, record)
    gone = (*belongings(chart, record), record)
    with saving(registry, acting, *{right_for(type(each)) for each in gone}) as work:
        for each in gone:
            repository: Any = registry.of(type(each))
            repository.void(each, why=reason)
        work.entry = entry_for(
            registry,
            record.patient_id,
            phrase("Taken out of the course of {name}: {what}"),
            reason=reason,
            what=(title_of_type(type(record)),),
        )
    return work.seq


def put_back(registry: Registry, acting: Acting, record: Any, *, reason: str) -> int:
    """Put a record that was taken out back into the course, with what went out with it.

    Raises:
        RegistryError: no reason; it is in the course already; what it belongs to is not; or the
            course as it is now contradicts it.
    """
    need_reason(reason)
    if registry.of(type(record)).holds(record.id):
        raise RegistryError(phrase("This record is in the course already."))
    back = tuple(_going_back(registry, record))
    with saving(registry, acting, *{right_for(type(each)) for each in back}) as work:
        for each in back:
            repository: Any = registry.of(type(each))
            repository.correct(each)
        work.entry = entry_for(
            registry,
            record.patient_id,
            phrase("Put back into the course of {name}: {what}"),
            reason=reason,
            what=(title_of_type(type(record)),),
        )
    return work.seq


def _going_back(registry: Registry, record: Any) -> Iterator[Any]:
    """The record, and what belongs to it and left the course in the same entry."""
    yield registry.of(type(record)).get(record.id)
    going = {record.id}
    rest = [each for each in went_with(registry, record) if each.row_id != record.id]
    found = True
    while found:
        found = False
        for change in tuple(rest):
            kind = record_type_of(change.table)
            part: Any = registry.of(kind).get(change.row_id)
            owners = {getattr(part, f.name) for f in references_of(kind) if not f.optional}
            if owners & going and not registry.of(kind).holds(change.row_id):
                yield part
                going.add(change.row_id)
                rest.remove(change)
                found = True
