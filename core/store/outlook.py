"""The one derived table: per patient and modality the first open slot. Cached, never believed."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from core.domain.ids import PatientId
from core.store.engine import Database
from core.store.rows import reader_of, to_row

if TYPE_CHECKING:
    from core.domain.outlook import OutlookRow

_CLEAR = "DELETE FROM outlook WHERE patient_id = ?"
_INSERT = """
    INSERT INTO outlook (patient_id, modality, month, opens_on, due_on, overdue_on)
    VALUES (:patient_id, :modality, :month, :opens_on, :due_on, :overdue_on)
"""
_ALL = """
    SELECT patient_id, modality, month, opens_on, due_on, overdue_on FROM outlook
    ORDER BY patient_id, modality
"""
_OPEN = "SELECT DISTINCT patient_id FROM outlook WHERE opens_on <= ?"


class OutlookRepository:
    def __init__(self, db: Database) -> None:
        self._db = db

    def replace(self, patient_id: PatientId, rows: "Sequence[OutlookRow]") -> None:
        self._db.execute(_CLEAR, [patient_id])
        for row in rows:
            self._db.execute(_INSERT, to_row(row))

    def all(self) -> "tuple[OutlookRow, ...]":
        from core.domain.outlook import OutlookRow

        return reader_of(OutlookRow)(self._db.execute(_ALL))

    def patients_with_open_window(self, today: date) -> frozenset[PatientId]:
        rows = self._db.query(_OPEN, [today.isoformat()])
        return frozenset(PatientId(row["patient_id"]) for row in rows)
