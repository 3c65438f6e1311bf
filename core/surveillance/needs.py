"""What a living, enrolled patient needs, and which of it decides the bucket."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from core.domain.followup import Result
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.orders import Order, OrderState
from core.surveillance.planned import PatientPlan
from core.surveillance.reaching import is_out_of_reach
from core.surveillance.states import ModalityStatus

_NOT_KNOWN = frozenset(
    {ModalityStatus.OVERDUE_HISTORY_UNKNOWN, ModalityStatus.PROGRAMME_ELAPSED_CONFIRM}
)
_FINISHED = frozenset({ModalityStatus.COMPLETE_AWAITING_DISCHARGE})


class _Seen(NamedTuple):
    """One patient, as the tests below look at him. `chased` are the orders that need someone."""

    plan: PatientPlan
    chased: tuple[Order, ...]
    reported: tuple[Result, ...]

    def has(self, state: OrderState) -> bool:
        return any(order.state is state for order in self.chased)

    @property
    def statuses(self) -> frozenset[ModalityStatus]:
        courses = self.plan.current.courses if self.plan.current else ()
        return frozenset(course.plan.status for course in courses)

    def is_flagged(self, statuses: frozenset[ModalityStatus]) -> bool:
        """Whether a modality has one of these; a flag put off waits with its deferral."""
        return any(
            course.plan.status in statuses
            and (course.current is None or course.current.state is not OrderState.DEFERRED)
            for course in (self.plan.current.courses if self.plan.current else ())
        )

    @property
    def is_overdue(self) -> bool:
        return self.is_flagged(frozenset({ModalityStatus.OVERDUE}))

    @property
    def is_to_reach(self) -> bool:
        return self.is_overdue or self.has(OrderState.DUE_NOT_BOOKED)

    def is_booked(self, *, this_week: bool) -> bool:
        week = _week_of(self.plan.today)
        return any(
            order.state is OrderState.BOOKED
            and order.appointment is not None
            and (week[0] <= order.appointment.booked_for <= week[1]) is this_week
            for order in self.chased
        )

    @property
    def is_pause_late(self) -> bool:
        pause = self.plan.pause
        return pause is not None and pause.review_on <= self.plan.today

    @property
    def is_put_off(self) -> bool:
        orders = self.plan.current.orders if self.plan.current else ()
        return any(order.state is OrderState.DEFERRED for order in orders)


# In the order of urgency: a patient is in the first bucket that fits.
_TESTS: tuple[tuple[Bucket, Callable[[_Seen], object]], ...] = (
    (Bucket.LOST, lambda seen: seen.plan.standing is Standing.LOST),
    (
        Bucket.NO_PLAN,
        lambda seen: seen.plan.current is None or seen.plan.unanswered_procedures,
    ),
    (Bucket.OVERDUE, lambda seen: seen.is_overdue),
    (Bucket.PAUSE_REVIEW_DUE, lambda seen: seen.is_pause_late),
    (
        Bucket.OUTCOME_MISSING,
        lambda seen: seen.has(OrderState.OUTCOME_MISSING) or seen.plan.stray_bookings,
    ),
    (Bucket.HISTORY_UNKNOWN, lambda seen: seen.is_flagged(_NOT_KNOWN)),
    (Bucket.ABNORMAL, lambda seen: any(each.is_abnormal for each in seen.reported)),
    (
        Bucket.MDT_PENDING,
        lambda seen: seen.plan.undecided_recurrences or seen.plan.open_referrals,
    ),
    (Bucket.RESULT_UNREAD, lambda seen: any(not each.is_abnormal for each in seen.reported)),
    (Bucket.RESULT_AWAITED, lambda seen: len(seen.reported) < len(seen.plan.open_results)),
    (
        Bucket.NOT_REACHABLE,
        lambda seen: seen.is_to_reach and is_out_of_reach(seen.plan.dossier, seen.plan.today),
    ),
    (Bucket.DUE_NOT_BOOKED, lambda seen: seen.has(OrderState.DUE_NOT_BOOKED)),
    (Bucket.DISCHARGE_DECISION, lambda seen: seen.statuses == _FINISHED),
    (Bucket.BOOKED_THIS_WEEK, lambda seen: seen.is_booked(this_week=True)),
    (Bucket.BOOKED, lambda seen: seen.is_booked(this_week=False)),
    (Bucket.PAUSED, lambda seen: ModalityStatus.PAUSED in seen.statuses),
    (Bucket.DEFERRED, lambda seen: seen.is_put_off),
)


def needs_of(plan: PatientPlan) -> tuple[Bucket, ...]:
    """Every bucket that fits a living, enrolled patient; the first is the one he is in.

    Counts of the others may overlap.
    """
    return tuple(_needs(plan)) or (Bucket.ON_COURSE,)


def _needs(plan: PatientPlan) -> Iterator[Bucket]:
    orders = plan.current.orders if plan.current else ()
    seen = _Seen(plan, tuple(each for each in orders if each.needs_someone), _reported(plan))
    return (bucket for bucket, holds in _TESTS if holds(seen))


def _reported(plan: PatientPlan) -> tuple[Result, ...]:
    """What is known by today of the examinations whose result is still open."""
    if not plan.open_results:
        return ()
    results = plan.dossier.results_by_examination()
    known = (results.get(each.id) for each in plan.open_results)
    return tuple(each for each in known if each and each.reported_on <= plan.today)


def _week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)
