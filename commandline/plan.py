"""`plan`: the plan that a patient keeps, as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.reports.writing import write_whole


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "plan",
        help="the plan that a patient keeps, as a PDF",
        description="Writes what one patient keeps: when to come next and whom to ring, in the"
        " patient's own language, as a PDF.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("hospital_no", metavar="HOSPITAL_NO", help="the hospital number")
    parser.add_argument("-o", dest="output", metavar="FILE.pdf", required=True, help="the PDF file")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
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
    """The PDF in the patient's language."""
    from core.reports.patient_plan.document import plan_pdf
    from core.reports.summary.values import meta_for

    meta = meta_for(look.settings, args.now, look.registry.history.head())
    return plan_pdf(look.plan_of_number(args.hospital_no), meta, look.settings)
