"""`worklist --as-known-on`: how today's facts differ from what the list showed on a day.

As sentences below the table, as an object of JSON, and as two more columns of CSV.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.actions.replaying import ListOfDay, Named
from core.domain.acting import said
from core.domain.patient import list_name
from core.domain.spreadsheet_cells import guarded
from core.exchange.worklist_lines import COLUMNS, Line
from core.language import ENGLISH
from core.surveillance.worklist import WorkItem


@dataclass(frozen=True, slots=True)
class Told:
    """What differs of one patient in one cell, and the entries of the history behind it."""

    name: str
    differences: str
    entries: str


def differences_said(found: ListOfDay) -> str:
    """How the list would differ with today's facts, each line with the entries behind it."""
    lines = [_head(found), ""]
    for each in found.named:
        lines += _lines(each)
    if not found.named:
        lines.append("  none")
    if found.cut.n_uncertain:
        lines += ["", f"A clock went back: {found.cut.n_uncertain} entries are dated out of order."]
    return "\n".join(lines) + "\n"


def as_json(found: ListOfDay, lines: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The lines as they were shown, how far the history went, and each difference by name."""
    return {
        "known_on": found.day.isoformat(),
        "entries": found.cut.seq,
        "entries_later": found.cut.n_later,
        "entries_out_of_order": found.cut.n_uncertain,
        "worklist": list(lines),
        "differences": [_as_plain(each) for each in found.named],
    }


def _as_plain(named: Named) -> dict[str, Any]:
    difference = named.difference
    patient = difference.item.plan.dossier.patient
    then, now = difference.then, difference.now
    return {
        "hospital_no": patient.hospital_no,
        "name": list_name(patient, ENGLISH),
        "kind": difference.kind.value,
        "difference": difference.kind.label,
        "then": _item_said(then) if then is not None else None,
        "now": _item_said(now) if now is not None else None,
        "causes": [
            {
                "entry": event.seq,
                "at": event.at,
                "operator": event.operator,
                "what": said(event.sentence, event.values, ENGLISH),
            }
            for event in named.causes
        ],
    }


def by_number(found: ListOfDay) -> dict[str, Told]:
    """What differs of each patient, by hospital number."""
    told: dict[str, list[Named]] = {}
    for each in found.named:
        told.setdefault(each.difference.item.plan.dossier.patient.hospital_no, []).append(each)
    return {number: _told(named) for number, named in told.items()}


def _told(named: Sequence[Named]) -> Told:
    entries = sorted({event.seq for each in named for event in each.causes})
    return Told(
        name=list_name(named[0].difference.item.plan.dossier.patient, ENGLISH),
        differences="; ".join(_in_one_line(each) for each in named),
        entries=" ".join(map(str, entries)),
    )


def _in_one_line(named: Named) -> str:
    difference = named.difference
    sides = (("then", difference.then), ("now", difference.now))
    both = [f"{when} {_item_said(item)}" for when, item in sides if item is not None]
    return f"{difference.kind.label}: {', '.join(both)}"


def _head(found: ListOfDay) -> str:
    cut = found.cut
    return (
        f"Known from the entries 1 to {cut.seq} of the history; {cut.n_later} came later."
        f" What today's facts say otherwise about {ENGLISH.date(found.day)}:"
    )


def _lines(named: Named) -> Iterator[str]:
    difference = named.difference
    patient = difference.item.plan.dossier.patient
    yield f"{list_name(patient, ENGLISH)}  {patient.hospital_no}: {difference.kind.label}"
    if difference.then is not None:
        yield f"  then  {_item_said(difference.then)}"
    if difference.now is not None:
        yield f"  now   {_item_said(difference.now)}"
    for event in named.causes:
        who = f", {event.operator}" if event.operator else ""
        yield f"  entry {event.seq}, {event.at[:16].replace('T', ' ')}{who}: " + said(
            event.sentence, event.values, ENGLISH
        )


def _item_said(item: WorkItem) -> str:
    waiting = [each.modality.short for each in item.orders if each.needs_someone]
    what = ", ".join(waiting) or (item.task.label if item.task else "")
    month = f", month {item.visit.month}" if item.visit else ""
    state = f", {item.state.label.lower()}" if item.state else ""
    return f"{what}{month}: {item.status.label}{state}, since {item.since.isoformat()}"


DIFFERENCES = ("differs_by_now", "entries_behind_it")


def csv_with_differences(lines: Sequence[Line], told: Mapping[str, Told]) -> str:
    """Two more columns; who differs and was not shown then has a line of his own."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow((*COLUMNS, *DIFFERENCES))
    for line in lines:
        each = told.get(line.hospital_no)
        more = (each.differences, each.entries) if each else ("", "")
        cells = [getattr(line, name) for name in COLUMNS]
        writer.writerow([guarded(cell) for cell in (*cells, *more)])
    shown = {line.hospital_no for line in lines}
    for number, each in told.items():
        if number not in shown:
            blank = [""] * (len(COLUMNS) - 2)
            cells = [number, each.name, *blank, each.differences, each.entries]
            writer.writerow([guarded(cell) for cell in cells])
    return text.getvalue()
