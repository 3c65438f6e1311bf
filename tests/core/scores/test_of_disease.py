"""Timing, distribution, stage and response out of a whole record."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.choices import YesNoUnknown
from core.domain.disease import (
    Distribution,
    ExtrahepaticDisease,
    NodeStage,
    RecurrenceSite,
    StageEdition,
    SubCategory,
    TumourStage,
)
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.treatment import Component, Response, Strategy, TherapySetting
from core.domain.work_up import WorkUp, WorkUpKind
from core.language import ENGLISH
from core.scores.ajcc import Stage
from core.scores.distribution import Side
from core.scores.of_disease import distribution_of, response_of, stage_of, timing_of
from core.scores.of_patient import size_change
from core.scores.timing import Timing, TimingRule
from tests.builders import liver_operation
from tests.core.scores.charts import (
    ID,
    LIVER_ON,
    OPERATION,
    PRIMARY_ON,
    THERAPY,
    chart,
    day,
    disease,
    lesion,
    primary,
    sized,
    therapy,
)

AT_ONCE = disease(found_on=PartialDate.on(PRIMARY_ON + timedelta(days=12)))


@pytest.mark.parametrize(
    ("said", "value"),
    [
        (YesNoUnknown.YES, Timing.SYNCHRONOUS),
        (YesNoUnknown.NO, Timing.EARLY_METACHRONOUS),
        (YesNoUnknown.UNKNOWN, None),
        (None, None),
    ],
)
def test_that_timing_is_as_stated_and_never_guessed(
    said: YesNoUnknown | None, value: Timing | None
) -> None:
    found = timing_of(chart(liver_diseases=(disease(at_presentation=said),)))
    assert found.value.value is value


def test_that_what_was_found_by_the_diagnosis_was_there() -> None:
    before = disease(found_on=PartialDate.on(PRIMARY_ON))
    assert timing_of(chart(liver_diseases=(before,))).value.value is Timing.SYNCHRONOUS


def test_that_what_was_found_before_the_first_treatment_was_there() -> None:
    resected = primary(resected_on=PartialDate.on(PRIMARY_ON + timedelta(days=30)))
    found = timing_of(chart(primaries=(resected,), liver_diseases=(AT_ONCE,)))
    assert found.value.value is Timing.SYNCHRONOUS
    treated = therapy(started_on=PartialDate.on(PRIMARY_ON + timedelta(days=3)))
    later = chart(primaries=(resected,), liver_diseases=(AT_ONCE,), therapies=(treated,))
    assert timing_of(later).value.value is Timing.EARLY_METACHRONOUS


def test_that_a_record_without_the_primary_taken_out_does_not_know_its_first_treatment() -> None:
    found = timing_of(chart(liver_diseases=(AT_ONCE,), therapies=(therapy(),)))
    assert found.value.possible == (Timing.SYNCHRONOUS, Timing.EARLY_METACHRONOUS)


@pytest.mark.parametrize("strategy", [Strategy.SIMULTANEOUS, Strategy.LIVER_FIRST])
def test_that_a_liver_operated_on_with_or_before_the_primary_was_ill_at_once(
    strategy: Strategy,
) -> None:
    together = replace(OPERATION, strategy=strategy)
    found = timing_of(chart(procedures=(together,), liver_diseases=(AT_ONCE,)))
    assert found.value.value is Timing.SYNCHRONOUS
    alone = replace(OPERATION, strategy=Strategy.LIVER_ONLY)
    found = timing_of(chart(procedures=(alone,), liver_diseases=(AT_ONCE,)))
    assert found.value.value is None


def test_that_the_other_rules_count_days_and_tell_half_known_ones() -> None:
    known = timing_of(chart(), TimingRule.DIAGNOSIS_6)
    assert known.value.value is Timing.METACHRONOUS
    assert timing_of(chart(), TimingRule.DIAGNOSIS_12).value.value is Timing.SYNCHRONOUS
    half = chart(primaries=(primary(diagnosed_on=day("2025-03")),))
    open_ = timing_of(half, TimingRule.DIAGNOSIS_6)
    assert open_.value.value is Timing.SYNCHRONOUS
    assert open_.is_partial
    assert timing_of(chart(), TimingRule.RESECTION_6).value.value is None
    bowel = liver_operation(
        ID, date(2025, 2, 1), components=frozenset({Component.PRIMARY_RESECTION})
    )
    resected = chart(procedures=(bowel, OPERATION))
    assert timing_of(resected, TimingRule.RESECTION_6).value.value is Timing.METACHRONOUS


def test_that_the_side_follows_from_the_lesions_and_otherwise_from_what_was_stated() -> None:
    stated = disease(distribution=Distribution.BILOBAR, n_metastases=None)
    right = lesion(1, Segment.S6)
    found = distribution_of(chart(lesions=(right,), liver_diseases=(stated,)))
    assert found.value.value is Side.RIGHT_LIVER
    assert distribution_of(chart(liver_diseases=(stated,))).value.sentence.said(ENGLISH) == (
        "Bilobar: as stated"
    )
    open_ = distribution_of(chart(lesions=(right,)))  # four are stated
    assert open_.value.possible == (Side.RIGHT_LIVER, Side.BILOBAR)
    assert distribution_of(chart()).value.value is None


def test_that_bilobar_with_one_metastasis_is_pointed_out() -> None:
    one = disease(distribution=Distribution.BILOBAR, n_metastases=1)
    assert distribution_of(chart(liver_diseases=(one,))).notes
    across = lesion(1, Segment.S4B, Segment.S5)
    found = distribution_of(chart(lesions=(across,), liver_diseases=(one,)))
    assert found.value.sentence.said(ENGLISH).endswith("across the middle of the liver")


PRESENT = disease(at_presentation=YesNoUnknown.YES)


def test_that_seeding_beside_the_liver_at_diagnosis_is_ivb_or_ivc_by_edition() -> None:
    seeding = ExtrahepaticDisease(
        patient_id=ID,
        found_on=PartialDate.on(LIVER_ON),
        sites=frozenset({RecurrenceSite.OVARY, RecurrenceSite.PERITONEUM}),
    )
    ill = chart(liver_diseases=(PRESENT,), extrahepatic=(seeding,))
    assert stage_of(ill, StageEdition.SEVENTH).value.at_diagnosis.value is Stage.IVB
    assert stage_of(ill, StageEdition.EIGHTH).value.at_diagnosis.value is Stage.IVC


def test_that_the_liver_alone_is_iva_after_a_staging_and_iv_without_letter_before_one() -> None:
    unstaged = stage_of(chart(liver_diseases=(PRESENT,)), StageEdition.EIGHTH)
    assert unstaged.value.at_diagnosis.value is Stage.IV_NOS
    scan = WorkUp(patient_id=ID, performed_on=LIVER_ON, kind=WorkUpKind.CT)
    staged = stage_of(chart(liver_diseases=(PRESENT,), work_ups=(scan,)), StageEdition.EIGHTH)
    assert staged.value.at_diagnosis.value is Stage.IVA
    assert scan.id in {each.record_id for each in staged.basis}
    later = replace(scan, performed_on=THERAPY[0])  # still before the first treatment
    record = chart(liver_diseases=(PRESENT,), work_ups=(later,), therapies=(therapy(),))
    found = stage_of(record, StageEdition.EIGHTH)
    assert found.value.at_diagnosis.value is Stage.IVA
    untreated = stage_of(chart(liver_diseases=(PRESENT,), work_ups=(later,)), StageEdition.EIGHTH)
    assert untreated.value.at_diagnosis.value is Stage.IV_NOS


def test_that_later_metastases_stand_beside_the_stage_at_diagnosis() -> None:
    later = disease(at_presentation=YesNoUnknown.NO)
    t4 = primary(pt=TumourStage.T4, pn=NodeStage.N1)
    found = stage_of(chart(primaries=(t4,), liver_diseases=(later,)), StageEdition.SEVENTH)
    assert found.value.at_diagnosis.value is Stage.III_NOS
    assert found.value.course is not None
    assert found.value.course.said(ENGLISH) == "later metastatic"
    assert found.notes
    letter = replace(t4, pt_sub=SubCategory.B)
    found = stage_of(chart(primaries=(letter,), liver_diseases=(later,)), StageEdition.SEVENTH)
    assert found.value.at_diagnosis.value is Stage.IIIC


def test_that_an_unknown_timing_leaves_iv_possible() -> None:
    found = stage_of(chart(), StageEdition.EIGHTH).value.at_diagnosis
    assert found.possible == (Stage.IIIB, Stage.IV_NOS)
    assert found.missing == ("M category",)


def test_that_response_needs_more_than_the_liver_and_a_size_change_is_called_what_it_is() -> None:
    one, two, three = lesion(1), lesion(2), lesion(3)
    before, after = THERAPY[0] - timedelta(days=3), THERAPY[1] + timedelta(days=20)
    sizes = (
        sized(one, before, 35),
        sized(two, before, 30.5),
        sized(three, before, 12),
        sized(one, after, 20),
        sized(two, after, 18.5),
        sized(three, after, 12),
    )
    ill = chart(
        lesions=(one, two, three),
        sizes=sizes,
        therapies=(therapy(),),
        liver_diseases=(disease(n_metastases=3),),
    )
    found = response_of(ill)
    assert found is not None
    assert found.value.possible == (Response.PARTIAL, Response.PROGRESSION)
    assert len([each for each in found.basis if each.what == "Size of a metastasis"]) == 4
    change = size_change(ill)
    assert change is not None
    assert change.value.said(ENGLISH) == (
        "Largest diameter 35 mm, then 20 mm: -42.9 %. This is not RECIST."
    )
    fresh = lesion(4, found_on=PartialDate.on(date(2025, 12, 1)))
    grown = response_of(replace(ill, lesions=(*ill.lesions, fresh)))
    assert grown is not None
    assert grown.value.value is Response.PROGRESSION


def test_that_without_preoperative_therapy_there_is_no_response() -> None:
    adjuvant = therapy(setting=TherapySetting.ADJUVANT)
    assert response_of(chart(therapies=(adjuvant,))) is None
    assert size_change(chart()) is None
    nothing = response_of(chart(therapies=(therapy(),)))
    assert nothing is not None
    assert nothing.value.value is None
