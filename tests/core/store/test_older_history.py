"""A file of the release before the chain, and what becomes of protocols and copies."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.actions.booking import record_attended
from core.actions.registering import correct_patient
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.followup import Examination
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.store.chain import chain_flaws
from core.store.copying import write_copy
from core.store.engine import connect
from core.store.fingerprint import schema_flaws
from core.store.registry import Registry
from core.store.schema import migrations
from core.store.shipped_protocols import shipped_toml
from tests.builders import TODAY, acting, examined, patient, registered
from tests.core.store.entries import KEY, NOW, OPERATED, path_with_entries, phoned


@pytest.fixture
def kept(registry: Registry) -> Registry:
    """Four entries about one patient."""
    who = registered(registry, operated_on=OPERATED)
    examined(registry, who, date(2026, 5, 12))
    phoned(registry, who, date(2026, 6, 1))
    phoned(registry, who, date(2026, 7, 1))
    return registry


# Older files


def older_file(folder: Path) -> Path:
    """A file of the release before the chain, with three entries, as that release wrote it."""
    path = folder / "older.hepatrack"
    db = connect(path)
    migrations.apply(db, stop_before="m010_history_chain")
    db.execute("PRAGMA application_id = 0x48455054")
    person: dict[str, Any] = {
        "id": "00000000-0000-4000-8000-000000000001",
        "ver": 1,
        "voided_why": None,
        "family_name": "Işık",
        "given_name": "Gülşen",
        "birth_date": "1961-05-12",
        "sex": "female",
        "hospital_no": "123456",
        "phone": "",
        "second_phone": "",
        "phones_verified_on": None,
        "language": "tr",
        "surgeon": "",
        "note": "",
    }
    old: dict[str, Any] | None = None
    for seq, at in enumerate(("2026-03-09T23:30:00+03:00", "2026-03-10T08:00:00+03:00"), start=1):
        person = person | {"ver": seq, "phone": str(seq)}
        if old is None:
            names = ", ".join(person)
            places = ", ".join(f":{name}" for name in person)
            db.execute(f"INSERT INTO patients ({names}) VALUES ({places})", person)  # noqa: S608
        else:
            db.execute("UPDATE patients SET ver = :ver, phone = :phone", person)
        db.execute(
            'INSERT INTO history (seq, at, operator, sentence, "values", reason, patient_id) '
            "VALUES (?, ?, 'E. Kaya', 'Corrected the person', '{}', '', ?)",
            [seq, at, person["id"]],
        )
        db.execute(
            "INSERT INTO history_changes (seq, position, table_name, row_id, old, new) "
            "VALUES (?, 0, 'patients', ?, ?, ?)",
            [seq, person["id"], json.dumps(old) if old else None, json.dumps(person)],
        )
        old = person
    db.execute(
        "INSERT INTO protocols (id, version, toml) VALUES ('paper', 1, ?)", [shipped_toml("paper")]
    )
    db.close()
    return path


def test_that_the_entries_of_an_older_file_are_chained_when_it_is_opened(tmp_path: Path) -> None:
    registry = Registry.open(older_file(tmp_path), now=NOW)
    assert chain_flaws(registry.db) == []  # the migration's own words give the same hashes
    told, second, first = registry.history.recent()
    assert (first.utc, second.utc) == ("2026-03-09T20:30:00+00:00", "2026-03-10T05:00:00+00:00")
    assert (first.host, first.version, first.session) == ("", "", 0)
    assert told.sentence == "Took the protocols in use into the history"
    assert [each.row_id for each in registry.history.changes_of(told.seq)] == ["paper v1"]
    assert told.hash == registry.history.head()
    found = verify(registry)
    assert found.flaws == ()
    phoned(registry, registry.of(Patient).all()[0].id)
    assert verify(registry).is_whole
    registry.close()


def test_that_an_older_file_has_the_schema_of_a_new_one(tmp_path: Path) -> None:
    registry = Registry.open(older_file(tmp_path), now=NOW)
    assert schema_flaws(registry.db) == []
    registry.close()


def test_that_undo_never_takes_a_protocol_back(registry: Registry) -> None:
    registered(registry, operated_on=OPERATED)
    undo(registry, acting(), 1)
    assert list(registry.protocols.all()) == [("paper", 1)]
    assert verify(registry).is_whole


def test_that_a_protocol_is_told_once(registry: Registry) -> None:
    for number in ("1", "2"):
        registered(registry, operated_on=OPERATED, person=patient(hospital_no=number))
    told = [c.table for seq in (1, 2) for c in registry.history.changes_of(seq)]
    assert told.count("protocols") == 1


def test_that_a_copy_of_the_file_holds_the_same_chain(tmp_path: Path, kept: Registry) -> None:
    copy = tmp_path / "copy.hepatrack"
    write_copy(kept, copy, stamped=NOW)
    again = Registry.open(copy, now=NOW)
    assert again.history.head() == kept.history.head()
    assert verify(again).is_whole
    correct_patient(again, acting(), again.of(Patient).all()[0])
    assert verify(again).is_whole
    again.close()


def test_that_a_registry_exported_with_another_key_holds_its_guards(tmp_path: Path) -> None:
    """Protecting a file and giving it another key both go this way."""
    path = path_with_entries(tmp_path)
    other = tmp_path / "protected.hepatrack"
    db = connect(path)
    db.execute(f'ATTACH DATABASE ? AS other KEY "{KEY.literal}"', [str(other)])
    db.execute("SELECT sqlcipher_export('other')")
    db.execute("PRAGMA other.application_id = 0x48455054")
    db.execute("DETACH DATABASE other")
    db.close()
    registry = Registry.open(other, now=NOW, key=KEY)
    assert verify(registry).is_whole
    examination = Examination(
        patient_id=registry.of(Patient).all()[0].id, modality=Modality.MRI, performed_on=TODAY
    )
    record_attended(registry, acting(), [examination])
    assert verify(registry).is_whole
    registry.close()
