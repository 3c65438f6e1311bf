"""What the repositories of all aggregates have in common: add, correct, void, restore, read."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from core.domain.frozen import Frozen
from core.domain.ids import PatientId
from core.errors import ConflictError, RegistryError
from core.language import phrase
from core.store.engine import Database, sqlite
from core.store.failing import damaged
from core.store.rows import Row, columns_of, reader_of, to_row

T = TypeVar("T", bound=Frozen)


class Journal(Protocol):
    """Where a repository reports each changed row, inside the same transaction."""

    def changed(self, table: str, old: Row | None, new: Row | None, row_id: str = "") -> None: ...


class Records(Generic[T]):
    """One table of one record type. Nothing is deleted: a voided row stays, and is not read.

    `select` is the table's SELECT with its order, `unique` names the sentence for a broken
    uniqueness rule. A stored record carries its row version in `ver`; saving an older version is
    refused, never merged.
    """

    def __init__(
        self, db: Database, journal: Journal, *, table: str, record_type: type[T], order_by: str
    ) -> None:
        self._db = db
        self._journal = journal
        self.table = table
        self.record_type = record_type
        self._columns = columns = columns_of(record_type)
        self._records = reader_of(record_type)
        names, places = ", ".join(columns), ", ".join(f":{name}" for name in columns)
        sets = ", ".join(f"{name} = :{name}" for name in columns if name not in ("id", "ver"))
        # Table, column and order names come from our own source, never from outside.
        self._insert = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608
        self._update = (
            f"UPDATE {table} SET {sets}, ver = ver + 1, voided_why = :voided_why "  # noqa: S608
            "WHERE id = :id AND ver = :ver"
        )
        self._select = f"SELECT {names} FROM {table} WHERE voided_why IS NULL"  # noqa: S608
        self._order = f" ORDER BY {order_by}"
        self._row = f"SELECT * FROM {table} WHERE id = ?"  # noqa: S608

    def add(self, record: T) -> T:
        """Store a new record; returns it as stored, with version 1."""
        row = to_row(record) | {"ver": 1}
        self._execute(self._insert, row)
        new = self._fetch(row["id"])
        self._journal.changed(self.table, None, new)
        return self._read(new)

    def correct(self, record: T) -> T:
        """Store another version of a stored record.

        Raises:
            ConflictError: somebody saved another version after this one was read.
        """
        return self._replace(to_row(record) | {"voided_why": None})

    def void(self, record: T, *, why: str) -> None:
        """Take a record out of the course without losing it."""
        self._replace(to_row(record) | {"voided_why": why})

    def put_back(self, row_id: str, row: Row | None) -> None:
        """Make a stored row what it was before an action, for undo; `None` voids it."""
        now = self._fetch(row_id)
        wanted = dict(now, voided_why="undone") if row is None else dict(row)
        self._replace(wanted | {"ver": now["ver"]})

    def version_of(self, row_id: str) -> int:
        return int(self._fetch(row_id)["ver"])

    def get(self, record_id: str) -> T:
        """The record with this id, voided or not.

        Raises:
            RegistryError: there is none.
        """
        return self._read(self._fetch(record_id))

    def holds(self, record_id: str) -> bool:
        """Whether there is such a record that was not taken out."""
        sql = f"{self._select} AND id = ?"
        return next(self._db.query(sql, [record_id]), None) is not None

    def of_patient(self, patient_id: PatientId) -> tuple[T, ...]:
        return self._held(f"{self._select} AND patient_id = ?{self._order}", [patient_id])

    def voided_of(self, patient_id: PatientId) -> tuple[tuple[T, str], ...]:
        """The records of a patient that were taken out, each with the reason."""
        if "patient_id" not in self._columns:
            return ()
        rows = list(
            self._db.query(
                f"SELECT * FROM {self.table} "  # noqa: S608
                f"WHERE voided_why IS NOT NULL AND patient_id = ?{self._order}",
                [patient_id],
            )
        )
        return tuple((self._read(row), str(row["voided_why"])) for row in rows)

    def all(self) -> tuple[T, ...]:
        return self._held(self._select + self._order)

    def _held(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[T, ...]:
        rows = self._db.rows(sql, parameters)
        try:
            return self._records(rows)
        except (KeyError, ValueError, TypeError) as error:  # no value of ours reads like that
            raise damaged(self._db.path) from error

    def _replace(self, row: Row) -> T:
        old = self._fetch(row["id"])
        cursor = self._execute(self._update, {k: v for k, v in row.items() if k in self._names()})
        if cursor.rowcount != 1:
            raise ConflictError(
                phrase("Somebody saved this record while it was open. Look at it again, then save.")
            )
        new = self._fetch(row["id"])
        self._journal.changed(self.table, old, new)
        return self._read(new)

    def _names(self) -> Sequence[str]:
        return (*self._columns, "voided_why")

    def _fetch(self, row_id: str) -> Row:
        for row in self._db.query(self._row, [row_id]):
            return row
        raise RegistryError(phrase("This record is no longer in the registry. Look again."))

    def _read(self, row: Row) -> T:
        [record] = self._records([[row[name] for name in self._columns]])
        return record

    def _execute(self, sql: str, row: Row) -> Any:
        try:
            return self._db.execute(sql, row)
        except sqlite.IntegrityError as error:
            if "unit of work" in str(error):
                raise  # our own mistake, not the user's value
            raise explained(error) from error


def explained(error: Exception) -> RegistryError:
    """A broken rule of the tables, in words. The engine names columns, never values."""
    text = str(error)
    if "hospital_no" in text:
        return RegistryError(
            phrase("This hospital number is already used by another patient."), field="hospital_no"
        )
    if "UNIQUE" in text:
        return RegistryError(phrase("This is already recorded. Correct the existing record."))
    return RegistryError(phrase("The registry refused this value. Check dates and numbers."))
