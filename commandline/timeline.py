"""`timeline`: one patient's course as a picture."""

import argparse
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.language import words_in
from core.reports.writing import write_whole

KINDS = (".png", ".svg")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "timeline",
        help="one patient's timeline as PNG or SVG",
        description="Writes the timeline of one patient, as of a day, as a PNG or SVG picture.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("hospital_no", metavar="HOSPITAL_NO", help="the hospital number")
    parser.add_argument(
        "-o", dest="output", metavar="FILE.png|.svg", required=True, help="the picture"
    )
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    try:
        path, day = output_asked(args, *KINDS), day_asked(args)
        key = key_asked(args, stdin)
        with looking_at(args.registry, day, args.now, key) as look:
            content = drawn(look, args.hospital_no, path.suffix.lower())
        write_whole(path, content)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(path, file=stdout)
    return 0


def drawn(look: Look, hospital_no: str, kind: str) -> bytes:
    """The picture in the colours of the window by day and the registry's language."""
    from core.reports.timeline import timeline_png, timeline_svg
    from core.store.charts import chart_of

    plan, words = look.plan_of_number(hospital_no), words_in(look.settings.language)
    chart = chart_of(look.registry, plan.dossier.patient.id)
    if kind == ".svg":
        return timeline_svg(plan, words, shade="light", chart=chart).encode("utf-8")
    return timeline_png(plan, words, shade="light", chart=chart)
