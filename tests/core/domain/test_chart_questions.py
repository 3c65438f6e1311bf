"""Every range and order rule of the record: what refuses, what asks once, and what is fine."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.domain.chart import Chart
from core.domain.chart_questions import foreseen_problems
from core.domain.checks import Problem
from core.domain.choices import YesNoUnknown
from core.domain.course_checks import record_problems
from core.domain.disease import (
    Distribution,
    LiverDisease,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
)
from core.domain.dossier import Dossier
from core.domain.followup import Examination
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.parts import Ablation, AblationModality, Specimen
from core.domain.segments import Segment
from core.domain.stops import Death
from core.domain.treatment import (
    Component,
    MacroscopicResidue,
    Procedure,
    SystemicTherapy,
    TherapySetting,
)
from core.domain.work_up import WorkUp, WorkUpKind
from tests.builders import TODAY, liver_operation, patient

PERSON = patient()
WHO = PERSON.id
DIAGNOSED, OPERATED = date(2025, 2, 3), date(2025, 9, 15)
TUMOUR = PrimaryTumour(patient_id=WHO, diagnosed_on=PartialDate.on(DIAGNOSED))
LIVER = LiverDisease(patient_id=WHO, found_on=PartialDate.on(DIAGNOSED), n_metastases=4)
FIRST = liver_operation(WHO, OPERATED)
CHART = Chart(
    dossier=Dossier(
        patient=PERSON, primaries=(TUMOUR,), liver_diseases=(LIVER,), procedures=(FIRST,)
    )
)
FINE, ASKS, REFUSES = "fine", "asks", "refuses"


def verdict(record: Any, chart: Chart = CHART) -> str:
    problems: list[Problem] = [
        *record_problems(record, today=TODAY),
        *foreseen_problems(chart, record, today=TODAY),
    ]
    if any(not each.asks for each in problems):
        return REFUSES
    return ASKS if problems else FINE


def disease(**changes: Any) -> LiverDisease:
    return replace(LIVER, **changes)


def size(mm: float) -> LesionSize:
    lesion = LiverMetastasis(patient_id=WHO, number=1, segments=frozenset({Segment.S7}))
    return LesionSize(
        patient_id=WHO,
        lesion_id=lesion.id,
        measured_on=OPERATED,
        sized_by=SizedBy.MRI,
        diameter_mm=mm,
    )


def operated(**changes: Any) -> Procedure:
    return replace(FIRST, **changes)


def therapy(cycles: int) -> SystemicTherapy:
    return SystemicTherapy(
        patient_id=WHO,
        setting=TherapySetting.PREOPERATIVE,
        started_on=PartialDate.on(DIAGNOSED),
        n_cycles=cycles,
    )


def born(years_before: int) -> Any:
    return replace(PERSON, birth_date=date(OPERATED.year - years_before, 1, 1))


def staying(days: int) -> Procedure:
    return operated(admitted_on=OPERATED, discharged_on=OPERATED + timedelta(days=days))


def recurrence(on: date = TODAY, **changes: Any) -> Recurrence:
    found = Recurrence(patient_id=WHO, detected_on=on, sites=frozenset({RecurrenceSite.LIVER}))
    return replace(found, **changes)


def examined(on: date) -> Examination:
    return Examination(patient_id=WHO, modality=Modality.MRI, performed_on=on)


MAJOR = frozenset({Component.MAJOR_HEPATECTOMY})
RANGES: list[tuple[str, Callable[[Any], Any], Any, str]] = [
    ("age", born, 17, ASKS),
    ("age", born, 18, FINE),
    ("age", born, 90, FINE),
    ("age", born, 91, ASKS),
    ("age", born, 121, REFUSES),
    ("age", born, -2, REFUSES),
    ("number", lambda n: disease(n_metastases=n), 0, REFUSES),
    ("number", lambda n: disease(n_metastases=n), 1, FINE),
    ("number", lambda n: disease(n_metastases=n), 20, FINE),
    ("number", lambda n: disease(n_metastases=n), 21, ASKS),
    ("diameter", lambda mm: disease(largest_mm=mm), 0, REFUSES),
    ("diameter", lambda mm: disease(largest_mm=mm), 150, FINE),
    ("diameter", lambda mm: disease(largest_mm=mm), 151, ASKS),
    ("diameter", lambda mm: disease(largest_mm=mm), 401, REFUSES),
    ("diameter", size, 150, FINE),
    ("diameter", size, 151, ASKS),
    ("diameter", size, 401, REFUSES),
    ("diameter", size, -1, REFUSES),
    ("margin", lambda mm: operated(margin_mm=mm), -0.1, REFUSES),
    ("margin", lambda mm: operated(margin_mm=mm), 0.0, FINE),
    ("margin", lambda mm: operated(margin_mm=mm), 40.0, FINE),
    ("margin", lambda mm: operated(margin_mm=mm), 40.1, ASKS),
    ("cycles", therapy, -1, REFUSES),
    ("cycles", therapy, 12, FINE),
    ("cycles", therapy, 13, ASKS),
    ("stay", staying, -1, REFUSES),
    ("stay", staying, 0, FINE),
    ("stay", staying, 60, FINE),
    ("stay", staying, 61, ASKS),
    ("ablated", lambda n: operated(n_ablated=n), -1, REFUSES),
    ("ablated", lambda n: operated(n_ablated=n), 4, FINE),
    ("ablated", lambda n: operated(n_ablated=n), 5, ASKS),
]


@pytest.mark.parametrize(
    ("make", "value", "expected"),
    [row[1:] for row in RANGES],
    ids=[f"{name} {value}" for name, _, value, _ in RANGES],
)
def test_that_each_range_refuses_asks_or_lets_pass(
    make: Callable[[Any], Any], value: Any, expected: str
) -> None:
    assert verdict(make(value)) == expected


ORDERS: list[tuple[str, Any, str]] = [
    ("an event before 2000", examined(date(1999, 12, 31)), ASKS),
    ("an event after today", examined(TODAY + timedelta(days=1)), REFUSES),
    ("an event before the birth", examined(PERSON.birth_date - timedelta(days=1)), REFUSES),
    (
        "a diagnosis on the birth date",
        replace(TUMOUR, diagnosed_on=PartialDate.on(PERSON.birth_date)),
        REFUSES,
    ),
    ("an examination before the diagnosis", examined(DIAGNOSED - timedelta(days=1)), ASKS),
    ("an examination on the day of diagnosis", examined(DIAGNOSED), FINE),
    ("a recurrence before the operation", recurrence(OPERATED - timedelta(days=1)), REFUSES),
    ("a recurrence on the day of the operation", recurrence(OPERATED), FINE),
    (
        "metastases 31 days before the primary",
        disease(found_on=PartialDate.on(DIAGNOSED - timedelta(days=31))),
        ASKS,
    ),
    (
        "metastases 30 days before the primary",
        disease(found_on=PartialDate.on(DIAGNOSED - timedelta(days=30))),
        FINE,
    ),
    ("metastases in a year only", disease(found_on=PartialDate("2025")), FINE),
    (
        "one metastasis on both sides",
        disease(n_metastases=1, distribution=Distribution.BILOBAR),
        ASKS,
    ),
    (
        "two metastases on both sides",
        disease(n_metastases=2, distribution=Distribution.BILOBAR),
        FINE,
    ),
    (
        "one lesion of a recurrence on both sides",
        recurrence(n_lesions=1, liver_distribution=Distribution.BILOBAR),
        ASKS,
    ),
    (
        "segments of the other side",
        recurrence(liver_distribution=Distribution.LEFT_LIVER, segments=frozenset({Segment.S7})),
        ASKS,
    ),
    (
        "synchronous, found after 13 months",
        disease(found_on=PartialDate("2026-04"), at_presentation=YesNoUnknown.YES),
        ASKS,
    ),
    (
        "synchronous, found after 11 months",
        disease(found_on=PartialDate("2026-01"), at_presentation=YesNoUnknown.YES),
        FINE,
    ),
    ("a major resection without remnant volume", operated(components=MAJOR), ASKS),
    (
        "three whole segments without remnant volume",
        operated(segments=frozenset({Segment.S5, Segment.S6, Segment.S7})),
        ASKS,
    ),
    (
        "both halves of segment 4 and one more",
        operated(segments=frozenset({Segment.S4A, Segment.S4B, Segment.S5})),
        FINE,
    ),
    ("R0 with a margin of 0 mm", operated(margin_mm=0.0, residue=MacroscopicResidue.NONE), ASKS),
    (
        "no tumour left and a margin of 1 mm",
        operated(margin_mm=1.0, residue=MacroscopicResidue.NONE),
        FINE,
    ),
]


@pytest.mark.parametrize(
    ("record", "expected"), [row[1:] for row in ORDERS], ids=[row[0] for row in ORDERS]
)
def test_that_each_order_refuses_asks_or_lets_pass(record: Any, expected: str) -> None:
    assert verdict(record) == expected


def test_that_a_remnant_volume_answers_for_a_major_resection() -> None:
    measured = WorkUp(
        patient_id=WHO,
        performed_on=OPERATED - timedelta(days=3),
        kind=WorkUpKind.CT_VOLUMETRY,
        remnant_ml=420,
    )
    chart = replace(CHART, work_ups=(measured,))
    assert verdict(operated(components=MAJOR), chart) == FINE
    late = replace(measured, performed_on=OPERATED + timedelta(days=1))
    assert verdict(operated(components=MAJOR), replace(CHART, work_ups=(late,))) == ASKS


def test_that_an_operation_before_the_recurrence_it_treats_is_refused() -> None:
    found = recurrence()
    chart = replace(CHART, dossier=replace(CHART.dossier, recurrences=(found,)))
    again = liver_operation(WHO, TODAY - timedelta(days=1), recurrence_id=found.id)
    assert verdict(again, chart) == REFUSES
    assert verdict(replace(again, performed_on=TODAY), chart) == FINE


def test_that_nothing_but_what_may_follow_it_is_after_a_death() -> None:
    died = Death(patient_id=WHO, died_on=OPERATED + timedelta(days=100))
    chart = replace(CHART, dossier=replace(CHART.dossier, deaths=(died,)))
    assert verdict(examined(TODAY), chart) == REFUSES
    assert verdict(examined(died.died_on), chart) == FINE


def test_that_ablated_lesions_are_counted_against_the_lesions_that_are_named() -> None:
    lesion = LiverMetastasis(patient_id=WHO, number=1, segments=frozenset({Segment.S7}))
    chart = replace(CHART, lesions=(lesion,))
    known: dict[str, Any] = {"patient_id": WHO, "procedure_id": FIRST.id}
    two = Ablation(**known, modality=AblationModality.MICROWAVE, n_lesions=2)
    assert verdict(two, chart) == ASKS
    assert verdict(replace(two, n_lesions=1), chart) == FINE
    assert verdict(Specimen(**known, name="S7"), chart) == FINE


def test_that_what_was_unusual_before_is_not_asked_again() -> None:
    unusual = operated(components=MAJOR)
    chart = replace(CHART, dossier=replace(CHART.dossier, procedures=(unusual,)))
    assert verdict(replace(unusual, surgeon="Dr B. Er"), chart) == FINE
    assert verdict(examined(TODAY), chart) == FINE
