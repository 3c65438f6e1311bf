"""What `verify` finds when somebody changed the file behind the program's back."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.actions.course import correct_record
from core.actions.verifying import verify
from core.domain.patient import Patient
from core.errors import RegistryDamagedError
from core.language import ENGLISH
from core.store.engine import connect
from core.store.registry import Registry
from tests.builders import acting, examined, registered
from tests.tampering import behind

OPERATED = date(2026, 1, 15)


@pytest.fixture
def registry() -> Registry:
    made = Registry.in_memory()
    patient_id = registered(made, operated_on=OPERATED)
    examined(made, patient_id, date(2026, 5, 12))
    return made


def _said(registry: Registry) -> list[str]:
    return [flaw.said(ENGLISH) for flaw in verify(registry).flaws]


def test_that_a_registry_kept_by_the_program_is_whole(registry: Registry) -> None:
    found = verify(registry)
    assert found.is_whole
    assert (found.n_patients, found.n_entries) == (1, 2)


def test_that_a_corrected_record_is_whole_too(registry: Registry) -> None:
    (examination, *_) = registry.of(Patient).all()
    assert examination.ver == 1
    from core.domain.followup import Examination

    (first, _) = registry.of(Examination).all()
    correct_record(registry, acting(), first, reason="typed twice")
    assert verify(registry).is_whole


def test_that_a_row_changed_without_history_is_found(registry: Registry) -> None:
    behind(registry, "UPDATE patients SET given_name = 'Fatma'")
    (said,) = _said(registry)
    assert "of patients is not as the history left it (entry 1)" in said


def test_that_a_row_that_vanished_is_found(registry: Registry) -> None:
    behind(registry, "DELETE FROM examinations WHERE modality = 'MRI'")
    assert any("examinations is not as the history left it" in said for said in _said(registry))


def test_that_a_row_nobody_entered_is_found(registry: Registry) -> None:
    behind(
        registry,
        "INSERT INTO primary_tumours (id, ver, patient_id) "
        "SELECT '00000000-0000-4000-8000-000000000001', 1, id FROM patients",
    )
    (said,) = _said(registry)
    assert said == "The row 00000000-0000-4000-8000-000000000001 of primary_tumours has no history."


def test_that_a_rewritten_history_is_found(registry: Registry) -> None:
    registry.db.execute("DROP TRIGGER history_no_delete")
    registry.db.execute("DROP TRIGGER history_changes_no_delete")
    registry.db.execute("DELETE FROM history_changes WHERE seq = 1")
    registry.db.execute("DELETE FROM history WHERE seq = 1")
    said = _said(registry)
    assert "1 entries are missing from the history." in said
    assert any("of patients has no history" in each for each in said)


def test_that_a_stale_outlook_is_found_and_names_the_patient(registry: Registry) -> None:
    registry.db.execute("UPDATE outlook SET due_on = '2030-01-01' WHERE modality = 'MRI'")
    assert _said(registry) == ["Patient 123 456: The stored outlook is not the computed one."]


def test_that_a_contradiction_in_a_record_is_said_with_its_patient(registry: Registry) -> None:
    behind(registry, "UPDATE patients SET birth_date = '2026-03-01'")
    said = _said(registry)
    assert any(
        each.startswith("Patient 123 456: Operated on (15-Jan-2026) is before") for each in said
    )


def test_that_a_broken_reference_is_found(registry: Registry) -> None:
    registry.db.execute("PRAGMA foreign_keys = OFF")
    behind(registry, "DELETE FROM patients")
    said = _said(registry)
    assert said
    assert all(each.startswith("The file is damaged: foreign key: ") for each in said)


def test_that_a_damaged_page_is_found(tmp_path: Path) -> None:
    path = tmp_path / "hurt.hepatrack"
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    made = Registry.create(path, now=now)
    registered(made, operated_on=OPERATED)
    (root,) = made.db.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'one_hospital_no'"
    ).fetchone()
    (size,) = made.db.execute("PRAGMA page_size").fetchone()
    made.close()
    pages = bytearray(path.read_bytes())
    start = root * size - 16
    pages[start : start + 16] = b"\x41" * 16
    path.write_bytes(bytes(pages))
    again = Registry(connect(path), path)  # the ordinary door is closed to a damaged file
    assert any(said.startswith("The file is damaged: ") for said in _said(again))
    again.close()
    with pytest.raises(RegistryDamagedError):
        Registry.open(path, now=now)
