"""All documents of one patient; one that cannot be made is named, and the others are made."""

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

from core.domain.chart import Chart
from core.domain.hospital_number import shown
from core.domain.patient import Patient, list_name
from core.domain.settings import Settings
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.language import Words, phrase, words_in
from core.reports.batch.values import BatchOrder, BatchPaper, Failed, Made, OfPatient
from core.reports.paper.printing import Printed
from core.reports.patient_plan.document import language_of
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan

_LONGEST = 60
_TO_ASCII = str.maketrans("ğşıİçöüĞŞÇÖÜ", "gsiIcouGSCOU")


def of_patient(plan: PatientPlan, chart: Chart, order: BatchOrder, settings: Settings) -> OfPatient:
    """Every document that the order asks for, drawn now."""
    patient = plan.dossier.patient
    words = words_in(order.language or settings.language)
    who = who_said(patient, words)
    tried = list(_tried(plan, chart, order, settings, who))
    return OfPatient(
        who=who,
        stem=stem_of(patient),
        made=tuple(each for each in tried if isinstance(each, Made)),
        failed=tuple(each for each in tried if isinstance(each, Failed)),
    )


def _tried(
    plan: PatientPlan, chart: Chart, order: BatchOrder, settings: Settings, who: str
) -> Iterator[Made | Failed]:
    for paper, operation in _wanted(chart, order):
        try:
            printed = _printed(paper, operation, plan, chart, order, settings)
            yield Made(paper, printed, _about(operation, plan, order))
        except RegistryError as refusal:
            yield Failed(who, refusal, paper)
        except Exception as error:  # noqa: BLE001  a fault in one document must not cost the others
            yield Failed(who, as_refusal(error), paper)


def _wanted(chart: Chart, order: BatchOrder) -> Iterator[tuple[BatchPaper, Procedure | None]]:
    """Each document of the order; of operations the latest by its day, or each in their order."""
    done = [each for each in chart.dossier.procedures if each.performed_on <= order.today]
    for paper in order.papers:
        if paper is BatchPaper.OPERATION and done:
            yield from ((paper, each) for each in (done if order.every_operation else done[-1:]))
        else:
            yield paper, None


def _printed(
    paper: BatchPaper,
    operation: Procedure | None,
    plan: PatientPlan,
    chart: Chart,
    order: BatchOrder,
    settings: Settings,
) -> Printed:
    language = order.language or language_of(plan.dossier.patient)
    words, meta = words_in(language), order.meta
    if paper is BatchPaper.SUMMARY:
        from core.reports.summary.document import printed_summary

        return printed_summary(plan, words, meta, chart=chart, without=order.without)
    if paper is BatchPaper.MDT:
        from core.reports.mdt_sheet.document import printed_mdt_sheet

        return printed_mdt_sheet(plan, chart, words, meta)
    if paper is BatchPaper.OPERATION:
        return _operation(operation, plan, chart, words, meta)
    if paper is BatchPaper.RECORD:
        from core.reports.full_record.document import printed_record

        return printed_record(plan, chart, words, meta)
    if paper is BatchPaper.SCORES:
        from core.reports.scores.document import printed_scores

        return printed_scores(plan, chart, words, meta)
    from core.reports.patient_plan.document import printed_plan

    return printed_plan(plan, meta, settings, language)


def _operation(
    operation: Procedure | None, plan: PatientPlan, chart: Chart, words: Words, meta: SummaryMeta
) -> Printed:
    from core.reports.operation_sheet.document import printed_operation_sheet

    if operation is None:
        raise RegistryError(phrase("No operation is recorded by {day}."), day=plan.today)
    return printed_operation_sheet(plan, chart, words, meta, operation.id)


def _about(
    operation: Procedure | None, plan: PatientPlan, order: BatchOrder
) -> tuple[str, date] | None:
    from core.reports.timeline.names import codes_of

    if operation is None or not order.every_operation:
        return None
    return codes_of(plan.dossier)[operation.id], operation.performed_on


def as_refusal(error: Exception) -> RegistryError:
    """A fault of the program as a sentence about one document."""
    said = phrase("A fault of the program stopped it ({fault}). Report it; the others are made.")
    refusal = RegistryError(said, fault=type(error).__name__)
    refusal.__cause__ = error
    return refusal


def who_said(patient: Patient, words: Words) -> str:
    """`YILMAZ, Ayşe  211 340`, as lists name a patient."""
    return "  ".join(filter(None, (list_name(patient, words), shown(patient.hospital_no))))


def stem_of(patient: Patient) -> str:
    """`Yilmaz-Ayse-211340`: letters and digits that every file system keeps."""
    said = f"{patient.family_name} {patient.given_name} {patient.hospital_no.replace(' ', '')}"
    plain = normalize("NFKD", said.translate(_TO_ASCII)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[A-Za-z0-9]+", plain))[:_LONGEST].rstrip("-")
