"""Public holidays offered for a site's list of closed days; the site decides which it keeps."""

from datetime import date

from core.domain.choices import Choice
from core.language import Language, phrase


class HolidayCalendar(Choice):
    TURKEY = "TR", phrase("Turkey")
    ENGLAND = "GB-ENG", phrase("England")


_NAMED_IN = {
    (HolidayCalendar.TURKEY, Language.ENGLISH): "en_US",
    (HolidayCalendar.TURKEY, Language.TURKISH): "tr",
}


def public_holidays(
    calendar: HolidayCalendar, year: int, language: Language
) -> tuple[tuple[date, str], ...]:
    """Whole closed days of a year with their names, in order.

    Religious days follow the moon: those ahead are estimates until the state announces them. The
    names are in `language` where the library has them.
    """
    import holidays

    country, _, part = calendar.value.partition("-")
    named = _NAMED_IN.get((calendar, language), "en_GB")
    found = holidays.country_holidays(country, part or None, years=year, language=named)
    return tuple(sorted(found.items()))
