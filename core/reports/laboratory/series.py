"""The laboratory of one patient as series, from laboratory records and from results with a CEA."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.dossier import Dossier
from core.domain.folding import folded
from core.domain.laboratory_units import CEA_UNIT, compared_in, converted, factor_of, plain
from core.domain.work_up import Analyte, LaboratoryValue
from core.reports.laboratory.flags import flagged
from core.reports.laboratory.regimens import Under, under_on
from core.reports.laboratory.values import Given, Series

_Key = tuple[Analyte, str, str]  # analyte, folded name of another one, unit as it is compared


def series_of(chart: Chart, today: date) -> tuple[Series, ...]:
    """Every series with a value up to `today`: in the order of the analytes, ours before others.

    Two values of a day stay two, the lower one first. A result and a laboratory record of the same
    day with the same CEA are one value, that of the record.
    """
    dossier = chart.dossier
    groups: dict[_Key, list[Given]] = defaultdict(list)
    named: dict[_Key, tuple[str, str]] = {}
    for record in chart.laboratory:
        if record.taken_on > today:
            continue
        key, given = _of_record(record, dossier)
        groups[key].append(given)
        name = record.other_name.strip() if record.analyte is Analyte.OTHER else ""
        named.setdefault(key, (name, compared_in(record.analyte) or record.unit.strip()))
    cea = (Analyte.CEA, "", plain(CEA_UNIT))
    groups[cea] += _results_without_record(dossier, groups[cea], today)
    named.setdefault(cea, ("", CEA_UNIT))
    found = [_series(key, named[key], values, dossier) for key, values in groups.items() if values]
    return tuple(sorted(_apart(found), key=_rank))


def series_of_analyte(chart: Chart, analyte: Analyte, today: date) -> Series | None:
    """The series of an analyte in the unit it is compared in; none without a value."""
    return next(
        (s for s in series_of(chart, today) if s.analyte is analyte and not s.is_apart), None
    )


def _of_record(record: LaboratoryValue, dossier: Dossier) -> tuple[_Key, Given]:
    factor = factor_of(record.analyte, record.unit)
    name = folded(record.other_name) if record.analyte is Analyte.OTHER else ""
    is_ours = factor is not None and compared_in(record.analyte)
    unit = plain(compared_in(record.analyte) if is_ours else record.unit)
    by = factor if factor is not None else Fraction(1)
    low, high = record.reference_low, record.reference_high
    given = Given(
        on=record.taken_on,
        value=converted(record.value, by),
        comparator=record.comparator,
        given=record.value,
        given_unit=record.unit,
        reference_low=None if low is None else converted(low, by),
        reference_high=None if high is None else converted(high, by),
        record=record,
        examination_id=record.examination_id,
        under=_under(record, dossier),
    )
    return (record.analyte, name, unit), given


def _under(record: LaboratoryValue, dossier: Dossier) -> Under | None:
    """As the record says; else as the systemic therapy of that day says. Of a marker alone."""
    if record.analyte is not Analyte.CEA:
        return None
    if record.under_fluoropyrimidine is YesNoUnknown.YES:
        return Under()
    if record.under_fluoropyrimidine is YesNoUnknown.NO:
        return None
    return under_on(record.taken_on, dossier.therapies)


def _results_without_record(
    dossier: Dossier, recorded: Sequence[Given], today: date
) -> Iterator[Given]:
    """The CEA of results that no laboratory record of the same day repeats, once reported."""
    known = Counter((each.on, each.value) for each in recorded)
    days = {each.id: each.performed_on for each in dossier.examinations}
    for result in dossier.results:
        value, on = result.cea_ug_per_l, days.get(result.examination_id)
        if value is None or on is None or on > today or result.reported_on > today:
            continue
        if known[on, value] > 0:
            known[on, value] -= 1
            continue
        yield Given(
            on=on,
            value=value,
            given=value,
            given_unit=CEA_UNIT,
            record=result,
            examination_id=result.examination_id,
            under=under_on(on, dossier.therapies),
        )


def _series(key: _Key, named: tuple[str, str], values: list[Given], dossier: Dossier) -> Series:
    analyte, (name, unit) = key[0], named
    is_ours = not compared_in(analyte) or key[2] == plain(compared_in(analyte))
    if not is_ours:
        unit = values[0].given_unit.strip()
    operated = [p.performed_on for p in dossier.procedures if p.is_curative]
    ordered = sorted(values, key=lambda v: (v.on, v.value, str(getattr(v.record, "id", ""))))
    return Series(
        analyte=analyte,
        name=name,
        unit=unit,
        values=flagged(analyte, ordered, operated, has_default=is_ours),
        is_apart=not is_ours,
    )


def _apart(found: Sequence[Series]) -> list[Series]:
    """Of an analyte that stands as given, the unit used most is its series, any other is apart."""
    most: dict[tuple[Analyte, str], Series] = {}
    for each in found:
        key = (each.analyte, folded(each.name))
        if not each.is_apart and len(each.values) > len(most[key].values if key in most else ()):
            most[key] = each
    return [
        each
        if each.is_apart or most[each.analyte, folded(each.name)] is each
        else Series(
            analyte=each.analyte,
            name=each.name,
            unit=each.unit,
            values=each.values,
            is_apart=True,
        )
        for each in found
    ]


def _rank(series: Series) -> tuple[int, str, bool, str]:
    return list(Analyte).index(series.analyte), folded(series.name), series.is_apart, series.unit
