"""Printing writes where it was told and nowhere else: no copy, no temporary file, no cache."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton

from core.actions.configuring import change_settings
from core.reports.writing import write_whole
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.conftest import child
from tests.core.reports.ward import SETTINGS, the_ward
from tests.e2e.person import ESC, Clock, Person
from tests.e2e.printing_window import BEGUN
from tests.e2e.test_batch_printing import asked, ended, from_patients
from tests.watching_files import files_written, needs_strace, outside, traced

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY)


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Path:
    path = tmp_path / "ward" / "ward.hepatrack"
    path.parent.mkdir()
    registry = Registry.create(path, now=clock())
    # A demonstration is not backed up by itself: backups are no part of printing.
    quiet = replace(SETTINGS, is_demonstration=True)
    change_settings(registry, acting(), quiet, "New registry")
    the_ward(registry)
    registry.close()
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "printed"
    folder.mkdir()
    return folder


def test_that_the_watch_hears_a_file_outside(tmp_path: Path, target: Path) -> None:
    with files_written() as written:
        write_whole(target / "a.pdf", b"%PDF")
        (tmp_path / "stray").mkdir()
        (tmp_path / "stray" / "copy.pdf").write_bytes(b"%PDF")
        (target / "a.pdf").read_bytes()
    assert outside(written, target) == [tmp_path / "stray", tmp_path / "stray" / "copy.pdf"]
    assert {each.name for each in written if target in each.parents} == {".a.pdf.new", "a.pdf"}
    (tmp_path / "late").write_bytes(b"")
    assert tmp_path / "late" not in written


def test_that_preview_saving_and_printing_for_many_write_into_the_target_only(
    person: Person, target: Path
) -> None:
    page = from_patients(person)
    before = {each for each in target.parent.rglob("*") if target not in each.parents}
    with files_written() as written:
        person.window.preview_summary(page.area.model.value_at(0).patient_id)
        preview = person.wait_for_dialog()
        preview.save_to(str(target / "one.pdf"))  # type: ignore[attr-defined]
        person.press(ESC)
        person.wait_for_no_dialog()
        for is_each in (False, True):
            person.press("P")
            dialog = asked(person)
            child(dialog, QRadioButton, "each" if is_each else "merged").setChecked(True)
            dialog.begin(str(target if is_each else target / "all.pdf"))
            ended(person, dialog)
            person.press(ESC)
            person.wait_for_no_dialog()
    assert (target / "one.pdf").exists()
    assert (target / "all.pdf").exists()
    assert len(list((target / "summary-23-Nov-2026").iterdir())) == 8
    # The list of recent registries is the program's own, and holds nothing of a patient.
    assert outside(written, target, target.parent / "desktop") == []
    after = {each for each in target.parent.rglob("*") if target not in each.parents}
    assert not [each for each in after - before if each.suffix == ".pdf"]
    assert {each.parent.name for each in after - before if each.is_file()} <= {"desktop"}


def quiet_environment(home: Path) -> dict[str, str]:
    """A home of its own, in which nothing may appear."""
    home.mkdir()
    return os.environ | {
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }


@needs_strace
@pytest.mark.parametrize("output", ["all.pdf", "folder"])
def test_that_strace_sees_no_file_outside_the_target_for_the_command_line(
    file: Path, target: Path, tmp_path: Path, output: str
) -> None:
    environment = quiet_environment(tmp_path / "home")
    arguments = ("summary", str(file), "--all", "-o", str(target / output))
    command = (sys.executable, str(ROOT / "main.py"), *arguments, "--as-of", TODAY.isoformat())
    written = traced_or_skipped(command, tmp_path / "strace.log", environment)
    assert target / f".{output}.new" in written, "the trace hears what is written"
    assert outside(written, target, *registry_of(file)) == []
    assert list((tmp_path / "home").iterdir()) == []


@needs_strace
def test_that_strace_sees_no_file_outside_the_target_for_the_window(
    file: Path, target: Path, tmp_path: Path
) -> None:
    """What Qt and the renderer of pages do is heard here only."""
    environment = quiet_environment(tmp_path / "home")
    script = ROOT / "tests" / "e2e" / "printing_window.py"
    command = (sys.executable, str(script), str(file), str(target), TODAY.isoformat())
    written = traced_or_skipped(command, tmp_path / "strace.log", environment)
    begun = written.index(target / BEGUN)
    assert (target / "one.pdf").exists()
    assert (target / "all.pdf").exists()
    assert outside(written[begun:], target, *registry_of(file)) == []


def registry_of(file: Path) -> list[Path]:
    """SQLite keeps its own two files beside the registry while it is open."""
    return [file, *(file.with_name(file.name + ending) for ending in ("-wal", "-shm"))]


def traced_or_skipped(
    command: tuple[str, ...], log: Path, environment: dict[str, str]
) -> list[Path]:
    try:
        return traced(command, log, environment)
    except AssertionError as error:
        if "ptrace" in str(error):
            pytest.skip("strace may not trace here")
        raise
