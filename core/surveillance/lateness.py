"""How late an order is and until when it was put off, in the words of every paper."""

from core.domain.deferrals import Deferral
from core.language import Words, phrase


def days_late(days: int, words: Words) -> str:
    return words.count(days, phrase("1 day overdue"), phrase("{n} days overdue"))


def deferred_said(deferral: Deferral, words: Words) -> str:
    """`deferred until 12-Mar-2027 (Away or abroad)`: it stays overdue on paper (INV-23)."""
    said = phrase("deferred until {day} ({why})")
    return words(said, day=deferral.until, why=words(deferral.reason.label))
