"""Where a patient stands today, in a tag or in words, and what comes next."""

from datetime import date

from core.domain.followup import Appointment
from core.language import Words, phrase
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.plan import PatientPlan
from ui.views.patients.patient_row import StandingCell, TwoLines

_BELOW = {
    Bucket.OUTCOME_MISSING: phrase("outcome missing"),
    Bucket.HISTORY_UNKNOWN: phrase("history not known"),
    Bucket.ABNORMAL: phrase("abnormal: decide"),
    Bucket.MDT_PENDING: phrase("MDT pending"),
    Bucket.RESULT_UNREAD: phrase("result to read"),
    Bucket.RESULT_AWAITED: phrase("result awaited"),
    Bucket.NOT_REACHABLE: phrase("not reachable"),
    Bucket.DEFERRED: phrase("deferred"),
    Bucket.DUE_NOT_BOOKED: phrase("to book"),
    Bucket.DISCHARGE_DECISION: phrase("discharge, extend?"),
}


def standing_of(plan: PatientPlan, words: Words) -> StandingCell:
    """One of the six statuses; those who are outside, lost or without a plan have words."""
    if plan.bucket is None or plan.bucket in (Bucket.LOST, Bucket.NO_PLAN):
        return _in_words(plan, words)
    status = plan.bucket.status
    under, is_pressing = _under(plan, plan.bucket, words)
    return StandingCell(
        status=status.value, word=words(status.label), under=under, is_pressing=is_pressing
    )


def _in_words(plan: PatientPlan, words: Words) -> StandingCell:
    death, stop = plan.dossier.death, plan.stop
    if plan.standing is Standing.DEAD and death is not None:
        years = plan.dossier.patient.age_on(death.died_on)
        return StandingCell(
            word=words(phrase("Died {day}"), day=death.died_on),
            under=words(phrase("aged {years}"), years=years),
        )
    if plan.bucket is Bucket.NO_PLAN:
        word, under = phrase("No plan"), words(phrase("needs attention"))
        if plan.unanswered_procedures:
            under = words(phrase("re-operated: restart, keep?"))
        return StandingCell(word=words(word), under=under, is_pressing=True)
    since = words(phrase("since {day}"), day=stop.stopped_on) if stop is not None else ""
    is_lost = plan.bucket is Bucket.LOST
    return StandingCell(word=words(plan.standing.label), under=since, is_pressing=is_lost)


def _under(plan: PatientPlan, bucket: Bucket, words: Words) -> tuple[str, bool]:
    """The line below the tag, and whether it presses."""
    if bucket is Bucket.OVERDUE and plan.overdue_since is not None:
        days = (plan.today - plan.overdue_since).days
        return words.count(days, phrase("1 day overdue"), phrase("{n} days overdue")), True
    if bucket in (Bucket.PAUSED, Bucket.PAUSE_REVIEW_DUE) and plan.pause is not None:
        is_late = bucket is Bucket.PAUSE_REVIEW_DUE
        said = phrase("pause to review {day}") if is_late else phrase("review {day}")
        return words(said, day=plan.pause.review_on), is_late
    if bucket is Bucket.MDT_PENDING and plan.undecided_recurrences:
        return words(phrase("recurrence: decide")), False
    return words(_BELOW[bucket]) if bucket in _BELOW else "", False


def next_said(plan: PatientPlan, words: Words) -> TwoLines:
    """The next due date, and the booking that stands."""
    if plan.bucket is None:
        return words(phrase("No dates due")), ""
    due = plan.next_due
    if due is None:
        return words(phrase("No dates due")), _booked_said(plan, words)
    return words.date(due), _booked_said(plan, words)


def _booked_said(plan: PatientPlan, words: Words) -> str:
    booked = _first_booking(plan)
    if booked is not None:
        day = words.weekday_date(booked.booked_for)
        return words(phrase("booked {day}"), day=day)
    waits = plan.bucket in (Bucket.OVERDUE, Bucket.DUE_NOT_BOOKED, Bucket.HISTORY_UNKNOWN)
    return words(phrase("not booked")) if waits else ""


def _first_booking(plan: PatientPlan) -> Appointment | None:
    orders = plan.current.orders if plan.current else ()
    standing = [order.appointment for order in orders if order.appointment is not None]
    ahead = [each for each in standing if each.booked_for >= plan.today]
    return min(ahead, key=_day_of, default=None)


def _day_of(appointment: Appointment) -> date:
    return appointment.booked_for
