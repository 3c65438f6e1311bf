"""Residual disease after resection and ablation."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import ENGLISH
from core.scores.residual import Ablated, Margin, MarginRule, Residual, ablated, residual

MARGINS = [None, 0.0, 0.5, 1.0, 3.0]


@pytest.mark.parametrize(
    ("mm", "default", "contact"),
    [(0.0, "R1", "R1"), (0.5, "R1", "R0"), (1.0, "R0", "R0"), (3.0, "R0", "R0")],
)
def test_that_one_margin_may_be_r0_by_one_rule_and_r1_by_the_other(
    mm: float, default: str, contact: str
) -> None:
    by_default = residual([Margin(mm)], has_visible_residue=False)
    by_contact = residual([Margin(mm)], has_visible_residue=False, by=MarginRule.CONTACT)
    assert by_default.value == default
    assert by_contact.value == contact
    assert by_default.rule.name == "R1 below 1 mm"
    assert by_contact.rule.name == "R1 at contact, 0 mm"


def test_that_the_smallest_margin_of_all_specimens_decides() -> None:
    verdict = residual([Margin(10), Margin(0.5), Margin(3)], has_visible_residue=False)
    assert verdict.value is Residual.R1
    assert verdict.sentence.said(ENGLISH) == "R1: smallest margin 0.5 mm"


def test_that_visible_tumour_is_r2_whatever_the_margins_are() -> None:
    assert residual([Margin(10)], has_visible_residue=True).value is Residual.R2
    assert residual([], has_visible_residue=True).value is Residual.R2


def test_that_a_margin_nobody_could_assess_is_rx_unless_another_one_is_involved() -> None:
    unknowable = Margin(None, is_assessable=False)
    assert residual([unknowable, Margin(5)], has_visible_residue=False).value is Residual.RX
    assert residual([unknowable, Margin(0)], has_visible_residue=False).value is Residual.R1
    both = residual([unknowable, Margin(None)], has_visible_residue=False)
    assert both.possible == (Residual.RX, Residual.R1)


def test_that_r1_at_a_vessel_is_kept_apart_from_r1_in_the_parenchyma() -> None:
    vessel, tissue = Margin(0, at_vessel=True), Margin(0, at_vessel=False)
    free = Margin(5, at_vessel=False)
    assert residual([vessel, free], has_visible_residue=False).value is Residual.R1_VASCULAR
    assert residual([vessel, tissue], has_visible_residue=False).value is Residual.R1_PARENCHYMAL
    assert residual([vessel, Margin(None)], has_visible_residue=False).value is Residual.R1
    assert Residual.R1_VASCULAR.is_r1
    assert not Residual.R2.is_r1


def test_that_nothing_recorded_is_never_r0() -> None:
    verdict = residual([], has_visible_residue=None)
    assert verdict.value is None
    assert verdict.possible == (Residual.R0, Residual.R1, Residual.R2)
    assert verdict.sentence.said(ENGLISH) == (
        "not computable: missing margin of every specimen, whether visible tumour was left; "
        "possible: R0, R1, R2"
    )
    assert residual([Margin(3)], has_visible_residue=None).value is None


@given(
    st.lists(st.sampled_from(MARGINS), min_size=1, max_size=4),
    st.sampled_from([None, False, True]),
    st.sampled_from(MarginRule),
)
def test_that_every_completion_is_among_the_possible_classes(
    widths: list[float | None], residue: Any, by: MarginRule
) -> None:
    verdict = residual([Margin(each) for each in widths], has_visible_residue=residue, by=by)
    full = [[0.0, 0.5, 1.0, 3.0] if each is None else [each] for each in widths]
    found = {
        residual([Margin(each) for each in sizes], has_visible_residue=answer, by=by).value
        for sizes in product(*full)
        for answer in ([False, True] if residue is None else [residue])
    }
    assert set(verdict.possible) == found


@pytest.mark.parametrize(
    ("mm", "value"), [(5.0, Ablated.A0), (4.9, Ablated.RESIDUAL), (10, Ablated.A0)]
)
def test_that_an_ablation_has_a0_from_5_mm_and_no_r_class(mm: float, value: Ablated) -> None:
    assert ablated(mm, has_residue=False).value is value
    assert ablated(10, has_residue=True).value is Ablated.RESIDUAL
    assert ablated(None, has_residue=False).missing == ("ablation margin",)
    assert ablated(mm, has_residue=None).value is not Ablated.A0
