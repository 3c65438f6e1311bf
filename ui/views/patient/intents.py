"""What the patient page asks for; the window decides how. Plain values, nothing is saved here."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from core.actions.booking import Booking
from core.domain.documents import Document
from core.domain.followup import Appointment, Episode, Examination, Pause, Result
from core.domain.ids import PatientId, ProcedureId
from core.domain.lesions import LiverMetastasis
from core.domain.stops import Stop
from core.domain.treatment import Procedure
from core.surveillance.orders import Order


@dataclass(frozen=True, slots=True)
class Fill:
    """Open a form for a new record; `record` holds None where something must be typed.

    An operation opens with its parts.
    """

    record: Any
    at: str = ""


@dataclass(frozen=True, slots=True)
class Complete:
    """Open the variables of a stored record that are still empty, at one of them."""

    record: Any
    at: str = ""


@dataclass(frozen=True, slots=True)
class Correct:
    """Open a stored record to put it right, with a reason."""

    record: Any
    at: str = ""


@dataclass(frozen=True, slots=True)
class MoveLesion:
    """A lesion was moved on the liver map inside its segments; nothing else about it changes."""

    lesion: LiverMetastasis


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put a record that was taken out back into the course, with a reason."""

    record: Any


@dataclass(frozen=True, slots=True)
class Void:
    """Take a stored record out of the course, with a reason."""

    record: Any


@dataclass(frozen=True, slots=True)
class Book:
    """Book or move a visit; everything is known."""

    booking: Booking


@dataclass(frozen=True, slots=True)
class Attend:
    """Record what was performed; everything is known."""

    examinations: tuple[Examination, ...]


@dataclass(frozen=True, slots=True)
class CancelBookings:
    """Cancel bookings, asking why."""

    appointments: tuple[Appointment, ...]


@dataclass(frozen=True, slots=True)
class RecordResult:
    """Open the result of an examination, stored or new."""

    examination: Examination
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class EnterLaboratory:
    """Open the grid in which several laboratory values of one day are typed at once."""

    patient_id: PatientId


@dataclass(frozen=True, slots=True)
class Answer:
    """Ask restart, continue or keep for a curative operation."""

    procedure: Procedure


@dataclass(frozen=True, slots=True)
class EndPause:
    pause: Pause


@dataclass(frozen=True, slots=True)
class ReviewPause:
    pause: Pause


@dataclass(frozen=True, slots=True)
class AcceptTransfer:
    stop: Stop


@dataclass(frozen=True, slots=True)
class TakeUpAgain:
    """Reverse a stop, asking why."""

    stop: Stop


@dataclass(frozen=True, slots=True)
class Extend:
    """Add visits beyond the protocol, asking which and why."""

    episode: Episode


@dataclass(frozen=True, slots=True)
class ChangeProtocol:
    """Move an episode to another protocol or version, asking which and why."""

    episode: Episode


@dataclass(frozen=True, slots=True)
class ShowProtocol:
    """Show the version that a calendar follows, and who else follows it."""

    protocol_id: str
    version: int


@dataclass(frozen=True, slots=True)
class StartSurveillance:
    """Open the first calendar from an operation."""

    procedure: Procedure


@dataclass(frozen=True, slots=True)
class Explain:
    """Say why an order is due when it is."""

    order: Order


@dataclass(frozen=True, slots=True)
class UndoEntry:
    """Undo one entry of the history."""

    seq: int


@dataclass(frozen=True, slots=True)
class ShowQuality:
    """Show on the page of data quality what was found about this patient."""

    patient_id: PatientId


@dataclass(frozen=True, slots=True)
class PrintSummary:
    patient_id: PatientId


class Paper(Enum):
    """The documents about one patient beside the summary."""

    MDT = auto()
    OPERATION = auto()
    RECORD = auto()
    SCORES = auto()
    PLAN = auto()  # what the patient keeps


@dataclass(frozen=True, slots=True)
class PrintPaper:
    """Show a document before it is printed or saved."""

    patient_id: PatientId
    paper: Paper
    about: ProcedureId | None = None  # of a sheet about one operation: which; none is the latest


@dataclass(frozen=True, slots=True)
class ExportTimeline:
    patient_id: PatientId


@dataclass(frozen=True, slots=True)
class AddDocuments:
    """Attach these files, one form after the other; without paths somebody chooses."""

    patient_id: PatientId
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaveCopy:
    """Write the bytes of a document where somebody says."""

    document: Document
