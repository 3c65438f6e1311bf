"""`plan`: the plan that a patient keeps, as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "plan",
        help="the plan that a patient keeps, as a PDF",
        description="Writes what one patient keeps: when to come next and whom to ring, in the"
        " patient's own language, as a PDF.",
    )
    add_file_options(parser, is_about_a_patient=True)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the patient's language."""
    from core.reports.patient_plan.document import plan_pdf

    meta = look.meta(args.now)
    return plan_pdf(look.plan_of_number(args.hospital_no), meta, look.settings)
