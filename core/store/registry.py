"""One open registry file. Everything read or written goes through here."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from core.domain.frozen import Frozen
from core.domain.settings import Settings
from core.errors import ConflictError
from core.language import phrase
from core.store.access import make_new, open_to_read, open_to_write, refuse_unsaved
from core.store.cipher import CipherKey
from core.store.engine import Database, explaining
from core.store.host import host_name
from core.store.migrating import TICKET, TICKET_BACK
from core.store.preparing import prepared_in_memory, refuse_missing_columns
from core.store.protocols import ProtocolRepository
from core.store.records import Records
from core.store.rows import Row
from core.store.settings import SettingsRepository
from core.store.tables import TABLES, Tables, all_tables, record_type_of

if TYPE_CHECKING:
    from core.domain.acting import Acting, Entry
    from core.store.anchors import Anchoring
    from core.store.documents import DocumentContents
    from core.store.drafts import DraftRepository
    from core.store.history import Change, History
    from core.store.last_used import LastUsed
    from core.store.outlook import OutlookRepository

T = TypeVar("T", bound=Frozen)


class _Parts:
    """What opening a registry does not need: made by the first use."""

    _db: Database
    path: Path | None

    @cached_property
    def history(self) -> "History":
        """Who did what."""
        from core.store.history import History

        return History(self._db, host=host_name() if self.path else "")

    @cached_property
    def anchoring(self) -> "Anchoring | None":
        """The side file that keeps the head of the history; what is in memory has none."""
        from core.store.anchors import Anchoring

        return Anchoring(self.path, self._db, self.history) if self.path else None

    @cached_property
    def outlook(self) -> "OutlookRepository":
        from core.store.outlook import OutlookRepository

        return OutlookRepository(self._db)

    @cached_property
    def drafts(self) -> "DraftRepository":
        from core.store.drafts import DraftRepository

        return DraftRepository(self._db)

    @cached_property
    def contents(self) -> "DocumentContents":
        """The bytes of documents."""
        from core.store.documents import DocumentContents

        return DocumentContents(self._db)

    @cached_property
    def last_used(self) -> "LastUsed":
        """The newest instant at which somebody used this registry."""
        from core.store.last_used import LastUsed

        return LastUsed(self._db)


class Registry(_Parts):
    """The repositories of one registry file, and the unit of work that joins them.

    `registry.of(Patient)` is the repository of a record type; all writes happen inside
    `unit_of_work`, which keeps all of its block or none of it.
    """

    def __init__(self, db: Database, path: Path | None) -> None:
        self._db = db
        self.path = path
        self._changes: list[Change] | None = None
        self._records: dict[type[Any], Records[Any]] = _repositories(self, db, TABLES)
        self.protocols = ProtocolRepository(db, self)
        self._settings = SettingsRepository(db)

    @classmethod
    def open(
        cls, path: Path, *, now: datetime, key: CipherKey | None = None, read_only: bool = False
    ) -> Self:
        """Open `path`, bringing an older file up to date after backing it up.

        A protected registry needs its key (see `core.store.cipher`). One program at a time may
        record; `read_only` reads beside it, waits for nobody and changes nothing.

        Raises:
            RegistryInUseError: somebody else is recording in it.
            UnsafePlaceError, NotWritableError: where it lies it may only be read.
            RegistryError: no such file; damaged, foreign, busy or newer files have kinds of their
                own.
        """
        if read_only:
            return cls(open_to_read(path, key), path)
        return cls(open_to_write(path, now=now, key=key), path)

    @classmethod
    def create(cls, path: Path, *, now: datetime, key: CipherKey | None = None) -> Self:
        """Make a new, empty registry; an existing file is refused, never overwritten."""
        return cls(make_new(path, now=now, key=key), path)

    def of(self, record_type: type[T]) -> Records[T]:
        """The repository of one type of record; those of a chart are made by the first use."""
        if record_type not in self._records:
            more = all_tables()[len(TABLES) :]
            refuse_missing_columns(self._db, more)
            self._records |= _repositories(self, self._db, more)
        return self._records[record_type]

    @classmethod
    def in_memory(cls) -> Self:
        return cls(prepared_in_memory(), None)

    @contextmanager
    def unit_of_work(self, acting: "Acting") -> Iterator["Work"]:
        """All of the block is saved with its entry in the history, or none of it.

        Raises:
            RegistryBusyError: another program is writing the file.
            DiskFullError, DiskFailingError: the disk refuses; what is typed can be saved later.
            NotWritableError: it was opened to be read, or may only be read now.
        """
        refuse_unsaved(self._db)
        with explaining(self._db), self._transaction(acting) as work:
            yield work

    @contextmanager
    def _transaction(self, acting: "Acting") -> Iterator["Work"]:
        if self._changes is not None:
            raise RuntimeError("a unit of work is already open")
        self._db.conn.execute("BEGIN IMMEDIATE")
        self._changes = []
        try:
            work = Work()
            self._db.conn.execute(TICKET)
            yield work
            if self._changes or work.is_event:
                work.seq = self.history.write(work.said(), acting, self._changes)
            if self._changes or work.entry is not None:
                self.last_used.saw(acting.at, acting.today)
            self._db.conn.execute(TICKET_BACK)
            self._db.conn.execute("COMMIT")
        except BaseException:
            if self._db.conn.in_transaction:
                self._db.conn.execute("ROLLBACK")
            raise
        finally:
            self._changes = None
        if work.seq:
            self.history.kept(work.seq)
            if self.anchoring is not None:
                self.anchoring.keep()

    def changed(self, table: str, old: Row | None, new: Row | None, row_id: str = "") -> None:
        """Called by the repositories for each changed row; `row_id` where `id` does not name it."""
        if self._changes is None:
            raise RuntimeError("rows change only inside a unit of work")
        if new is None:
            raise RuntimeError("rows are voided, not deleted")
        from core.store.history import Change

        self._changes.append(Change(table=table, row_id=row_id or str(new["id"]), old=old, new=new))

    def unsaved_changes(self) -> "tuple[Change, ...]":
        """The rows changed so far in the open unit of work."""
        return tuple(self._changes or ())

    def put_back(self, change: "Change") -> None:
        """Undo one changed row, refusing when it has moved on since."""
        if change.table == "settings":
            now = _settings_row(self.settings())
            self.put_settings(self._settings.from_row(_answers_before(change, now)))
            return
        if change.table == "protocols":
            return  # a version stays once it is known; nothing follows it by that
        records = self.of(record_type_of(change.table))
        if records.version_of(change.row_id) != change.new["ver"]:
            raise ConflictError(
                phrase("This cannot be undone any more: the record was changed after it.")
            )
        records.put_back(change.row_id, change.old)

    def settings(self) -> Settings:
        return self._settings.get()

    def put_settings(self, settings: Settings) -> None:
        old, new = self.settings(), settings
        self._settings.put(new)
        self.changed("settings", _settings_row(old), _settings_row(new))

    @property
    def is_protected(self) -> bool:
        """Whether the open file is encrypted; proved when it was opened."""
        return self._db.key is not None

    @property
    def is_read_only(self) -> bool:
        """Opened beside whoever records in it: nothing can be saved through it."""
        return self._db.is_read_only

    def close(self) -> None:
        self._db.close()

    @property
    def key(self) -> CipherKey | None:
        """For another connection to the same file; none when it is not protected."""
        return self._db.key

    @property
    def db(self) -> Database:
        """For the modules of this package only."""
        return self._db


class Work:
    """What an action says about itself while its unit of work is open."""

    def __init__(self) -> None:
        self.entry: Entry | None = None
        self.is_event = False  # something happened to the file itself: an entry of no row
        self.seq = 0

    def said(self) -> "Entry":
        if self.entry is None:
            raise RuntimeError("an action must say what it did")
        return self.entry


def _repositories(registry: Registry, db: Database, tables: Tables) -> dict[type[Any], Any]:
    return {
        record_type: Records(db, registry, table=table, record_type=record_type, order_by=order)
        for table, record_type, order in tables
    }


def _settings_row(settings: Settings) -> Row:
    return {"id": "settings", **SettingsRepository.to_row(settings)}


def _answers_before(change: "Change", now: Row) -> Row:
    """The settings as they are now, with only the answers of this change taken back."""
    old = change.old or {}
    moved = [name for name, value in change.new.items() if old.get(name) != value]
    if any(now.get(name) != change.new[name] for name in moved):
        raise ConflictError(
            phrase("This cannot be undone any more: the record was changed after it.")
        )
    return now | {name: old[name] for name in moved if name in old}
