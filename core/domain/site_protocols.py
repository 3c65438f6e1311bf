"""Protocols of the site's own: their names and numbers, and what their texts may hold."""

import re
from collections.abc import Container
from dataclasses import replace

from core.domain.folding import folded
from core.domain.protocol import Evidence, Protocol, ProtocolItem, checked
from core.errors import RegistryError
from core.language import phrase

PREFIX = "site_"  # no protocol that comes with the program is ever called so
MOST_VERSIONS = 999
LONGEST = {"name": 120, "short": 24, "source": 300, "population": 200, "notes": 2000}
LABELS = {
    "name": phrase("Name"),
    "short": phrase("Short name"),
    "source": phrase("Source"),
    "population": phrase("For whom"),
    "notes": phrase("Notes"),
}
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
_OPTIONAL = frozenset({"notes"})


def id_for(name: str, taken: Container[str]) -> str:
    """An id for a new protocol of this name that no other has."""
    words = re.findall(r"[a-z0-9]+", folded(name))
    stem = PREFIX + ("_".join(words)[:40].strip("_") or "protocol")
    n, found = 1, stem
    while found in taken:
        n += 1
        found = f"{stem}_{n}"
    return found


def checked_site(protocol: Protocol) -> Protocol:
    """The protocol as the site's own, when all of it may be kept.

    Raises:
        RegistryError: with the field that is wrong; what is about an examination names it.
    """
    if not _ID.fullmatch(protocol.id):
        raise RegistryError(
            phrase(
                "The id of a protocol has small letters a to z, digits, - and _, at most 60 of "
                "them. Change the id in the file."
            ),
            field="id",
        )
    if not 1 <= protocol.version <= MOST_VERSIONS:
        raise RegistryError(
            phrase("The version of a protocol is a whole number from 1 to {most}."),
            field="version",
            most=MOST_VERSIONS,
        )
    for name in LONGEST:
        _check_text(protocol, name)
    for item in protocol.items:
        _check_stand_ins(item, protocol)
    return replace(checked(protocol), evidence=Evidence.SITE)


def _check_text(protocol: Protocol, name: str) -> None:
    text: str = getattr(protocol, name)
    most, label = LONGEST[name], LABELS[name]
    if not text.strip() and name not in _OPTIONAL:
        raise RegistryError(phrase("{label}: type something."), field=name, label=label)
    if len(text) > most:
        raise RegistryError(
            phrase("{label}: at most {most} letters; this has {n}."),
            field=name,
            label=label,
            most=most,
            n=len(text),
        )
    lines = text.split("\n") if name == "notes" else [text]
    if not all(line.isprintable() for line in lines):
        raise RegistryError(
            phrase("{label}: it holds signs that cannot be printed. Take them out."),
            field=name,
            label=label,
        )


def _check_stand_ins(item: ProtocolItem, protocol: Protocol) -> None:
    named = [item.modality, *item.includes, *item.accepts]
    if len(set(named)) < len(named):
        raise RegistryError(
            phrase("{protocol}, {what}: name each examination that counts for it once."),
            field="accepts",
            protocol=protocol.id,
            what=item.modality.short,
        )
