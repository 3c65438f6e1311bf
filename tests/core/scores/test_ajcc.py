"""Stage groups after AJCC."""

from itertools import product
from typing import Any

import pytest

from core.domain.disease import (
    NodeStage,
    RecurrenceSite,
    StageEdition,
    StagePrefix,
    SubCategory,
    TumourStage,
)
from core.language import ENGLISH, Language, words_in
from core.scores.ajcc import MStage, Stage, StageInputs, m_category, stage

SEVENTH, EIGHTH = StageEdition.SEVENTH, StageEdition.EIGHTH
LIVER, LUNG = RecurrenceSite.LIVER, RecurrenceSite.LUNG
OVARY, PERITONEUM = RecurrenceSite.OVARY, RecurrenceSite.PERITONEUM


def tnm(written: str, m: MStage | None = MStage.M0, **more: Any) -> StageInputs:
    """`T4a N2b` as inputs."""
    tumour, node = written.split()
    t, n = tumour[:3] if tumour == "Tis" else tumour[:2], node[:2]
    t_sub, n_sub = tumour[len(t) :], node[2:]
    return StageInputs(
        TumourStage.read(t),
        NodeStage.read(n),
        m,
        SubCategory.read(t_sub) if t_sub else None,
        SubCategory.read(n_sub) if n_sub else None,
        **more,
    )


@pytest.mark.parametrize("edition", [SEVENTH, EIGHTH])
@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Tis N0", "0"),
        ("T1 N0", "I"),
        ("T2 N0", "I"),
        ("T3 N0", "IIA"),
        ("T4a N0", "IIB"),
        ("T4b N0", "IIC"),
        ("T1 N1a", "IIIA"),
        ("T2 N1c", "IIIA"),
        ("T1 N2a", "IIIA"),
        ("T3 N1b", "IIIB"),
        ("T4a N1c", "IIIB"),
        ("T2 N2a", "IIIB"),
        ("T3 N2a", "IIIB"),
        ("T1 N2b", "IIIB"),
        ("T2 N2b", "IIIB"),
        ("T4a N2a", "IIIC"),
        ("T3 N2b", "IIIC"),
        ("T4a N2b", "IIIC"),
        ("T4b N1a", "IIIC"),
        ("T4b N2a", "IIIC"),
    ],
)
def test_that_every_group_without_metastases_is_as_in_the_table(
    edition: StageEdition, written: str, value: str
) -> None:
    assert stage(tnm(written), edition).value == value


@pytest.mark.parametrize(
    ("written", "value", "between"),
    [
        ("T4 N0", Stage.II_NOS, "stage IIB, stage IIC"),
        ("T4 N1", Stage.III_NOS, "stage IIIB, stage IIIC"),
        ("T3 N2", Stage.III_NOS, "stage IIIB, stage IIIC"),
        ("T1 N2", Stage.III_NOS, "stage IIIA, stage IIIB"),
    ],
)
def test_that_a_missing_sub_category_is_never_guessed(
    written: str, value: Stage, between: str
) -> None:
    verdict = stage(tnm(written), EIGHTH)
    assert verdict.value is value
    assert verdict.reason.said(ENGLISH).endswith(f"sub-category not recorded: {between}")


def test_that_a_sub_category_that_changes_nothing_is_not_asked_for() -> None:
    assert stage(tnm("T3 N1"), EIGHTH).value is Stage.IIIB
    assert stage(tnm("T2 N2"), EIGHTH).value is Stage.IIIB
    assert stage(tnm("T4 N2"), EIGHTH).value is Stage.IIIC


def test_that_liver_metastases_alone_are_iva_in_both_editions() -> None:
    for edition in StageEdition:
        metastasis = m_category(frozenset({LIVER}), edition)
        assert metastasis is MStage.M1A
        assert stage(tnm("T3 N1", metastasis), edition).value is Stage.IVA


def test_that_seeding_beside_the_liver_is_ivb_in_the_7th_and_ivc_in_the_8th() -> None:
    sites = frozenset({LIVER, OVARY, PERITONEUM})
    assert m_category(sites, SEVENTH) is MStage.M1B
    assert m_category(sites, EIGHTH) is MStage.M1C
    assert stage(tnm("T4 N2", MStage.M1B), SEVENTH).value is Stage.IVB
    assert stage(tnm("T4 N2", MStage.M1C), EIGHTH).value is Stage.IVC


def test_that_organs_are_counted_and_the_bowel_is_none() -> None:
    for edition in StageEdition:
        assert m_category(frozenset(), edition) is MStage.M0
        assert m_category(frozenset({LIVER, LUNG}), edition) is MStage.M1B
        assert m_category(frozenset({LIVER, RecurrenceSite.COLON}), edition) is MStage.M1A


def test_that_t0_n1_is_iv_with_metastases_and_has_no_stage_without() -> None:
    assert stage(tnm("T0 N1", MStage.M1A), EIGHTH).value is Stage.IVA
    without = stage(tnm("T0 N1"), EIGHTH)
    assert without.value is None
    assert without.sentence.said(ENGLISH) == "no stage is defined for T0 N1 M0"


def test_that_metastases_decide_even_where_t_and_n_are_not_recorded() -> None:
    assert stage(StageInputs(None, None, MStage.M1A), SEVENTH).value is Stage.IVA
    assert stage(StageInputs(None, None, MStage.M1_NOS), SEVENTH).value is Stage.IV_NOS


def test_that_missing_categories_are_named_and_leave_groups_possible() -> None:
    verdict = stage(StageInputs(TumourStage.T3, None, None), EIGHTH)
    assert verdict.missing == ("N category", "M category")
    assert verdict.possible == (Stage.IIA, Stage.IIIB, Stage.IIIC, Stage.IV_NOS)
    assert verdict.value is None


def test_that_every_possible_group_is_reached_by_some_completion_and_no_other() -> None:
    subs = [None, SubCategory.A, SubCategory.B]
    for tumour, node in product([*TumourStage, None], [*NodeStage, None]):
        verdict = stage(StageInputs(tumour, node, MStage.M0), EIGHTH)
        found = {
            stage(StageInputs(t, n, MStage.M0, t_sub, n_sub), EIGHTH).value
            for t, n in product(
                TumourStage if tumour is None else [tumour], NodeStage if node is None else [node]
            )
            for t_sub, n_sub in product(subs[1:] if t == "T4" else [None], subs[1:])
        } - {None}
        if tumour is None or node is None:
            assert set(verdict.possible) == found
        elif len(found) > 1:
            assert verdict.value in (Stage.II_NOS, Stage.III_NOS)
        else:
            assert set(verdict.possible) == found


def test_that_a_stage_after_therapy_is_kept_apart() -> None:
    after = stage(tnm("T3 N1", prefix=StagePrefix.PATHOLOGICAL_AFTER_THERAPY), EIGHTH)
    before = stage(tnm("T3 N1", prefix=StagePrefix.PATHOLOGICAL), EIGHTH)
    assert after.value is before.value
    assert after.rule != before.rule
    assert "not to be mixed" in after.rule.version
    assert after.sentence.said(ENGLISH) == "Stage IIIB: ypT3 N1 M0"
    assert "ypT3 N1 M0" in after.sentence.said(words_in(Language.TURKISH))
