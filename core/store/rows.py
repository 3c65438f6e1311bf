"""Records to rows and back, by the declarations of their fields."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import Field, fields
from datetime import date, time
from functools import cache
from itertools import repeat
from typing import Any, TypeVar, get_args, get_origin

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.kept import kept_while_open
from core.domain.partial_date import PartialDate

T = TypeVar("T", bound=Frozen)

Row = dict[str, Any]


def to_row(record: Any) -> Row:
    """Column to SQLite value; sets become sorted JSON lists, so equal records are equal rows."""
    return {each.name: _encoded(getattr(record, each.name)) for each in fields(record)}


def from_row(record_type: type[T], row: Row) -> T:
    """The record of one row; columns the record does not know (voiding) are left aside."""
    [record] = reader_of(record_type)([[row[name] for name in columns_of(record_type)]])
    return record


def values_of(record_type: type[Frozen], row: Row) -> Row:
    """The values of a row that may lack columns or have others, as an old entry of the history."""
    readers = {each.name: _reader(each.type) for each in _fields(record_type)}
    return {
        name: read(value) if value is not None and (read := readers.get(name)) else value
        for name, value in row.items()
    }


def columns_of(record_type: type[Frozen]) -> tuple[str, ...]:
    return tuple(each.name for each in _fields(record_type))


def _encoded(value: Any) -> Any:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date | time):
        return value.isoformat() if isinstance(value, date) else value.strftime("%H:%M")
    if isinstance(value, frozenset | tuple):
        several = isinstance(value, tuple)
        return json.dumps(list(value) if several else sorted(str(each.value) for each in value))
    if isinstance(value, Frozen):
        return json.dumps(to_row(value), sort_keys=True)
    return str(value.value) if isinstance(value, Choice) else str(value)


def reader_of(record_type: type[T]) -> Callable[[Iterable[Sequence[Any]]], tuple[T, ...]]:
    """Makes the records of rows whose values come in the order of `columns_of`.

    A start reads every row there is: whole columns are read at a time, which takes half as long.
    """
    names, hold = columns_of(record_type), record_type.holding
    readers = [_reader(each.type) for each in _fields(record_type)]

    def records(rows: Iterable[Sequence[Any]]) -> tuple[T, ...]:
        columns = list(zip(*rows, strict=True))
        if columns:
            columns = [_column(*each) for each in zip(readers, columns, strict=True)]
        named = map(zip, repeat(names), zip(*columns, strict=True))
        return tuple(map(hold, map(dict, named)))

    return records


def _column(read: Callable[[Any], Any] | None, values: tuple[Any, ...]) -> tuple[Any, ...]:
    if read is None:
        return values
    if None in values:  # what is empty is empty in both
        return tuple(None if each is None else read(each) for each in values)
    return tuple(map(read, values))


def _fields(record_type: Any) -> tuple[Field[Any], ...]:
    return fields(record_type)


def _reader(hint: Any) -> Callable[[Any], Any] | None:
    """How a column is read; none for what is stored as it is."""
    return _reader_of_kind(hint)


@cache  # many columns hold the same kind of value
def _reader_of_kind(hint: Any) -> Callable[[Any], Any] | None:
    if isinstance(hint, type):
        if issubclass(hint, Choice):
            return {each.value: each for each in hint}.__getitem__  # a call of it takes 6 times
        if issubclass(hint, Frozen):
            return _part_reader(hint)
        return _PLAIN.get(hint)
    origin, parts = get_origin(hint), get_args(hint)
    if origin is frozenset:
        read = _reader(parts[0]) or parts[0]
        return kept_while_open(1000)(lambda value: frozenset(map(read, json.loads(value))))
    if origin is tuple:
        return lambda value: tuple(json.loads(value))
    inner = [part for part in parts if part is not type(None)]
    return _reader(inner[0]) if inner else None


def _part_reader(part_type: type[Frozen]) -> Callable[[Any], Any]:
    """A value kept as JSON in one column; names this program does not know are left aside."""
    readers = {each.name: _reader(each.type) for each in _fields(part_type)}

    def read(value: str) -> Any:
        known = {name: each for name, each in json.loads(value).items() if name in readers}
        for name, reader in readers.items():
            if reader is not None and known.get(name) is not None:
                known[name] = reader(known[name])
        return part_type(**known)

    return read


_PLAIN: dict[Any, Callable[[Any], Any]] = {
    bool: bool,
    date: date.fromisoformat,
    PartialDate: PartialDate,
    time: time.fromisoformat,
}
