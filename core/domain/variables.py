"""A clinical variable is declared once, beside its field: what it is called, measured in, allowed.

The form row, the check, the stored column, the line of a document and the dictionary page all
read the declaration. Adding a variable is one line here-style and one migration.
"""

import types
from collections.abc import Callable
from dataclasses import MISSING, field, fields
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from core.domain.choices import Choice
from core.domain.ids import ExaminationId, LesionId, ProcedureId, RecurrenceId
from core.domain.partial_date import PartialDate

Limits = tuple[float | None, float | None]
NO_LIMITS: Limits = (None, None)
Applies = Callable[[Any], bool]


class Kind(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    PARTIAL_DATE = "partial_date"
    TIME = "time"
    INTEGER = "integer"
    DECIMAL = "decimal"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    REFERENCE = "reference"


def _always(_record: Any) -> bool:
    return True


class Variable(NamedTuple):
    """The declaration of one stored fact.

    `hard` limits refuse, `usual` limits ask; both inclusive, in `unit`. Label and help are marked
    English phrases. `choices` is the closed list of a CHOICE or CHOICES variable. What is `asked`
    and empty is named as missing, on the page and on paper. `section` is the heading above it.
    Where it does not apply (`applies` of the record, which may hold None where nothing is typed
    yet) it is not asked; a stored value is shown all the same. `refers` names the type of record
    that a REFERENCE chooses from. The day of an event (`is_event`) is asked about when it lies
    long before any registry.
    """

    name: str
    label: str
    kind: Kind
    unit: str = ""
    help: str = ""
    hard: Limits = NO_LIMITS
    usual: Limits = NO_LIMITS
    decimals: int = 0
    required: bool = False
    asked: bool = False
    optional: bool = False
    choices: type[Choice] | None = None
    section: str = ""
    applies: Applies = _always
    refers: str = ""
    is_event: bool = True


def variable(  # noqa: PLR0913  the declaration is the place where everything is said at once
    label: str,
    *,
    unit: str = "",
    help: str = "",  # noqa: A002
    hard: Limits = NO_LIMITS,
    usual: Limits = NO_LIMITS,
    decimals: int = 0,
    required: bool = False,
    asked: bool = False,
    long: bool = False,
    section: str = "",
    applies: Applies = _always,
    is_event: bool = True,
    default: Any = MISSING,
) -> Any:
    """A dataclass field that is a clinical variable; `label` is a marked phrase.

    A `section` begins at the variable that names it and holds until the next one.
    """
    declared = {
        "label": label,
        "unit": unit,
        "help": help,
        "hard": hard,
        "usual": usual,
        "decimals": decimals,
        "required": required,
        "asked": asked or required,
        "long": long,
        "section": section,
        "applies": applies,
        "is_event": is_event,
    }
    return field(default=default, metadata={"variable": declared})


def variables_of(record_type: Any) -> tuple[Variable, ...]:
    """The variables a record declares, in the order of its fields."""
    return _variables_of(record_type)


@cache
def _variables_of(record_type: Any) -> tuple[Variable, ...]:
    hints = get_type_hints(record_type)
    found, section = [], ""
    for each in fields(record_type):
        if "variable" in each.metadata:
            said = dict(each.metadata["variable"])
            section = said["section"] = said["section"] or section
            found.append(_declared(each.name, hints[each.name], said))
    return tuple(found)


def _declared(name: str, hint: Any, said: dict[str, Any]) -> Variable:
    long = said.pop("long")
    kind, optional, choices = kind_of(hint)
    if long and kind is Kind.TEXT:
        kind = Kind.LONG_TEXT
    refers = _REFERS[_inner(hint)] if kind is Kind.REFERENCE else ""
    return Variable(name=name, kind=kind, optional=optional, choices=choices, refers=refers, **said)


# The types of id that a record may name another record by, and what that record is.
_REFERS: dict[Any, str] = {
    ProcedureId: "Procedure",
    RecurrenceId: "Recurrence",
    LesionId: "LiverMetastasis",
    ExaminationId: "Examination",
}
_PLAIN = {
    str: Kind.TEXT,
    date: Kind.DATE,
    PartialDate: Kind.PARTIAL_DATE,
    time: Kind.TIME,
    int: Kind.INTEGER,
    float: Kind.DECIMAL,
    bool: Kind.YES_NO,
}


def kind_of(hint: Any) -> tuple[Kind, bool, type[Choice] | None]:
    """What a type annotation says: kind, whether it may be missing, and the closed list if any."""
    optional = _inner(hint) is not hint
    hint = _inner(hint)
    if hint in _REFERS:
        return Kind.REFERENCE, optional, None
    if get_origin(hint) is frozenset:
        [choices] = get_args(hint)
        return Kind.CHOICES, optional, choices
    if isinstance(hint, type) and issubclass(hint, Choice):
        return Kind.CHOICE, optional, hint
    if hint not in _PLAIN:
        raise TypeError(f"a variable cannot be a {hint}")
    return _PLAIN[hint], optional, None


class Reference(NamedTuple):
    """A field that names another record; what must name it (not `optional`) belongs to it."""

    name: str
    refers: str
    optional: bool


@cache
def _references_of(record_type: Any) -> tuple[Reference, ...]:
    hints = get_type_hints(record_type)
    return tuple(
        Reference(
            each.name,
            _REFERS[_inner(hints[each.name])],
            _inner(hints[each.name]) is not hints[each.name],
        )
        for each in fields(record_type)
        if each.name != "id" and _inner(hints[each.name]) in _REFERS
    )


def references_of(record_type: Any) -> tuple[Reference, ...]:
    """Every field by which a record names another one of the same patient."""
    return _references_of(record_type)


def _inner(hint: Any) -> Any:
    """The type itself, without "or nothing"."""
    if get_origin(hint) not in (Union, types.UnionType):
        return hint
    [inner] = [part for part in get_args(hint) if part is not type(None)]
    return inner
