"""`dictionary`: every variable of the record, as CSV or Markdown."""

import argparse
from typing import TextIO

from core.language import Language, words_in
from core.reports.dictionary.compose import dictionary
from core.reports.dictionary.written import as_csv, as_markdown


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "dictionary",
        help="the data dictionary as CSV or Markdown",
        description="Writes every variable of the record: name, unit, limits, answers, and what is"
        " computed from them by which rule. Needs no registry.",
    )
    parser.add_argument("--format", choices=("csv", "md"), default="md")
    parser.add_argument("--language", choices=[str(each) for each in Language], default="en")


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:  # noqa: ARG001
    """Write it to standard output: 0."""
    words = words_in(Language(args.language))
    lines = dictionary(words)
    stdout.write(as_csv(lines) if args.format == "csv" else as_markdown(lines, words))
    return 0
