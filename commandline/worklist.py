"""`worklist`: who needs somebody on a day, as a table, as CSV, as JSON or as XLSX."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from commandline.front import day_of
from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.actions.listing import listed
from core.domain.patient import list_name
from core.errors import RegistryError
from core.exchange.worklist_lines import as_csv, lines_of
from core.language import ENGLISH, phrase
from core.reports.writing import write_whole
from core.surveillance.plan import PatientPlan

GAP = "  "
_ENDINGS = {"table": ".txt", "csv": ".csv", "json": ".json", "xlsx": ".xlsx"}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "worklist",
        help="who needs somebody today",
        description="Prints the worklist of a registry. The table shows who needs somebody; CSV and"
        " JSON have every modality of every living, enrolled patient.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    days = parser.add_mutually_exclusive_group()
    days.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    days.add_argument(
        "--as-known-on",
        metavar="DATE",
        help="what the list showed on this day, from what was known then, and by name what"
        " today's facts say otherwise",
    )
    parser.add_argument("--format", choices=tuple(_ENDINGS), default="table")
    parser.add_argument(
        "-o", dest="output", metavar="FILE", help="write a file; XLSX is only written as a file"
    )
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Print it: 0 when printed, 2 and one sentence on `stderr` when not."""
    try:
        known_on = args.as_known_on
        day = day_of(known_on, "--as-known-on", args.today) if known_on else day_asked(args)
        path, key = _output(args), key_asked(args, stdin)
        with looking_at(args.registry, day, args.now, key) as look:
            content = _content(look, args)
        if path is not None:
            write_whole(path, content)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(path or content.decode("utf-8"), end="\n" if path else "", file=stdout)
    return 0


def _output(args: argparse.Namespace) -> Path | None:
    """The file to write; none when the list is printed."""
    if args.output is not None:
        return output_asked(args, _ENDINGS[args.format])
    if args.format == "xlsx":
        raise RegistryError(phrase("XLSX is written as a file. Name it with -o."), field="-o")
    return None


def _content(look: Look, args: argparse.Namespace) -> bytes:
    """What is printed or written; a CSV file begins so that every spreadsheet reads its letters."""
    if args.format == "xlsx":
        from core.exchange.worklist_xlsx import as_xlsx

        return as_xlsx(list(lines_of(_plans(look, args), look.day)), args.now)
    text = known(look, args) if args.as_known_on else printed(look.plans(), look, args.format)
    return text.encode("utf-8-sig" if args.output and args.format == "csv" else "utf-8")


def _plans(look: Look, args: argparse.Namespace) -> Sequence[PatientPlan]:
    if not args.as_known_on:
        return look.plans()
    from core.actions.replaying import list_shown_on

    return list_shown_on(look.registry, look.day, args.today).plans


def known(look: Look, args: argparse.Namespace) -> str:
    """The list as it was shown on the day, and by name what is known otherwise by now."""
    from commandline.known import as_json, by_number, csv_with_differences, differences_said
    from core.actions.replaying import list_shown_on

    found = list_shown_on(look.registry, look.day, args.today)
    if args.format == "json":
        return _json(as_json(found, _plain_lines(found.plans, look.day)))
    if args.format == "csv":
        return csv_with_differences(list(lines_of(found.plans, look.day)), by_number(found))
    text = printed(found.plans, look, args.format, "Worklist as it was known on")
    return f"{text}\n{differences_said(found)}"


def printed(
    plans: Sequence[PatientPlan], look: Look, form: str, title: str = "Worklist as of"
) -> str:
    """The worklist in one of the three forms."""
    if form == "csv":
        return as_csv(list(lines_of(plans, look.day)))
    if form == "json":
        return _json(_plain_lines(plans, look.day))
    return as_table(plans, look, title)


def _json(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _plain_lines(plans: Sequence[PatientPlan], day: date) -> list[dict[str, Any]]:
    rows = [asdict(line) for line in lines_of(plans, day)]
    return [{key: None if value == "" else value for key, value in r.items()} for r in rows]


def as_table(plans: Sequence[PatientPlan], look: Look, title: str = "Worklist as of") -> str:
    """Who needs somebody, most urgent first, and counts that add up to all patients."""
    found = listed(look.registry, plans, look.day)
    heads = ("patient", "number", "what", "month", "status", "since", "days", "booked", "state")
    rows: list[tuple[str, ...]] = [heads]
    for item in found.items:
        orders = [each for each in item.orders if each.needs_someone]
        what = ", ".join(each.modality.short for each in orders)
        rows.append(
            (
                list_name(item.plan.dossier.patient, ENGLISH),
                item.plan.dossier.patient.hospital_no,
                what or (item.task.label if item.task else ""),
                str(item.visit.month) if item.visit else "",
                item.status.label,
                _iso(item.since),
                str(item.days_overdue or ""),
                _iso(item.booked_on),
                item.state.label if item.state else "",
            )
        )
    title = f"{title} {ENGLISH.weekday_date(look.day)}"
    if look.settings.is_demonstration:
        title += " (demonstration data)"
    counts = [f"{n} {ENGLISH.inner(bucket.label)}" for bucket, n in found.counts.items() if n]
    outside = [f"{n} {standing.label.lower()}" for standing, n in found.outside.items() if n]
    totals = [
        f"{found.n_living} living and enrolled: {'; '.join(counts) or 'none'}",
        f"{found.n_total - found.n_living} others: {'; '.join(outside) or 'none'}",
    ]
    return "\n".join([title, "", *_aligned(rows), "", *totals]) + "\n"


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Columns as wide as their widest cell; one line each, whatever a name holds."""
    plain = [tuple(map(_plain, row)) for row in rows]
    widths = [max(len(row[column]) for row in plain) for column in range(len(plain[0]))]
    return [
        GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in plain
    ]


def _plain(cell: str) -> str:
    """One line that no terminal takes for an order."""
    return "".join(each if each.isprintable() else " " for each in cell)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
