"""Since when a patient waits for what he needs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from core.surveillance.buckets import Bucket
from core.surveillance.orders import Order, OrderState
from core.surveillance.planned import PatientPlan
from core.surveillance.reaching import attempts_in_vain


def waits_since(plan: PatientPlan, need: Bucket) -> date:
    """The day of the fact that asks for it; today where there is none."""
    return min(_DAYS.get(need, _none)(plan), default=plan.today)


def _none(_plan: PatientPlan) -> Iterable[date]:
    return ()


def _orders(plan: PatientPlan) -> tuple[Order, ...]:
    return tuple(o for o in plan.current.orders if o.needs_someone) if plan.current else ()


def _flags(plan: PatientPlan) -> Iterable[date]:
    return [order.overdue_since for order in _orders(plan) if order.overdue_since is not None]


def _due(plan: PatientPlan) -> Iterable[date]:
    chased = (o for o in _orders(plan) if o.state is OrderState.DUE_NOT_BOOKED)
    return [order.slot.effective_due_on for order in chased]


def _passed(plan: PatientPlan) -> Iterator[date]:
    for order in _orders(plan):
        if order.state is OrderState.OUTCOME_MISSING and order.appointment is not None:
            yield order.appointment.booked_for
    yield from (each.booked_for for each in plan.stray_bookings)


def _reported(plan: PatientPlan, *, abnormal: bool) -> Iterator[date]:
    for each in plan.open_results:
        result = plan.dossier.result_of(each.id)
        if result and result.reported_on <= plan.today and result.is_abnormal is abnormal:
            yield result.reported_on


def _abnormal(plan: PatientPlan) -> Iterable[date]:
    return _reported(plan, abnormal=True)


def _unread(plan: PatientPlan) -> Iterable[date]:
    return _reported(plan, abnormal=False)


def _awaited(plan: PatientPlan) -> Iterator[date]:
    for each in plan.open_results:
        result = plan.dossier.result_of(each.id)
        if result is None or result.reported_on > plan.today:
            yield each.performed_on


def _for_the_meeting(plan: PatientPlan) -> Iterator[date]:
    yield from (each.detected_on for each in plan.undecided_recurrences)
    yield from (each.referred_on for each in plan.open_referrals)


def _pause(plan: PatientPlan) -> Iterable[date]:
    return [plan.pause.review_on] if plan.pause else []


def _tried(plan: PatientPlan) -> Iterable[date]:
    return [each.tried_on for each in attempts_in_vain(plan.dossier, plan.today)]


def _without_plan(plan: PatientPlan) -> Iterable[date]:
    asked = plan.unanswered_procedures or plan.dossier.procedures
    return [each.performed_on for each in asked if each.performed_on <= plan.today]


def _finished(plan: PatientPlan) -> Iterable[date]:
    return [max(visit.due_on for visit in plan.visits)] if plan.visits else []


def _lost(plan: PatientPlan) -> Iterable[date]:
    return [plan.stop.stopped_on] if plan.stop else []


_DAYS: Mapping[Bucket, Callable[[PatientPlan], Iterable[date]]] = {
    Bucket.OVERDUE: _flags,
    Bucket.HISTORY_UNKNOWN: _flags,
    Bucket.DUE_NOT_BOOKED: _due,
    Bucket.OUTCOME_MISSING: _passed,
    Bucket.ABNORMAL: _abnormal,
    Bucket.RESULT_UNREAD: _unread,
    Bucket.RESULT_AWAITED: _awaited,
    Bucket.MDT_PENDING: _for_the_meeting,
    Bucket.PAUSE_REVIEW_DUE: _pause,
    Bucket.NOT_REACHABLE: _tried,
    Bucket.NO_PLAN: _without_plan,
    Bucket.DISCHARGE_DECISION: _finished,
    Bucket.LOST: _lost,
}
