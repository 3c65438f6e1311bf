"""All that is computed of one patient, as rows that a page, a document or a terminal can show."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from core.domain.chart import Chart
from core.domain.disease import StageEdition
from core.domain.treatment import Component, Procedure
from core.language import Words, phrase
from core.scores import clavien_dindo
from core.scores.fong import published_survival
from core.scores.inputs.basis import Basis, Derived
from core.scores.of_disease import distribution_of, response_of, stage_of, timing_of
from core.scores.of_operation import (
    Morbidity,
    ablations_of,
    extent_of,
    liver_failure_of,
    morbidity_of,
    mortality_of,
    name_of,
    resected_by,
    residual_of,
)
from core.scores.of_patient import Prognosis, burden_on_pathology, prognoses, size_change
from core.scores.score import Rule, Score, Sentence
from core.scores.tumour_burden import Burden
from core.scores.verdict import C, Verdict


class Row(NamedTuple):
    """One computed value: by which rule, what it is, item by item, and what it rests on.

    `label` is a marked name of what it is, where the name of the rule does not say so. `is_known`
    is False where something missing leaves it open; the result then says what.
    """

    rule: Rule
    result: Sentence
    is_known: bool
    label: str = ""
    items: tuple[Sentence, ...] = ()
    notes: tuple[Sentence, ...] = ()
    basis: tuple[Basis, ...] = ()
    is_partial: bool = False

    def named(self, words: Words) -> str:
        """The rule, after what it classifies where it does not say so itself."""
        rule = words(self.rule.name)
        return f"{words(self.label)} ({rule})" if self.label else rule


class Section(NamedTuple):
    """Rows under one heading: the disease, a time point, or an operation."""

    title: Sentence
    rows: tuple[Row, ...]


def sheet(chart: Chart) -> tuple[Section, ...]:
    """Everything computed, in the order in which a record is read."""
    found = [Section(Sentence(phrase("Disease")), tuple(_disease(chart)))]
    found += [
        Section(Sentence(each.taken.label), tuple(_prognosis(each))) for each in prognoses(chart)
    ]
    for each in chart.dossier.procedures:
        rows = tuple(_operation(chart, each))
        if rows:
            title = Sentence(phrase("Operation of {day}"), {"day": each.performed_on})
            found.append(Section(title, rows))
    return tuple(found)


def _disease(chart: Chart) -> Iterator[Row]:
    for edition in StageEdition:
        staged = stage_of(chart, edition)
        later = staged.value.course
        row = _verdict(staged.map(lambda each: each.at_diagnosis))
        yield row._replace(items=(later,)) if later else row
    yield _verdict(timing_of(chart))._replace(label=phrase("Timing class"))
    yield _verdict(distribution_of(chart))
    response = response_of(chart)
    if response is not None:
        row, change = _verdict(response), size_change(chart)
        yield row._replace(items=(change.value,)) if change else row


def _prognosis(prognosis: Prognosis) -> Iterator[Row]:
    fong = _score(prognosis.fong)
    points = prognosis.fong.value.points
    yield fong if points is None else fong._replace(items=(*fong.items, published_survival(points)))
    yield _score(prognosis.fong_from_resection)
    yield _burden(prognosis.burden)
    yield _score(prognosis.game)
    yield _score(prognosis.nordlinger)


def _operation(chart: Chart, operation: Procedure) -> Iterator[Row]:
    yield from _burden_in_specimens(chart, operation)
    yield from _resection(chart, operation)
    yield from (_verdict(each) for each in ablations_of(chart, operation))
    if not operation.components <= {Component.BIOPSY}:
        yield from _morbidity(morbidity_of(chart, operation))
        yield from (_verdict(mortality_of(chart, operation, days)) for days in (30, 90))
    if resected_by(operation) is not None:
        yield from _liver_failure(chart, operation)


def _burden_in_specimens(chart: Chart, operation: Procedure) -> Iterator[Row]:
    burden = burden_on_pathology(chart)
    is_first = operation == chart.dossier.index_surgery
    if burden is not None and is_first and chart.specimens_of(operation.id):
        yield _burden(burden)


def _resection(chart: Chart, operation: Procedure) -> Iterator[Row]:
    extent, margins = extent_of(operation), residual_of(chart, operation)
    name = name_of(operation).value
    names = (name.brisbane, name.others) if name else ()
    if extent is not None:
        said = tuple(each for each in names if each is not None)
        yield _verdict(extent)._replace(items=said)
    if margins is not None:
        yield _verdict(margins)._replace(label=phrase("Residual class"))


def _liver_failure(chart: Chart, operation: Procedure) -> Iterator[Row]:
    failure = liver_failure_of(chart, operation)
    verdicts: tuple[Verdict[Any], ...] = failure.value
    for verdict in verdicts:
        yield _verdict(Derived(verdict, failure.basis))


def _morbidity(found: Derived[Morbidity]) -> Iterator[Row]:
    morbidity = found.value
    highest = Sentence(phrase("no complication is recorded"))
    if morbidity.highest is not None:
        highest = Sentence(phrase("highest grade {grade}"), {"grade": morbidity.highest})
    yield Row(
        rule=clavien_dindo.RULE,
        result=highest,
        is_known=True,
        items=(Sentence(morbidity.window.label), *morbidity.grades),
        basis=found.basis,
    )
    yield Row(
        rule=morbidity.cci.rule,
        result=morbidity.cci.sentence,
        is_known=morbidity.cci.points is not None,
        notes=found.notes,
        basis=found.basis,
    )


def _score(found: Derived[Score]) -> Row:
    score = found.value
    caution = (Sentence(score.caution),) if score.caution else ()
    return Row(
        rule=score.rule,
        result=score.sentence,
        is_known=score.points is not None,
        items=tuple(each.sentence for each in score.items),
        notes=(*caution, *found.notes),
        basis=found.basis,
        is_partial=found.is_partial,
    )


def _burden(found: Derived[Burden]) -> Row:
    burden = found.value
    caution = (Sentence(burden.caution),) if burden.caution else ()
    return Row(
        rule=burden.rule,
        result=burden.sentence,
        is_known=burden.points is not None,
        notes=(*caution, *found.notes),
        basis=found.basis,
        is_partial=found.is_partial,
    )


def _verdict(found: Derived[Verdict[C]]) -> Row:
    return Row(
        rule=found.value.rule,
        result=found.value.sentence,
        is_known=found.value.value is not None,
        notes=found.notes,
        basis=found.basis,
        is_partial=found.is_partial,
    )
