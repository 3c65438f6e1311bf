"""`table2`: who was treated again for recurrence, as CSV or Markdown."""

import argparse
from typing import TextIO

from commandline.looking import Look, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.language import words_in
from core.reports.table2.compose import TimeZero, table2
from core.reports.table2.written import as_csv, as_markdown
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "table2",
        help="who was treated again for recurrence",
        description="Writes one row for each patient who had a local treatment of a recurrence,"
        " with every recurrence and treatment: the second table of the source series.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("--format", choices=("csv", "md"), default="md")
    parser.add_argument(
        "--time-zero",
        choices=[each.value for each in TimeZero],
        default=TimeZero.PRIMARY.value,
        help="what survival counts from",
    )
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it to standard output: 0; 2 and one sentence on `stderr` when it cannot be read."""
    try:
        with looking_at(args.registry, args.today, args.now, key_asked(args, stdin)) as look:
            text = written(look, args.format, TimeZero.read(args.time_zero))
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(text, end="", file=stdout)
    return 0


def written(look: Look, form: str, time_zero: TimeZero) -> str:
    """The table of a registry in one of the two forms."""
    registry = look.registry
    recurred = [each.patient.id for each in all_dossiers(registry) if each.recurrences]
    lines = table2((chart_of(registry, each) for each in recurred), time_zero)
    if form == "csv":
        return as_csv(lines, time_zero)
    words = words_in(look.settings.language)
    return as_markdown(lines, time_zero, words, is_demonstration=look.settings.is_demonstration)
