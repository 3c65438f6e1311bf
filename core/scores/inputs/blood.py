"""CEA before an operation, and the liver tests around it, in one unit each."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from core.domain.chart import Chart
from core.domain.complications import ComplicationKind, LiverFailureGrade
from core.domain.treatment import Procedure
from core.domain.work_up import Analyte, LaboratoryValue
from core.language import phrase
from core.scores.inputs.basis import Basis, Derived, exact
from core.scores.inputs.windows import Window
from core.scores.laboratory import Reading, converted
from core.scores.liver_failure import FailureInputs, LiverTest, Management
from core.scores.score import Sentence

_CEA = phrase("CEA")
_TEST = phrase("Liver test")
_GRADES = {
    LiverFailureGrade.A: Management.UNCHANGED,
    LiverFailureGrade.B: Management.WITHOUT_INVASIVE,
    LiverFailureGrade.C: Management.INVASIVE,
}


def cea(chart: Chart, window: Window) -> Derived[Reading | None]:
    """The last CEA of the window in ng/mL; of several on one day the highest."""
    found = [each for each in _ceas(chart) if window.holds_blood(each[0])]
    notes = tuple(_unknown_units(chart, window))
    if not found:
        return Derived(None, (), notes)
    day, reading, record_id = max(found, key=lambda each: (each[0], each[1].value, each[2]))
    return Derived(reading, (exact(_CEA, record_id, day),), notes)


def _ceas(chart: Chart) -> Iterator[tuple[date, Reading, str]]:
    for each in chart.laboratory:
        if each.analyte is Analyte.CEA:
            value = converted(each.value, each.unit, Analyte.CEA)
            if value is not None:
                yield each.taken_on, Reading(value, each.comparator), each.id
    examined = {each.id: each.performed_on for each in chart.dossier.examinations}
    for result in chart.dossier.results:
        day = examined.get(result.examination_id)
        if day is not None and result.cea_ug_per_l is not None:
            yield day, Reading(result.cea_ug_per_l), result.id


def _unknown_units(chart: Chart, window: Window) -> Iterator[Sentence]:
    for each in chart.laboratory:
        is_cea = each.analyte is Analyte.CEA and window.holds_blood(each.taken_on)
        if is_cea and converted(each.value, each.unit, Analyte.CEA) is None:
            text = phrase("CEA of {day} is in a unit that cannot be converted: {unit}.")
            yield Sentence(text, {"day": each.taken_on, "unit": each.unit})


def liver_tests(chart: Chart, operation: Procedure) -> Derived[FailureInputs]:
    """INR, bilirubin and prothrombin by day after the operation, and the last before it.

    A value beyond what the laboratory measures is left out; of several on one day the worst
    counts. The limits are those printed beside the last value on or after day 5.
    """
    by_day: dict[int, dict[Analyte, float]] = defaultdict(dict)
    limits: dict[Analyte, float] = {}
    basis: list[Basis] = []
    for each in sorted(chart.laboratory, key=lambda value: (value.taken_on, value.id)):
        value = _test_value(each)
        day = (each.taken_on - operation.performed_on).days
        if value is None or not -90 <= day <= 90:
            continue
        by_day[day][each.analyte] = _worse(each.analyte, by_day[day].get(each.analyte), value)
        basis.append(exact(_TEST, each.id, each.taken_on))
        limit = _limit(each)
        if limit is not None:
            limits[each.analyte] = limit
    before: dict[Analyte, float] = {}
    for day in sorted((day for day in by_day if day <= 0), key=_least_certain_first):
        before |= by_day[day]
    after = {day: _test(values) for day, values in by_day.items() if day > 0}
    return Derived(
        FailureInputs(
            by_day=after,
            before=_test(before),
            inr_limit=limits.get(Analyte.INR),
            bilirubin_limit_umol=limits.get(Analyte.BILIRUBIN),
            management=_management(chart, operation),
        ),
        tuple(basis),
    )


def _least_certain_first(day: int) -> tuple[bool, int]:
    """What was taken on the day of the operation may be from after it."""
    return day < 0, day


def _test(values: dict[Analyte, float]) -> LiverTest:
    return LiverTest(
        inr=values.get(Analyte.INR),
        bilirubin_umol=values.get(Analyte.BILIRUBIN),
        prothrombin_percent=values.get(Analyte.PROTHROMBIN),
    )


def _test_value(each: LaboratoryValue) -> float | None:
    if each.comparator is not None:
        return None
    if each.analyte in (Analyte.INR, Analyte.BILIRUBIN, Analyte.PROTHROMBIN):
        return converted(each.value, each.unit, each.analyte)
    return None


def _limit(each: LaboratoryValue) -> float | None:
    if each.reference_high is None:
        return None
    return converted(each.reference_high, each.unit, each.analyte)


def _worse(analyte: Analyte, one: float | None, other: float) -> float:
    if one is None:
        return other
    return min(one, other) if analyte is Analyte.PROTHROMBIN else max(one, other)


def _management(chart: Chart, operation: Procedure) -> Management | None:
    """What the recorded liver failure asked for; the highest grade of several."""
    grades = [
        each.liver_failure_grade
        for each in chart.complications_of(operation.id)
        if each.kind is ComplicationKind.LIVER_FAILURE and each.liver_failure_grade
    ]
    return _GRADES[max(grades)] if grades else None
