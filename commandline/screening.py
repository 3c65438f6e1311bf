"""`screening`: the flowchart of who was considered and taken in, as text or as CSV."""

import argparse
import csv
import io
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.domain.patient import Patient
from core.domain.screening import Screening
from core.errors import RegistryError
from core.language import Language, Words, phrase, words_in
from core.reports.screening.flow import (
    Flow,
    doubts_said,
    flow_of,
    label_said,
    rows_of,
    sum_said,
)

COLUMNS = ("step", "label", "n")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "screening",
        help="who was considered, and why not taken in",
        description="Prints the flowchart of the screening list: considered, not taken in by"
        " reason, taken in. Every reason has its row, also without anybody.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    parser.add_argument("--format", choices=("text", "csv"), default="text")
    parser.add_argument(
        "--language", choices=[str(each) for each in Language], default="en", help="of the labels"
    )
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """0 when printed, 1 when the numbers do not add up, 2 and one sentence for bad input."""
    try:
        key = key_asked(args, stdin)
        with looking_at(args.registry, day_asked(args), args.now, key) as look:
            flow = flow_on(look)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    words = words_in(Language(args.language))
    text = _as_csv(flow, words) if args.format == "csv" else _as_text(flow, look, words)
    print(text, end="", file=stdout)
    return 0 if flow.adds_up else 1


def flow_on(look: Look) -> Flow:
    """Of everybody who was considered on or before the day."""
    considered = [
        each for each in look.registry.of(Screening).all() if each.considered_on <= look.day
    ]
    return flow_of(considered, [each.id for each in look.registry.of(Patient).all()])


def _as_text(flow: Flow, look: Look, words: Words) -> str:
    lines = [words(phrase("Screening as of {day}"), day=look.day), ""]
    for row in rows_of(flow):
        indent = "      " if row.is_detail else ""
        lines.append(f"{indent}{row.n:>5}  {label_said(row, words)}")
    lines += ["", sum_said(flow, words), *doubts_said(flow, words)]
    return "\n".join(lines) + "\n"


def _as_csv(flow: Flow, words: Words) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows_of(flow):
        writer.writerow((row.step, words(row.label), row.n))
    return text.getvalue()
