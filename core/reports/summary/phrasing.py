"""Small sentences that several parts of the summary share."""

from collections.abc import Iterable
from datetime import date

from core.domain.months import completed_months
from core.domain.segments import Segment
from core.domain.treatment import Component, Procedure
from core.language import Language, Words, phrase

NOT_RECORDED = phrase("not recorded")


def inner(text: str, words: Words) -> str:
    """A label for the middle of a sentence: small first letter, acronyms and codes untouched."""
    return words.inner(text)


def opening(text: str, words: Words) -> str:
    """The text with a capital first letter."""
    turkish = words.language is Language.TURKISH and text[:1] == "i"
    return ("İ" if turkish else text[:1].upper()) + text[1:]


def listed(parts: Iterable[str], separator: str = ", ") -> str:
    return separator.join(part for part in parts if part)


def months_between(start: date, end: date) -> int:
    """Completed months from start to end, negative when end lies before start."""
    if end < start:
        return -months_between(end, start)
    return completed_months(start, end)


def signed(months: int) -> str:
    """A month with a true minus."""
    return f"–{-months}" if months < 0 else str(months)


def segments_said(segments: frozenset[Segment], words: Words) -> str:
    return listed(words(each.label) for each in Segment if each in segments)


def components_said(procedure: Procedure, words: Words) -> str:
    """What was done, in the order of the closed list: `Metastasectomy + liver ablation`."""
    done = [words(each.label) for each in Component if each in procedure.components]
    return listed([*done[:1], *(inner(each, words) for each in done[1:])], " + ")
