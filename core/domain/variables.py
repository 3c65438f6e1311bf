"""A clinical variable is declared once, beside its field: what it is called, measured in, allowed.

The form row, the check, the stored column, the line of a document and the dictionary page all
read the declaration. Adding a variable is one line here-style and one migration.
"""

import types
from dataclasses import MISSING, field, fields
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from core.domain.choices import Choice
from core.domain.partial_date import PartialDate

Limits = tuple[float | None, float | None]
NO_LIMITS: Limits = (None, None)


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


class Variable(NamedTuple):
    """The declaration of one stored fact.

    `hard` limits refuse, `usual` limits ask; both inclusive, in `unit`. Label and help are marked
    English phrases. `choices` is the closed list of a CHOICE or CHOICES variable. What is `asked`
    and empty is named as missing, on the page and on paper.
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
    default: Any = MISSING,
) -> Any:
    """A dataclass field that is a clinical variable; `label` is a marked phrase."""
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
    }
    return field(default=default, metadata={"variable": declared})


def variables_of(record_type: Any) -> tuple[Variable, ...]:
    """The variables a record declares, in the order of its fields."""
    return _variables_of(record_type)


@cache
def _variables_of(record_type: Any) -> tuple[Variable, ...]:
    hints = get_type_hints(record_type)
    return tuple(
        _declared(each.name, hints[each.name], dict(each.metadata["variable"]))
        for each in fields(record_type)
        if "variable" in each.metadata
    )


def _declared(name: str, hint: Any, said: dict[str, Any]) -> Variable:
    long = said.pop("long")
    kind, optional, choices = kind_of(hint)
    if long and kind is Kind.TEXT:
        kind = Kind.LONG_TEXT
    return Variable(name=name, kind=kind, optional=optional, choices=choices, **said)


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
    optional = False
    if get_origin(hint) in (Union, types.UnionType):
        inner = [part for part in get_args(hint) if part is not type(None)]
        optional = len(inner) < len(get_args(hint))
        [hint] = inner
    if get_origin(hint) is frozenset:
        [choices] = get_args(hint)
        return Kind.CHOICES, optional, choices
    if isinstance(hint, type) and issubclass(hint, Choice):
        return Kind.CHOICE, optional, hint
    if hint not in _PLAIN:
        raise TypeError(f"a variable cannot be a {hint}")
    return _PLAIN[hint], optional, None
