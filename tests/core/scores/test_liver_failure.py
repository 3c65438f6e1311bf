"""Liver failure after hepatectomy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import ENGLISH
from core.scores.liver_failure import (
    Failure,
    FailureInputs,
    LiverTest,
    Management,
    Met,
    fifty_fifty,
    isgls,
    mg_per_dl,
    peak_bilirubin,
    umol_per_l,
)

NORMAL = LiverTest(inr=1.0, bilirubin_umol=12)


def measured_on(*days: tuple[int, LiverTest], **more: object) -> FailureInputs:
    inputs = FailureInputs(dict(days), NORMAL, 1.2, 20, Management.UNCHANGED)
    return inputs._replace(**more)  # type: ignore[arg-type]


def test_that_inr_1_8_and_bilirubin_60_on_day_5_meet_isgls_and_50_50() -> None:
    day_5 = LiverTest(inr=1.8, bilirubin_umol=60)
    assert isgls(measured_on((5, day_5))).value is Failure.A
    assert fifty_fifty(day_5).value is Met.MET


def test_that_mildly_increased_values_without_treatment_are_grade_a_and_not_50_50() -> None:
    day_5 = LiverTest(inr=1.3, bilirubin_umol=30)
    verdict = isgls(measured_on((5, day_5)))
    assert verdict.value is Failure.A
    assert verdict.sentence.said(ENGLISH) == (
        "Grade A: INR and bilirubin increased on day 5; no change of management"
    )
    assert fifty_fifty(day_5).value is Met.NOT_MET


@pytest.mark.parametrize(
    ("management", "grade"),
    [
        (Management.UNCHANGED, Failure.A),
        (Management.WITHOUT_INVASIVE, Failure.B),
        (Management.INVASIVE, Failure.C),
    ],
)
def test_that_the_grade_is_what_it_changed(management: Management, grade: Failure) -> None:
    inputs = measured_on((6, LiverTest(1.8, 60)), management=management)
    assert isgls(inputs).value is grade
    open_ = isgls(inputs._replace(management=None))
    assert open_.possible == (Failure.A, Failure.B, Failure.C)
    assert open_.missing == ("what the liver failure changed",)


def test_that_one_of_two_is_no_failure_nor_are_values_before_day_5() -> None:
    assert isgls(measured_on((5, LiverTest(1.8, 20)))).value is Failure.NONE
    assert isgls(measured_on((5, LiverTest(1.2, 60)))).value is Failure.NONE
    early = isgls(measured_on((4, LiverTest(1.8, 60))))
    assert early.value is None
    assert Failure.NONE in early.possible


def test_that_after_abnormal_values_before_the_operation_they_must_rise_from_day_to_day() -> None:
    before = LiverTest(inr=1.4, bilirubin_umol=30)
    falling = measured_on((5, LiverTest(1.8, 60)), (6, LiverTest(1.7, 50)), before=before)
    assert isgls(falling).value is None  # day 4 is not there
    measured = {4: LiverTest(1.9, 70), 5: LiverTest(1.8, 60), 6: LiverTest(1.7, 50)}
    assert isgls(falling._replace(by_day=measured)).value is Failure.NONE
    rising = measured | {7: LiverTest(1.8, 55)}
    assert isgls(falling._replace(by_day=rising)).value is Failure.A


def test_that_without_the_limits_of_the_laboratory_nothing_is_said() -> None:
    assert isgls(measured_on((5, LiverTest(1.8, 60)), inr_limit=None)).value is None
    assert isgls(measured_on((5, LiverTest(1.8, 15)), inr_limit=None)).value is Failure.NONE
    not_measured = isgls(measured_on((5, LiverTest(1.8, 60)), before=LiverTest()))
    assert not_measured.value is None


@pytest.mark.parametrize(
    ("test", "met"),
    [
        (LiverTest(prothrombin_percent=49, bilirubin_umol=50.1), Met.MET),
        (LiverTest(prothrombin_percent=50, bilirubin_umol=60), Met.NOT_MET),
        (LiverTest(inr=1.7, bilirubin_umol=60), Met.NOT_MET),
        (LiverTest(inr=1.8, bilirubin_umol=50), Met.NOT_MET),
        (LiverTest(inr=1.8, prothrombin_percent=60, bilirubin_umol=60), Met.NOT_MET),
        (LiverTest(inr=1.5), Met.NOT_MET),
        (LiverTest(inr=1.8), None),
        (None, None),
    ],
)
def test_that_both_of_the_50_50_criteria_are_asked_for(
    test: LiverTest | None, met: Met | None
) -> None:
    assert fifty_fifty(test).value is met


def test_that_peak_bilirubin_is_above_7_mg_per_dl_on_any_day() -> None:
    seven = umol_per_l(7)
    assert seven == pytest.approx(119.7)
    assert peak_bilirubin({1: LiverTest(bilirubin_umol=seven)}).value is Met.NOT_MET
    assert peak_bilirubin({1: LiverTest(bilirubin_umol=120)}).value is Met.MET
    assert peak_bilirubin({2: LiverTest(inr=1.2)}).value is None
    before = {-1: LiverTest(bilirubin_umol=300), 3: LiverTest(bilirubin_umol=40)}
    assert peak_bilirubin(before).value is Met.NOT_MET


@given(st.integers(0, 4000))
def test_that_a_conversion_there_and_back_gives_the_same(tenths: int) -> None:
    assert mg_per_dl(umol_per_l(tenths / 10)) == pytest.approx(tenths / 10)
    assert umol_per_l(1) == 17.1
    assert umol_per_l(10) == 171
