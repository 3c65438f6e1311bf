"""Why a date is what it is: anchor, rule, window, and who changed what."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, AppointmentOutcome, WaiverKind
from core.language import phrase
from core.surveillance.orders import Order
from core.surveillance.plan import EpisodePlan
from core.surveillance.states import SlotState

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of an explanation: a marked label or a day, a marked phrase, its values.

    Values that are marked phrases themselves are named in `marked`, to be translated first.
    """

    label: str | date
    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    marked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The facts and the rule behind one due date, for the page and for paper.

    `due_on` is the protocol's date; `deferred_to` the end of a pause that moved the demand.
    `closes_on` is the last day of the window, `overdue_from` the day after it.
    """

    due_on: date
    anchor_on: date
    components: tuple[str, ...]
    months: int
    visit_number: int
    n_visits: int
    protocol: str
    version: int
    early_days: int
    grace_days: int
    opens_on: date
    closes_on: date
    overdue_from: date
    overdue_since: date | None
    suggested_on: date
    deferred_to: date | None
    next_due_on: date | None
    lines: tuple[Line, ...]


def why(order: Order, episode_plan: EpisodePlan) -> Explanation:
    """The explanation of one order of an episode.

    `components` are the marked labels of what was done at the anchor operation.
    """
    course = episode_plan.course(order.modality)
    assert course is not None, "an order comes from a course of its episode"
    visit = next(visit for visit in episode_plan.visits if visit.month == order.month)
    later = [slot.due_on for slot in course.plan.slots if slot.month > order.month]
    window, slot = course.item.window, order.slot
    return Explanation(
        due_on=slot.due_on,
        anchor_on=episode_plan.anchor.performed_on,
        components=tuple(sorted(each.label for each in episode_plan.anchor.components)),
        months=order.month,
        visit_number=visit.number,
        n_visits=visit.total,
        protocol=episode_plan.protocol.short,
        version=episode_plan.protocol.version,
        early_days=window.early_days,
        grace_days=window.grace_days,
        opens_on=slot.opens_on,
        closes_on=slot.overdue_on - ONE_DAY,
        overdue_from=slot.overdue_on,
        overdue_since=order.overdue_since,
        suggested_on=order.suggested_on,
        deferred_to=slot.deferred_to,
        next_due_on=later[0] if later else None,
        lines=tuple(_lines(order, episode_plan, later)),
    )


def _lines(order: Order, episode_plan: EpisodePlan, later: list[date]) -> Iterator[Line]:
    course = episode_plan.course(order.modality)
    assert course is not None, "an order comes from a course of its episode"
    protocol, window = episode_plan.protocol, course.item.window
    yield Line(
        phrase("Window"),
        phrase(
            "{early} days before to {grace} days after the due date "
            "(protocol {protocol} v{version})"
        ),
        {
            "early": window.early_days,
            "grace": window.grace_days,
            "protocol": protocol.short,
            "version": protocol.version,
        },
    )
    yield Line(phrase("Overdue"), phrase("Counted from the due date, not from the appointment"))
    if order.overdue_since is not None and order.overdue_since != order.slot.effective_due_on:
        yield Line(
            phrase("Since"),
            phrase("{day}, the first date of this examination that was not kept"),
            {"day": order.overdue_since},
        )
    if later:
        sentence = phrase("{day}. It does not move when this one is late")
        yield Line(phrase("Next one"), sentence, {"day": later[0]})
    else:
        yield Line(phrase("Next one"), phrase("None: this is the last one of the programme"))
    yield from _pause_lines(order, episode_plan)
    yield from _fact_lines(order)


def _pause_lines(order: Order, episode_plan: EpisodePlan) -> Iterator[Line]:
    slot = order.slot
    if slot.deferred_to is not None:
        pause = next((p for p in episode_plan.pauses if p.ends_on == slot.deferred_to), None)
        reason = pause.reason.label if pause else ""
        yield Line(
            slot.deferred_to,
            phrase("Deferred to the end of the pause: {reason}. Later dates do not move"),
            {"reason": reason},
            frozenset({"reason"}),
        )
    elif slot.state is SlotState.NOT_REQUIRED_PAUSED:
        yield Line(phrase("Pause"), phrase("It fell in a pause and is not required"))


def _fact_lines(order: Order) -> Iterator[Line]:
    if order.waiver is not None:
        refused = order.waiver.kind is WaiverKind.REFUSED
        yield Line(
            order.waiver.waived_on,
            phrase("Refused by the patient, recorded by {who}: {reason}")
            if refused
            else phrase("Waived by {who}: {reason}"),
            {"who": order.waiver.waived_by, "reason": order.waiver.reason},
        )
    if order.deferral is not None:
        yield from _deferral_lines(order.deferral)
    for booking in sorted(order.bookings, key=lambda each: (each.booked_for, each.id)):
        yield _booking_line(booking)
    if order.examination is not None:
        yield Line(order.examination.performed_on, phrase("Performed"))


def _deferral_lines(deferral: Deferral) -> Iterator[Line]:
    """A deferral keeps somebody from asking; the date itself stays, and so does lateness."""
    yield Line(
        deferral.deferred_on,
        phrase("Deferred until {day}: {reason}. {who} looks again. The date does not move"),
        {"day": deferral.until, "reason": deferral.reason.label, "who": deferral.reviewer},
        frozenset({"reason"}),
    )
    if deferral.confirmed_on is not None:
        yield Line(deferral.confirmed_on, phrase("Confirmed that it still holds"))


def _booking_line(booking: Appointment) -> Line:
    told_on = booking.outcome_on or booking.booked_for
    values: dict[str, object] = {"day": booking.booked_for, "note": booking.outcome_note}
    if booking.outcome is None:
        return Line(booking.booked_for, phrase("Booked for {day}"), values)
    if booking.outcome is AppointmentOutcome.ATTENDED:
        return Line(told_on, phrase("Attended the booking of {day}. {note}"), values)
    if booking.outcome is AppointmentOutcome.NOT_ATTENDED:
        return Line(told_on, phrase("Did not attend the booking of {day}. {note}"), values)
    return Line(told_on, phrase("Booking of {day} cancelled. {note}"), values)
