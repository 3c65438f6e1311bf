"""The computed day behind the page: since when, what is new since then, heaps, what is next."""

from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from core.surveillance.plan import plan_of
from core.surveillance.today import (
    BecameOverdue,
    Ledger,
    NextAction,
    PassedVisit,
    became_overdue,
    ledger,
    next_actions,
    passed_visits,
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


def read_day(session: RegistrySession) -> Day:
    """Everything the page shows, for the day of the session."""
    plans = session.plans()
    since, is_seen = since_when(session)
    then = None
    if since is not None:
        protocols, days = session.registry.protocols.all(), session.working_days()
        then = partial(plan_of, protocols=protocols, today=since, working_days=days)
    return Day(
        since=since,
        is_seen=is_seen,
        new=became_overdue(plans, then),
        ledger=ledger(plans),
        passed=passed_visits(plans),
        actions=next_actions(plans),
    )


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
