"""Which heap of the Monday sheet a line of the worklist lies in, one line for each patient."""

from collections.abc import Iterable
from datetime import date, timedelta

from core.domain.choices import Choice
from core.domain.ids import PatientId
from core.language import phrase
from core.reports.paper.glyphs import Glyph
from core.surveillance.orders import DisplayStatus, OrderState
from core.surveillance.worklist import WorkItem


class Heap(Choice):
    """Most urgent first; `label` heads the group."""

    OVERDUE = "overdue", phrase("Overdue, not booked ({n})")
    OVERDUE_BOOKED = "overdue_booked", phrase("Overdue, booked: confirm ({n})")
    OUTCOME = "outcome", phrase("Outcome missing: appointment has passed ({n})")
    RESULT = "result", phrase("Result not reviewed ({n})")
    DUE = "due", phrase("Due this week, not booked ({n})")
    CONFIRM = "confirm", phrase("Booked this week: confirm ({n})")
    TASK = "task", phrase("To decide or to trace ({n})")
    DUE_LATER = "due_later", phrase("Due later, can be booked ({n})")
    BOOKED_LATER = "booked_later", phrase("Booked later ({n})")
    NOTHING = "nothing", phrase("Nothing to do now ({n})")

    @property
    def rank(self) -> int:
        return _RANKS[self]

    @property
    def glyph(self) -> Glyph:
        return _GLYPHS[self]

    @property
    def is_this_week(self) -> bool:
        """Whether it belongs on the sheet of the week."""
        return self not in (Heap.DUE_LATER, Heap.BOOKED_LATER, Heap.NOTHING)


_RANKS = {heap: rank for rank, heap in enumerate(Heap)}
_GLYPHS = {
    Heap.OVERDUE: Glyph.OVERDUE,
    Heap.OVERDUE_BOOKED: Glyph.OVERDUE,
    Heap.OUTCOME: Glyph.OUTCOME_MISSING,
    Heap.RESULT: Glyph.RESULT_OPEN,
    Heap.DUE: Glyph.DUE,
    Heap.CONFIRM: Glyph.BOOKED,
    Heap.TASK: Glyph.MDT,
    Heap.DUE_LATER: Glyph.NOT_YET_DUE,
    Heap.BOOKED_LATER: Glyph.BOOKED,
    Heap.NOTHING: Glyph.NOT_YET_DUE,
}
_OF_STATE = {OrderState.OUTCOME_MISSING: Heap.OUTCOME, OrderState.RESULT_AWAITED: Heap.RESULT}


def heap_of(item: WorkItem, today: date) -> Heap:
    """The heap of one line on this day."""
    if item.task is not None:
        return Heap.TASK
    states = {order.state for order in item.orders if order.needs_someone}
    passed = next((heap for state, heap in _OF_STATE.items() if state in states), None)
    if item.status is DisplayStatus.OVERDUE and passed is not Heap.OUTCOME:
        return Heap.OVERDUE_BOOKED if item.booked_on else Heap.OVERDUE
    return passed or _ahead(item, states, today)


def _ahead(item: WorkItem, states: set[OrderState], today: date) -> Heap:
    end = today + timedelta(days=6 - today.weekday())  # the Sunday of this week
    if OrderState.DUE_NOT_BOOKED in states:
        return Heap.DUE if item.since <= end else Heap.DUE_LATER
    if item.booked_on is not None:
        return Heap.CONFIRM if item.booked_on <= end else Heap.BOOKED_LATER
    return Heap.NOTHING


Lines = tuple[WorkItem, ...]


def sorted_lines(
    items: Iterable[WorkItem], today: date, *, week_only: bool
) -> tuple[tuple[Heap, tuple[Lines, ...]], ...]:
    """For each heap the lines of each of its patients, the leading one first.

    A patient stands in the most urgent heap of any of the lines; oldest first in each heap.
    """
    of_patient: dict[PatientId, list[WorkItem]] = {}
    for item in items:
        if not week_only or heap_of(item, today).is_this_week:
            of_patient.setdefault(item.plan.dossier.patient.id, []).append(item)
    heaps: dict[Heap, list[Lines]] = {}
    for lines in of_patient.values():
        lines.sort(key=lambda each: (heap_of(each, today).rank, _day(each)))
        heaps.setdefault(heap_of(lines[0], today), []).append(tuple(lines))
    for found in heaps.values():
        found.sort(key=lambda each: _day(each[0]))
    return tuple((heap, tuple(heaps[heap])) for heap in Heap if heap in heaps)


def _day(item: WorkItem) -> date:
    """A booking that stands is waited for on its own day."""
    is_booked = item.booked_on is not None and item.status is DisplayStatus.BOOKED
    return item.booked_on if is_booked and item.booked_on else item.since
