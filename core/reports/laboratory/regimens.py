"""Which systemic therapy holds a fluoropyrimidine, and whether a blood sample fell into it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.domain.folding import folded
from core.domain.treatment import SystemicTherapy
from core.language import Words, phrase

# Regimens and drugs by the beginning of their folded name; a number may follow ("FOLFOX6").
_NAMES = (
    r"m?folfox",
    r"m?folfiri",
    r"m?folfoxiri",
    r"m?folfirinox",
    r"nalirifox",
    r"flot",
    r"flox",
    r"b?ifl",
    r"cap(e)?ox",
    r"capiri",
    r"xelox",
    r"xeliri",
    r"xeloda",
    r"[ck]ape[cs]itabin",
    r"(5[- ]?)?fluor[ou]+rasil",
    r"(5[- ]?)?fluorouracil",
    r"5[- ]?fu(?![a-z])",
    r"fu[ /-]?(lv|fa|fol)",
    r"lv5fu2",
    r"de gramont",
    r"ts?[- ]?1(?![0-9])",
    r"s[- ]?1(?![0-9])",
    r"sox(?![a-z])",
    r"tegafur",
    r"uft(?![a-z])",
)
_HOLDS_ONE = re.compile(r"(?<![a-z0-9])(" + "|".join(_NAMES) + ")")


def holds_fluoropyrimidine(regimen: str) -> bool:
    """Whether a regimen as typed names a fluoropyrimidine: FOLFOX, CAPOX, 5-FU, S-1 and others."""
    return _HOLDS_ONE.search(folded(regimen)) is not None


@dataclass(frozen=True, slots=True)
class Under:
    """A value was taken under a fluoropyrimidine; `therapy` is none where the record says so.

    `is_certain` is False where a date of the therapy is half known and may not hold the day.
    """

    therapy: SystemicTherapy | None = None
    is_certain: bool = True

    def said(self, words: Words) -> str:
        if self.therapy is None:
            return words(phrase("under fluoropyrimidine, as recorded"))
        sentence = (
            phrase("under fluoropyrimidine ({regimen} from {day})")
            if self.is_certain
            else phrase("perhaps under fluoropyrimidine ({regimen} from {day}, dates half known)")
        )
        return words(sentence, regimen=self.therapy.regimen, day=self.therapy.started_on)


def under_on(day: date, therapies: Iterable[SystemicTherapy]) -> Under | None:
    """The fluoropyrimidine a patient was under on a day; one that is certain comes first."""
    found: Under | None = None
    for therapy in therapies:
        if not holds_fluoropyrimidine(therapy.regimen):
            continue
        certain = _covers(therapy, day)
        if certain:
            return Under(therapy)
        if certain is None and found is None:
            found = Under(therapy, is_certain=False)
    return found


def _covers(therapy: SystemicTherapy, day: date) -> bool | None:
    """Whether a course was given on a day; None when its dates do not say."""
    start, end = therapy.started_on, therapy.ended_on
    if start.is_certainly_after(day) or (end is not None and end.is_certainly_before(day)):
        return False
    has_begun = start.latest is not None and start.latest <= day
    goes_on = end is None or (end.earliest is not None and end.earliest >= day)
    return True if has_begun and goes_on else None
