"""Which protocol an episode followed when: a change moves only the slots due after it (R16)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from core.domain.followup import Episode, ProtocolChange
from core.domain.modality import Modality
from core.domain.protocol import Protocol, ProtocolItem
from core.surveillance.case import FormerSchedule


class Version(NamedTuple):
    """A protocol an episode follows from a day on, less the modalities left out."""

    since: date
    protocol: Protocol
    left_out: frozenset[Modality]

    def item(self, modality: Modality) -> ProtocolItem | None:
        return None if modality in self.left_out else self.protocol.item(modality)


def versions_of(
    episode: Episode,
    changes: Iterable[ProtocolChange],
    protocols: Mapping[tuple[str, int], Protocol],
    today: date,
) -> tuple[Version, ...]:
    """The versions of one episode in order of time; changes made after today are not known yet."""
    first = Version(
        since=date.min,
        protocol=protocols[episode.protocol_id, episode.protocol_version],
        left_out=episode.left_out,
    )
    known = sorted(
        (each for each in changes if each.episode_id == episode.id and each.changed_on <= today),
        key=lambda each: (each.changed_on, each.id),
    )
    return (
        first,
        *(
            Version(
                since=each.changed_on,
                protocol=protocols[each.protocol_id, each.protocol_version],
                left_out=each.left_out,
            )
            for each in known
        ),
    )


def items_of(versions: tuple[Version, ...]) -> tuple[ProtocolItem, ...]:
    """The items of the version in force; one of an earlier version keeps its slots, no new ones."""
    now = versions[-1]
    items = [each for each in now.protocol.items if each.modality not in now.left_out]
    for version in reversed(versions[:-1]):
        for each in version.protocol.items:
            if each.modality not in version.left_out and each.modality not in {
                item.modality for item in items
            }:
                items.append(replace(each, months=()))
    return tuple(items)


def former_schedules(
    versions: tuple[Version, ...], modality: Modality
) -> tuple[FormerSchedule, ...]:
    """What one modality followed before the version in force."""
    schedules = []
    for version, following in pairwise(versions):
        item = version.item(modality)
        now = versions[-1].item(modality) or item
        window = item.window if item else (now.window if now else None)
        if window is not None:
            months = item.months if item else ()
            schedules.append(FormerSchedule(until=following.since, months=months, window=window))
    return tuple(schedules)
