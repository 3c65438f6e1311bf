"""What a stop of surveillance rests on: recorded before it, and there as long as it is in force."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.domain.dossier import Dossier
from core.domain.followup import ContactAttempt
from core.domain.ids import PatientId
from core.domain.meeting import MDTDecision
from core.domain.stops import Stop, StopReason
from core.errors import ConflictError, RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.store.tables import record_type_of

if TYPE_CHECKING:
    from core.store.history import Change

ATTEMPTS_BEFORE_LOST = 3  # schedule.md R10; by two channels at least, safety.md INV-10
CHANNELS_BEFORE_LOST = 2


def refuse_unfounded(registry: Registry, changes: "Iterable[Change]") -> None:
    """Refuse a stop without what its reason requires (R10), and to take that away from under one.

    Palliative intent requires an MDT decision, lost to follow-up three dated attempts by two
    channels. A record that was short of them before may be added to.

    Raises:
        RegistryError: a stop is recorded, or brought back, that has not enough to rest on.
        ConflictError: an attempt or a decision goes that a stop in force rests on.
    """
    for change in changes:
        kind = record_type_of(change.table)
        if kind is Stop:
            _need_founded(dossier_of(registry, PatientId(change.patient_id)), change.row_id)
        elif kind in (ContactAttempt, MDTDecision) and _takes_away(change):
            _need_nothing_on_it(dossier_of(registry, PatientId(change.patient_id)))


def _need_founded(dossier: Dossier, stop_id: str) -> None:
    for missing in (_lacks(dossier, each) for each in dossier.stops if each.id == stop_id):
        if missing:
            raise RegistryError(
                missing,
                field="reason",
                n=ATTEMPTS_BEFORE_LOST,
                channels=CHANNELS_BEFORE_LOST,
                found=len(dossier.contacts),
            )


def _need_nothing_on_it(dossier: Dossier) -> None:
    if any(_lacks(dossier, each) for each in dossier.stops):
        raise ConflictError(
            phrase(
                "This cannot be done: a stop of surveillance rests on it. Take surveillance up "
                "again first."
            )
        )


def _lacks(dossier: Dossier, stop: Stop) -> str:
    """What a stop that nobody reversed is without, as a sentence; empty when it is founded."""
    if stop.reversed_on is not None:
        return ""
    if stop.reason is StopReason.PALLIATIVE and not dossier.decisions:
        return phrase("Palliative intent needs an MDT decision. Record the decision first.")
    channels = {each.channel for each in dossier.contacts}
    is_enough = (
        len(dossier.contacts) >= ATTEMPTS_BEFORE_LOST and len(channels) >= CHANNELS_BEFORE_LOST
    )
    if stop.reason is StopReason.LOST_TO_FOLLOWUP and not is_enough:
        return phrase(
            "Lost to follow-up needs {n} attempts by {channels} ways, for example calls "
            "and a letter. {found} recorded so far."
        )
    return ""


def _takes_away(change: "Change") -> bool:
    """Whether an attempt or a decision goes, or an attempt was made by another way after all."""
    if change.new.get("voided_why") is not None:
        return True
    return change.old is not None and change.old.get("channel") != change.new.get("channel")
