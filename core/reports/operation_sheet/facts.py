"""What was done and how it went: every fact the record asks of an operation, known or not."""

from collections.abc import Iterator
from typing import Any

from core.domain.chart import Chart
from core.domain.segments import Segment
from core.domain.treatment import Access, Component, Procedure
from core.domain.value_words import value_said
from core.domain.variables import variables_of
from core.language import Words, phrase
from core.reports.liver_map.words import segments_listed
from core.reports.paper.blocks import Fact, FactColumn
from core.reports.summary.phrasing import (
    NOT_RECORDED,
    components_said,
    inner,
    listed,
    months_between,
)
from core.reports.summary.sayings import primary_said
from core.reports.timeline.names import Codes
from core.scores.of_operation import (
    extent_of,
    liver_failure_of,
    morbidity_of,
    mortality_of,
    name_of,
    resected_by,
    residual_of,
)
from core.scores.score import shown_number
from core.scores.verdict import Verdict


def done_said(chart: Chart, operation: Procedure, codes: Codes, words: Words) -> FactColumn:
    return _column(words(phrase("Operation")), _done(chart, operation, codes, words), words)


def course_said(chart: Chart, operation: Procedure, words: Words) -> FactColumn:
    return _column(words(phrase("Course and stay")), _course(chart, operation, words), words)


def pathology_said(chart: Chart, operation: Procedure, words: Words) -> FactColumn:
    title = words(phrase("Margins and pathology"))
    return _column(title, _pathology(chart, operation, words), words)


def _column(title: str, facts: Iterator[Fact], words: Words) -> FactColumn:
    return FactColumn(title, tuple(facts), words(phrase("(more in the whole record)")))


def _done(chart: Chart, operation: Procedure, codes: Codes, words: Words) -> Iterator[Fact]:
    yield Fact(words(phrase("Operated on")), _when(chart, operation, codes, words))
    yield Fact(words(phrase("Intent")), words(operation.intent.label))
    bowel = operation.bowel_resection
    done = components_said(operation, words) or words(NOT_RECORDED)
    extra = inner(words(bowel.label), words) if bowel else ""
    yield Fact(words(phrase("What was done")), listed([done, extra], "; "))
    if resected_by(operation) is not None:
        yield from _named(operation, words)
    if operation.is_on_liver:
        yield Fact(words(phrase("Segments")), _segments(operation, words))
        strategy = [_valued(operation, "strategy", words), _stages(chart, operation, codes, words)]
        yield Fact(words(phrase("Strategy")), listed(strategy, "; "))
    treated = [e for e in chart.dossier.recurrences if e.id == operation.recurrence_id]
    for each in treated:
        said = f"{codes.get(each.id, '')} {words.date(each.detected_on)}".strip()
        yield Fact(words(phrase("Treats the recurrence")), said)
    access = _valued(operation, "access", words)
    why = operation.conversion if operation.access is Access.CONVERTED else ""
    yield Fact(words(phrase("Access")), listed([access, why], ": "))
    yield Fact(words(phrase("Surgeon")), operation.surgeon or words(NOT_RECORDED))
    if operation.centre:
        yield Fact(words(phrase("Centre")), operation.centre)


def _when(chart: Chart, operation: Procedure, codes: Codes, words: Words) -> str:
    day, first = words.date(operation.performed_on), chart.dossier.procedures[0]
    if first.id == operation.id:
        return day
    months = months_between(first.performed_on, operation.performed_on)
    span = words.count(months, phrase("1 month"), phrase("{n} months"))
    after = words(phrase("{span} after {code}"), span=span, code=codes.get(first.id, ""))
    return listed([day, after])


def _named(operation: Procedure, words: Words) -> Iterator[Fact]:
    """As Brisbane 2000 and the New World terminology call it, from the segments."""
    name, extent = name_of(operation).value, extent_of(operation)
    if name is not None:
        others = name.others.said(words) if name.others else ""
        said = listed([name.brisbane.said(words), others], "; ")
        yield Fact(words(phrase("Named")), said)
    if extent is not None:
        value = extent.value.value
        yield Fact(words(phrase("Extent")), words(value.label) if value else words(NOT_RECORDED))


def _segments(operation: Procedure, words: Words) -> str:
    missing = words(NOT_RECORDED)
    whole: frozenset[Segment] = operation.segments
    said = [segments_listed(whole) or missing]
    if operation.partial_segments:
        parts = segments_listed(operation.partial_segments)
        said.append(words(phrase("in part {segments}"), segments=parts))
    if operation.n_wedges is not None:
        n = operation.n_wedges
        said.append(words.count(n, phrase("1 wedge"), phrase("{n} wedges")))
    return listed(said, "; ")


def _stages(chart: Chart, operation: Procedure, codes: Codes, words: Words) -> str:
    """`stage 2, stage 1 is O1 of 18-Jul-2022`: each operation that belongs to the same plan."""
    first = operation.staged_with or operation.id
    linked = [
        each
        for each in chart.dossier.procedures
        if each.id != operation.id and first in (each.id, each.staged_with)
    ]
    said = [words(phrase("stage {n}"), n=operation.stage)] if operation.stage else []
    for each in linked:
        named = words(phrase("stage {n}"), n=each.stage) if each.stage else ""
        what = words(phrase("{code} of {day}"), code=codes.get(each.id, ""), day=each.performed_on)
        said.append(words(phrase("with {what}"), what=listed([named, what], " ")))
    return listed(said)


def _valued(record: Any, name: str, words: Words) -> str:
    """The value of one declared variable with its unit; "not recorded" for none."""
    [declared] = [each for each in variables_of(type(record)) if each.name == name]
    value = getattr(record, name)
    if value in (None, "", frozenset()):
        return words(NOT_RECORDED)
    return value_said(value, words, words(declared.unit))


def _course(chart: Chart, operation: Procedure, words: Words) -> Iterator[Fact]:
    if operation.is_on_liver:
        yield Fact(words(phrase("Pringle")), _valued(operation, "pringle_min", words))
    yield Fact(words(phrase("Blood loss")), _valued(operation, "blood_loss_ml", words))
    yield Fact(words(phrase("Red cell units")), _valued(operation, "n_transfused", words))
    if Component.LIVER_ABLATION in operation.components:
        n = chart.n_ablated(operation.id)
        said = words(NOT_RECORDED) if n is None else str(n)
        yield Fact(words(phrase("Lesions ablated")), said)
    yield Fact(words(phrase("Stay")), _stay(operation, words))
    morbidity = morbidity_of(chart, operation)
    highest = morbidity.value.highest
    worst = words(phrase("none recorded"))
    if highest is not None:
        worst = words(phrase("highest grade {grade}"), grade=words(highest.label))
    yield Fact(words(phrase("Complications")), worst)
    points = morbidity.value.cci.points
    is_told = points is not None and bool(chart.complications_of(operation.id))
    index = shown_number(round(points, 1), words) if is_told and points is not None else ""
    yield Fact(words(phrase("CCI")), index or words(phrase("not computed without an entry")))
    if operation.is_on_liver:
        for days in (30, 90):
            verdict = mortality_of(chart, operation, days).value
            yield Fact(words(verdict.rule.name), _classed(verdict, words))
    if resected_by(operation) is not None:
        failure = liver_failure_of(chart, operation).value.isgls
        yield Fact(words(phrase("Liver failure (ISGLS)")), _classed(failure, words))


def _classed(verdict: Verdict[Any], words: Words) -> str:
    value = verdict.value
    return words(value.label) if value is not None else words(phrase("cannot be said"))


def _stay(operation: Procedure, words: Words) -> str:
    days = operation.stay_days
    stay = "" if days is None else words.count(days, phrase("{n} day"), phrase("{n} days"))
    ends = [
        words(text, day=day)
        for text, day in (
            (phrase("admitted {day}"), operation.admitted_on),
            (phrase("discharged {day}"), operation.discharged_on),
        )
        if day is not None
    ]
    return listed([stay, *ends]) or words(NOT_RECORDED)


def _pathology(chart: Chart, operation: Procedure, words: Words) -> Iterator[Fact]:
    missing, margins = words(NOT_RECORDED), residual_of(chart, operation)
    if margins is not None:
        value = margins.value.value
        by = words(margins.value.rule.version)
        alone = listed((each.said(words) for each in margins.notes), " ")
        open_said = alone or words(phrase("cannot be said"))
        said = f"{words(value.label)} ({by})" if value else open_said
        yield Fact(words(phrase("Residual class")), said)
    if operation.is_on_liver:
        told = chart.told.procedure(operation.id)
        is_known = told.margin_mm is not None
        yield Fact(
            words(phrase("Smallest margin")),
            _length(told.margin_mm, words) if is_known else missing,
        )
    yield Fact(words(phrase("Macroscopic residue")), _valued(operation, "residue", words))
    yield Fact(words(phrase("Frozen section")), _valued(operation, "frozen_section", words))
    if operation.components & {Component.PRIMARY_RESECTION, Component.LYMPHADENECTOMY}:
        yield Fact(words(phrase("Nodes")), _nodes(chart, words) or missing)
    if Component.PRIMARY_RESECTION in operation.components:
        yield from _primary(chart, words)


def _length(mm: float | None, words: Words) -> str:
    return "" if mm is None else words(phrase("{mm} mm"), mm=shown_number(mm, words))


def _nodes(chart: Chart, words: Words) -> str:
    """As the pathologist of the primary counted them."""
    said = []
    for each in chart.dossier.primaries:
        examined, positive = each.n_nodes_examined, each.n_nodes_positive
        if examined is not None or positive is not None:
            known = ["?" if count is None else str(count) for count in (positive, examined)]
            text = phrase("{positive} positive of {examined} examined")
            said.append(words(text, positive=known[0], examined=known[1]))
    return listed(said, "; ")


def _primary(chart: Chart, words: Words) -> Iterator[Fact]:
    for each in chart.dossier.primaries:
        yield Fact(words(phrase("Primary")), primary_said(each, words) or words(NOT_RECORDED))
        yield Fact(words(phrase("Differentiation")), _valued(each, "differentiation", words))
        yield Fact(words(phrase("Response to therapy")), _valued(each, "response", words))
