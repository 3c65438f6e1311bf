"""The two languages: sentences, dates, numbers and capitals, without Qt."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

CATALOGUES = Path(__file__).parent.parent / "resources" / "i18n"

_MONTHS_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_MONTHS_TR = "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara".split()
_LONG_MONTHS_EN = (
    "January February March April May June July August September October November December".split()
)
_LONG_MONTHS_TR = (
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()
)
_DAYS_EN = "Mon Tue Wed Thu Fri Sat Sun".split()
_DAYS_TR = "Pzt Sal Çar Per Cum Cmt Paz".split()
_LONG_DAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LONG_DAYS_TR = "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar".split()

Translate: TypeAlias = Callable[[str], str]
Day: TypeAlias = date  # inside Words, `date` is the method


@runtime_checkable
class Sayable(Protocol):
    """A value that knows how it is written in a language, such as a date half known."""

    def said(self, words: "Words") -> str: ...


class Language(StrEnum):
    ENGLISH = "en"
    TURKISH = "tr"


def phrase(text: str) -> str:
    """Mark an English text for the catalogue; the reader's language is chosen when it is shown."""
    return text


class Words:
    """Everything a text needs to be said in one language.

    Called with a marked phrase and values for its `{places}`; dates among the values are written
    as `09-Mar-2026`. A phrase without a translation comes back in English.
    """

    def __init__(self, language: Language, catalogue: dict[str, str]) -> None:
        self.language = language
        self._catalogue = catalogue
        turkish = language is Language.TURKISH
        self.months = _MONTHS_TR if turkish else _MONTHS_EN
        self.long_months = _LONG_MONTHS_TR if turkish else _LONG_MONTHS_EN
        self.days = _DAYS_TR if turkish else _DAYS_EN
        self.long_days = _LONG_DAYS_TR if turkish else _LONG_DAYS_EN
        self._decimal = "," if turkish else "."

    def __call__(self, text: str, /, **values: object) -> str:
        said = self._catalogue.get(text, text)
        if not values:
            return said
        return said.format(**{name: self._shown(value) for name, value in values.items()})

    def date(self, day: Day) -> str:
        """`09-Mar-2026`, whatever the computer's regional settings are (ux.md, Dates)."""
        return f"{day.day:02d}-{self.months[day.month - 1]}-{day.year:04d}"

    def short_date(self, day: Day) -> str:
        """`09-Mar`, where the year stands beside it."""
        return f"{day.day:02d}-{self.months[day.month - 1]}"

    def weekday_date(self, day: Day) -> str:
        """`Mon 09-Mar-2026`, for appointments."""
        return f"{self.days[day.weekday()]} {self.date(day)}"

    def long_date(self, day: Day) -> str:
        """`Monday 9 March 2026`, for the patient; `9 Mart 2026 Pazartesi` in Turkish."""
        weekday, month = self.long_days[day.weekday()], self.long_months[day.month - 1]
        if self.language is Language.TURKISH:
            return f"{day.day} {month} {day.year} {weekday}"
        return f"{weekday} {day.day} {month} {day.year}"

    def number(self, value: float, digits: int = 0) -> str:
        """A decimal number with the language's decimal mark and no thousands mark."""
        return f"{value:.{digits}f}".replace(".", self._decimal)

    def count(self, n: int, one: str, many: str) -> str:
        """The phrase for one or for many, its `{n}` filled."""
        return self(one if n == 1 else many, n=n)

    def upper(self, text: str) -> str:
        """Capitals by Turkish rules (i to İ, ı to I) in both languages: names are Turkish first.

        Source: ux.md, PAB-0033; Python's own `upper` turns `i` into `I`.
        """
        return text.replace("i", "İ").replace("ı", "I").upper()

    def inner(self, text: str) -> str:
        """A label inside a sentence: small first letter, acronyms and codes untouched."""
        first, rest = text[:1], text[1:]
        if not rest or not rest[0].islower():
            return text
        if self.language is Language.TURKISH and first in "Iİ":
            return {"I": "ı", "İ": "i"}[first] + rest
        return first.lower() + rest

    def _shown(self, value: object) -> object:
        if isinstance(value, str | int | float):
            return value
        if isinstance(value, date):
            return self.date(value)
        return value.said(self) if isinstance(value, Sayable) else value


@cache
def words_in(language: Language) -> Words:
    """The words of one language; the Turkish catalogue is read once."""
    if language is Language.ENGLISH:
        return ENGLISH
    return Words(language, _read_catalogue(CATALOGUES / f"hepatrack_{language}.ts"))


def _read_catalogue(path: Path) -> dict[str, str]:
    """Source to translation over all contexts of a Qt `.ts` file; unfinished ones are left out."""
    if not path.exists():
        return {}
    from xml.etree import ElementTree as ET  # English, and compiled catalogues, go without

    catalogue = {}
    for message in ET.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text:
            catalogue[source] = translation.text
    return catalogue


ENGLISH = Words(Language.ENGLISH, {})
