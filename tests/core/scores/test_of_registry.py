"""Scores of records that really lie in a registry, and of every patient of the demonstration."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from core.actions.course import record_other
from core.actions.demonstration import fill
from core.actions.registering import Registration, register_patient
from core.domain.chart import Chart
from core.domain.disease import StageEdition
from core.domain.treatment import Procedure
from core.domain.work_up import Analyte
from core.language import ENGLISH, Language, Words, words_in
from core.scores.of_disease import distribution_of, response_of, stage_of, timing_of
from core.scores.of_operation import (
    extent_of,
    liver_failure_of,
    morbidity_of,
    mortality_of,
    name_of,
    residual_of,
)
from core.scores.of_patient import burden_on_pathology, prognoses, size_change
from core.scores.score import Sentence
from core.scores.timing import Timing, TimingRule
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.core.scores.charts import OPERATED_ON, OPERATION, WHO, disease, primary, value


@pytest.fixture(scope="module")
def charts() -> list[Chart]:
    registry = Registry.in_memory()
    fill(registry, TODAY)
    return [chart_of(registry, each.patient.id) for each in all_dossiers(registry)]


def test_that_the_score_of_a_stored_record_follows_every_change_of_it() -> None:
    registry = Registry.in_memory()
    registration = Registration(
        patient=WHO,
        procedure=OPERATION,
        protocol_id="paper",
        primary=primary(),
        liver_disease=disease(),
    )
    register_patient(registry, acting(OPERATED_ON), registration)
    (before,) = prognoses(chart_of(registry, WHO.id))
    assert (before.fong.value.low, before.fong.value.high) == (4, 5)
    record_other(registry, acting(TODAY), value(date(2026, 2, 20), 35, Analyte.CEA))
    (after,) = prognoses(chart_of(registry, WHO.id))
    assert after.fong.value.points == 4
    record_other(registry, acting(TODAY), value(date(2026, 2, 25), 350, Analyte.CEA))
    assert prognoses(chart_of(registry, WHO.id))[0].fong.value.points == 5


def test_that_the_demonstration_has_the_timing_of_the_source_series(charts: list[Chart]) -> None:
    counted = Counter(timing_of(each).value.value for each in charts)
    assert counted[Timing.SYNCHRONOUS] == 32
    assert counted[Timing.EARLY_METACHRONOUS] + counted[Timing.LATE_METACHRONOUS] == 13


def _sentences(chart: Chart) -> Iterator[Sentence]:
    yield from _of_prognosis(chart)
    yield from _of_disease(chart)
    for operation in chart.dossier.procedures:
        yield from _of_operation(chart, operation)


def _of_prognosis(chart: Chart) -> Iterator[Sentence]:
    for each in prognoses(chart):
        scores = (each.fong, each.fong_from_resection, each.game, each.nordlinger)
        yield each.burden.value.sentence
        for score in scores:
            yield score.value.sentence
            yield from (item.sentence for item in score.value.items)
            yield from score.notes


def _of_disease(chart: Chart) -> Iterator[Sentence]:
    for by in TimingRule:
        yield timing_of(chart, by).value.sentence
    yield distribution_of(chart).value.sentence
    for edition in StageEdition:
        yield stage_of(chart, edition).value.at_diagnosis.sentence
    for found in (burden_on_pathology(chart), response_of(chart)):
        if found is not None:
            yield found.value.sentence
    change = size_change(chart)
    if change is not None:
        yield change.value


def _of_operation(chart: Chart, operation: Procedure) -> Iterator[Sentence]:
    name = name_of(operation).value
    if name is not None:
        yield name.brisbane
    extent = extent_of(operation)
    if extent is not None:
        yield extent.value.sentence
    margins = residual_of(chart, operation)
    if margins is not None:
        yield margins.value.sentence
    yield morbidity_of(chart, operation).value.cci.sentence
    yield mortality_of(chart, operation, 30).value.sentence
    failure = liver_failure_of(chart, operation).value
    yield from (each.sentence for each in failure)


@pytest.mark.parametrize("words", [ENGLISH, words_in(Language.TURKISH)])
def test_that_every_score_of_every_patient_can_be_said(charts: list[Chart], words: Words) -> None:
    for chart in charts:
        for sentence in _sentences(chart):
            said = sentence.said(words)
            assert said.strip()
            assert "{" not in said
            assert "None" not in said


def test_that_no_score_says_points_while_something_is_missing(charts: list[Chart]) -> None:
    for chart in charts:
        for each in prognoses(chart):
            for score in (each.fong.value, each.game.value, each.nordlinger.value):
                assert (score.points is None) == bool(score.missing)
                assert score.low <= score.high
                assert set(score.missing) == {
                    name for item in score.items if item.points is None for name in item.missing
                }
