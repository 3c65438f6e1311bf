"""Liver failure after hepatectomy: ISGLS, the 50-50 criteria and peak bilirubin.

Sources: ISGLS, Rahbari 2011 (Surgery 149:713); 50-50, Balzan 2005 (Ann Surg 242:824); peak
bilirubin, Mullen 2007 (J Am Coll Surg 204:854). Each threshold is held in the unit it was
published in, and the value is converted without rounding: 1 mg/dL is 17.1 µmol/L.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from core.domain.choices import Choice
from core.domain.laboratory_units import UMOL_PER_MG
from core.language import phrase
from core.scores.certainty import all_of, any_of
from core.scores.score import Listed, Rule
from core.scores.verdict import Verdict, settled, unsettled


class Failure(Choice):
    NONE = "none", phrase("No liver failure")
    A = "A", phrase("Grade A")
    B = "B", phrase("Grade B")
    C = "C", phrase("Grade C")


class Met(Choice):
    MET = "met", phrase("Met")
    NOT_MET = "not_met", phrase("Not met")


class Management(Choice):
    """What the liver failure changed; grades A, B and C."""

    UNCHANGED = "unchanged", phrase("No change of management")
    WITHOUT_INVASIVE = "without_invasive", phrase("Changed, without invasive treatment")
    INVASIVE = "invasive", phrase("Invasive treatment")


class LiverTest(NamedTuple):
    """Values of one postoperative day; None is not recorded. Bilirubin in µmol/L."""

    inr: float | None = None
    bilirubin_umol: float | None = None
    prothrombin_percent: float | None = None


class FailureInputs(NamedTuple):
    """Tests by postoperative day, the values before the operation, the upper limits of the lab."""

    by_day: Mapping[int, LiverTest]
    before: LiverTest = LiverTest()
    inr_limit: float | None = None
    bilirubin_limit_umol: float | None = None
    management: Management | None = None


_ISGLS = Rule(
    phrase("Liver failure by ISGLS"),
    phrase("INR and bilirubin increased on or after day 5"),
    "Rahbari NN et al. Surgery 2011;149:713-724",
)
_FIFTY = Rule(
    phrase("50-50 criteria"),
    phrase("day 5: prothrombin below 50 % (INR above 1.7) and bilirubin above 50 µmol/L"),
    "Balzan S et al. Ann Surg 2005;242:824-829",
)
_PEAK = Rule(
    phrase("Peak bilirubin"),
    phrase("above 7 mg/dL on any day"),
    "Mullen JT et al. J Am Coll Surg 2007;204:854-864",
)
_GRADES = {
    Management.UNCHANGED: Failure.A,
    Management.WITHOUT_INVASIVE: Failure.B,
    Management.INVASIVE: Failure.C,
}


def umol_per_l(mg_per_dl: float) -> float:
    """Bilirubin from mg/dL."""
    return float(Fraction(str(mg_per_dl)) * UMOL_PER_MG)


def mg_per_dl(umol_per_l: float) -> float:
    """Bilirubin from µmol/L."""
    return float(Fraction(str(umol_per_l)) / UMOL_PER_MG)


def isgls(inputs: FailureInputs) -> Verdict[Failure]:
    """The grade by ISGLS; without a test on or after day 5 it cannot be said."""
    days = sorted(day for day in inputs.by_day if day >= 5)
    failed = any_of(_failed_on(day, inputs) for day in days) if days else None
    if failed is False:
        return settled(_ISGLS, Failure.NONE, phrase("INR and bilirubin not both increased"))
    grade = None if inputs.management is None else _GRADES[inputs.management]
    grades = (Failure.A, Failure.B, Failure.C) if grade is None else (grade,)
    missing = [] if inputs.management else [phrase("what the liver failure changed")]
    if failed is None:
        name = phrase("INR, bilirubin and their limits on and after day 5")
        return unsettled(_ISGLS, (Failure.NONE, *grades), name, *missing)
    if grade is None:
        return unsettled(_ISGLS, grades, *missing)
    first = next(day for day in days if _failed_on(day, inputs))
    reason = phrase("INR and bilirubin increased on day {day}; {management}")
    management = Listed((inputs.management.label,)) if inputs.management else ""
    return settled(_ISGLS, grade, reason, day=first, management=management)


def fifty_fifty(on_day_5: LiverTest | None) -> Verdict[Met]:
    """Whether prothrombin and bilirubin of day 5 meet the criteria; both must.

    The INR stands in for the prothrombin time only where that is not recorded.
    """
    test = on_day_5 or LiverTest()
    if test.prothrombin_percent is not None:
        is_slow: bool | None = test.prothrombin_percent < 50
    else:
        is_slow = None if test.inr is None else test.inr > 1.7
    bilirubin = test.bilirubin_umol
    met = all_of((is_slow, None if bilirubin is None else bilirubin > 50))
    missing = [phrase("prothrombin time or INR on day 5")] if is_slow is None else []
    missing += [phrase("bilirubin on day 5")] if bilirubin is None else []
    if met is None:
        return unsettled(_FIFTY, (Met.NOT_MET, Met.MET), *missing)
    return settled(_FIFTY, Met.MET if met else Met.NOT_MET, phrase("values of day 5"))


def peak_bilirubin(by_day: Mapping[int, LiverTest]) -> Verdict[Met]:
    """Whether any postoperative bilirubin was above 7 mg/dL."""
    values = [
        test.bilirubin_umol
        for day, test in by_day.items()
        if day >= 0 and test.bilirubin_umol is not None
    ]
    if not values:
        return unsettled(_PEAK, (Met.NOT_MET, Met.MET), phrase("bilirubin after the operation"))
    is_above = Fraction(str(max(values))) > 7 * UMOL_PER_MG
    reason = phrase("highest {value} µmol/L")
    return settled(_PEAK, Met.MET if is_above else Met.NOT_MET, reason, value=max(values))


def _failed_on(day: int, inputs: FailureInputs) -> bool | None:
    now, before = inputs.by_day[day], inputs.by_day.get(day - 1, LiverTest())
    return all_of(
        (
            _is_increased(now.inr, before.inr, inputs.before.inr, inputs.inr_limit),
            _is_increased(
                now.bilirubin_umol,
                before.bilirubin_umol,
                inputs.before.bilirubin_umol,
                inputs.bilirubin_limit_umol,
            ),
        )
    )


def _is_increased(
    now: float | None, day_before: float | None, at_start: float | None, limit: float | None
) -> bool | None:
    """Above the limit; where it was so before the operation, above the value of the day before.

    A value that was not measured before the operation may have been above the limit already.
    """
    if now is None or limit is None:
        return None
    rose = None if day_before is None else now > day_before
    if at_start is not None and at_start > limit:
        return rose
    if at_start is not None or (now > limit) == rose:
        return now > limit
    return None
