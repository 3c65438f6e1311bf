"""`summary`: one patient's summary as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written
from core.language import words_in


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "summary",
        help="one patient's summary as a PDF",
        description="Writes the summary of one patient, as of a day, as a PDF of one or two pages.",
    )
    add_file_options(parser, is_about_a_patient=True)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.summary.document import summary_pdf
    from core.store.charts import chart_of

    meta = look.meta(args.now)
    plan = look.plan_of_number(args.hospital_no)
    chart = chart_of(look.registry, plan.dossier.patient.id)
    return summary_pdf(plan, words_in(look.settings.language), meta, chart=chart)
