"""The tables beside the patients: a column named after a variable is read by its declaration."""

import csv
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from core.actions.demo.rows import FOLDER
from core.domain.variables import Kind, Variable, variables_of

Line = Mapping[str, str]


@cache
def lines(name: str) -> tuple[Line, ...]:
    """The lines of a file of the demonstration, in their order."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def _by_step(name: str) -> Mapping[tuple[str, str], tuple[Line, ...]]:
    found: dict[tuple[str, str], tuple[Line, ...]] = {}
    for line in lines(name):
        at = line["key"], line.get("step", "")
        found[at] = (*found.get(at, ()), line)
    return found


def lines_of(name: str, key: str, step: str = "") -> tuple[Line, ...]:
    """The lines of one patient, and of one operation of the patient where the file has steps."""
    return _by_step(name).get((key, step), ())


def line_of(name: str, key: str, step: str = "") -> Line:
    """The one line there is; empty when there is none."""
    return next(iter(lines_of(name, key, step)), {})


def facts(record_type: type[Any], line: Line) -> dict[str, Any]:
    """What a line says of a record: every filled column that one of its variables is called by."""
    return {
        each.name: _value(each, line[each.name])
        for each in variables_of(record_type)
        if line.get(each.name)
    }


def _value(declared: Variable, text: str) -> Any:
    if declared.choices is not None:
        if declared.kind is Kind.CHOICES:
            return frozenset(map(declared.choices.read, text.split()))
        return declared.choices.read(text)
    readers: Any = {Kind.INTEGER: int, Kind.DECIMAL: float}
    return readers.get(declared.kind, str)(text)


def stay_of(key: str, step: str) -> int:
    """Days in hospital after an operation."""
    return int(line_of("operations", key, step).get("stay") or 0)


@cache
def meeting() -> Mapping[str, Any]:
    """Who sits in the meeting, by role."""
    return tomllib.loads((FOLDER / "meeting.toml").read_text(encoding="utf-8"))
