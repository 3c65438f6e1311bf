"""The documents about one patient that are printed less often than the summary."""

from core.domain.ids import PatientId
from core.language import phrase
from ui.look.language import words
from ui.views.patient.intents import Paper, PrintPaper
from ui.views.patient.menu_button import Entry, Group


def papers_of(patient_id: PatientId) -> Group:
    said = words()
    whole = said(phrase("Print the whole record"))
    plan = said(phrase("Print the plan for the patient"))
    scores = said(phrase("Print the scores"))
    return Group(
        "papers",
        said(phrase("More")),
        (
            Entry("print_record", whole, PrintPaper(patient_id, Paper.RECORD)),
            Entry("print_plan", plan, PrintPaper(patient_id, Paper.PLAN)),
            Entry("print_scores", scores, PrintPaper(patient_id, Paper.SCORES)),
        ),
    )
