"""`mdt`: the sheet for the multidisciplinary meeting about one patient, as a PDF of one page."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written
from core.language import words_in


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "mdt",
        help="the sheet for the multidisciplinary meeting as a PDF",
        description="Writes what the multidisciplinary meeting has to know of one patient, with"
        " room for its decision, as a PDF of one page.",
    )
    add_file_options(parser, is_about_a_patient=True)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.mdt_sheet.document import printed_mdt_sheet

    meta = look.meta(args.now)
    plan, chart = look.chart_of_number(args.hospital_no)
    return printed_mdt_sheet(plan, chart, words_in(look.settings.language), meta).pdf
