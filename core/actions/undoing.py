"""Undo: an action that restores the former values and is itself in the history."""

from core.actions.backing_up import backed_up_before_bulk
from core.actions.saving import need_administrator, saving
from core.domain.acting import Acting, Entry
from core.domain.followup import Episode
from core.domain.ids import PatientId
from core.domain.operators import Operator
from core.domain.patient import Patient
from core.domain.rights import Right, demand, right_for, right_for_settings
from core.domain.settings import Settings
from core.errors import ConflictError, RegistryError
from core.language import phrase
from core.store.history import Change, Event
from core.store.keys.naming import keep_names
from core.store.registry import Registry
from core.store.settings import SettingsRepository
from core.store.tables import record_type_of, types_about_patients
from core.store.versions import is_latest


def undo(registry: Registry, acting: Acting, seq: int) -> int:
    """Restore every row that entry `seq` changed to what it was before.

    Raises:
        RegistryError: there is no such entry, it changed no row, or it was undone already.
        ConflictError: a row was changed after it, or it registered somebody who has other records.
    """
    event = registry.history.get(seq)
    if event is None or not registry.history.changed_rows(seq):
        raise RegistryError(phrase("There is nothing to undo."))
    if registry.history.is_undone(seq):
        raise RegistryError(phrase("This was undone already."))
    rights = undo_rights(registry, event, acting.operator)
    demand(acting.role, *rights)
    changes = registry.history.changes_of(seq)
    backed_up_before_bulk(registry, acting, len({each.patient_id for each in changes} - {""}))
    with saving(registry, acting, *rights) as work:
        for change in reversed(changes):
            registry.put_back(change)
        for change in changes:
            _refuse_orphans(registry, change)
        is_about_operators = any(record_type_of(each.table) is Operator for each in changes)
        if is_about_operators:
            need_administrator(registry)
        work.entry = Entry(
            sentence=event.sentence, values=event.values, patient_id=event.patient_id, undoes=seq
        )
    if is_about_operators and registry.is_protected:
        keep_names(registry)
    return work.seq


def _refuse_orphans(registry: Registry, change: Change) -> None:
    """A registration stays once anything else was recorded: nobody's facts would be left."""
    if record_type_of(change.table) is not Patient or change.old is not None:
        return
    who = PatientId(change.row_id)
    if any(registry.of(kind).of_patient(who) for kind in types_about_patients()):
        raise ConflictError(
            phrase(
                "This cannot be undone any more: something was recorded about the patient after it."
            )
        )


def undo_rights(registry: Registry, event: Event, operator: str) -> frozenset[Right]:
    """What it takes to undo an entry: the rights it took to make it.

    A new calendar comes with a registration as well as with a decision; whoever made the entry
    himself may also take it back.
    """
    found = {Right.RECORD}
    for change in registry.history.changes_of(event.seq):
        kind = record_type_of(change.table)
        if kind is Settings:
            old = SettingsRepository.from_row(change.old or {})
            found.add(right_for_settings(old, SettingsRepository.from_row(change.new)))
        elif kind is Operator and _is_own_preference(change, operator):
            continue
        elif kind is not Episode or event.operator != operator:
            found.add(right_for(kind))
    return frozenset(found)


def _is_own_preference(change: Change, operator: str) -> bool:
    """Whether somebody changed nothing but what he prefers himself."""
    old = change.old or {}
    other = {name for name in change.new if change.new[name] != old.get(name)}
    return other <= {"preferences", "ver"} and change.new.get("name") == operator


def last_undoable(registry: Registry, limit: int = 20) -> tuple[Event, ...]:
    """The latest entries that can be undone, newest first; an undo is not undone again."""
    return tuple(
        event
        for event in registry.history.recent(limit)
        if event.undoes is None
        and not registry.history.is_undone(event.seq)
        and registry.history.changed_rows(event.seq)
    )


def undoable_of(registry: Registry, patient_id: PatientId, limit: int = 10) -> tuple[Event, ...]:
    """The latest entries about one patient that can still be undone, newest first.

    An entry can be undone until one of its rows is changed again. One about many patients is not
    taken back from the page of one of them.
    """
    found = []
    for event in registry.history.of_patient(patient_id):
        is_own = event.patient_id is not None and event.undoes is None
        if is_own and not registry.history.is_undone(event.seq):
            changes = registry.history.changes_of(event.seq)
            if changes and all(is_latest(registry, change) for change in changes):
                found.append(event)
        if len(found) == limit:
            break
    return tuple(found)
