"""`operation` of many, as typed on a command line."""

from datetime import date
from pathlib import Path

import pytest

from commandline.front import run_command
from core.store.registry import Registry
from tests.builders import patient, registered
from tests.commandline.test_sheets_and_letters import NOW, names_in, operated_file, refused, run
from tests.core.reports.papers import assert_valid, needs_qpdf, pages_of

__all__ = ["operated_file"]


@pytest.fixture
def ward(operated_file: tuple[Path, str]) -> Path:
    """Two operated on by 01-Nov-2026, one of them twice, and one operated on later."""
    path, _ = operated_file
    registry = Registry.open(path, now=NOW)
    once = patient(hospital_no="310002", family_name="Öz")
    registered(registry, operated_on=date(2026, 1, 12), person=once)
    later = patient(hospital_no="310003", family_name="Later")
    registered(registry, operated_on=date(2026, 11, 9), person=later)
    registry.close()
    return path


def sheets(path: Path) -> list[str]:
    """The first page of each document of a merged file."""
    return [page for page in pages_of(path.read_bytes()) if "Page 1 of" in page]


@needs_qpdf
def test_that_the_latest_operation_of_each_is_written_and_of_every_one_all(
    ward: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "printed"
    folder.mkdir()
    for words, on in (
        ((), ["02-Mar-2026", "09-Nov-2026", "12-Jan-2026"]),
        (("--every",), ["02-Mar-2026", "09-Nov-2026", "12-Jan-2026", "15-Sep-2025"]),
    ):
        file = folder / f"{len(on)}.pdf"
        code, said, error = run("operation", ward, "--all", *words, "-o", file)
        assert (code, error) == (0, "")
        assert "(3 patients" in said
        assert_valid(file.read_bytes(), tmp_path)
        found = [day for page in sheets(file) for day in on if f" of {day}" in page]
        assert sorted(found) == on
    assert names_in(folder) == ["3.pdf", "4.pdf"]


def test_that_files_of_one_folder_are_named_after_operations_and_after_nobody(
    ward: Path, tmp_path: Path
) -> None:
    numbers = tmp_path / "list.txt"
    numbers.write_text("310002\n204817\n", encoding="utf-8")
    run("operation", ward, "--list", numbers, "-o", tmp_path / "latest")
    assert names_in(tmp_path / "latest") == [
        "001-operation-23-Nov-2026.pdf",
        "002-operation-23-Nov-2026.pdf",
    ]
    run("operation", ward, "--list", numbers, "--every", "-o", tmp_path / "every")
    assert names_in(tmp_path / "every") == [
        "001-O1-operation-23-Nov-2026.pdf",
        "002-O1-operation-23-Nov-2026.pdf",
        "002-O2-operation-23-Nov-2026.pdf",
    ]
    refused(run("operation", ward, "--all", "-o", tmp_path / "every"), "not empty")


def test_that_whoever_was_not_operated_on_by_the_day_is_named_and_has_no_page(
    ward: Path, tmp_path: Path
) -> None:
    file = tmp_path / "then.pdf"
    words = ("--all", "--every", "--as-of", "2026-11-01")
    code, said, error = run("operation", ward, *words, "-o", file)
    assert code == 1
    assert "(2 patients" in said
    assert error.count("\n") == 1
    assert "LATER" in error
    assert "No operation is recorded by 01-Nov-2026." in error
    assert len(sheets(file)) == 3
    none = tmp_path / "none.pdf"
    code, said, error = run("operation", ward, "--all", "--as-of", "2020-01-01", "-o", none)
    assert (code, said) == (2, "")
    assert "Nothing was written" in error
    assert not none.exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Name one patient"),
        (("204817", "--all"), "Name one patient"),
        (("--all", "--which", "O1"), "--which names an operation of one patient"),
        (("204817", "--every"), "--every is for --all and --list"),
    ],
)
def test_that_words_that_do_not_fit_together_are_refused_with_what_to_type(
    ward: Path, words: tuple[str, ...], sentence: str
) -> None:
    file = ward.with_name("refused.pdf")
    refused(run("operation", ward, *words, "-o", file), sentence)
    assert not file.exists()


@pytest.mark.parametrize("command", ["operation", "summary", "ics"])
def test_that_the_number_may_stand_before_or_after_the_options(
    ward: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    file = ward.with_name("any.ics" if command == "ics" else "any.pdf")
    for words in (("204817", "-o", file), ("-o", file, "204817")):
        assert run_command([command, str(ward), *map(str, words)], NOW) == 0
        assert capsys.readouterr() == (f"{file}\n", "")
        file.unlink()
