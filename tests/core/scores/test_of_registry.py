"""Scores of records that really lie in a registry, and of every patient of the demonstration."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from core.actions.course import record_other
from core.actions.registering import Registration, register_patient
from core.domain.chart import Chart
from core.domain.work_up import Analyte
from core.language import ENGLISH, Language, Words, words_in
from core.scores.of_disease import timing_of
from core.scores.of_patient import prognoses
from core.scores.score import Sentence
from core.scores.sheet import sheet
from core.scores.timing import Timing, TimingRule
from core.store.charts import chart_of
from core.store.dossiers import all_dossiers
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.core.scores.charts import OPERATED_ON, OPERATION, WHO, disease, primary, value
from tests.core.scores.charts import chart as chart_with
from tests.demonstrated import demonstrated


@pytest.fixture(scope="module")
def charts() -> list[Chart]:
    registry = demonstrated(TODAY)
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
    for section in sheet(chart):
        yield section.title
        for row in section.rows:
            yield row.result
            yield Sentence(row.rule.name)
            yield Sentence(row.rule.version)
            yield from (*row.items, *row.notes)
            yield from (each.sentence for each in row.basis)
    for by in TimingRule:
        yield timing_of(chart, by).value.sentence


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


def test_that_a_sheet_has_the_disease_each_time_point_and_each_operation(
    charts: list[Chart],
) -> None:
    for chart in charts:
        titles = [each.title.said(ENGLISH) for each in sheet(chart)]
        assert titles[0] == "Disease"
        assert len(titles) == 1 + len(prognoses(chart)) + len(chart.dossier.procedures)
        rows = [row for section in sheet(chart) for row in section.rows]
        names = Counter(row.rule.name for row in rows)
        assert names["Fong clinical risk score"] == 2 * len(prognoses(chart))
        assert names["Comprehensive complication index"] == len(chart.dossier.procedures)
        assert all(row.is_known != row.result.said(ENGLISH).startswith("not comp") for row in rows)


def test_that_the_published_survival_stands_only_beside_a_known_score() -> None:
    known = sheet(chart_with(laboratory=(value(date(2026, 2, 20), 35, Analyte.CEA),)))
    open_ = sheet(chart_with())
    said = [
        [each.said(ENGLISH) for row in sections[1].rows for each in row.items]
        for sections in (known, open_)
    ]
    assert "Alive after 5 years with 4 points, as published: 25 %" in said[0]
    assert not [each for each in said[1] if each.startswith("Alive")]
