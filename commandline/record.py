"""`record`: the whole record of one patient as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written
from core.language import words_in


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "record",
        help="one patient's whole record as a PDF",
        description="Writes every recorded value of one patient, record by record, as a PDF.",
    )
    add_file_options(parser, is_about_a_patient=True)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.full_record.document import printed_record

    meta = look.meta(args.now)
    plan, chart = look.chart_of_number(args.hospital_no)
    return printed_record(plan, chart, words_in(look.settings.language), meta).pdf
