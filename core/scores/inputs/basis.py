"""A value derived from the record: which records and days it rests on, and how exact they are."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar

from core.domain.partial_date import PartialDate
from core.language import Words, phrase
from core.scores.score import Sentence

T = TypeVar("T")
U = TypeVar("U")


class Basis(NamedTuple):
    """One record a value rests on: its marked name, its id, and its day when it has one."""

    what: str
    record_id: str
    on: PartialDate | None

    @property
    def sentence(self) -> Sentence:
        """`CEA, 09-Mar-2026`."""
        if self.on is None:
            return Sentence(phrase("{what}, day not recorded"), {"what": Sentence(self.what)})
        return Sentence(phrase("{what}, {day}"), {"what": Sentence(self.what), "day": self.on})


class Derived(NamedTuple, Generic[T]):
    """A value, the records it rests on, and what has to be known about it.

    `value` is None where the record does not say; a score names it as missing.
    """

    value: T
    basis: tuple[Basis, ...] = ()
    notes: tuple[Sentence, ...] = ()

    @property
    def is_partial(self) -> bool:
        """Whether it rests on a date of which only a part is known."""
        return any(each.on is not None and not each.on.is_exact for each in self.basis)

    def map(self, change: Callable[[T], U]) -> "Derived[U]":
        """What follows from the value, resting on the same records."""
        return Derived(change(self.value), self.basis, self.notes)

    def said_basis(self, words: Words) -> str:
        """`CEA, 09-Mar-2026; Lesion 1, Feb-2026`."""
        return "; ".join(each.sentence.said(words) for each in self.basis)


def resting_on(value: T, *parts: Derived[Any]) -> Derived[T]:
    """A value computed from others, with everything they rest on and none twice."""
    return Derived(value, _once(each.basis for each in parts), _once(each.notes for each in parts))


def exact(what: str, record_id: str, day: date) -> Basis:
    """A record of a day that is known."""
    return Basis(what, record_id, PartialDate.on(day))


def _once(groups: Iterable[tuple[U, ...]]) -> tuple[U, ...]:
    found: list[U] = []
    for group in groups:
        found += [each for each in group if each not in found]
    return tuple(found)
