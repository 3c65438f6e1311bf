"""What forms ask about and what they refuse, wherever it stands in a record all the same.

The rules are those of `core.domain`: nothing here decides what is unusual.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from core.domain.chart import Chart
from core.domain.chart_questions import whole_problems
from core.domain.chart_with import records_of
from core.domain.checks import Problem
from core.domain.course_checks import record_problems
from core.domain.dossier import Dossier
from core.domain.variables import variables_of
from core.language import phrase
from core.reports.quality.finding import Finding, QualityKind


def unusual_findings(chart: Chart, today: date) -> Iterator[Finding]:
    """Everything unusual in one record, then everything that cannot be true."""
    dossier = chart.dossier
    for record in records_of(chart):
        for problem in record_problems(record, today=today):
            yield _of_problem(dossier, record, problem)
    for problem in whole_problems(chart, today):
        yield _of_problem(dossier, problem.record, problem)


def _of_problem(dossier: Dossier, record: Any, problem: Problem) -> Finding:
    kind = QualityKind.UNUSUAL if problem.asks else QualityKind.CONTRADICTION
    sentence, values, label = problem.sentence, problem.values, _label(record, problem)
    if problem.asks and "low" in values and "high" in values:
        sentence = phrase("{label} is outside the usual {low} to {high} {unit}: {value}.")
        values = values | {"value": getattr(record, problem.field)}
    return Finding(kind, dossier, label, sentence, values, record, problem.field)


def _label(record: Any, problem: Problem) -> str:
    return next(each.label for each in variables_of(type(record)) if each.name == problem.field)
