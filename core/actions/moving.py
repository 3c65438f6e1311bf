"""Move several patients to another version of a protocol at once: one entry, one Undo (R16)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from core.actions.backing_up import backed_up_before_bulk
from core.actions.registering import keep_protocol
from core.actions.saving import saving, store_new
from core.domain.acting import Acting, Entry
from core.domain.followup import Episode, ProtocolChange
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.rights import Right, demand
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import all_dossiers
from core.store.offered_protocols import Key, with_offered
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.moving import kept_out, may_move
from core.surveillance.plan import plan_of
from core.surveillance.reanchor import followed


class _Mover(NamedTuple):
    """Whose calendar moves, and what stays left out of it."""

    episode: Episode
    left_out: frozenset[Modality]

    def change(self, protocol: Protocol, today: date, reason: str) -> ProtocolChange:
        return ProtocolChange(
            patient_id=self.episode.patient_id,
            episode_id=self.episode.id,
            protocol_id=protocol.id,
            protocol_version=protocol.version,
            changed_on=today,
            left_out=self.left_out,
            reason=reason,
        )


def move_patients(
    registry: Registry,
    acting: Acting,
    patients: Sequence[PatientId],
    target: Key,
    *,
    reason: str,
) -> int:
    """From today on these patients follow the version; what was due until today stays as it is.

    Whoever is not followed any more or follows it already is passed over. Optional examinations
    that a patient is not sent for stay left out where they are optional in the version too. More
    than twenty patients are backed up first.

    Raises:
        RegistryError: no reason, no such version, or nobody is left to move.
    """
    demand(acting.role, Right.DECIDE)
    if not reason.strip():
        raise RegistryError(phrase("Write why the protocol changes."), field="reason")
    protocol = with_offered(registry).get(target)
    if protocol is None:
        raise RegistryError(phrase("There is no such version. Choose another."), field="protocol")
    movers = list(_movers(registry, acting, frozenset(patients), protocol))
    if not movers:
        raise RegistryError(
            phrase("None of these patients can be moved to this version."), field="protocol"
        )
    backed_up_before_bulk(registry, acting, len(movers))
    with saving(registry, acting, Right.DECIDE) as work:
        keep_protocol(registry, protocol.id, version=protocol.version)
        for mover in movers:
            store_new(registry, acting, mover.change(protocol, acting.today, reason.strip()))
        work.entry = Entry(
            sentence=phrase("Moved patients to the protocol {protocol}: {n}"),
            values={"protocol": f"{protocol.short} v{protocol.version}", "n": str(len(movers))},
            reason=reason.strip(),
        )
    return work.seq


def _movers(
    registry: Registry, acting: Acting, patients: frozenset[PatientId], target: Protocol
) -> Iterable[_Mover]:
    protocols = registry.protocols.all()
    for dossier in all_dossiers(registry):
        if dossier.patient.id not in patients:
            continue
        plan = plan_of(dossier, protocols, acting.today, WorkingDays())
        if plan.current is None or not may_move(plan):
            continue
        now, left_out = followed(dossier, plan.current.episode, protocols, acting.today)
        after = kept_out(left_out, target)
        if (now, left_out) != (target, after):
            yield _Mover(plan.current.episode, after)
