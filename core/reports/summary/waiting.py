"""What waits for somebody without being overdue: decisions, outcomes, results, bookings."""

from collections.abc import Iterable, Iterator

from core.domain.dossier import Dossier
from core.domain.followup import Appointment, Examination
from core.language import Words, phrase
from core.reports.paper.blocks import Alert
from core.reports.paper.glyphs import Glyph
from core.reports.summary.orders import appointment_said, open_result
from core.reports.summary.phrasing import inner, listed
from core.surveillance.buckets import Bucket, Standing
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus


def waiting_alerts(plan: PatientPlan, dossier: Dossier, words: Words) -> Iterator[Alert]:
    """In the order in which they are read; none of them is overdue."""
    yield from _whole_plan(plan, words)
    yield from _decisions(plan, words)
    yield from _outcomes(plan, words)
    yield from _results(plan, dossier, words)
    yield from _pause(plan, words)
    yield from _to_book(plan, words)
    yield from _booked(plan, words)


def _whole_plan(plan: PatientPlan, words: Words) -> Iterator[Alert]:
    """Patients that no calendar holds: lost, without a plan, at its end, between two centres."""
    if plan.standing is Standing.LOST:
        said = words(phrase("Lost to follow-up: tracing goes on"))
        yield Alert(Glyph.DUE, said, _tries(plan.dossier, words))
    elif plan.current is None and plan.bucket is Bucket.NO_PLAN:
        said = words(phrase("No plan: needs attention"))
        yield Alert(Glyph.DUE, said, words(phrase("record the operation and choose a protocol")))
    if plan.is_transfer_pending:
        said = words(phrase("Transfer not yet accepted by the other centre"))
        yield Alert(Glyph.DUE, said, words(phrase("surveillance goes on until it is")))
    if plan.current is None or not plan.standing.is_inside:
        return
    statuses = {course.plan.status for course in plan.current.courses}
    if ModalityStatus.PROGRAMME_ELAPSED_CONFIRM in statuses:
        said = words(phrase("The programme had ended before entry"))
        yield Alert(Glyph.DUE, said, words(phrase("confirm discharge or extend it")))
    if statuses == {ModalityStatus.COMPLETE_AWAITING_DISCHARGE}:
        said = words(phrase("The programme is complete"))
        yield Alert(Glyph.DUE, said, words(phrase("decide on discharge or extend it")))


def _tries(dossier: Dossier, words: Words) -> str:
    if not dossier.contacts:
        return words(phrase("no attempt recorded"))
    return words(phrase("last attempt {day}"), day=dossier.contacts[-1].tried_on)


def _decisions(plan: PatientPlan, words: Words) -> Iterator[Alert]:
    for recurrence in plan.undecided_recurrences:
        day = recurrence.detected_on
        said = words(phrase("Recurrence of {day}: no decision recorded"), day=day)
        yield Alert(Glyph.RECURRENCE, said, words(phrase("present it to the MDT")))
    for procedure in plan.unanswered_procedures:
        said = words(phrase("Operation of {day}: calendar not decided"), day=procedure.performed_on)
        detail = words(phrase("choose to restart, continue or keep the calendar"))
        yield Alert(Glyph.OPERATION, said, detail)


def _outcomes(plan: PatientPlan, words: Words) -> Iterator[Alert]:
    missing = [
        order.appointment
        for order in _orders(plan)
        if order.state is OrderState.OUTCOME_MISSING
        and order.overdue_since is None
        and order.appointment is not None
    ]
    for booked in missing:
        said = words(
            phrase("{examination}, month {month}: outcome missing"),
            examination=words(booked.modality.label),
            month=booked.month,
        )
        yield Alert(Glyph.OUTCOME_MISSING, said, _booked_for(booked, words))
    for booked in plan.stray_bookings:
        said = words(
            phrase("{examination}: booking without a visit"),
            examination=words(booked.modality.label),
        )
        yield Alert(Glyph.OUTCOME_MISSING, said, _booked_for(booked, words))


def _booked_for(booked: Appointment, words: Words) -> str:
    return words(phrase("booked for {day}"), day=appointment_said(booked, words))


def _results(plan: PatientPlan, dossier: Dossier, words: Words) -> Iterator[Alert]:
    """The latest first: it is what the surgeon asks for."""
    for examination in reversed(plan.open_results):
        result = dossier.result_of(examination.id)
        waiting = open_result(result, plan.today)
        detail = ""
        if result is not None:
            finding = inner(words(result.finding.label), words)
            detail = words(
                phrase("reported {day}: {finding}"), day=result.reported_on, finding=finding
            )
        cea = result.cea_ug_per_l if result else None
        yield Alert(Glyph.RESULT_OPEN, _headline(examination, cea, waiting, words), detail)


def _headline(examination: Examination, cea: float | None, waiting: str, words: Words) -> str:
    what = words(examination.modality.label)
    if cea is not None:
        what = words(phrase("CEA {value} µg/L"), value=words.number(cea, 1))
    return words(
        phrase("{examination} of {day}: {waiting}"),
        examination=what,
        day=examination.performed_on,
        waiting=words(waiting),
    )


def _pause(plan: PatientPlan, words: Words) -> Iterator[Alert]:
    pause = plan.pause
    if pause is None or not plan.standing.is_inside:
        return
    if pause.review_on <= plan.today:
        said = words(phrase("Pause: review due since {day}"), day=pause.review_on)
    else:
        said = words(phrase("Paused, to be reviewed on {day}"), day=pause.review_on)
    yield Alert(
        Glyph.PAUSED, said, listed([inner(words(pause.reason.label), words), pause.responsible])
    )


def _to_book(plan: PatientPlan, words: Words) -> Iterator[Alert]:
    """One line per visit."""
    for visit in plan.visits:
        due = [
            order
            for order in visit.orders
            if order.state is OrderState.DUE_NOT_BOOKED and order.needs_someone
            if order.overdue_since is None
        ]
        if due:
            said = words(
                phrase("Month {month}: {examinations} to be booked"),
                month=visit.month,
                examinations=_modalities(due, words),
            )
            yield Alert(Glyph.DUE, said, words(phrase("due {day}"), day=visit.due_on))


def _booked(plan: PatientPlan, words: Words) -> Iterator[Alert]:
    """One line per visit, its bookings by day."""
    for visit in plan.visits:
        days: dict[str, list[Order]] = {}
        for order in visit.orders:
            booked = order.appointment if order.state is OrderState.BOOKED else None
            if booked is not None and order.overdue_since is None:
                days.setdefault(appointment_said(booked, words), []).append(order)
        if days:
            headline = words(phrase("Month {month}: booked"), month=visit.month)
            parts = (f"{day} {_modalities(orders, words)}" for day, orders in days.items())
            yield Alert(Glyph.BOOKED, headline, listed(parts, "; "))


def _modalities(orders: Iterable[Order], words: Words) -> str:
    labels = [words(order.modality.label) for order in orders]
    return listed([*labels[:1], *(inner(label, words) for label in labels[1:])])


def _orders(plan: PatientPlan) -> tuple[Order, ...]:
    return plan.current.orders if plan.current else ()
