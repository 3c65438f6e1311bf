"""Who acts, when, and what the history will say about it."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Any, TypeAlias

from core.domain.frozen import Frozen
from core.domain.ids import PatientId
from core.domain.partial_date import PartialDate
from core.domain.roles import Role
from core.language import Words

# A text, a day, or marked phrases that are translated and joined when shown.
Value: TypeAlias = str | date | PartialDate | tuple[str, ...]
Values: TypeAlias = Mapping[str, Value]


class Acting(Frozen):
    """The acting operator and the clock, handed to every action.

    `at` is the instant of the action in local time with its offset; `today` the civil day that
    dates are checked against. `role` is none where nobody was asked (a script, an import).
    `draft` is the half-typed form that the action brings to its end, empty without one.
    `without_backup`: somebody was told that no backup can be made first, and goes on.
    """

    operator: str
    at: datetime
    today: date
    role: Role | None = None
    draft: str = ""
    without_backup: bool = False


class Entry(Frozen):
    """What an action writes in the history: a marked sentence and the values of its places."""

    sentence: str
    values: Values = field(default_factory=dict)
    patient_id: PatientId | None = None
    reason: str = ""
    undoes: int | None = None


def said(sentence: str, values: Values, words: Words) -> str:
    """An entry's sentence in the reader's language."""
    shown = {
        name: ", ".join(map(words, value)) if isinstance(value, tuple) else value
        for name, value in values.items()
    }
    return words(sentence, **shown) if shown else words(sentence)


def pack(values: Values) -> dict[str, Any]:
    """Plain JSON values: days and phrases keep what they are."""
    return {name: _packed(value) for name, value in values.items()}


def unpack(stored: Mapping[str, Any]) -> dict[str, Value]:
    return {name: _unpacked(value) for name, value in stored.items()}


def _packed(value: Value) -> Any:
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, PartialDate):
        return {"partial": value.iso}
    return {"phrases": list(value)} if isinstance(value, tuple) else value


def _unpacked(value: Any) -> Value:
    if isinstance(value, dict):
        if "day" in value:
            return date.fromisoformat(value["day"])
        if "partial" in value:
            return PartialDate(value["partial"])
        return tuple(value["phrases"])
    return str(value)
