"""The unit each analyte is compared in, and the units of laboratories that convert to it.

Conversion factors: CEA in ng/mL and in µg/L is the same number, CA 19-9 in U/mL and in kU/L too;
1 mg/dL of bilirubin is 17.1 µmol/L. Every other analyte stands as the laboratory gives it.
"""

from fractions import Fraction

from core.domain.work_up import Analyte

CEA_UNIT, CA19_9_UNIT, BILIRUBIN_UNIT = "µg/L", "kU/L", "µmol/L"

UMOL_PER_MG = Fraction(171, 10)  # in one mg/dL of bilirubin
_ONE = Fraction(1)

_COMPARED_IN = {
    Analyte.CEA: CEA_UNIT,
    Analyte.CA19_9: CA19_9_UNIT,
    Analyte.BILIRUBIN: BILIRUBIN_UNIT,
}
# By the unit as `plain` writes it: how many of ours are in one of it.
_FACTORS: dict[Analyte, dict[str, Fraction]] = {
    Analyte.CEA: {"µg/l": _ONE, "ug/l": _ONE, "mcg/l": _ONE, "ng/ml": _ONE},
    Analyte.CA19_9: {"ku/l": _ONE, "u/ml": _ONE, "iu/ml": _ONE, "kiu/l": _ONE},
    Analyte.BILIRUBIN: {
        "µmol/l": _ONE,
        "umol/l": _ONE,
        "mg/dl": UMOL_PER_MG,
        "mg/l": UMOL_PER_MG / 10,
    },
}
# Numbers that rules compare although a laboratory gives them no unit of ours.
_BARE: dict[Analyte, dict[str, Fraction]] = {
    Analyte.INR: {"": _ONE, "1": _ONE, "inr": _ONE, "-": _ONE},
    Analyte.PROTHROMBIN: {"%": _ONE},
}
# What a new value is entered in; a laboratory may print another one.
_USUAL = _COMPARED_IN | {
    Analyte.INR: "INR",
    Analyte.PROTHROMBIN: "%",
    Analyte.ALT: "U/L",
    Analyte.AST: "U/L",
    Analyte.ALP: "U/L",
    Analyte.GGT: "U/L",
    Analyte.ALBUMIN: "g/L",
    Analyte.CREATININE: "µmol/L",
    Analyte.HAEMOGLOBIN: "g/L",
    Analyte.PLATELETS: "10⁹/L",
}


def plain(unit: str) -> str:
    """A unit as it is compared: both signs for micro are one, case and blanks do not count."""
    return "".join(unit.replace("μ", "µ").lower().split())


def compared_in(analyte: Analyte) -> str:
    """The unit of the series of an analyte; empty where it stands as given."""
    return _COMPARED_IN.get(analyte, "")


def usual_unit(analyte: Analyte) -> str:
    """The unit offered for a new value."""
    return _USUAL.get(analyte, "")


def factor_of(analyte: Analyte, unit: str) -> Fraction | None:
    """How many of the unit we compare in are in one of `unit`; None when that is not known.

    An analyte without a unit of ours is compared in whatever unit it came in.
    """
    known = _FACTORS.get(analyte)
    return _ONE if known is None else known.get(plain(unit))


def known_factor(analyte: Analyte, unit: str) -> Fraction | None:
    """The same for a rule with a threshold: None too where the analyte has no unit we know."""
    return (_FACTORS | _BARE).get(analyte, {}).get(plain(unit))


def converted(value: float, factor: Fraction) -> float:
    """The value times the factor, without the noise of binary fractions."""
    return value if factor == 1 else float(Fraction(str(value)) * factor)
