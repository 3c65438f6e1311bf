"""Undo: an action that restores the former values and is itself in the history."""

from core.actions.saving import saving
from core.domain.acting import Acting, Entry
from core.errors import RegistryError
from core.language import phrase
from core.store.history import Event
from core.store.registry import Registry


def undo(registry: Registry, acting: Acting, seq: int) -> int:
    """Restore every row that entry `seq` changed to what it was before.

    Raises:
        RegistryError: there is no such entry, or it was undone already.
        ConflictError: a row was changed after it.
    """
    event = registry.history.get(seq)
    if event is None or not registry.history.changed_rows(seq):
        raise RegistryError(phrase("There is nothing to undo."))
    if registry.history.is_undone(seq):
        raise RegistryError(phrase("This was undone already."))
    with saving(registry, acting) as work:
        for change in reversed(registry.history.changes_of(seq)):
            registry.put_back(change)
        work.entry = Entry(
            sentence=event.sentence, values=event.values, patient_id=event.patient_id, undoes=seq
        )
    return work.seq


def last_undoable(registry: Registry, limit: int = 20) -> tuple[Event, ...]:
    """The latest entries that can be undone, newest first; an undo is not undone again."""
    return tuple(
        event
        for event in registry.history.recent(limit)
        if event.undoes is None
        and not registry.history.is_undone(event.seq)
        and registry.history.changed_rows(event.seq)
    )
