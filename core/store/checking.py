"""The file examined: its pages, its references, its schema, and its history against its rows."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from core.errors import RegistryDamagedError
from core.store.anchors import Anchor, read_anchors
from core.store.engine import APPLICATION_ID, Database, explaining
from core.store.registry import Registry
from core.store.rows import Row
from core.store.schema import migrations
from core.store.tables import types_about_patients

_RECORD_TABLES = """
    SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND c.name = 'voided_why'
    UNION
    SELECT DISTINCT t.table_name FROM history_changes AS t
    JOIN pragma_table_info(t.table_name) AS c
    WHERE c.name = 'id' AND t.table_name NOT IN ('settings', 'protocols')
"""
_CHANGES = "SELECT * FROM history_changes ORDER BY seq, position"
_SEQUENCE = "SELECT count(*) AS n, coalesce(max(seq), 0) AS last FROM history"
_SETTINGS = "SELECT name, value FROM settings"
_PROTOCOLS = "SELECT id, version, toml FROM protocols"
_TICKETS = "SELECT count(*) FROM unit_of_work"
_WHEN = "SELECT seq, utc, session FROM history ORDER BY seq"
_LEFT_ALONE = """
    SELECT id FROM {table} WHERE voided_why IS NULL
    AND patient_id NOT IN (SELECT id FROM patients WHERE voided_why IS NULL) ORDER BY id
"""
CLEAN = "ok"


@dataclass(frozen=True, slots=True)
class RowFlaw:
    """A row of a table that its history does not tell as it is; `seq` is the entry, 0 for none."""

    table: str
    row_id: str
    seq: int


@dataclass(frozen=True, slots=True)
class AnchorFlaw:
    """An anchor that speaks against the history; `is_ours`: the key of the registry sealed it."""

    anchor: Anchor
    is_ours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """What the anchor file says: its flaws, whether there is one, and how far behind it is."""

    flaws: tuple[AnchorFlaw, ...] = ()
    is_readable: bool = True
    is_there: bool = False
    n_behind: int = 0
    is_sealed: bool = True


def file_flaws(registry: Registry) -> list[str]:
    """What the engine itself finds: damaged pages, references to nothing, another schema."""
    db = registry.db
    flaws: list[str] = []
    for examine in (_pages, _encryption, _references, _schema):
        try:
            with explaining(db):
                flaws += examine(db)
        except RegistryDamagedError as error:
            flaws.append(str(error.__cause__ or error))
    return flaws


def _pages(db: Database) -> list[str]:
    """The full check, which holds the quick one and the indexes against their tables."""
    found = [str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall()]
    return [each for each in found if each != CLEAN]


def _encryption(db: Database) -> list[str]:
    """Every page of a protected file carries a code that only its key gives.

    This check reads the file alone, so what still lies in the side file is brought in first; it
    would call a whole registry damaged. A file that others are using is left as it is.
    """
    if db.key is None or db.execute("PRAGMA query_only").fetchone()[0]:
        return []
    is_busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if is_busy:
        return []
    return [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]


def _references(db: Database) -> list[str]:
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    return [f"foreign key: {row[0]} {row[1]} -> {row[2]}" for row in broken]


def _schema(db: Database) -> list[str]:
    found = db.execute("PRAGMA application_id").fetchone()[0]
    foreign = [] if found == APPLICATION_ID else [f"application_id {found}"]
    return foreign + [f"migration {each} not applied" for each in migrations.pending(db)]


def history_flaws(registry: Registry) -> list[RowFlaw]:
    """Rows whose last told version is not the stored one, or whose versions do not join."""
    told: dict[tuple[str, str], tuple[int, Row]] = {}
    flaws: list[RowFlaw] = []
    for change in registry.db.query(_CHANGES):
        key = change["table_name"], change["row_id"]
        _, before = told.get(key, (0, None))
        old = json.loads(change["old"]) if change["old"] else None
        if not _agree(before, old) and key[0] != "settings":
            flaws.append(RowFlaw(*key, change["seq"]))
        told[key] = change["seq"], json.loads(change["new"])
    stored = dict(_stored(registry.db))
    for key in sorted(told.keys() | stored.keys()):
        seq, last = told.get(key, (0, None))
        if last is None or not _agree(last, stored.get(key)):
            flaws.append(RowFlaw(*key, seq))
    return flaws


def facts_of_nobody(registry: Registry) -> list[tuple[str, str]]:
    """Table and row of each fact whose patient was taken out and left it behind."""
    found = []
    for kind in types_about_patients():
        table = registry.of(kind).table
        sql = _LEFT_ALONE.format(table=table)  # a name of our own source
        found += [(table, str(row["id"])) for row in registry.db.query(sql)]
    return found


def entries_missing(registry: Registry) -> int:
    """How many numbers of the history are skipped; it counts without gaps from 1."""
    row = next(iter(registry.db.query(_SEQUENCE)))
    return int(row["last"]) - int(row["n"])


def tickets_left(registry: Registry) -> int:
    """Units of work that never ended: none, unless somebody else wrote the ticket."""
    return int(registry.db.execute(_TICKETS).fetchone()[0])


def entries_out_of_time(registry: Registry) -> list[int]:
    """Entries dated before the one before them: the clock of a computer went back."""
    found, before = [], ""
    for row in registry.db.query(_WHEN):
        if row["utc"] < before:
            found.append(int(row["seq"]))
        before = row["utc"]
    return found


def anchored(registry: Registry) -> Anchored:
    """The anchor file beside the registry against the history."""
    if registry.path is None:
        return Anchored()
    try:
        found = read_anchors(registry.path)
    except (OSError, ValueError):
        return Anchored(is_readable=False, is_there=True)
    key, history = registry.db.key, registry.history
    flaws = [AnchorFlaw(a, a.is_sealed_with(key)) for a in found if not a.is_in(history)]
    last = max((a.seq for a in found if a.is_in(history)), default=history.last_seq())
    return Anchored(
        flaws=tuple(flaws),
        is_there=bool(found),
        n_behind=history.last_seq() - last,
        is_sealed=all(a.is_sealed_with(key) for a in found),
    )


def _stored(db: Database) -> Iterator[tuple[tuple[str, str], Row]]:
    for table in sorted(row["name"] for row in db.query(_RECORD_TABLES)):
        # The name comes from the schema itself.
        for row in db.query(f"SELECT * FROM {table}"):  # noqa: S608
            yield (table, row["id"]), row
    for row in db.query(_PROTOCOLS):
        yield ("protocols", f"{row['id']} v{row['version']}"), row
    settings = {row["name"]: row["value"] for row in db.query(_SETTINGS)}
    if settings:
        yield ("settings", "settings"), {"id": "settings", **settings}


def _agree(one: Row | None, other: Row | None) -> bool:
    """Equal in the columns both know: an older entry does not know a newer column."""
    if one is None or other is None:
        return one is other
    return all(one[name] == other[name] for name in one.keys() & other.keys())
