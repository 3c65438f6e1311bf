"""The one act that a row itself asks for, as its button says it; its key is the same on every row.

What needs a form is wished for by its name: the window opens the form that the patient's page has.
"""

from collections.abc import Iterator
from typing import NamedTuple

from core.domain.followup import NextStep
from core.language import phrase
from core.surveillance.reaching import Way, next_way
from core.surveillance.worklist import Task, WorkItem


class Settling(NamedTuple):
    """`act` is one of the acts of the list; empty where a form is to be opened."""

    name: str
    label: str
    act: str = ""


_TASKS = {
    Task.TRANSFER: Settling("accept", phrase("Record the acceptance")),
    Task.MDT_REFERRAL: Settling("decide", phrase("Record the MDT decision")),
    Task.RECURRENCE: Settling("decide", phrase("Record the MDT decision")),
    Task.PAUSE_REVIEW: Settling("review", phrase("Review the pause")),
    Task.RE_OPERATION: Settling("answer", phrase("Restart, continue or keep")),
    Task.DISCHARGE: Settling("discharge", phrase("Discharge or extend")),
    Task.HISTORY: Settling("discharge", phrase("Confirm the end")),
    Task.TRACING: Settling("trace", phrase("Log an attempt"), "contact"),
    Task.MARKER: Settling("earlier", phrase("Book the next visit earlier"), "book"),
    Task.RESULT: Settling("result", phrase("Open the result")),
}
_STEPS = {
    NextStep.BOOK: Settling("book", phrase("Book again"), "book"),
    NextStep.CALL: Settling("call", phrase("Call, and log it"), "contact"),
    NextStep.LETTER: Settling("letter", phrase("Write the letter")),
    NextStep.SURGEON: Settling("surgeon", phrase("Log the answer of the surgeon"), "contact"),
    NextStep.MDT: Settling("meeting", phrase("Put on the MDT list"), "meeting"),
}
_WAYS = {
    Way.PHONE: Settling("phone", phrase("Correct the telephone number")),
    Way.LETTER: Settling("letter", phrase("Write the letter")),
    Way.ELSEWHERE: Settling("elsewhere", phrase("Log what was asked elsewhere"), "contact"),
    Way.LOSS: Settling("loss", phrase("Record lost to follow-up")),
}


def settling_of(item: WorkItem) -> Settling | None:
    """What this row asks for; none where its status says it all."""
    if item.task is not None:
        return _TASKS.get(item.task)
    return next(filter(None, _of_visit(item)), None)


def _of_visit(item: WorkItem) -> Iterator[Settling | None]:
    """In the order in which the row says it (`remarks.py`)."""
    if any(each.is_next_step_missing for each in item.orders):
        yield Settling("follow", phrase("Say what follows"), "follow")
    for order in item.orders:
        last = order.last_not_attended
        if last is not None and last.next_step is not None and order.needs_someone:
            yield _STEPS[last.next_step]
    if any(each.is_deferral_to_confirm for each in item.orders):
        yield Settling("confirm", phrase("Confirm or lift the deferral"), "confirm")
    if any(each.needs_someone and each.appointment is None for each in item.orders):
        way = next_way(item.plan.dossier, item.plan.today)
        yield _WAYS.get(way) if way else None
    if item.plan.is_transfer_pending:
        yield _TASKS[Task.TRANSFER]
