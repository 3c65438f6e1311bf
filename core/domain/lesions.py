"""Liver metastases lesion by lesion: where each lies, how large it was, what became of it."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import (
    ExaminationId,
    LesionId,
    PatientId,
    ProcedureId,
    RecordId,
    RecurrenceId,
    new_id,
    new_lesion_id,
)
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.variables import variable
from core.language import phrase


class LiverMetastasis(Frozen):
    """One lesion, numbered through the whole course; a recurrence brings new numbers.

    `map_x` and `map_y` are where it was placed on the liver map, in units of the map (1000 x 640);
    the place inside a segment is not measured. `recurrence_id` names the recurrence it came with.
    """

    patient_id: PatientId
    number: int = variable(phrase("Lesion number"), hard=(1, 99), required=True)
    segments: frozenset[Segment] = variable(phrase("Segments"), required=True)
    found_on: PartialDate | None = variable(phrase("Lesion found on"), default=None)
    recurrence_id: RecurrenceId | None = variable(
        phrase("Came with the recurrence"), help=phrase("Empty: there from the start"), default=None
    )
    note: str = variable(phrase("Note"), default="", long=True)
    map_x: float | None = None
    map_y: float | None = None
    id: LesionId = field(default_factory=new_lesion_id)
    ver: int = 0


class SizedBy(Choice):
    """How a diameter was measured."""

    MRI = "mri", phrase("MRI")
    CT = "ct_scan", phrase("Computed tomography")
    PETCT = "petct", phrase("PET-CT")
    ULTRASOUND = "ultrasound", phrase("Ultrasound")
    INTRAOPERATIVE_ULTRASOUND = "intraoperative_us", phrase("Intraoperative ultrasound")
    PATHOLOGY = "pathology", phrase("Pathology")
    UNKNOWN = "unknown", phrase("Not known")


class LesionSize(Frozen):
    """The longest diameter of one lesion on one day by one method; 0 mm: no longer seen."""

    patient_id: PatientId
    lesion_id: LesionId = variable(phrase("Lesion"), required=True)
    measured_on: date = variable(phrase("Measured on"), required=True)
    sized_by: SizedBy = variable(phrase("Measured by"), required=True)
    diameter_mm: float = variable(
        phrase("Diameter"), unit="mm", decimals=1, hard=(0, 400), usual=(2, 150), required=True
    )
    examination_id: ExaminationId | None = variable(phrase("Seen at"), default=None)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class Fate(Choice):
    RESECTED = "resected", phrase("Resected")
    ABLATED = "ablated", phrase("Ablated")
    RESECTED_AND_ABLATED = "resected_and_ablated", phrase("Resected and ablated")
    DISAPPEARED = "disappeared", phrase("Disappeared, nothing done")
    LEFT = "left_in_place", phrase("Left in place")


class LesionFate(Frozen):
    """What became of one lesion at one operation."""

    patient_id: PatientId
    lesion_id: LesionId = variable(phrase("Lesion"), required=True)
    procedure_id: ProcedureId = variable(phrase("At the operation"), required=True)
    fate: Fate = variable(phrase("Fate"), required=True)
    note: str = variable(phrase("Note"), default="")
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
