"""The computed plan of one patient on one day: what every page, list and document reads."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from core.domain.disease import Recurrence
from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Episode, Examination, Pause
from core.domain.modality import Modality
from core.domain.protocol import Protocol
from core.domain.stops import Stop, StopReason
from core.domain.treatment import Procedure
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import STANDING_AFTER, Bucket, Standing
from core.surveillance.case import End, EndReason
from core.surveillance.courses import (
    EpisodeFacts,
    ModalityCourse,
    course_of,
    facts_of,
    shown_appointments,
)
from core.surveillance.orders import (
    DisplayStatus,
    Order,
    OrderState,
    display_status,
    is_closed_on,
    most_urgent,
    stands_on,
)
from core.surveillance.states import ModalityStatus


class Visit(NamedTuple):
    """The orders of one month, which fall due on one day; `number` of `total` in the episode."""

    month: int
    due_on: date
    orders: tuple[Order, ...]
    number: int
    total: int

    @property
    def status(self) -> DisplayStatus:
        return most_urgent([display_status(order) for order in self.orders])


class EpisodePlan(NamedTuple):
    """One episode on one day. `pauses` are all of the patient's, `end` is in force."""

    episode: Episode
    anchor: Procedure
    protocol: Protocol
    courses: tuple[ModalityCourse, ...]
    visits: tuple[Visit, ...]
    pauses: tuple[Pause, ...]
    end: End | None

    def course(self, modality: Modality) -> ModalityCourse | None:
        return next((each for each in self.courses if each.modality is modality), None)

    @property
    def orders(self) -> tuple[Order, ...]:
        return tuple(order for visit in self.visits for order in visit.orders)

    @property
    def overdue_since(self) -> date | None:
        """The earliest flag of any modality."""
        since = [course.plan.since for course in self.courses if course.plan.since is not None]
        return min(since, default=None)


class PatientPlan(NamedTuple):
    """One patient on one day. `bucket` and `status` are none for those outside (see `standing`).

    `open_results` are examinations that wait for a report, a reader or a decision.
    `stray_bookings` stand but belong to no order any more.
    """

    dossier: Dossier
    today: date
    episodes: tuple[EpisodePlan, ...]
    standing: Standing
    bucket: Bucket | None
    open_results: tuple[Examination, ...]
    undecided_recurrences: tuple[Recurrence, ...]
    unanswered_procedures: tuple[Procedure, ...]
    stray_bookings: tuple[Appointment, ...]
    pause: Pause | None
    stop: Stop | None

    @property
    def current(self) -> EpisodePlan | None:
        """The episode of the last anchor, ended or not."""
        return self.episodes[-1] if self.episodes else None

    @property
    def visits(self) -> tuple[Visit, ...]:
        return self.current.visits if self.current else ()

    @property
    def status(self) -> DisplayStatus | None:
        return self.bucket.status if self.bucket else None

    @property
    def next_due(self) -> date | None:
        """The earliest due date still ahead."""
        courses = self.current.courses if self.current else ()
        return min((c.plan.next_due for c in courses if c.plan.next_due), default=None)

    @property
    def overdue_since(self) -> date | None:
        return self.current.overdue_since if self.current else None

    @property
    def pending_transfer(self) -> Stop | None:
        """A transfer that the other centre has not accepted suppresses nothing (INV-07)."""
        for each in self.dossier.stops:
            is_open = each.reason is StopReason.TRANSFERRED and each.reversed_on is None
            is_open = is_open and each.stopped_on <= self.today
            if is_open and (each.in_force_from is None or each.in_force_from > self.today):
                return each
        return None

    @property
    def is_transfer_pending(self) -> bool:
        return self.pending_transfer is not None


def plan_of(
    dossier: Dossier,
    protocols: Mapping[tuple[str, int], Protocol],
    today: date,
    working_days: WorkingDays,
) -> PatientPlan:
    """Everything that follows from one patient's facts on one day.

    Facts dated later than `today` have no effect, so that looking back shows what was known to be
    due; bookings are the exception, they carry no date of entry.
    """
    facts = [f for f in facts_of(dossier, protocols, today) if f.anchor.performed_on <= today]
    episodes = tuple(_episode_plan(each, today, working_days) for each in facts)
    standing, stop = _standing(dossier, episodes, today)
    # Of the current calendar: a booking that stands in an older one is asked for by nobody.
    shown = shown_appointments(course for each in episodes[-1:] for course in each.courses)
    is_dead = standing is Standing.DEAD
    plan = PatientPlan(
        dossier=dossier,
        today=today,
        episodes=episodes,
        standing=standing,
        bucket=None,
        open_results=() if is_dead else _open_results(dossier, today),
        undecided_recurrences=() if is_dead else _undecided(dossier, today),
        unanswered_procedures=() if is_dead else _unanswered(dossier, today),
        stray_bookings=()
        if is_dead
        else tuple(
            each
            for each in dossier.appointments
            if stands_on(each, today) and each.id not in shown and not _came(dossier, each)
        ),
        pause=next((p for p in dossier.pauses if _holds(p, today)), None),
        stop=stop,
    )
    return _with_bucket(plan)


def _episode_plan(facts: EpisodeFacts, today: date, working_days: WorkingDays) -> EpisodePlan:
    courses = tuple(course_of(facts, item, today, working_days) for item in facts.items)
    return EpisodePlan(
        episode=facts.episode,
        anchor=facts.anchor,
        protocol=facts.protocol,
        courses=courses,
        visits=_visits(courses),
        pauses=facts.dossier.pauses,
        end=facts.end_on(today),
    )


def _visits(courses: Iterable[ModalityCourse]) -> tuple[Visit, ...]:
    by_month: dict[int, list[Order]] = {}
    for course in courses:
        for order in course.orders:
            by_month.setdefault(order.month, []).append(order)
    return tuple(
        Visit(
            month=month,
            due_on=by_month[month][0].slot.due_on,
            orders=tuple(by_month[month]),
            number=number,
            total=len(by_month),
        )
        for number, month in enumerate(sorted(by_month), start=1)
    )


def _standing(
    dossier: Dossier, episodes: tuple[EpisodePlan, ...], today: date
) -> tuple[Standing, Stop | None]:
    """Whether the patient is followed today, and the stop that says why not."""
    if dossier.death is not None and dossier.death.died_on <= today:
        return Standing.DEAD, None
    if dossier.episodes and not episodes:
        return Standing.NOT_YET, None
    in_force = [s for s in dossier.stops if s.in_force_from and s.in_force_from <= today]
    if episodes:
        end = episodes[-1].end
        in_force = [s for s in in_force if end is not None and s.in_force_from == end.on]
    if not in_force:
        return Standing.FOLLOWED, None
    stop = min(in_force, key=lambda each: (each.in_force_from or today, each.id))
    return STANDING_AFTER[EndReason[stop.reason.name]], stop


def _holds(pause: Pause, today: date) -> bool:
    return pause.starts_on <= today and (pause.ends_on is None or today < pause.ends_on)


def _open_results(dossier: Dossier, today: date) -> tuple[Examination, ...]:
    """Performed, not yet read and acted on (R15).

    The work-up before the first anchor asks for a result only where one was begun.
    """
    anchors = [dossier.procedure(each.anchor_id).performed_on for each in dossier.episodes]
    first = min(anchors, default=today)
    results = dossier.results_by_examination()
    found = []
    for each in dossier.examinations:
        result = results.get(each.id)
        if each.performed_on > today or (result is None and each.performed_on <= first):
            continue
        if result is None or not is_closed_on(result, today):
            found.append(each)
    return tuple(found)


def _undecided(dossier: Dossier, today: date) -> tuple[Recurrence, ...]:
    decided = {each.recurrence_id for each in dossier.decisions if each.held_on <= today}
    return tuple(
        each for each in dossier.recurrences if each.detected_on <= today and each.id not in decided
    )


def _unanswered(dossier: Dossier, today: date) -> tuple[Procedure, ...]:
    return tuple(p for p in dossier.unanswered_procedures() if p.performed_on <= today)


def _came(dossier: Dossier, appointment: Appointment) -> bool:
    """Whether the booked examination was recorded without closing the booking."""
    return any(
        each.modality is appointment.modality and each.performed_on == appointment.booked_for
        for each in dossier.examinations
    )


def _with_bucket(plan: PatientPlan) -> PatientPlan:
    return plan._replace(bucket=bucket_of(plan)) if plan.standing.is_inside else plan


def bucket_of(plan: PatientPlan) -> Bucket:
    """The first bucket that fits a living, enrolled patient; the order is that of urgency."""
    if plan.standing is Standing.LOST:
        return Bucket.LOST
    if plan.current is None or plan.unanswered_procedures:
        return Bucket.NO_PLAN
    courses = plan.current.courses
    statuses = {course.plan.status for course in courses}
    states = {order.state for order in plan.current.orders if order.needs_someone}
    is_review_due = plan.pause is not None and plan.pause.review_on <= plan.today
    is_unknown = {
        ModalityStatus.OVERDUE_HISTORY_UNKNOWN,
        ModalityStatus.PROGRAMME_ELAPSED_CONFIRM,
    } & statuses
    is_outcome_missing = OrderState.OUTCOME_MISSING in states or plan.stray_bookings
    tests = (
        (Bucket.OVERDUE, ModalityStatus.OVERDUE in statuses),
        (Bucket.PAUSE_REVIEW_DUE, is_review_due),
        (Bucket.OUTCOME_MISSING, is_outcome_missing),
        (Bucket.HISTORY_UNKNOWN, is_unknown),
        (Bucket.RESULT_AWAITED, plan.open_results or plan.undecided_recurrences),
        (Bucket.DUE_NOT_BOOKED, OrderState.DUE_NOT_BOOKED in states),
        (
            Bucket.DISCHARGE_DECISION,
            statuses == {ModalityStatus.COMPLETE_AWAITING_DISCHARGE},
        ),
        (Bucket.BOOKED, OrderState.BOOKED in states),
        (Bucket.PAUSED, ModalityStatus.PAUSED in statuses),
    )
    return next((bucket for bucket, holds in tests if holds), Bucket.ON_COURSE)
