"""The lines of the data dictionary: what is stored, and what is computed from it."""

from collections.abc import Iterator
from typing import NamedTuple

from core.domain.record_types import TITLES
from core.domain.variables import NO_LIMITS, Kind, Limits, Variable, variables_of
from core.language import Words, phrase
from core.reports.dictionary.derived import DERIVED

_KINDS = {
    Kind.TEXT: phrase("text"),
    Kind.LONG_TEXT: phrase("long text"),
    Kind.DATE: phrase("date"),
    Kind.PARTIAL_DATE: phrase("date, month or year"),
    Kind.TIME: phrase("time"),
    Kind.INTEGER: phrase("whole number"),
    Kind.DECIMAL: phrase("number"),
    Kind.CHOICE: phrase("one answer"),
    Kind.CHOICES: phrase("several answers"),
    Kind.YES_NO: phrase("yes or no"),
    Kind.REFERENCE: phrase("another record of the patient"),
}


class Line(NamedTuple):
    """One variable in the reader's language. `name` is `Record.variable`, the same in each export.

    `is_stored` tells facts from what is computed; of the latter `rule` says how. `choices` are
    the stored value and its label.
    """

    record: str
    name: str
    label: str
    kind: str
    unit: str
    refused_outside: str
    asked_outside: str
    choices: tuple[tuple[str, str], ...]
    is_stored: bool
    is_required: bool
    is_asked: bool
    rule: str


def dictionary(words: Words) -> tuple[Line, ...]:
    """Every variable of every record, in the order of a chart, then what is computed."""
    return (*_stored(words), *_derived(words))


def _stored(words: Words) -> Iterator[Line]:
    for record_type, title in TITLES.items():
        for each in variables_of(record_type):
            yield _line(record_type.__name__, words(title), each, words)


def _line(record: str, title: str, variable: Variable, words: Words) -> Line:
    members = variable.choices or ()
    return Line(
        record=title,
        name=f"{record}.{variable.name}",
        label=words(variable.label),
        kind=words(_KINDS[variable.kind]),
        unit=words(variable.unit),
        refused_outside=limits_said(variable.hard, words),
        asked_outside=limits_said(variable.usual, words),
        choices=tuple((str(each.value), words(each.label)) for each in members),
        is_stored=True,
        is_required=variable.required,
        is_asked=variable.asked,
        rule="; ".join(_rule(variable, words)),
    )


def _rule(variable: Variable, words: Words) -> Iterator[str]:
    if variable.refers:
        titles = {kind.__name__: title for kind, title in TITLES.items()}
        yield words(titles[variable.refers])
    if variable.help:
        yield words(variable.help)


def limits_said(limits: Limits, words: Words) -> str:
    """`0 to 40`, `1 or more`, `400 or less`; empty without limits."""
    low, high = limits
    if limits == NO_LIMITS:
        return ""
    if high is None:
        return words(phrase("{low} or more"), low=f"{low:g}")
    if low is None:
        return words(phrase("{high} or less"), high=f"{high:g}")
    return words(phrase("{low} to {high}"), low=f"{low:g}", high=f"{high:g}")


def _derived(words: Words) -> Iterator[Line]:
    for each in DERIVED:
        yield Line(
            record=words(each.about),
            name=each.name,
            label=words(each.label),
            kind=words(phrase("computed")),
            unit=words(each.unit),
            refused_outside="",
            asked_outside="",
            choices=(),
            is_stored=False,
            is_required=False,
            is_asked=False,
            rule=words(each.rule),
        )
