"""The computed day behind the page: since when, what is new since then, heaps, what is next."""

from collections.abc import Collection
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from core.surveillance.plan import PatientPlan, plan_of
from core.surveillance.today import (
    BecameOverdue,
    Ledger,
    NextAction,
    PassedVisit,
    Waiting,
    actions_for,
    by_day,
    by_priority,
    ledger,
    newly_overdue,
    passed_visits_of,
    waiting_of,
)
from ui.session import RegistrySession

A_WEEK = timedelta(days=7)


class Day(NamedTuple):
    """`since` is none where the registry was never used before; `is_seen`: marked today."""

    since: date | None
    is_seen: bool
    new: tuple[BecameOverdue, ...]
    ledger: Ledger
    passed: tuple[PassedVisit, ...]
    actions: tuple[NextAction, ...]


class _Known(NamedTuple):
    """What the page says of one plan; it is the same as long as the plan is."""

    plan: PatientPlan
    new: BecameOverdue | None
    passed: tuple[PassedVisit, ...]
    waiting: Waiting | None


class DayReader:
    """Reads the day again after every save, in which one plan of thousands is another one.

    What else a plan depends on (protocols, working days, the day itself) makes all of them anew.
    """

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}  # by the identity of the plan, which is held beside
        self._since: date | None = None

    def read(self, session: RegistrySession) -> Day:
        """Everything the page shows, for the day of the session."""
        plans = session.plans()
        since, is_seen = since_when(session)
        if since != self._since:
            self._known, self._since = {}, since
        known = self._knowing(session, plans)
        return Day(
            since=since,
            is_seen=is_seen,
            new=by_priority(each.new for each in known),
            ledger=ledger(plans),
            passed=by_day(visit for each in known for visit in each.passed),
            actions=actions_for(each.waiting for each in known),
        )

    def _knowing(
        self, session: RegistrySession, plans: tuple[PatientPlan, ...]
    ) -> Collection[_Known]:
        then = None
        if self._since is not None:
            protocols, days = session.registry.protocols.all(), session.working_days()
            then = partial(plan_of, protocols=protocols, today=self._since, working_days=days)
        before, self._known = self._known, {}
        for plan in plans:
            self._known[id(plan)] = before.get(id(plan)) or _Known(
                plan, newly_overdue(plan, then), passed_visits_of(plan), waiting_of(plan)
            )
        return self._known.values()


def since_when(session: RegistrySession) -> tuple[date | None, bool]:
    """The day of the last use before today, or an earlier one that was never marked as seen.

    Looking back, nobody was using the program: the week before is shown.
    """
    today = session.today
    if session.is_looking_back:
        return today - A_WEEK, False
    used_on = session.registry.last_used.day_before(today)
    if used_on is not None and used_on >= today:  # the clock was set back and confirmed
        used_on = None
    seen_on = session.operator.preferences.seen_on if session.operator else None
    if seen_on is None or seen_on > today:
        return used_on, False
    if seen_on == today:
        return used_on, True
    return min(seen_on, used_on or seen_on), False
