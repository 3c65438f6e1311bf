"""A patient's record as maps: the liver on any day, and the days worth stepping to.

A resected lesion shows its fate on the map of that operation and is absent on later days; ablated
and disappeared ones stay, as what they left behind is still in the liver and is watched.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from core.domain.chart import Chart
from core.domain.disease import RecurrenceSite
from core.domain.lesions import Fate, LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.treatment import Component, Procedure
from core.language import Words, phrase
from core.reports.liver_map.values import LiverMap, MapFate, MapLesion, Moment
from core.reports.timeline.names import codes_of

_FATES = {
    Fate.RESECTED: MapFate.RESECTED,
    Fate.ABLATED: MapFate.ABLATED,
    Fate.RESECTED_AND_ABLATED: MapFate.RESECTED_AND_ABLATED,
    Fate.DISAPPEARED: MapFate.DISAPPEARED,
    Fate.LEFT: MapFate.LEFT,
}
_TREATED = {MapFate.RESECTED, MapFate.ABLATED, MapFate.RESECTED_AND_ABLATED}
_GONE = {MapFate.RESECTED, MapFate.RESECTED_AND_ABLATED}
_ANATOMICAL = {Component.SEGMENTECTOMY, Component.MAJOR_HEPATECTOMY}


def moments_of(chart: Chart, today: date, words: Words) -> tuple[Moment, ...]:
    """First found, each operation on the liver, each recurrence in it, now; then the whole course.

    None when nothing of the liver is recorded lesion by lesion or segment by segment.
    """
    days = list(_days(chart, today, words))
    last = whole_course(chart, today)
    if not last.lesions and not last.removed and not last.cut:
        return ()
    moments, known = list[Moment](), frozenset[int]()
    for n, (name, day) in enumerate(days):
        shown = _map_on(chart, day, before=known if n else None, since=days[n - 1][1] if n else day)
        known = frozenset(each.number for each in chart.lesions if is_known(each, chart, day))
        moments.append(Moment(name=name, map=shown))
    # No day of its own: the day of "now" twice in a row would be read as two.
    whole = Moment(name=words(phrase("Whole course")), map=replace(last, day=None))
    return (*moments, whole)


def operation_map(chart: Chart, operation: Procedure) -> LiverMap:
    """The liver as an operation found and left it: its lesions with their fates that day."""
    day = operation.performed_on
    return _map_on(chart, day, before=None, since=day)


def place_of_now(moments: tuple[Moment, ...]) -> int:
    """Which of them a page shows first: the liver as it is, before the whole course."""
    return max(len(moments) - 2, 0)


def whole_course(chart: Chart, today: date) -> LiverMap:
    """Every lesion there ever was with its last fate: the map of the summary."""
    lesions = tuple(
        _lesion(each, chart, today) for each in chart.lesions if is_known(each, chart, today)
    )
    removed, cut = _shaded(chart, today)
    return LiverMap(day=today, lesions=lesions, removed=removed, cut=cut)


def _days(chart: Chart, today: date, words: Words) -> Iterator[tuple[str, date]]:
    """What a patient's row of days holds, in the order of time."""
    codes = codes_of(chart.dossier)
    death = chart.dossier.death
    died_on = death.died_on if death is not None and death.died_on <= today else None
    events = [
        (each.detected_on, 0, codes[each.id])
        for each in chart.dossier.recurrences
        if RecurrenceSite.LIVER in each.sites
    ]
    events += [(each.performed_on, 1, codes[each.id]) for each in _operations(chart, today)]
    events = sorted(each for each in events if each[0] <= today)
    found = [on for each in chart.lesions if (on := _found(each, chart)) and on <= today]
    if found and (not events or min(found) < events[0][0]):
        yield words(phrase("First found")), min(found)
    for day in sorted({each[0] for each in events}):
        yield ", ".join(name for on, _, name in events if on == day), day
    yield (words(phrase("Death")), died_on) if died_on else (words(phrase("Now")), today)


def _operations(chart: Chart, today: date) -> list[Procedure]:
    return [p for p in chart.dossier.procedures if p.is_on_liver and p.performed_on <= today]


def is_known(lesion: LiverMetastasis, chart: Chart, day: date) -> bool:
    """Whether a lesion had been found by a day; one without any date always had."""
    found = _found(lesion, chart)
    return found is None or found <= day


def _found(lesion: LiverMetastasis, chart: Chart) -> date | None:
    """The first day it can have been known on: as recorded, with its recurrence, or measured."""
    recorded: PartialDate | None = lesion.found_on
    if recorded is not None and recorded.is_exact:
        return recorded.day
    for each in chart.dossier.recurrences:
        if each.id == lesion.recurrence_id:
            return each.detected_on
    if recorded is not None and recorded.is_known:
        return recorded.earliest
    return min((each.measured_on for each in chart.sizes_of(lesion.id)), default=None)


def _map_on(chart: Chart, day: date, *, before: frozenset[int] | None, since: date) -> LiverMap:
    """What is in the liver on a day, and what an operation since the moment before took away."""
    lesions = []
    for each in chart.lesions:
        if not is_known(each, chart, day):
            continue
        is_new = before is not None and each.number not in before
        shown = _lesion(each, chart, day, is_new=is_new)
        gone_on = _treated_on(each, chart, day)
        if shown.fate in _GONE and gone_on is not None and gone_on != day and gone_on <= since:
            continue
        lesions.append(shown)
    removed, cut = _shaded(chart, day)
    return LiverMap(day=day, lesions=tuple(lesions), removed=removed, cut=cut)


def _lesion(lesion: LiverMetastasis, chart: Chart, day: date, *, is_new: bool = False) -> MapLesion:
    placed = lesion.map_x is not None and lesion.map_y is not None
    return MapLesion(
        number=lesion.number,
        segments=lesion.segments,
        at=(lesion.map_x or 0.0, lesion.map_y or 0.0) if placed else None,
        diameter_mm=_diameter(lesion, chart, day),
        fate=_fate(lesion, chart, day),
        is_new=is_new,
    )


def _measured(lesion: LiverMetastasis, chart: Chart, day: date) -> list[LesionSize]:
    sizes = [each for each in chart.sizes_of(lesion.id) if each.measured_on <= day]
    return sorted(sizes, key=lambda each: each.measured_on)


def _diameter(lesion: LiverMetastasis, chart: Chart, day: date) -> float | None:
    """The last diameter seen by then; the pathologist's only where nothing else was measured."""
    seen = [each for each in _measured(lesion, chart, day) if each.diameter_mm > 0]
    alive = [each for each in seen if each.sized_by is not SizedBy.PATHOLOGY]
    return (alive or seen)[-1].diameter_mm if seen else None


def _fate(lesion: LiverMetastasis, chart: Chart, day: date) -> MapFate:
    """The last thing that happened to it: an operation, or an image that shows it no longer."""
    performed = {each.id: each.performed_on for each in chart.dossier.procedures}
    events: list[tuple[date, int, MapFate | bool]] = [
        (performed[each.procedure_id], 1, _FATES[each.fate])
        for each in chart.fates_of(lesion.id)
        if each.procedure_id in performed and performed[each.procedure_id] <= day
    ]
    events += [
        (each.measured_on, 0, each.diameter_mm > 0)
        for each in _measured(lesion, chart, day)
        if each.sized_by is not SizedBy.PATHOLOGY
    ]
    fate = MapFate.NONE
    for _, _, what in sorted(events, key=lambda each: each[:2]):
        if isinstance(what, MapFate):
            fate = what
        elif fate in _TREATED:  # a scar is measured after an ablation, and no lesion
            continue
        elif not what:
            fate = MapFate.DISAPPEARED
        elif fate is MapFate.DISAPPEARED:
            fate = MapFate.NONE
    return fate


def _treated_on(lesion: LiverMetastasis, chart: Chart, day: date) -> date | None:
    """When it was resected last, by then."""
    performed = {each.id: each.performed_on for each in chart.dossier.procedures}
    days = [
        performed[each.procedure_id]
        for each in chart.fates_of(lesion.id)
        if each.procedure_id in performed and _FATES[each.fate] in _GONE
    ]
    return max((each for each in days if each <= day), default=None)


def _shaded(chart: Chart, day: date) -> tuple[frozenset[Segment], frozenset[Segment]]:
    """Segments that are gone by a day, and those a part of which is.

    A resection named after segments took them whole. The segments of a metastasectomy alone say
    where it was; only what is recorded as removed in part is.
    """
    removed, cut = frozenset[Segment](), frozenset[Segment]()
    for each in _operations(chart, day):
        cut |= each.partial_segments
        if each.components & _ANATOMICAL:
            removed |= each.segments
    return removed, cut - removed


def removals(chart: Chart, today: date) -> Iterator[tuple[date, frozenset[Segment]]]:
    """The operations that took whole segments, with their days."""
    for each in _operations(chart, today):
        if each.components & _ANATOMICAL and each.segments:
            yield each.performed_on, each.segments


def fate_days(chart: Chart, today: date) -> dict[int, str]:
    """The code (`O1`) of the operation that decided the fate of each lesion, by its number."""
    codes = codes_of(chart.dossier)
    performed = {each.id: each.performed_on for each in chart.dossier.procedures}
    found: dict[int, str] = {}
    for lesion in chart.lesions:
        fates = [each for each in chart.fates_of(lesion.id) if each.procedure_id in performed]
        for fate in sorted(fates, key=lambda each: performed[each.procedure_id]):
            if performed[fate.procedure_id] <= today:
                found[lesion.number] = codes[fate.procedure_id]
    return found


def placed_lesion(
    chart: Chart,
    number: int | None,
    segments: frozenset[Segment],
    at: tuple[float, float] | None,
) -> LiverMetastasis:
    """What the map announced as a record: the lesion moved, or a new one with the next number.

    A lesion whose segment was typed or walked to loses a place that it had in another one.

    Raises:
        KeyError: the patient has no lesion of this number.
    """
    x, y = at or (None, None)
    for each in chart.lesions:
        if each.number == number:
            return replace(each, segments=segments, map_x=x, map_y=y)
    if number is not None:
        raise KeyError(number)
    return LiverMetastasis(
        patient_id=chart.dossier.patient.id,
        number=max((each.number for each in chart.lesions), default=0) + 1,
        segments=segments,
        map_x=x,
        map_y=y,
    )
