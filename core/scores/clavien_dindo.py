"""Complications graded by Clavien and Dindo: the highest, which are major, which count when.

Source: Dindo 2004 (Ann Surg 240:205). Intensive care for observation alone is not IV; drainage of
an abscess without general anaesthesia is IIIa. One complication that escalates is one entry at its
highest grade. Suffix d: a disability that is still there at discharge.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from core.domain.choices import Choice
from core.domain.complications import ClavienDindo
from core.language import phrase
from core.scores.score import Rule, Sentence

RULE = Rule(
    phrase("Clavien-Dindo"),
    phrase("Dindo 2004; major from IIIa"),
    "Dindo D et al. Ann Surg 2004;240:205-213",
)
# "I or II" may be II, III without a letter IIIb: each stands above the lower of the two.
_ORDER = (
    ClavienDindo.I,
    ClavienDindo.I_II_NOS,
    ClavienDindo.II,
    ClavienDindo.IIIA,
    ClavienDindo.III_NOS,
    ClavienDindo.IIIB,
    ClavienDindo.IVA,
    ClavienDindo.IVB,
    ClavienDindo.V,
)


DEFINITIONS = {
    ClavienDindo.I: phrase(
        "No drug but antiemetics, antipyretics, analgesics, diuretics, electrolytes; "
        "physiotherapy, or a wound opened at the bedside"
    ),
    ClavienDindo.I_II_NOS: phrase("Treated with drugs or less; not stated whether I or II"),
    ClavienDindo.II: phrase("Other drugs, transfusion, parenteral nutrition"),
    ClavienDindo.III_NOS: phrase("Intervention; not stated whether under general anaesthesia"),
    ClavienDindo.IIIA: phrase(
        "Surgical, endoscopic or radiological intervention without general anaesthesia"
    ),
    ClavienDindo.IIIB: phrase("Intervention under general anaesthesia"),
    ClavienDindo.IVA: phrase(
        "Life-threatening, intermediate or intensive care: one organ fails, dialysis included"
    ),
    ClavienDindo.IVB: phrase("Life-threatening, several organs fail"),
    ClavienDindo.V: phrase("Death"),
}


class Window(Choice):
    """Which complications of an operation are counted, by the day on which they occurred."""

    STAY_AND_90_DAYS = "stay_and_90_days", phrase("In hospital and to day 90")
    EARLY_30_DAYS = "early_30_days", phrase("Early, to day 30")


def highest(grades: Iterable[ClavienDindo]) -> ClavienDindo | None:
    """The highest grade; None when there is no complication."""
    return max(grades, key=_ORDER.index, default=None)


def is_major(grade: ClavienDindo) -> bool:
    """IIIa or higher; III without its letter is major as well."""
    return _ORDER.index(grade) >= _ORDER.index(ClavienDindo.IIIA)


def graded(grade: ClavienDindo, *, has_disability: bool | None) -> Sentence:
    """The grade with the suffix d where a disability was left; death has no suffix."""
    if has_disability and grade is not ClavienDindo.V:
        return Sentence(phrase("{grade}-d"), {"grade": grade})
    return Sentence(grade.label)


def is_in_window(
    occurred_on: date,
    operated_on: date,
    window: Window = Window.STAY_AND_90_DAYS,
    *,
    discharged_on: date | None = None,
) -> bool:
    """Whether a complication counts; day 0 is the operation, the last day is included."""
    if occurred_on < operated_on:
        return False
    days = 30 if window is Window.EARLY_30_DAYS else 90
    if occurred_on <= operated_on + timedelta(days=days):
        return True
    in_hospital = discharged_on is not None and occurred_on <= discharged_on
    return in_hospital and window is Window.STAY_AND_90_DAYS
