"""demo, verify, worklist, summary and timeline, as typed on a command line."""

import csv
import io
import json
from argparse import ArgumentParser
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from core.actions.registering import correct_patient
from core.domain.acting import Acting
from core.domain.patient import Patient
from core.domain.spreadsheet_cells import guarded
from core.exchange.worklist_lines import COLUMNS
from core.store.registry import Registry
from tests.tampering import behind

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
GULSEN = "157336"


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


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.hepatrack"
    code, out, err = run("demo", path)
    assert (code, err) == (0, "")
    assert out == f"{path}: 45 patients, demonstration data as of 2026-11-23\n"
    return path


def _assert_refused(answer: tuple[int, str, str], *parts: str) -> None:
    code, out, err = answer
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    for part in parts:
        assert part in err


def test_that_demo_makes_a_registry_that_verifies(demo: Path) -> None:
    code, out, err = run("verify", demo)
    assert (code, err) == (0, "")
    assert out.startswith("whole: 45 patients, ")


def test_that_demo_never_writes_over_a_file(demo: Path) -> None:
    before = demo.read_bytes()
    _assert_refused(run("demo", demo), "already exists")
    assert demo.read_bytes() == before


def test_that_verify_ends_with_1_and_a_line_for_each_finding(tmp_path: Path) -> None:
    path = tmp_path / "a.hepatrack"
    registry = Registry.create(path, now=NOW)
    behind(registry, "INSERT INTO settings (name, value) VALUES ('centre', '\"x\"')")
    registry.close()
    assert run("verify", path) == (1, "The row settings of settings has no history.\n", "")


def test_that_verify_calls_another_programs_file_damaged(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear colleague, " * 99)
    code, out, err = run("verify", path)
    assert (code, err) == (1, "")
    assert "damaged or is not a Hepatrack registry" in out


def test_that_a_missing_registry_is_a_sentence(tmp_path: Path) -> None:
    nowhere = tmp_path / "no.hepatrack"
    for answer in (
        run("verify", nowhere),
        run("worklist", nowhere),
        run("summary", nowhere, GULSEN, "-o", tmp_path / "a.pdf"),
        run("timeline", nowhere, GULSEN, "-o", tmp_path / "a.png"),
    ):
        _assert_refused(answer, "There is no registry at")
    assert list(tmp_path.iterdir()) == []


def test_that_a_wrong_day_names_the_option_and_what_to_type(demo: Path, tmp_path: Path) -> None:
    for answer in (
        run("worklist", demo, "--as-of", "23.11.2026"),
        run("demo", tmp_path / "a.hepatrack", "--as-of", "2026-02-30"),
        run("summary", demo, GULSEN, "-o", tmp_path / "a.pdf", "--as-of", "tomorrow"),
    ):
        _assert_refused(answer, "--as-of", "for example 2026-11-23")


def test_that_the_table_is_aligned_says_demonstration_and_adds_up(demo: Path) -> None:
    code, out, err = run("worklist", demo)
    assert (code, err) == (0, "")
    title, _, head, first, *_ = out.splitlines()
    assert title == "Worklist as of Mon 23-Nov-2026 (demonstration data)"
    assert first.startswith("WHITFIELD, Margaret") or "Overdue" in first
    assert "Overdue" in first
    assert first.index("Overdue") == head.index("status")
    assert "34 living and enrolled: " in out
    assert "11 others: " in out


def test_that_csv_has_one_row_per_living_patient_and_modality(demo: Path) -> None:
    _, out, _ = run("worklist", demo, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert tuple(rows[0]) == COLUMNS
    assert (
        *("hospital_no", "name", "modality", "month", "due", "overdue_from"),
        *("status", "since", "days_overdue", "booked_on", "state"),
    ) == COLUMNS
    each = Counter(row["hospital_no"] for row in rows)
    assert len(each) == 34
    assert Counter(each.values()) == {3: 33, 1: 1}  # one has no calendar yet
    overdue = [row for row in rows if row["status"] == "OVERDUE"]
    assert all(int(row["days_overdue"]) > 0 and row["since"] for row in overdue)
    assert {row["modality"] for row in rows} == {"MRI", "BIOCHEM", "PETCT", ""}


def test_that_json_tells_the_same_as_csv(demo: Path) -> None:
    _, as_json, _ = run("worklist", demo, "--format", "json")
    _, as_csv, _ = run("worklist", demo, "--format", "csv")
    told = [
        {key: "" if value is None else str(value) for key, value in row.items()}
        for row in json.loads(as_json)
    ]
    assert told == list(csv.DictReader(io.StringIO(as_csv)))


def test_that_looking_back_shows_what_was_due_then(demo: Path) -> None:
    _, then, _ = run("worklist", demo, "--as-of", "2026-08-01")
    assert then.startswith("Worklist as of Sat 01-Aug-2026")
    assert then != run("worklist", demo)[1]


def test_that_a_name_is_no_formula_and_no_order_to_the_terminal(demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.hepatrack"
    path.write_bytes(demo.read_bytes())
    registry = Registry.open(path, now=NOW)
    someone = next(p for p in registry.of(Patient).all() if p.family_name == "Whitfield")
    acting = Acting(operator="E. Kaya", at=NOW, today=date(2026, 11, 23))
    correct_patient(registry, acting, replace(someone, family_name="=2+3\x9b31m"))
    registry.close()
    _, out, _ = run("worklist", path, "--format", "csv")
    assert any(row["name"].startswith("'=2+3") for row in csv.DictReader(io.StringIO(out)))
    _, table, _ = run("worklist", path)
    assert "=2+3 31M, Margaret" in table
    assert [guarded(each) for each in ("+1", "-1", "@a", "\ta", "Ayşe", None, 4)] == [
        *("'+1", "'-1", "'@a", "'\ta", "Ayşe", "", "4"),
    ]


def test_that_summary_and_timeline_write_what_they_say(demo: Path, tmp_path: Path) -> None:
    pdf, png, svg = (tmp_path / f"a.{kind}" for kind in ("pdf", "png", "svg"))
    assert run("summary", demo, GULSEN, "-o", pdf) == (0, f"{pdf}\n", "")
    assert run("timeline", demo, "157 336", "-o", png) == (0, f"{png}\n", "")
    assert run("timeline", demo, GULSEN, "-o", svg) == (0, f"{svg}\n", "")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert png.read_bytes().startswith(b"\x89PNG")
    assert "<svg" in svg.read_text(encoding="utf-8")
    assert sorted(tmp_path.iterdir()) == [pdf, png, svg]


def test_that_an_unknown_number_is_refused_and_nothing_written(demo: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    _assert_refused(run("summary", demo, "999999", "-o", target), "999999")
    _assert_refused(run("timeline", demo, "12", "-o", tmp_path / "a.png"), "six digits")
    assert list(tmp_path.iterdir()) == []


def test_that_output_of_the_wrong_kind_or_place_is_refused(demo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    _assert_refused(run("summary", demo, GULSEN, "-o", tmp_path / "a.doc"), "-o", ".pdf")
    _assert_refused(run("timeline", demo, GULSEN, "-o", tmp_path / "a.gif"), ".png, .svg")
    _assert_refused(run("summary", demo, GULSEN, "-o", folder), "cannot be written over")
    gone = tmp_path / "gone" / "a.pdf"
    _assert_refused(run("summary", demo, GULSEN, "-o", gone), "cannot be written")


def test_that_the_registry_itself_is_never_the_output(demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "registry.pdf"
    path.write_bytes(demo.read_bytes())
    _assert_refused(run("summary", path, GULSEN, "-o", path), "cannot be written over")
    assert path.read_bytes()[:6] != b"%PDF-1"


# The history behind a registry


@pytest.fixture
def written(demo: Path, tmp_path: Path) -> Path:
    """The demonstration with one more entry, so that it has its anchor."""
    path = tmp_path / "ward.hepatrack"
    path.write_bytes(demo.read_bytes())
    registry = Registry.open(path, now=NOW)
    someone = registry.of(Patient).all()[0]
    by = Acting(operator="E. Kaya", at=NOW, today=NOW.date())
    correct_patient(registry, by, replace(someone, phone="1"))
    registry.close()
    return path


def test_that_verify_names_the_head_and_finds_it_again(written: Path) -> None:
    code, out, _ = run("verify", written)
    assert code == 0
    [line] = out.splitlines()
    head = line.rpartition(" ")[2]
    code, out, _ = run("verify", written, "--anchor", head)
    assert code == 0
    assert f"had the head {head} after entry " in out
    assert "2026-11-23 09:30; 0 entries came after it" in out


def test_that_verify_says_when_the_history_never_had_a_head(written: Path) -> None:
    code, out, _ = run("verify", written, "--anchor", "0badc0de")
    assert code == 1
    assert "The history never had the head 0badc0de" in out
    _assert_refused(run("verify", written, "--anchor", "soon"), "not the head of a history")


def test_that_verify_speaks_the_language_that_is_asked_for_and_lists_its_rules(
    written: Path,
) -> None:
    code, out, _ = run("verify", written, "--language", "tr", "--rules")
    assert code == 0
    assert "sağlam: 45 hasta" in out
    assert "INV-03  İki hastanın dosya numarası aynı olamaz." in out


def test_that_a_summary_carries_the_head_that_verify_finds(written: Path, tmp_path: Path) -> None:
    from pypdf import PdfReader

    file = tmp_path / "summary.pdf"
    assert run("summary", written, GULSEN, "-o", file)[0] == 0
    registry = Registry.open(written, now=NOW)
    head = registry.history.head()[:8]
    registry.close()
    for page in PdfReader(file).pages:
        assert f"history {head}" in page.extract_text()


def test_that_the_worklist_shows_what_was_known_on_a_day(demo: Path) -> None:
    code, out, err = run("worklist", demo, "--as-known-on", "2026-03-03")
    assert (code, err) == (0, "")
    assert out.startswith("Worklist as it was known on Tue 03-Mar-2026 (demonstration data)")
    assert "What today's facts say otherwise about 03-Mar-2026" in out
    late = out[out.index("WHITFIELD, Margaret  783445") :]
    assert "Not shown then, by today's facts it would be" in late
    assert "Registered WHITFIELD, Margaret, operated on 06-Feb-2025" in late


def test_that_what_was_known_comes_as_json_with_each_difference_by_name(demo: Path) -> None:
    told = json.loads(run("worklist", demo, "--as-known-on", "2026-03-03", "--format", "json")[1])
    by_facts = json.loads(run("worklist", demo, "--as-of", "2026-03-03", "--format", "json")[1])
    known = told["worklist"]
    late = {line["hospital_no"] for line in by_facts} - {line["hospital_no"] for line in known}
    assert "783445" in late
    assert (told["known_on"], told["entries_out_of_order"]) == ("2026-03-03", 0)
    [one] = [each for each in told["differences"] if each["hospital_no"] == "783445"]
    assert (one["kind"], one["then"]) == ("only_now", None)
    assert one["difference"] == "Not shown then, by today's facts it would be"
    assert "month" in one["now"]
    assert any(each["what"].startswith("Registered WHITFIELD") for each in one["causes"])
    assert all(each["entry"] > told["entries"] for each in one["causes"])


def test_that_what_was_known_comes_as_csv_with_the_same_differences(demo: Path) -> None:
    told = json.loads(run("worklist", demo, "--as-known-on", "2026-03-03", "--format", "json")[1])
    text = run("worklist", demo, "--as-known-on", "2026-03-03", "--format", "csv")[1]
    rows = list(csv.DictReader(io.StringIO(text)))
    numbers = {each["hospital_no"] for each in told["differences"]}
    assert numbers
    assert {row["hospital_no"] for row in rows if row["differs_by_now"]} == numbers
    shown = {each["hospital_no"] for each in told["worklist"]}
    assert len(rows) == len(told["worklist"]) + len(numbers - shown)
    [late] = [row for row in rows if row["hospital_no"] == "783445"]
    assert late["modality"] == ""
    assert late["differs_by_now"].startswith("Not shown then, by today's facts it would be: now ")
    causes = [each["causes"] for each in told["differences"] if each["hospital_no"] == "783445"]
    assert late["entries_behind_it"].split() == [str(each["entry"]) for each in causes[0]]
    plain = run("worklist", demo, "--as-of", "2026-03-03", "--format", "csv")[1]
    assert "differs_by_now" not in plain


def test_that_a_day_ahead_or_no_day_was_never_known(demo: Path) -> None:
    _assert_refused(run("worklist", demo, "--as-known-on", "2026-11-24"), "lies ahead")
    _assert_refused(run("worklist", demo, "--as-known-on", "soon"), "--as-known-on", "not a day")


def test_that_the_dictionary_needs_no_registry() -> None:
    code, out, err = run("dictionary", "--format", "csv")
    assert (code, err) == (0, "")
    assert "Specimen.margin_mm,Specimen,Margin of the specimen,number,mm,0 to 200,0 to 40" in out
    code, out, err = run("dictionary", "--language", "tr")
    assert (code, err) == (0, "")
    assert out.startswith("# Veri sözlüğü")


def test_that_the_whole_record_prints_every_recorded_value(demo: Path, tmp_path: Path) -> None:
    _, listed, _ = run("worklist", demo, "--format", "json")
    number = json.loads(listed)[0]["hospital_no"]
    pdf = tmp_path / "record.pdf"
    code, out, err = run("record", demo, number, "-o", pdf)
    assert (code, out, err) == (0, f"{pdf}\n", "")
    text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
    for title in ("Person", "Primary tumour", "Liver disease", "Operation"):
        assert title in text
    assert "Not recorded:" in text


def test_that_the_whole_record_of_nobody_is_refused(demo: Path, tmp_path: Path) -> None:
    answer = run("record", demo, "000000", "-o", tmp_path / "record.pdf")
    _assert_refused(answer, "000000")


def test_that_the_scores_of_a_patient_are_printed_with_their_rules(demo: Path) -> None:
    _, listed, _ = run("worklist", demo, "--format", "json")
    number = json.loads(listed)[0]["hospital_no"]
    code, out, err = run("scores", demo, number)
    assert (code, err) == (0, "")
    assert "Fong clinical risk score: " in out
    assert "Fong 1999; interval from the diagnosis of the primary" in out
    code, out, err = run("scores", demo, number, "--format", "json")
    assert (code, err) == (0, "")
    rows = [row for section in json.loads(out) for row in section["rows"]]
    assert {"Fong clinical risk score", "Tumour burden score", "GAME score"} <= {
        row["rule"] for row in rows
    }
    assert all(row["result"] for row in rows)


def test_that_the_scores_of_nobody_are_refused(demo: Path) -> None:
    _assert_refused(run("scores", demo, "000000"), "000000")


def test_that_table2_has_a_row_for_each_of_the_twelve_in_both_forms(demo: Path) -> None:
    code, out, err = run("table2", demo, "--format", "csv", "--time-zero", "index_operation")
    assert (code, err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["patient"] for row in rows] == [str(n) for n in range(1, 13)]
    assert {row["survival_from"] for row in rows} == {"index_operation"}
    code, out, err = run("table2", demo)
    assert (code, err) == (0, "")
    assert out.startswith("# Treated again for recurrence: 12 patients\n\nDemonstration data")
    assert "diagnosis of the primary tumour" in out
    assert len([line for line in out.splitlines() if line.startswith("|")]) == 14


def test_that_table2_of_no_registry_is_refused(tmp_path: Path) -> None:
    _assert_refused(run("table2", tmp_path / "none.hepatrack"), "none.hepatrack")
