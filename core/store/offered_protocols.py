"""Which protocols can be chosen: those of the program, and those the site keeps as its own.

A version is a text that is offered until somebody follows it; then the registry keeps a copy that
never changes (`ProtocolRepository`). What the site offers are texts among its settings, so one that
nobody has followed can still be changed or withdrawn.
"""

from collections.abc import Mapping
from typing import NamedTuple

from core.domain.kept import kept_while_open
from core.domain.protocol import Protocol
from core.domain.protocol_file import protocol_from_toml
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry
from core.store.shipped_protocols import shipped, shipped_ids, shipped_toml

Key = tuple[str, int]


class Known(NamedTuple):
    """One version of a protocol, and what can be done with it.

    `is_site`: the site's own; `is_fixed`: somebody has followed it, it never changes; `is_offered`:
    it can be chosen; `is_newest`: of those offered under its id.
    """

    protocol: Protocol
    is_site: bool
    is_fixed: bool
    is_offered: bool
    is_newest: bool

    @property
    def key(self) -> Key:
        return self.protocol.id, self.protocol.version


def site_protocols(registry: Registry) -> dict[Key, Protocol]:
    """The versions of the site's own that it offers, in the order in which they were made.

    One that somebody has followed is as it was then, whatever an Undo brought back of its text.
    """
    kept = registry.protocols.all()
    texts = map(_read, registry.settings().site_protocols)
    return {(each.id, each.version): kept.get((each.id, each.version), each) for each in texts}


def offered(registry: Registry) -> dict[str, Protocol]:
    """What a new patient may follow: the newest version of each protocol, the site's own last."""
    found = dict(shipped())
    for protocol in site_protocols(registry).values():
        held = found.get(protocol.id)
        if held is None or held.version < protocol.version:
            found[protocol.id] = protocol
    return found


def known_protocols(registry: Registry) -> tuple[Known, ...]:
    """Every version there is: offered, or followed by somebody before."""
    kept, own, newest = registry.protocols.all(), site_protocols(registry), offered(registry)
    ours = {(each.id, each.version): each for each in shipped().values()} | own
    found = ours | dict(kept)  # what is kept is what is followed
    return tuple(
        Known(
            protocol=protocol,
            is_site=key[0] not in shipped_ids(),
            is_fixed=key in kept,
            is_offered=key in ours,
            is_newest=key[0] in newest and newest[key[0]].version == key[1],
        )
        for key, protocol in found.items()
    )


def with_offered(registry: Registry) -> Mapping[Key, Protocol]:
    """The versions kept here and those that could be, for a look at what would be."""
    ours = {(each.id, each.version): each for each in shipped().values()}
    return ours | site_protocols(registry) | dict(registry.protocols.all())


def offered_toml(registry: Registry, protocol_id: str, version: int | None = None) -> str:
    """The text of a version that is offered, the newest unless told.

    Raises:
        RegistryError: no such version is offered.
    """
    own = [text for text in registry.settings().site_protocols if _read(text).id == protocol_id]
    texts = own or [shipped_toml(protocol_id)]
    found = [text for text in texts if version is None or _read(text).version == version]
    if not found:
        raise RegistryError(
            phrase("Version {n} of this protocol is not offered. Choose one of the list."),
            field="protocol",
            n=version,
        )
    return max(found, key=lambda text: _read(text).version)


@kept_while_open(100)
def _read(toml: str) -> Protocol:
    return protocol_from_toml(toml)
