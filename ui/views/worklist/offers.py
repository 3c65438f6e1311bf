"""What can be done with a line: the editors' opening values, and why an act is not possible."""

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from core.domain.disease import Recurrence
from core.domain.followup import Appointment, Examination
from core.domain.modality import Modality
from core.domain.rights import Right
from core.language import Words, phrase
from core.surveillance.booking import WorkingDays
from core.surveillance.orders import Order, OrderState
from core.surveillance.worklist import Task, WorkItem
from ui.views.worklist.lines import to_book

if TYPE_CHECKING:
    from core.surveillance.loads import Loads
    from ui.views.worklist.booking_editor import BookingOffer
    from ui.views.worklist.ticks import Tick


def booking_offer(
    item: WorkItem, loads: "Loads", days: WorkingDays, words: Words
) -> "BookingOffer":
    """Opens on the day of a booking that stands, else on the earliest suggested day."""
    from ui.views.worklist.booking_editor import BookingOffer
    from ui.views.worklist.ticks import Tick

    orders, today = to_book(item), item.plan.today
    standing = [
        o.appointment for o in orders if o.appointment and o.appointment.booked_for >= today
    ]
    day = min((a.booked_for for a in standing), default=None)
    if item.task is Task.MARKER:
        day = None  # what is booked is to be moved forward
    at: time | None = standing[0].at if standing else None
    # What is booked already stays as it is, unless nothing else is left to book.
    unbooked = [order for order in orders if order.appointment is None]
    ticks = tuple(
        Tick(
            (order.modality, order.month),
            words(order.modality.short),
            order.appointment is None or not unbooked or item.task is Task.MARKER,
        )
        for order in orders
    )
    return BookingOffer(
        suggested=day or _suggested(item, orders, days),
        today=today,
        orders=ticks,
        days=days,
        loads=loads,
        patient_id=item.plan.dossier.patient.id,
        at=at,
        place=standing[0].place if standing else "",
        is_booked=bool(standing),
    )


def _suggested(item: WorkItem, orders: tuple[Order, ...], days: WorkingDays) -> date:
    """The suggested day of what is due first; a rise suggests the next working day."""
    today = item.plan.today
    if item.task is Task.MARKER:
        return days.on_or_after(today + timedelta(days=1))
    return min((order.suggested_on for order in orders), default=today)


def bookings_of(item: WorkItem) -> tuple[Appointment, ...]:
    """The bookings of the line that stand."""
    if isinstance(item.record, Appointment):
        return (item.record,)
    return tuple(order.appointment for order in item.orders if order.appointment)


def passed_bookings(item: WorkItem) -> tuple[Appointment, ...]:
    """Those of the first day that has come: somebody must say what became of them.

    One day at a time, or what was done on one day would be recorded for another.
    """
    come = [each for each in bookings_of(item) if each.booked_for <= item.plan.today]
    first = min((each.booked_for for each in come), default=None)
    return tuple(each for each in come if each.booked_for == first)


def performed_offer(item: WorkItem, words: Words) -> "tuple[date, tuple[Tick[Modality], ...]]":
    """The first booked day that has passed, else today; what was booked for it is ticked."""
    from ui.views.worklist.ticks import Tick

    today, passed = item.plan.today, passed_bookings(item)
    booked = {each.modality for each in passed}
    if isinstance(item.record, Appointment):
        modality = item.record.modality
        return min(item.record.booked_for, today), (Tick(modality, words(modality.short)),)
    ticks = tuple(
        Tick(order.modality, words(order.modality.short), not booked or order.modality in booked)
        for order in _to_perform(item)
    )
    return min((each.booked_for for each in passed), default=today), ticks


def _to_perform(item: WorkItem) -> list[Order]:
    settled = (OrderState.CANCELLED, OrderState.WAIVED, OrderState.REFUSED)
    return [o for o in item.orders if o.examination is None and o.state not in settled]


def open_examination(item: WorkItem) -> Examination | None:
    """The examination whose result needs somebody; one without a decision first."""
    if isinstance(item.record, Examination):
        return item.record
    waiting = [o for o in item.orders if o.state is OrderState.RESULT_AWAITED and o.examination]
    waiting.sort(key=_decision_first)
    return waiting[0].examination if waiting else None


def _decision_first(order: Order) -> bool:
    return not order.is_decision_missing


def refusals(item: WorkItem | None, words: Words) -> dict[str, str]:
    """For each act by its object name why it cannot be done now; empty when it can."""
    if item is None:
        nobody = words(phrase("Mark a patient first."))
        return dict.fromkeys(ACTS, nobody)
    said = dict.fromkeys(ACTS, "")
    for act, why in _IMPOSSIBLE.items():
        refused = why(item)
        said[act] = words(refused) if refused else ""
    return said


def _not_followed(item: WorkItem) -> str:
    return phrase("This patient is no longer followed.") if item.plan.bucket is None else ""


def _no_booking(item: WorkItem) -> str:
    nothing = phrase("Nothing of this line can be booked.")
    return _not_followed(item) or ("" if to_book(item) else nothing)


def _no_performing(item: WorkItem) -> str:
    can = isinstance(item.record, Appointment) or _to_perform(item)
    return "" if can else phrase("Nothing of this line is left to perform.")


def _no_missing(item: WorkItem) -> str:
    return "" if passed_bookings(item) else phrase("No appointment of this line has passed.")


def _no_cancelling(item: WorkItem) -> str:
    return "" if bookings_of(item) else phrase("Nothing is booked.")


def _no_deferring(item: WorkItem) -> str:
    nothing = phrase("Nothing of this line can be put off: move a booking instead.")
    return _not_followed(item) or ("" if to_defer(item) else nothing)


def _no_waiving(item: WorkItem) -> str:
    nothing = phrase("Nothing of this line can be waived; cancel a booking first.")
    return _not_followed(item) or ("" if to_waive(item) else nothing)


def _no_result(item: WorkItem) -> str:
    return "" if open_examination(item) is not None else phrase("No result is awaited.")


_IMPOSSIBLE = {
    "book": _no_booking,
    "done": _no_performing,
    "missed": _no_missing,
    "cancel": _no_cancelling,
    "defer": _no_deferring,
    "waive": _no_waiving,
    "result": _no_result,
}


def put_off_orders(item: WorkItem) -> tuple[Order, ...]:
    """The orders whose deferral stands, quiet or to be confirmed."""
    return tuple(
        each
        for each in item.orders
        if each.is_deferral_to_confirm or each.state is OrderState.DEFERRED
    )


def question_of(item: WorkItem, words: Words) -> str:
    """What a meeting would be asked about this line; empty where nothing suggests it."""
    if isinstance(item.record, Recurrence):
        day = item.record.detected_on
        return words(phrase("Recurrence of {day}: how to treat it?"), day=day)
    if item.task is Task.MARKER and item.alarm is not None:
        return item.alarm.said(words)
    for order in item.orders:
        if order.is_decision_missing and order.examination and order.result:
            return words(
                phrase("{what} of {day}: {finding}. How to go on?"),
                what=words(order.modality.short),
                day=order.examination.performed_on,
                finding=words(order.result.finding.label),
            )
    return ""


def to_defer(item: WorkItem) -> tuple[Order, ...]:
    """The orders that can be put off: asked for or ahead, and not booked."""
    return tuple(o for o in to_book(item) if o.appointment is None)


def to_waive(item: WorkItem) -> tuple[Order, ...]:
    """The orders that somebody may decide not to ask for."""
    if item.task is not None:
        return ()
    return tuple(o for o in _to_perform(item) if o.appointment is None)


def refusal_said(act: str, refused: str, words: Words) -> str:
    """Why a role may not; who may not record a refusal can put the visit off."""
    if act != "waive":
        return refused
    instead = words(
        phrase("Does the patient refuse? Defer it (Z) with that reason: the surgeon talks to him.")
    )
    return f"{refused} {instead}"


# The right that each act of the list takes; opening a record takes none.
NEEDS = {
    "book": Right.BOOK,
    "done": Right.RECORD,
    "result": Right.RECORD,
    "contact": Right.RECORD,
    "missed": Right.BOOK,
    "cancel": Right.BOOK,
    "defer": Right.BOOK,
    "waive": Right.DECIDE,
    "meeting": Right.RECORD,
    "follow": Right.BOOK,
}
_OF_A_ROW = frozenset({"follow"})  # on no button of its own
ACTS = (*(act for act in NEEDS if act not in _OF_A_ROW), "open")
