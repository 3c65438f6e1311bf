"""The prognostic scores out of a whole record."""

from datetime import date, timedelta
from typing import Any

import pytest

from core.domain.choices import YesNoUnknown
from core.domain.disease import (
    ExtrahepaticDisease,
    LiverDisease,
    MutationStatus,
    NodeStage,
    RecurrenceSite,
)
from core.domain.followup import Examination, Finding, Result
from core.domain.ids import new_recurrence_id
from core.domain.lesions import SizedBy
from core.domain.modality import Modality
from core.domain.parts import Specimen
from core.domain.treatment import Component
from core.domain.work_up import Comparator
from core.language import ENGLISH
from core.scores.of_patient import burden_on_pathology, prognoses
from core.scores.score import TimePoint
from tests.builders import liver_operation
from tests.core.scores.charts import (
    ID,
    OPERATED_ON,
    OPERATION,
    THERAPY,
    chart,
    day,
    disease,
    lesion,
    primary,
    sized,
    therapy,
    value,
)

BEFORE_OPERATION = OPERATED_ON - timedelta(days=7)
MRI = Examination(patient_id=ID, modality=Modality.MRI, performed_on=date(2026, 2, 10))


def report(**more: Any) -> Result:
    return Result(
        patient_id=ID,
        examination_id=MRI.id,
        reported_on=MRI.performed_on,
        finding=Finding.SUSPICIOUS,
        **more,
    )


def test_that_without_therapy_there_is_one_time_point_and_the_score_says_what_it_rests_on() -> None:
    cea = value(BEFORE_OPERATION, 35)
    (found,) = prognoses(chart(laboratory=(cea,)))
    assert found.taken is TimePoint.NO_CHEMOTHERAPY
    assert found.fong.value.points == 4
    assert [each.points for each in found.fong.value.items] == [1, 1, 1, 0, 1]
    assert found.fong.said_basis(ENGLISH) == (
        "Primary tumour, 10-Jan-2025; Liver metastases as stated, 01-Sep-2025; CEA, 23-Feb-2026"
    )
    assert cea.id in {each.record_id for each in found.fong.basis}
    assert not found.fong.is_partial


def test_that_a_record_without_cea_leaves_a_range() -> None:
    (found,) = prognoses(chart())
    assert (found.fong.value.low, found.fong.value.high) == (4, 5)
    assert found.fong.value.missing == ("CEA",)


def test_that_nobody_without_a_curative_liver_operation_has_a_prognostic_score() -> None:
    drained = liver_operation(ID, OPERATED_ON, components=frozenset({Component.DRAINAGE}))
    assert prognoses(chart(procedures=(drained,))) == ()
    assert burden_on_pathology(chart(procedures=())) is None


def test_that_values_before_and_after_therapy_are_never_mixed() -> None:
    one, two = lesion(1), lesion(2)
    sizes = (
        sized(one, THERAPY[0] - timedelta(days=20), 55),
        sized(two, THERAPY[0], 20),
        sized(one, date(2025, 11, 20), 40),  # under therapy: neither before nor after
        sized(one, THERAPY[1] + timedelta(days=14), 29),
        sized(two, THERAPY[1] + timedelta(days=14), 0),
        sized(one, OPERATED_ON, 25, SizedBy.PATHOLOGY),
    )
    ceas = (
        value(THERAPY[0] - timedelta(days=3), 250),
        value(date(2025, 12, 1), 90),
        value(BEFORE_OPERATION, 12),
    )
    before, after = prognoses(
        chart(lesions=(one, two), sizes=sizes, laboratory=ceas, therapies=(therapy(),))
    )
    assert before.taken is TimePoint.BEFORE_CHEMOTHERAPY
    assert [each.points for each in before.fong.value.items] == [1, 1, 1, 1, 1]
    assert before.fong.value.caution is not None
    assert after.taken is TimePoint.AFTER_CHEMOTHERAPY
    assert [each.points for each in after.fong.value.items] == [1, 1, 0, 0, 0]
    assert after.burden.value.points == pytest.approx((2.9**2 + 1) ** 0.5)
    assert after.fong.value.caution is None
    assert "29" in after.fong.value.items[4].sentence.said(ENGLISH)


def test_that_a_therapy_without_an_end_makes_no_value_one_after_it() -> None:
    _, after = prognoses(
        chart(therapies=(therapy(ended_on=None),), laboratory=(value(BEFORE_OPERATION, 5),))
    )
    assert set(after.fong.value.missing) >= {"CEA", "Number of metastases", "Largest diameter"}
    assert [each.said(ENGLISH) for each in after.fong.notes] == [
        "The days of the preoperative therapy are not recorded well enough."
    ]


def test_that_therapy_that_ended_before_the_liver_was_ill_does_not_divide_the_values() -> None:
    of_the_primary = therapy(started_on=day("2025-02-01"), ended_on=day("2025-05"))
    assert len(prognoses(chart(therapies=(of_the_primary,)))) == 1
    assert len(prognoses(chart(therapies=(of_the_primary, therapy())))) == 2


def test_that_what_was_stated_at_referral_does_not_stand_for_the_time_after_therapy() -> None:
    before, after = prognoses(chart(therapies=(therapy(),)))
    assert before.burden.value.zone == 2
    assert after.burden.value.points is None
    counted = chart(
        therapies=(therapy(),),
        examinations=(MRI,),
        results=(report(n_lesions=3, largest_mm=31),),
    )
    assert prognoses(counted)[1].burden.value.sentence.said(ENGLISH).endswith("31 mm, number 3")


def test_that_lesions_one_by_one_come_before_what_was_stated_and_a_difference_is_said() -> None:
    stated = disease(n_metastases=1, largest_mm=60)
    another = lesion(3, recurrence_id=new_recurrence_id())
    known = chart(lesions=(lesion(1), lesion(2), another), liver_diseases=(stated,))
    (found,) = prognoses(known)
    assert found.fong.value.items[2].sentence.said(ENGLISH).endswith("(2): 1")
    assert [each.said(ENGLISH) for each in found.fong.notes] == [
        "Metastases recorded one by one: 2; stated: 1."
    ]


def test_that_fewer_lesions_than_stated_are_not_all_of_them() -> None:
    one = lesion(1)
    few = chart(lesions=(one,), sizes=(sized(one, BEFORE_OPERATION, 20),))
    (found,) = prognoses(few)
    assert [each.points for each in found.fong.value.items[2:]] == [1, None, 1]
    assert [each.said(ENGLISH) for each in found.fong.notes] == [
        "Metastases recorded one by one: 1; stated: 4."
    ]
    larger = chart(lesions=(one,), sizes=(sized(one, BEFORE_OPERATION, 80),))
    assert "80 mm" in prognoses(larger)[0].burden.value.sentence.said(ENGLISH)


def test_that_a_lesion_found_after_the_operation_is_none_of_it() -> None:
    later = lesion(2, found_on=day("2026-06"))
    (found,) = prognoses(chart(lesions=(lesion(1), later), liver_diseases=()))
    assert found.burden.value.missing == ("Largest diameter",)
    assert "number 1" not in found.burden.value.sentence.said(ENGLISH)


def test_that_one_lesion_without_a_size_leaves_the_largest_unknown() -> None:
    one, two = lesion(1), lesion(2)
    sizes = (sized(one, BEFORE_OPERATION, 30),)
    (found,) = prognoses(chart(lesions=(one, two), sizes=sizes, liver_diseases=()))
    assert found.burden.value.missing == ("Largest diameter",)


def test_that_half_known_days_are_told_and_may_leave_the_interval_open() -> None:
    half = chart(primaries=(primary(diagnosed_on=day("2024")),))
    (found,) = prognoses(half)
    assert found.fong.is_partial
    assert "exact days of primary and liver metastases" in found.fong.value.missing
    year = chart(primaries=(primary(diagnosed_on=day("2025")),))
    (certain,) = prognoses(year)
    assert certain.fong.is_partial
    assert certain.fong.value.items[1].points == 1


def test_that_an_unknown_day_is_a_missing_interval_unless_the_liver_was_seen_at_once() -> None:
    unknown = primary(diagnosed_on=day("unknown"))
    (found,) = prognoses(chart(primaries=(unknown,)))
    assert found.fong.value.items[1].points is None
    seen = disease(at_presentation=YesNoUnknown.YES)
    (found,) = prognoses(chart(primaries=(unknown,), liver_diseases=(seen,)))
    assert found.fong.value.items[1].points == 1


def test_that_the_interval_from_the_resection_is_a_score_of_its_own() -> None:
    resected = primary(diagnosed_on=day("2024-01-10"), resected_on=day("2024-11-05"))
    (found,) = prognoses(chart(primaries=(resected,)))
    assert found.fong.value.items[1].points == 0
    assert found.fong_from_resection.value.items[1].points == 1
    assert "resection" in found.fong_from_resection.value.rule.version


def test_that_the_last_cea_before_the_operation_counts_from_either_record() -> None:
    older = value(BEFORE_OPERATION - timedelta(days=30), 300)
    exam = chart(laboratory=(older,), examinations=(MRI,), results=(report(cea_ug_per_l=12.5),))
    (found,) = prognoses(exam)
    assert found.fong.value.items[3].sentence.said(ENGLISH) == (
        "CEA above 200 ng/mL (12.5 ng/mL): 0"
    )
    after = chart(laboratory=(value(OPERATED_ON + timedelta(days=1), 300),))
    assert prognoses(after)[0].fong.value.items[3].points is None
    too_old = chart(laboratory=(value(date(2025, 9, 1), 300),))
    assert prognoses(too_old)[0].fong.value.items[3].points is None
    edge = chart(laboratory=(value(date(2025, 9, 2), 300),))
    assert prognoses(edge)[0].fong.value.items[3].points == 1


def test_that_of_two_ceas_on_one_day_the_higher_counts() -> None:
    twice = (value(BEFORE_OPERATION, 210), value(BEFORE_OPERATION, 190))
    assert prognoses(chart(laboratory=twice))[0].fong.value.items[3].points == 1
    assert prognoses(chart(laboratory=twice[::-1]))[0].fong.value.items[3].points == 1


def test_that_a_cea_in_a_strange_unit_is_not_used_and_named() -> None:
    (found,) = prognoses(chart(laboratory=(value(BEFORE_OPERATION, 300, unit="U/L"),)))
    assert found.fong.value.items[3].points is None
    assert [each.said(ENGLISH) for each in found.fong.notes] == [
        "CEA of 23-Feb-2026 is in a unit that cannot be converted: U/L."
    ]


def test_that_a_cea_beyond_measuring_keeps_its_sign() -> None:
    above = value(BEFORE_OPERATION, 1000, comparator=Comparator.ABOVE)
    (found,) = prognoses(chart(laboratory=(above,)))
    assert found.fong.value.items[3].sentence.said(ENGLISH) == (
        "CEA above 200 ng/mL (more than 1000 ng/mL): 1"
    )


def test_that_genes_not_tested_and_disease_nobody_asked_about_are_missing() -> None:
    tested = primary(kras=MutationStatus.NOT_TESTED)
    (found,) = prognoses(chart(primaries=(tested,), laboratory=(value(BEFORE_OPERATION, 25),)))
    assert found.game.value.missing == ("KRAS", "Extrahepatic disease")
    assert (found.game.value.low, found.game.value.high) == (3, 6)


def test_that_a_staging_scan_without_a_finding_outside_the_liver_is_a_no() -> None:
    scan = Examination(patient_id=ID, modality=Modality.PETCT, performed_on=BEFORE_OPERATION)
    known = chart(
        primaries=(primary(kras=MutationStatus.MUTATED),),
        liver_diseases=(disease(n_metastases=2, largest_mm=35),),
        laboratory=(value(BEFORE_OPERATION, 25),),
        examinations=(scan,),
    )
    (found,) = prognoses(known)
    assert (found.game.value.points, found.game.value.group) == (4, "high risk")
    assert scan.id in {each.record_id for each in found.game.basis}


def test_that_disease_outside_the_liver_counts_only_when_found_by_the_operation() -> None:
    lung = ExtrahepaticDisease(
        patient_id=ID, found_on=day("2026-01"), sites=frozenset({RecurrenceSite.LUNG})
    )
    (found,) = prognoses(chart(extrahepatic=(lung,)))
    assert found.game.value.items[4].points == 2
    assert found.game.is_partial
    later = ExtrahepaticDisease(
        patient_id=ID, found_on=day("2026-07"), sites=frozenset({RecurrenceSite.LUNG})
    )
    assert prognoses(chart(extrahepatic=(later,)))[0].game.value.items[4].points is None


def test_that_age_is_that_of_the_operation_in_completed_years() -> None:
    (found,) = prognoses(chart())
    assert found.nordlinger.value.items[0].sentence.said(ENGLISH) == "Age above 60 years (64): 1"
    assert found.nordlinger.value.points == 5


def test_that_several_primaries_are_told() -> None:
    other = primary(pn=NodeStage.N0, diagnosed_on=day("2025-06-01"))
    (found,) = prognoses(chart(primaries=(primary(), other)))
    assert [each.said(ENGLISH) for each in found.fong.notes] == [
        "2 primary tumours are recorded; the first one is used."
    ]


def test_that_the_burden_on_pathology_is_labelled_and_needs_every_specimen() -> None:
    one = Specimen(patient_id=ID, procedure_id=OPERATION.id, name="S6", n_lesions=1, largest_mm=35)
    two = Specimen(patient_id=ID, procedure_id=OPERATION.id, name="S7", n_lesions=1, largest_mm=20)
    found = burden_on_pathology(chart(specimens=(one, two)))
    assert found is not None
    assert found.value.rule.version.endswith("measured on pathology")
    assert round(found.value.points or 0, 3) == 4.031
    open_ = Specimen(patient_id=ID, procedure_id=OPERATION.id, name="S8")
    found = burden_on_pathology(chart(specimens=(one, open_)))
    assert found is not None
    assert found.value.points is None


def test_that_ablated_lesions_are_in_no_specimen() -> None:
    both = liver_operation(
        ID,
        OPERATED_ON,
        components=frozenset({Component.METASTASECTOMY, Component.LIVER_ABLATION}),
    )
    one = Specimen(patient_id=ID, procedure_id=both.id, name="S6", n_lesions=1, largest_mm=35)
    found = burden_on_pathology(chart(procedures=(both,), specimens=(one,)))
    assert found is not None
    assert found.value.points is None
    assert found.notes


def test_that_nothing_but_an_operation_gives_scores_with_everything_missing() -> None:
    (found,) = prognoses(chart(primaries=(), liver_diseases=()))
    assert found.fong.value.points is None
    assert (found.fong.value.low, found.fong.value.high) == (0, 5)
    assert found.fong.basis == ()
    empty = chart(liver_diseases=(LiverDisease(patient_id=ID),))
    assert prognoses(empty)[0].burden.value.zones == (1, 2, 3)


FULL: dict[str, Any] = {
    "primaries": (primary(kras=MutationStatus.MUTATED),),
    "liver_diseases": (disease(n_metastases=2, largest_mm=35),),
    "laboratory": (value(BEFORE_OPERATION, 25),),
    "examinations": (
        Examination(patient_id=ID, modality=Modality.PETCT, performed_on=BEFORE_OPERATION),
    ),
}
GAPS: dict[str, dict[str, Any]] = {
    "nodes": {"primaries": (primary(kras=MutationStatus.MUTATED, pn=None),)},
    "genes": {"primaries": (primary(kras=MutationStatus.UNKNOWN),)},
    "primary": {"primaries": ()},
    "days": {"primaries": (primary(kras=MutationStatus.MUTATED, diagnosed_on=day("2025")),)},
    "number": {"liver_diseases": (disease(n_metastases=None, largest_mm=35),)},
    "size": {"liver_diseases": (disease(n_metastases=2, largest_mm=None),)},
    "liver": {"liver_diseases": ()},
    "cea": {"laboratory": ()},
    "staging": {"examinations": ()},
}


@pytest.mark.parametrize("one", GAPS)
@pytest.mark.parametrize("other", GAPS)
def test_that_a_gap_in_the_record_widens_the_range_around_the_score(one: str, other: str) -> None:
    (whole,) = prognoses(chart(**FULL))
    (gaping,) = prognoses(chart(**(FULL | GAPS[one] | GAPS[other])))
    for name in ("fong", "game", "nordlinger"):
        points = getattr(whole, name).value.points
        score = getattr(gaping, name).value
        assert points is not None
        assert score.low <= points <= score.high
        assert score.points in (None, points)
