"""What the preview of booking says about places: how many are free, who is over, who is late."""

from collections.abc import Iterable, Sequence
from datetime import time
from itertools import islice

from core.actions.bulk_places import DayRoom, Placed, Visit
from core.domain.patient import list_name
from core.domain.time_entry import said_time
from core.language import Words, phrase
from core.surveillance.places import Room

MOST_NAMED = 30
MOST_DAYS = 4
Lines = list[tuple[str, str]]


def places_said(placed: Placed, words: Words) -> Lines:
    """Labelled lines, in the order in which somebody decides."""
    moved = [visit for visit in placed.visits if visit.is_moved]
    over = [visit for visit in placed.visits if visit.is_over]
    late = [visit for visit in placed.visits if visit.ends_on is not None]
    return [
        *_free(placed, words),
        *named_lines(words(phrase("Moved")), [_moved(each, words) for each in moved], words),
        *named_lines(words(phrase("Over")), [_over(each, words) for each in over], words),
        *named_lines(words(phrase("Late")), [_late(each, words) for each in late], words),
    ]


def _free(placed: Placed, words: Words) -> Lines:
    """The one day asked for; of several those that do not suffice."""
    days = [each for each in placed.days if each.rooms]
    if len(placed.days) > 1:
        short = {visit.wanted for visit in placed.visits if visit.full}
        days = [each for each in days if each.day in short]
        said = [f"{words.weekday_date(each.day)}: {_rooms(each, words)}" for each in days]
        return named_lines(words(phrase("Free")), said, words, MOST_DAYS)
    return [(words(phrase("Free")), _rooms(each, words)) for each in days]


def _rooms(day: DayRoom, words: Words) -> str:
    return ", ".join(_room(each, words) for each in day.rooms)


def _room(room: Room, words: Words) -> str:
    """`3 of 8 MRI`, or why there is none."""
    name = words(room.modality.short)
    if room.closed is not None:
        return words(phrase("{what}: {why}"), what=name, why=words(room.closed.label))
    free = phrase("{n} of {total} {what}")
    return words(free, what=name, n=room.n_free, total=room.n_slots)


def _name(visit: Visit, words: Words) -> str:
    return list_name(visit.item.plan.dossier.patient, words)


def _moved(visit: Visit, words: Words) -> str:
    when = ", ".join(
        filter(None, (words.weekday_date(visit.booking.day), said_time(_first_time(visit))))
    )
    return words(phrase("{name}: to {day}"), name=_name(visit, words), day=when)


def _first_time(visit: Visit) -> time | None:
    booking = visit.booking
    return booking.at or next((at for _, at, _ in booking.apart if at), None)


def _over(visit: Visit, words: Words) -> str:
    full = ", ".join(words(each.short) for each in visit.full)
    said = phrase("{name}: no place for {what}")
    return words(said, name=_name(visit, words), what=full)


def _late(visit: Visit, words: Words) -> str:
    said = phrase("{name}: {day} is after the window, which ends {end}")
    day, end = words.date(visit.booking.day), words.date(visit.ends_on or visit.wanted)
    return words(said, name=_name(visit, words), day=day, end=end)


def named_lines(label: str, said: Sequence[str], words: Words, most: int = MOST_NAMED) -> Lines:
    """The label stands beside the first one."""
    shown: Iterable[str] = list(islice(said, most))
    more = len(said) - most
    if more > 0:
        shown = [*shown, words(phrase("and {n} more"), n=more)]
    return [(label if at == 0 else "", text) for at, text in enumerate(shown)]
