"""The worklist as rows for other programs: one modality of one patient each, as CSV."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from core.domain.patient import list_name
from core.domain.spreadsheet_cells import guarded
from core.language import ENGLISH
from core.surveillance.courses import ModalityCourse
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One modality of one patient: the order that comes next, or that somebody has to act on.

    `status` and `since` are those of the schedule, `state` that of the order; days are ISO dates.
    Without names `hospital_no` is empty and `name` the id of the record, which only the registry
    can tell whose it is.
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


def lines_of(plans: Sequence[PatientPlan], day: date) -> Iterator[Line]:
    """One line per modality of each living, enrolled patient; without a calendar, one line."""
    for plan in plans:
        yield from _lines(plan, day)


def coded_lines_of(plans: Sequence[PatientPlan], day: date) -> Iterator[Line]:
    """The same lines without names and hospital numbers."""
    for plan in plans:
        for line in _lines(plan, day):
            yield replace(line, hospital_no="", name=plan.dossier.patient.id)


def _lines(plan: PatientPlan, day: date) -> Iterator[Line]:
    if plan.bucket is None:
        return
    if plan.current is None:
        yield _line(plan, None, None, day)
        return
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


def as_csv(lines: Sequence[Line]) -> str:
    """All columns under their names; the lines end as RFC 4180 asks."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow([guarded(getattr(line, name)) for name in COLUMNS])
    return text.getvalue()


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
