"""The registry file: what is saved, what is refused, what is kept."""

import os
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.actions.registering import correct_patient
from core.actions.saving import saving
from core.domain.patient import Patient
from core.errors import (
    ConflictError,
    RegistryDamagedError,
    RegistryError,
    RegistryTooNewError,
)
from core.store.dossiers import all_dossiers, dossier_of
from core.store.engine import connect
from core.store.registry import Registry
from core.store.schema import migrations
from tests.builders import TODAY, acting, patient, registered
from tests.tampering import unguarded

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


def test_that_the_only_engine_in_the_process_is_the_one_we_chose() -> None:
    import sqlcipher3

    Registry.in_memory().close()  # the library that migrates is loaded by the first new file
    assert vars(sys.modules["sqlite_utils.utils"])["sqlite3"] is sqlcipher3


def test_that_a_current_file_opens_without_the_library_that_migrates(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    code = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path;"
        "from core.store.registry import Registry;"
        "Registry.open(Path(sys.argv[1]), now=datetime.now(UTC)).close();"
        "print('sqlite_utils' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "False"


def test_that_every_setting_of_the_connection_reads_back(tmp_path: Path) -> None:
    registry = Registry.create(tmp_path / "ward.hepatrack", now=NOW)
    read = {
        name: registry.db.conn.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    }
    assert read == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0}
    registry.close()


def test_that_a_saved_patient_comes_back_equal(registry: Registry) -> None:
    patient_id = registered(registry, operated_on=date(2025, 9, 15))
    found = dossier_of(registry, patient_id)
    assert found.patient == patient(id=patient_id, ver=1)
    [one_of_all] = all_dossiers(registry)
    assert one_of_all == found
    assert hash(one_of_all) == hash(found), "the parts in the order of the fields"
    assert found.episodes[0].anchor_id == found.procedures[0].id


def test_that_a_failed_action_saves_nothing_and_leaves_no_transaction(registry: Registry) -> None:
    with suppress(ZeroDivisionError), saving(registry, acting()):
        registry.of(Patient).add(patient())
        _ = 1 / 0
    assert registry.of(Patient).all() == ()
    assert registry.history.last_seq() == 0
    assert registry.db.conn.in_transaction is False


def test_that_each_action_is_one_entry_with_every_changed_row(registry: Registry) -> None:
    registered(registry, operated_on=date(2025, 9, 15))
    [event] = registry.history.recent()
    assert event.sentence == "Registered {name}, operated on {day}"
    assert event.values["day"] == date(2025, 9, 15)
    tables = [change.table for change in registry.history.changes_of(event.seq)]
    assert tables == ["patients", "procedures", "protocols", "episodes"]


@pytest.mark.parametrize("table", ["history", "history_changes"])
@pytest.mark.parametrize("verb", ["DELETE FROM {0}", "UPDATE {0} SET seq = 7"])
def test_that_the_history_cannot_be_rewritten(registry: Registry, table: str, verb: str) -> None:
    registered(registry, operated_on=date(2025, 9, 15))
    with pytest.raises(Exception, match="append-only"):
        registry.db.conn.execute(verb.format(table))


def test_that_the_second_of_two_edits_of_one_version_is_refused(registry: Registry) -> None:
    patient_id = registered(registry, operated_on=date(2025, 9, 15))
    read = registry.of(Patient).get(patient_id)
    correct_patient(registry, acting(), patient(id=read.id, ver=read.ver, phone="1"))
    with pytest.raises(ConflictError):
        correct_patient(registry, acting(), patient(id=read.id, ver=read.ver, phone="2"))
    assert registry.of(Patient).get(patient_id).phone == "1"


def test_that_a_hospital_number_belongs_to_one_patient(registry: Registry) -> None:
    registered(registry, operated_on=date(2025, 9, 15))
    with pytest.raises(RegistryError, match="already used") as caught:
        registered(registry, operated_on=date(2025, 9, 15), person=patient(hospital_no="123 456"))
    assert caught.value.field == "hospital_no"


def test_that_an_older_file_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    old = connect(path)
    migrations.apply(old, stop_before="m005_examinations")
    old.conn.execute("PRAGMA application_id = 0x48455054")
    old.close()

    registry = Registry.open(path, now=NOW)

    assert registry.history.last_seq() == 0
    registry.close()
    [copy] = tmp_path.glob("ward.hepatrack-backups/*-migration/registry.hepatrack")
    assert migrations.applied(connect(copy))[-1].startswith("m004")


def test_that_a_file_from_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    db = connect(path)
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('registry', 'm999_future', '2099-01-01')"
    )
    db.close()
    before = path.read_bytes()
    with pytest.raises(RegistryTooNewError):
        Registry.open(path, now=NOW)
    assert path.read_bytes() == before


def test_that_a_foreign_database_and_a_text_file_are_refused_in_words(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.db"
    import sqlite3

    with sqlite3.connect(foreign) as db:
        db.execute("CREATE TABLE t (a)")
    db.close()
    text = tmp_path / "letter.txt"
    text.write_text("Dear colleague, " * 100)
    for path in (foreign, text):
        before = path.read_bytes()
        with pytest.raises(RegistryDamagedError):
            Registry.open(path, now=NOW)
        assert path.read_bytes() == before


def test_that_a_schema_that_is_no_text_any_more_is_said_to_be_damage(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=NOW).close()
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"CREATE TABLE patients (id", b"CREATE TABLE pati\xba\xff\xfe (id", 1)
    )
    with pytest.raises(RegistryDamagedError, match="damaged"):
        Registry.open(path, now=NOW)


def test_that_a_missing_file_a_missing_folder_and_an_existing_name_are_refused(
    tmp_path: Path,
) -> None:
    with pytest.raises(RegistryError, match="There is no registry"):
        Registry.open(tmp_path / "none.hepatrack", now=NOW)
    with pytest.raises(RegistryError, match="folder"):
        Registry.create(tmp_path / "no" / "where.hepatrack", now=NOW)
    path = tmp_path / "here.hepatrack"
    Registry.create(path, now=NOW).close()
    with pytest.raises(RegistryError, match="already exists"):
        Registry.create(path, now=NOW)


@pytest.mark.skipif(os.name == "nt", reason="writes with another process's lock differ")
def test_that_a_second_writer_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    one = Registry.create(path, now=NOW)
    other = connect(path)
    other.conn.execute("PRAGMA busy_timeout = 1")
    one.db.conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(Exception, match="locked"):
        other.conn.execute("BEGIN IMMEDIATE")
    one.db.conn.execute("ROLLBACK")
    other.close()
    one.close()


@pytest.mark.parametrize("day", ["2026-02-29", "2026-02-30", "2026-1-1", "1899-12-31", "soon"])
def test_that_the_tables_refuse_days_that_do_not_exist(registry: Registry, day: str) -> None:
    patient_id = registered(registry, operated_on=date(2025, 9, 15))
    with pytest.raises(Exception, match="CHECK"), unguarded(registry.db) as db:
        db.execute("UPDATE patients SET birth_date = ? WHERE id = ?", [day, patient_id])


def test_that_today_is_only_an_argument(registry: Registry) -> None:
    with pytest.raises(RegistryError, match="future"):
        registered(registry, operated_on=TODAY, today=date(2026, 11, 22))
