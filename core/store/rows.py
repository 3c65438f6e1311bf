"""Records to rows and back, by the declarations of their fields."""

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import date, time
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from core.domain.choices import Choice

Row = dict[str, Any]


def to_row(record: Any) -> Row:
    """Column to SQLite value; sets become sorted JSON lists, so equal records are equal rows."""
    return {each.name: _encoded(getattr(record, each.name)) for each in fields(record)}


def from_row(record_type: Any, row: Row) -> Any:
    """The record a row holds; columns the record does not know (voiding) are left aside."""
    columns = columns_of(record_type)
    values = dict(row) if len(row) == len(columns) else {name: row[name] for name in columns}
    for name, read in _readers(record_type):
        if (value := values[name]) is not None:
            values[name] = read(value)
    return record_type(**values)


def values_of(record_type: Any, row: Row) -> Row:
    """The values of a row that may lack columns or have others, as an old entry of the history."""
    readers = dict(_readers(record_type))
    return {
        name: readers[name](value) if value is not None and name in readers else value
        for name, value in row.items()
    }


@cache
def columns_of(record_type: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(record_type))


def _encoded(value: Any) -> Any:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date | time):
        return value.isoformat() if isinstance(value, date) else value.strftime("%H:%M")
    if isinstance(value, frozenset):
        return json.dumps(sorted(str(each.value) for each in value))
    if isinstance(value, tuple):
        return json.dumps(list(value))
    return str(value.value) if isinstance(value, Choice) else str(value)


@cache
def _readers(record_type: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The columns whose values are not stored as they are; an empty one is empty in both."""
    hints = get_type_hints(record_type)
    found = ((name, _reader(hints[name])) for name in columns_of(record_type))
    return tuple((name, read) for name, read in found if read is not None)


def _reader(hint: Any) -> Callable[[Any], Any] | None:
    origin, parts = get_origin(hint), get_args(hint)
    if origin is frozenset:
        return lambda value: frozenset(map(parts[0], json.loads(value)))
    if origin is tuple:
        return lambda value: tuple(json.loads(value))
    inner = [part for part in parts if part is not type(None)]
    if inner:
        return _reader(inner[0])
    if isinstance(hint, type) and issubclass(hint, Choice):
        return {each.value: each for each in hint}.__getitem__  # a call of the class takes 6 times
    return _PLAIN.get(hint)


_PLAIN: dict[Any, Callable[[Any], Any]] = {
    bool: bool,
    date: date.fromisoformat,
    time: time.fromisoformat,
}
