"""Record what an examination showed and that somebody read it and decided."""

from dataclasses import replace

from core.actions.saving import entry_for, saving, store_again, store_new
from core.domain.acting import Acting
from core.domain.followup import Examination, Result
from core.domain.rights import Right, may
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry


def record_result(registry: Registry, acting: Acting, result: Result) -> int:
    """Store a first result, or a later version of it.

    Raises:
        RegistryError: it is marked read although abnormal and without a decision (INV-08), or by
            somebody who does not decide himself and names nobody.
    """
    if result.read_on is not None and not result.is_closed:
        raise RegistryError(
            phrase("An abnormal result needs a decision and a next step before it is closed."),
            field="decision",
        )
    is_named = bool(result.read_by.strip()) or may(acting.role, Right.DECIDE)
    if result.read_on is not None and not is_named:
        raise RegistryError(
            phrase("Name who read the report: you record it for somebody."), field="read_by"
        )
    examination = registry.of(Examination).get(result.examination_id)
    store = store_again if result.ver else store_new
    with saving(registry, acting) as work:
        store(registry, acting, result)
        work.entry = entry_for(
            registry,
            result.patient_id,
            phrase("Recorded the result of {what} of {name}, {day}"),
            what=(examination.modality.short,),
            day=examination.performed_on,
        )
    return work.seq


def mark_read(registry: Registry, acting: Acting, result: Result) -> int:
    """Close a result as read today by the acting operator."""
    return record_result(
        registry, acting, replace(result, read_on=acting.today, read_by=acting.operator)
    )
