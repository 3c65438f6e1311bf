"""Residual disease after resection (R0, R1, R2, RX) by a named rule, and after ablation (A0).

Sources: 1 mm or more is the usual standard of R0 (Vigano 2016 counts R1 below 1 mm); "contact"
counts R1 only at 0 mm (PMID 34995418). R1 at a vessel the tumour was detached from recurs locally
as seldom as R0 and is kept apart from R1 in the parenchyma (Vigano 2016). An ablation has no R
class: A0 is an ablation margin of 5 mm or more.
"""

from collections.abc import Sequence
from typing import NamedTuple

from core.domain.choices import Choice
from core.language import phrase
from core.scores.score import Rule
from core.scores.verdict import Verdict, settled, unsettled


class Residual(Choice):
    R0 = "R0", phrase("R0")
    R1 = "R1", phrase("R1")
    R1_PARENCHYMAL = "R1_parenchymal", phrase("R1, parenchymal")
    R1_VASCULAR = "R1_vascular", phrase("R1, vascular")
    R2 = "R2", phrase("R2")
    RX = "RX", phrase("RX")

    @property
    def is_r1(self) -> bool:
        return self in (Residual.R1, Residual.R1_PARENCHYMAL, Residual.R1_VASCULAR)


class MarginRule(Choice):
    """From which margin on a resection is R0."""

    BELOW_1_MM = "below_1_mm", phrase("R1 below 1 mm")
    CONTACT = "contact", phrase("R1 at contact, 0 mm")

    @property
    def rule(self) -> Rule:
        if self is MarginRule.CONTACT:
            version = phrase("R0 above 0 mm")
            return Rule(self.label, version, "PMID 34995418")
        version = phrase("R0 from 1.0 mm")
        return Rule(self.label, version, "Vigano L et al. 2016")

    def is_free(self, margin_mm: float) -> bool:
        """Whether the margin is free of tumour by this rule."""
        return margin_mm >= 1 if self is MarginRule.BELOW_1_MM else margin_mm > 0


class Margin(NamedTuple):
    """The margin of one specimen in mm; None is not recorded.

    `is_assessable` is False where the pathologist could not say. `at_vessel` tells a margin at a
    vessel the tumour was detached from.
    """

    mm: float | None
    at_vessel: bool | None = None
    is_assessable: bool = True


class Ablated(Choice):
    A0 = "A0", phrase("A0")
    RESIDUAL = "residual", phrase("Residual tumour, or margin below the target")


_ABLATION = Rule(
    phrase("Ablation margin"), phrase("A0 from 5 mm, the target of the source series"), ""
)
_MARGIN_MISSING = phrase("margin of every specimen")
_RESIDUE_MISSING = phrase("whether visible tumour was left")


def residual(
    margins: Sequence[Margin],
    *,
    has_visible_residue: bool | None,
    by: MarginRule = MarginRule.BELOW_1_MM,
) -> Verdict[Residual]:
    """The class of a resection from the margins of all its specimens; the smallest decides.

    Tumour left to be seen by the surgeon or on imaging is R2 whatever the margins are. No
    specimen at all counts as one without a recorded margin.
    """
    if has_visible_residue:
        return settled(by.rule, Residual.R2, phrase("tumour was left to be seen"))
    margin = _of_margins(margins or (Margin(None),), by)
    if has_visible_residue is False:
        return margin
    missing = (*margin.missing, _RESIDUE_MISSING)
    return unsettled(by.rule, (*margin.possible, Residual.R2), *missing)


def _of_margins(margins: Sequence[Margin], by: MarginRule) -> Verdict[Residual]:
    known = [(each.mm, each) for each in margins if each.mm is not None]
    involved = [each for mm, each in known if not by.is_free(mm)]
    open_ones = [each for each in margins if each.mm is None]
    if involved:
        return _involved(involved, len(open_ones), min(mm for mm, _ in known), by)
    if any(each.is_assessable for each in open_ones):
        possible = (Residual.R0, Residual.R1)
        unknowable = any(not each.is_assessable for each in open_ones)
        possible = (Residual.RX, Residual.R1) if unknowable else possible
        return unsettled(by.rule, possible, _MARGIN_MISSING)
    if open_ones:
        return settled(by.rule, Residual.RX, phrase("a margin could not be assessed"))
    smallest = min(mm for mm, _ in known)
    return settled(by.rule, Residual.R0, phrase("smallest margin {mm} mm"), mm=smallest)


def _involved(
    involved: Sequence[Margin], n_open: int, smallest: float, by: MarginRule
) -> Verdict[Residual]:
    """R1: vascular only when every involved margin lies at a vessel, and no other may be."""
    at_vessel = {each.at_vessel for each in involved}
    value = Residual.R1
    if False in at_vessel:
        value = Residual.R1_PARENCHYMAL
    elif at_vessel == {True} and not n_open:
        value = Residual.R1_VASCULAR
    return settled(by.rule, value, phrase("smallest margin {mm} mm"), mm=smallest)


def ablated(margin_mm: float | None, *, has_residue: bool | None) -> Verdict[Ablated]:
    """A0, or residual tumour, of one ablation; exactly 5 mm is A0."""
    if has_residue:
        return settled(_ABLATION, Ablated.RESIDUAL, phrase("tumour was left to be seen"))
    if margin_mm is not None and margin_mm < 5:
        return settled(_ABLATION, Ablated.RESIDUAL, phrase("smallest margin {mm} mm"), mm=margin_mm)
    if margin_mm is None or has_residue is None:
        missing = [phrase("ablation margin")] if margin_mm is None else []
        missing += [_RESIDUE_MISSING] if has_residue is None else []
        return unsettled(_ABLATION, (Ablated.A0, Ablated.RESIDUAL), *missing)
    return settled(_ABLATION, Ablated.A0, phrase("smallest margin {mm} mm"), mm=margin_mm)
