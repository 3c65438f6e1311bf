"""Reading a date of which only a part may be known: `2019`, `May 2019`, `09-Mar-2026`, unknown."""

import re
from datetime import date

from core.domain.day_entry import (
    FIRST_YEAR,
    LAST_YEAR,
    NOT_READ,
    UNKNOWN_WORDS,
    folded,
    month_named,
    read_day,
    year_refused,
)
from core.domain.partial_date import NOT_KNOWN, PartialDate
from core.errors import RegistryError
from core.language import phrase

_YEAR = re.compile(r"\d{4}")
_ISO_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_NUMERIC_MONTH = re.compile(r"(\d{1,2})[./](\d{4})")
_NAMED_MONTH = re.compile(r"([a-z]{3,})[.\s/-]*(\d{4})")


def read_partial(typed: str, *, today: date) -> PartialDate:
    """The date that `typed` names, as exact as it was typed.

    Understood: everything `read_day` understands, and `2019`, `2019-05`, `05/2019`, `May 2019`,
    `Mayıs 2019`, `unknown`, `?`.

    Raises:
        RegistryError: with a sentence that says what to type.
    """
    text = folded(typed)
    if text in UNKNOWN_WORDS:
        return NOT_KNOWN
    if _YEAR.fullmatch(text):
        return _checked(int(text))
    if found := _ISO_MONTH.fullmatch(text):
        return _checked(int(found[1]), int(found[2]))
    if found := _NUMERIC_MONTH.fullmatch(text):
        return _checked(int(found[2]), int(found[1]))
    if (found := _NAMED_MONTH.fullmatch(text)) and (month := month_named(found[1])):
        return _checked(int(found[2]), month)
    try:
        reading = read_day(typed, today=today)
    except RegistryError as error:
        if error.sentence == NOT_READ:
            raise RegistryError(
                phrase("Enter a date such as {example}, a month such as 2019-05, or a year."),
                example=today,
            ) from None
        raise
    assert reading.day is not None, "unknown was read before"
    return PartialDate.on(reading.day)


def _checked(year: int, month: int | None = None) -> PartialDate:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise year_refused()
    if month is None:
        return PartialDate(f"{year:04d}")
    if not 1 <= month <= 12:
        raise RegistryError(phrase("A year has 12 months. Type the date as in 09-Mar-2026."))
    return PartialDate(f"{year:04d}-{month:02d}")
