"""Recurrence, decision, treatment, the next recurrence: as many cycles as there were."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from core.domain.chart import Chart
from core.domain.cycles import Cycle, cycles
from core.domain.disease import Intent, MDTDecision, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.parts import Ablation, AblationModality
from core.domain.treatment import (
    Component,
    Procedure,
    ProcedureIntent,
    SystemicTherapy,
    TherapySetting,
)
from tests.builders import liver_operation, patient

INDEX = date(2015, 3, 2)
LIVER = frozenset({RecurrenceSite.LIVER})
LUNG = frozenset({RecurrenceSite.LUNG})
SOMEONE = patient()


def recurrence(on: date, sites: frozenset[RecurrenceSite] = LIVER) -> Recurrence:
    return Recurrence(patient_id=SOMEONE.id, detected_on=on, sites=sites)


def operation(on: date, *components: Component, **changes: Any) -> Procedure:
    done = frozenset(components or {Component.METASTASECTOMY})
    return liver_operation(SOMEONE.id, on, components=done, **changes)


def decision(on: date, **changes: Any) -> MDTDecision:
    said = MDTDecision(
        patient_id=SOMEONE.id, held_on=on, decision=Intent.CURATIVE_LOCAL, next_step="Operation"
    )
    return replace(said, **changes)


def therapy(started_on: str, setting: TherapySetting) -> SystemicTherapy:
    return SystemicTherapy(
        patient_id=SOMEONE.id, setting=setting, started_on=PartialDate(started_on)
    )


def chart(**parts: tuple[Any, ...]) -> Chart:
    ablations: Any = parts.pop("ablations", ())
    return Chart(dossier=Dossier(patient=SOMEONE, **parts), ablations=ablations)


def found_in(**parts: tuple[Any, ...]) -> tuple[Cycle, ...]:
    procedures = parts.pop("procedures", ())
    return cycles(chart(procedures=(operation(INDEX), *procedures), **parts))


def test_that_somebody_without_recurrence_has_no_cycle() -> None:
    assert found_in() == ()


def test_that_six_cycles_come_back_each_counted_from_the_operation_before() -> None:
    """Recurrence after 5, 6, 7, 8, 9 and 10 months, each operated on 30 days after it was seen."""
    recurrences, operations, decisions = [], [], []
    last = INDEX
    for months in range(5, 11):
        one = recurrence(add_months(last, months))
        last = one.detected_on + timedelta(days=30)
        recurrences.append(one)
        operations.append(operation(last, recurrence_id=one.id))
        decisions.append(decision(one.detected_on + timedelta(days=9), recurrence_id=one.id))
    found = found_in(
        recurrences=tuple(recurrences), procedures=tuple(operations), decisions=tuple(decisions)
    )
    assert [each.number for each in found] == [1, 2, 3, 4, 5, 6]
    assert [each.interval_months for each in found] == [5, 6, 7, 8, 9, 10]
    assert [each.recurrence for each in found] == recurrences
    assert [each.interventions for each in found] == [(each,) for each in operations]
    assert [each.decisions for each in found] == [(each,) for each in decisions]
    assert [each.after for each in found][1:] == operations[:-1]


def test_that_a_recurrence_under_systemic_therapy_leaves_the_count_where_it_was() -> None:
    """Two recurrences without an operation between them both count from the index operation."""
    first, second = recurrence(add_months(INDEX, 4)), recurrence(add_months(INDEX, 15), LUNG)
    given = therapy("2015-08-01", TherapySetting.FOR_RECURRENCE)
    found = found_in(recurrences=(first, second), therapies=(given,))
    assert [each.interval_months for each in found] == [4, 15]
    assert [each.therapies for each in found] == [(given,), ()]
    assert [each.interventions for each in found] == [(), ()]


def test_that_what_names_no_recurrence_belongs_to_the_one_in_whose_days_it_lies() -> None:
    first, second = recurrence(date(2016, 1, 4)), recurrence(date(2017, 1, 2))
    early, late = operation(date(2016, 12, 30)), operation(date(2017, 1, 2))
    before, met = decision(date(2015, 2, 1)), decision(date(2016, 1, 4))
    found = found_in(recurrences=(first, second), procedures=(early, late), decisions=(before, met))
    assert [each.interventions for each in found] == [(early,), (late,)]
    assert [each.decisions for each in found] == [(met,), ()]


def test_that_an_operation_belongs_to_the_recurrence_it_names_whenever_it_was() -> None:
    first, second = recurrence(date(2016, 1, 4)), recurrence(date(2016, 2, 1), LUNG)
    liver = operation(date(2016, 3, 1), recurrence_id=first.id)
    lung = operation(date(2016, 4, 1), Component.LUNG_RESECTION, recurrence_id=second.id)
    found = found_in(recurrences=(first, second), procedures=(liver, lung))
    assert [each.interventions for each in found] == [(liver,), (lung,)]


def test_that_two_stages_of_one_treatment_are_two_interventions_of_one_cycle() -> None:
    one = recurrence(date(2016, 1, 4))
    split = operation(date(2016, 2, 1), Component.LIVER_ABLATION, stage=1)
    second = operation(date(2016, 3, 1), stage=2, staged_with=split.id)
    ablation = Ablation(
        patient_id=SOMEONE.id, procedure_id=split.id, modality=AblationModality.MICROWAVE
    )
    [only] = found_in(recurrences=(one,), procedures=(split, second), ablations=(ablation,))
    assert only.interventions == (split, second)
    assert only.ablations == (ablation,)


def test_that_only_curative_local_treatment_counts() -> None:
    one = recurrence(date(2016, 1, 4))
    others = (
        operation(date(2016, 2, 1), Component.PRIMARY_RESECTION),
        operation(date(2016, 2, 8), Component.STOMA_CLOSURE),
        operation(date(2016, 2, 9), intent=ProcedureIntent.PALLIATIVE),
        operation(date(2016, 2, 10), Component.DRAINAGE, intent=ProcedureIntent.FOR_COMPLICATION),
    )
    [only] = found_in(recurrences=(one,), procedures=others)
    assert only.interventions == ()


def test_that_a_second_stage_of_the_index_operation_treats_no_recurrence() -> None:
    index = operation(INDEX)
    stage = operation(date(2015, 6, 1), staged_with=index.id, stage=2)
    one = recurrence(date(2015, 5, 4))
    [only] = cycles(chart(procedures=(index, stage), recurrences=(one,)))
    assert only.interventions == ()
    assert only.interval_months == 2


def test_that_therapy_around_the_first_operation_and_of_unknown_days_is_left_out() -> None:
    one = recurrence(date(2015, 9, 1))
    therapies = (
        therapy("2015-10-01", TherapySetting.ADJUVANT),
        therapy("unknown", TherapySetting.FOR_RECURRENCE),
        therapy("2015-10", TherapySetting.PALLIATIVE),
    )
    [only] = found_in(recurrences=(one,), therapies=therapies)
    assert only.therapies == therapies[2:]


def test_that_a_recurrence_before_any_liver_operation_has_no_interval() -> None:
    [only] = cycles(chart(recurrences=(recurrence(date(2015, 9, 1)),)))
    assert (only.after, only.interval_months) == (None, None)
