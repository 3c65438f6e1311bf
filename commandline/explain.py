"""`explain`: the schedule of one case or of many, JSON in and JSON out, without a registry."""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from commandline.explain_input import Question, questions_from
from core.errors import RegistryError
from core.surveillance.booking import booking_suggestion
from core.surveillance.engine import assess

EXAMPLE = (
    'one case: {"protocol": "paper", "modality": "MRI", "anchor": "2024-01-15",'
    ' "as_of": "2024-08-20", "exams": ["2024-05-15"], "waived": [4],'
    ' "pauses": [["2024-08-01", null]], "stop": ["2024-07-01", "death"], "next_anchor": null,'
    ' "enrolled": null, "months": null, "holidays": []}; all but anchor and modality may be left'
    " out, and months replaces the months of the protocol"
)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts the date of today into `args.today` before `run`."""
    parser = subparsers.add_parser(
        "explain",
        help="due dates, states and status of a case given as JSON",
        description="Explains the surveillance schedule of one case or an array of cases.",
        epilog=EXAMPLE,
    )
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE|-", help="JSON file; - reads standard input"
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Answer every case or none: 0 when answered, 2 and one sentence on `stderr` when not.

    `args.file` is the file or `-`, `args.today` the day for cases without `as_of`.
    """
    try:
        text = _read(args.file, stdin)
        answer = explained(text, args.today)
    except RegistryError as error:
        print(str(error), file=stderr)
        return 2
    print(answer, file=stdout)
    return 0


def explained(text: str, today: date) -> str:
    """The answer to a JSON text as JSON: an object for an object, an array for an array."""
    questions, is_array = questions_from(text, today)
    answers = [answer_to(question) for question in questions]
    if not is_array:
        return json.dumps(answers[0], indent=2)
    return "[" + ",\n ".join(json.dumps(answer) for answer in answers) + "]"


def answer_to(question: Question) -> dict[str, Any]:
    """One case answered in the words of the schedule."""
    plan = assess(question.case, question.as_of)
    return {
        "status": str(plan.status),
        "since": _iso(plan.since),
        "next_due": _iso(plan.next_due),
        "slots": [
            {
                "month": slot.month,
                "opens": slot.opens_on.isoformat(),
                "due": slot.due_on.isoformat(),
                "overdue_from": slot.overdue_on.isoformat(),
                "state": str(slot.state),
                "exam": _iso(slot.examined_on),
                "suggested_booking": booking_suggestion(slot, question.working_days).isoformat(),
            }
            for slot in plan.slots
        ],
        "exams": [
            {"date": meaning.examined_on.isoformat(), "meaning": str(meaning)}
            for meaning in plan.meanings
        ],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read(file: str, stdin: TextIO) -> str:
    try:
        text = stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RegistryError("input: it is not UTF-8 text; save it as UTF-8.") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a file name"
        raise RegistryError(
            "FILE: {file} cannot be read ({why}); type the name of a JSON file, or - for "
            "standard input.",
            file=file,
            why=why,
        ) from error
    return text.removeprefix("\ufeff")
