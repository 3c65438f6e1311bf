"""A patient's record as maps: which days there are, and what the liver was on each."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.chart import Chart
from core.domain.ids import LesionId
from core.domain.lesions import Fate, LesionFate, LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath, Death
from core.domain.treatment import Component, Procedure
from core.language import ENGLISH, Language, words_in
from core.reports.liver_map.of_patient import (
    moments_of,
    place_of_now,
    placed_lesion,
    whole_course,
)
from core.reports.liver_map.values import MapFate, Moment
from tests.core.reports import lesions, sample

TODAY = sample.TODAY


def moments(chart: Chart | None = None, today: date = TODAY) -> dict[str, Moment]:
    return {each.name: each for each in moments_of(chart or lesions.chart(), today, ENGLISH)}


def fates(moment: Moment) -> dict[int, MapFate]:
    return {each.number: each.fate for each in moment.map.lesions}


def one_lesion(*, on: PartialDate | None = lesions.FOUND, **known: object) -> Chart:
    """A single lesion of the complex course, and nothing else known of it."""
    course = sample.complex_course()
    lesion = LiverMetastasis(
        patient_id=course.patient.id, number=1, segments=lesions.in_segments("5"), found_on=on
    )
    return Chart(dossier=course, lesions=(replace(lesion, **known),))  # type: ignore[arg-type]


def with_fate(chart: Chart, operation: Procedure, fate: Fate) -> Chart:
    lesion = chart.lesions[0]
    made = LesionFate(
        patient_id=lesion.patient_id, lesion_id=lesion.id, procedure_id=operation.id, fate=fate
    )
    return replace(chart, fates=(*chart.fates, made))


def measured(chart: Chart, on: date, mm: float, by: SizedBy = SizedBy.MRI) -> Chart:
    lesion_id: LesionId = chart.lesions[0].id
    size = LesionSize(
        patient_id=chart.lesions[0].patient_id,
        lesion_id=lesion_id,
        measured_on=on,
        sized_by=by,
        diameter_mm=mm,
    )
    return replace(chart, sizes=(*chart.sizes, size))


def test_that_the_days_are_the_turning_points_of_the_course() -> None:
    names = [each.name for each in moments_of(lesions.chart(), TODAY, ENGLISH)]
    assert names == ["First found", "O1", "R1", "O2", "R2", "O3", "Now", "Whole course"]
    assert names[place_of_now(moments_of(lesions.chart(), TODAY, ENGLISH))] == "Now"
    turkish = moments_of(lesions.chart(), TODAY, words_in(Language.TURKISH))
    assert turkish[0].name == "İlk saptanma"


def test_that_a_resected_lesion_shows_its_fate_once_and_is_absent_later() -> None:
    days = moments()
    assert fates(days["First found"]) == dict.fromkeys(range(1, 6), MapFate.NONE)
    assert fates(days["O1"])[1] is MapFate.RESECTED
    assert 1 not in fates(days["R1"])
    assert set(fates(days["Now"])) == {4, 5}


def test_that_ablated_and_disappeared_lesions_stay_to_be_watched() -> None:
    now = fates(moments()["Now"])
    assert now == {4: MapFate.ABLATED, 5: MapFate.DISAPPEARED}


def test_that_a_recurrence_brings_its_lesions_marked_as_new() -> None:
    days = moments()
    new = {each.number for each in days["R1"].map.lesions if each.is_new}
    assert new == {6, 7}
    assert not any(each.is_new for each in days["First found"].map.lesions)
    assert not any(each.is_new for each in days["O2"].map.lesions)


def test_that_whole_segments_are_gone_from_their_operation_on() -> None:
    days = moments()
    assert days["R1"].map.removed == frozenset()
    left = lesions.in_segments("2", "3", "4a", "4b")
    assert days["O2"].map.removed == days["Now"].map.removed == left


def test_that_the_segments_of_a_metastasectomy_are_not_gone_but_parts_recorded_are() -> None:
    chart = lesions.chart()
    first, *others = chart.dossier.procedures
    assert Component.METASTASECTOMY in first.components
    assert first.segments
    assert moments(chart)["O1"].map.cut == frozenset()
    partial = replace(first, segments=frozenset(), partial_segments=lesions.in_segments("6"))
    dossier = replace(chart.dossier, procedures=(partial, *others))
    assert moments(replace(chart, dossier=dossier))["O1"].map.cut == {Segment.S6}


def test_that_the_whole_course_keeps_every_lesion_with_its_last_fate() -> None:
    last = whole_course(lesions.chart(), TODAY)
    assert len(last.lesions) == 8
    assert [each.fate for each in last.lesions].count(MapFate.RESECTED) == 6


def test_that_looking_back_knows_nothing_of_later_days() -> None:
    days = moments(today=date(2023, 2, 1))
    assert list(days) == ["First found", "O1", "R1", "Now", "Whole course"]
    assert fates(days["Now"])[6] is MapFate.NONE
    assert days["Whole course"].map.removed == frozenset()
    assert max(each.number for each in days["Whole course"].map.lesions) == 7


def test_that_the_size_shown_is_the_last_by_then_and_the_pathologists_only_without_another() -> (
    None
):
    chart = measured(one_lesion(), date(2022, 3, 2), 30)
    chart = measured(
        measured(chart, date(2022, 6, 14), 17), date(2022, 7, 18), 22, SizedBy.PATHOLOGY
    )
    assert moments(chart)["First found"].map.lesions[0].diameter_mm == 30
    assert moments(chart)["Now"].map.lesions[0].diameter_mm == 17
    alone = measured(one_lesion(), date(2022, 7, 18), 22, SizedBy.PATHOLOGY)
    assert moments(alone)["Now"].map.lesions[0].diameter_mm == 22


def test_that_a_lesion_seen_again_is_back_and_a_scar_after_ablation_is_none() -> None:
    gone = measured(one_lesion(), date(2022, 6, 14), 0)
    assert fates(moments(gone)["Now"]) == {1: MapFate.DISAPPEARED}
    back = measured(gone, date(2023, 1, 20), 8)
    assert fates(moments(back)["Now"]) == {1: MapFate.NONE}
    ablated = with_fate(one_lesion(), back.dossier.procedures[0], Fate.ABLATED)
    scar = measured(ablated, date(2023, 1, 20), 25)
    assert fates(moments(scar)["Now"]) == {1: MapFate.ABLATED}


def test_that_a_lesion_left_in_place_is_treated_at_a_later_operation() -> None:
    chart = one_lesion()
    first, second, _ = chart.dossier.procedures
    left = with_fate(chart, first, Fate.LEFT)
    assert fates(moments(left)["R1"]) == {1: MapFate.LEFT}
    done = with_fate(left, second, Fate.RESECTED_AND_ABLATED)
    assert fates(moments(done)["O1"]) == {1: MapFate.LEFT}
    assert fates(moments(done)["O2"]) == {1: MapFate.RESECTED_AND_ABLATED}
    assert fates(moments(done)["R2"]) == {}


def test_that_half_known_and_missing_dates_lose_no_lesion() -> None:
    assert 1 in fates(moments(one_lesion(on=None))["O1"])
    year = one_lesion(on=PartialDate("2022"))
    assert moments(year)["First found"].map.day == date(2022, 1, 1)
    late = one_lesion(on=PartialDate("2024-05"))
    assert 1 not in fates(moments(late)["O3"])
    assert moments(late)["Now"].map.lesions[0].is_new


def test_that_a_lesion_of_a_recurrence_is_known_with_it() -> None:
    recurrence = sample.complex_course().recurrences[0]
    chart = one_lesion(on=None)
    known = chart.dossier.recurrences[0]
    assert known.detected_on == recurrence.detected_on
    lesion = replace(chart.lesions[0], recurrence_id=known.id)
    days = moments(replace(chart, lesions=(lesion,)))
    assert fates(days["O1"]) == {}
    assert set(fates(days["R1"])) == {1}


def test_that_a_recurrence_found_at_the_operation_is_one_day_with_it() -> None:
    chart = lesions.chart()
    first, second = chart.dossier.recurrences
    on = chart.dossier.procedures[1].performed_on
    dossier = replace(chart.dossier, recurrences=(replace(first, detected_on=on), second))
    names = list(moments(replace(chart, dossier=dossier)))
    assert "R1, O2" in names


def test_that_the_row_ends_with_the_death_of_a_patient() -> None:
    chart = lesions.chart()
    death = Death(
        patient_id=chart.dossier.patient.id,
        died_on=TODAY - timedelta(days=30),
        cause=CauseOfDeath.UNKNOWN,
    )
    dossier = replace(chart.dossier, deaths=(death,))
    days = moments(replace(chart, dossier=dossier))
    assert list(days)[-2:] == ["Death", "Whole course"]
    assert days["Death"].map.day == death.died_on


def test_that_a_place_on_the_map_is_carried_over() -> None:
    placed = one_lesion(map_x=350.0, map_y=420.0)
    assert moments(placed)["Now"].map.lesions[0].at == (350.0, 420.0)
    assert moments(one_lesion(map_x=350.0))["Now"].map.lesions[0].at is None


def test_that_nothing_recorded_gives_no_days() -> None:
    assert moments_of(Chart(dossier=sample.empty()), TODAY, ENGLISH) == ()


def test_that_what_was_placed_becomes_a_record() -> None:
    chart = lesions.chart()
    new = placed_lesion(chart, None, lesions.in_segments("1"), (600.0, 150.0))
    assert (new.number, new.map_x, new.map_y) == (9, 600.0, 150.0)
    assert new.patient_id == chart.dossier.patient.id
    moved = placed_lesion(chart, 3, lesions.in_segments("5", "8"), None)
    assert moved.id == chart.lesions[2].id
    assert moved.segments == lesions.in_segments("5", "8")
    assert moved.map_x is None
    with pytest.raises(KeyError):
        placed_lesion(chart, 44, lesions.in_segments("5"), None)
