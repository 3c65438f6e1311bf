"""The parts of an operation as tables: lesions, ablations, specimens, complications."""

from collections.abc import Sequence

from core.domain.chart import Chart
from core.domain.choices import YesNoUnknown
from core.domain.lesions import LiverMetastasis, SizedBy
from core.domain.treatment import Component, Procedure
from core.language import Words, phrase
from core.reports.liver_map.of_patient import operation_map
from core.reports.liver_map.words import segments_listed, segments_named
from core.reports.operation_sheet.values import Part
from core.reports.paper.tables import Cell, Column, Table, cell
from core.reports.summary.phrasing import NOT_RECORDED, inner, listed
from core.reports.timeline.names import Codes
from core.scores.clavien_dindo import graded
from core.scores.of_operation import ablations_of
from core.scores.score import shown_number

_NOT_LIVING = frozenset({SizedBy.PATHOLOGY})


def parts_said(chart: Chart, operation: Procedure, codes: Codes, words: Words) -> tuple[Part, ...]:
    """Lesions where any is known; ablations and specimens where there can be any."""
    parts = [_lesions(chart, operation, codes, words)]
    ablations = _ablations(chart, operation, words)
    if ablations.table.rows or Component.LIVER_ABLATION in operation.components:
        parts.append(ablations)
    return (*parts, _specimens(chart, operation, words), _complications(chart, operation, words))


def _part(
    title: str,
    note: str,
    columns: tuple[Column, ...],
    rows: Sequence[tuple[Cell, ...]],
    nothing: str,
) -> Part:
    return Part(Table(title, note, title, columns, tuple(rows)), nothing)


def _lesions(chart: Chart, operation: Procedure, codes: Codes, words: Words) -> Part:
    shown = operation_map(chart, operation)
    by_number = {each.number: each for each in chart.lesions}
    rows = [
        _lesion(by_number[each.number], chart, operation, codes, words)
        for each in sorted(shown.lesions, key=lambda each: each.number)
    ]
    columns = (
        Column(words(phrase("No.")), 28),
        Column(words(phrase("Segment")), 62),
        Column(words(phrase("Last imaging, mm")), 78, is_number=True),
        Column(words(phrase("Pathology, mm")), 70, is_number=True),
        Column(words(phrase("Fate"))),
    )
    note = words(phrase("as known on the day of the operation"))
    nothing = words(phrase("No lesion is recorded one by one."))
    return _part(words(phrase("Lesions and their fate")), note, columns, rows, nothing)


def _lesion(
    lesion: LiverMetastasis, chart: Chart, operation: Procedure, codes: Codes, words: Words
) -> tuple[Cell, ...]:
    sizes = chart.sizes_of(lesion.id)
    seen = [
        each
        for each in sizes
        if each.sized_by not in _NOT_LIVING and each.measured_on <= operation.performed_on
    ]
    found = [each for each in sizes if each.sized_by in _NOT_LIVING]
    return (
        cell(str(lesion.number), strong=True),
        cell(segments_named(lesion.segments) or "–"),
        cell(shown_number(seen[-1].diameter_mm, words) if seen else "–"),
        cell(shown_number(found[-1].diameter_mm, words) if found else "–"),
        cell(_fate(lesion, chart, operation, codes, words)),
    )


def _fate(
    lesion: LiverMetastasis, chart: Chart, operation: Procedure, codes: Codes, words: Words
) -> str:
    """At this operation; of one treated before, at which; else "not recorded"."""
    days = {each.id: each.performed_on for each in chart.dossier.procedures}
    earlier = ""
    for each in chart.fates_of(lesion.id):
        said = words(each.fate.label)
        if each.procedure_id == operation.id:
            return listed([said, each.note])
        if each.procedure_id in days and days[each.procedure_id] <= operation.performed_on:
            earlier = listed([said, codes.get(each.procedure_id, "")])
    return earlier or words(NOT_RECORDED)


def _ablations(chart: Chart, operation: Procedure, words: Words) -> Part:
    rows = []
    classes = ablations_of(chart, operation)
    for each, found in zip(chart.ablations_of(operation.id), classes, strict=True):
        value = found.value.value
        rows.append(
            (
                cell(words(each.modality.label), strong=True),
                cell(words(each.access.label) if each.access else words(NOT_RECORDED)),
                cell(_number(each.n_lesions, words)),
                cell(segments_listed(each.segments) or "–"),
                cell(_number(each.margin_mm, words)),
                cell(listed([words(value.label) if value else "–", each.note])),
            )
        )
    columns = (
        Column(words(phrase("Ablation by")), 92),
        Column(words(phrase("Access")), 100),
        Column(words(phrase("Lesions")), 46, is_number=True),
        Column(words(phrase("Segments")), 76),
        Column(words(phrase("Margin, mm")), 58, is_number=True),
        Column(words(phrase("Class, note"))),
    )
    nothing = words(phrase("No ablation is recorded one by one."))
    return _part(words(phrase("Ablations")), "", columns, rows, nothing)


def _number(value: float | None, words: Words) -> str:
    return "–" if value is None else shown_number(value, words)


def _specimens(chart: Chart, operation: Procedure, words: Words) -> Part:
    rows = []
    for each in chart.specimens_of(operation.id):
        at = inner(words(each.margin_at.label), words) if each.margin_at else ""
        regression = each.regression or words(NOT_RECORDED)
        grade = words(phrase("Regression: {grade}."), grade=regression.rstrip("."))
        rows.append(
            (
                cell(each.name, strong=True),
                cell(segments_listed(each.segments) or "–"),
                cell(_number(each.n_lesions, words)),
                cell(_number(each.largest_mm, words)),
                cell(_number(each.margin_mm, words)),
                Cell(
                    tuple(
                        filter(
                            None,
                            (
                                words(phrase("Margin at the {what}."), what=at) if at else "",
                                grade,
                                each.histology.strip(),
                            ),
                        )
                    )
                ),
            )
        )
    columns = (
        Column(words(phrase("Specimen")), 104),
        Column(words(phrase("Segments")), 62),
        Column(words(phrase("Lesions")), 46, is_number=True),
        Column(words(phrase("Largest, mm")), 62, is_number=True),
        Column(words(phrase("Margin, mm")), 62, is_number=True),
        Column(words(phrase("Pathology"))),
    )
    nothing = words(phrase("No specimen is recorded."))
    return _part(words(phrase("Specimens")), "", columns, rows, nothing)


def _complications(chart: Chart, operation: Procedure, words: Words) -> Part:
    rows = []
    for each in chart.complications_of(operation.id):
        after = (each.occurred_on - operation.performed_on).days
        grade = graded(each.grade, has_disability=each.has_disability is YesNoUnknown.YES)
        failure = each.liver_failure_grade
        resolved = words(phrase("resolved {day}"), day=each.resolved_on) if each.resolved_on else ""
        told = [words(failure.label) if failure else "", each.treatment, resolved, each.note]
        rows.append(
            (
                cell(words.date(each.occurred_on)),
                cell(str(after)),
                cell(words(each.kind.label), strong=True),
                cell(grade.said(words)),
                cell(listed(told, "; ") or words(phrase("treatment not recorded"))),
            )
        )
    columns = (
        Column(words(phrase("Date")), 66),
        Column(words(phrase("Day")), 32, is_number=True),
        Column(words(phrase("Complication")), 122),
        Column(words(phrase("Clavien-Dindo")), 92),
        Column(words(phrase("Treatment, course"))),
    )
    nothing = words(phrase("No complication is recorded."))
    title = words(phrase("Complications"))
    return _part(title, words(phrase("day = days after the operation")), columns, rows, nothing)
