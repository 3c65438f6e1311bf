"""The sheet for the patient from a plan to the bytes of a PDF, in the patient's own language."""

from core.domain.patient import Patient
from core.domain.settings import Settings
from core.language import Language, words_in
from core.reports.paper.printing import Printed
from core.reports.paper.sheet import Sheet
from core.reports.patient_plan.compose import compose
from core.reports.patient_plan.draw import draw
from core.reports.summary.values import SummaryMeta
from core.surveillance.plan import PatientPlan


def language_of(patient: Patient) -> Language:
    """The language in which the patient is written to."""
    return Language(patient.language.value)


def plan_pdf(plan: PatientPlan, meta: SummaryMeta, settings: Settings) -> bytes:
    """The sheet as of `plan.today`; equal arguments give equal bytes.

    Raises:
        RegistryError: the patient died, is no longer followed, or has no plan.
    """
    return printed_plan(plan, meta, settings).pdf


def printed_plan(
    plan: PatientPlan,
    meta: SummaryMeta,
    settings: Settings,
    language: Language | None = None,
    sheet: Sheet | None = None,
) -> Printed:
    """The sheet with the number of its pages and every text that found no room."""
    words = words_in(language or language_of(plan.dossier.patient))
    return draw(compose(plan, words, meta, settings), sheet or meta.sheet)
