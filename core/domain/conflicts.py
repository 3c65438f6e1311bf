"""Two versions of one record, compared variable by variable, and put together again by a person."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from core.domain.value_words import value_said
from core.domain.variables import Variable, variables_of
from core.language import Words, phrase

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVersion:
    """`record` as it is in the registry now; who stored it, and when as ISO text."""

    record: Any
    operator: str
    at: str
    is_voided: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One variable on which the two versions do not agree.

    `suggested` is the side that alone changed it: "mine" or "theirs"; empty when both did, which
    only a person can settle.
    """

    variable: Variable
    mine: Any
    theirs: Any
    suggested: str


def differences(base: Any, mine: Any, theirs: Any) -> tuple[Difference, ...]:
    """What was typed against what was stored meanwhile; both began with `base`."""
    found = []
    for each in variables_of(type(mine)):
        before, typed, stored = (getattr(which, each.name) for which in (base, mine, theirs))
        if typed == stored:
            continue
        side = "theirs" if typed == before else "mine" if stored == before else ""
        found.append(Difference(variable=each, mine=typed, theirs=stored, suggested=side))
    return tuple(found)


def merged(theirs: T, mine: T, from_mine: Collection[str]) -> T:
    """The stored version with the named variables as typed: to be saved on top of it."""
    taken: dict[str, Any] = {name: getattr(mine, name) for name in from_mine}
    joined: T = replace(theirs, **taken)  # type: ignore[type-var]
    return joined


def value_words(variable: Variable, value: Any, words: Words) -> str:
    """A value as a person reads it, with its unit; missing is said."""
    if value is None or value in ("", frozenset()):
        return words(phrase("Not recorded"))
    if isinstance(value, float):
        said = words.number(value, variable.decimals)
        return f"{said} {words(variable.unit)}" if variable.unit else said
    return value_said(value, words, words(variable.unit))
