"""An order: one modality of one slot, in exactly one state, with the word and tone to show."""

from datetime import date, timedelta
from typing import NamedTuple

from core.domain.choices import Choice
from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, AppointmentOutcome, Examination, Result, Waiver
from core.domain.modality import Modality
from core.language import phrase
from core.surveillance.booking import WorkingDays, suggestion_from
from core.surveillance.states import CANCELLED, DONE, Slot, SlotState


class OrderState(Choice):
    """What has to happen, or happened, with one order. A booking never satisfies a slot."""

    NOT_YET_DUE = "not_yet_due", phrase("Not yet due")
    DUE_NOT_BOOKED = "due_not_booked", phrase("Due, not booked")
    BOOKED = "booked", phrase("Booked")
    OUTCOME_MISSING = "outcome_missing", phrase("Outcome missing")
    RESULT_AWAITED = "result_awaited", phrase("Result awaited")
    REVIEWED = "reviewed", phrase("Reviewed")
    MISSED = "missed", phrase("Missed")
    DEFERRED = "deferred", phrase("Deferred")
    WAIVED = "waived", phrase("Waived")
    REFUSED = "refused", phrase("Refused")
    NOT_REQUIRED = "not_required", phrase("Not required")
    UNKNOWN = "unknown", phrase("Not known")
    CANCELLED = "cancelled", phrase("Cancelled")


class DisplayStatus(Choice):
    """The six statuses of the window and of paper, most urgent first: word, shape and colour."""

    OVERDUE = "overdue", phrase("Overdue")
    DUE = "due", phrase("Due")
    BOOKED = "booked", phrase("Booked")
    NOT_YET_DUE = "not-yet-due", phrase("Not yet due")
    REVIEWED = "reviewed", phrase("Reviewed")
    PAUSED = "paused", phrase("Paused")

    @property
    def urgency(self) -> int:
        """0 for the most urgent."""
        return _URGENCY[self]


_URGENCY = {status: rank for rank, status in enumerate(DisplayStatus)}


class Order(NamedTuple):
    """One modality of one slot on one day.

    `overdue_since` is set on the one order of a modality that carries its flag: the slot that an
    examination today would satisfy. `appointment` is the booking that still stands; `bookings` are
    all bookings of the slot; `deferral` stands, and is quiet when the state says so.
    `today` and `working_days` are what a day is suggested from.
    """

    modality: Modality
    month: int
    slot: Slot
    state: OrderState
    today: date
    working_days: WorkingDays
    appointment: Appointment | None = None
    examination: Examination | None = None
    result: Result | None = None
    waiver: Waiver | None = None
    bookings: tuple[Appointment, ...] = ()
    overdue_since: date | None = None
    is_paused: bool = False
    deferral: Deferral | None = None

    @property
    def suggested_on(self) -> date:
        """The day to book; never in the past."""
        return suggestion_from(self.today, self.slot, self.working_days)

    @property
    def n_not_attended(self) -> int:
        return sum(each.outcome is AppointmentOutcome.NOT_ATTENDED for each in self.bookings)

    @property
    def last_not_attended(self) -> Appointment | None:
        """The latest booking nobody came to, when nothing was booked after it."""
        last = max(self.bookings, key=lambda each: (each.booked_for, each.id), default=None)
        missed = last is not None and last.outcome is AppointmentOutcome.NOT_ATTENDED
        return last if missed and not self.is_done else None

    @property
    def is_next_step_missing(self) -> bool:
        """Somebody did not come, and nobody has said what follows."""
        last = self.last_not_attended
        return last is not None and last.next_step is None and self.needs_someone

    @property
    def is_deferral_to_confirm(self) -> bool:
        """It was put off, and somebody has to say whether that still holds (INV-22)."""
        return self.deferral is not None and self.state in (
            OrderState.DUE_NOT_BOOKED,
            OrderState.NOT_YET_DUE,
        )

    @property
    def is_done(self) -> bool:
        return self.examination is not None

    @property
    def is_decision_missing(self) -> bool:
        """An abnormal result that nobody has acted on (R15)."""
        awaited = self.state is OrderState.RESULT_AWAITED
        return awaited and self.result is not None and self.result.is_abnormal

    @property
    def result_late_since(self) -> date | None:
        """The first day on which its result is late: 14 days to report, then 7 to act (R15)."""
        if self.examination is None or self.state is not OrderState.RESULT_AWAITED:
            return None
        late_from = result_due_on(self.examination, self.result) + timedelta(days=1)
        return late_from if late_from <= self.today else None

    @property
    def needs_someone(self) -> bool:
        """Whether it belongs on the worklist: window open, booked, open outcome or result."""
        if self.state is OrderState.DEFERRED:
            return False
        if self.overdue_since is not None or self.state in _OPEN:
            return True
        return self.state in _CHASED and not self.is_paused

    def days_overdue(self, today: date) -> int:
        """Days since the due date of the first unsatisfied slot; 0 when there is no flag."""
        return (today - self.overdue_since).days if self.overdue_since else 0


_DISPLAYED = {
    OrderState.NOT_YET_DUE: DisplayStatus.NOT_YET_DUE,
    OrderState.DUE_NOT_BOOKED: DisplayStatus.DUE,
    OrderState.BOOKED: DisplayStatus.BOOKED,
    OrderState.OUTCOME_MISSING: DisplayStatus.DUE,
    OrderState.RESULT_AWAITED: DisplayStatus.DUE,
    OrderState.REVIEWED: DisplayStatus.REVIEWED,
}
_OPEN = frozenset({OrderState.OUTCOME_MISSING, OrderState.RESULT_AWAITED})
_CHASED = frozenset({OrderState.DUE_NOT_BOOKED, OrderState.BOOKED})
_HELD = frozenset({OrderState.NOT_YET_DUE, OrderState.DUE_NOT_BOOKED, OrderState.BOOKED})


def display_status(order: Order) -> DisplayStatus:
    """Which of the six statuses an order is shown with.

    An overdue order stays overdue when it is booked (R13); a window that is open counts as due,
    because that is when somebody has to book.
    """
    if order.overdue_since is not None and order.state is not OrderState.DEFERRED:
        return DisplayStatus.OVERDUE
    if order.is_paused and order.state in _HELD:
        return DisplayStatus.PAUSED
    return _DISPLAYED.get(order.state, DisplayStatus.PAUSED)


def tag_of(order: Order, today: date) -> tuple[str, dict[str, object]]:
    """The words inside the tag, as a marked phrase and its values."""
    if order.state is OrderState.DEFERRED:
        return order.state.label, {}
    if order.overdue_since is not None:
        n_days = order.days_overdue(today)
        if n_days == 1:
            return phrase("1 day overdue"), {}
        return phrase("{n} days overdue"), {"n": n_days}
    if order.is_decision_missing:
        return phrase("Decision missing"), {}
    if order.state is OrderState.REVIEWED:
        return phrase("Done, reviewed"), {}
    return (display_status(order) if order.state in _HELD else order.state).label, {}


def most_urgent(statuses: list[DisplayStatus]) -> DisplayStatus:
    """The one a group is shown with; a group without any is on course."""
    return min(statuses, key=lambda each: each.urgency, default=DisplayStatus.NOT_YET_DUE)


SETTLED = {
    SlotState.MISSED: OrderState.MISSED,
    SlotState.WAIVED: OrderState.WAIVED,
    SlotState.NOT_REQUIRED_PAUSED: OrderState.NOT_REQUIRED,
    SlotState.UNKNOWN_PRE_ENTRY: OrderState.UNKNOWN,
    **dict.fromkeys(CANCELLED, OrderState.CANCELLED),
}


def state_of(
    slot: Slot,
    today: date,
    *,
    carries_flag: bool,
    appointment: Appointment | None = None,
    result: Result | None = None,
    deferral: Deferral | None = None,
) -> OrderState:
    """The one state of an order; a slot that carries the flag is never settled.

    A booking is stronger than a deferral: somebody arranged it all the same.
    """
    if slot.state in DONE:
        closed = result is not None and is_closed_on(result, today)
        return OrderState.REVIEWED if closed else OrderState.RESULT_AWAITED
    if slot.state in SETTLED and not carries_flag:
        return SETTLED[slot.state]
    if appointment is not None:
        passed = appointment.booked_for < today
        return OrderState.OUTCOME_MISSING if passed else OrderState.BOOKED
    if deferral is not None and deferral.is_quiet_on(today):
        return OrderState.DEFERRED
    is_ahead = slot.state is SlotState.FUTURE
    return OrderState.NOT_YET_DUE if is_ahead else OrderState.DUE_NOT_BOOKED


def result_due_on(examination: Examination, result: Result | None) -> date:
    """The day by which the result task is late: 14 days to report, then 7 to act (R15)."""
    if result is None:
        return examination.performed_on + timedelta(days=14)
    return result.reported_on + timedelta(days=7)


def is_closed_on(result: Result, today: date) -> bool:
    """Read, and when abnormal decided, by this day."""
    return result.is_closed and result.read_on is not None and result.read_on <= today


def stands_on(appointment: Appointment, today: date) -> bool:
    """Whether nobody had said by this day what became of the booking."""
    told_later = appointment.outcome_on is not None and appointment.outcome_on > today
    return appointment.stands or told_later
