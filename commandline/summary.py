"""`summary`: one patient's summary as a PDF, or the summaries of many in one run."""

import argparse
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TextIO

from commandline.looking import Look
from commandline.many import add_many_options, one_or_many_written, order_of
from core.domain.ids import PatientId
from core.domain.summary_parts import Part
from core.language import Language, words_in

if TYPE_CHECKING:
    from core.reports.batch.values import BatchOrder

PARTS = ", ".join(each.value for each in Part)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "summary",
        help="one patient's summary as a PDF, or those of many",
        description="Writes the summary of one patient, as of a day, as a PDF of one or two pages;"
        " with --all or --list the summaries of many: into one file with an outline when -o ends"
        " in .pdf, else into a new folder, one file each, their names a number and the day.",
    )
    add_many_options(parser)
    parser.add_argument(
        "--without",
        action="append",
        choices=[each.value for each in Part],
        default=[],
        metavar="PART",
        help=f"leave a part out; may be given again: {PARTS}",
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 1 when some could not be made, 2 and a sentence when nothing is."""
    streams, ordered = (stdin, stdout, stderr), partial(_order, args)
    return one_or_many_written(args, streams, drawn, ordered)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.summary.document import printed_summary

    meta, without = look.meta(args.now), frozenset(map(Part.read, args.without))
    plan, chart = look.chart_of_number(args.hospital_no)
    words = words_in(look.settings.language)
    return printed_summary(plan, words, meta, chart=chart, without=without).pdf


def _order(
    args: argparse.Namespace, look: Look, patients: tuple[PatientId, ...], language: Language | None
) -> "BatchOrder":
    from core.reports.batch.values import BatchPaper

    order = order_of(BatchPaper.SUMMARY, args, look, patients, language)
    return replace(order, without=frozenset(map(Part.read, args.without)))
