"""The protocols that come with the program, one TOML file each."""

from functools import cache
from pathlib import Path

from core.domain.protocol import Protocol
from core.domain.protocol_file import protocol_from_toml
from core.errors import RegistryError
from core.language import phrase

FOLDER = Path(__file__).parents[2] / "resources" / "protocols"
DEFAULT = "paper"


@cache
def shipped_ids() -> tuple[str, ...]:
    """The paper's protocol first, then the others by name."""
    names = sorted(path.stem for path in FOLDER.glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != DEFAULT))


@cache
def shipped_protocol(name: str = DEFAULT) -> Protocol:
    """One protocol; only its own file is read."""
    return protocol_from_toml((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def shipped() -> dict[str, Protocol]:
    """Every protocol by its id, the paper's first."""
    return {name: shipped_protocol(name) for name in shipped_ids()}


def shipped_toml(name: str = DEFAULT) -> str:
    """The text of one protocol file, as a registry keeps it.

    Raises:
        RegistryError: no protocol of that name comes with the program.
    """
    if name not in shipped_ids():
        raise RegistryError(
            phrase("There is no protocol {name}. Choose one of the list."),
            field="protocol",
            name=name,
        )
    return (FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def refuse_shipped_id(protocol: Protocol) -> None:
    """Refuse a protocol from outside that would be taken for one of these."""
    if protocol.id in shipped_ids():
        raise RegistryError(
            phrase(
                "The id {id} belongs to a protocol that comes with the program. Give the protocol "
                "in the file an id of its own."
            ),
            field="id",
            id=protocol.id,
        )
