from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.disease import (
    Distribution,
    LiverDisease,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
)
from core.domain.dossier import Dossier
from core.domain.followup import KeptCalendar
from core.domain.ids import new_episode_id
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.modality import Modality
from core.domain.partial_date import NOT_KNOWN, PartialDate
from core.domain.parts import Specimen
from core.domain.segments import Segment
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.domain.work_up import WorkUp, WorkUpKind
from core.language import ENGLISH, Language, words_in
from core.reports.quality.finding import Finding, QualityKind
from core.reports.quality.report import (
    all_findings,
    by_field,
    by_patient,
    counted,
    findings_of,
    reconciled,
)
from tests.builders import patient
from tests.core.surveillance.records import (
    ANCHOR,
    death,
    exam,
    followed,
    operation,
    result,
    seen,
    whole_lives,
)

TODAY = ANCHOR + timedelta(days=420)


def found(dossier: Dossier, kind: QualityKind, today: date = TODAY, **parts: Any) -> list[Finding]:
    chart = Chart(dossier=dossier, **parts)
    return [each for each in findings_of(seen(dossier, today), chart) if each.kind is kind]


def said(findings: list[Finding]) -> list[str]:
    return [each.said(ENGLISH) for each in findings]


def first(dossier: Dossier) -> Procedure:
    return dossier.procedures[0]


def with_operation(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, procedures=(replace(first(dossier), **changes),))


def with_disease(dossier: Dossier, **known: Any) -> Dossier:
    disease = LiverDisease(patient_id=dossier.patient.id, **known)
    return replace(dossier, liver_diseases=(disease,))


# Missing


def test_that_everything_asked_and_empty_is_missing_once_with_the_field_that_takes_it() -> None:
    findings = found(followed(), QualityKind.MISSING)
    keys = [each.key for each in findings]
    assert len(set(keys)) == len(keys)
    sites = [each for each in findings if each.at == "site"]
    assert [each.record for each in sites] == [PrimaryTumour]
    assert not sites[0].is_stored
    margin = next(each for each in findings if each.at == "margin_mm")
    assert margin.is_stored
    assert margin.about(ENGLISH).startswith("Operation of ")


def test_that_what_is_recorded_is_not_missing() -> None:
    dossier = with_disease(followed(), n_metastases=2, largest_mm=20)
    at = {each.at for each in found(dossier, QualityKind.MISSING)}
    assert "n_metastases" not in at
    assert {"found_on", "distribution"} <= at


# Dates that are not exact


@pytest.mark.parametrize(
    ("day", "begins"),
    [
        (PartialDate("2019-05"), "Only the month of this date is known: May-2019."),
        (PartialDate("2019"), "Only the year of this date is known: 2019."),
        (NOT_KNOWN, "This date is not known."),
    ],
)
def test_that_half_a_date_says_what_rests_on_it(day: PartialDate, begins: str) -> None:
    [only] = found(with_disease(followed(), found_on=day), QualityKind.INEXACT)
    assert only.said(ENGLISH).startswith(begins)
    assert "interval from the primary to the liver metastases rests on it" in only.said(ENGLISH)
    assert only.at == "found_on"


def test_that_an_exact_date_is_no_finding() -> None:
    exact = with_disease(followed(), found_on=PartialDate("2019-05-03"))
    assert not found(exact, QualityKind.INEXACT)


# Unusual


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"margin_mm": 45.0},
            "Smallest margin is outside the usual 0 to 40 mm: 45.",
        ),
        (
            {"admitted_on": ANCHOR, "discharged_on": ANCHOR + timedelta(days=61)},
            "A stay of 61 days is unusually long. Check both dates.",
        ),
        (
            {"components": frozenset({Component.MAJOR_HEPATECTOMY})},
            "Three segments or more, and no volume of the liver remnant is recorded before it.",
        ),
        (
            {"residue": MacroscopicResidue.NONE, "margin_mm": 0.0},
            "A margin of 0 mm is not R0, although no tumour was left behind.",
        ),
    ],
)
def test_that_an_unusual_operation_is_found(changes: dict[str, Any], sentence: str) -> None:
    assert not found(followed(), QualityKind.UNUSUAL)
    assert sentence in said(found(with_operation(followed(), **changes), QualityKind.UNUSUAL))


@pytest.mark.parametrize("days", [60, 61])
def test_that_the_stay_is_unusual_from_the_day_after_its_limit(days: int) -> None:
    stay = {"admitted_on": ANCHOR, "discharged_on": ANCHOR + timedelta(days=days)}
    assert bool(found(with_operation(followed(), **stay), QualityKind.UNUSUAL)) is (days > 60)


def test_that_a_volume_before_the_major_resection_settles_it() -> None:
    dossier = with_operation(followed(), components=frozenset({Component.MAJOR_HEPATECTOMY}))
    measured = WorkUp(
        patient_id=dossier.patient.id,
        performed_on=ANCHOR - timedelta(days=9),
        kind=WorkUpKind.CT_VOLUMETRY,
        remnant_percent=38.0,
    )
    late = replace(measured, performed_on=ANCHOR + timedelta(days=1))
    assert not found(dossier, QualityKind.UNUSUAL, work_ups=(measured,))
    assert found(dossier, QualityKind.UNUSUAL, work_ups=(late,))


def test_that_the_margin_of_a_specimen_counts_for_the_residue() -> None:
    dossier = with_operation(followed(), residue=MacroscopicResidue.NONE)
    specimen = Specimen(
        patient_id=dossier.patient.id,
        procedure_id=first(dossier).id,
        name="S6",
        margin_mm=0.0,
    )
    assert found(dossier, QualityKind.UNUSUAL, specimens=(specimen,))


@pytest.mark.parametrize(
    ("known", "begins"),
    [
        (
            {"distribution": Distribution.BILOBAR, "n_metastases": 1},
            "One metastasis cannot lie on both sides.",
        ),
        ({"n_metastases": 25}, "Number of metastases is outside the usual 1 to 20"),
        ({"largest_mm": 151}, "Largest diameter is outside the usual 1 to 150 mm: 151."),
        (
            {"found_on": PartialDate("1999-12")},
            "Liver metastases found on (Dec-1999) is before 01-Jan-2000.",
        ),
    ],
)
def test_that_unusual_liver_disease_is_found(known: dict[str, Any], begins: str) -> None:
    findings = said(found(with_disease(followed(), **known), QualityKind.UNUSUAL))
    assert any(each.startswith(begins) for each in findings), findings


@pytest.mark.parametrize(
    ("found_on", "diagnosed_on", "is_found"),
    [
        ("2023-01-01", "2023-02-01", True),  # 31 days before the primary
        ("2023-01-02", "2023-02-01", False),
        ("2023-01", "2023-03-01", False),  # perhaps 29 days
        ("2023-01", "2023-03-03", True),  # 31 days at least
        ("unknown", "2023-03-01", False),
    ],
)
def test_that_liver_metastases_long_before_the_primary_are_found_when_certain(
    found_on: str, diagnosed_on: str, *, is_found: bool
) -> None:
    dossier = with_disease(followed(), found_on=PartialDate(found_on))
    primary = PrimaryTumour(patient_id=dossier.patient.id, diagnosed_on=PartialDate(diagnosed_on))
    dossier = replace(dossier, primaries=(primary,))
    text = "more than 30 days before the primary"
    assert any(text in each for each in said(found(dossier, QualityKind.UNUSUAL))) is is_found


@pytest.mark.parametrize(("found_on", "is_found"), [("2024-01-02", False), ("2024-01-03", True)])
def test_that_synchronous_after_more_than_a_year_is_found(found_on: str, *, is_found: bool) -> None:
    dossier = with_disease(
        followed(), found_on=PartialDate(found_on), at_presentation=YesNoUnknown.YES
    )
    primary = PrimaryTumour(patient_id=dossier.patient.id, diagnosed_on=PartialDate("2023-01-02"))
    findings = said(found(replace(dossier, primaries=(primary,)), QualityKind.UNUSUAL))
    assert any("more than 12 months after it" in each for each in findings) is is_found


def test_that_more_lesions_ablated_than_known_is_found() -> None:
    dossier = with_operation(
        followed(), components=frozenset({Component.LIVER_ABLATION}), n_ablated=3
    )
    dossier = replace(dossier, liver_diseases=with_disease(dossier, n_metastases=2).liver_diseases)
    assert "More lesions are ablated (3) than there are (2)." in said(
        found(dossier, QualityKind.UNUSUAL)
    )


def test_that_a_child_and_a_very_old_patient_are_unusual() -> None:
    for born in (date(2010, 1, 1), date(1930, 1, 1)):
        dossier = replace(followed(), patient=replace(followed().patient, birth_date=born))
        [only] = found(dossier, QualityKind.UNUSUAL)
        assert only.at == "birth_date"


def test_that_the_parts_of_a_chart_are_looked_at_too() -> None:
    dossier = followed()
    lesion = LiverMetastasis(
        patient_id=dossier.patient.id, number=1, segments=frozenset({Segment.S6})
    )
    size = LesionSize(
        patient_id=dossier.patient.id,
        lesion_id=lesion.id,
        measured_on=ANCHOR - timedelta(days=3),
        sized_by=SizedBy.MRI,
        diameter_mm=200.0,
    )
    [only] = found(dossier, QualityKind.UNUSUAL, lesions=(lesion,), sizes=(size,))
    assert only.record == size


def test_that_what_cannot_be_true_is_contradictory() -> None:
    early = with_operation(followed(), discharged_on=ANCHOR - timedelta(days=1))
    assert "The discharge is dated before the operation." in said(
        found(early, QualityKind.CONTRADICTION)
    )


# What follow-up leaves open


def test_that_a_curative_operation_without_calendar_or_answer_is_found() -> None:
    assert not found(followed(), QualityKind.NO_CALENDAR)
    again = operation(ANCHOR + timedelta(days=300))
    dossier = followed()
    dossier = replace(dossier, procedures=(*dossier.procedures, again))
    [only] = found(dossier, QualityKind.NO_CALENDAR)
    assert only.record == again
    kept = KeptCalendar(
        patient_id=dossier.patient.id,
        procedure_id=again.id,
        decided_on=again.performed_on,
        reason="Small",
    )
    assert not found(replace(dossier, kept_calendars=(kept,)), QualityKind.NO_CALENDAR)
    without = replace(followed(), episodes=())
    assert len(found(without, QualityKind.NO_CALENDAR)) == 1


def test_that_a_recurrence_without_decision_is_found() -> None:
    came = Recurrence(
        patient_id=followed().patient.id,
        detected_on=ANCHOR + timedelta(days=200),
        sites=frozenset({RecurrenceSite.LUNG}),
    )
    [only] = found(replace(followed(), recurrences=(came,)), QualityKind.UNDECIDED)
    assert only.values["recurrence"] == came.id


@pytest.mark.parametrize(("days", "is_found"), [(14, False), (15, True)])
def test_that_a_result_is_missing_after_fourteen_days(days: int, *, is_found: bool) -> None:
    scan = exam(TODAY - timedelta(days=days))
    dossier = replace(followed(), examinations=(scan,))
    assert bool(found(dossier, QualityKind.RESULT)) is is_found
    with_result = replace(dossier, results=(result(scan),))
    assert not found(with_result, QualityKind.RESULT)


def test_that_an_examination_outside_every_calendar_is_found() -> None:
    inside = exam(ANCHOR + timedelta(days=122))
    outside = exam(ANCHOR + timedelta(days=170))
    dossier = replace(followed(), examinations=(outside, inside))
    assert [each.record for each in found(dossier, QualityKind.OUTSIDE)] == [outside]


def test_that_the_control_after_an_operation_and_the_staging_of_a_recurrence_are_no_finding() -> (
    None
):
    control = exam(ANCHOR + timedelta(days=30), Modality.PETCT)
    assert not found(replace(followed(), examinations=(control,)), QualityKind.OUTSIDE)
    inside = exam(ANCHOR + timedelta(days=122))
    staging = exam(ANCHOR + timedelta(days=170))
    came = Recurrence(
        patient_id=followed().patient.id,
        detected_on=inside.performed_on,
        sites=frozenset({RecurrenceSite.LUNG}),
    )
    dossier = replace(followed(), examinations=(inside, staging), recurrences=(came,))
    assert not found(dossier, QualityKind.OUTSIDE)


def test_that_nobody_responsible_is_said_once_and_not_as_missing_too() -> None:
    dossier = replace(followed(), patient=replace(followed().patient, surgeon=" "))
    empty = replace(followed(), patient=replace(followed().patient, surgeon=""))
    assert len(found(dossier, QualityKind.NOBODY)) == 1
    assert len(found(empty, QualityKind.NOBODY)) == 1
    missing = [each.record for each in found(empty, QualityKind.MISSING) if each.at == "surgeon"]
    assert empty.patient not in missing


@pytest.mark.parametrize(
    ("day", "is_found"), [(date(2026, 5, 23), False), (date(2026, 5, 22), True)]
)
def test_that_no_contact_within_six_months_is_found(day: date, *, is_found: bool) -> None:
    dossier = replace(followed(date(2025, 3, 1)), examinations=(exam(day),))
    assert bool(found(dossier, QualityKind.CONTACT, date(2026, 11, 23))) is is_found


def test_that_nobody_asks_after_the_dead() -> None:
    dead = replace(followed(), deaths=(death(TODAY - timedelta(days=9)),))
    for kind in (QualityKind.CONTACT, QualityKind.NOBODY):
        assert not found(dead, kind)


# The whole registry


def two_alike() -> tuple[Dossier, Dossier]:
    one = replace(followed(), patient=patient(family_name="Işık", given_name="Ali"))
    other = patient(family_name="ALI", given_name="ISIK", hospital_no="654321")
    return one, Dossier(patient=other)


def test_that_the_same_person_twice_is_found_whatever_letters_and_order() -> None:
    one, other = two_alike()
    plans = [seen(each, TODAY) for each in (one, other)]
    [only] = [f for f in all_findings(plans, _chart) if f.kind is QualityKind.TWICE]
    assert (only.dossier, only.other) == (other, one)
    younger = replace(other, patient=replace(other.patient, birth_date=date(1962, 5, 12)))
    plans = [seen(each, TODAY) for each in (one, younger)]
    assert not [f for f in all_findings(plans, _chart) if f.kind is QualityKind.TWICE]


def _chart(dossier: Dossier) -> Chart:
    return Chart(dossier=dossier)


def test_that_the_order_is_by_patient_or_by_field() -> None:
    one, other = two_alike()
    findings = list(all_findings([seen(each, TODAY) for each in (one, other)], _chart))
    names = [each.dossier.patient.id for each in sorted(findings, key=by_patient)]
    assert names == sorted(names, key=names.index)
    fields = [(each.kind, each.label, each.at) for each in sorted(findings, key=by_field)]
    assert fields == sorted(fields, key=fields.index)


@given(dossier=whole_lives())
def test_that_the_counts_of_any_life_add_up(dossier: Dossier) -> None:
    plan = seen(dossier, TODAY + timedelta(days=900))
    findings = list(all_findings([plan], _chart))
    count = counted(findings)
    assert sum(count.by_kind.values()) == count.n == len(findings)
    assert count.n_patients == bool(findings)
    assert reconciled([plan]).adds_up
    turkish = words_in(Language.TURKISH)
    for each in findings:
        assert "{" not in each.said(ENGLISH)
        assert "{" not in each.said(turkish)


def test_that_operations_and_calendars_that_do_not_match_are_seen() -> None:
    dossier = followed()
    [calendar] = dossier.episodes
    assert reconciled([seen(dossier, TODAY)]) == (1, 1, 0, 0, 0, 0)
    twice = replace(dossier, episodes=(calendar, replace(calendar, id=new_episode_id())))
    assert not reconciled([seen(twice, TODAY)]).adds_up
