"""Protocol versions this registry has used. A version is never changed once it is here."""

from collections.abc import Mapping

from core.domain.protocol import Protocol, protocol_from_toml
from core.store.engine import Database

_INSERT = """
    INSERT INTO protocols (id, version, toml) VALUES (:id, :version, :toml)
    ON CONFLICT (id, version) DO NOTHING
"""
_ALL = "SELECT id, version, toml FROM protocols ORDER BY id, version"


class ProtocolRepository:
    """The registry's own copies: a patient's calendar never depends on a newer program's files."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[str, Protocol] = {}

    def keep(self, toml: str) -> Protocol:
        """Store this version unless it is already there; returns the protocol."""
        protocol = protocol_from_toml(toml)
        self._db.execute(_INSERT, {"id": protocol.id, "version": protocol.version, "toml": toml})
        return protocol

    def all(self) -> Mapping[tuple[str, int], Protocol]:
        """Every stored version, by id and version."""
        return {
            (row["id"], row["version"]): self._parsed(row["toml"]) for row in self._db.query(_ALL)
        }

    def _parsed(self, toml: str) -> Protocol:
        if toml not in self._known:
            self._known[toml] = protocol_from_toml(toml)
        return self._known[toml]
