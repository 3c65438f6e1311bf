"""Orders in words: what, its tags, what is booked or done."""

from collections.abc import Sequence

from core.domain.deferrals import Deferral
from core.domain.followup import Appointment
from core.domain.time_entry import said_time
from core.language import phrase
from core.surveillance.orders import Order, OrderState, display_status, tag_of
from ui.look.language import words

Tag = tuple[str, str]  # one of the six statuses, the word


def scans_said(orders: Sequence[Order]) -> str:
    """`MRI liver`, or `MRI + Blood` for several of one visit."""
    said = words()
    if len(orders) == 1:
        return said(orders[0].modality.label)
    return " + ".join(said(each.modality.short) for each in orders)


def month_said(month: int) -> str:
    return words()(phrase("month {n}"), n=month)


def tags_of(order: Order, today: object) -> tuple[Tag, ...]:
    """The status; an appointment never hides lateness, so an overdue booking carries both."""
    text, values = tag_of(order, today)  # type: ignore[arg-type]
    status = display_status(order)
    tags = [(status.value, words()(text, **values))]
    if order.overdue_since is not None:
        if order.state is OrderState.BOOKED:
            tags.append(("booked", words()(OrderState.BOOKED.label)))
        elif order.state is OrderState.OUTCOME_MISSING:
            tags.append(("due", words()(OrderState.OUTCOME_MISSING.label)))
    return tuple(tags)


def appointment_said(appointment: Appointment) -> str:
    """`Thu 26-Nov-2026 09:30`."""
    day = words().weekday_date(appointment.booked_for)
    return " ".join(filter(None, (day, said_time(appointment.at))))


def deferral_said(deferral: Deferral) -> str:
    """`Deferred until 12-Mar-2027: Away or abroad`."""
    said = words()
    return said(
        phrase("Deferred until {day}: {why}"), day=deferral.until, why=said(deferral.reason.label)
    )


def booked_or_done(order: Order) -> str:
    """The last column of a slot: the day done, the appointment, or why there is none."""
    said = words()
    if order.examination is not None:
        return said.date(order.examination.performed_on)
    if order.waiver is not None:
        refused = order.state is OrderState.REFUSED
        told = phrase("Refused {day}") if refused else phrase("Waived {day}")
        return said(told, day=order.waiver.waived_on)
    if order.appointment is not None:
        return appointment_said(order.appointment)
    if order.deferral is not None:
        return deferral_said(order.deferral)
    if order.n_not_attended:
        return said.count(
            order.n_not_attended,
            phrase("Did not attend once"),
            phrase("Did not attend {n} times"),
        )
    return said(phrase("Not booked"))
