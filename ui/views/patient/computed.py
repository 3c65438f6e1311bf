"""What is computed of one operation, in a line under it: names, margins, stay, what followed."""

from collections.abc import Iterator
from typing import Any

from core.domain.chart import Chart
from core.domain.treatment import Procedure
from core.language import Words, phrase
from core.reports.summary.phrasing import inner
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


def computed_said(chart: Chart, operation: Procedure, said: Words) -> str:
    """Only what can be said for certain; the sheet of scores tells the rest, and why."""
    parts = (*_resection(chart, operation, said), *_after(chart, operation, said))
    return "; ".join(each for each in parts if each)


def _resection(chart: Chart, operation: Procedure, said: Words) -> Iterator[str]:
    name, extent = name_of(operation).value, extent_of(operation)
    if name is not None:
        yield name.brisbane.said(said)
        yield name.others.said(said) if name.others else ""
    if extent is not None and extent.value.value is not None:
        yield inner(said(extent.value.value.label), said)
    margins = residual_of(chart, operation)
    if margins is not None and margins.value.value is not None:
        yield said(margins.value.value.label)


def _after(chart: Chart, operation: Procedure, said: Words) -> Iterator[str]:
    days = operation.stay_days
    if days is not None:
        yield said.count(days, phrase("stay {n} day"), phrase("stay {n} days"))
    points = morbidity_of(chart, operation).value.cci.points
    if points is not None and chart.complications_of(operation.id):
        yield said(phrase("CCI {points}"), points=shown_number(round(points, 1), said))
    if operation.is_on_liver or chart.dossier.death is not None:
        yield _verdict(mortality_of(chart, operation, 90).value, said)
    if resected_by(operation) is not None:
        failure = liver_failure_of(chart, operation).value
        yield _verdict(failure.isgls, said)
        yield _verdict(failure.fifty_fifty, said)


def _verdict(verdict: Verdict[Any], said: Words) -> str:
    """By its rule; nothing where it cannot be said."""
    if verdict.value is None:
        return ""
    return f"{said(verdict.rule.name)}: {inner(said(verdict.value.label), said)}"
