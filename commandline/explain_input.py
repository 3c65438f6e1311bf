"""The cases `explain` is given: every wrong word answered with its field and what to type."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn

from core.domain.modality import Modality
from core.domain.months import LONGEST_OFFSET
from core.domain.protocol import Protocol, ProtocolItem, check_item
from core.domain.stops import StopReason
from core.errors import RegistryError
from core.store.shipped_protocols import DEFAULT, shipped_ids, shipped_protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.case import Case, PauseSpan

FIELDS = (
    "protocol",
    "modality",
    "anchor",
    "as_of",
    "exams",
    "waived",
    "pauses",
    "stop",
    "next_anchor",
    "enrolled",
    "months",
    "holidays",
)
ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Question:
    """One case, the day to look at it from, and the days on which appointments can be."""

    case: Case
    as_of: date
    working_days: WorkingDays


def questions_from(text: str, today: date) -> tuple[list[Question], bool]:
    """The cases of a JSON text, and whether it was an array.

    Raises:
        RegistryError: naming the case (in an array, counted from 1), the field and what to type.

    """
    data = _parsed(text)
    if isinstance(data, dict):
        return [question_from(data, today)], False
    if not isinstance(data, list):
        raise RegistryError(
            "input: {found} is not a case; type a JSON object such as {example}, "
            "or an array of them.",
            field="input",
            found=_shown(data),
            example='{"modality": "MRI", "anchor": "2024-01-15"}',
        )
    questions = []
    for number, entry in enumerate(data, start=1):
        try:
            questions.append(question_from(entry, today))
        except RegistryError as error:
            raise RegistryError(
                "case {number} of {total}: {why}",
                field=error.field,
                number=number,
                total=len(data),
                why=str(error),
            ) from error
    return questions, True


def question_from(entry: Any, today: date) -> Question:
    """One case from what JSON made of it."""
    if not isinstance(entry, dict):
        _refuse("case", entry, 'an object such as {"modality": "MRI", "anchor": "2024-01-15"}')
    for name in entry:
        if name not in FIELDS:
            _refuse("unknown field", name, "only " + ", ".join(FIELDS))
    given = {name: value for name, value in entry.items() if value is not None}
    item = _item(given)
    case = Case(
        anchor=_date("anchor", given.get("anchor")),
        months=item.months,
        window=item.window,
        examinations=_each("exams", given, _date),
        waived=frozenset(_each("waived", given, _month)),
        pauses=_each("pauses", given, _pause),
        stop=_stop(given["stop"]) if "stop" in given else None,
        next_anchor=_date("next_anchor", given["next_anchor"]) if "next_anchor" in given else None,
        enrolled=_date("enrolled", given["enrolled"]) if "enrolled" in given else None,
    )
    _check_together(case, item.modality)
    as_of = _date("as_of", given["as_of"]) if "as_of" in given else today
    holidays = frozenset(_each("holidays", given, _date))
    return Question(case, as_of, WorkingDays(holidays=holidays))


def _parsed(text: str) -> Any:
    if not text.strip():
        raise RegistryError("input: it is empty; type one case or an array as JSON.", field="input")
    try:
        return json.loads(text, object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise RegistryError(
            "input: not JSON, line {line}, column {column} ({why}); type one case or an array.",
            field="input",
            line=error.lineno,
            column=error.colno,
            why=error.msg,
        ) from error
    except (ValueError, RecursionError) as error:
        raise RegistryError(
            "input: a number is too long or the JSON is nested too deeply; type plain cases.",
            field="input",
        ) from error


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise RegistryError(
            "{field_name}: it is given twice in one case; type it once.",
            field=twin,
            field_name=_shown(twin),
        )
    return found


def _no_constant(word: str) -> NoReturn:
    raise RegistryError(
        "input: {word} is not a JSON number; type a whole number or null.", field="input", word=word
    )


def _item(given: dict[str, Any]) -> ProtocolItem:
    """The protocol's line for the modality, with the offsets of the case when it brings its own."""
    protocol = _protocol(given.get("protocol", DEFAULT))
    name = given.get("modality")
    item = next((item for item in protocol.items if item.modality == name), None)
    if item is None or not isinstance(name, str):
        _refuse("modality", name, "one of " + ", ".join(i.modality for i in protocol.items))
    if "months" not in given:
        return item
    own = ProtocolItem(
        modality=item.modality, months=_each("months", given, _month), window=item.window
    )
    try:
        check_item(own)
    except RegistryError as error:
        raise RegistryError("months: {why}", field="months", why=str(error)) from error
    return own


def _protocol(name: Any) -> Protocol:
    if not isinstance(name, str) or name.lower() not in shipped_ids():
        _refuse("protocol", name, "one of " + ", ".join(shipped_ids()))
    return shipped_protocol(name.lower())


def _each(name: str, given: dict[str, Any], read: Callable[[str, Any], Any]) -> tuple[Any, ...]:
    values = given.get(name, [])
    if not isinstance(values, list):
        _refuse(name, values, "a list in square brackets")
    return tuple(read(name, value) for value in values)


def _date(name: str, value: Any) -> date:
    expected = "a date as YYYY-MM-DD from 1900 to 2199, such as 2024-01-15"
    if not isinstance(value, str) or not ISO.fullmatch(value):
        _refuse(name, value, expected)
    try:
        day = date.fromisoformat(value)
    except ValueError:
        _refuse(name, value, "a day that exists, as YYYY-MM-DD")
    if not EARLIEST <= day <= LATEST:
        _refuse(name, value, expected)
    return day


def _month(name: str, value: Any) -> int:
    if type(value) is not int or not 1 <= value <= LONGEST_OFFSET:
        _refuse(name, value, f"whole months from 1 to {LONGEST_OFFSET}, such as [4, 8]")
    return value


def _pause(name: str, value: Any) -> PauseSpan:
    if not isinstance(value, list) or len(value) != 2:
        _refuse(name, value, 'pairs such as ["2024-08-01", "2025-02-01"], null for no end')
    starts_on = _date(name, value[0])
    ends_on = _date(name, value[1]) if value[1] is not None else None
    if ends_on is not None and ends_on < starts_on:
        _refuse(name, value, "an end that is not before the start")
    return PauseSpan(starts_on, ends_on)


def _stop(value: Any) -> tuple[date, StopReason]:
    if not isinstance(value, list) or len(value) != 2:
        _refuse("stop", value, 'a date and a reason, such as ["2024-07-01", "death"]')
    reasons = {reason.value: reason for reason in StopReason}
    if not isinstance(value[1], str) or value[1] not in reasons:
        _refuse("stop", value[1], "a reason: one of " + ", ".join(reasons))
    return _date("stop", value[0]), reasons[value[1]]


def _check_together(case: Case, modality: Modality) -> None:
    unknown = sorted(case.waived - set(case.months))
    if unknown:
        months = ", ".join(map(str, case.months))
        _refuse("waived", unknown[0], f"months that {modality} has here: {months}")
    if case.next_anchor is not None and case.next_anchor <= case.anchor:
        _refuse("next_anchor", case.next_anchor.isoformat(), "a date after the anchor")
    if case.stop is not None and case.stop[0] < case.anchor:
        _refuse("stop", case.stop[0].isoformat(), "a date on or after the anchor")


def _refuse(name: str, found: Any, expected: str) -> NoReturn:
    if found is None:
        raise RegistryError(
            "{name}: it is missing; type {expected}.", field=name, name=name, expected=expected
        )
    raise RegistryError(
        "{name}: {found} does not fit; type {expected}.",
        field=name,
        name=name,
        found=_shown(found),
        expected=expected,
    )


def _shown(value: Any) -> str:
    """What was typed, cut short, in characters that every terminal can print."""
    text = json.dumps(value)
    return text if len(text) <= 60 else text[:57] + "..."
