"""One row of the list of patients, as it is painted."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeAlias

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


class OrderValues(NamedTuple):
    """What a row is ordered by; none stands at the end, whichever way round."""

    operated_on: date | None = None
    urgency: tuple[int, date] | None = None
    due_on: date | None = None
    surgeon: str = ""
    contact_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRow:
    """Everything one line shows. `searched` are the texts a search looks into (INV-30).

    `values` are what the list may be ordered by.
    """

    patient_id: PatientId
    person: PersonCell
    operation: OperationCell
    standing: StandingCell
    due: TwoLines
    surgeon: str
    contact: TwoLines
    values: OrderValues
    is_dead: bool = False
    searched: tuple[str, ...] = ()
    sentence: str = ""
