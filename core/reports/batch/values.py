"""What is printed of many patients, and what became of it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.domain.choices import Choice
from core.domain.ids import PatientId
from core.domain.summary_parts import Part
from core.errors import RegistryError
from core.language import Language, phrase
from core.reports.paper.printing import Printed
from core.reports.summary.values import SummaryMeta


class BatchPaper(Choice):
    """A document about one patient that can be printed of many."""

    SUMMARY = "summary", phrase("Patient summary")
    PLAN = "plan", phrase("Check-up plan")
    MDT = "mdt", phrase("MDT sheet")
    OPERATION = "operation", phrase("Operation and pathology")
    RECORD = "record", phrase("Whole record")
    SCORES = "scores", phrase("Scores and classes")


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOrder:
    """Whose documents, which, and in which language; none is each patient's own.

    `without` are the parts left out of the summaries. Of somebody operated on more than once, the
    latest operation has a sheet, or with `every_operation` each of them.
    """

    patients: tuple[PatientId, ...]
    papers: tuple[BatchPaper, ...]
    today: date
    meta: SummaryMeta
    language: Language | None = None
    without: frozenset[Part] = frozenset()
    every_operation: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """One document that is drawn; `about` is the operation, where each has one: O2 and its day."""

    paper: BatchPaper
    printed: Printed
    about: tuple[str, date] | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A document, or everything of a patient, that could not be made; `who` names the patient."""

    who: str
    why: RegistryError
    paper: BatchPaper | None = None


@dataclass(frozen=True, slots=True)
class OfPatient:
    """What was made of one patient; `stem` says who in the name of a file, when that is asked."""

    who: str
    stem: str
    made: tuple[Made, ...] = ()
    failed: tuple[Failed, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What became of a run; `path` is missing when nothing was written."""

    path: Path | None
    n_patients: int = 0  # of whom something is printed
    n_documents: int = 0
    n_pages: int = 0
    failed: tuple[Failed, ...] = ()
    is_cancelled: bool = False
