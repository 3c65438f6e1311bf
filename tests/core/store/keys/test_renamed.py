"""An operator's new name in the key file: at once, after a kill, where the disk refused, undone."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from core.actions.opening import open_to_record
from core.actions.operators import correct_operator
from core.actions.protecting import holders, unlock
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.operators import Operator, OperatorId
from core.store.cipher import key_file_of
from core.store.keys.key_file import read_key_file
from core.store.keys.naming import keep_names
from core.store.registry import Registry
from tests.builders import acting
from tests.commandline.test_unlocking import run
from tests.core.reports.ward import the_ward
from tests.core.store.keys.cut_off import NEW_NAME
from tests.core.store.keys.safes import KAYA, NOW, PASSWORD, names, opened, protected, settled
from tests.core.store.keys.test_cut_off import cut, each_cut, pytestmark  # noqa: F401

ROOT = Path(__file__).parents[4]


def rename(registry: Registry, name: str = NEW_NAME) -> int:
    kaya = registry.of(Operator).get(OperatorId(KAYA.id))
    return correct_operator(registry, acting(), replace(kaya, name=name))


def called(registry: Registry) -> str:
    return registry.of(Operator).get(OperatorId(KAYA.id)).name


def on_keys(path: Path) -> str:
    [holder] = holders(path)
    return holder.name


def test_that_a_renamed_operator_is_renamed_in_the_key_file_at_once(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    before, key = read_key_file(key_file_of(path)), registry.key
    n_entries = registry.history.last_seq()
    rename(registry)
    assert on_keys(path) == NEW_NAME
    assert registry.history.last_seq() == n_entries + 1, "one action, one entry"
    after = read_key_file(key_file_of(path))
    assert [(each.public, each.wrapped) for each in after.slots] == [
        (each.public, each.wrapped) for each in before.slots
    ]
    registry.close()
    assert unlock(path, KAYA.id, PASSWORD) == key
    assert names(tmp_path) == settled(path)


def test_that_undoing_a_new_name_takes_it_back_from_the_key_file_too(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    undo(registry, acting(), rename(registry))
    assert called(registry) == on_keys(path) == KAYA.name
    registry.close()


def test_that_another_role_leaves_the_key_file_alone(tmp_path: Path) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    before = key_file_of(path).stat().st_mtime_ns
    kaya = registry.of(Operator).get(OperatorId(KAYA.id))
    correct_operator(registry, acting(), replace(kaya, preferences=kaya.preferences))
    assert key_file_of(path).stat().st_mtime_ns == before
    registry.close()


def test_that_a_kill_at_any_moment_locks_nobody_out_and_the_next_opening_finishes_it(
    cut: object,  # noqa: F811
    tmp_path: Path,
) -> None:
    start = tmp_path / "start"
    start.mkdir()
    registry = opened(protected(start))
    before = registry.history.last_seq()
    registry.close()
    found = []
    for path, _ in each_cut(cut, "rename", start, tmp_path):  # type: ignore[arg-type]
        on_file = on_keys(path)
        registry = open_to_record(path, now=NOW, key=unlock(path, KAYA.id, PASSWORD))
        is_new = called(registry) == NEW_NAME
        found.append((is_new, on_file == NEW_NAME))
        assert registry.history.last_seq() == before + is_new
        assert on_keys(path) == called(registry), "in step again"
        assert verify(registry).flaws == ()
        registry.close()
        assert names(path.parent) == settled(path)
    assert found == sorted(found)
    # What comes before the first touch is one transaction of the engine.
    assert set(found) == {(True, False), (True, True)}, "cut between the two, and after both"


def test_that_the_command_line_finishes_a_new_name_that_a_kill_cut_and_a_look_changes_nothing(
    cut: object,  # noqa: F811
    tmp_path: Path,
) -> None:
    start, password = tmp_path / "start", tmp_path / "password"
    start.mkdir()
    registry = opened(protected(start))
    the_ward(registry)
    registry.close()
    password.write_text(PASSWORD, encoding="utf-8")
    cuts = (path for path, _ in each_cut(cut, "rename", start, tmp_path))  # type: ignore[arg-type]
    path = next(each for each in cuts if is_cut_between(each))
    given = ("--operator", KAYA.name, "--password-file", password)  # as the key file has it
    assert run("worklist", path, *given)[0] == 0
    assert on_keys(path) == KAYA.name, "whoever only looks changes nothing"
    letters = ("letters", path, "reminder", "-o", tmp_path / "letters.pdf", "--by", NEW_NAME)
    code, _, said = run(*letters, *given)
    assert (code, said) == (0, "")
    assert on_keys(path) == NEW_NAME
    assert names(path.parent) == settled(path)
    code, _, said = run("verify", path, "--operator", NEW_NAME, "--password-file", password)
    assert (code, said) == (0, "")


def is_cut_between(path: Path) -> bool:
    """The row has the new name, the key file has not."""
    key = unlock(path, KAYA.id, PASSWORD)
    registry = Registry.open(path, now=NOW, key=key, read_only=True)
    is_new = called(registry) == NEW_NAME
    registry.close()
    return is_new and on_keys(path) == KAYA.name


def test_that_a_key_file_that_cannot_be_written_is_written_at_the_next_opening(
    tmp_path: Path,
) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    in_the_way = key_file_of(path).with_name(f"{key_file_of(path).name}.new")
    in_the_way.mkdir()
    rename(registry)
    assert called(registry) == NEW_NAME
    assert on_keys(path) == KAYA.name
    registry.close()
    in_the_way.rmdir()
    again = open_to_record(path, now=NOW, key=unlock(path, KAYA.id, PASSWORD))
    assert on_keys(path) == NEW_NAME
    again.close()


@pytest.mark.parametrize("spoilt", ["missing", "damaged", "of another key"])
def test_that_a_key_file_that_is_not_the_registrys_is_never_written_over(
    tmp_path: Path, spoilt: str
) -> None:
    path = protected(tmp_path)
    registry = opened(path)
    if spoilt == "missing":
        key_file_of(path).unlink()
    elif spoilt == "damaged":
        key_file_of(path).write_bytes(b"torn")
    else:
        (tmp_path / "other").mkdir()
        other = protected(tmp_path / "other")
        key_file_of(path).write_bytes(key_file_of(other).read_bytes())
    before = key_file_of(path).read_bytes() if spoilt != "missing" else None
    rename(registry)
    keep_names(registry)
    registry.close()
    assert (key_file_of(path).read_bytes() if key_file_of(path).exists() else None) == before


@pytest.mark.parametrize("front", ["commandline", "ui"])
def test_that_window_and_command_line_open_to_record_in_one_way_only(front: str) -> None:
    for file in (ROOT / front).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Registry.open":
                assert "read_only=True" in ast.unparse(node), f"{file}: use open_to_record"
