"""What needs doing for one patient, most urgent first, each with the act that settles it."""

from collections.abc import Iterator
from dataclasses import replace

from core.domain.followup import ContactAttempt
from core.domain.treatment import Procedure
from core.language import phrase
from core.reports.summary.phrasing import inner
from core.surveillance.buckets import Standing
from core.surveillance.orders import DisplayStatus, Order, OrderState, tag_of
from core.surveillance.plan import PatientPlan
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.end_steps import end_steps, pause_steps, stray_steps, transfer_steps
from ui.views.patient.intents import Answer, Fill, StartSurveillance
from ui.views.patient.moving_steps import moving_steps
from ui.views.patient.orders_said import appointment_said, month_said, scans_said
from ui.views.patient.result_steps import recurrence_steps, referral_steps, result_steps
from ui.views.patient.step import BookOrders, Step, TellOutcome, due
from ui.views.worklist.remarks import missed_said


def steps_of(plan: PatientPlan) -> tuple[Step, ...]:
    """Everything that waits for somebody; each key is printed once."""
    found = sorted(_steps(plan), key=lambda step: DisplayStatus(step.status).urgency)  # type: ignore[call-arg]
    taken: set[str] = set()
    single = []
    for step in found:
        single.append(step if step.key not in taken else replace(step, key=""))
        taken.add(step.key)
    return tuple(single)


def _steps(plan: PatientPlan) -> Iterator[Step]:
    if plan.standing is Standing.LOST:
        yield _tracing(plan)
    elif plan.standing is Standing.FOLLOWED:
        yield from _questions(plan)
        yield from _orders(plan)
        yield from pause_steps(plan)
        yield from end_steps(plan)
    if plan.standing is not Standing.DEAD:
        yield from result_steps(plan)
        yield from recurrence_steps(plan)
        yield from referral_steps(plan)
        yield from transfer_steps(plan)
        yield from stray_steps(plan)


def _tracing(plan: PatientPlan) -> Step:
    said, who = words(), plan.dossier.patient.id
    attempt = blank(ContactAttempt, patient_id=who, tried_on=plan.today)
    since = plan.stop.stopped_on if plan.stop else plan.today
    return due(
        said(phrase("Tracing")),
        said(phrase("Lost to follow-up since {day}"), day=since),
        "",
        (said(phrase("Log a contact")), "N"),
        Fill(attempt),
    )


def _questions(plan: PatientPlan) -> Iterator[Step]:
    said = words()
    for procedure in plan.unanswered_procedures:
        yield due(
            said(phrase("Calendar not decided")),
            said(phrase("Operation of {day}"), day=procedure.performed_on),
            said(phrase("restart, continue or keep the calendar")),
            (said(phrase("Decide")), "D"),
            Answer(procedure),
        )
    if plan.current is None:
        first = plan.dossier.index_surgery
        act = (
            StartSurveillance(first)
            if first
            else Fill(blank(Procedure, patient_id=plan.dossier.patient.id))
        )
        label = phrase("Start surveillance") if first else phrase("Record the operation")
        yield due(
            said(phrase("No plan")),
            said(phrase("No calendar yet")),
            said(phrase("surveillance counts from a curative operation on the liver")),
            (said(label), "G"),
            act,
        )


def _orders(plan: PatientPlan) -> Iterator[Step]:
    groups: dict[object, list[Order]] = {}
    for order in plan.current.orders if plan.current else ():
        if order.needs_someone and order.state is not OrderState.RESULT_AWAITED:
            groups.setdefault(_alike(order), []).append(order)
    for orders in groups.values():
        yield from _visit_step(plan, tuple(orders))


def _alike(order: Order) -> object:
    """Orders of one line: same month, same lateness, same appointment, not yet performed."""
    booked = order.appointment
    day = (booked.booked_for, booked.at) if booked else None
    return order.month, order.overdue_since, order.state, day


def _visit_step(plan: PatientPlan, orders: tuple[Order, ...]) -> Iterator[Step]:
    said, first = words(), orders[0]
    if first.state is OrderState.BOOKED and first.overdue_since is None:
        return  # it is booked and in time: nobody has to do anything
    text, values = tag_of(first, plan.today)
    title = f"{scans_said(orders)}, {month_said(first.month)}"
    booked = first.appointment
    if first.state is OrderState.OUTCOME_MISSING and booked is not None:
        note = said(phrase("booked for {day}, outcome missing"), day=appointment_said(booked))
        button: tuple[str, str] = said(phrase("Record outcome")), "D"
        act: BookOrders | TellOutcome = TellOutcome(orders)
    elif booked is not None:
        note = said(phrase("booked {day}"), day=appointment_said(booked))
        button, act = (said(phrase("Move")), "V"), BookOrders(orders)
    else:
        note = _unbooked(plan, first)
        button, act = (said(phrase("Book")), "B"), BookOrders(orders)
    yield Step(
        status="overdue" if first.overdue_since else "due",
        tag=said(text, **values),
        title=title,
        note=note,
        label=button[0],
        key=button[1],
        act=act,
    )
    yield from moving_steps(orders)


def _unbooked(plan: PatientPlan, order: Order) -> str:
    said = words()
    missed = missed_said(order, said)
    if missed:
        return missed
    if order.overdue_since is None:
        return said(phrase("due {day}, not booked"), day=order.slot.effective_due_on)
    contacts = plan.dossier.contacts
    if not contacts:
        return said(phrase("not booked"))
    last = contacts[-1]
    return said(
        phrase("not booked; {day} {channel}, {outcome}"),
        day=said.short_date(last.tried_on),
        channel=inner(said(last.channel.label), said),
        outcome=said(last.outcome.label),
    )


def nothing_said(plan: PatientPlan) -> str:
    """Why there is nothing to do."""
    said = words()
    if plan.standing is Standing.DEAD and plan.dossier.death is not None:
        died = plan.dossier.death.died_on
        return said(phrase("The patient died on {day}. Nothing is due."), day=died)
    if plan.stop is not None:
        return said(
            phrase("Surveillance ended on {day}: {reason}. Nothing is due."),
            day=plan.stop.in_force_from,
            reason=said(plan.stop.reason.label),
        )
    if plan.pause is not None:
        return said(
            phrase("Paused since {day}; review on {review}. Nothing is asked for until then."),
            day=plan.pause.starts_on,
            review=plan.pause.review_on,
        )
    if plan.next_due is not None:
        return said(phrase("Nothing needs action. Next due {day}."), day=plan.next_due)
    return said(phrase("Nothing needs action."))
