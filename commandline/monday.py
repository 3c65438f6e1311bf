"""`monday`: the Monday sheet as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.language import words_in
from core.reports.writing import write_whole
from core.surveillance.buckets import Bucket
from core.surveillance.orders import DisplayStatus
from core.surveillance.worklist import worklist


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "monday",
        help="the Monday sheet as a PDF",
        description="Writes whom to ring this week as a PDF in A4 landscape, one line for each"
        " patient, with boxes to tick. --only prints one view of the list instead.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("-o", dest="output", metavar="FILE.pdf", required=True, help="the PDF file")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    parser.add_argument(
        "--only",
        choices=[each.value for each in Bucket],
        metavar="VIEW",
        help=f"only patients who are: {', '.join(each.value for each in Bucket)}",
    )
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    try:
        path, day = output_asked(args, ".pdf"), day_asked(args)
        key = key_asked(args, stdin)
        with looking_at(args.registry, day, args.now, key) as look:
            content = drawn(look, args)
        write_whole(path, content)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(path, file=stdout)
    return 0


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.monday.compose import Asked
    from core.reports.monday.document import monday_pdf
    from core.reports.summary.values import meta_for

    found, words = worklist(look.plans(), look.day), words_in(look.settings.language)
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
    meta = meta_for(look.settings, args.now, look.registry.history.head())
    return monday_pdf(asked, words, meta)
