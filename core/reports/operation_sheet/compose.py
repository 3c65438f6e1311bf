"""One operation of a chart turned into every word of its sheet; nothing is drawn here."""

from collections.abc import Iterator
from dataclasses import replace

from core.domain.chart import Chart
from core.domain.ids import ProcedureId
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import Words, phrase
from core.reports.liver_map.of_patient import operation_map, whole_course
from core.reports.liver_map.values import LiverMap
from core.reports.operation_sheet.facts import course_said, done_said, pathology_said
from core.reports.operation_sheet.tables import parts_said
from core.reports.operation_sheet.values import OperationSheet, Part
from core.reports.paper.blocks import FactColumn
from core.reports.summary.banner import banner_said, footer_said, imprint_of
from core.reports.summary.compose import signatures_said
from core.reports.summary.looking_back import chart_until
from core.reports.summary.overdue import overdue_said
from core.reports.summary.phrasing import NOT_RECORDED, inner, listed, opening
from core.reports.summary.values import Section, SummaryMeta
from core.reports.timeline.names import Codes, codes_of
from core.surveillance.plan import PatientPlan


def operation_chosen(chart: Chart, about: ProcedureId | None) -> Procedure | None:
    """The operation asked for, else the latest; none when none is recorded.

    Raises:
        RegistryError: the one asked for is not, or not yet, in the course.
    """
    procedures: tuple[Procedure, ...] = chart.dossier.procedures
    if about is None:
        return procedures[-1] if procedures else None
    for each in procedures:
        if each.id == about:
            return each
    raise RegistryError(phrase("This operation is not in the course on this day."))


def compose(
    plan: PatientPlan,
    chart: Chart,
    words: Words,
    meta: SummaryMeta,
    about: ProcedureId | None = None,
) -> OperationSheet:
    """As of `plan.today`, later facts left out; `about` is the operation, without it the latest.

    Raises:
        RegistryError: there is no such operation.
    """
    codes = codes_of(plan.dossier)
    chart = chart_until(chart, plan.today)
    operation = operation_chosen(chart, about)
    protocol = plan.current.protocol if plan.current else None
    banner = replace(
        banner_said(chart.dossier, plan, meta, words),
        document=words(phrase("Operation and pathology")),
        about=_about(operation, codes, words),
    )
    title, shown = _map(plan, chart, operation, codes, words)
    done, below = _done(chart, operation, codes, words), _below(chart, operation, words)
    return OperationSheet(
        banner=banner,
        overdue=overdue_said(plan, words),
        nothing="" if operation else words(phrase("No operation is recorded.")),
        done=done,
        map_title=title,
        shown=shown,
        below=below,
        parts=_parts(chart, operation, codes, words),
        texts=tuple(_texts(operation, (done, *below), words)),
        signatures=signatures_said(meta, words),
        footer=footer_said(chart.dossier.patient, protocol, meta, words),
        imprint=imprint_of(banner, meta, words),
    )


def _about(operation: Procedure | None, codes: Codes, words: Words) -> str:
    if operation is None:
        return ""
    code = codes.get(operation.id, "")
    return words(phrase("{code} of {day}"), code=code, day=operation.performed_on)


def _done(chart: Chart, operation: Procedure | None, codes: Codes, words: Words) -> FactColumn:
    if operation is None:
        return FactColumn(words(phrase("Operation")), (), "")
    return done_said(chart, operation, codes, words)


def _map(
    plan: PatientPlan, chart: Chart, operation: Procedure | None, codes: Codes, words: Words
) -> tuple[str, LiverMap]:
    if operation is None:
        title = words(phrase("Liver map, as of {day}"), day=plan.today)
        return title, whole_course(chart, plan.today)
    code = codes.get(operation.id, "")
    title = words(phrase("Liver map, {code} of {day}"), code=code, day=operation.performed_on)
    return title, operation_map(chart, operation)


def _below(chart: Chart, operation: Procedure | None, words: Words) -> tuple[FactColumn, ...]:
    if operation is None:
        return ()
    return course_said(chart, operation, words), pathology_said(chart, operation, words)


def _parts(
    chart: Chart, operation: Procedure | None, codes: Codes, words: Words
) -> tuple[Part, ...]:
    return parts_said(chart, operation, codes, words) if operation else ()


def _texts(
    operation: Procedure | None, columns: tuple[FactColumn, ...], words: Words
) -> Iterator[Section]:
    """Free texts as they were written, and what the page asks for and the record does not hold."""
    if operation is None:
        return
    if operation.histology.strip():
        yield Section(words(phrase("Histology")), "", operation.histology)
    if operation.note.strip():
        yield Section(words(phrase("Note")), "", operation.note)
    missing = listed(
        inner(fact.term, words)
        for column in columns
        for fact in column.facts
        if fact.text == words(NOT_RECORDED)
    )
    said = f"{opening(missing, words)}." if missing else ""
    yield Section(
        words(phrase("Not recorded")),
        words(phrase("left empty on purpose: unknown is not “no”")),
        said or words(phrase("Nothing that this page asks for is missing.")),
    )
