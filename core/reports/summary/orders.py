"""One order in words: its state, its booking, its result; shared by the alerts and the table."""

from datetime import date

from core.domain.followup import Appointment, Finding, Result
from core.language import Words, phrase
from core.reports.paper.glyphs import Glyph
from core.reports.paper.tables import EMPTY, Cell
from core.surveillance.lateness import days_late, deferred_said
from core.surveillance.orders import Order, OrderState, is_closed_on
from core.surveillance.states import SlotState

_QUIET = {
    OrderState.MISSED: (Glyph.MISSED, phrase("missed")),
    OrderState.WAIVED: (Glyph.PAUSED, phrase("waived")),
    OrderState.REFUSED: (Glyph.PAUSED, phrase("refused")),
    OrderState.DEFERRED: (Glyph.PAUSED, phrase("deferred")),
    OrderState.NOT_REQUIRED: (Glyph.PAUSED, phrase("paused, not required")),
    OrderState.UNKNOWN: (Glyph.NONE, phrase("before entry, not recorded")),
    OrderState.NOT_YET_DUE: (Glyph.NOT_YET_DUE, phrase("not yet due")),
    OrderState.CANCELLED: (Glyph.NONE, phrase("cancelled")),
}

FINDINGS = {
    Finding.RECURRENCE: phrase("Recurrence"),
    Finding.SUSPICIOUS: phrase("Suspicious"),
    Finding.INDETERMINATE: phrase("Indeterminate"),
    Finding.NOT_ADEQUATE: phrase("Not adequate, repeat"),
    Finding.NO_EVIDENCE: phrase("No recurrence"),
}
"""Worst first, short enough for a column."""


def order_cell(order: Order | None, today: date, words: Words) -> Cell:
    """What stands in the table for one modality of one visit; a dash when none is planned."""
    if order is None:
        return EMPTY
    if order.overdue_since is not None:
        lines = (late_said(order, today, words), booking_said(order, today, words))
        return Cell(lines, Glyph.OVERDUE, is_strong=True)
    if order.state in (OrderState.REVIEWED, OrderState.RESULT_AWAITED):
        return _done_cell(order, today, words)
    if order.appointment is not None:
        return _booked_cell(order.appointment, today, words)
    if order.state is OrderState.DUE_NOT_BOOKED:
        return _bookable_cell(order, words)
    glyph, said = _QUIET[order.state]
    by = order.waiver.waived_by if order.waiver else ""
    if order.deferral is not None and order.state is OrderState.DEFERRED:
        by = words(phrase("until {day}"), day=order.deferral.until)
    return Cell((words(said), by) if by else (words(said),), glyph)


def _bookable_cell(order: Order, words: Words) -> Cell:
    if order.is_paused:
        return Cell((words(phrase("paused")),), Glyph.PAUSED)
    is_open = order.slot.state is SlotState.OPEN
    said = phrase("window open") if is_open else phrase("due")
    return Cell((words(said), words(phrase("no booking"))), Glyph.DUE)


def _done_cell(order: Order, today: date, words: Words) -> Cell:
    slot = order.slot
    lines = [words.date(slot.examined_on)] if slot.examined_on else []
    if slot.state is SlotState.DONE_LATE and slot.examined_on:
        late = (slot.examined_on - slot.effective_due_on).days
        lines.append(words.count(late, phrase("{n} day late"), phrase("{n} days late")))
    waiting = open_result(order.result, today)
    if waiting:
        lines.append(words(waiting))
    return Cell(tuple(lines), Glyph.RESULT_OPEN if waiting else Glyph.DONE)


def open_result(result: Result | None, today: date) -> str:
    """What an examination still waits for, as a marked phrase; empty when it is closed (R15)."""
    if result is None:
        return phrase("result awaited")
    if is_closed_on(result, today):
        return ""
    is_read = result.read_on is not None and result.read_on <= today
    return phrase("no decision recorded") if is_read else phrase("result not read")


def _booked_cell(booked: Appointment, today: date, words: Words) -> Cell:
    day = words.date(booked.booked_for)
    if booked.booked_for < today:
        return Cell((day, words(phrase("outcome missing"))), Glyph.OUTCOME_MISSING, is_strong=True)
    return Cell((day, words(phrase("booked"))), Glyph.BOOKED)


def booking_said(order: Order, today: date, words: Words) -> str:
    """`no booking`, `booked 02-Dec-2026`, or that nobody said what became of it."""
    booked = order.appointment
    if booked is None and order.deferral is not None:
        return deferred_said(order.deferral, words)
    if booked is None:
        return words(phrase("no booking"))
    if booked.booked_for < today:
        return words(phrase("booked for {day}, outcome missing"), day=booked.booked_for)
    return words(phrase("booked {day}"), day=booked.booked_for)


def appointment_said(booked: Appointment, words: Words) -> str:
    """`Wed 02-Dec-2026 09:40`."""
    day = words.weekday_date(booked.booked_for)
    return f"{day} {booked.at:%H:%M}" if booked.at else day


def late_said(order: Order, today: date, words: Words) -> str:
    """Counted from the first unsatisfied due date, never from a booking (R13)."""
    return days_late(order.days_overdue(today), words)
