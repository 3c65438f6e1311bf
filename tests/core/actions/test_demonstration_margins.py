"""The counts the source series publishes, out of queries over the demonstration's records."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from statistics import median

import pytest

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.complications import ClavienDindo, ComplicationKind
from core.domain.disease import (
    Differentiation,
    Distribution,
    Emergency,
    Intent,
    PrimaryResponse,
    Recurrence,
    RecurrenceSite,
    Resectability,
    StageEdition,
    StagePrefix,
)
from core.domain.gaps import asked_of, is_empty
from core.domain.lesions import Fate
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.partial_date import Precision
from core.domain.parts import AblationModality
from core.domain.screening import ExclusionReason, Screening, ScreeningOutcome
from core.domain.segments import LEFT_LIVER, RIGHT_LIVER
from core.domain.treatment import (
    Biological,
    Component,
    FrozenSection,
    Procedure,
    Response,
    Strategy,
    TherapySetting,
)
from core.domain.work_up import Analyte, WorkUpKind
from core.store.backups.contents import counts_of
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from tests.demonstrated import demonstrated

TODAY = date(2026, 11, 23)
LOW = {ClavienDindo.I, ClavienDindo.II}


@pytest.fixture(scope="module")
def registry() -> Registry:
    return demonstrated(TODAY)


@pytest.fixture(scope="module")
def charts(registry: Registry) -> tuple[Chart, ...]:
    return tuple(chart_of(registry, each.patient.id) for each in all_dossiers(registry))


Charts = tuple[Chart, ...]


def spread(values: Iterable[float]) -> tuple[float, float, float]:
    """Median and range."""
    found = list(values)
    return median(found), min(found), max(found)


def index(chart: Chart) -> Procedure:
    assert chart.dossier.index_surgery is not None
    return chart.dossier.index_surgery


def first_lesions(chart: Chart) -> list[float]:
    """The largest diameter of each lesion before any treatment."""
    first = [each for each in chart.lesions if each.recurrence_id is None]
    return [chart.sizes_of(each.id)[0].diameter_mm for each in first]


def last_sizes(chart: Chart) -> list[float]:
    """The diameter of each lesion at the last measurement before the first operation."""
    first = [each for each in chart.lesions if each.recurrence_id is None]
    return [chart.sizes_of(each.id)[-1].diameter_mm for each in first]


def had(chart: Chart, setting: TherapySetting) -> bool:
    return any(each.setting is setting for each in chart.dossier.therapies)


def preoperative(charts: Charts) -> list[Chart]:
    return [each for each in charts if had(each, TherapySetting.PREOPERATIVE)]


def first_recurrences(charts: Charts) -> list[tuple[Chart, Recurrence]]:
    return [(each, each.dossier.recurrences[0]) for each in charts if each.dossier.recurrences]


def is_simultaneous(chart: Chart) -> bool:
    return index(chart).strategy is Strategy.SIMULTANEOUS


def is_major(chart: Chart) -> bool:
    return Component.MAJOR_HEPATECTOMY in index(chart).components


def positive(charts: Charts) -> list[Chart]:
    return [each for each in charts if each.smallest_margin_mm(index(each).id) == 0]


# The primary tumour


def test_that_grades_prefixes_and_emergencies_are_as_printed(charts: Charts) -> None:
    primaries = [each for chart in charts for each in chart.dossier.primaries]
    assert Counter(each.differentiation for each in primaries) == {
        Differentiation.WELL: 1,
        Differentiation.MODERATE: 39,
        Differentiation.POOR: 5,
    }
    assert {each.edition for each in primaries} == {StageEdition.SEVENTH}
    emergencies = Counter(each.emergency for each in primaries)
    assert emergencies[Emergency.OBSTRUCTION] == 3
    assert emergencies[Emergency.PERFORATION] == 1
    assert [each.invasion for each in primaries if each.invasion] == ["Psoas muscle"]


def test_that_the_prefix_says_whether_therapy_came_before_the_resection(charts: Charts) -> None:
    for chart in charts:
        [primary] = chart.dossier.primaries
        given = [
            t
            for t in chart.dossier.therapies
            if t.setting is TherapySetting.PREOPERATIVE
            and primary.resected_on is not None
            and not t.started_on.is_certainly_after(primary.resected_on.earliest or TODAY)
        ]
        after = StagePrefix.PATHOLOGICAL_AFTER_THERAPY
        assert (primary.prefix is after) == bool(given)
        assert (primary.response is PrimaryResponse.NOT_APPLICABLE) == (not given)


def test_that_the_one_complete_response_is_t0_n1_m1(charts: Charts) -> None:
    [complete] = [
        chart for chart in charts if chart.dossier.primaries[0].response is PrimaryResponse.COMPLETE
    ]
    primary = complete.dossier.primaries[0]
    assert (primary.pt, primary.pn, len(complete.lesions) > 0) == ("T0", "N1", True)
    node_negative = sum(chart.dossier.primaries[0].pn == "N0" for chart in charts)
    assert (node_negative, round(100 * node_negative / len(charts))) == (5, 11)


def test_that_what_the_paper_does_not_print_of_molecules_says_so(charts: Charts) -> None:
    for chart in charts:
        [primary] = chart.dossier.primaries
        is_tested = primary.kras is not None and primary.kras.value != "not_tested"
        assert ("invented" in primary.note) == is_tested
        for each in chart.dossier.therapies:
            if each.biological is Biological.CETUXIMAB and is_tested:
                is_first = each.setting is TherapySetting.PREOPERATIVE
                assert not is_first or {primary.kras, primary.nras} == {"wild_type"}


# Liver metastases


def test_that_numbers_and_sides_follow_from_the_lesions(charts: Charts) -> None:
    for chart in charts:
        stated = chart.dossier.liver_disease
        first = [each for each in chart.lesions if each.recurrence_id is None]
        where = frozenset(segment for each in first for segment in each.segments)
        sides = {
            (True, True): Distribution.BILOBAR,
            (True, False): Distribution.LEFT_LIVER,
            (False, True): Distribution.RIGHT_LIVER,
        }
        assert stated is not None
        assert len(first) == stated.n_metastases
        assert sides[bool(where & LEFT_LIVER), bool(where & RIGHT_LIVER)] is stated.distribution
        assert max(first_lesions(chart)) == stated.largest_mm
        assert [each.number for each in chart.lesions] == [*range(1, len(chart.lesions) + 1)]


def test_that_numbers_of_lesions_have_the_medians_that_can_hold(charts: Charts) -> None:
    numbers = [len(first_lesions(each)) for each in charts]
    assert spread(numbers) == (4, 1, 18)
    both = [len(first_lesions(c)) for c in charts if _side(c) is Distribution.BILOBAR]
    assert (len(both), *spread(both)) == (23, 4, 2, 18)
    upfront = [len(first_lesions(c)) for c in charts if c not in preoperative(charts)]
    assert (len(upfront), *spread(upfront)) == (11, 4, 1, 4)


def _side(chart: Chart) -> Distribution | None:
    return chart.dossier.liver_disease.distribution if chart.dossier.liver_disease else None


def test_that_sizes_before_and_after_therapy_are_as_printed(charts: Charts) -> None:
    assert spread(max(first_lesions(each)) for each in charts) == (35, 5, 150)
    treated = preoperative(charts)
    assert len(treated) == 34
    assert spread(max(first_lesions(each)) for each in treated) == (35, 5, 100)
    assert spread(max(last_sizes(each)) for each in treated) == (29, 4, 90)


def test_that_the_stated_response_is_that_of_the_measured_sums(charts: Charts) -> None:
    """Two targets of one organ at most; partial from 30 % less of the sum, progression nowhere."""
    for chart in preoperative(charts):
        pairs = zip(first_lesions(chart), last_sizes(chart), strict=True)
        targets = sorted(pairs, key=lambda pair: -pair[0])[:2]
        before, after = sum(b for b, _ in targets), sum(a for _, a in targets)
        is_partial = 100 * (before - after) >= 30 * before
        [given] = [t for t in chart.dossier.therapies if t.setting is TherapySetting.PREOPERATIVE]
        assert given.response is (Response.PARTIAL if is_partial else Response.STABLE)


def test_that_31_lesions_were_ablated_in_10_patients(charts: Charts) -> None:
    """By the ablations and, lesion by lesion, by the fates."""
    counted = [chart.n_ablated(index(chart).id) or 0 for chart in charts]
    ablated = [n for n in counted if n]
    assert (len(ablated), sum(ablated), *spread(ablated)) == (10, 31, 3, 1, 8)
    by_fate = [
        sum(f.fate is Fate.ABLATED and f.procedure_id == index(chart).id for f in chart.fates)
        for chart in charts
    ]
    assert by_fate == counted
    kinds = {a.modality for c in charts for a in c.ablations_of(index(c).id)}
    assert kinds == {AblationModality.MICROWAVE, AblationModality.RADIOFREQUENCY}
    margins = [a.margin_mm for c in charts for a in c.ablations_of(index(c).id)]
    assert min(each for each in margins if each is not None) >= 5


def test_that_every_lesion_has_a_fate_where_it_could_be_reached(charts: Charts) -> None:
    """Resected where something was taken out; ablated anywhere; one had disappeared."""
    fates = Counter(each.fate for chart in charts for each in chart.fates)
    assert fates[Fate.DISAPPEARED] == 1
    for chart in charts:
        for lesion in chart.lesions:
            [fate] = chart.fates_of(lesion.id)
            operation = chart.dossier.procedure(fate.procedure_id)
            if fate.fate is Fate.RESECTED:
                assert lesion.segments & (operation.segments | operation.partial_segments)


# Before the operation


def test_that_two_had_peritoneal_and_ovarian_disease(charts: Charts) -> None:
    found = [(chart, each) for chart in charts for each in chart.extrahepatic]
    assert [each.sites for _, each in found] == [
        frozenset({RecurrenceSite.PERITONEUM, RecurrenceSite.OVARY})
    ] * 2
    assert all(Component.HIPEC in index(chart).components for chart, _ in found)
    assert all(each.resectability is Resectability.RESECTABLE for _, each in found)


def test_that_everybody_was_worked_up(charts: Charts) -> None:
    """MRI and PET-CT; a colonoscopy in the year before; CT with the remnant before a major one."""
    for chart in charts:
        kinds = Counter(each.kind for each in chart.work_ups)
        assert kinds[WorkUpKind.MRI] == kinds[WorkUpKind.PETCT] == 1
        [seen] = [each for each in chart.work_ups if each.kind is WorkUpKind.COLONOSCOPY]
        assert add_months(seen.performed_on, 12) >= index(chart).performed_on
        measured = [
            each
            for each in chart.work_ups
            if each.kind is WorkUpKind.CT_VOLUMETRY
            and each.performed_on < index(chart).performed_on
        ]
        assert bool(measured) == is_major(chart)
    assert sum(map(is_major, charts)) == 11


def test_that_everybody_was_discussed_by_all_five_and_agreed_in_writing(charts: Charts) -> None:
    for chart in charts:
        assert chart.dossier.patient.consent_on is not None
        [first, *_] = chart.dossier.decisions
        assert first.held_on <= index(chart).performed_on
        for each in chart.dossier.decisions:
            assert all(
                (
                    each.hepatobiliary_surgeon,
                    each.colorectal_surgeon,
                    each.radiologist,
                    each.radiation_oncologist,
                    each.medical_oncologist,
                )
            )
    firsts = Counter(each.dossier.decisions[0].decision for each in charts)
    assert firsts == {Intent.CHEMOTHERAPY_FIRST: 34, Intent.CURATIVE_LOCAL: 11}


def test_that_6_of_34_were_not_resectable_at_first(charts: Charts) -> None:
    given = [
        each
        for chart in charts
        for each in chart.dossier.therapies
        if each.setting is TherapySetting.PREOPERATIVE
    ]
    assert Counter(each.initial_resectability for each in given) == {
        Resectability.UNRESECTABLE: 6,
        Resectability.RESECTABLE: 28,
    }
    assert spread(each.n_cycles or 0 for each in given) == (4, 3, 12)
    assert all(had(each, TherapySetting.ADJUVANT) or _was_just_operated(each) for each in charts)


def _was_just_operated(chart: Chart) -> bool:
    return index(chart).performed_on > TODAY - timedelta(days=60)


def test_that_of_98_considered_53_were_not_taken_in(registry: Registry, charts: Charts) -> None:
    everybody = registry.of(Screening).all()
    outcomes = Counter(each.outcome for each in everybody)
    assert outcomes == {ScreeningOutcome.INCLUDED: 45, ScreeningOutcome.EXCLUDED: 53}
    included = {each.patient_id for each in everybody if each.patient_id}
    assert included == {each.dossier.patient.id for each in charts}
    reasons = Counter(each.reason for each in everybody if each.reason)
    palliative = {
        ExclusionReason.PALLIATIVE_AT_ADMISSION,
        ExclusionReason.PALLIATIVE_AFTER_CHEMO,
    }
    assert sum(reasons[each] for each in palliative) == 40
    assert reasons[ExclusionReason.PROGRESSION] == 9
    assert reasons[ExclusionReason.UNRESECTABLE_LUNG] == 4
    assert sum(reasons.values()) == 53
    assert all(each.decided_on and each.decided_on <= TODAY for each in everybody)


# The operation


def test_that_margins_of_the_specimens_are_as_printed(charts: Charts) -> None:
    widths = [chart.smallest_margin_mm(index(chart).id) for chart in charts]
    assert spread(each for each in widths if each is not None) == (3, 0, 40)
    assert all(chart.specimens_of(index(chart).id) for chart in charts)
    assert [index(chart).margin_mm for chart in charts] == widths


def test_that_the_four_positive_margins_are_as_told(charts: Charts) -> None:
    """Resection and microwaves for several bilobar ones, no frozen section, no agent after."""
    found = positive(charts)
    assert len(found) == 4
    for chart in found:
        assert index(chart).frozen_section is FrozenSection.NOT_DONE
        assert _side(chart) is Distribution.BILOBAR
        assert len(first_lesions(chart)) > 1
        kinds = {each.modality for each in chart.ablations_of(index(chart).id)}
        assert AblationModality.MICROWAVE in kinds
        after = [t for t in chart.dossier.therapies if t.setting is TherapySetting.ADJUVANT]
        assert {each.biological for each in after} == {Biological.NONE}


def test_that_one_of_them_recurred_there_and_was_operated_on_again(charts: Charts) -> None:
    at_margin = [
        (chart, each)
        for chart, each in first_recurrences(charts)
        if each.at_margin is YesNoUnknown.YES
    ]
    [(chart, one)] = at_margin
    assert chart in positive(charts)
    [again] = [p for p in chart.dossier.procedures if p.recurrence_id == one.id]
    assert Component.METASTASECTOMY in again.components
    assert had(chart, TherapySetting.FOR_RECURRENCE)


def test_that_frozen_sections_and_re_excisions_are_as_printed(charts: Charts) -> None:
    frozen = Counter(index(each).frozen_section for each in charts)
    assert frozen == {
        FrozenSection.NOT_DONE: 27,
        FrozenSection.NEGATIVE: 10,
        FrozenSection.POSITIVE_RE_EXCISED: 8,
    }


def test_that_11_took_more_than_two_whole_segments(charts: Charts) -> None:
    """By the segments of anatomical resections; a wedge takes none, half of segment 4 is none."""
    counted = []
    for chart in charts:
        operation = index(chart)
        is_anatomical = Component.METASTASECTOMY not in operation.components
        digits = {each.value[0] for each in operation.segments} if is_anatomical else set()
        counted.append(len(digits) > 2)
        assert (len(digits) > 2) == is_major(chart)
    assert Counter(counted) == {False: 34, True: 11}


def test_that_the_alpps_is_two_linked_stages_with_the_split_between(charts: Charts) -> None:
    [chart] = [each for each in charts if index(each).strategy is Strategy.ALPPS]
    second = index(chart)
    assert second.staged_with is not None
    first = chart.dossier.procedure(second.staged_with)
    assert first.components == {Component.ALPPS_SPLIT}
    assert (first.stage, second.stage) == (1, 2)
    assert first.performed_on < second.performed_on
    shares = [e.remnant_share for e in chart.work_ups if e.kind is WorkUpKind.CT_VOLUMETRY]
    assert shares[0] is not None
    assert shares[1] is not None
    assert shares[0] < 30 < shares[1]
    [before] = [t for t in chart.dossier.therapies if t.setting is TherapySetting.PREOPERATIVE]
    assert before.n_cycles == 4


def test_that_stays_are_as_printed(charts: Charts) -> None:
    alone = [_stay(index(each)) for each in charts if not is_simultaneous(each)]
    both = [_stay(index(each)) for each in charts if is_simultaneous(each)]
    assert (len(alone), *spread(alone)) == (24, 4, 2, 12)
    assert (len(both), *spread(both)) == (21, 6, 4, 20)


def _stay(operation: Procedure) -> int:
    assert operation.discharged_on is not None
    assert operation.admitted_on == operation.performed_on
    return (operation.discharged_on - operation.performed_on).days


# After it


def test_that_nine_had_complications_after_the_first_operation(charts: Charts) -> None:
    worst = {
        chart.dossier.patient.id: each
        for chart in charts
        for each in chart.complications_of(index(chart).id)
    }
    assert sum(each.grade in LOW for each in worst.values()) == 7
    severe = [each for each in worst.values() if each.grade not in LOW]
    assert [(each.kind, each.grade) for each in severe] == [
        (ComplicationKind.ABSCESS, ClavienDindo.IIIA)
    ] * 2
    assert {each.treatment for each in severe} == {"Percutaneous drainage"}
    assert 100 * len(worst) / len(charts) == 20


def test_that_of_three_major_simultaneous_ones_one_had_a_wound_infection(charts: Charts) -> None:
    major = [each for each in charts if is_simultaneous(each) and is_major(each)]
    kinds = [c.kind for each in major for c in each.complications]
    assert (len(major), kinds) == (3, [ComplicationKind.WOUND_INFECTION])


def test_that_three_had_grade_three_after_the_second_intervention(charts: Charts) -> None:
    later = [
        each
        for chart in charts
        for each in chart.complications
        if each.procedure_id != index(chart).id
    ]
    assert Counter((each.kind, each.grade) for each in later) == {
        (ComplicationKind.ABSCESS, ClavienDindo.IIIA): 2,
        (ComplicationKind.EMPYEMA, ClavienDindo.IIIA): 1,
    }


def test_that_nobody_died_within_90_days_of_an_operation(charts: Charts) -> None:
    for chart in charts:
        if chart.dossier.death:
            last = max(each.performed_on for each in chart.dossier.procedures)
            assert chart.dossier.death.died_on > last + timedelta(days=90)
            assert chart.dossier.death.cause_text


def test_that_liver_recurrences_have_the_printed_numbers_and_one_is_missing(
    charts: Charts,
) -> None:
    in_liver = [r for _, r in first_recurrences(charts) if RecurrenceSite.LIVER in r.sites]
    bins: dict[str, Callable[[int], bool]] = {
        "one": lambda n: n == 1,
        "two to four": lambda n: 2 <= n <= 4,
        "more": lambda n: n > 4,
    }
    known = [each.n_lesions for each in in_liver if each.n_lesions is not None]
    counted = {name: sum(map(holds, known)) for name, holds in bins.items()}
    assert counted == {"one": 5, "two to four": 5, "more": 9}
    assert len(in_liver) - len(known) == 1


def test_that_two_recurred_at_an_ablation_site_with_several_lesions(charts: Charts) -> None:
    there = [
        each for _, each in first_recurrences(charts) if each.at_ablation_site is YesNoUnknown.YES
    ]
    assert len(there) == 2
    assert all((each.n_lesions or 0) > 4 for each in there)


def test_that_each_second_intervention_names_its_recurrence(charts: Charts) -> None:
    named = [p for c in charts for p in c.dossier.procedures if p.recurrence_id]
    assert len(named) == 13
    lesions = [each for c in charts for each in c.lesions if each.recurrence_id]
    assert {each.recurrence_id for each in lesions} <= {p.recurrence_id for p in named}


# Laboratory, precision, gaps


def test_that_the_laboratory_has_markers_and_the_fifth_day(charts: Charts) -> None:
    for chart in charts:
        kinds = {each.analyte for each in chart.laboratory}
        assert Analyte.CA19_9 in kinds
        fifth = index(chart).performed_on + timedelta(days=5)
        on_fifth = {each.analyte for each in chart.laboratory if each.taken_on == fifth}
        assert not is_major(chart) or on_fifth >= {Analyte.BILIRUBIN, Analyte.INR}
    values = [each for chart in charts for each in chart.laboratory]
    assert any(each.comparator for each in values)
    assert any(each.under_fluoropyrimidine is YesNoUnknown.YES for each in values)
    on_a_day = Counter((e.patient_id, e.taken_on, e.analyte) for e in values)
    assert max(on_a_day.values()) == 2


def test_that_a_handful_of_days_is_known_by_month_or_year_and_none_of_the_twelve(
    charts: Charts,
) -> None:
    partial = Counter(
        each.diagnosed_on.precision
        for chart in charts
        for each in chart.dossier.primaries
        if each.diagnosed_on is not None
    )
    assert partial == {Precision.DAY: 41, Precision.MONTH: 3, Precision.YEAR: 1}
    consents = {c.dossier.patient.consent_on for c in charts}
    assert {each.precision for each in consents if each} == set(Precision)
    for chart in charts:
        if any(p.recurrence_id for p in chart.dossier.procedures):
            assert chart.dossier.primaries[0].diagnosed_on is not None
            assert chart.dossier.primaries[0].diagnosed_on.is_exact


def test_that_there_are_gaps_for_data_quality_to_show(charts: Charts) -> None:
    """What the paper does not say of the second interventions, and a few left on purpose."""
    missing = Counter(
        (type(record).__name__, each.name)
        for chart in charts
        for record in (*chart.dossier.procedures, *chart.dossier.therapies)
        for each in asked_of(record)
        if is_empty(getattr(record, each.name))
    )
    assert missing["Procedure", "access"] == 10
    assert missing["SystemicTherapy", "regimen"] == 1
    unmeasured = [
        each
        for chart in charts
        for each in chart.work_ups
        if each.kind is WorkUpKind.CT_VOLUMETRY and each.remnant_ml is None
    ]
    assert len(unmeasured) == 1


def test_that_each_kind_of_record_but_those_of_the_office_has_rows(registry: Registry) -> None:
    empty = {name for name, n in counts_of(registry.db).items() if not n}
    office = {"unit_of_work", "drafts", "operators", "protocol_changes"}
    assert empty == office | {"documents", "document_contents"}


def test_that_every_examination_of_the_work_up_was_read(charts: Charts) -> None:
    for chart in charts:
        before = [
            each
            for each in chart.dossier.examinations
            if each.performed_on < index(chart).performed_on
        ]
        assert {each.modality for each in before} == {
            Modality.MRI,
            Modality.PETCT,
            Modality.BIOCHEM,
        }
