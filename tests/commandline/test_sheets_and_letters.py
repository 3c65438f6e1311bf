"""monday, plan, letters, ics and the list as files, as typed on a command line."""

import csv
import io
from argparse import ArgumentParser
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from core.actions.course import record_procedure
from core.actions.operators import start_with
from core.domain.followup import Channel, ContactAttempt
from core.domain.operators import Operator
from core.domain.roles import Role
from core.exchange.worklist_lines import COLUMNS
from core.store.registry import Registry
from tests.builders import TODAY, acting, liver_operation, patient, registered
from tests.core.exchange.ics_reader import read_ics
from tests.core.reports.papers import pages_of
from tests.core.reports.ward import the_ward

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def run(name: str, *words: object, now: datetime = NOW) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one subcommand."""
    module: Any = import_module(f"commandline.{name}")
    parser = ArgumentParser(prog="main.py")
    module.add_parser(parser.add_subparsers(dest="command"))
    args = parser.parse_args([name, *map(str, words)])
    args.now, args.today = now, now.date()
    out, err = io.StringIO(), io.StringIO()
    code = module.run(args, io.StringIO(), out, err)
    return code, out.getvalue(), err.getvalue()


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    path = tmp_path / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    start_with(registry, acting(), Operator(name="E. Kaya", role=Role.COORDINATOR, since=TODAY))
    the_ward(registry)
    registry.close()
    return path


def letters_in(path: Path) -> list[ContactAttempt]:
    registry = Registry.open(path, now=NOW, read_only=True)
    try:
        contacts = registry.of(ContactAttempt).all()
        return [each for each in contacts if each.channel is Channel.LETTER]
    finally:
        registry.close()


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def refused(answer: tuple[int, str, str], *parts: str) -> None:
    code, out, err = answer
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    for part in parts:
        assert part in err


def test_that_the_monday_sheet_is_written_whole_or_one_view_of_it(ward: Path) -> None:
    file = ward.with_name("monday.pdf")
    assert run("monday", ward, "-o", file) == (0, f"{file}\n", "")
    [page] = pages_of(file.read_bytes())
    assert "5 of 6 patients" in page
    run("monday", ward, "-o", file, "--only", "booked")
    [page] = pages_of(file.read_bytes())
    assert "Filter: Booked" in page
    assert "overdue 2 = 0 shown + 2 filtered out" in page


def test_that_a_plan_is_in_the_patients_language_and_refused_for_the_dead(ward: Path) -> None:
    file = ward.with_name("plan.pdf")
    assert run("plan", ward, "211340", "-o", file) == (0, f"{file}\n", "")
    assert "Sayın Ayşe Öztürk" in pages_of(file.read_bytes())[0]
    file.unlink()
    refused(run("plan", ward, "206211", "-o", file), "died on 01-Nov-2026")
    assert not file.exists()
    refused(run("plan", ward, "1", "-o", file), "No patient has the hospital number 1")


def test_that_letters_are_written_and_logged_once_by_whom_is_named(ward: Path) -> None:
    file = ward.with_name("letters.pdf")
    code, out, err = run("letters", ward, "reminder", "-o", file, "--by", "e. kaya")
    assert (code, err) == (0, "")
    assert len(pages_of(file.read_bytes())) == 2
    assert {each.tried_by for each in letters_in(ward)} == {"E. Kaya"}
    assert len(letters_in(ward)) == 2
    assert "TAŞ, Ayşe  183990: no address recorded" in out
    assert "POLAT, Ayşe  206211: deceased" in out


def test_that_who_gets_a_letter_can_be_asked_without_writing_anything(ward: Path) -> None:
    before = ward.read_bytes(), names_in(ward.parent)
    code, out, err = run("letters", ward, "appointment")
    assert (code, err) == (0, "")
    assert out.startswith("Appointment letter: 2\n")
    assert (ward.read_bytes(), names_in(ward.parent)) == before


def test_that_letters_are_refused_without_a_sender_and_for_nobody(ward: Path) -> None:
    file = ward.with_name("letters.pdf")
    refused(run("letters", ward, "reminder", "-o", file), "--by", "E. Kaya")
    refused(run("letters", ward, "reminder", "-o", file, "--by", "X"), "--by", "E. Kaya")
    nobody = run("letters", ward, "missed", "-o", file, "--by", "E. Kaya", "--to", "211340")
    refused(nobody, "Nobody")
    refused(run("letters", ward, "missed", "--to", "1"), "No patient has the hospital number 1")
    assert not file.exists()
    assert letters_in(ward) == []


def test_that_only_the_named_patients_get_a_letter(ward: Path) -> None:
    file = ward.with_name("letters.pdf")
    run("letters", ward, "appointment", "-o", file, "--by", "E. Kaya", "--to", "783445")
    [page] = pages_of(file.read_bytes())
    assert "Dear Ms Whitfield" in page
    assert len(letters_in(ward)) == 1


def test_that_bookings_are_written_for_all_and_for_one(ward: Path) -> None:
    file = ward.with_name("bookings.ics")
    assert run("ics", ward, "-o", file) == (0, f"{file}\n", "")
    everybody = {each.values["UID"] for each in read_ics(file.read_bytes()).parts}
    assert len(everybody) == 8, "two examinations each of four patients"
    run("ics", ward, "783445", "-o", file, "--naming", "nothing")
    own = read_ics(file.read_bytes()).parts
    assert {each.values["UID"] for each in own} < everybody
    assert "783" not in file.read_text("utf-8")


def test_that_the_list_is_written_as_a_file_of_the_asked_kind(ward: Path) -> None:
    sheet = ward.with_name("list.xlsx")
    assert run("worklist", ward, "--format", "xlsx", "-o", sheet) == (0, f"{sheet}\n", "")
    rows = list(load_workbook(sheet).active.iter_rows(values_only=True))
    plain = ward.with_name("list.csv")
    run("worklist", ward, "--format", "csv", "-o", plain)
    assert plain.read_bytes().startswith(b"\xef\xbb\xbf"), "so that every spreadsheet reads ş and ğ"
    lines = list(csv.reader(io.StringIO(plain.read_bytes().decode("utf-8-sig"))))
    assert tuple(lines[0]) == rows[0] == COLUMNS
    assert len(lines) == len(rows)
    assert [line[1] for line in lines] == [row[1] for row in rows]


def test_that_xlsx_needs_a_file_with_its_ending(ward: Path) -> None:
    refused(run("worklist", ward, "--format", "xlsx"), "-o")
    refused(run("worklist", ward, "--format", "xlsx", "-o", "list.csv"), ".xlsx")
    refused(run("worklist", ward, "--format", "csv", "-o", ward), ".csv")


def test_that_nothing_is_created_beside_the_target(ward: Path) -> None:
    folder = ward.with_name("out")
    folder.mkdir()
    before = names_in(ward.parent)
    for name, ending, *words in (
        ("monday", "pdf"),
        ("plan", "pdf", "211340"),
        ("ics", "ics"),
    ):
        assert run(name, ward, *words, "-o", folder / f"{name}.{ending}")[0] == 0
    assert names_in(folder) == ["ics.ics", "monday.pdf", "plan.pdf"]
    assert names_in(ward.parent) == before


@pytest.fixture
def operated_file(tmp_path: Path) -> tuple[Path, str]:
    """A registry with somebody operated on twice, and the hospital number."""
    path = tmp_path / "operated.hepatrack"
    registry = Registry.create(path, now=NOW)
    who = registered(registry, operated_on=date(2025, 9, 15), person=patient(hospital_no="204817"))
    again = replace(liver_operation(who, date(2026, 3, 2)), surgeon="Dr B. Tuna")
    record_procedure(registry, acting(), again)
    registry.close()
    return path, "204817"


def test_that_the_mdt_sheet_is_written(operated_file: tuple[Path, str]) -> None:
    path, number = operated_file
    file = path.with_name("mdt.pdf")
    assert run("mdt", path, number, "-o", file) == (0, f"{file}\n", "")
    [page] = pages_of(file.read_bytes())
    assert "MDT sheet" in page
    assert "Question to the meeting" in page


def test_that_the_latest_operation_or_the_one_named_is_written(
    operated_file: tuple[Path, str],
) -> None:
    path, number = operated_file
    file = path.with_name("operation.pdf")
    assert run("operation", path, number, "-o", file) == (0, f"{file}\n", "")
    assert "O2 of 02-Mar-2026" in pages_of(file.read_bytes())[0]
    run("operation", path, number, "-o", file, "--which", "o1")
    assert "O1 of 15-Sep-2025" in pages_of(file.read_bytes())[0]
    before = file.read_bytes()
    refused(run("operation", path, number, "-o", file, "--which", "O9"), "O9", "O1, O2")
    early = run("operation", path, number, "-o", file, "--which", "O2", "--as-of", "2025-12-01")
    refused(early, "not in the course")
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("command", "wide"), [("mdt", False), ("summary", False), ("record", False), ("monday", True)]
)
def test_that_paper_letter_is_a_letter(
    operated_file: tuple[Path, str], command: str, *, wide: bool
) -> None:
    path, number = operated_file
    file = path.with_name("letter.pdf")
    about = [] if command == "monday" else [number]
    assert run(command, path, *about, "-o", file, "--paper", "letter")[0] == 0
    width, height = PdfReader(io.BytesIO(file.read_bytes())).pages[0].mediabox[2:]
    assert (float(width), float(height)) == ((792, 612) if wide else (612, 792))
