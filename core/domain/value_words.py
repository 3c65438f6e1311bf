"""A stored value as a person reads it, whatever it is: for the history, documents and forms."""

from collections.abc import Callable
from datetime import date, time
from enum import StrEnum
from typing import Any

from core.domain.choices import Choice
from core.domain.modality import Modality
from core.domain.operators import Preferences
from core.domain.partial_date import PartialDate
from core.domain.summary_parts import Part, parts_named
from core.domain.time_entry import said_time
from core.language import Language, Words, phrase

NOTHING = "–"

_LANGUAGES = {Language.ENGLISH: phrase("English"), Language.TURKISH: phrase("Turkish")}


def value_said(value: Any, words: Words, unit: str = "") -> str:
    """`09-Mar-2026`, a choice by its label, a number with its unit, a dash for nothing."""
    if value is None or value in ("", frozenset(), ()):
        return NOTHING
    for kind, said in _SAID:
        if isinstance(value, kind):
            shown = said(value, words)
            return f"{shown} {unit}" if unit else shown
    return str(value)


def _preferred(value: Preferences, words: Words) -> str:
    said = [words(phrase("opens with {page}"), page=words(value.page.label))]
    parts = parts_named(value.summary_without)
    if parts:
        named = ", ".join(words(each.label) for each in Part if each in parts)
        said.append(words(phrase("summaries without: {parts}"), parts=named))
    if value.views:
        said.append(words(phrase("own lists: {n}"), n=len(value.views)))
    return "; ".join(said)


def _number(value: float, words: Words) -> str:
    return str(value).removesuffix(".0").replace(".", words.number(0.5, 1)[1])


def _several(value: Any, words: Words) -> str:
    return ", ".join(sorted(value_said(each, words) for each in value))


def _in_order(value: Any, words: Words) -> str:
    return ", ".join(value_said(each, words) for each in value)


_SAID: tuple[tuple[Any, Callable[[Any, Words], str]], ...] = (
    (Preferences, _preferred),
    (Modality, lambda value, words: words(value.label)),
    (Choice, lambda value, words: words(value.label)),
    (Language, lambda value, words: words(_LANGUAGES[value])),
    (StrEnum, lambda value, words: str(value)),  # noqa: ARG005
    (bool, lambda value, words: words(phrase("Yes") if value else phrase("No"))),
    (date, lambda value, words: words.date(value)),
    (PartialDate, lambda value, words: value.said(words)),
    (time, lambda value, words: said_time(value)),  # noqa: ARG005
    (int, _number),
    (float, _number),
    (frozenset, _several),
    (tuple, _in_order),
)
