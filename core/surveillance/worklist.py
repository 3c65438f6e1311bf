"""The worklist: one line per patient and visit that needs someone, and counts that add up."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from core.domain.choices import Choice
from core.domain.disease import Recurrence
from core.domain.followup import Appointment, ContactAttempt, Examination, Pause
from core.domain.meeting import MDTReferral
from core.domain.modality import Modality
from core.domain.stops import Stop
from core.domain.treatment import Procedure
from core.language import phrase
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.orders import (
    DisplayStatus,
    Order,
    OrderState,
    display_status,
    result_due_on,
)
from core.surveillance.plan import PatientPlan, Visit
from core.surveillance.reaching import has_phone, next_try_on
from core.surveillance.states import ModalityStatus

if TYPE_CHECKING:
    from core.surveillance.alarms import Alarms, MarkerAlarm

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
    MARKER = "marker", phrase("CEA rises: consider imaging earlier")
    TRACING = "tracing", phrase("Trace the patient")


class WorkItem(NamedTuple):
    """One line: a visit with its modalities inside, or a task without a visit.

    `since` is the day from which it waits: of the flag, of the result, else the due date; `state`
    is that of the most urgent order. `record` is the fact a task is about, `alarm` the rise that
    lifts every line of its patient.
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
    alarm: "MarkerAlarm | None" = None

    @property
    def is_pressing(self) -> bool:
        """A result that is late, a day agreed that has come, nobody to call about a flag."""
        today = self.plan.today
        if self.status is DisplayStatus.OVERDUE and not has_phone(self.plan.dossier):
            return True
        if any(each.result_late_since is not None for each in self.orders if each.needs_someone):
            return True
        if isinstance(self.record, Examination) and self.task is Task.RESULT:
            result = self.plan.dossier.result_of(self.record.id)
            return result_due_on(self.record, result) < today
        steps = [each.last_not_attended for each in self.orders if each.needs_someone]
        days = [each.next_step_on for each in steps if each is not None]
        if self.orders and any(each.needs_someone and not each.is_done for each in self.orders):
            days.append(next_try_on(self.plan.dossier, today))
        return any(day is not None and day <= today for day in days)

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


# What the order of the list goes by; the less, the higher.
Urgency: TypeAlias = tuple[bool, int, bool, bool, date]


def worklist(
    plans: Iterable[PatientPlan], today: date, alarms: "Alarms" = MappingProxyType({})
) -> Worklist:
    """All lines, most urgent and then longest waiting first; ties keep the order of the plans."""
    plans = tuple(plans)
    items = [item for plan in plans for item in lines_of(plan, today, alarms)]
    buckets = Counter(plan.bucket for plan in plans if plan.bucket is not None)
    outside = Counter(plan.standing for plan in plans if plan.bucket is None)
    return Worklist(
        items=tuple(sorted(items, key=urgency_of)),
        counts={bucket: buckets[bucket] for bucket in Bucket},
        outside={standing: outside[standing] for standing in Standing if not standing.is_inside},
    )


def urgency_of(item: WorkItem) -> Urgency:
    """The order of the list: all of it is here, and `docs/decisions.md` says it in words.

    A CEA that rose lifts its patient above all; then the status, a pause that should have been
    reviewed being as visible as an overdue scan (INV-11); within a status what is pressing first;
    then the longest waiting.
    """
    is_review = item.task is Task.PAUSE_REVIEW
    status = 0 if is_review else item.status.urgency
    is_marker = item.task is Task.MARKER
    rank = 0 if is_marker else status
    return (item.alarm is None, rank, not is_marker, not item.is_pressing, item.since)


def lines_of(plan: PatientPlan, today: date, alarms: "Alarms") -> Iterator[WorkItem]:
    """The lines of one patient, with the rise that lifts them and a line of its own for it."""
    alarm = alarms.get(plan.dossier.patient.id)
    if alarm is None:
        yield from items_of(plan, today)
        return
    yield WorkItem(
        plan=plan,
        status=DisplayStatus.DUE,
        since=alarm.on,
        orders=_next_images(plan),
        task=Task.MARKER,
        alarm=alarm,
    )
    for item in items_of(plan, today):
        yield item._replace(alarm=alarm)


def _next_images(plan: PatientPlan) -> tuple[Order, ...]:
    """What could be done earlier: the orders of the next visit that has an image."""
    ahead = (OrderState.NOT_YET_DUE, OrderState.DUE_NOT_BOOKED, OrderState.BOOKED)
    for visit in plan.visits:
        found = tuple(each for each in visit.orders if each.state in ahead)
        if any(each.modality is not Modality.BIOCHEM for each in found):
            return found
    return ()


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


def attempts_of(item: WorkItem) -> tuple[ContactAttempt, ...]:
    """Attempts since the window of the visit opened; all of them when there is no visit."""
    tried = item.plan.dossier.contacts
    if not item.orders:
        return tried
    opens_on = min(order.slot.opens_on for order in item.orders)
    flags = [order.overdue_since for order in item.orders if order.overdue_since]
    since = min([opens_on, *flags])
    return tuple(each for each in tried if each.tried_on >= since)


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
