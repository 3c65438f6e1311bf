"""The rows of the card over a symbol, and of its accessible description."""

from datetime import date, timedelta

from core.domain.followup import Appointment, AppointmentOutcome, ContactAttempt, Examination
from core.domain.treatment import Procedure, SystemicTherapy
from core.language import Words, phrase
from core.reports.timeline.course import Rows
from core.reports.timeline.names import segments
from core.surveillance.orders import Order


def order_rows(order: Order, anchor: date, words: Words) -> Rows:
    """Where the date comes from, its window, and what became of it."""
    slot = order.slot
    from_anchor = words.count(order.month, phrase("{n} month"), phrase("{n} months"))
    due = f"{words.date(slot.due_on)} = {words.date(anchor)} + {from_anchor}"
    last = slot.overdue_on - timedelta(days=1)
    window = words(phrase("{start} to {end}"), start=slot.opens_on, end=last)
    rows = [(words(phrase("Due date")), due), (words(phrase("Window")), window)]
    if slot.deferred_to is not None:
        rows.append((words(phrase("Deferred to")), words.date(slot.deferred_to)))
    if order.appointment is not None:
        rows.append((words(phrase("Booked")), booked_said(order.appointment, words)))
    if order.examination is not None:
        rows += examination_rows(order.examination, words)
    if order.result is not None:
        rows.append((words(phrase("Result")), words(order.result.finding.label)))
    if order.waiver is not None:
        reason = words(
            phrase("{name}: {reason}"), name=order.waiver.waived_by, reason=order.waiver.reason
        )
        rows.append((words(phrase("Waived")), reason))
    return (*rows, *_notes(order, words))


def _notes(order: Order, words: Words) -> Rows:
    """Bookings that came to nothing: a cancelled scan nobody books again is how one is lost."""
    said = []
    for each in order.bookings:
        if each.outcome is AppointmentOutcome.CANCELLED:
            said.append(words(phrase("booking {day} cancelled"), day=each.booked_for))
        elif each.outcome is AppointmentOutcome.NOT_ATTENDED:
            said.append(words(phrase("did not attend {day}"), day=each.booked_for))
    return ((words(phrase("Note")), "; ".join(said)),) if said else ()


def booked_said(appointment: Appointment, words: Words) -> str:
    parts = [words.weekday_date(appointment.booked_for)]
    if appointment.at is not None:
        parts[0] += f" {appointment.at:%H:%M}"
    return ", ".join(part for part in (*parts, appointment.place) if part)


def examination_rows(examination: Examination, words: Words) -> list[tuple[str, str]]:
    rows = [(words(phrase("Performed")), words.date(examination.performed_on))]
    if examination.stands_in_for is not None:
        rows.append((words(phrase("Examination")), words(examination.modality.label)))
    if not examination.is_adequate:
        rows.append((words(phrase("Quality")), words(phrase("not adequate, does not count"))))
    return rows


def operation_rows(procedure: Procedure, words: Words) -> Rows:
    rows = [
        (words(phrase("Operated on")), words.date(procedure.performed_on)),
        (words(phrase("Intent")), words(procedure.intent.label)),
        (words(phrase("Segments")), segments(procedure, words)),
        (words(phrase("Surgeon")), procedure.surgeon),
    ]
    return tuple((head, said) for head, said in rows if said)


def therapy_rows(therapy: SystemicTherapy, words: Words) -> Rows:
    end = therapy.ended_on.said(words) if therapy.ended_on else words(phrase("no end recorded"))
    return (
        (words(phrase("Setting")), words(therapy.setting.label)),
        (words(phrase("From")), therapy.started_on.said(words)),
        (words(phrase("Until")), end),
    )


def contact_rows(contact: ContactAttempt, words: Words) -> Rows:
    rows = [
        (words(phrase("Tried on")), words.date(contact.tried_on)),
        (words(phrase("Outcome")), words(contact.outcome.label)),
        (words(phrase("Tried by")), contact.tried_by),
    ]
    return tuple((head, said) for head, said in rows if said)
