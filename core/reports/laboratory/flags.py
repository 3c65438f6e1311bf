"""What a value means beside its limit and beside the values before it; each flag says why.

A doubling is held against the lowest value of earlier days since the last curative operation.
Rises in a row are counted over days since the same operation; of several values of a day the
highest counts. What a comparator leaves open is not flagged.
"""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date

from core.domain.work_up import Analyte
from core.language import phrase
from core.reports.laboratory.values import Amount, Flag, FlagKind, Given, Limit, Measured, Number

DEFAULT_LIMITS = {Analyte.CEA: 5.0, Analyte.CA19_9: 37.0}
"""Used where the report printed none: CEA in µg/L, CA 19-9 in kU/L."""

MARKERS = frozenset(DEFAULT_LIMITS)
RISES_TO_FLAG = 2


def flagged(
    analyte: Analyte,
    values: Sequence[Given],
    operated_on: Sequence[date],
    *,
    has_default: bool = True,
) -> tuple[Measured, ...]:
    """The values by day, each with its flags; `operated_on` are the days of curative operations.

    `has_default` is False for a unit that the declared limits are not in.
    """
    default = DEFAULT_LIMITS.get(analyte) if has_default else None
    found = []
    for at, each in enumerate(values):
        limit = limit_of(each, default)
        flags = _beside_limits(each, limit)
        if analyte in MARKERS:
            flags += _beside_others(each, values[:at], operated_on)
        given = {part.name: getattr(each, part.name) for part in fields(Given)}
        found.append(Measured(**given, limit=limit, flags=tuple(flags)))
    return tuple(found)


def _beside_others(each: Given, before: Sequence[Given], operated_on: Sequence[date]) -> list[Flag]:
    # Blood of the day of an operation was drawn before it.
    since = max((day for day in operated_on if day < each.on), default=None)
    earlier = [v for v in before if v.on < each.on and (since is None or v.on > since)]
    doubled = _doubled(each, earlier, since) if since is not None else []
    return [*doubled, *_rising(each, earlier)]


def limit_of(each: Given, default: float | None) -> Limit | None:
    """The limit printed on the report, else the declared one."""
    if each.reference_high is not None:
        return Limit(each.reference_high, is_printed=True)
    return Limit(default, is_printed=False) if default is not None else None


def _beside_limits(each: Given, limit: Limit | None) -> list[Flag]:
    if limit is not None and each.is_surely_above(limit.value):
        text = (
            phrase("Above {limit}, the reference limit printed on the report.")
            if limit.is_printed
            else phrase("Above {limit}, the limit used where the report prints none.")
        )
        shown = ("limit", Number(limit.value))
        return [Flag(kind=FlagKind.ABOVE, short=phrase("high"), text=text, values=(shown,))]
    low = each.reference_low
    if low is not None and each.is_surely_below(low):
        text = phrase("Below {limit}, the reference limit printed on the report.")
        shown = ("limit", Number(low))
        return [Flag(kind=FlagKind.BELOW, short=phrase("low"), text=text, values=(shown,))]
    return []


def _doubled(each: Given, earlier: Sequence[Given], since: date) -> list[Flag]:
    if not earlier:
        return []
    nadir = min(earlier, key=lambda v: (v.value, not v.is_below_measuring))
    if not each.is_surely_twice(nadir):
        return []
    values = (
        ("lowest", Amount(nadir)),
        ("day", nadir.on),
        ("operation", since),
    )
    text = phrase(
        "At least twice {lowest} of {day}, the lowest since the operation of {operation}."
    )
    short = phrase("doubled")
    return [Flag(kind=FlagKind.DOUBLED, short=short, text=text, values=values, under=each.under)]


def _rising(each: Given, earlier: Sequence[Given]) -> list[Flag]:
    """Two rises in a row or more, up to this value; a value is compared with the day before it."""
    highest: dict[date, Given] = {}
    for value in earlier:
        if value.on not in highest or value.value > highest[value.on].value:
            highest[value.on] = value
    chain = [*(highest[day] for day in sorted(highest)), each]
    n = 0
    while n + 1 < len(chain) and chain[-1 - n].is_surely_more_than(chain[-2 - n]):
        n += 1
    if n < RISES_TO_FLAG:
        return []
    start = chain[-1 - n]
    values = (("n", n), ("first", Amount(start)), ("day", start.on))
    return [
        Flag(
            kind=FlagKind.RISING,
            short=phrase("rising ×{n}"),
            text=phrase("Rise number {n} in a row, from {first} on {day}."),
            values=values,
            under=each.under,
        )
    ]
