"""What the record asks for and does not hold: each gap with the form that fills it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.domain.disease import LiverDisease, PrimaryTumour
from core.domain.dossier import Dossier
from core.domain.patient import Sex
from core.domain.treatment import Component, Procedure
from core.domain.variables import Kind, Variable, variables_of
from core.language import phrase
from ui.look.language import words
from ui.views.patient.blanks import blank
from ui.views.patient.intents import Complete, Fill

_NEVER_MISSED = frozenset({"second_phone", "phones_verified_on", "ended_on"})
_ASKED_TEXTS = frozenset({"phone", "surgeon", "regimen", "next_step"})


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


def missing_from(dossier: Dossier) -> Missing:
    """Every variable of the clinical record that is empty; free notes are never missing."""
    gaps: list[Gap] = []
    n_asked = 0
    for record, is_stored in _records(dossier):
        for variable in variables_of(type(record)):
            if not _is_asked(record, variable):
                continue
            n_asked += 1
            if _is_empty(getattr(record, variable.name)):
                intent = Complete if is_stored else Fill
                gaps.append(Gap(_label(record, variable, dossier), intent(record, variable.name)))
    return Missing(tuple(gaps), n_asked)


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


def _is_empty(value: object) -> bool:
    return value in (None, "", frozenset()) or value is Sex.UNKNOWN


def _is_asked(record: object, variable: Variable) -> bool:
    """Margins, segments and counts are asked only of operations that can have them."""
    if variable.name in _NEVER_MISSED:
        return False
    if variable.kind in (Kind.TEXT, Kind.LONG_TEXT) and not variable.required:
        return variable.name in _ASKED_TEXTS
    if isinstance(record, Procedure):
        if variable.name == "n_ablated":
            return Component.LIVER_ABLATION in record.components
        if variable.name in ("segments", "margin_mm", "strategy"):
            return record.is_on_liver
    return True


def _label(record: object, variable: Variable, dossier: Dossier) -> str:
    said = words()
    label = said(variable.label)
    if isinstance(record, Procedure) and len(dossier.procedures) > 1:
        return said(phrase("{label}, operation {day}"), label=label, day=record.performed_on)
    return label
