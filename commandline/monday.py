"""`monday`: the Monday sheet as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written
from core.actions.listing import listed
from core.language import words_in
from core.surveillance.buckets import Bucket
from core.surveillance.orders import DisplayStatus


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "monday",
        help="the Monday sheet as a PDF",
        description="Writes whom to ring this week as a PDF in A4 landscape, one line for each"
        " patient, with boxes to tick. --only prints one view of the list instead.",
    )
    add_file_options(parser)
    parser.add_argument(
        "--only",
        choices=[each.value for each in Bucket],
        metavar="VIEW",
        help=f"only patients who are: {', '.join(each.value for each in Bucket)}",
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.monday.compose import Asked
    from core.reports.monday.document import monday_pdf

    found, words = listed(look.registry, look.plans(), look.day), words_in(look.settings.language)
    only = Bucket.read(args.only) if args.only else None
    overdue = {
        item.plan.dossier.patient.id for item in found.items if item.status is DisplayStatus.OVERDUE
    }
    asked = Asked(
        items=[item for item in found.items if only in (None, item.plan.bucket)],
        today=look.day,
        n_living=found.n_living,
        n_overdue=len(overdue),
        filter_said=words(only.label) if only else "",
    )
    meta = look.meta(args.now)
    return monday_pdf(asked, words, meta)
