"""Half-typed forms: kept beside the records, written at once, never part of the history."""

import json
from datetime import datetime

from core.domain.drafts import Draft
from core.domain.ids import PatientId
from core.domain.operators import OperatorId
from core.store.engine import Database, explaining
from core.store.rows import Row

_PUT = """
    INSERT INTO drafts (id, operator_id, form, record_id, record_ver, patient_id, content, kept_at)
    VALUES (:id, :operator_id, :form, :record_id, :record_ver, :patient_id, :content, :kept_at)
    ON CONFLICT (id) DO UPDATE SET record_ver = excluded.record_ver, content = excluded.content,
        kept_at = excluded.kept_at
"""
_OF_OPERATOR = "SELECT * FROM drafts WHERE operator_id = ? ORDER BY kept_at DESC, id"
_ONE = "SELECT * FROM drafts WHERE id = ?"
_REMOVE = "DELETE FROM drafts WHERE id = ?"


class DraftRepository:
    """`put` stands alone; `remove` does too, or belongs to the unit of work that is open."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, draft: Draft) -> None:
        """Keep a draft, in place of what was kept of the same form before.

        Raises:
            RegistryError: the disk is full, or another program is writing.
        """
        row = {
            "id": draft.id,
            "operator_id": draft.operator_id,
            "form": draft.form,
            "record_id": draft.record_id,
            "record_ver": draft.record_ver,
            "patient_id": draft.patient_id,
            "content": json.dumps(draft.content, ensure_ascii=False, sort_keys=True),
            "kept_at": draft.kept_at.isoformat(timespec="seconds"),
        }
        with explaining(self._db):
            self._db.execute(_PUT, row)

    def remove(self, draft_id: str) -> None:
        """Forget a draft; one that is not there is gone already."""
        with explaining(self._db):
            self._db.execute(_REMOVE, [draft_id])

    def get(self, draft_id: str) -> Draft | None:
        return next(map(_draft, self._db.query(_ONE, [draft_id])), None)

    def of_operator(self, operator_id: OperatorId) -> tuple[Draft, ...]:
        """Newest first."""
        return tuple(map(_draft, self._db.query(_OF_OPERATOR, [operator_id])))


def _draft(row: Row) -> Draft:
    return Draft(
        id=row["id"],
        operator_id=OperatorId(row["operator_id"]),
        form=row["form"],
        record_id=row["record_id"],
        record_ver=row["record_ver"],
        patient_id=PatientId(row["patient_id"]) if row["patient_id"] else None,
        content=json.loads(row["content"]),
        kept_at=datetime.fromisoformat(row["kept_at"]),
    )
