"""`worklist`: who needs somebody on a day, as a table, as CSV or as JSON."""

import argparse
import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from commandline.front import day_of
from commandline.looking import Look, day_asked, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.domain.patient import list_name
from core.errors import RegistryError
from core.language import ENGLISH
from core.surveillance.courses import ModalityCourse
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import worklist

if TYPE_CHECKING:
    from commandline.known import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One modality of one patient: the order that comes next, or that somebody has to act on.

    `status` and `since` are those of the schedule, `state` that of the order; days are ISO dates.
    """

    hospital_no: str
    name: str
    modality: str
    month: int | None
    due: str
    overdue_from: str
    status: str
    since: str
    days_overdue: int
    booked_on: str
    state: str


COLUMNS = tuple(each.name for each in fields(Line))
DIFFERENCES = ("differs_by_now", "entries_behind_it")  # of `--as-known-on`
GAP = "  "


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
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table")
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Print it: 0 when printed, 2 and one sentence on `stderr` when not."""
    try:
        known_on = args.as_known_on
        day = day_of(known_on, "--as-known-on", args.today) if known_on else day_asked(args)
        key = key_asked(args, stdin)
        with looking_at(args.registry, day, args.now, key) as look:
            text = known(look, args) if known_on else printed(look.plans(), look, args.format)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(text, end="", file=stdout)
    return 0


def known(look: Look, args: argparse.Namespace) -> str:
    """The list as it was shown on the day, and by name what is known otherwise by now."""
    from commandline.known import as_json, by_number, differences_said
    from core.actions.replaying import list_shown_on

    found = list_shown_on(look.registry, look.day, args.today)
    if args.format == "json":
        return _json(as_json(found, _plain_lines(found.plans, look.day)))
    if args.format == "csv":
        return _csv_with_differences(list(lines_of(found.plans, look.day)), by_number(found))
    text = printed(found.plans, look, args.format, "Worklist as it was known on")
    return f"{text}\n{differences_said(found)}"


def printed(
    plans: Sequence[PatientPlan], look: Look, form: str, title: str = "Worklist as of"
) -> str:
    """The worklist in one of the three forms."""
    if form == "csv":
        return _as_csv(list(lines_of(plans, look.day)))
    if form == "json":
        return _json(_plain_lines(plans, look.day))
    return as_table(plans, look, title)


def _json(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _plain_lines(plans: Sequence[PatientPlan], day: date) -> list[dict[str, Any]]:
    rows = [asdict(line) for line in lines_of(plans, day)]
    return [{key: None if value == "" else value for key, value in r.items()} for r in rows]


def lines_of(plans: Sequence[PatientPlan], day: date) -> Iterator[Line]:
    """One line per modality of each living, enrolled patient; without a calendar, one line."""
    for plan in plans:
        if plan.bucket is None:
            continue
        if plan.current is None:
            yield _line(plan, None, None, day)
            continue
        for course in plan.current.courses:
            yield _line(plan, course, leading_order(course), day)


def leading_order(course: ModalityCourse) -> Order | None:
    """The order that carries the flag; else the open one, an open result, the next one ahead."""
    flagged = [each for each in course.orders if each.overdue_since is not None]
    waiting = [each for each in course.orders if each.needs_someone]
    opened = [each for each in waiting if each.state is not OrderState.RESULT_AWAITED]
    ahead = [each for each in course.orders if each.state is OrderState.NOT_YET_DUE]
    return next(iter((*flagged, *opened, *waiting, *ahead)), None)


def _line(plan: PatientPlan, course: ModalityCourse | None, order: Order | None, day: date) -> Line:
    patient = plan.dossier.patient
    booked = order.appointment.booked_for if order and order.appointment else None
    return Line(
        hospital_no=patient.hospital_no,
        name=list_name(patient, ENGLISH),
        modality=str(course.modality) if course else "",
        month=order.month if order else None,
        due=_iso(order.slot.effective_due_on if order else None),
        overdue_from=_iso(order.slot.overdue_on if order else None),
        status=str(course.plan.status) if course else "NO_PLAN",
        since=_iso(course.plan.since if course else None),
        days_overdue=order.days_overdue(day) if order else 0,
        booked_on=_iso(booked),
        state=order.state.value if order else "",
    )


def as_table(plans: Sequence[PatientPlan], look: Look, title: str = "Worklist as of") -> str:
    """Who needs somebody, most urgent first, and counts that add up to all patients."""
    found = worklist(plans, look.day)
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
    counts = [f"{n} {bucket.label.lower()}" for bucket, n in found.counts.items() if n]
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


def _as_csv(lines: Sequence[Line]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow([guarded(getattr(line, name)) for name in COLUMNS])
    return text.getvalue()


def _csv_with_differences(lines: Sequence[Line], told: "Mapping[str, Told]") -> str:
    """Two more columns; who differs and was not shown then has a line of his own."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow((*COLUMNS, *DIFFERENCES))
    for line in lines:
        each = told.get(line.hospital_no)
        more = (each.differences, each.entries) if each else ("", "")
        writer.writerow([guarded(cell) for cell in (*_cells(line), *more)])
    shown = {line.hospital_no for line in lines}
    for number, each in told.items():
        if number not in shown:
            blank = [""] * (len(COLUMNS) - 2)
            cells = (number, each.name, *blank, each.differences, each.entries)
            writer.writerow([guarded(cell) for cell in cells])
    return text.getvalue()


def _cells(line: Line) -> list[object]:
    return [getattr(line, name) for name in COLUMNS]


def guarded(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
