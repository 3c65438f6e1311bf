"""An operation with its parts: ablations, specimens, complications, fates of lesions, at once."""

from collections.abc import Iterator
from typing import Any

from core.actions.answering import answer_in
from core.actions.saving import entry_for, need_reason, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.operation import Operation, operation_of
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.store.charts import chart_of
from core.store.registry import Registry
from core.surveillance.reanchor import Answer


def save_operation(
    registry: Registry,
    acting: Acting,
    operation: Operation,
    answer: Answer | None = None,
    *,
    reason: str = "",
) -> int:
    """Store an operation with its parts, new or changed, as one entry.

    Parts that are no longer among them are taken out. What is stored already changes for a reason
    only; a part that is added needs none. The answer restart/continue/keep is for a new one.

    Raises:
        RegistryError: something is wrong in it or a reason is missing; nothing is saved.
    """
    procedure = operation.procedure
    before = operation_of(chart_of(registry, procedure.patient_id), procedure.id)
    rights = (Right.RECORD,) if answer is None else (Right.RECORD, Right.DECIDE)
    with saving(registry, acting, *rights) as work:
        is_corrected = _store(registry, acting, before, operation, reason)
        if is_corrected:
            need_reason(reason)
        work.entry = entry_for(
            registry,
            procedure.patient_id,
            _sentence(before, is_corrected=is_corrected),
            reason=reason,
            day=procedure.performed_on,
        )
        if answer is not None:
            answer_in(registry, acting, procedure, answer, reason)
    return work.seq


def _sentence(before: Operation | None, *, is_corrected: bool) -> str:
    if before is None:
        return phrase("Recorded the operation of {name} on {day}")
    if is_corrected:
        return phrase("Corrected the operation of {name} on {day}")
    return phrase("Completed the operation of {name} on {day}")


def _store(
    registry: Registry, acting: Acting, before: Operation | None, after: Operation, reason: str
) -> bool:
    """Whether something that was stored before is another now."""
    known: dict[str, Any] = {each.id: each for each in _records(before)} if before else {}
    wanted = {each.id for each in _records(after)}
    gone = [each for each in known.values() if each.id not in wanted]
    for each in gone:  # before the others: a lesion has one fate at an operation
        registry.of(type(each)).void(each, why=reason or "-")
    changed = False
    for each in _records(after):
        if each.id not in known:
            store_new(registry, acting, each)
        elif each != known[each.id]:
            store_again(registry, acting, each)
            changed = True
    if before is not None and not (gone or changed or wanted - known.keys()):
        raise RegistryError(phrase("Nothing was changed."))
    return changed or bool(gone)


def _records(operation: Operation) -> Iterator[Any]:
    """The operation first: the others name it."""
    yield operation.procedure
    yield from operation.parts
