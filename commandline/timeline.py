"""`timeline`: one patient's course as a picture."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written
from core.language import words_in

KINDS = (".png", ".svg")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "timeline",
        help="one patient's timeline as PNG or SVG",
        description="Writes the timeline of one patient, as of a day, as a PNG or SVG picture.",
    )
    add_file_options(parser, "FILE.png|.svg", "the picture", is_about_a_patient=True)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn, KINDS)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The picture in the colours of the window by day and the registry's language."""
    from core.reports.timeline import timeline_png, timeline_svg
    from core.store.charts import chart_of

    plan, words = look.plan_of_number(args.hospital_no), words_in(look.settings.language)
    chart = chart_of(look.registry, plan.dossier.patient.id)
    if args.output.lower().endswith(".svg"):
        return timeline_svg(plan, words, shade="light", chart=chart).encode("utf-8")
    return timeline_png(plan, words, shade="light", chart=chart)
