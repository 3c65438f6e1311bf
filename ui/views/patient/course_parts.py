"""The chart in the course: lesions, work-up, laboratory, what belongs to an operation."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from core.domain.chart import Chart
from core.domain.choices import Choice, YesNoUnknown
from core.domain.complications import ClavienDindo, Complication
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.partial_date import PartialDate
from core.domain.parts import Ablation, Specimen
from core.domain.segments import Segment
from core.domain.treatment import Procedure
from core.domain.work_up import Analyte, LaboratoryValue, WorkUp
from core.language import Words, phrase
from core.reports.summary.phrasing import inner, listed
from ui.look.language import words

Said = tuple[Any, date | PartialDate | None, str, str]


def charted(chart: Chart, said: Words) -> Iterator[Said]:
    """What stands in the course by itself: record, day, what, detail."""
    for each in chart.extrahepatic:
        where = listed([_several(each.sites, said), _choice(each.resectability, said), each.note])
        yield each, each.found_on, said(phrase("Disease outside the liver")), where
    for lesion in chart.lesions:
        yield lesion, lesion.found_on, _lesion_title(lesion, said), _lesion(chart, lesion, said)
    for work_up in chart.work_ups:
        what = said(phrase("{what}, before treatment"), what=said(work_up.kind.label))
        yield work_up, work_up.performed_on, what, _work_up(work_up, said)
    for value in chart.laboratory:
        yield value, value.taken_on, _analyte(value, said), _laboratory(value, said)


def parts_of(chart: Chart, record: Any, said: Words) -> Iterator[Said]:
    """What belongs to an operation or a lesion and stands under it."""
    if isinstance(record, Procedure):
        yield from _parts_of_operation(chart, record, said)
    if isinstance(record, LiverMetastasis):
        for size in chart.sizes_of(record.id):
            yield size, size.measured_on, said(phrase("Size")), _size(size, said)


def _parts_of_operation(chart: Chart, operation: Procedure, said: Words) -> Iterator[Said]:
    for ablation in chart.ablations_of(operation.id):
        yield ablation, None, said(phrase("Ablation")), ablation_said(ablation, said)
    for specimen in chart.specimens_of(operation.id):
        yield specimen, None, said(phrase("Specimen")), specimen_said(specimen, said)
    for fate in chart.fates_at(operation.id):
        yield fate, None, fate_title(chart, fate, said), fate_said(fate, said)
    for each in chart.complications_of(operation.id):
        yield each, each.occurred_on, complication_title(each, said), complication_said(each, said)


def _lesion_title(lesion: LiverMetastasis, said: Words) -> str:
    return said(phrase("Lesion {number}"), number=lesion.number)


def _lesion(chart: Chart, lesion: LiverMetastasis, said: Words) -> str:
    sizes = chart.sizes_of(lesion.id)
    came = ""
    for recurrence in chart.dossier.recurrences:
        if recurrence.id == lesion.recurrence_id:
            came = said(phrase("with the recurrence of {day}"), day=recurrence.detected_on)
    last = _size(sizes[-1], said) if sizes else said(phrase("no size recorded"))
    return listed([_several(lesion.segments, said), last, came, lesion.note])


def _size(size: LesionSize, said: Words) -> str:
    if not size.diameter_mm:
        return listed([said(phrase("not seen any more")), _choice(size.sized_by, said)])
    return listed([_number(size.diameter_mm, "mm", said), _choice(size.sized_by, said)])


def fate_title(chart: Chart, fate: LesionFate, said: Words) -> str:
    found = [each for each in chart.lesions if each.id == fate.lesion_id]
    return _lesion_title(found[0], said) if found else said(phrase("Lesion"))


def fate_said(fate: LesionFate, said: Words) -> str:
    return listed([_choice(fate.fate, said), fate.note])


def ablation_said(ablation: Ablation, said: Words) -> str:
    n = ablation.n_lesions
    lesions = said.count(n, phrase("{n} lesion"), phrase("{n} lesions")) if n is not None else ""
    margin = _margin(ablation.margin_mm, said)
    parts = [_choice(ablation.modality, said), _choice(ablation.access, said), lesions]
    return listed([*parts, _several(ablation.segments, said), margin, ablation.note])


def specimen_said(specimen: Specimen, said: Words) -> str:
    n = specimen.n_lesions
    lesions = said.count(n, phrase("{n} lesion"), phrase("{n} lesions")) if n is not None else ""
    at = specimen.margin_at
    nearest = said(phrase("nearest at: {what}"), what=_choice(at, said)) if at else ""
    largest = ""
    if specimen.largest_mm is not None:
        largest = said(phrase("largest {size}"), size=_number(specimen.largest_mm, "mm", said))
    margin = _margin(specimen.margin_mm, said) or said(phrase("margin not recorded"))
    where = _several(specimen.segments, said)
    return listed([specimen.name, where, margin, nearest, lesions, largest, specimen.histology])


def complication_title(complication: Complication, said: Words) -> str:
    grade = said(complication.grade.label)
    if complication.grade is ClavienDindo.III_NOS:
        grade = complication.grade.value
    suffix = "d" if complication.has_disability is YesNoUnknown.YES else ""
    return said(phrase("Complication, Clavien-Dindo {grade}"), grade=grade + suffix)


def complication_said(complication: Complication, said: Words) -> str:
    failure, ended = complication.liver_failure_grade, complication.resolved_on
    return listed(
        [
            said(complication.kind.label),
            said(phrase("ISGLS {grade}"), grade=failure.value) if failure else "",
            complication.treatment,
            said(phrase("resolved {day}"), day=ended) if ended else "",
            complication.note,
        ]
    )


def _work_up(work_up: WorkUp, said: Words) -> str:
    remnant, share = work_up.remnant_ml, work_up.remnant_share
    volume = _number(remnant, "mL", said) if remnant is not None else ""
    percent = f"{said.number(share, 0)} %" if share is not None else ""
    told = listed([volume, percent])
    return listed(
        [
            said(phrase("future liver remnant {volume}"), volume=told) if told else "",
            work_up.finding,
        ]
    )


def _analyte(value: LaboratoryValue, said: Words) -> str:
    is_other = value.analyte is Analyte.OTHER and bool(value.other_name)
    return value.other_name if is_other else said(value.analyte.label)


def _laboratory(value: LaboratoryValue, said: Words) -> str:
    sign = f"{value.comparator.value} " if value.comparator else ""
    low, high = value.reference_low, value.reference_high
    limits = ""
    if low is not None and high is not None:
        limits = said(
            phrase("reference {low} to {high}"), low=_plain(low, said), high=_plain(high, said)
        )
    elif high is not None:
        limits = said(phrase("reference up to {high}"), high=_plain(high, said))
    is_under = value.under_fluoropyrimidine is YesNoUnknown.YES
    under = said(phrase("under fluoropyrimidine")) if is_under else ""
    return listed([sign + _number(value.value, value.unit, said), limits, under, value.note])


def _margin(width: float | None, said: Words) -> str:
    return said(phrase("margin {mm} mm"), mm=_plain(width, said)) if width is not None else ""


def _choice(value: Choice | None, said: Words) -> str:
    return inner(said(value.label), said) if value is not None else ""


def _several(values: Iterable[Choice], said: Words) -> str:
    """Segments by their names, sites in the order of the list they are chosen from."""
    chosen = frozenset(values)
    kinds = {type(each) for each in chosen}
    ordered = [each for kind in kinds for each in kind if each in chosen]
    inside: Callable[[Choice], str] = lambda each: (  # noqa: E731
        said(each.label) if isinstance(each, Segment) else inner(said(each.label), said)
    )
    return ", ".join(map(inside, ordered))


def _number(value: float, unit: str, said: Words) -> str:
    return f"{_plain(value, said)} {unit}".strip()


def _plain(value: float, said: Words) -> str:
    """As many decimals as it has."""
    digits = len(f"{value:g}".partition(".")[2]) if value < 100_000 else 0
    return said.number(value, digits)


def part_said(chart: Chart, part: Any) -> tuple[str, str]:
    """A part of an operation in two texts: what it is, and how it was."""
    said = words()
    if isinstance(part, Ablation):
        return said(phrase("Ablation")), ablation_said(part, said)
    if isinstance(part, Specimen):
        return said(phrase("Specimen")), specimen_said(part, said)
    if isinstance(part, LesionFate):
        return fate_title(chart, part, said), fate_said(part, said)
    return complication_title(part, said), complication_said(part, said)
