"""`explain`: answers in the words of the case file, and one sentence for every wrong input."""

import argparse
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commandline import explain
from tests.core.surveillance.case_file import answered, worked_cases

TODAY = date(2026, 3, 9)
PLAIN: dict[str, Any] = {"modality": "MRI", "anchor": "2024-01-15"}


def run(text: str, *arguments: str) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    explain.add_parser(parser.add_subparsers(required=True))
    args = parser.parse_args(["explain", *arguments])
    args.today = TODAY
    out, err = io.StringIO(), io.StringIO()
    code = explain.run(args, io.StringIO(text), out, err)
    return code, out.getvalue(), err.getvalue()


def refusal(case: object) -> str:
    code, out, err = run(case if isinstance(case, str) else json.dumps(case))
    assert code == 2
    assert out == ""
    assert err.count("\n") == 1
    return err.strip()


def test_that_one_call_answers_the_whole_case_file() -> None:
    cases = worked_cases()
    code, out, err = run(json.dumps([case.as_json() for case in cases]))
    assert (code, err) == (0, "")
    answers = [answered(case.query, o) for case, o in zip(cases, json.loads(out), strict=True)]
    assert answers == [case.expected for case in cases]


def test_that_one_case_has_the_printed_shape() -> None:
    _, out, _ = run(json.dumps(PLAIN | {"as_of": "2024-08-20", "exams": ["2024-05-15"]}), "-")
    answer = json.loads(out)
    assert list(answer) == ["status", "since", "next_due", "slots", "exams"]
    assert (answer["status"], answer["since"], answer["next_due"]) == ("OPEN", None, "2024-09-15")
    assert answer["slots"][0] == {
        "month": 4,
        "opens": "2024-04-15",
        "due": "2024-05-15",
        "overdue_from": "2024-05-30",
        "state": "DONE_IN_WINDOW",
        "exam": "2024-05-15",
        "suggested_booking": "2024-05-15",
    }
    assert answer["exams"] == [{"date": "2024-05-15", "meaning": "4"}]


def test_that_a_case_without_a_day_is_seen_from_today() -> None:
    _, today, _ = run(json.dumps(PLAIN))
    _, told, _ = run(json.dumps(PLAIN | {"as_of": TODAY.isoformat()}))
    assert today == told


def test_that_the_full_example_of_the_help_is_understood() -> None:
    example = explain.EXAMPLE
    case = example[example.index("{") : example.rindex("}") + 1]
    code, out, _ = run(case)
    assert code == 0
    assert json.loads(out)["status"] == "STOPPED_DEATH"


def test_that_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    for name, encoding in (("plain.json", "utf-8"), ("marked.json", "utf-8-sig")):
        (tmp_path / name).write_text(json.dumps(PLAIN), encoding=encoding)
        assert run("", str(tmp_path / name))[0] == 0


def test_that_an_empty_array_has_an_empty_answer() -> None:
    assert run("[]") == (0, "[]\n", "")


WRONG = [
    ("", "input: it is empty; type one case or an array as JSON."),
    ("  \n", "input: it is empty; type one case or an array as JSON."),
    ("{", "input: not JSON, line 1"),
    ("5", "input: 5 is not a case; type a JSON object"),
    ("[" * 100_000, "nested too deeply"),
    ("[" + "9" * 10_000 + "]", "a number is too long"),
    ('{"modality": "MRI", "anchor": NaN}', "input: NaN is not a JSON number"),
    ('{"modality": "MRI", "anchor": "2024-01-15", "months": [Infinity]}', "Infinity is not"),
    ('{"anchor": "2024-01-15", "anchor": "2024-01-16"}', '"anchor": it is given twice'),
    ({"modality": "MRI"}, "anchor: it is missing; type a date as YYYY-MM-DD"),
    ({"anchor": "2024-01-15"}, "modality: it is missing; type one of MRI, BIOCHEM, PETCT."),
    (PLAIN | {"anchor": "2024-02-30"}, 'anchor: "2024-02-30" does not fit; type a day that exists'),
    (PLAIN | {"anchor": "15/01/2024"}, 'anchor: "15/01/2024" does not fit'),
    (PLAIN | {"anchor": "20240115"}, "anchor:"),
    (PLAIN | {"anchor": "2024-W03-1"}, "anchor:"),
    (PLAIN | {"anchor": "٢٠٢٤-٠١-١٥"}, "anchor:"),
    (PLAIN | {"anchor": "0001-01-01"}, "from 1900 to 2199"),
    (PLAIN | {"anchor": 20240115}, "anchor: 20240115 does not fit"),
    (PLAIN | {"anchor": True}, "anchor: true"),
    (PLAIN | {"modality": "CT"}, 'modality: "CT" does not fit; type one of MRI, BIOCHEM, PETCT.'),
    (PLAIN | {"modality": ["MRI"]}, "modality:"),
    (PLAIN | {"modality": 5}, "modality:"),
    (PLAIN | {"protocol": "nccn"}, "protocol:"),
    (PLAIN | {"protocol": "../paper"}, "protocol:"),
    (PLAIN | {"protocol": 1}, "protocol:"),
    (PLAIN | {"as_of": "soon"}, "as_of:"),
    (PLAIN | {"exams": "2024-05-15"}, "exams:"),
    (PLAIN | {"exams": [None]}, "exams: it is missing"),
    (PLAIN | {"exams": {}}, "exams: {} does not fit; type a list"),
    (PLAIN | {"waived": [True]}, "waived: true does not fit; type whole months"),
    (PLAIN | {"waived": [4.0]}, "waived: 4.0"),
    (PLAIN | {"waived": ["4"]}, 'waived: "4"'),
    (PLAIN | {"waived": [5]}, "waived: 5 does not fit; type months that MRI has here"),
    (PLAIN | {"pauses": ["2024-08-01"]}, "pauses:"),
    (PLAIN | {"pauses": [["2024-08-01"]]}, "pauses:"),
    (PLAIN | {"pauses": [[None, "2024-08-01"]]}, "pauses:"),
    (PLAIN | {"pauses": [["2024-08-01", "2024-07-01"]]}, "an end that is not before the start"),
    (PLAIN | {"stop": "2024-07-01"}, "stop:"),
    (PLAIN | {"stop": ["2024-07-01", "gone"]}, 'stop: "gone" does not fit; type a reason: one of'),
    (PLAIN | {"stop": ["2024-07-01", None]}, "stop:"),
    (PLAIN | {"stop": ["2023-07-01", "death"]}, "stop:"),
    (PLAIN | {"next_anchor": "2024-01-15"}, "next_anchor:"),
    (PLAIN | {"enrolled": 5}, "enrolled:"),
    (PLAIN | {"months": [8, 4]}, "months: Each month must be later"),
    (PLAIN | {"months": [4, 4]}, "months:"),
    (PLAIN | {"months": []}, "months:"),
    (PLAIN | {"months": [True, 8]}, "months:"),
    (PLAIN | {"months": [10**30]}, "months:"),
    (PLAIN | {"months": [1e9]}, "months:"),
    (PLAIN | {"months": [-4]}, "months:"),
    (PLAIN | {"months": [1, 2]}, "could overlap"),
    (PLAIN | {"months": 4}, "months: 4 does not fit; type a list"),
    (PLAIN | {"holidays": ["2024-13-01"]}, "holidays:"),
    (PLAIN | {"exam": []}, 'unknown field: "exam" does not fit; type only protocol, modality'),
    (PLAIN | {"\ud800": 1}, "unknown field:"),
]


@pytest.mark.parametrize(("case", "sentence"), WRONG, ids=range(len(WRONG)))
def test_that_bad_input_is_answered_with_one_sentence_naming_the_field(
    case: object, sentence: str
) -> None:
    assert sentence in refusal(case)


def test_that_one_wrong_case_answers_none_and_is_named() -> None:
    assert refusal([PLAIN, PLAIN | {"anchor": "x"}]).startswith("case 2 of 2: anchor:")
    assert refusal([PLAIN, 5]).startswith("case 2 of 2: case: 5")


def test_that_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    code, _, err = run("", str(tmp_path / "none.json"))
    assert code == 2
    assert err.startswith("FILE: ")
    assert run("", str(tmp_path))[0] == 2
    (tmp_path / "latin.json").write_bytes(b'{"modality": "\xff"}')
    assert "UTF-8" in run("", str(tmp_path / "latin.json"))[2]
    assert run("", "nul\0name")[0] == 2
