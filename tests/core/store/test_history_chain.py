"""The chain of the history: what is bound, what is refused, what a forger leaves behind."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from core import VERSION
from core.actions.configuring import change_settings
from core.actions.registering import register_without_surveillance
from core.actions.verifying import find_head, verify
from core.domain.acting import Acting
from core.domain.patient import Patient
from core.domain.roles import Role
from core.errors import RegistryError
from core.store.chain import BOUND, BOUND_CHANGE, GENESIS, chain_flaws
from core.store.engine import sqlite
from core.store.fingerprint import schema_flaws
from core.store.registry import Registry
from tests.builders import acting, examined, patient, registered
from tests.core.store.entries import NOW, OPERATED, path_with_entries, phoned, said
from tests.tampering import behind, unguarded


@pytest.fixture
def kept(registry: Registry) -> Registry:
    """Four entries about one patient."""
    who = registered(registry, operated_on=OPERATED)
    examined(registry, who, date(2026, 5, 12))
    phoned(registry, who, date(2026, 6, 1))
    phoned(registry, who, date(2026, 7, 1))
    return registry


# What an entry says


def test_that_an_entry_names_instant_offset_role_computer_version_and_session(
    tmp_path: Path,
) -> None:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    at = datetime(2026, 3, 9, 23, 30, tzinfo=timezone(timedelta(hours=3)))
    who = patient()
    surgeon = Acting(operator="A. Demir", at=at, today=at.date(), role=Role.SURGEON)
    register_without_surveillance(registry, surgeon, who)
    phoned(registry, who.id)
    first, second = reversed(registry.history.recent())
    assert (first.at, first.utc) == ("2026-03-09T23:30:00+03:00", "2026-03-09T20:30:00+00:00")
    assert (first.role, first.version) == ("surgeon", VERSION)
    assert first.host
    assert (first.session, second.session) == (1, 1)
    registry.close()
    registry = Registry.open(path, now=NOW)
    assert registry.history.get(phoned(registry, who.id)).session == 3  # type: ignore[union-attr]
    registry.close()


def test_that_a_session_that_wrote_nothing_in_the_end_has_no_number(tmp_path: Path) -> None:
    path = path_with_entries(tmp_path)
    registry = Registry.open(path, now=NOW)
    with pytest.raises(RegistryError):
        registered(registry, operated_on=OPERATED)  # the number is in use
    who = registry.of(Patient).all()[0].id
    seq = phoned(registry, who)
    event = registry.history.get(seq)
    assert event is not None
    assert event.session == seq
    registry.close()


def test_that_the_head_is_the_hash_of_the_last_entry_and_moves_with_each(
    registry: Registry,
) -> None:
    assert registry.history.head() == GENESIS
    who = registered(registry, operated_on=OPERATED)
    heads = [registry.history.head()]
    for _ in range(3):
        phoned(registry, who)
        heads.append(registry.history.head())
    assert len(set(heads)) == 4
    assert all(len(each) == 64 for each in heads)
    assert [event.hash for event in reversed(registry.history.recent())] == heads


def test_that_every_column_of_an_entry_and_of_a_changed_row_is_bound(registry: Registry) -> None:
    """Whoever adds a column decides how it is bound."""
    for table, bound in (
        ("history", [*BOUND, "hash"]),
        ("history_changes", ["seq", *BOUND_CHANGE]),
    ):
        columns = registry.db.query(f"SELECT name FROM pragma_table_info('{table}')")  # noqa: S608
        assert sorted(row["name"] for row in columns) == sorted(bound)


# What is refused


@pytest.mark.parametrize(
    "sql",
    [
        (
            'INSERT INTO history SELECT seq + 7, at, operator, sentence, "values", reason, '
            "patient_id, undoes, utc, offset_minutes, role, host, version, session, hash, hash "
            "FROM history WHERE seq = 4"
        ),
        "REPLACE INTO history SELECT * FROM history WHERE seq = 2",
        (
            'INSERT INTO history SELECT 5, at, operator, sentence, "values", reason, patient_id, '
            "NULL, utc, offset_minutes, role, host, version, session, prev, hash FROM history "
            "WHERE seq = 4"
        ),
        (
            "INSERT INTO history_changes SELECT 2, 9, table_name, row_id, old, new "
            "FROM history_changes WHERE seq = 4"
        ),
        "REPLACE INTO history_changes SELECT * FROM history_changes WHERE seq = 4",
    ],
)
def test_that_an_entry_only_follows_the_last_one(kept: Registry, sql: str) -> None:
    kept.db.execute("INSERT INTO unit_of_work (one) VALUES (1)")  # even with a ticket
    with pytest.raises(sqlite.IntegrityError, match="append-only"):
        kept.db.execute(sql)
    kept.db.execute("DELETE FROM unit_of_work")
    assert verify(kept).is_whole


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE patients SET phone = '1'", "unit of work"),
        ("UPDATE settings SET value = '\"x\"'", "unit of work"),
        ("INSERT INTO settings (name, value) VALUES ('centre', '\"x\"')", "unit of work"),
        ("DELETE FROM examinations", "voided, not deleted"),
        ("REPLACE INTO patients SELECT * FROM patients", "unit of work"),
        ("UPDATE protocols SET toml = ''", "unit of work"),
        ("DELETE FROM protocols", "voided, not deleted"),
    ],
)
def test_that_no_row_changes_outside_a_unit_of_work(kept: Registry, sql: str, why: str) -> None:
    change_settings(kept, acting(), kept.settings(), "Centre")
    with pytest.raises(sqlite.IntegrityError, match=why):
        kept.db.execute(sql)
    assert verify(kept).is_whole


def test_that_a_forgotten_unit_of_work_is_our_error_and_not_the_users_value(
    kept: Registry,
) -> None:
    person = kept.of(Patient).all()[0]
    with pytest.raises(sqlite.IntegrityError):
        kept.of(Patient).correct(person)
    assert kept.of(Patient).all() == (person,)


# What a forger leaves behind


def test_that_an_edited_entry_in_the_middle_is_found(kept: Registry) -> None:
    behind(kept, "UPDATE history SET operator = 'Somebody' WHERE seq = 2")
    assert said(kept) == ["Entry 2 of the history was changed after it was written."]


def test_that_an_edited_value_of_an_entry_is_found(kept: Registry) -> None:
    behind(kept, "UPDATE history_changes SET new = replace(new, 'Yılmaz', 'Yilmaz') WHERE seq = 1")
    assert "Entry 1 of the history was changed after it was written." in said(kept)


def test_that_two_entries_that_changed_places_are_found(kept: Registry) -> None:
    with unguarded(kept.db) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for table in ("history", "history_changes"):
            db.execute(f"UPDATE {table} SET seq = 99 WHERE seq = 3")  # noqa: S608
            db.execute(f"UPDATE {table} SET seq = 3 WHERE seq = 4")  # noqa: S608
            db.execute(f"UPDATE {table} SET seq = 4 WHERE seq = 99")  # noqa: S608
        db.execute("PRAGMA foreign_keys = ON")
    flaws = chain_flaws(kept.db)
    assert [(flaw.first, flaw.last, flaw.is_changed) for flaw in flaws] == [(3, 4, True)]


def test_that_an_entry_put_in_by_hand_is_found(kept: Registry) -> None:
    with unguarded(kept.db) as db:
        db.execute(
            "INSERT INTO history SELECT 5, at, operator, 'Nothing', '{}', '', NULL, NULL, utc, "
            "offset_minutes, role, host, version, session, hash, hash FROM history WHERE seq = 4"
        )
    assert said(kept) == ["Entry 5 of the history was changed after it was written."]


def test_that_an_entry_taken_out_of_the_middle_is_found(kept: Registry) -> None:
    with unguarded(kept.db) as db:
        db.execute("DELETE FROM history_changes WHERE seq = 3")
        db.execute("DELETE FROM history WHERE seq = 3")
    found = said(kept)
    assert "1 entries are missing from the history." in found
    assert any(each.startswith("Entry 4 of the history does not follow") for each in found)


def test_that_a_dropped_trigger_a_strange_table_and_an_altered_index_are_found(
    kept: Registry,
) -> None:
    assert schema_flaws(kept.db) == []
    kept.db.execute("DROP TRIGGER history_no_update")
    kept.db.execute("CREATE TABLE spare (a)")
    kept.db.execute("DROP INDEX history_of_patient")
    kept.db.execute("CREATE INDEX history_of_patient ON history (operator)")
    assert sorted(said(kept)) == [
        "The index history_of_patient is not as this program makes it.",
        "The table spare is not of this program.",
        "The trigger history_no_update is missing from the file.",
    ]


def test_that_a_ticket_left_by_another_program_is_found(kept: Registry) -> None:
    kept.db.execute("INSERT INTO unit_of_work (one) VALUES (1)")
    assert said(kept) == ["The file was left open for changes: another program wrote to it."]
    phoned(kept, kept.of(Patient).all()[0].id)
    assert verify(kept).is_whole  # it stops nobody, and is gone after the next save


def test_that_a_printed_head_is_found_with_its_entry_and_what_came_after(kept: Registry) -> None:
    printed = kept.history.head()[:8]
    phoned(kept, kept.of(Patient).all()[0].id)
    found = find_head(kept, f" {printed.upper()} ")
    assert found.event is not None
    assert (found.event.seq, found.n_since) == (4, 1)


@pytest.mark.parametrize("text", ["", "1a2b3c4", "1a2b3c4g", "a" * 65, "%%%%%%%%"])
def test_that_what_is_no_head_is_said_to_be_none(kept: Registry, text: str) -> None:
    with pytest.raises(RegistryError, match="not the head of a history"):
        find_head(kept, text)
