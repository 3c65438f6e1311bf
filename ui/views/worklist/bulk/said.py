"""The preview in words: what will be done, for how many, how, and who is skipped and why."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from core.actions.booking import Booking
from core.actions.bulk_choice import Chosen
from core.domain.modality import Modality
from core.domain.patient import list_name
from core.language import Words, phrase
from core.surveillance.worklist import WorkItem
from ui.views.worklist.bulk.request import (
    BOOK,
    CANCEL,
    CONTACT,
    DEFER,
    DONE,
    HAND_OVER,
    MISSED,
    READ,
)

MOST_NAMED = 30


class Preview(NamedTuple):
    """`lines` are (label, words); `skipped` one sentence each; `n` how many it is done for."""

    n: int
    lines: tuple[tuple[str, str], ...]
    skipped: tuple[str, ...]


_VERBS = {
    BOOK: phrase("Book"),
    CANCEL: phrase("Cancel visits"),
    CONTACT: phrase("Log contact"),
    DONE: phrase("Done"),
    MISSED: phrase("Nobody came"),
    DEFER: phrase("Defer"),
    READ: phrase("Mark as read"),
    HAND_OVER: phrase("Hand over"),
}


def preview_of(
    act: str,
    chosen: "Chosen[Any]",
    how: str,
    words: Words,
    notes: Iterable[tuple[str, str]] = (),
) -> Preview:
    """What the act would do now; `notes` are further lines of its form."""
    n = len(chosen.items)
    lines = [(words(_VERBS[act]), _what(act, chosen, words))]
    if how and n:
        lines.append((words(phrase("How")), how))
    if act == BOOK and n:
        days = sorted({each.day for each in chosen.parts})
        first, last = words.weekday_date(days[0]), words.weekday_date(days[-1])
        between = words(phrase("{first} to {last}"), first=first, last=last)
        lines.append((words(phrase("On")), between if len(days) > 1 else first))
    lines.extend(notes)
    skipped = tuple(
        f"{list_name(each.item.plan.dossier.patient, words)}: {each.said(words)}"
        for each in chosen.skipped[:MOST_NAMED]
    )
    more = len(chosen.skipped) - len(skipped)
    if more:
        skipped = (*skipped, words(phrase("and {n} more"), n=more))
    return Preview(n, tuple(lines), skipped)


def _what(act: str, chosen: "Chosen[Any]", words: Words) -> str:
    if not chosen.items:
        return words(phrase("nobody of those ticked"))
    if act == BOOK:
        return _kinds((kind for each in chosen.parts for kind in _modalities(each)), words)
    if act == MISSED:
        return _kinds((each.appointment.modality for each in chosen.parts), words)
    if act in (CANCEL, DEFER, DONE):
        return _kinds((each.modality for each in chosen.parts), words)
    if act == READ:
        return words.count(len(chosen.parts), phrase("1 result"), phrase("{n} results"))
    return words.count(len(chosen.parts), phrase("1 patient"), phrase("{n} patients"))


def _modalities(booking: Booking) -> Iterable[Modality]:
    return (modality for modality, _month in booking.orders)


def _kinds(modalities: Iterable[Modality], words: Words) -> str:
    """`5 MRI, 4 Blood`."""
    counts = Counter(modalities)
    return ", ".join(f"{counts[each]} {words(each.short)}" for each in Modality if counts[each])


def ticked_said(items: Iterable[WorkItem], words: Words) -> str:
    """`5 MRI, 4 Blood not booked`, of what is open."""
    kinds = [
        order.modality
        for item in items
        for order in item.orders
        if order.needs_someone and not order.is_done and order.appointment is None
    ]
    if not kinds:
        return words(phrase("nothing to book"))
    return words(phrase("{what} not booked"), what=_kinds(kinds, words))
