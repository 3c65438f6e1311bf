"""What needs somebody, worst first: every overdue item, then what waits for an answer."""

from collections.abc import Iterator
from datetime import date

from core.domain.dossier import Dossier
from core.domain.followup import ContactOutcome
from core.language import Words, phrase
from core.reports.paper.blocks import Alert
from core.reports.paper.glyphs import Glyph
from core.reports.summary.orders import appointment_said, booking_said, late_said
from core.reports.summary.phrasing import listed
from core.reports.summary.waiting import waiting_alerts
from core.surveillance.buckets import Standing
from core.surveillance.courses import ModalityCourse
from core.surveillance.orders import Order
from core.surveillance.plan import PatientPlan
from core.surveillance.states import ModalityStatus, SlotState

_MOST = 8
_TRIES_SHOWN = 4
_MONTHS_NAMED = 3


def alerts_said(
    plan: PatientPlan, dossier: Dossier, words: Words, *, has_tables: bool = True
) -> tuple[tuple[Alert, ...], str]:
    """The alerts and, when there are too many, how many more the tables hold if there are any.

    Overdue items are never left out. A patient who died needs nothing.
    """
    if plan.standing is Standing.DEAD:
        return (_dead(dossier, words),), ""
    overdue = list(_overdue(plan, dossier, words))
    others = list(waiting_alerts(plan, dossier, words))
    room = max(_MOST - len(overdue), 2) if has_tables else len(others)
    left_out = len(others) - room
    more = ""
    if left_out > 0:
        more = words.count(
            left_out, phrase("1 more is in the tables"), phrase("{n} more are in the tables")
        )
    return (*overdue, *others[:room]) or (_nothing(plan, words),), more


def _dead(dossier: Dossier, words: Words) -> Alert:
    said = words(phrase("Nothing is due"))
    died_on = dossier.death.died_on if dossier.death else None
    return Alert(Glyph.NONE, said, words(phrase("died {day}"), day=died_on) if died_on else "")


def _overdue(plan: PatientPlan, dossier: Dossier, words: Words) -> Iterator[Alert]:
    """One alert for each flag, oldest first; the calls stand with the first."""
    courses = plan.current.courses if plan.current else ()
    flagged = [
        (order.overdue_since, order, course)
        for course in courses
        for order in course.orders
        if order.overdue_since is not None
    ]
    calls = calls_said(dossier, words)
    for since, order, course in sorted(flagged, key=lambda each: each[0]):
        headline = words(
            phrase("{examination}, month {month}: {late}"),
            examination=words(order.modality.label),
            month=order.month,
            late=late_said(order, plan.today, words),
        )
        detail = listed([_circumstances(course, order, since, plan.today, words), calls], "; ")
        yield Alert(Glyph.OVERDUE, headline, detail, is_urgent=True)
        calls = ""


def _circumstances(
    course: ModalityCourse, order: Order, since: date, today: date, words: Words
) -> str:
    """When it was due, what was missed since, and whether it is booked."""
    said = [words(phrase("due {day}"), day=since)]
    missed = [
        str(each.month)
        for each in course.orders
        if each.slot.state is SlotState.MISSED and since <= each.slot.effective_due_on < today
    ]
    if len(missed) > _MONTHS_NAMED:
        said.append(words(phrase("{n} missed"), n=len(missed)))
    elif missed:
        said.append(words(phrase("month {months} missed"), months=" + ".join(missed)))
    if course.plan.status is ModalityStatus.OVERDUE_HISTORY_UNKNOWN:
        said.append(words(phrase("before entry: enter the last one or book")))
    booked = order.appointment
    if booked is not None and booked.booked_for >= today:
        said.append(words(phrase("booked {day}"), day=appointment_said(booked, words)))
    else:
        said.append(booking_said(order, today, words))
    return listed(said)


def calls_said(dossier: Dossier, words: Words) -> str:
    """`2 attempts unanswered (03-Nov, 17-Nov)`: since the patient was last reached (INV-24)."""
    reached = (ContactOutcome.REACHED, ContactOutcome.CALLS_BACK)
    last = max((c.tried_on for c in dossier.contacts if c.outcome in reached), default=date.min)
    tried = [c for c in dossier.contacts if c.tried_on > last]
    if not dossier.patient.phone and not dossier.patient.second_phone:
        return words(phrase("no telephone number recorded"))
    if not tried:
        return ""
    count = words.count(
        len(tried), phrase("1 attempt unanswered"), phrase("{n} attempts unanswered")
    )
    return f"{count} ({listed(words.short_date(c.tried_on) for c in tried[-_TRIES_SHOWN:])})"


def _nothing(plan: PatientPlan, words: Words) -> Alert:
    if not plan.standing.is_inside:
        said = words(phrase("Nothing is due"))
        return Alert(Glyph.NONE, said, words(plan.standing.label))
    said = words(phrase("Nothing needs action today"))
    if plan.next_due is None:
        return Alert(Glyph.NONE, said)
    following = words(phrase("next due {day}"), day=plan.next_due)
    return Alert(Glyph.NOT_YET_DUE, said, following)
