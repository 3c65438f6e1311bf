"""What can be done with a line: the editors' opening values, and why an act is not possible."""

from datetime import date, time
from typing import TYPE_CHECKING

from core.domain.followup import Appointment, Examination
from core.domain.modality import Modality
from core.domain.rights import Right
from core.language import Words, phrase
from core.surveillance.booking import WorkingDays
from core.surveillance.orders import Order, OrderState
from core.surveillance.worklist import WorkItem
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
    at: time | None = standing[0].at if standing else None
    # What is booked already stays as it is, unless nothing else is left to book.
    unbooked = [order for order in orders if order.appointment is None]
    ticks = tuple(
        Tick(
            (order.modality, order.month),
            words(order.modality.short),
            order.appointment is None or not unbooked,
        )
        for order in orders
    )
    return BookingOffer(
        suggested=day or min((order.suggested_on for order in orders), default=today),
        today=today,
        orders=ticks,
        days=days,
        loads=loads,
        patient_id=item.plan.dossier.patient.id,
        at=at,
        place=standing[0].place if standing else "",
        is_booked=bool(standing),
    )


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
    if item.plan.bucket is None:
        said["book"] = words(phrase("This patient is no longer followed."))
    elif not to_book(item):
        said["book"] = words(phrase("Nothing of this line can be booked."))
    if not isinstance(item.record, Appointment) and not _to_perform(item):
        said["done"] = words(phrase("Nothing of this line is left to perform."))
    if not passed_bookings(item):
        said["missed"] = words(phrase("No appointment of this line has passed."))
    if not bookings_of(item):
        said["cancel"] = words(phrase("Nothing is booked."))
    if open_examination(item) is None:
        said["result"] = words(phrase("No result is awaited."))
    return said


# The right that each act of the list takes; opening a record takes none.
NEEDS = {
    "book": Right.BOOK,
    "done": Right.RECORD,
    "result": Right.RECORD,
    "contact": Right.RECORD,
    "missed": Right.BOOK,
    "cancel": Right.BOOK,
}
ACTS = (*NEEDS, "open")
