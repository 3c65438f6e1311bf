"""Move a patient to another protocol or version: only what is due after the day moves (R16)."""

from core.actions.registering import keep_protocol
from core.actions.saving import entry_for, saving, store_new
from core.domain.acting import Acting
from core.domain.followup import Episode, ProtocolChange
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from core.surveillance.reanchor import followed


def change_protocol(
    registry: Registry,
    acting: Acting,
    episode: Episode,
    protocol_id: str,
    left_out: frozenset[Modality] = frozenset(),
    *,
    reason: str,
) -> int:
    """From today on the episode follows the protocol, in the newest version that is offered.

    Slots due until today stay as they are.

    Raises:
        RegistryError: no reason, or the patient follows exactly this already.
    """
    if not reason.strip():
        raise RegistryError(phrase("Write why the protocol changes."), field="reason")
    with saving(registry, acting, Right.DECIDE) as work:
        protocol = keep_protocol(registry, protocol_id, left_out)
        _refuse_followed(registry, episode, (protocol, left_out))
        change = ProtocolChange(
            patient_id=episode.patient_id,
            episode_id=episode.id,
            protocol_id=protocol.id,
            protocol_version=protocol.version,
            changed_on=acting.today,
            left_out=left_out,
            reason=reason.strip(),
        )
        store_new(registry, acting, change)
        work.entry = entry_for(
            registry,
            episode.patient_id,
            phrase("Moved {name} to the protocol {protocol}"),
            reason=reason,
            protocol=f"{protocol.short} v{protocol.version}",
        )
    return work.seq


def _refuse_followed(
    registry: Registry, episode: Episode, wanted: tuple[Protocol, frozenset[Modality]]
) -> None:
    dossier = dossier_of(registry, episode.patient_id)
    if followed(dossier, episode, registry.protocols.all()) == wanted:
        raise RegistryError(
            phrase("The patient follows this protocol already. Choose another."), field="protocol"
        )
