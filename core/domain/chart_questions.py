"""What is unusual between the parts of one record: asked about once, saved all the same if wanted.

One set of rules: a form asks what the page of data quality lists. The ranges and order rules are
those of the source series.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from core.domain.chart import Chart
from core.domain.chart_checks import chart_problems
from core.domain.chart_with import chart_with
from core.domain.checks import Problem
from core.domain.course_checks import age_problems, course_problems, record_problems
from core.domain.disease_questions import (
    early_liver,
    late_synchronous,
    one_on_both_sides,
    one_recurrent_on_both_sides,
    segments_of_the_other_side,
    treated_before_diagnosis,
)
from core.domain.dossier import Dossier
from core.domain.operation import Operation, with_operation
from core.domain.operation_questions import (
    field_of_the_whole,
    long_stay,
    margin_without,
    more_ablated_than_there,
    remnant_not_measured,
)
from core.domain.patient import Patient

Rule = Callable[[Chart], Iterable[Problem]]

# Each looks at the whole record and says what is unusual, at which field of which record.
RULES: tuple[Rule, ...] = (
    treated_before_diagnosis,
    early_liver,
    late_synchronous,
    one_on_both_sides,
    one_recurrent_on_both_sides,
    segments_of_the_other_side,
    long_stay,
    remnant_not_measured,
    margin_without,
    more_ablated_than_there,
)


def chart_questions(chart: Chart, *, today: date) -> list[Problem]:
    """Everything unusual in one patient's record; only an impossible age is refused."""
    return [*age_questions(chart, today), *(each for rule in RULES for each in rule(chart))]


def age_questions(chart: Chart, today: date) -> list[Problem]:
    dossier = chart.dossier
    first, death = dossier.index_surgery, dossier.death
    on = first.performed_on if first else death.died_on if death else today
    return age_problems(dossier.patient, on)


def whole_problems(chart: Chart, today: date) -> list[Problem]:
    """Whatever is impossible or unusual between the records of one patient."""
    return [
        *course_problems(chart.dossier),
        *chart_problems(chart),
        *chart_questions(chart, today=today),
    ]


def foreseen_problems(chart: Chart, record: Any, *, today: date) -> list[Problem]:
    """What this record would contradict or make unusual; what was so before is not said again."""
    return _new(chart, chart_with(chart, record), record, today)


def foreseen_of_operation(chart: Chart, operation: Operation, *, today: date) -> list[Problem]:
    """The same for an operation with all its parts, said at the fields of the operation."""
    parts = {each.id for each in operation.parts}
    return [
        replace(each, field=field_of_the_whole(each)) if each.record.id in parts else each
        for each in _new(chart, with_operation(chart, operation), operation.procedure, today)
    ]


def foreseen_together(earlier: Sequence[Any], record: Any, *, today: date) -> list[Problem]:
    """The same while nothing is stored: what one record makes unusual among those typed before it.

    What was typed before and cannot be stored is left out; without a person there is no record.
    """
    fit = [each for each in earlier if _is_fit(each, today)]
    person = next((each for each in (*fit, record) if isinstance(each, Patient)), None)
    if person is None:
        return []
    chart = Chart(dossier=Dossier(patient=person))
    for each in fit:
        chart = chart_with(chart, each)
    if isinstance(record, Patient):
        return whole_problems(chart, today)
    return foreseen_problems(chart, record, today=today)


def _is_fit(record: object, today: date) -> bool:
    return all(each.asks for each in record_problems(record, today=today))


def _new(before: Chart, after: Chart, record: Any, today: date) -> list[Problem]:
    known = {each.key for each in whole_problems(before, today)}
    found = (each for each in whole_problems(after, today) if each.key not in known)
    return list(map(partial(_as_seen_from, record), found))


def _as_seen_from(record: Any, problem: Problem) -> Problem:
    """A form has no field for what is wrong in another record, not even one of the same name."""
    return problem if problem.record.id == record.id else replace(problem, field="")
