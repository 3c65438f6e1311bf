"""Reading a day as people type it; what could mean two days is refused with a sentence."""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from core.errors import RegistryError
from core.language import Language, Words, phrase, words_in

FIRST_YEAR, LAST_YEAR = 1900, 2150
NOT_READ = phrase("Enter a date such as {example}, or count from a day with +4m, -2d, +1w.")

_TODAY = {"t", "today", "b", "bugun"}
UNKNOWN_WORDS = {"unknown", "not known", "bilinmiyor", "?"}
_SHIFT = re.compile(r"([+-])\s*(\d{1,4})\s*([a-z]+)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})([./\- ])(\d{1,2})\2(\d+)")
_NAMED = re.compile(r"(\d{1,2})[.\s/-]*([a-z]{3,})[.\s/-]*(\d+)?")
_UNITS = {
    "days": ("d", "day", "days", "g", "gun"),
    "weeks": ("w", "week", "weeks", "h", "hf", "hafta"),
    "months": ("m", "mo", "month", "months", "a", "ay"),
    "years": ("y", "year", "years", "yil"),
}
_AFTER = {
    "days": (phrase("1 day after {base}"), phrase("{n} days after {base}")),
    "weeks": (phrase("1 week after {base}"), phrase("{n} weeks after {base}")),
    "months": (phrase("1 month after {base}"), phrase("{n} months after {base}")),
    "years": (phrase("1 year after {base}"), phrase("{n} years after {base}")),
}
_BEFORE = {
    "days": (phrase("1 day before {base}"), phrase("{n} days before {base}")),
    "weeks": (phrase("1 week before {base}"), phrase("{n} weeks before {base}")),
    "months": (phrase("1 month before {base}"), phrase("{n} months before {base}")),
    "years": (phrase("1 year before {base}"), phrase("{n} years before {base}")),
}
_LENGTHS = (
    phrase("January {year} has {days} days."),
    phrase("February {year} has {days} days."),
    phrase("March {year} has {days} days."),
    phrase("April {year} has {days} days."),
    phrase("May {year} has {days} days."),
    phrase("June {year} has {days} days."),
    phrase("July {year} has {days} days."),
    phrase("August {year} has {days} days."),
    phrase("September {year} has {days} days."),
    phrase("October {year} has {days} days."),
    phrase("November {year} has {days} days."),
    phrase("December {year} has {days} days."),
)


@dataclass(frozen=True, slots=True)
class DayReading:
    """What was understood: a day, or None for "Unknown"; `how` says how it was counted."""

    day: date | None
    how: str = ""
    values: dict[str, object] = field(default_factory=dict)

    def derivation(self, words: Words) -> str:
        """`1 week after 24-Nov-2026`; empty when the day was typed as a day."""
        return words(self.how, **self.values) if self.how else ""


class AmbiguousDayError(RegistryError):
    """The digits can be two days; both are offered."""

    def __init__(self, typed: str, first: date, second: date) -> None:
        super().__init__(
            phrase("{typed} can be {first} or {second}. Type the month as a word."),
            typed=typed,
            first=first,
            second=second,
        )
        self.days = (first, second)


def read_day(
    typed: str,
    *,
    today: date,
    base: date | None = None,
    year_from: date | None = None,
    unknown: bool = False,
) -> DayReading:
    """The day that `typed` names.

    Understood: `09-Mar-2026`, `9 mart 2026`, `2026-03-09`, `25.3.2026` (only when no second
    reading exists), `t`, and `+4m`, `-2d`, `+1w`, `+1y` counted from `base` (default today).
    A day without a year is taken as the first one from `year_from`, and refused without it.
    "Unknown" reads as no day where `unknown` allows it. Raises RegistryError with a sentence
    that says what to type. Source: NHS Common User Interface, D+Tc-0002 to D+Tc-0042.
    """
    text = folded(typed)
    if text in UNKNOWN_WORDS and unknown:
        return DayReading(None)
    if text in _TODAY:
        return DayReading(today, phrase("today"))
    if found := _SHIFT.fullmatch(text):
        return _shifted(found, base or today)
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
        return DayReading(_day(year, month, day))
    if found := _NUMERIC.fullmatch(text):
        return DayReading(_numeric(found, typed.strip()))
    if found := _NAMED.fullmatch(text):
        return DayReading(_named(found, typed.strip(), year_from))
    raise RegistryError(NOT_READ, example=today)


def folded(text: str) -> str:
    plain = text.strip().replace("İ", "i").replace("I", "i").replace("ı", "i").casefold()
    marks = unicodedata.normalize("NFKD", plain)
    return " ".join("".join(mark for mark in marks if not unicodedata.combining(mark)).split())


def _shifted(found: re.Match[str], base: date) -> DayReading:
    sign, number, letters = found.groups()
    unit = next((unit for unit, said in _UNITS.items() if letters in said), None)
    if unit is None:
        raise RegistryError(
            phrase("Count in days, weeks, months or years: {example}."),
            example=f"{sign}{number}d, {sign}{number}w, {sign}{number}m, {sign}{number}y",
        )
    n = int(number)
    steps = n if sign == "+" else -n
    try:
        day = base + (
            timedelta(days=steps * (7 if unit == "weeks" else 1))
            if unit in {"days", "weeks"}
            else relativedelta(months=steps * (12 if unit == "years" else 1))
        )
    except (OverflowError, ValueError):
        raise year_refused() from None
    _check_year(day.year)
    one, many = (_AFTER if sign == "+" else _BEFORE)[unit]
    return DayReading(day, one if n == 1 else many, {"n": n, "base": base})


def _numeric(found: re.Match[str], typed: str) -> date:
    first, _, second, year = found.groups()
    one, two, in_year = int(first), int(second), _year(year)
    _check_year(in_year)
    if one != two and 1 <= one <= 12 and 1 <= two <= 12:
        raise AmbiguousDayError(typed, date(in_year, two, one), date(in_year, one, two))
    if two > 12 >= one:
        one, two = two, one
    return _day(in_year, two, one)


def _named(found: re.Match[str], typed: str, year_from: date | None) -> date:
    day, word, year = found.groups()
    month = month_named(word)
    if month is None:
        raise RegistryError(
            phrase("{word} is no month. Type the month as in 09-Mar-2026."),
            word=next(part for part in re.split(r"[\d.\s/-]+", typed) if part),
        )
    if year:
        return _day(_year(year), month, int(day))
    if year_from is None:
        raise RegistryError(phrase("Type the year too, as in 09-Mar-2026."))
    for ahead in range(9):  # a 29 February may be eight years away
        in_year = year_from.year + ahead
        exists = 1 <= int(day) <= monthrange(in_year, month)[1]
        if exists and date(in_year, month, int(day)) >= year_from:
            return date(in_year, month, int(day))
    return _day(year_from.year, month, int(day))


def month_named(word: str) -> int | None:
    for language in Language:
        for number, name in enumerate(words_in(language).long_months, start=1):
            if folded(name).startswith(word):
                return number
    return None


def _year(digits: str) -> int:
    if len(digits) != 4:
        raise RegistryError(
            phrase("Type the year with four digits, as in {example}."), example="2026"
        )
    return int(digits)


def _day(year: int, month: int, day: int) -> date:
    _check_year(year)
    if not 1 <= month <= 12:
        raise RegistryError(phrase("A year has 12 months. Type the date as in 09-Mar-2026."))
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        raise RegistryError(_LENGTHS[month - 1], year=str(year), days=days)
    return date(year, month, day)


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise year_refused()


def year_refused() -> RegistryError:
    return RegistryError(
        phrase("Enter a year from {first} to {last}."), first=str(FIRST_YEAR), last=str(LAST_YEAR)
    )
