"""A list that leaves as a file: who may take it, what the history knows, what the file tells."""

import csv
import hashlib
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.actions.exporting import Leaving, export
from core.actions.verifying import verify
from core.domain.acting import said
from core.domain.patient import Patient
from core.domain.roles import Role
from core.errors import RegistryError
from core.exchange.worklist_lines import Line, as_csv, coded_lines_of, lines_of
from core.language import ENGLISH, Language, Words, words_in
from core.store.history import Event
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.core.reports.ward import plans_of, the_ward

CONTENT = "name\r\nYılmaz, Ayşe\r\n".encode()


def leaving(path: Path, **changes: Any) -> Leaving:
    whole = Leaving(
        what=("worklist as CSV",),
        n_patients=12,
        path=path,
        content=CONTENT,
        is_named=True,
        reason=" scans for the radiology of the other site ",
    )
    return replace(whole, **changes)


def entry(registry: Registry, seq: int) -> Event:
    found = registry.history.get(seq)
    assert found is not None
    return found


def said_by(event: Event, words: Words) -> str:
    return said(event.sentence, event.values, words)


def test_that_the_history_knows_who_took_which_file_and_why(
    registry: Registry, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    event = entry(registry, export(registry, acting(operator="S. Ak"), leaving(path)))
    assert path.read_bytes() == CONTENT
    assert (event.operator, event.reason) == ("S. Ak", "scans for the radiology of the other site")
    told = said_by(event, ENGLISH)
    assert told.startswith("Exported with names: worklist as CSV; patients: 12; file ")
    assert str(path) in told
    checksum = hashlib.sha256(CONTENT).hexdigest()
    assert told.endswith(f"SHA-256 {checksum[:16]}")
    assert event.values["sha256"] == checksum
    assert said_by(event, words_in(Language.TURKISH)).startswith("Adlarla dışa aktarıldı")
    assert not registry.history.changed_rows(event.seq), "there is nothing to undo"
    assert not verify(registry).flaws


def test_that_a_file_without_names_is_told_from_one_with_names(
    registry: Registry, tmp_path: Path
) -> None:
    seq = export(registry, acting(), leaving(tmp_path / "list.csv", is_named=False))
    assert said_by(entry(registry, seq), ENGLISH).startswith("Exported without names: ")


def test_that_who_may_not_takes_nothing(registry: Registry, tmp_path: Path) -> None:
    reader = replace(acting(operator="Z. Okur"), role=Role.READER)
    before = registry.history.last_seq()
    with pytest.raises(RegistryError, match="leaves as a file with another role"):
        export(registry, reader, leaving(tmp_path / "list.csv"))
    assert list(tmp_path.iterdir()) == []
    assert registry.history.last_seq() == before


def test_that_nothing_leaves_without_a_reason(registry: Registry, tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="Write why the list leaves") as refused:
        export(registry, acting(), leaving(tmp_path / "list.csv", reason=" \n"))
    assert refused.value.field == "reason"
    assert list(tmp_path.iterdir()) == []


def test_that_a_place_that_refuses_the_file_leaves_no_entry(
    registry: Registry, tmp_path: Path
) -> None:
    before = registry.history.last_seq()
    with pytest.raises(RegistryError, match="cannot be written"):
        export(registry, acting(), leaving(tmp_path / "nowhere" / "list.csv"))
    assert registry.history.last_seq() == before


def test_that_an_entry_that_cannot_be_kept_leaves_no_file(
    registry: Registry, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"the former list")
    registry.db.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON history BEGIN "
                        "SELECT raise(ABORT, 'disk full'); END")  # fmt: skip
    with pytest.raises(Exception, match="disk full"):
        export(registry, acting(), leaving(path))
    assert path.read_bytes() == b"the former list"
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]


def test_that_a_list_without_names_holds_the_same_lines_and_nobodys_identity(
    registry: Registry,
) -> None:
    the_ward(registry)
    plans = plans_of(registry)
    named, coded = list(lines_of(plans, TODAY)), list(coded_lines_of(plans, TODAY))
    text = as_csv(coded)
    for person in registry.of(Patient).all():
        for telling in (person.family_name, person.hospital_no, person.birth_date.isoformat()):
            assert telling not in text
    people = {plan.dossier.patient.id: plan.dossier.patient.hospital_no for plan in plans}
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [people[row["name"]] for row in rows] == [each.hospital_no for each in named]  # type: ignore[index]
    assert [_without_identity(each) for each in named] == [_without_identity(e) for e in coded]


def _without_identity(line: Line) -> Line:
    return replace(line, name="", hospital_no="")
