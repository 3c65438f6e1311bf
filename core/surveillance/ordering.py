"""In which order the worklist stands, and why one line stands above another."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import itemgetter
from typing import Any

from core.domain.alphabet import turkish_order
from core.domain.choices import SortOrder
from core.domain.modality import Modality
from core.domain.patient import list_name
from core.language import Words, phrase
from core.surveillance.worklist import Task, WorkItem


class ListOrder(SortOrder):
    """Urgency is the order of the list; every other one shows the same lines."""

    URGENCY = "urgency", phrase("most urgent first")
    OVERDUE = "overdue", phrase("longest overdue first")
    DUE = "due", phrase("oldest due date first")
    BOOKED = "booked", phrase("earliest booking first")
    CONTACT = "contact", phrase("longest without a contact first")
    NAME = "name", phrase("by family name, A first")
    ITEMS = "items", phrase("by examination, MRI first")
    URGENCY_TURNED = "urgency_turned", phrase("least urgent first")
    OVERDUE_TURNED = "overdue_turned", phrase("shortest overdue first")
    DUE_TURNED = "due_turned", phrase("latest due date first")
    BOOKED_TURNED = "booked_turned", phrase("latest booking first")
    CONTACT_TURNED = "contact_turned", phrase("latest contact first")
    NAME_TURNED = "name_turned", phrase("by family name, Z first")
    ITEMS_TURNED = "items_turned", phrase("by examination, MRI last")

    @property
    def is_rising(self) -> bool:
        falls = self.straight_one in (ListOrder.URGENCY, ListOrder.OVERDUE)
        return falls is self.is_turned


class OrderedLines:
    """Puts lines in an order; what a line goes by is found once for as long as it is the same."""

    def __init__(self) -> None:
        self._order = ListOrder.URGENCY
        self._known: dict[int, tuple[Any, WorkItem]] = {}

    def in_order(self, items: Sequence[WorkItem], order: ListOrder) -> list[WorkItem]:
        """Sorted; lines that are alike stay in the order they came in, the most urgent first.

        A line that has nothing of what is asked for stands at the end, whichever way round; but
        who was never contacted waits for it longest of all.
        """
        value_of = _VALUES.get(order.straight_one)
        if value_of is None:
            self._known = {}
            return list(reversed(items)) if order.is_turned else list(items)
        before = self._known if order.straight_one is self._order.straight_one else {}
        self._order = order
        # Held with its line, so that no other line can come to have its identity.
        valued = [before.get(id(item)) or (value_of(item), item) for item in items]
        self._known = {id(each[1]): each for each in valued}
        having = [each for each in valued if each[0] is not None]
        lacking = [item for value, item in valued if value is None]
        having.sort(key=itemgetter(0), reverse=not order.is_rising)
        found = [item for _, item in having]
        return [*lacking, *found] if order is ListOrder.CONTACT else [*found, *lacking]


def in_order(items: Sequence[WorkItem], order: ListOrder) -> list[WorkItem]:
    """Sorted once."""
    return OrderedLines().in_order(items, order)


def _overdue(item: WorkItem) -> int | None:
    return item.days_overdue or None


def _due(item: WorkItem) -> date:
    return item.visit.due_on if item.visit else item.since


def _booked(item: WorkItem) -> date | None:
    booked = [order.appointment.booked_for for order in item.orders if order.appointment]
    return min(booked, default=None)


def _contact(item: WorkItem) -> date | None:
    tried = item.plan.dossier.contacts
    return max((each.tried_on for each in tried), default=None)


def _name(item: WorkItem) -> tuple[str, str]:
    patient = item.plan.dossier.patient
    return turkish_order(patient.family_name)[0], turkish_order(patient.given_name)[0]


def _needed(item: WorkItem) -> list[Modality]:
    return [each.modality for each in item.orders if each.needs_someone and not each.is_done]


def _items(item: WorkItem) -> list[int] | None:
    return sorted(_PLACE[each] for each in _needed(item)) or None


_PLACE = {modality: at for at, modality in enumerate(Modality)}
_VALUES: dict[ListOrder, Callable[[WorkItem], Any]] = {
    ListOrder.OVERDUE: _overdue,
    ListOrder.DUE: _due,
    ListOrder.BOOKED: _booked,
    ListOrder.CONTACT: _contact,
    ListOrder.NAME: _name,
    ListOrder.ITEMS: _items,
}


def why_here(item: WorkItem, words: Words, order: ListOrder = ListOrder.URGENCY) -> str:
    """The rule that places a line in the order in force, with its own day or name.

    In another order than that of urgency the urgency is said too: it is what counts.
    """
    if order.straight_one is ListOrder.URGENCY:
        said = _urgency(item, words)
        return f"{words(order.label)}. {said}" if order.is_turned else said
    own = words(
        phrase("{order}; here: {own}."), order=words(order.label), own=_own(item, order, words)
    )
    return f"{own} {_urgency(item, words)}"


def _own(item: WorkItem, order: ListOrder, words: Words) -> str:
    """What of this line the order goes by."""
    straight = order.straight_one
    if straight is ListOrder.OVERDUE:
        n = item.days_overdue
        late = words.count(n, phrase("1 day overdue"), phrase("{n} days overdue"))
        return late if n else words(phrase("not overdue"))
    if straight is ListOrder.ITEMS:
        needed = ", ".join(words(each.short) for each in _needed(item))
        return needed or words(phrase("no examination"))
    if straight is ListOrder.NAME:
        return list_name(item.plan.dossier.patient, words)
    day = _VALUES[straight](item)
    nothing = _NONE.get(straight, "")
    return words.date(day) if day is not None else words(nothing)


_NONE = {
    ListOrder.BOOKED: phrase("not booked"),
    ListOrder.CONTACT: phrase("never contacted"),
}


def _urgency(item: WorkItem, words: Words) -> str:
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
