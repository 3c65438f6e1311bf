"""What the record asks for and does not hold: each gap with the form that fills it."""

from dataclasses import dataclass

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.gaps import is_empty
from core.domain.treatment import Procedure
from core.domain.variables import Variable
from core.language import phrase
from core.reports.quality.missing import asked_records, asked_variables, is_told_in_parts
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.intents import Complete, Fill


@dataclass(frozen=True, slots=True)
class Gap:
    """One empty variable: what it is called here, and what fills it."""

    label: str
    intent: Fill | Complete


@dataclass(frozen=True, slots=True)
class Missing:
    """The gaps, and how many variables were looked at."""

    gaps: tuple[Gap, ...]
    n_asked: int


def missing_from(chart: Chart) -> Missing:
    """Every variable of the clinical record that is empty; free notes are never missing.

    What the lesions, the specimens or the ablations say one by one is not asked of the whole.
    """
    dossier = chart.dossier
    gaps: list[Gap] = []
    n_asked = 0
    for record in asked_records(dossier):
        is_stored = not isinstance(record, type)
        held = record if is_stored else blank(record, patient_id=dossier.patient.id)
        for variable in asked_variables(record):
            if is_told_in_parts(chart, held, variable.name):
                continue
            n_asked += 1
            if is_empty(getattr(held, variable.name)):
                intent = Complete if is_stored else Fill
                gaps.append(Gap(_label(held, variable, dossier), intent(held, variable.name)))
    return Missing(tuple(gaps), n_asked)


def _label(record: object, variable: Variable, dossier: Dossier) -> str:
    said = words()
    label = said(variable.label)
    if isinstance(record, Procedure) and len(dossier.procedures) > 1:
        return said(phrase("{label}, operation {day}"), label=label, day=record.performed_on)
    return label
