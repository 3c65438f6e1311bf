"""A coordinator's day: who lies in which heap, what became overdue, what waits to be done."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from core.domain.dossier import Dossier
from core.domain.followup import Appointment
from core.domain.modality import Modality
from core.surveillance.buckets import Bucket
from core.surveillance.orders import OrderState
from core.surveillance.planned import PatientPlan
from core.surveillance.priority import Priority, priority_of
from core.surveillance.reaching import next_try_on
from core.surveillance.states import ModalityStatus
from core.surveillance.waiting import waits_since


class Tile(NamedTuple):
    """One heap. `n` are counted in it, `n_more` need it too and are counted in a more urgent one.

    Of those, `n_overdue` are counted as overdue.
    """

    bucket: Bucket
    n: int
    n_more: int
    n_overdue: int


class Ledger(NamedTuple):
    """Every heap once; their counts add up to all living, enrolled patients (INV-04, INV-12)."""

    tiles: Mapping[Bucket, Tile]

    def n_of(self, *, needing: bool) -> int:
        """Patients who need somebody, or who are on course."""
        return sum(t.n for t in self.tiles.values() if t.bucket.needs_someone is needing)

    @property
    def n_living(self) -> int:
        return sum(tile.n for tile in self.tiles.values())


def ledger(plans: Iterable[PatientPlan]) -> Ledger:
    """How many lie in each heap, and how many more need the same."""
    inside = [plan for plan in plans if plan.bucket is not None]
    counted = Counter(plan.bucket for plan in inside)
    more = Counter(need for plan in inside for need in plan.needs if need is not plan.bucket)
    overdue: Counter[Bucket] = Counter(
        need for plan in inside for need in plan.needs if plan.bucket is Bucket.OVERDUE is not need
    )
    return Ledger({each: Tile(each, counted[each], more[each], overdue[each]) for each in Bucket})


# What became overdue


class BecameOverdue(NamedTuple):
    """A patient with the modalities that were not overdue then and are now."""

    plan: PatientPlan
    modalities: frozenset[Modality]
    since: date
    priority: Priority

    @property
    def n_days(self) -> int:
        return (self.plan.today - self.since).days


def overdue_modalities(plan: PatientPlan | None) -> frozenset[Modality]:
    """The modalities that make this patient overdue; none of one who is no longer followed."""
    if plan is None or Bucket.OVERDUE not in plan.needs or plan.current is None:
        return frozenset()
    return frozenset(
        course.modality
        for course in plan.current.courses
        if course.plan.status is ModalityStatus.OVERDUE
        and (course.current is None or course.current.state is not OrderState.DEFERRED)
    )


def became_overdue(
    plans: Iterable[PatientPlan], then: Callable[[Dossier], PatientPlan] | None
) -> tuple[BecameOverdue, ...]:
    """What is overdue now and was not by the plans of `then` (INV-21); everything without one."""
    return by_priority(newly_overdue(plan, then) for plan in plans)


def by_priority(found: Iterable[BecameOverdue | None]) -> tuple[BecameOverdue, ...]:
    """The highest priority comes first, then who has waited longest."""
    new = (each for each in found if each is not None)
    return tuple(sorted(new, key=lambda each: (-each.priority.points, each.since)))


def newly_overdue(
    plan: PatientPlan, then: Callable[[Dossier], PatientPlan] | None
) -> BecameOverdue | None:
    """What is overdue of one patient now and was not then.

    Of those who are not overdue now nothing can have become so, and no earlier plan is computed.
    """
    now = overdue_modalities(plan)
    new = now - overdue_modalities(then(plan.dossier)) if now and then else now
    if not new or plan.current is None:
        return None
    since = min(
        course.plan.since or plan.today for course in plan.current.courses if course.modality in new
    )
    return BecameOverdue(plan, new, since, priority_of(plan))


# Appointments that passed


class PassedVisit(NamedTuple):
    """Bookings of one patient for one day that has passed, of which nobody said what became."""

    plan: PatientPlan
    day: date
    appointments: tuple[Appointment, ...]

    @property
    def key(self) -> str:
        return f"{self.plan.dossier.patient.id}/{self.day.isoformat()}"


def passed_visits(plans: Iterable[PatientPlan]) -> tuple[PassedVisit, ...]:
    """The oldest first; also bookings that belong to no order any more."""
    return by_day(visit for plan in plans for visit in passed_visits_of(plan))


def by_day(found: Iterable[PassedVisit]) -> tuple[PassedVisit, ...]:
    return tuple(sorted(found, key=lambda each: each.day))


def passed_visits_of(plan: PatientPlan) -> tuple[PassedVisit, ...]:
    """Those of one patient."""
    if plan.bucket is None:
        return ()
    orders = plan.current.orders if plan.current else ()
    open_ones = [
        order.appointment
        for order in orders
        if order.state is OrderState.OUTCOME_MISSING and order.appointment is not None
    ]
    open_ones += [each for each in plan.stray_bookings if each.booked_for < plan.today]
    held: dict[date, list[Appointment]] = {}
    for each in open_ones:
        held.setdefault(each.booked_for, []).append(each)
    return tuple(PassedVisit(plan, day, tuple(each)) for day, each in held.items())


# What to do next

# As a day is worked off: what can harm first, then what others wait for.
IN_ORDER = (
    Bucket.OVERDUE,
    Bucket.ABNORMAL,
    Bucket.MDT_PENDING,
    Bucket.RESULT_UNREAD,
    Bucket.OUTCOME_MISSING,
    Bucket.NO_PLAN,
    Bucket.PAUSE_REVIEW_DUE,
    Bucket.DUE_NOT_BOOKED,
    Bucket.NOT_REACHABLE,
    Bucket.RESULT_AWAITED,
    Bucket.HISTORY_UNKNOWN,
    Bucket.DISCHARGE_DECISION,
    Bucket.LOST,
)


class NextAction(NamedTuple):
    """One kind of work: how many patients need it, and since when the first of them waits.

    `n_overdue` of them are overdue as well; of `n_tries_due` a next attempt to reach them was set
    for today or earlier.
    """

    need: Bucket
    n: int
    since: date
    first: PatientPlan
    n_overdue: int
    n_tries_due: int


class Waiting(NamedTuple):
    """One patient with everything he needs, and since when he waits for it."""

    plan: PatientPlan
    since: Mapping[Bucket, date]
    is_overdue: bool
    is_try_due: bool


def waiting_of(plan: PatientPlan) -> Waiting | None:
    """None of somebody who needs nobody, or is not counted."""
    since = {need: waits_since(plan, need) for need in IN_ORDER if need in plan.needs}
    if plan.bucket is None or not since:
        return None
    return Waiting(plan, since, Bucket.OVERDUE in plan.needs, is_try_due(plan))


def next_actions(plans: Iterable[PatientPlan]) -> tuple[NextAction, ...]:
    """Everything that somebody needs, in the order in which a day is worked off.

    Here a patient counts for everything he needs: an overdue patient's result is read as well.
    """
    return actions_for(waiting_of(plan) for plan in plans)


def actions_for(found: Iterable[Waiting | None]) -> tuple[NextAction, ...]:
    """What these patients need."""
    everybody = [each for each in found if each is not None]
    actions = []
    for need in IN_ORDER:
        waiting = [each for each in everybody if need in each.since]
        if waiting:
            first = min(waiting, key=lambda each: each.since[need])
            overdue = sum(each.is_overdue for each in waiting)
            tries = sum(each.is_try_due for each in waiting)
            since = first.since[need]
            actions.append(NextAction(need, len(waiting), since, first.plan, overdue, tries))
    return tuple(actions)


def is_try_due(plan: PatientPlan) -> bool:
    """Whether the next try that was agreed with the last attempt is due."""
    day = next_try_on(plan.dossier, plan.today)
    return day is not None and day <= plan.today
