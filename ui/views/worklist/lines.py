"""The lines of the whole list: what needs somebody, and below it everybody who needs nobody."""

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from core.domain.ids import PatientId
from core.surveillance.orders import DisplayStatus, Order, OrderState
from core.surveillance.plan import PatientPlan, Visit
from core.surveillance.reaching import next_try_on
from core.surveillance.worklist import WorkItem, Worklist

_AHEAD = frozenset(
    {
        OrderState.NOT_YET_DUE,
        OrderState.DUE_NOT_BOOKED,
        OrderState.BOOKED,
        OrderState.DEFERRED,
    }
)


# The line of each patient who needs nobody, with the plan it was made from.
Quiet: TypeAlias = dict[PatientId, tuple[PatientPlan, WorkItem]]


def all_items(
    found: Worklist, plans: Iterable[PatientPlan], known: Quiet | None = None
) -> tuple[WorkItem, ...]:
    """Every line of the worklist, then the next visit of each patient who has none.

    So nobody who is living and enrolled is missing from the unfiltered list (INV-12). `plans` are
    those the worklist was made from. `known` are lines made before; those of plans that are still
    the same are kept.
    """
    known = {} if known is None else known
    listed = {id(item.plan) for item in found.items}
    quiet = [
        _quiet_once(plan, known)
        for plan in plans
        if plan.bucket is not None and id(plan) not in listed
    ]
    quiet.sort(key=_place)
    return (*found.items, *quiet)


def _quiet_once(plan: PatientPlan, known: Quiet) -> WorkItem:
    who = plan.dossier.patient.id
    if who not in known or known[who][0] is not plan:
        known[who] = plan, _quiet_item(plan)
    return known[who][1]


def _place(item: WorkItem) -> tuple[int, date]:
    return item.status.urgency, item.since


def _quiet_item(plan: PatientPlan) -> WorkItem:
    ahead = (v for v in plan.visits if any(order.state in _AHEAD for order in v.orders))
    visit = next(ahead, None)
    return WorkItem(
        plan=plan,
        visit=visit,
        orders=visit.orders if visit else (),
        status=plan.status or DisplayStatus.NOT_YET_DUE,
        since=visit.due_on if visit else plan.today,
    )


def item_again(item: WorkItem, plan: PatientPlan) -> WorkItem:
    """A line that left the list, as its visit stands now."""
    month = item.visit.month if item.visit else -1
    visit = next((each for each in plan.visits if each.month == month), None)
    return WorkItem(
        plan=plan,
        visit=visit,
        orders=visit.orders if visit else (),
        status=visit.status if visit else DisplayStatus.REVIEWED,
        since=item.since,
        task=item.task,
        record=item.record,
        booked_on=_booked_on(visit),
    )


def _booked_on(visit: Visit | None) -> date | None:
    booked = [o.appointment.booked_for for o in visit.orders if o.appointment] if visit else []
    return min(booked, default=None)


def patient_of(item: WorkItem) -> PatientId:
    return item.plan.dossier.patient.id


def wanted(item: WorkItem) -> tuple[Order, ...]:
    """The orders of the line that need somebody."""
    return tuple(order for order in item.orders if order.needs_someone)


def to_book(item: WorkItem) -> tuple[Order, ...]:
    """The orders that can be booked or booked anew; those not yet open when no other is."""
    open_now = [order for order in item.orders if order.needs_someone and order.examination is None]
    ahead = [order for order in item.orders if order.state in _AHEAD]
    return tuple(open_now or ahead)


def next_try_of(item: WorkItem) -> tuple[date, date] | None:
    """The day agreed for the next try, with today."""
    day = next_try_on(item.plan.dossier, item.plan.today)
    return (day, item.plan.today) if day else None
