"""What the record asks for and does not hold: each gap with the form that fills it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.domain.chart import Chart
from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.dossier import Dossier
from core.domain.gaps import asked_of, is_empty
from core.domain.treatment import Procedure
from core.domain.variables import Variable
from core.language import phrase
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
    for record, is_stored in _records(dossier):
        for variable in asked_of(record):
            if _is_told_in_parts(chart, record, variable.name):
                continue
            n_asked += 1
            if is_empty(getattr(record, variable.name)):
                intent = Complete if is_stored else Fill
                gaps.append(Gap(_label(record, variable, dossier), intent(record, variable.name)))
    return Missing(tuple(gaps), n_asked)


def _is_told_in_parts(chart: Chart, record: object, name: str) -> bool:
    if isinstance(record, LiverDisease):
        return bool(chart.lesions) and name in ("n_metastases", "distribution", "largest_mm")
    if isinstance(record, Procedure) and name == "margin_mm":
        return any(each.margin_mm is not None for each in chart.specimens_of(record.id))
    if isinstance(record, Procedure) and name == "n_ablated":
        return any(each.n_lesions is not None for each in chart.ablations_of(record.id))
    return False


def _records(dossier: Dossier) -> Iterator[tuple[Any, bool]]:
    patient_id = dossier.patient.id
    yield dossier.patient, True
    for kind, found in (
        (PrimaryTumour, dossier.primaries),
        (LiverDisease, dossier.liver_diseases),
    ):
        for record in found:
            yield record, True
        if not found:
            yield blank(kind, patient_id=patient_id), False
    for each in (*dossier.procedures, *dossier.therapies, *dossier.decisions):
        yield each, True


def _label(record: object, variable: Variable, dossier: Dossier) -> str:
    said = words()
    label = said(variable.label)
    if isinstance(record, Procedure) and len(dossier.procedures) > 1:
        return said(phrase("{label}, operation {day}"), label=label, day=record.performed_on)
    return label
