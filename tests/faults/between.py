"""Operations on whole files, killed: migration, copy, and by name those of other modules."""

import hashlib
import importlib
import os
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from core.actions.verifying import verify
from core.errors import RegistryError
from core.store.checking import file_flaws
from core.store.cipher import CipherKey
from core.store.copying import write_copy
from core.store.engine import APPLICATION_ID, Database, connect, sqlite
from core.store.registry import Registry
from core.store.schema import migrations
from tests.faults.damaged_files import template
from tests.faults.figures import Extent, Figure, in_parallel, is_there, judged, not_run
from tests.faults.interrupting import NEW, OLD, Operation, interrupted, told
from tests.faults.saves import FIRST_DAY, KEY, now

Tables = Mapping[str, str]  # the names of their columns


class Before(NamedTuple):
    """What an older file holds: its tables, the last entry of its history, all rows in a digest."""

    tables: Tables
    last: int
    digest: str


BAR = "old or new, never between"
COPY, MIGRATION = "copy, killed", "migration, killed"
_APPLIED = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)"
LATER = FIRST_DAY + timedelta(days=1)
TARGET, WHOLE = "ward.hepatrack", "whole.hepatrack"
KILLS_A_VERSION = 100
KILLS_OF_A_COPY = 300


@dataclass(frozen=True, slots=True)
class Awaited:
    """NEEDS another module: `programme` of a module here, which is written on it."""

    name: str
    needs: str
    module: str
    programme: str


AWAITED = (
    Awaited("backup, killed", "core.actions.backing_up", "backed_up", "backups_killed"),
    Awaited("restore, killed", "core.actions.restoring", "backed_up", "restores_killed"),
    Awaited("re-key, killed", "core.actions.protecting", "rekeyed", "rekeys_killed"),
)


@dataclass(frozen=True, slots=True)
class Job:
    operation: str  # a version to migrate from, or one of the words below
    kills: int
    seed: int
    keyed: bool = False


def run(extent: Extent) -> list[Figure]:
    """A migration from each schema there was, a copy, and what is not here yet by name."""
    if not hasattr(os, "fork"):
        return [not_run(each, BAR, "this system cannot fork") for each in (COPY, MIGRATION)]
    figures = [_copies(extent), _migrations(extent)]
    for each in AWAITED:
        if not is_there(each.needs):
            figures.append(not_run(each.name, BAR, f"needs {each.needs}"))
        elif not is_there(f"tests.faults.{each.module}"):
            why = f"tests.faults.{each.module} is to be written on {each.needs}"
            figures.append(not_run(each.name, BAR, why))
        else:
            module = importlib.import_module(f"tests.faults.{each.module}")
            figures += getattr(module, each.programme)(extent)
    return figures


def _copies(extent: Extent) -> Figure:
    kills = extent.of(KILLS_OF_A_COPY, 6)
    jobs = [Job("copy", kills, extent.seed, keyed) for keyed in (False, True)]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter())
    return _figure(COPY, found, _job(Job("careless copy", extent.of(100, 24), extent.seed)))


def _migrations(extent: Extent) -> Figure:
    """From each schema there was, protected and unprotected in turns."""
    names = migrations.names[1:]
    chosen = names if extent.scale >= 0.1 else names[-1:]
    kills = extent.of(KILLS_A_VERSION, 8)
    jobs = [
        Job(name, kills, extent.seed + place, place % 2 == 1) for place, name in enumerate(chosen)
    ]
    found = sum(in_parallel(_job, jobs, extent.processes), Counter())
    control = Job("careless migration", extent.of(100, 24), extent.seed)
    return _figure(f"{MIGRATION} ({len(chosen)} schemas)", found, _job(control))


def _figure(name: str, found: Counter[str], control: Counter[str]) -> Figure:
    return judged(
        name,
        runs=found["kills"],
        acknowledged=found[OLD] + found[NEW],
        lost=found["between"],
        bar=BAR,
        control_failed=control["between"] > 0,
        note=f"{found['killed']} killed before the end: {told(found)}; careless: {told(control)}",
    )


def _job(job: Job) -> Counter[str]:
    key = KEY if job.keyed else None
    with tempfile.TemporaryDirectory() as name:
        whole = template(Path(name), key, job.seed)
        folder = Path(name) / "killed"
        folder.mkdir()
        return interrupted(_operation(job.operation, whole, key), folder, job.kills, job.seed)


def _operation(name: str, whole: Path, key: CipherKey | None) -> Operation:
    if name.endswith("copy"):
        data = whole.read_bytes()
        careless = name.startswith("careless")
        return Operation(
            name,
            prepare=lambda folder: _write(folder / WHOLE, data),
            operate=partial(_copy_carelessly if careless else _copy, key=key),
            look=partial(_copied, key=key, n=_content(whole, key)),
            is_control=careless,
        )
    careless = name.startswith("careless")
    version = migrations.names[1] if careless else name
    path = old_schema(whole, key, version)
    db = connect(path, key)
    tables = _tables(db)
    last = _last_entry(db, tables)
    before = Before(tables, last, _rows(db, tables, last))
    db.close()
    old = path.read_bytes()
    return Operation(
        name,
        prepare=lambda folder: _write(folder / TARGET, old),
        operate=partial(_migrate_carelessly if careless else _migrate, key=key),
        look=partial(_migrated, key=key, n_old=migrations.names.index(version), before=before),
        is_control=careless,
    )


# A copy


def _copy(folder: Path, key: CipherKey | None) -> None:
    registry = Registry.open(folder / WHOLE, now=now(), key=key)
    write_copy(registry, folder / TARGET, stamped=now())
    registry.close()


def _copy_carelessly(folder: Path, key: CipherKey | None) -> None:
    """The control: page by page under the final name."""
    data = (folder / WHOLE).read_bytes()
    with (folder / TARGET).open("wb", buffering=0) as file:
        for at in range(0, len(data), 512):
            file.write(data[at : at + 512])


def _copied(folder: Path, key: CipherKey | None, n: int) -> str:
    target = folder / TARGET
    seen = NEW if target.exists() else OLD
    for path in (target,) if seen == NEW else (folder / WHOLE,):
        try:
            if _content(path, key) != n:
                return "not all of it"
        except RegistryError as error:
            return type(error).__name__
    return seen


def _content(path: Path, key: CipherKey | None) -> int:
    """The number of entries of a whole registry; -1 when it does not agree with itself."""
    registry = Registry.open(path, now=now(), key=key)
    found = verify(registry)
    registry.close()
    return found.n_entries if found.is_whole else -1


# A migration


def old_schema(whole: Path, key: CipherKey | None, version: str) -> Path:
    """A file as it was before the step `version`, with the rows that the older tables can hold."""
    path = whole.with_name("old.hepatrack")
    path.unlink(missing_ok=True)
    new, old = connect(whole, key), connect(path, key)
    migrations.apply(old, stop_before=version)
    old.conn.execute("PRAGMA foreign_keys = OFF")
    guards = old.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:  # they let rows change only together with their history
        old.execute(f"DROP TRIGGER {name}")
    for table, names in _tables(old).items():
        _fill(table, names, new, old)
    for _, sql in guards:
        old.execute(sql)
    old.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for each in (old, new):
        each.close()
    return path


def _tables(db: Database) -> Tables:
    """Every table of ours and the names of its columns, as they stand in a SELECT."""
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = {}
    for (name,) in rows:
        if not name.startswith(("_sqlite", "sqlite_")):
            columns = db.execute(f"PRAGMA table_info({name})").fetchall()
            found[name] = ", ".join(f'"{each[1]}"' for each in columns)
    return found


def _fill(table: str, names: str, new: Database, old: Database) -> None:
    rows = new.execute(f"SELECT {names} FROM {table}").fetchall()  # noqa: S608
    places = ", ".join("?" for _ in names.split(", "))
    old.execute(f"DELETE FROM {table}")  # noqa: S608  what a step itself put there
    old.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)  # noqa: S608


def _migrate(folder: Path, key: CipherKey | None) -> None:
    Registry.open(folder / TARGET, now=now(), key=key).close()


def _migrate_carelessly(folder: Path, key: CipherKey | None) -> None:
    """The control: every statement for itself, and the record of it afterwards."""
    db = connect(folder / TARGET, key)
    for name in migrations.pending(db):
        migrations._steps[name](db)
    for name in migrations.pending(db):
        db.execute(_APPLIED, ["registry", name, now().isoformat()])
    db.close()


def _migrated(folder: Path, key: CipherKey | None, n_old: int, before: Before) -> str:
    """First the file as the kill left it, then as the next opening makes it."""
    path = folder / TARGET
    try:
        db = connect(path, key)
        applied = migrations.applied(db)
        db.close()
        registry = Registry.open(path, now=now(LATER), key=key)
        flaws = [*file_flaws(registry), *migrations.pending(registry.db)]
        after = _rows(registry.db, before.tables, before.last)
        registry.close()
    except (RegistryError, sqlite.Error) as error:
        return type(error).__name__
    if len(applied) not in (n_old, len(migrations.names)):
        return f"{len(applied)} steps of {len(migrations.names)}"
    if flaws or after != before.digest:
        return str((flaws or ["other rows than before"])[0])
    return OLD if len(applied) == n_old else NEW


def _last_entry(db: Database, tables: Tables) -> int:
    if "history" not in tables:
        return 0
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()[0])


def _rows(db: Database, tables: Tables, last: int) -> str:
    """A digest of the rows of some tables in some of their columns, in any order.

    A step may tell the history what it did: entries after the `last` are its own.
    """
    found = hashlib.sha256()
    for table, names in tables.items():
        told = f" WHERE seq <= {last}" if table.startswith("history") else ""
        rows = db.execute(f"SELECT {names} FROM {table}{told}").fetchall()  # noqa: S608
        found.update(repr((table, sorted(map(repr, rows)))).encode())
    return found.hexdigest()


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
