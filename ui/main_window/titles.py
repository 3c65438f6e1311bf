"""What a form is called, by the kind of record in it."""

from typing import Any

from core.domain.disease import LiverDisease, MDTDecision, PrimaryTumour, Recurrence
from core.domain.documents import Document
from core.domain.followup import (
    Appointment,
    ContactAttempt,
    Episode,
    Examination,
    KeptCalendar,
    Pause,
    Result,
    Waiver,
)
from core.domain.patient import Patient
from core.domain.screening import Screening
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy
from core.language import phrase
from ui.look.language import words

_TITLES: dict[type[Any], str] = {
    Patient: phrase("Person"),
    PrimaryTumour: phrase("Primary tumour"),
    LiverDisease: phrase("Liver disease"),
    Procedure: phrase("Operation"),
    SystemicTherapy: phrase("Systemic therapy"),
    Recurrence: phrase("Recurrence"),
    MDTDecision: phrase("MDT decision"),
    Examination: phrase("Examination"),
    Result: phrase("Result"),
    Appointment: phrase("Booking"),
    ContactAttempt: phrase("Contact"),
    Waiver: phrase("Waiver"),
    Pause: phrase("Pause"),
    Stop: phrase("End of surveillance"),
    Death: phrase("Death"),
    Episode: phrase("Calendar"),
    KeptCalendar: phrase("Calendar kept"),
    Screening: phrase("Screening"),
    Document: phrase("Document"),
}


REGISTER = "register"  # the form of a new patient
SCREENING = "fill:Screening"  # a line of the screening list

_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in _TITLES}


def kind_named(name: str) -> type[Any]:
    """The kind of record that a draft names."""
    return _KINDS[name]


def title_of_form(form: str) -> str:
    """What the form of a draft is called: `register`, or `fill:Recurrence`."""
    if form == REGISTER:
        return words()(phrase("Register a patient"))
    return words()(_TITLES[kind_named(form.partition(":")[2])])


def title_of(record: Any) -> str:
    """`Operation`, `Death`, in the language of the window."""
    return words()(_TITLES[type(record)])
