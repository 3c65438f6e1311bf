"""Every schema that was ever released becomes today's: on a copy, whole, or not at all."""

import lzma
from pathlib import Path

import pytest

from core.actions.verifying import verify
from core.errors import RegistryBusyError, RegistryDamagedError, RegistryTooNewError
from core.store.backups.contents import counts_of
from core.store.backups.examining import flaws_of
from core.store.backups.places import REGISTRY
from core.store.backups.shelf import listed
from core.store.beside import backups_of
from core.store.cipher import CipherKey
from core.store.engine import Database, connect
from core.store.registry import Registry
from core.store.schema import migrations
from core.store.upgrading import other_schema
from scripts.schema_fixture import AS_OF, ENDING, FOLDER, fixture_of, write_registry
from tests.core.store.wards import KEY, NOW, names_in, statuses, statuses_in, ward

FIXTURES = sorted(FOLDER.glob(f"*{ENDING}"))
TOMORROW = "m999_tomorrow"


@pytest.fixture(params=FIXTURES, ids=lambda path: path.name.removesuffix(ENDING))
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A registry as a former release left it."""
    path = tmp_path / "ward.hepatrack"
    path.write_bytes(lzma.decompress(request.param.read_bytes()))
    return path


def tomorrow(db: Database) -> None:
    db.execute("ALTER TABLE patients ADD COLUMN blood_group TEXT")
    db.execute("CREATE INDEX by_blood ON patients (blood_group)")


@pytest.fixture
def with_tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next release, which has one more step."""
    monkeypatch.setattr(migrations, "_steps", {**migrations._steps, TOMORROW: tomorrow})


def test_that_the_newest_schema_has_its_registry_kept() -> None:
    newest = fixture_of(migrations.names[-1])
    assert newest in FIXTURES, "python -m scripts.schema_fixture"


def test_that_what_is_kept_has_rows_in_every_table(released: Path) -> None:
    db = connect(released)
    counts = counts_of(db)
    db.close()
    empty = {name for name, n in counts.items() if n == 0}
    assert empty <= {"unit_of_work"}, "a ticket is there only while something is saved"


def test_that_the_next_one_to_keep_has_rows_in_every_table(tmp_path: Path) -> None:
    path = tmp_path / "ward.hepatrack"
    write_registry(path)
    db = connect(path)
    counts = counts_of(db)
    db.close()
    assert {name for name, n in counts.items() if n == 0} == {"unit_of_work"}


def test_that_every_released_schema_becomes_the_one_of_a_new_registry(released: Path) -> None:
    registry = Registry.open(released, now=NOW)
    assert migrations.pending(registry.db) == ()
    assert other_schema(registry.db) == []
    found = verify(registry)
    registry.close()
    assert found.flaws == ()
    assert (found.n_patients, found.n_entries > 1500) == (45, True)


def test_that_every_status_is_the_same_after_the_next_update(
    released: Path, request: pytest.FixtureRequest
) -> None:
    before = statuses_in(released, None, AS_OF)
    request.getfixturevalue("with_tomorrow")
    registry = Registry.open(released, now=NOW)
    try:
        assert migrations.applied(registry.db)[-1] == TOMORROW
        assert statuses(registry, AS_OF) == before
    finally:
        registry.close()


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "keyed"])
def test_that_the_old_file_is_kept_as_a_verified_backup(
    tmp_path: Path, key: CipherKey | None, request: pytest.FixtureRequest
) -> None:
    path = ward(tmp_path / "ward.hepatrack", key)
    before = statuses_in(path, key)
    step = migrations.names[-1]
    request.getfixturevalue("with_tomorrow")
    assert statuses_in(path, key) == before
    [backup] = listed(backups_of(path))
    assert (backup.why, backup.contents.schema) == ("migration", step)
    assert flaws_of(backup, key) == ()
    assert names_in(tmp_path) == ["ward.hepatrack", "ward.hepatrack-backups"]
    db = connect(backup.folder / REGISTRY, key, read_only=True)
    assert migrations.pending(db) == (TOMORROW,)
    db.close()


def break_rows(db: Database) -> None:
    db.execute("DROP TRIGGER history_changes_no_delete")
    db.execute("DELETE FROM history_changes")


def break_references(db: Database) -> None:
    db.execute("DELETE FROM procedures")


def break_in_the_middle(db: Database) -> None:
    db.execute("ALTER TABLE patients ADD COLUMN blood_group TEXT")
    raise ZeroDivisionError


@pytest.mark.parametrize("step", [break_rows, break_references, break_in_the_middle])
def test_that_an_update_that_goes_wrong_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: object
) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    before = statuses_in(path)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_steps", {**migrations._steps, TOMORROW: step})
        with pytest.raises((RegistryDamagedError, ZeroDivisionError)):
            Registry.open(path, now=NOW)
    assert names_in(tmp_path) == ["ward.hepatrack", "ward.hepatrack-backups"]
    assert statuses_in(path) == before


def test_that_a_trigger_that_an_update_lost_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file of somebody who dropped a trigger by hand is not brought up to date in silence."""
    path = ward(tmp_path / "ward.hepatrack")
    db = connect(path)
    db.execute("DROP TRIGGER history_no_delete")
    db.close()
    monkeypatch.setattr(migrations, "_steps", {**migrations._steps, TOMORROW: tomorrow})
    with pytest.raises(RegistryDamagedError, match="history_no_delete"):
        Registry.open(path, now=NOW)


def test_that_a_file_that_is_open_elsewhere_is_not_exchanged_under_its_reader(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    other = connect(path)
    other.execute("SELECT count(*) FROM patients").fetchone()
    request.getfixturevalue("with_tomorrow")
    with pytest.raises(RegistryBusyError):
        Registry.open(path, now=NOW)
    other.close()
    assert names_in(tmp_path) == ["ward.hepatrack", "ward.hepatrack-backups"]
    Registry.open(path, now=NOW).close()


def test_that_a_newer_file_is_refused_without_a_trace(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    db = connect(path)
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('registry', 'm999_tomorrow', '2099-01-01')"
    )
    db.close()
    with pytest.raises(RegistryTooNewError):
        Registry.open(path, now=NOW)
    assert names_in(tmp_path) == ["ward.hepatrack"]


def test_that_a_file_that_lost_everything_is_not_opened_as_a_new_registry(tmp_path: Path) -> None:
    path = ward(tmp_path / "ward.hepatrack")
    path.write_bytes(b"")
    with pytest.raises(RegistryDamagedError, match="is empty"):
        Registry.open(path, now=NOW)
