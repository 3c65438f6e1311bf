"""What did not go as planned, in words: late, missed, waived, overdue."""

from datetime import date

from core.language import Words, phrase
from core.reports.timeline.names import lane_name
from core.surveillance.lateness import days_late, deferred_said
from core.surveillance.orders import Order, OrderState
from core.surveillance.plan import PatientPlan
from core.surveillance.states import SlotState


def exceptions_of(plan: PatientPlan, words: Words) -> tuple[str, ...]:
    """One phrase each, by due date: `MRI liver month 8, 38 days late`."""
    found: list[tuple[date, int, str]] = []
    for at, episode in enumerate(plan.episodes, start=1):
        for order in episode.orders:
            said = _said(order, plan.today, words)
            if not said:
                continue
            name = lane_name(order.modality, words)
            text = words(phrase("{modality} month {n}"), modality=name, n=order.month)
            text = f"{text}, {said}"
            if at < len(plan.episodes):
                text = words(phrase("episode {n}: {what}"), n=at, what=text)
            found.append((order.slot.effective_due_on, len(found), text))
    return tuple(text for _, _, text in sorted(found))


def _said(order: Order, today: date, words: Words) -> str:
    slot = order.slot
    if order.overdue_since is not None:
        late = days_late(order.days_overdue(today), words)
        held = deferred_said(order.deferral, words) if order.deferral is not None else ""
        return ", ".join(filter(None, (late, held)))
    if order.state is OrderState.DEFERRED and order.deferral is not None:
        return deferred_said(order.deferral, words)
    if slot.state is SlotState.DONE_LATE and slot.examined_on is not None:
        days = (slot.examined_on - slot.effective_due_on).days
        return words.count(days, phrase("{n} day late"), phrase("{n} days late"))
    if order.state is OrderState.MISSED:
        return words(phrase("missed"))
    if order.state in (OrderState.WAIVED, OrderState.REFUSED):
        reason = order.waiver.reason if order.waiver else ""
        refused = order.state is OrderState.REFUSED
        told = phrase("refused ({reason})") if refused else phrase("waived ({reason})")
        return words(told, reason=reason)
    return ""
