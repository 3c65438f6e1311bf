"""The documents about one patient that are printed less often than the summary."""

from core.domain.dossier import Dossier
from core.domain.treatment import Procedure
from core.language import Words, phrase
from core.reports.timeline.names import Codes, codes_of
from ui.look.language import words
from ui.views.patient.intents import Paper, PrintPaper
from ui.views.patient.menu_button import Entry, Group

_MOST = 12  # operations that the menu names; others are printed from their rows


def papers_of(dossier: Dossier) -> tuple[Group, ...]:
    """One line each; every operation has its own, the latest first."""
    said, patient_id = words(), dossier.patient.id
    meeting = said(phrase("Print the MDT sheet"))
    whole = said(phrase("Print the whole record"))
    plan = said(phrase("Print the plan for the patient"))
    scores = said(phrase("Print the scores"))
    return (
        _alone(Entry("print_mdt", meeting, PrintPaper(patient_id, Paper.MDT))),
        *_operations(dossier, said),
        _alone(Entry("print_record", whole, PrintPaper(patient_id, Paper.RECORD))),
        _alone(Entry("print_plan", plan, PrintPaper(patient_id, Paper.PLAN))),
        _alone(Entry("print_scores", scores, PrintPaper(patient_id, Paper.SCORES))),
    )


def _alone(entry: Entry) -> Group:
    return Group(entry.name, entry.words, (entry,))


def _operations(dossier: Dossier, said: Words) -> tuple[Group, ...]:
    codes = codes_of(dossier)
    latest = dossier.procedures[::-1][:_MOST]
    if not latest:
        return ()
    entries = tuple(_operation(each, codes, said) for each in latest)
    return (Group("operations", said(phrase("Print an operation")), entries),)


def _operation(operation: Procedure, codes: Codes, said: Words) -> Entry:
    code = codes[operation.id]
    text = said(
        phrase("Print the operation of {day} ({code})"), day=operation.performed_on, code=code
    )
    paper = PrintPaper(operation.patient_id, Paper.OPERATION, operation.id)
    return Entry(f"print_operation_{code}", text, paper)
