"""The anchor beside a registry: a cut end is found, a kill is no alarm, no save ever fails."""

import json
from pathlib import Path

import pytest

from core.actions.verifying import find_head, verify
from core.domain.patient import Patient
from core.language import ENGLISH
from core.store.anchors import UNREADABLE, anchor_path, read_anchors, set_anchor
from core.store.chain import chain_flaws
from core.store.cipher import CipherKey
from core.store.engine import Database
from core.store.registry import Registry
from tests.core.store.entries import KEY, NOW, path_with_entries, phoned, said
from tests.tampering import behind, chained_again, unguarded


def cut(db: Database, after: int) -> None:
    """The end of a history and the rows it tells, cut off as if they had never been."""
    with unguarded(db):
        db.execute("PRAGMA foreign_keys = OFF")
        ids = "(SELECT row_id FROM history_changes WHERE seq > ?)"
        db.execute(f"DELETE FROM contact_attempts WHERE id IN {ids}", [after])  # noqa: S608
        db.execute("DELETE FROM history_changes WHERE seq > ?", [after])
        db.execute("DELETE FROM history WHERE seq > ?", [after])
        db.execute("PRAGMA foreign_keys = ON")


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "protected"])
def test_that_a_cut_end_is_found_by_the_anchor_alone(tmp_path: Path, key: CipherKey | None) -> None:
    path = path_with_entries(tmp_path, key)
    registry = Registry.open(path, now=NOW, key=key)
    assert verify(registry).flaws == verify(registry).notes == ()
    cut(registry.db, 2)
    [found] = said(registry)
    assert found.startswith("On 01-Apr-2026 the history ended with entry 4 (")
    anchor_path(path).unlink()
    assert verify(registry).is_whole  # nothing in the file itself says so
    assert "There is no anchor file yet" in verify(registry).notes[0].said(ENGLISH)
    registry.close()


def test_that_a_chain_hashed_anew_is_found_by_the_anchor_and_by_a_printed_head(
    tmp_path: Path,
) -> None:
    path = path_with_entries(tmp_path)
    registry = Registry.open(path, now=NOW)
    printed = registry.history.head()[:8]
    behind(registry, "UPDATE history SET operator = 'Somebody' WHERE seq = 2")
    chained_again(registry)
    assert chain_flaws(registry.db) == []
    [found] = said(registry)
    assert "entries were taken out or rewritten" in found
    anchor_path(path).unlink()
    assert verify(registry).is_whole
    assert find_head(registry, printed).event is None  # the paper still knows
    registry.close()


# The anchor beside the file


def test_that_the_anchor_follows_each_save_and_is_sealed_with_a_key(tmp_path: Path) -> None:
    path = path_with_entries(tmp_path, KEY)
    registry = Registry.open(path, now=NOW, key=KEY)
    [anchor] = read_anchors(path)
    assert (anchor.seq, anchor.head) == (4, registry.history.head())
    assert anchor.is_sealed_with(KEY)
    assert not anchor.is_sealed_with(CipherKey(bytes(32), bytes(16)))
    assert KEY.key.hex() not in anchor_path(path).read_text()
    phoned(registry, registry.of(Patient).all()[0].id)
    assert read_anchors(path)[0].seq == 5
    registry.close()


def test_that_an_anchor_behind_the_chain_is_no_flaw(tmp_path: Path) -> None:
    path = path_with_entries(tmp_path)
    before = anchor_path(path).read_bytes()
    registry = Registry.open(path, now=NOW)
    phoned(registry, registry.of(Patient).all()[0].id)
    anchor_path(path).write_bytes(before)  # as a kill between commit and anchor leaves it
    found = verify(registry)
    assert found.is_whole
    assert [each.said(ENGLISH) for each in found.notes] == [
        "The anchor file is 1 entries behind the history."
    ]
    registry.close()


def test_that_a_forged_anchor_of_a_protected_registry_is_told_from_a_cut_history(
    tmp_path: Path,
) -> None:
    path = path_with_entries(tmp_path, KEY)
    told = json.loads(anchor_path(path).read_text())
    anchor_path(path).write_text(json.dumps(told | {"head": "ab" * 32}) + "\n")
    registry = Registry.open(path, now=NOW, key=KEY)
    [found] = said(registry)
    assert "was not written with the key of this registry" in found
    registry.close()


def test_that_what_speaks_against_the_history_outlives_the_next_save(tmp_path: Path) -> None:
    path = path_with_entries(tmp_path)
    registry = Registry.open(path, now=NOW)
    cut(registry.db, 2)
    who = registry.of(Patient).all()[0].id
    for _ in range(3):
        phoned(registry, who)
    assert [each.seq for each in read_anchors(path)] == [4, 5]
    assert any("the history ended with entry 4" in each for each in said(registry))
    set_anchor(path, None, registry.history.get(5))  # as a restore does, which says so itself
    assert verify(registry).is_whole
    registry.close()


@pytest.mark.parametrize("content", ["rubbish", "[1, 2]\n", '{"seq": "x"}\n', "\x00\xff", "{}\n"])
def test_that_an_unreadable_anchor_is_a_finding_and_stops_no_save(
    tmp_path: Path, content: str
) -> None:
    path = path_with_entries(tmp_path)
    anchor_path(path).write_text(content, encoding="latin-1")
    registry = Registry.open(path, now=NOW)
    assert said(registry) == ["The anchor file beside the registry cannot be read."]
    phoned(registry, registry.of(Patient).all()[0].id)
    assert read_anchors(path)[0] == UNREADABLE
    assert said(registry) == ["An anchor file that could not be read has been replaced."]
    registry.close()


def test_that_an_anchor_that_cannot_be_written_never_makes_a_save_fail(tmp_path: Path) -> None:
    path = path_with_entries(tmp_path)
    anchor_path(path).unlink()
    anchor_path(path).mkdir()  # nothing can be put in the place of a folder
    registry = Registry.open(path, now=NOW)
    seq = phoned(registry, registry.of(Patient).all()[0].id)
    assert registry.history.last_seq() == seq
    registry.close()


def test_that_an_empty_anchor_as_a_power_cut_leaves_it_is_no_flaw(tmp_path: Path) -> None:
    path = path_with_entries(tmp_path)
    anchor_path(path).write_text("")
    registry = Registry.open(path, now=NOW)
    assert verify(registry).is_whole
    registry.close()
