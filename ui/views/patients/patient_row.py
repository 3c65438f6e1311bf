"""One row of the list of patients, as it is painted."""

from dataclasses import dataclass
from typing import TypeAlias

from core.domain.ids import PatientId
from ui.widgets.cells import PersonCell

TwoLines: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingCell:
    """Where the patient stands: one of the six statuses as a tag, or words when it is none.

    `is_pressing`: the line below needs somebody.
    """

    status: str = ""
    word: str = ""
    under: str = ""
    is_pressing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationCell:
    """The last liver operation: its name from long to short, and when."""

    names: tuple[str, ...]
    under: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRow:
    """Everything one line shows. `searched` are the texts a search looks into (INV-30)."""

    patient_id: PatientId
    person: PersonCell
    operation: OperationCell
    standing: StandingCell
    due: TwoLines
    surgeon: str
    contact: TwoLines
    is_dead: bool = False
    searched: tuple[str, ...] = ()
    sentence: str = ""
