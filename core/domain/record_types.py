"""Every kind of record there is, by its title, in the order in which a chart is read."""

from typing import Any

from core.domain.complications import Complication
from core.domain.deferrals import Deferral
from core.domain.disease import (
    ExtrahepaticDisease,
    LiverDisease,
    MDTDecision,
    PrimaryTumour,
    Recurrence,
)
from core.domain.documents import Document
from core.domain.followup import (
    Appointment,
    ContactAttempt,
    Episode,
    Examination,
    KeptCalendar,
    Pause,
    ProtocolChange,
    Result,
    Waiver,
)
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.meeting import MDTReferral
from core.domain.parts import Ablation, Specimen
from core.domain.patient import Patient
from core.domain.screening import Screening
from core.domain.stops import Death, Stop
from core.domain.treatment import Procedure, SystemicTherapy
from core.domain.work_up import LaboratoryValue, WorkUp
from core.language import phrase

TITLES: dict[type[Any], str] = {
    Patient: phrase("Person"),
    PrimaryTumour: phrase("Primary tumour"),
    LiverDisease: phrase("Liver disease"),
    LiverMetastasis: phrase("Liver metastasis"),
    LesionSize: phrase("Size of a lesion"),
    ExtrahepaticDisease: phrase("Extrahepatic disease"),
    WorkUp: phrase("Work-up"),
    SystemicTherapy: phrase("Systemic therapy"),
    Procedure: phrase("Operation"),
    Ablation: phrase("Ablation"),
    Specimen: phrase("Specimen"),
    LesionFate: phrase("Fate of a lesion"),
    Complication: phrase("Complication"),
    Episode: phrase("Calendar"),
    ProtocolChange: phrase("Protocol of a patient"),
    KeptCalendar: phrase("Calendar kept"),
    Appointment: phrase("Booking"),
    Examination: phrase("Examination"),
    Result: phrase("Result"),
    LaboratoryValue: phrase("Laboratory value"),
    Recurrence: phrase("Recurrence"),
    MDTReferral: phrase("Question for the MDT"),
    MDTDecision: phrase("MDT decision"),
    ContactAttempt: phrase("Contact"),
    Waiver: phrase("Waiver"),
    Deferral: phrase("Deferral"),
    Pause: phrase("Pause"),
    Stop: phrase("End of surveillance"),
    Death: phrase("Death"),
    Document: phrase("Document"),
    Screening: phrase("Screening"),
}
