"""The bytes of the documents: written once, read one at a time, never with the records."""

from collections.abc import Iterator

from core.domain.ids import DocumentId, PatientId
from core.errors import RegistryDamagedError
from core.language import phrase
from core.store.engine import Database, explaining

_INSERT = "INSERT INTO document_contents (id, content) VALUES (?, ?)"
_ONE = "SELECT content FROM document_contents WHERE id = ?"
_LIVE = "SELECT id, sha256 FROM documents WHERE voided_why IS NULL ORDER BY id"
_WITHOUT_ROW = """
    SELECT id FROM document_contents WHERE id NOT IN (SELECT id FROM documents) ORDER BY id
"""
_ADDED_BY = """
    SELECT c.row_id, h.operator FROM history AS h JOIN history_changes AS c ON c.seq = h.seq
    WHERE h.patient_id = ? AND c.table_name = 'documents' AND c.old IS NULL
"""


class DocumentContents:
    """`add` belongs to the unit of work that also adds the row of the document."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, document_id: DocumentId, content: bytes) -> None:
        self._db.execute(_INSERT, [document_id, content])

    def get(self, document_id: DocumentId) -> bytes:
        """The whole content of one document.

        Raises:
            RegistryDamagedError: it is not in the file.
        """
        with explaining(self._db):
            row = self._db.execute(_ONE, [document_id]).fetchone()
        if row is None:
            raise RegistryDamagedError(
                phrase("The content of this document is not in the file. Restore a backup.")
            )
        return bytes(row[0])

    def added_by(self, patient_id: PatientId) -> dict[str, str]:
        """Who added each document of a patient, by its id."""
        return {row[0]: row[1] for row in self._db.execute(_ADDED_BY, [patient_id]).fetchall()}

    def missing_or_changed(self) -> Iterator[tuple[str, bool]]:
        """Documents whose content is not there, or (true) is not the one their row names."""
        from hashlib import sha256  # a start makes this repository and hashes nothing

        for document_id, wanted in self._db.execute(_LIVE).fetchall():
            row = self._db.execute(_ONE, [document_id]).fetchone()
            if row is None or sha256(row[0]).hexdigest() != wanted:
                yield str(document_id), row is not None

    def without_row(self) -> list[str]:
        """Contents that no document claims, not even one that was taken out."""
        return [str(row[0]) for row in self._db.execute(_WITHOUT_ROW).fetchall()]
