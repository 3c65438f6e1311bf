"""In which order the worklist stands, and why one line stands above another."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from core.domain.choices import Choice
from core.domain.folding import folded
from core.language import Words, phrase
from core.surveillance.worklist import Task, WorkItem


class ListOrder(Choice):
    """Said as what comes first, never as "descending"."""

    URGENCY = "urgency", phrase("most urgent first")
    OVERDUE = "overdue", phrase("longest overdue first")
    DUE = "due", phrase("oldest due date first")
    BOOKED = "booked", phrase("earliest booking first")
    CONTACT = "contact", phrase("longest without a contact first")
    NAME = "name", phrase("by family name, A first")


def in_order(items: Sequence[WorkItem], order: ListOrder) -> list[WorkItem]:
    """Sorted; lines that are alike stay in the order they came in, the most urgent first."""
    key = _KEYS.get(order)
    return sorted(items, key=key) if key else list(items)


def _overdue(item: WorkItem) -> int:
    return -item.days_overdue


def _due(item: WorkItem) -> date:
    return item.visit.due_on if item.visit else item.since


def _booked(item: WorkItem) -> date:
    booked = [order.appointment.booked_for for order in item.orders if order.appointment]
    return min(booked, default=date.max)


def _contact(item: WorkItem) -> date:
    tried = item.plan.dossier.contacts
    return max((each.tried_on for each in tried), default=date.min)


def _name(item: WorkItem) -> tuple[str, str]:
    patient = item.plan.dossier.patient
    return folded(patient.family_name), folded(patient.given_name)


_KEYS: dict[ListOrder, Callable[[WorkItem], Any]] = {
    ListOrder.OVERDUE: _overdue,
    ListOrder.DUE: _due,
    ListOrder.BOOKED: _booked,
    ListOrder.CONTACT: _contact,
    ListOrder.NAME: _name,
}


def why_here(item: WorkItem, words: Words) -> str:
    """The rule that places a line in the order of urgency, with its own day."""
    if item.alarm is not None:
        return words(phrase("A CEA that rose lifts its patient above all others."))
    if item.task is Task.PAUSE_REVIEW:
        said = phrase("A pause to review stands among the overdue; due since {day}.")
        return words(said, day=item.since)
    said = phrase(
        "Urgency {n} of 6: {status}. Among these what presses is first, then what waits longest; "
        "this line waits since {day}."
    )
    status = words(item.status.label)
    return words(said, n=item.status.urgency + 1, status=status, day=item.since)
