"""Pauses to review, programmes that are over, transfers and bookings that hang in the air."""

from collections.abc import Iterator

from core.domain.stops import Stop, StopReason
from core.language import phrase
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.intents import AcceptTransfer, CancelBookings, Fill, ReviewPause
from ui.views.patient.orders_said import appointment_said
from ui.views.patient.step import Step, due


def pause_steps(plan: PatientPlan) -> Iterator[Step]:
    pause = plan.pause
    if pause is None or pause.review_on > plan.today:
        return
    said = words()
    yield due(
        said(phrase("Pause to review")),
        said(phrase("Paused since {day}"), day=pause.starts_on),
        said(
            phrase("{reason}; review was set for {day}"),
            reason=said(pause.reason.label),
            day=pause.review_on,
        ),
        (said(phrase("Review pause")), "W"),
        ReviewPause(pause),
    )


def end_steps(plan: PatientPlan) -> Iterator[Step]:
    said = words()
    statuses = {c.plan.status for c in plan.current.courses} if plan.current else set()
    stop = blank(
        Stop,
        patient_id=plan.dossier.patient.id,
        stopped_on=plan.today,
        reason=StopReason.DISCHARGED,
    )
    button = (said(phrase("Discharge decision")), "G")
    if ModalityStatus.PROGRAMME_ELAPSED_CONFIRM in statuses:
        note = said(phrase("the last date was long before enrolment"))
        yield due(
            said(phrase("Programme elapsed")),
            said(phrase("Confirm the end")),
            note,
            button,
            Fill(stop),
        )
    elif statuses == {ModalityStatus.COMPLETE_AWAITING_DISCHARGE}:
        note = said(phrase("every visit is done or waived"))
        yield due(
            said(phrase("Programme complete")),
            said(phrase("Discharge or extend")),
            note,
            button,
            Fill(stop),
        )


def transfer_steps(plan: PatientPlan) -> Iterator[Step]:
    said = words()
    if not plan.is_transfer_pending:
        return
    for stop in plan.dossier.stops:
        if (
            stop.reason is StopReason.TRANSFERRED
            and stop.in_force_from is None
            and not stop.reversed_on
        ):
            yield due(
                said(phrase("Not accepted")),
                said(phrase("Transfer of {day}"), day=stop.stopped_on),
                said(phrase("the other centre has not confirmed")),
                (said(phrase("Accept transfer")), "T"),
                AcceptTransfer(stop),
            )


def stray_steps(plan: PatientPlan) -> Iterator[Step]:
    said = words()
    for booking in plan.stray_bookings:
        yield due(
            said(phrase("Booking without a visit")),
            f"{said(booking.modality.label)}, {appointment_said(booking)}",
            said(phrase("the calendar no longer asks for it")),
            (said(phrase("Cancel booking")), ""),
            CancelBookings((booking,)),
        )
