"""Rules about the list: whatever waits for somebody is on it."""

from collections.abc import Iterator

from core.actions.invariants.seen import Found, Seen
from core.language import phrase
from core.surveillance.buckets import Standing
from core.surveillance.plan import PatientPlan
from core.surveillance.worklist import Task


def results_closed_by_decision(seen: Seen) -> Iterator[Found]:
    """INV-08."""
    for plan in seen.plans:
        dossier = plan.dossier
        for result in dossier.results:
            if result.read_on is not None and not result.is_closed:
                sentence = phrase("The abnormal result of {day} is closed without a decision.")
                yield Found(sentence, {"day": result.reported_on}, dossier)
        about = {item.record.id for item in seen.items[dossier.patient.id] if item.record}
        about |= {
            order.examination.id
            for item in seen.items[dossier.patient.id]
            for order in item.orders
            if order.examination is not None
        }
        for examination in plan.open_results if _is_listed(plan) else ():
            if examination.id not in about:
                sentence = phrase("The result of {day} waits, and is not on the list.")
                yield Found(sentence, {"day": examination.performed_on}, dossier)


def passed_bookings_listed(seen: Seen) -> Iterator[Found]:
    """INV-09, second half: booked, gone by and nothing said is a line of the list."""
    for plan in seen.plans:
        passed = {a.id for a in plan.dossier.appointments if a.stands and a.booked_for < seen.today}
        if not passed or not _is_listed(plan):
            continue
        listed: set[str] = set()
        for item in seen.items[plan.dossier.patient.id]:
            listed |= {order.appointment.id for order in item.orders if order.appointment}
            listed |= {item.record.id} if item.record else set()
        came = {(e.modality, e.performed_on) for e in plan.dossier.examinations}
        for each in plan.dossier.appointments:
            if each.id in passed - listed and (each.modality, each.booked_for) not in came:
                sentence = phrase("The booking of {day} has passed, and is not on the list.")
                yield Found(sentence, {"day": each.booked_for}, plan.dossier)


def pauses_reviewed(seen: Seen) -> Iterator[Found]:
    """INV-11."""
    for plan in seen.plans:
        pause = plan.pause
        if pause is None or pause.review_on > seen.today:
            continue
        if plan.standing is Standing.FOLLOWED and Task.PAUSE_REVIEW not in _tasks(seen, plan):
            sentence = phrase("The pause was to be reviewed on {day}, and is not on the list.")
            yield Found(sentence, {"day": pause.review_on}, plan.dossier)


def recurrences_decided(seen: Seen) -> Iterator[Found]:
    """INV-17."""
    for plan in seen.plans:
        if plan.undecided_recurrences and Task.RECURRENCE not in _tasks(seen, plan):
            sentence = phrase("A recurrence has no decision, and is not on the list.")
            yield Found(sentence, {}, plan.dossier)
        if plan.open_referrals and Task.MDT_REFERRAL not in _tasks(seen, plan):
            sentence = phrase("A question for the MDT is open, and is not on the list.")
            yield Found(sentence, {}, plan.dossier)


def lost_on_the_list(seen: Seen) -> Iterator[Found]:
    """INV-10, second half: who is lost is still to be traced."""
    for plan in seen.plans:
        if plan.standing is Standing.LOST and Task.TRACING not in _tasks(seen, plan):
            yield Found(phrase("A lost patient is not on the list."), {}, plan.dossier)


def one_flag_each(seen: Seen) -> Iterator[Found]:
    """INV-22."""
    for plan in seen.plans:
        for course in plan.current.courses if plan.current else ():
            if sum(order.overdue_since is not None for order in course.orders) > 1:
                sentence = phrase("{label} carries more than one overdue flag.")
                yield Found(sentence, {"label": course.modality.short}, plan.dossier)


def _tasks(seen: Seen, plan: PatientPlan) -> set[Task]:
    return {item.task for item in seen.items[plan.dossier.patient.id] if item.task is not None}


def _is_listed(plan: PatientPlan) -> bool:
    """Nothing is listed for the dead, nor before the first operation."""
    return plan.standing not in (Standing.DEAD, Standing.NOT_YET)
