"""What follow-up leaves open: calendars, decisions, results, who answers, who was reached."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.domain.disease import MDTDecision, Recurrence
from core.domain.dossier import Dossier
from core.domain.followup import Appointment, ContactAttempt, Examination, Result
from core.domain.months import add_months
from core.domain.treatment import Procedure
from core.language import phrase
from core.reports.quality.finding import Finding, QualityKind
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan

RESULT_DAYS = 14  # after an examination its result is waited for
CONTACT_MONTHS = 6  # within which somebody should have met or reached the patient


def follow_up_findings(plan: PatientPlan) -> Iterator[Finding]:
    """Everything that a calendar, a decision or a person would settle."""
    yield from _without_calendar(plan)
    for recurrence in plan.undecided_recurrences:
        yield _undecided(plan.dossier, recurrence)
    yield from _results(plan)
    yield from _outside(plan)
    if plan.standing.is_inside:
        yield from _nobody(plan.dossier)
        yield from _contact(plan)


def open_operations(plan: PatientPlan) -> tuple[Procedure, ...]:
    """Curative operations that have neither a calendar nor a recorded answer (INV-01)."""
    if plan.standing is Standing.DEAD or plan.dossier.episodes:
        return plan.unanswered_procedures
    return unanswered_operations(plan.dossier, plan.today)


def unanswered_operations(dossier: Dossier, today: date) -> tuple[Procedure, ...]:
    """The same without asking whether anybody still has to answer."""
    if dossier.episodes:
        return tuple(p for p in dossier.unanswered_procedures() if p.performed_on <= today)
    kept = {each.procedure_id for each in dossier.kept_calendars}
    return tuple(
        each
        for each in dossier.procedures
        if each.is_curative
        and each.is_on_liver
        and each.performed_on <= today
        and each.id not in kept
    )


def _without_calendar(plan: PatientPlan) -> Iterator[Finding]:
    for each in open_operations(plan):
        sentence = phrase("The curative operation of {day} has no calendar and no recorded answer.")
        values = {"day": each.performed_on}
        label = phrase("Calendar")
        kind = QualityKind.NO_CALENDAR
        yield Finding(kind, plan.dossier, label, sentence, values, each, "performed_on")


def _undecided(dossier: Dossier, recurrence: Recurrence) -> Finding:
    return Finding(
        QualityKind.UNDECIDED,
        dossier,
        phrase("MDT decision"),
        phrase("The recurrence of {day} has no MDT decision."),
        {"day": recurrence.detected_on, "recurrence": recurrence.id},
        record=MDTDecision,
    )


def _results(plan: PatientPlan) -> Iterator[Finding]:
    """Performed more than 14 days ago and nobody has entered what it showed."""
    known = plan.dossier.results_by_examination()
    last = plan.today - timedelta(days=RESULT_DAYS)
    for each in plan.open_results:
        if each.id not in known and each.performed_on < last:
            yield Finding(
                QualityKind.RESULT,
                plan.dossier,
                phrase("Result"),
                phrase("{what} of {day} has no result after {days} days."),
                {
                    "what": each.modality.label,
                    "day": each.performed_on,
                    "days": (plan.today - each.performed_on).days,
                    "examination": each.id,
                },
                record=Result,
                at="finding",
            )


def _outside(plan: PatientPlan) -> Iterator[Finding]:
    """Examinations that no date of any calendar asked for, while one could have.

    The control after an operation, before the first window opens, and the staging of a recurrence
    are asked for by nobody's calendar: they are no finding.
    """
    if not plan.episodes:
        return
    taken = {
        order.examination.id
        for episode in plan.episodes
        for order in episode.orders
        if order.examination is not None
    }
    first = min(each.anchor.performed_on for each in plan.episodes)
    for each in plan.dossier.examinations:
        is_late_enough = first < each.performed_on <= plan.today
        if each.id not in taken and is_late_enough and not _is_explained(each, plan):
            yield _no_slot(plan.dossier, each)
    for booking in plan.stray_bookings:
        sentence = phrase("The booking of {day} belongs to no date of the calendar.")
        values = {"day": booking.booked_for}
        label = phrase("Booking")
        yield Finding(QualityKind.OUTSIDE, plan.dossier, label, sentence, values, Appointment)


def _is_explained(examination: Examination, plan: PatientPlan) -> bool:
    day = examination.performed_on
    begun = [each for each in plan.episodes if each.anchor.performed_on <= day]
    episode = max(begun, key=lambda each: each.anchor.performed_on)
    opens = [o.slot.opens_on for o in episode.orders if o.modality is examination.modality]
    if opens and day < min(opens):
        return True
    anchored = episode.anchor.performed_on
    return any(anchored < each.detected_on <= day for each in plan.dossier.recurrences)


def _no_slot(dossier: Dossier, examination: Examination) -> Finding:
    return Finding(
        QualityKind.OUTSIDE,
        dossier,
        phrase("Examination"),
        phrase("{what} of {day} belongs to no date of the calendar."),
        {"what": examination.modality.label, "day": examination.performed_on},
        record=examination,
        at="performed_on",
    )


def _nobody(dossier: Dossier) -> Iterator[Finding]:
    """INV-20; the empty field itself is among the missing ones, this is about who answers."""
    if not dossier.patient.surgeon.strip():
        yield Finding(
            QualityKind.NOBODY,
            dossier,
            phrase("Responsible surgeon"),
            phrase("Nobody is responsible for this patient."),
            {},
            record=dossier.patient,
            at="surgeon",
        )


def _contact(plan: PatientPlan) -> Iterator[Finding]:
    """INV-06: no day within six months on which the patient was certainly alive."""
    last = plan.dossier.last_contact_on()
    if last is not None and add_months(last, CONTACT_MONTHS) >= plan.today:
        return
    sentence = phrase("The last confirmed contact was on {day}.")
    values: dict[str, object] = {"day": last}
    if last is None:
        sentence, values = phrase("No contact was ever confirmed."), {}
    yield Finding(
        QualityKind.CONTACT,
        plan.dossier,
        phrase("Last contact"),
        sentence,
        values,
        record=ContactAttempt,
        at="outcome",
    )
