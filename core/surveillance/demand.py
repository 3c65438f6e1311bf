"""How many examinations the live plans will ask for, month by month; booked against expected."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.protocol import Protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.buckets import Standing
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan, plan_of

MONTHS_AHEAD = 24
ProtocolKey = tuple[str, int]  # id and version
_OPEN = frozenset(
    {
        OrderState.NOT_YET_DUE,
        OrderState.DUE_NOT_BOOKED,
        OrderState.BOOKED,
        OrderState.DEFERRED,
    }
)


class MonthDemand(NamedTuple):
    """`expected` examinations of one month; `booked` of them have their day already."""

    month: date  # its first day
    expected: int
    booked: int


class Demand(NamedTuple):
    """What is expected from `today` on; every modality has one entry for each of `months`.

    The first month is what is left of the present one, with everything overdue and not booked.
    `beyond` is what falls due or is booked after the last month.
    """

    today: date
    months: tuple[date, ...]
    by_modality: Mapping[Modality, tuple[MonthDemand, ...]]
    beyond: Mapping[Modality, int]

    def total(self, modality: Modality) -> int:
        """Within the months that are shown."""
        return sum(each.expected for each in self.by_modality.get(modality, ()))


def demand(
    plans: Iterable[PatientPlan],
    protocols: Mapping[ProtocolKey, Protocol],
    today: date,
    working_days: WorkingDays,
    n_months: int = MONTHS_AHEAD,
) -> Demand:
    """The examinations that are still expected, by modality and month.

    Counted are the open orders (see `open_orders`): booked ones in the month of the booking, the
    others in the month of their due date, and what is overdue or due before today in the first.
    """
    counted = _Counted(Counter(), Counter())
    for plan in plans:
        for order in open_orders(plan, protocols, working_days):
            counted.add(order, today)
    months = months_from(today, n_months)
    shown = [m for m in Modality if any(m is of for of, _ in counted.expected)]
    return Demand(
        today=today,
        months=months,
        by_modality={each: counted.row(each, months) for each in shown},
        beyond={each: counted.after(each, months[-1] if months else date.min) for each in shown},
    )


class _Counted(NamedTuple):
    """Orders by modality and month."""

    expected: Counter[tuple[Modality, date]]
    booked: Counter[tuple[Modality, date]]

    def add(self, order: Order, today: date) -> None:
        place = order.modality, _month_of(order, today)
        self.expected[place] += 1
        self.booked[place] += order.appointment is not None

    def row(self, modality: Modality, months: tuple[date, ...]) -> tuple[MonthDemand, ...]:
        return tuple(
            MonthDemand(month, self.expected[modality, month], self.booked[modality, month])
            for month in months
        )

    def after(self, modality: Modality, last: date) -> int:
        return sum(n for (of, at), n in self.expected.items() if of is modality and at > last)


def months_from(today: date, n_months: int) -> tuple[date, ...]:
    """The first days of the present month and those after it."""
    first = today.replace(day=1)
    return tuple(add_months(first, at) for at in range(n_months))


def open_orders(
    plan: PatientPlan, protocols: Mapping[ProtocolKey, Protocol], working_days: WorkingDays
) -> Iterator[Order]:
    """The orders of one patient that an examination is still expected for.

    Nobody is expected whose surveillance has ended, or who is being traced. What was done, waived,
    missed, left out or is not required asks for nothing; a booking that has passed without an
    outcome is taken to have been kept until somebody says otherwise. A pause without an end is
    taken to last until its review, and what it defers is expected then; what was deferred by
    decision is expected on the day until which it was.
    """
    if plan.standing is not Standing.FOLLOWED:
        return
    expected = _after_the_pause(plan, protocols, working_days)
    for visit in expected.visits:
        yield from (order for order in visit.orders if order.state in _OPEN)


def _after_the_pause(
    plan: PatientPlan, protocols: Mapping[ProtocolKey, Protocol], working_days: WorkingDays
) -> PatientPlan:
    """The plan as though an open pause ended on its review date (today, once that has passed)."""
    today, dossier = plan.today, plan.dossier
    if not any(each.ends_on is None and each.starts_on <= today for each in dossier.pauses):
        return plan
    ended = tuple(
        each
        if each.ends_on is not None or each.starts_on > today
        else replace(each, ends_on=max(each.review_on, today))
        for each in dossier.pauses
    )
    return plan_of(replace(dossier, pauses=ended), protocols, today, working_days)


def _month_of(order: Order, today: date) -> date:
    if order.appointment is not None:
        day = order.appointment.booked_for
    elif order.deferral is not None:
        day = order.deferral.until
    elif order.overdue_since is not None:
        day = today  # it is wanted now, even where the next window has opened since
    else:
        day = order.slot.effective_due_on
    return max(day, today).replace(day=1)
