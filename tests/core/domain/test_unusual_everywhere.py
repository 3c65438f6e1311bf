"""What the page of data quality lists, a form asks about; and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.chart import Chart
from core.domain.chart_questions import (
    RULES,
    foreseen_of_operation,
    foreseen_problems,
    foreseen_together,
)
from core.domain.chart_with import chart_with
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
from core.domain.lesions import LiverMetastasis
from core.domain.modality import Modality
from core.domain.operation import Operation
from core.domain.partial_date import PartialDate
from core.domain.parts import Ablation, AblationModality, Specimen
from core.domain.segments import Segment
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.domain.variables import variables_of
from core.domain.work_up import WorkUp, WorkUpKind
from core.reports.quality.finding import QualityKind
from core.reports.quality.unusual import unusual_findings
from tests.builders import TODAY, liver_operation, patient

PERSON = patient()
WHO = PERSON.id
DIAGNOSED, OPERATED = date(2023, 3, 1), date(2025, 9, 15)
TUMOUR = PrimaryTumour(patient_id=WHO, diagnosed_on=PartialDate.on(DIAGNOSED))
LIVER = LiverDisease(patient_id=WHO, found_on=PartialDate.on(DIAGNOSED), n_metastases=4)
FIRST = liver_operation(WHO, OPERATED)
DOSSIER = Dossier(patient=PERSON, primaries=(TUMOUR,), liver_diseases=(LIVER,), procedures=(FIRST,))
CHART = Chart(dossier=DOSSIER)
OF_FIRST: dict[str, Any] = {"patient_id": WHO, "procedure_id": FIRST.id}
BOTH_SIDES = Distribution.BILOBAR

Said = set[tuple[str, str]]


def asked(chart: Chart, record: Any) -> Said:
    """What the form of this record says: of which record, in which sentence."""
    own = ((record.id, each.sentence) for each in record_problems(record, today=TODAY))
    around = foreseen_problems(chart, record, today=TODAY)
    return {*own, *((each.record.id, each.sentence) for each in around)}


def listed(chart: Chart) -> Said:
    """What the page says; a range in the words of the form."""
    return set(_listed(chart))


def _listed(chart: Chart) -> Iterator[tuple[str, str]]:
    for each in unusual_findings(chart, TODAY):
        [sentence] = {
            problem.sentence
            for problem in record_problems(each.record, today=TODAY)
            if (problem.field, dict(problem.values)) == (each.at, _without_value(each.values))
        } or {each.sentence}
        yield each.record.id, sentence


def _without_value(values: Any) -> dict[str, object]:
    return {name: value for name, value in values.items() if name != "value"}


class Case(NamedTuple):
    """A record that is as usual beside the chart, one that is not, and where that is said."""

    rule: str
    usual: Any
    unusual: Any
    at: str
    chart: Chart = CHART


def examined(on: date) -> Examination:
    return Examination(patient_id=WHO, modality=Modality.MRI, performed_on=on)


def disease(**changes: Any) -> LiverDisease:
    return replace(LIVER, **changes)


def synchronous(found_on: str) -> LiverDisease:
    return disease(found_on=PartialDate(found_on), at_presentation=YesNoUnknown.YES)


def recurrence(**changes: Any) -> Recurrence:
    sites = frozenset({RecurrenceSite.LIVER})
    return Recurrence(patient_id=WHO, detected_on=TODAY, sites=sites, **changes)


def operated(**changes: Any) -> Procedure:
    return replace(FIRST, **changes)


def staying(days: int, **changes: Any) -> Procedure:
    return operated(discharged_on=OPERATED + timedelta(days=days), **changes)


def volumes(**changes: Any) -> WorkUp:
    kind, before = WorkUpKind.CT_VOLUMETRY, OPERATED - timedelta(days=3)
    return replace(WorkUp(patient_id=WHO, performed_on=before, kind=kind), **changes)


def with_work_up(**changes: Any) -> Chart:
    return replace(CHART, work_ups=(volumes(**changes),))


def specimen(margin_mm: float) -> Specimen:
    return Specimen(**OF_FIRST, name="S7", margin_mm=margin_mm)


def ablated(n: int) -> Ablation:
    return Ablation(**OF_FIRST, modality=AblationModality.MICROWAVE, n_lesions=n)


def lesion(number: int, **changes: Any) -> LiverMetastasis:
    return LiverMetastasis(
        patient_id=WHO, number=number, segments=frozenset({Segment.S7}), **changes
    )


MAJOR = frozenset({Component.MAJOR_HEPATECTOMY})
TWO, THREE = frozenset({Segment.S5, Segment.S6}), frozenset({Segment.S5, Segment.S6, Segment.S7})
CLEARED = operated(residue=MacroscopicResidue.NONE)
AFTER_CLEARING = replace(CHART, dossier=replace(DOSSIER, procedures=(CLEARED,)))
LATER = recurrence()
# A lesion of a recurrence is none that the first operation could find.
WITH_LATER = replace(
    CHART,
    dossier=replace(DOSSIER, recurrences=(LATER,)),
    lesions=(lesion(1), lesion(2, recurrence_id=LATER.id)),
)
ON_LEFT = Distribution.LEFT_LIVER
CASES = (
    Case(
        "treated_before_diagnosis",
        examined(DIAGNOSED),
        examined(DIAGNOSED - timedelta(days=1)),
        "performed_on",
    ),
    Case(
        "early_liver",
        disease(found_on=PartialDate("2023-01-30")),
        disease(found_on=PartialDate("2023-01-29")),
        "found_on",
    ),
    # A year with a leap day has 366 days and is 12 months.
    Case("late_synchronous", synchronous("2024-03-01"), synchronous("2024-03-02"), ""),
    Case(
        "one_on_both_sides",
        disease(distribution=BOTH_SIDES, n_metastases=2),
        disease(distribution=BOTH_SIDES, n_metastases=1),
        "distribution",
    ),
    Case(
        "one_recurrent_on_both_sides",
        recurrence(liver_distribution=BOTH_SIDES, n_lesions=2),
        recurrence(liver_distribution=BOTH_SIDES, n_lesions=1),
        "liver_distribution",
    ),
    Case(
        "segments_of_the_other_side",
        recurrence(liver_distribution=ON_LEFT, segments=frozenset({Segment.S2})),
        recurrence(liver_distribution=ON_LEFT, segments=frozenset({Segment.S2, Segment.S8})),
        "segments",
    ),
    Case("long_stay", staying(60), staying(61), "discharged_on"),
    Case(
        "long_stay",
        staying(57, admitted_on=OPERATED - timedelta(days=3)),
        staying(58, admitted_on=OPERATED - timedelta(days=3)),
        "discharged_on",
    ),
    Case("remnant_not_measured", operated(segments=TWO), operated(segments=THREE), "components"),
    Case("remnant_not_measured", FIRST, operated(components=MAJOR), "components"),
    Case(
        "remnant_not_measured",
        volumes(remnant_ml=420),
        operated(components=MAJOR),
        "components",
        with_work_up(kind=WorkUpKind.MRI, remnant_ml=420),
    ),
    Case(
        "margin_without",
        replace(CLEARED, margin_mm=0.1),
        replace(CLEARED, margin_mm=0.0),
        "margin_mm",
    ),
    Case("margin_without", specimen(1.0), specimen(0.0), "margin_mm", AFTER_CLEARING),
    Case("more_ablated_than_there", operated(n_ablated=4), operated(n_ablated=5), "n_ablated"),
    Case("more_ablated_than_there", ablated(4), ablated(5), "n_lesions"),
    Case("more_ablated_than_there", ablated(1), ablated(2), "n_lesions", WITH_LATER),
    Case(
        "age_questions",
        replace(PERSON, birth_date=date(OPERATED.year - 90, 1, 1)),
        replace(PERSON, birth_date=date(OPERATED.year - 91, 1, 1)),
        "birth_date",
    ),
    Case(
        "age_questions",
        replace(PERSON, birth_date=date(TODAY.year - 90, 1, 1)),
        replace(PERSON, birth_date=date(TODAY.year - 91, 1, 1)),
        "birth_date",
        Chart(dossier=Dossier(patient=PERSON)),
    ),
    Case("declared", operated(margin_mm=40.0), operated(margin_mm=40.1), "margin_mm"),
    Case(
        "declared",
        volumes(performed_on=date(2000, 1, 1)),
        volumes(performed_on=date(1999, 12, 31)),
        "performed_on",
    ),
)


def test_that_every_rule_has_a_case() -> None:
    known = {rule.__name__ for rule in RULES}
    assert known | {"age_questions", "declared"} == {each.rule for each in CASES}


@pytest.mark.parametrize("case", CASES, ids=[each.rule for each in CASES])
def test_that_a_form_asks_exactly_when_the_page_lists(case: Case) -> None:
    before = listed(case.chart)
    assert asked(case.chart, case.usual) == set()
    assert listed(chart_with(case.chart, case.usual)) == before == set()
    [said] = asked(case.chart, case.unusual)
    after = chart_with(case.chart, case.unusual)
    assert listed(after) == {said}
    [finding] = unusual_findings(after, TODAY)
    assert finding.kind is QualityKind.UNUSUAL
    assert (finding.record, finding.at) == (case.unusual, case.at or finding.at)
    assert finding.label in {each.label for each in variables_of(type(finding.record))}


def test_that_a_second_operation_like_an_unusual_one_is_asked_about_too() -> None:
    chart = chart_with(CHART, operated(components=MAJOR))
    again = liver_operation(WHO, OPERATED + timedelta(days=90), components=MAJOR)
    [(about, _)] = asked(chart, again)
    assert about == again.id


def test_that_what_is_wrong_in_another_record_is_never_said_at_a_field_of_this_one() -> None:
    late = replace(TUMOUR, diagnosed_on=PartialDate.on(OPERATED + timedelta(days=1)))
    moved = disease(found_on=PartialDate.on(OPERATED + timedelta(days=1)))
    chart = chart_with(CHART, late)
    problems = foreseen_problems(chart, moved, today=TODAY)
    assert {(each.record.id, each.field) for each in problems} == {(FIRST.id, "")}


def test_that_the_form_of_an_operation_says_at_its_own_field_what_is_unusual_in_a_part() -> None:
    for operation, field in (
        (Operation(procedure=FIRST, ablations=(ablated(5),)), "n_ablated"),
        (Operation(procedure=CLEARED, specimens=(specimen(0.0),)), "margin_mm"),
    ):
        [only] = foreseen_of_operation(CHART, operation, today=TODAY)
        assert only.field == field
        [part] = operation.parts
        assert only.record == part


def test_that_a_contradiction_leads_to_its_record_and_field() -> None:
    early = operated(discharged_on=OPERATED - timedelta(days=1))
    [only] = unusual_findings(chart_with(CHART, early), TODAY)
    assert (only.kind, only.record, only.at) == (
        QualityKind.CONTRADICTION,
        early,
        "discharged_on",
    )


# Any record, typed part by part

DAYS = st.dates(date(1998, 1, 1), TODAY)
SEGMENTS = st.frozensets(st.sampled_from(Segment), max_size=4)
SIDES = st.none() | st.sampled_from(Distribution)
FEW = st.none() | st.integers(0, 6)
PROCEDURES = st.builds(
    operated,
    performed_on=DAYS,
    components=st.sampled_from((MAJOR, frozenset({Component.LIVER_ABLATION}))),
    segments=SEGMENTS,
    residue=st.none() | st.sampled_from(MacroscopicResidue),
    margin_mm=st.none() | st.sampled_from((0.0, 1.0, 41.0)),
    n_ablated=FEW,
    admitted_on=st.none() | DAYS,
    discharged_on=st.none() | DAYS,
)
PARTS = st.lists(
    st.one_of(
        st.builds(replace, st.just(TUMOUR), diagnosed_on=st.none() | DAYS.map(PartialDate.on)),
        st.builds(
            disease,
            found_on=st.none() | DAYS.map(PartialDate.on),
            at_presentation=st.none() | st.sampled_from(YesNoUnknown),
            distribution=SIDES,
            n_metastases=FEW,
        ),
        st.builds(examined, DAYS),
        st.builds(recurrence, liver_distribution=SIDES, n_lesions=FEW, segments=SEGMENTS),
        st.builds(volumes, performed_on=DAYS, remnant_ml=st.none() | st.just(400)),
        st.builds(lesion, st.integers(1, 9)),
        st.builds(specimen, st.sampled_from((0.0, 2.0))),
        st.builds(ablated, st.integers(0, 5)),
    ),
    max_size=8,
)


@given(operation=PROCEDURES, parts=PARTS)
def test_that_whatever_the_page_lists_was_asked_when_it_was_typed(
    operation: Procedure, parts: Sequence[Any]
) -> None:
    chart, said = Chart(dossier=Dossier(patient=PERSON)), set[tuple[str, str]]()
    for record in (operation, *parts):
        new = asked(chart, record)
        chart = chart_with(chart, record)
        assert new <= listed(chart)
        said |= new
    assert listed(chart) <= said


def test_that_records_typed_before_anything_is_stored_are_looked_at_together() -> None:
    early = disease(found_on=PartialDate("2023-01-29"))
    major = operated(components=MAJOR)
    for earlier, record in (((PERSON, TUMOUR), early), ((PERSON, TUMOUR, LIVER), major)):
        [only] = foreseen_together(earlier, record, today=TODAY)
        assert (only.record, only.asks) == (record, True)
    old = replace(PERSON, birth_date=date(TODAY.year - 91, 1, 1))
    [only] = foreseen_together((), old, today=TODAY)
    assert only.field == "birth_date"
    unborn: Any = replace(PERSON, birth_date=TODAY + timedelta(days=1))
    assert not foreseen_together((unborn,), early, today=TODAY)
