"""Protocol versions this registry has used. A version is never changed once it is here."""

from collections.abc import Mapping
from typing import Protocol as Shape

from core.domain.protocol import Protocol
from core.domain.protocol_file import protocol_from_toml
from core.store.engine import Database
from core.store.rows import Row

_INSERT = """
    INSERT INTO protocols (id, version, toml) VALUES (:id, :version, :toml)
    ON CONFLICT (id, version) DO NOTHING
"""
_ALL = "SELECT id, version, toml FROM protocols ORDER BY id, version"


class Journal(Shape):
    """Where a version that is new here is reported, inside the same transaction."""

    def changed(self, table: str, old: Row | None, new: Row | None, row_id: str = "") -> None: ...


class ProtocolRepository:
    """The registry's own copies: a patient's calendar never depends on a newer program's files."""

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db, self._journal = db, journal
        self._known: dict[str, Protocol] = {}

    def keep(self, toml: str) -> Protocol:
        """Store this version unless it is already there; returns the one that is there now."""
        protocol = protocol_from_toml(toml)
        row = {"id": protocol.id, "version": protocol.version, "toml": toml}
        if not self._db.execute(_INSERT, row).rowcount:
            return self.all()[protocol.id, protocol.version]
        self._journal.changed("protocols", None, row, f"{protocol.id} v{protocol.version}")
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
