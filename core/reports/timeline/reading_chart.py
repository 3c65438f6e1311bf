"""From a chart to the timeline: CEA with its flags, complications, lesion sizes."""

from datetime import date

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.complications import Complication
from core.domain.dossier import Dossier
from core.domain.followup import Result
from core.domain.laboratory_units import CEA_UNIT, plain
from core.domain.lesions import LiverMetastasis
from core.domain.segments import Segment
from core.domain.work_up import Analyte, LaboratoryValue
from core.language import Words, phrase
from core.reports.laboratory.flags import DEFAULT_LIMITS
from core.reports.laboratory.values import Measured, Series, shown_number
from core.reports.timeline.course import Event, Rows, Value
from core.reports.timeline.tracks import Size, Track


def values_of(series: Series | None, dossier: Dossier, words: Words) -> tuple[Value, ...]:
    """The CEA curve; a value entered with a result opens its examination."""
    if series is None:
        return ()
    return tuple(
        Value(
            record=_opened(each),
            on=each.on,
            value=each.value,
            comparator=str(each.comparator or ""),
            limit=each.limit.value if each.limit else None,
            is_marked=each.under is not None,
            title=words(phrase("CEA {value} µg/L"), value=each.amount(words)),
            rows=_value_rows(each, dossier, words),
        )
        for each in series.values
    )


def _opened(each: Measured) -> object:
    """What a value opens: its own record, or the examination whose result brought it."""
    if isinstance(each.record, LaboratoryValue):
        return each.record.id
    return each.examination_id


def limit_shown(series: Series | None) -> float:
    """The limit drawn through the curve: of the latest value, else the declared one."""
    limit = series.last.limit if series is not None else None
    return limit.value if limit is not None and limit.value > 0 else DEFAULT_LIMITS[Analyte.CEA]


def _value_rows(each: Measured, dossier: Dossier, words: Words) -> Rows:
    rows = [(words(phrase("Drawn on")), words.date(each.on))]
    if plain(each.given_unit) != plain(CEA_UNIT):
        given = f"{each.amount(words, as_given=True)} {each.given_unit}"
        rows.append((words(phrase("On the report")), given))
    rows += [(flag.mark(words), flag.reason(words)) for flag in each.flags]
    if each.under is not None:
        rows.append((words(phrase("Taken")), each.under.said(words)))
        if each.rise is not None:
            warned = words(phrase("CEA can rise under it without progression."))
            rows.append((words(phrase("Note")), warned))
    result = _result_of(each, dossier)
    if result is not None:
        rows.append((words(phrase("Result")), words(result.finding.label)))
    return tuple(rows)


def _result_of(each: Measured, dossier: Dossier) -> Result | None:
    if isinstance(each.record, Result):
        return each.record
    return dossier.result_of(each.examination_id) if each.examination_id else None


def complications_of(chart: Chart, today: date, words: Words) -> tuple[Event, ...]:
    return tuple(
        Event(
            record=each.id,
            on=each.occurred_on,
            labels=(words(each.kind.label),),
            code=each.grade.value,
            title=words(
                phrase("{what}, grade {grade}"), what=words(each.kind.label), grade=each.grade.value
            ),
            rows=_complication_rows(each, chart, words),
        )
        for each in chart.complications
        if each.occurred_on <= today
    )


def _complication_rows(each: Complication, chart: Chart, words: Words) -> Rows:
    operated = {p.id: p.performed_on for p in chart.dossier.procedures}
    on = operated.get(each.procedure_id)
    grade = words(each.grade.label)
    if each.has_disability is YesNoUnknown.YES:
        grade = f"{grade} d"
    rows = [
        (words(phrase("Complication on")), words.date(each.occurred_on)),
        (words(phrase("Clavien-Dindo grade")), grade),
        (words(phrase("After the operation of")), words.date(on) if on else ""),
        (words(phrase("Treatment")), each.treatment),
        (words(phrase("Resolved on")), words.date(each.resolved_on) if each.resolved_on else ""),
    ]
    return tuple((head, said) for head, said in rows if said)


def tracks_of(chart: Chart, today: date, words: Words) -> tuple[Track, ...]:
    """The diameters of every lesion that was measured, by its number."""
    breaks = tuple(p.performed_on for p in chart.dossier.procedures if p.is_on_liver)
    found = []
    for lesion in chart.lesions:
        sizes = tuple(
            Size(
                record=each.id,
                on=each.measured_on,
                mm=each.diameter_mm,
                title=words(
                    phrase("Lesion {number}, {size} mm"),
                    number=lesion.number,
                    size=shown_number(each.diameter_mm, words),
                ),
                rows=(
                    (words(phrase("Measured on")), words.date(each.measured_on)),
                    (words(phrase("Measured by")), words(each.sized_by.label)),
                    (words(phrase("Segments")), _segments(lesion, words)),
                ),
            )
            for each in sorted(chart.sizes_of(lesion.id), key=lambda s: (s.measured_on, s.id))
            if each.measured_on <= today
        )
        if sizes:
            found.append(Track(label=str(lesion.number), sizes=sizes, breaks=breaks))
    return tuple(found)


def _segments(lesion: LiverMetastasis, words: Words) -> str:
    return ", ".join(words(each.label) for each in Segment if each in lesion.segments)
