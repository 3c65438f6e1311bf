"""`summary` of one and of many, as typed on a command line."""

from pathlib import Path

import pytest

from core.store.registry import Registry
from tests.commandline.test_sheets_and_letters import NOW, names_in, run
from tests.core.reports.papers import assert_valid, needs_qpdf, pages_of
from tests.core.reports.ward import the_ward


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    the_ward(registry)
    registry.close()
    return path


@needs_qpdf
def test_that_everybody_is_written_into_one_file_or_into_a_new_folder(
    ward: Path, tmp_path: Path
) -> None:
    before = names_in(tmp_path)
    code, said, error = run("summary", ward, "--all", "-o", tmp_path / "all.pdf")
    assert (code, error) == (0, "")
    assert "(8 patients" in said
    pdf = (tmp_path / "all.pdf").read_bytes()
    assert_valid(pdf, tmp_path)
    (tmp_path / "printed.pdf").unlink()
    assert sum("Page 1 of" in page for page in pages_of(pdf)) == 8
    code, said, error = run("summary", ward, "--all", "-o", tmp_path / "out")
    assert (code, error) == (0, "")
    assert names_in(tmp_path / "out") == [f"{n:03d}-summary-23-Nov-2026.pdf" for n in range(1, 9)]
    assert names_in(tmp_path) == sorted([*before, "all.pdf", "out"])


def test_that_a_list_is_followed_in_its_order_and_somebody_unknown_is_named(
    ward: Path, tmp_path: Path
) -> None:
    numbers = tmp_path / "list.txt"
    numbers.write_text("783 445\n\n211340\n783445\n", encoding="utf-8")
    command = ("summary", ward, "--list", numbers, "-o", tmp_path / "some.pdf")
    code, said, _ = run(*command)
    assert code == 0, said
    pages = pages_of((tmp_path / "some.pdf").read_bytes())
    first = [page for page in pages if "Page 1 of" in page]
    assert len(first) == 2
    assert "WHITFIELD" in first[0]
    numbers.write_text("no such number\n")
    code, _, error = run(*command[:-1], tmp_path / "none.pdf")
    assert code == 2
    assert "No patient has the hospital number" in error
    code, _, error = run(
        *("summary", ward, "--list", "-", "--password-file", "-", "-o", tmp_path / "none.pdf")
    )
    assert (code, "cannot both" in error) == (2, True)
    numbers.write_text("\n")
    code, _, error = run(*command[:-1], tmp_path / "none.pdf")
    assert code == 2
    assert "names nobody" in error
    assert not (tmp_path / "none.pdf").exists()


def test_that_names_and_languages_are_as_asked(ward: Path, tmp_path: Path) -> None:
    run("summary", ward, "--all", "-o", tmp_path / "own", "--language", "patient", "--names")
    texts = {
        each.name: pages_of(each.read_bytes())[0] for each in sorted((tmp_path / "own").iterdir())
    }
    english = [name for name, text in texts.items() if "Patient summary" in text]
    assert len(english) == 1
    assert "Whitfield-Margaret-783445" in english[0]
    assert sum("Hasta özeti" in text for text in texts.values()) == 7


def test_that_a_part_can_be_left_out_of_one_and_of_many(ward: Path, tmp_path: Path) -> None:
    for who, name in ((("783445",), "one.pdf"), (("--all",), "all.pdf")):
        target = tmp_path / name
        code, _, error = run(
            *("summary", ward, *who, "-o", target, "--without", "timeline", "--without", "notes")
        )
        assert (code, error) == (0, "")
        for page in pages_of(target.read_bytes()):
            assert "Course and surveillance" not in page
            if "Page 1 of" in page:
                assert "Left out of this print: timeline." in page


@pytest.mark.parametrize("words", [(), ("783445", "--all")])
def test_that_one_or_many_has_to_be_said(
    ward: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    code, _, error = run("summary", ward, *words, "-o", tmp_path / "a.pdf")
    assert code == 2
    assert "Name one patient" in error
    assert not (tmp_path / "a.pdf").exists()


def test_that_a_wrong_ending_and_a_full_folder_are_refused(ward: Path, tmp_path: Path) -> None:
    code, _, error = run("summary", ward, "--all", "-o", tmp_path / "a.docx")
    assert code == 2
    assert "does not end in .pdf" in error
    code, _, error = run("summary", ward, "--all", "-o", tmp_path)
    assert code == 2
    assert "not empty" in error
