"""Which action carries out what was asked for the ticked lines."""

from functools import partial

from core.actions import bulk, bulk_outcomes
from ui.main_window.actions import Action
from ui.views.worklist.bulk import request
from ui.views.worklist.bulk.request import BulkRequest


def action_of(wanted: BulkRequest) -> Action:
    """One transaction for all of its parts."""
    parts, said = wanted.parts, wanted.said
    actions: dict[str, Action] = {
        request.BOOK: partial(bulk.book_all, bookings=parts),
        request.CANCEL: partial(bulk.cancel_all, appointments=parts, reason=said),
        request.DONE: partial(bulk_outcomes.attend_all, examinations=parts),
        request.MISSED: partial(bulk_outcomes.miss_all, unkept=parts, reason=said),
        request.CONTACT: partial(bulk.log_contacts, attempts=parts),
        request.DEFER: partial(bulk.defer_all, deferrals=parts),
        request.READ: partial(bulk.mark_all_read, results=parts, read_by=said),
        request.HAND_OVER: partial(bulk.hand_over_patients, patients=parts, surgeon=said),
    }
    return actions[wanted.act]
