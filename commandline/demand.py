"""`demand`: the examinations that the live plans expect, month by month, against the slots."""

import argparse
import csv
import io
import json
from typing import Any, NamedTuple, TextIO

from commandline.looking import Look, day_asked, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.language import Language, Words, phrase, words_in
from core.surveillance.demand import MONTHS_AHEAD, demand
from core.surveillance.load import capacity

LONGEST = 120


class Row(NamedTuple):
    """One examination in one month; without a scanner there is no number of slots."""

    modality: str
    month: str
    expected: int
    booked: int
    slots: int | None


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "demand",
        help="examinations expected in the next 24 months, booked, and slots",
        description="Prints how many examinations the plans of the followed patients expect in"
        " each month, how many of them are booked, and the slots of the scanners. The first month"
        " is what is left of the present one, with everything overdue and not booked.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    parser.add_argument("--months", type=int, default=MONTHS_AHEAD, help="how many, 1 to 120")
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table")
    parser.add_argument(
        "--language", choices=[str(each) for each in Language], default="en", help="of the table"
    )
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """0 when printed, 2 and one sentence for bad input."""
    try:
        n_months = _months_asked(args.months)
        key = key_asked(args, stdin)
        with looking_at(args.registry, day_asked(args), args.now, key) as look:
            found = rows_of(look, n_months)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    if args.format == "json":
        text = json.dumps([each._asdict() for each in found], indent=2) + "\n"
    elif args.format == "csv":
        text = _as_csv(found)
    else:
        text = _as_table(found, words_in(Language(args.language)))
    print(text, end="", file=stdout)
    return 0


def _months_asked(n: int) -> int:
    if not 1 <= n <= LONGEST:
        raise RegistryError(phrase("--months: type a number from 1 to {n}."), n=LONGEST)
    return n


def rows_of(look: Look, n_months: int) -> list[Row]:
    """Every expected examination, month by month."""
    days, scanners = look.working_days(), look.settings.scanners
    found = demand(look.plans(), look.registry.protocols.all(), look.day, days, n_months)
    rows = []
    for modality, months in found.by_modality.items():
        for each in months:
            since = look.day if each.month == found.months[0] else None
            slots = capacity(scanners, modality, each.month, days, since=since)
            month = f"{each.month:%Y-%m}"
            rows.append(Row(modality.value, month, each.expected, each.booked, slots))
    return rows


def _as_csv(rows: list[Row]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(Row._fields)
    writer.writerows(rows)
    return text.getvalue()


def _as_table(rows: list[Row], words: Words) -> str:
    heads = [phrase("Month"), phrase("Expected"), phrase("Booked"), phrase("Slots")]
    lines: list[str] = []
    group = ""
    for row in rows:
        if row.modality != group:
            group = row.modality
            lines += [*([""] if lines else []), group, _line([words(each) for each in heads])]
        slots = "" if row.slots is None else row.slots
        lines.append(_line([row.month, row.expected, row.booked, slots]))
    return "\n".join(lines or [words(phrase("Nobody is followed."))]) + "\n"


def _line(cells: list[Any]) -> str:
    return "".join(f"{each!s:>12}" for each in cells)
