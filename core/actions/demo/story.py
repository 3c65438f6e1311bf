"""The days of each patient, counted back from the as-of date.

Time zero of the printed survival times is the diagnosis: the twelve of Table 2 are laid out
as synchronous, so that primary tumour and liver metastases were found on one day, and survival runs
from it to the death or the last contact. The first printed interval runs from the index liver
operation to the recurrence, the second from the second intervention to the second recurrence. Each
comes back exactly in whole months, by calendar anniversaries and as days / 30.4375 rounded. The
paper states none of this (its legend of Image 4 counts from the diagnosis).
"""

from dataclasses import dataclass
from datetime import date, timedelta

from core.actions.demo.rows import Course, Row, Setback
from core.actions.demo.sheets import stay_of
from core.domain.months import add_months
from core.domain.treatment import Strategy
from core.surveillance.booking import WorkingDays

WORKING = WorkingDays()
CYCLE = 14  # days


def past(day: date) -> date:
    """The day itself or the working day before it."""
    return WORKING.on_or_before(day)


def coming(day: date) -> date:
    return WORKING.on_or_after(day)


def near(as_of: date, days: int) -> date:
    """The working day so many days from the as-of date, never on its other side."""
    day = as_of + timedelta(days=days)
    return coming(day) if days > 0 else past(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurred:
    """One recurrence on its days; without an end the pause lasts."""

    plan: Setback
    on: date
    decided_on: date
    operated_on: date | None = None
    therapy_from: date | None = None
    therapy_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Everything about one patient that has a day; `place` is the number of its line."""

    row: Row
    course: Course
    place: int
    as_of: date
    diagnosed_on: date
    found_on: date
    index_on: date
    registered_on: date
    recurred: tuple[Recurred, ...]
    died_on: date | None
    seen_on: date | None

    @property
    def anchors(self) -> tuple[date, ...]:
        """The index operation and each later one from which the calendar counts."""
        later = [
            each.operated_on
            for each in self.recurred
            if each.operated_on and (each.plan.operation or {}).get("answer") in _MOVES
        ]
        return (self.index_on, *later)

    def on(self, days: int) -> date:
        return near(self.as_of, days)


_MOVES = ("restart", "continue")


def story_of(row: Row, course: Course, place: int, as_of: date) -> Story:
    """Lay one course out: from its last contact or death, or from the visit that places it."""
    before = timedelta(days=days_before_operation(row))
    died_on = seen_on = None
    if course.survival is not None:
        end = near(as_of, course.seen)
        found_on = past(add_months(end, -course.survival))
        index_on = coming(found_on + before)
        died_on, seen_on = (end, None) if course.death else (None, end)
    else:
        index_on = past(add_months(as_of + timedelta(days=course.days), -course.month))
        found_on = past(index_on - before)
    recurred = _recurred(course, index_on)
    if course.death and died_on is None:
        died_on = add_months(recurred[-1].on, course.death["months"])
    return Story(
        row=row,
        course=course,
        place=place,
        as_of=as_of,
        diagnosed_on=add_months(found_on, -(row.metachronous_months or 0)),
        found_on=found_on,
        index_on=index_on,
        registered_on=_registered_on(row, course, index_on, as_of),
        recurred=recurred,
        died_on=died_on,
        seen_on=seen_on,
    )


def days_before_operation(row: Row) -> int:
    """From the diagnosis of the metastases to the index operation, systemic therapy between."""
    if row.cycles is None:
        return 21
    emergency = 14 if row.strategy is Strategy.PRIMARY_FIRST else 0
    return emergency + 21 + CYCLE * row.cycles + 28


def _registered_on(row: Row, course: Course, index_on: date, as_of: date) -> date:
    """When the patient has gone home after the index operation, or late."""
    late = course.registered or course.no_calendar
    home = coming(index_on + timedelta(days=max(3, stay_of(row.key, "0") + 1)))
    return near(as_of, late) if late else home


def _recurred(course: Course, index_on: date) -> tuple[Recurred, ...]:
    found: list[Recurred] = []
    operated_on = index_on
    for plan in course.recurrences:
        on = coming(add_months(operated_on, plan.after))
        decided_on = coming(on + timedelta(days=9))
        operation = coming(on + timedelta(days=30)) if plan.operation else None
        start = coming(on + timedelta(days=15)) if plan.therapy else None
        cycles = (plan.therapy or {}).get("n_cycles")
        found.append(
            Recurred(
                plan=plan,
                on=on,
                decided_on=decided_on,
                operated_on=operation,
                therapy_from=start,
                therapy_to=start + timedelta(days=CYCLE * cycles) if start and cycles else None,
            )
        )
        operated_on = operation or operated_on
    return tuple(found)
