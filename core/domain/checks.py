"""What is wrong or unusual in one record, sentence by sentence, read from its declarations."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.domain.partial_date import PartialDate
from core.domain.variables import Kind, Variable, variables_of
from core.errors import RegistryError
from core.language import Words, phrase

EARLIEST = date(1900, 1, 1)
USUAL_FROM = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence about one variable; `asks` means it may be saved all the same.

    `record` is what it is about; two are told apart by `key`, which other fields of the record
    do not change.
    """

    field: str
    sentence: str
    values: dict[str, object] = dataclasses.field(default_factory=dict)
    asks: bool = False
    record: Any = dataclasses.field(default=None, compare=False)

    @property
    def key(self) -> tuple[object, ...]:
        """The same for the same problem of the same record, whatever else is typed there."""
        values = tuple(sorted((name, str(value)) for name, value in self.values.items()))
        return getattr(self.record, "id", ""), self.field, self.sentence, values

    def said(self, words: Words) -> str:
        shown = {
            name: words(value) if isinstance(value, str) and name == "label" else value
            for name, value in self.values.items()
        }
        return words(self.sentence, **shown)


def asking(record: object, field: str, sentence: str, **values: object) -> Problem:
    """Something unusual about a record, at its field."""
    return Problem(field, sentence, values, asks=True, record=record)


def about(record: object, problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems as those of this record."""
    return (replace(each, record=record) for each in problems)


def declared_problems(record: object, *, today: date) -> list[Problem]:
    """Missing, out of range and future values, as the declarations say."""
    found: list[Problem] = []
    for each in variables_of(type(record)):
        value = getattr(record, each.name)
        if value in (None, "", frozenset()):
            if each.required:
                sentence = phrase("{label} is missing. Enter it.")
                found.append(Problem(each.name, sentence, {"label": each.label}))
        elif each.kind is Kind.DATE:
            found += _date_problems(each, value, today)
        elif each.kind is Kind.PARTIAL_DATE:
            found += _partial_problems(each, value, today)
        elif each.kind in (Kind.INTEGER, Kind.DECIMAL):
            found += _range_problems(each, value)
        elif each.kind in (Kind.TEXT, Kind.LONG_TEXT):
            found += _text_problems(each, value)
    return found


def refuse(problems: Sequence[Problem]) -> None:
    """Raise the first problem that refuses, if there is one.

    Raises:
        RegistryError: with the sentence of the problem and the name of its field.
    """
    for problem in problems:
        if not problem.asks:
            raise RegistryError(problem.sentence, field=problem.field, **problem.values)


def _date_problems(
    variable: Variable, value: date, today: date, day: PartialDate | None = None
) -> list[Problem]:
    """`day` is what is known of the date, where that is less than the day `value`."""
    if value > today:
        sentence = phrase("{label} is in the future. Enter a date on or before {today}.")
        return [Problem(variable.name, sentence, {"label": variable.label, "today": today})]
    if value < EARLIEST:
        sentence = phrase("{label} is before {earliest}. Check the year.")
        return [Problem(variable.name, sentence, {"label": variable.label, "earliest": EARLIEST})]
    if value < USUAL_FROM and variable.is_event:
        sentence = phrase("{label} ({day}) is before {earliest}. Is the year right?")
        values: dict[str, object] = {"label": variable.label, "earliest": USUAL_FROM}
        values["day"] = day if day is not None else value
        return [Problem(variable.name, sentence, values, asks=True)]
    return []


def _partial_problems(variable: Variable, value: PartialDate, today: date) -> list[Problem]:
    """What is half known is refused only when every day it can have been is refused."""
    if value.is_certainly_after(today):
        return _date_problems(variable, value.earliest or today, today)
    if value.is_certainly_before(USUAL_FROM):
        return _date_problems(variable, value.latest or USUAL_FROM, today, value)
    return []


def _range_problems(variable: Variable, value: Any) -> list[Problem]:
    for (low, high), asks in ((variable.hard, False), (variable.usual, True)):
        if (low is not None and value < low) or (high is not None and value > high):
            return [Problem(variable.name, *_range_sentence(variable, low, high), asks=asks)]
    return []


def _range_sentence(
    variable: Variable, low: float | None, high: float | None
) -> tuple[str, dict[str, object]]:
    between, least, most = _RANGES[bool(variable.unit)]
    values: dict[str, object] = {"label": variable.label, "unit": variable.unit}
    if low is not None and high is not None:
        return between, values | {"low": f"{low:.15g}", "high": f"{high:.15g}"}
    if low is not None:
        return least, values | {"low": f"{low:.15g}"}
    return most, values | {"high": f"{high or 0:.15g}"}


# Without a unit, and with one.
_RANGES = (
    (
        phrase("{label}: enter a value from {low} to {high}."),
        phrase("{label}: enter {low} or more."),
        phrase("{label}: enter {high} or less."),
    ),
    (
        phrase("{label}: enter a value from {low} to {high} {unit}."),
        phrase("{label}: enter {low} {unit} or more."),
        phrase("{label}: enter {high} {unit} or less."),
    ),
)


def _text_problems(variable: Variable, value: str) -> list[Problem]:
    limit = 10_000 if variable.kind is Kind.LONG_TEXT else 200
    if len(value) > limit:
        sentence = phrase("{label}: write {limit} characters or fewer.")
        return [Problem(variable.name, sentence, {"label": variable.label, "limit": limit})]
    if any(_is_unwritable(each) for each in value):
        sentence = phrase("{label} contains a character that cannot be stored. Type it again.")
        return [Problem(variable.name, sentence, {"label": variable.label})]
    return []


def _is_unwritable(character: str) -> bool:
    """NUL, other control characters and lone surrogates break SQLite, CSV and PDF alike."""
    return (character < " " and character not in "\n\t") or "\ud800" <= character <= "\udfff"
