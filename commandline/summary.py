"""`summary`: one patient's summary as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.language import words_in
from core.reports.writing import write_whole


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "summary",
        help="one patient's summary as a PDF",
        description="Writes the summary of one patient, as of a day, as a PDF of one or two pages.",
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
    """The PDF in the registry's language."""
    from core.reports.summary.document import summary_pdf
    from core.reports.summary.values import meta_for
    from core.store.charts import chart_of

    meta = meta_for(look.settings, args.now, look.registry.history.head())
    plan = look.plan_of_number(args.hospital_no)
    chart = chart_of(look.registry, plan.dossier.patient.id)
    return summary_pdf(plan, words_in(look.settings.language), meta, chart=chart)
