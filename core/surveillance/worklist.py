"""The worklist: one line per patient and visit that needs someone, and counts that add up."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from core.domain.choices import Choice
from core.domain.disease import Recurrence
from core.domain.followup import Appointment, Examination, Pause
from core.domain.meeting import MDTReferral
from core.domain.stops import Stop
from core.domain.treatment import Procedure
from core.language import phrase
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.orders import DisplayStatus, Order, OrderState, display_status
from core.surveillance.plan import PatientPlan, Visit
from core.surveillance.states import ModalityStatus

Record: TypeAlias = Pause | Stop | Examination | Recurrence | Procedure | Appointment | MDTReferral


class Task(Choice):
    """What somebody has to do that is not one visit of the calendar."""

    PAUSE_REVIEW = "pause_review", phrase("Review the pause")
    RECURRENCE = "recurrence", phrase("Record the MDT decision on the recurrence")
    MDT_REFERRAL = "mdt_referral", phrase("Record what the MDT decided")
    RE_OPERATION = "re_operation", phrase("Restart, continue or keep the calendar")
    NO_PLAN = "no_plan", phrase("Give the patient a plan")
    STRAY_BOOKING = "stray_booking", phrase("Booking without a place in the calendar")
    RESULT = "result", phrase("Review the result")
    HISTORY = "history", phrase("Programme over before entry: confirm")
    DISCHARGE = "discharge", phrase("Discharge or extend")
    TRANSFER = "transfer", phrase("Transfer not yet accepted")
    TRACING = "tracing", phrase("Trace the patient")


class WorkItem(NamedTuple):
    """One line: a visit with its modalities inside, or a task without a visit.

    `since` is the day from which it waits: of the flag, of the result, else the due date; `state`
    is that of the most urgent order. `record` is the fact a task is about.
    """

    plan: PatientPlan
    status: DisplayStatus
    since: date
    visit: Visit | None = None
    orders: tuple[Order, ...] = ()
    state: OrderState | None = None
    task: Task | None = None
    record: Record | None = None
    days_overdue: int = 0
    booked_on: date | None = None

    @property
    def key(self) -> str:
        """The same for the same line when the list is computed again."""
        about = self.visit.month if self.visit else self.task
        episode = self.plan.current.episode.id if self.plan.current else ""
        record = self.record.id if self.record else ""
        return f"{self.plan.dossier.patient.id}/{episode}/{about}/{record}"


class Worklist(NamedTuple):
    """`counts` adds up to all living, enrolled patients; with `outside` to all patients."""

    items: tuple[WorkItem, ...]
    counts: Mapping[Bucket, int]
    outside: Mapping[Standing, int]

    @property
    def n_living(self) -> int:
        return sum(self.counts.values())

    @property
    def n_needing_someone(self) -> int:
        return sum(n for bucket, n in self.counts.items() if bucket.needs_someone)

    @property
    def n_total(self) -> int:
        return self.n_living + sum(self.outside.values())


# The lines of each patient with the plan they were made from: another plan has other lines.
Lines: TypeAlias = dict[str, tuple[PatientPlan, tuple[WorkItem, ...]]]


def worklist(plans: Iterable[PatientPlan], today: date, known: Lines | None = None) -> Worklist:
    """All lines, most urgent and then longest waiting first; ties keep the order of the plans.

    `known` are lines made for this day before; those of plans that are still the same are kept.
    """
    plans = tuple(plans)
    items = [item for plan in plans for item in _lines(plan, today, known)]
    buckets = Counter(plan.bucket for plan in plans if plan.bucket is not None)
    outside = Counter(plan.standing for plan in plans if plan.bucket is None)
    return Worklist(
        items=tuple(sorted(items, key=_urgency)),
        counts={bucket: buckets[bucket] for bucket in Bucket},
        outside={standing: outside[standing] for standing in Standing if not standing.is_inside},
    )


def _lines(plan: PatientPlan, today: date, known: Lines | None) -> tuple[WorkItem, ...]:
    who = plan.dossier.patient.id
    if known is None:
        return tuple(items_of(plan, today))
    if who not in known or known[who][0] is not plan:
        known[who] = plan, tuple(items_of(plan, today))
    return known[who][1]


def _urgency(item: WorkItem) -> tuple[int, date]:
    """A pause that should have been reviewed is as visible as an overdue scan (INV-11)."""
    is_review = item.task is Task.PAUSE_REVIEW
    return (0 if is_review else item.status.urgency, item.since)


def items_of(plan: PatientPlan, today: date) -> Iterator[WorkItem]:
    """The lines of one patient; a patient who died has none."""
    if plan.standing in (Standing.DEAD, Standing.NOT_YET):
        return
    for visit in plan.visits:
        if any(order.needs_someone for order in visit.orders):
            yield _visit_line(plan, visit, today)
    for task, since, record in _tasks(plan):
        yield WorkItem(
            plan=plan,
            status=DisplayStatus.DUE,
            since=since,
            task=task,
            record=record,
            days_overdue=max((today - since).days, 0) if task is Task.PAUSE_REVIEW else 0,
        )


def _visit_line(plan: PatientPlan, visit: Visit, today: date) -> WorkItem:
    waiting = [order for order in visit.orders if order.needs_someone]
    leading = min(waiting, key=lambda order: (display_status(order).urgency, _since(order)))
    booked = [order.appointment.booked_for for order in waiting if order.appointment]
    return WorkItem(
        plan=plan,
        visit=visit,
        orders=visit.orders,
        status=display_status(leading),
        state=leading.state,
        since=_since(leading),
        days_overdue=max(order.days_overdue(today) for order in waiting),
        booked_on=min(booked, default=None),
    )


def _since(order: Order) -> date:
    if order.overdue_since is not None:
        return order.overdue_since
    if order.examination is not None:
        return order.result.reported_on if order.result else order.examination.performed_on
    if order.state is OrderState.OUTCOME_MISSING and order.appointment is not None:
        return order.appointment.booked_for
    return order.slot.effective_due_on


def _tasks(plan: PatientPlan) -> Iterator[tuple[Task, date, Record | None]]:
    if plan.standing is Standing.LOST and plan.stop is not None:
        yield Task.TRACING, plan.stop.stopped_on, plan.stop
    pause = plan.pause
    if pause is not None and plan.standing is Standing.FOLLOWED and pause.review_on <= plan.today:
        yield Task.PAUSE_REVIEW, pause.review_on, pause
    for recurrence in plan.undecided_recurrences:
        yield Task.RECURRENCE, recurrence.detected_on, recurrence
    for referral in plan.open_referrals:
        yield Task.MDT_REFERRAL, referral.meeting_on or referral.referred_on, referral
    for procedure in plan.unanswered_procedures:
        yield Task.RE_OPERATION, procedure.performed_on, procedure
    for booking in plan.stray_bookings:
        yield Task.STRAY_BOOKING, booking.booked_for, booking
    yield from _results(plan)
    yield from _of_the_programme(plan)


def _results(plan: PatientPlan) -> Iterator[tuple[Task, date, Record | None]]:
    """Open results of examinations that satisfy no slot of the current calendar."""
    shown = {
        order.examination.id
        for visit in plan.visits
        for order in visit.orders
        if order.examination is not None
    }
    for examination in plan.open_results:
        if examination.id not in shown:
            result = plan.dossier.result_of(examination.id)
            since = result.reported_on if result else examination.performed_on
            yield Task.RESULT, since, examination


def _of_the_programme(plan: PatientPlan) -> Iterator[tuple[Task, date, Record | None]]:
    if plan.standing is not Standing.FOLLOWED:
        return
    transfer = plan.pending_transfer
    if transfer is not None:
        yield Task.TRANSFER, transfer.stopped_on, transfer
    if plan.current is None:
        operated = [each.performed_on for each in plan.dossier.procedures]
        yield Task.NO_PLAN, min(operated, default=plan.today), None
        return
    statuses = {course.plan.status for course in plan.current.courses}
    last_due_on = max((visit.due_on for visit in plan.visits), default=plan.today)
    if ModalityStatus.PROGRAMME_ELAPSED_CONFIRM in statuses:
        yield Task.HISTORY, last_due_on, None
    if statuses == {ModalityStatus.COMPLETE_AWAITING_DISCHARGE}:
        yield Task.DISCHARGE, last_due_on, None
