"""Protocols of the site's own: made, copied, read from a file, edited into a version, withdrawn.

A version that somebody has followed never changes: editing it makes the next one, and every
calendar stays on the version it follows (INV-14).
"""

from collections.abc import Iterable
from dataclasses import replace

from core.actions.saving import saving
from core.domain.acting import Acting, Entry
from core.domain.protocol import Protocol
from core.domain.protocol_file import protocol_as_toml, read_file
from core.domain.rights import Right
from core.domain.site_protocols import checked_site, id_for
from core.errors import ConflictError, RegistryError
from core.language import phrase
from core.store.offered_protocols import Key, known_protocols, site_protocols
from core.store.registry import Registry
from core.store.shipped_protocols import refuse_shipped_id, shipped_ids


def make_protocol(registry: Registry, acting: Acting, protocol: Protocol) -> int:
    """Keep a new protocol of the site's own, version 1; its id is made from its name.

    A copy of another is a new protocol that begins with the other's values.

    Raises:
        RegistryError: a value is missing or wrong, or another protocol has the name.
    """
    taken = {each.protocol.id for each in known_protocols(registry)} | set(shipped_ids())
    new = replace(_tidied(protocol), id=id_for(protocol.name, taken), version=1)
    return _keep(registry, acting, new, phrase("Made the protocol {protocol}, version {n}"))


def edit_protocol(registry: Registry, acting: Acting, was: Protocol, protocol: Protocol) -> int:
    """Keep another form of one of the site's own: the next version where somebody followed it.

    Raises:
        RegistryError: it comes with the program, nothing changes, or a value is wrong.
        ConflictError: `was` is not what is kept any more.
    """
    _refuse_shipped(was)
    if site_protocols(registry).get((was.id, was.version)) not in (was, None):
        raise ConflictError(
            phrase("The protocol was changed meanwhile. Close this, and open it again.")
        )
    if _tidied(replace(protocol, id=was.id, version=was.version)) == _tidied(was):
        raise RegistryError(phrase("Nothing is changed yet."), field="items")
    is_fixed = (was.id, was.version) in registry.protocols.all()
    version = next_version(registry, was.id) if is_fixed else was.version
    new = replace(_tidied(protocol), id=was.id, version=version)
    sentence = (
        phrase("Made the protocol {protocol}, version {n}")
        if is_fixed
        else phrase("Changed the protocol {protocol}, version {n}, which nobody follows yet")
    )
    return _keep(registry, acting, new, sentence)


def import_protocol(registry: Registry, acting: Acting, data: bytes) -> int:
    """Keep the protocol of a file from outside as one of the site's own.

    Raises:
        RegistryError: the file is no protocol, or its id and version are taken.
    """
    protocol = checked_site(read_file(data))
    refuse_shipped_id(protocol)
    known = {each.key: each.protocol for each in known_protocols(registry)}
    if known.get((protocol.id, protocol.version)) == protocol:
        raise RegistryError(phrase("This protocol is here already."), field="id")
    if any(each == protocol.id and n >= protocol.version for each, n in known):
        raise RegistryError(
            phrase(
                "Version {n} of {protocol} is here and is another one. Raise the version in the "
                "file to {next}, or give it another id."
            ),
            field="version",
            n=max(n for each, n in known if each == protocol.id),
            protocol=protocol.id,
            next=next_version(registry, protocol.id),
        )
    return _keep(
        registry, acting, protocol, phrase("Read the protocol {protocol}, version {n}, from a file")
    )


def withdraw_protocol(registry: Registry, acting: Acting, protocol: Protocol) -> int:
    """Offer a version of the site's own no more; whoever follows it stays on it.

    Raises:
        RegistryError: it comes with the program, or is not offered.
    """
    _refuse_shipped(protocol)
    own = site_protocols(registry)
    if own.pop((protocol.id, protocol.version), None) is None:
        raise RegistryError(phrase("This version is not offered any more."))
    return _put(
        registry,
        acting,
        own.values(),
        _entry(phrase("Withdrew the protocol {protocol}, version {n}"), protocol),
    )


def next_version(registry: Registry, protocol_id: str) -> int:
    """The number that a new version of this protocol gets."""
    keys: set[Key] = {*registry.protocols.all(), *site_protocols(registry)}
    return max((n for each, n in keys if each == protocol_id), default=0) + 1


def _keep(registry: Registry, acting: Acting, protocol: Protocol, sentence: str) -> int:
    new = checked_site(protocol)
    own = site_protocols(registry)
    for other in known_protocols(registry):
        for field in ("name", "short") if other.protocol.id != new.id else ():
            if getattr(other.protocol, field).casefold() == getattr(new, field).casefold():
                raise RegistryError(
                    phrase("Another protocol is called so. Give this one a name of its own."),
                    field=field,
                )
    own[new.id, new.version] = new
    return _put(registry, acting, own.values(), _entry(sentence, new))


def _put(registry: Registry, acting: Acting, own: Iterable[Protocol], entry: Entry) -> int:
    texts = tuple(protocol_as_toml(each) for each in own)
    with saving(registry, acting, Right.DECIDE) as work:
        registry.put_settings(replace(registry.settings(), site_protocols=texts))
        work.entry = entry
    return work.seq


def _entry(sentence: str, protocol: Protocol) -> Entry:
    return Entry(sentence=sentence, values={"protocol": protocol.name, "n": str(protocol.version)})


def _tidied(protocol: Protocol) -> Protocol:
    return replace(
        protocol,
        name=_one_line(protocol.name),
        short=_one_line(protocol.short),
        source=_one_line(protocol.source),
        population=_one_line(protocol.population),
        notes=protocol.notes.strip(),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _refuse_shipped(protocol: Protocol) -> None:
    if protocol.id in shipped_ids():
        raise RegistryError(
            phrase("This protocol comes with the program and stays as it is. Copy it first.")
        )
