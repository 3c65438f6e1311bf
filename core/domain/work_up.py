"""What was examined before an operation, and what the laboratory measured."""

from dataclasses import field
from datetime import date
from typing import Any

from core.domain.choices import Choice, YesNoUnknown
from core.domain.frozen import Frozen
from core.domain.ids import ExaminationId, PatientId, RecordId, new_id
from core.domain.variables import variable
from core.language import phrase


class WorkUpKind(Choice):
    MRI = "mri", phrase("Dynamic MRI of the liver")
    PETCT = "petct", phrase("PET-CT")
    COLONOSCOPY = "colonoscopy", phrase("Colonoscopy")
    CT_VOLUMETRY = "ct_volumetry", phrase("CT with volume of the liver remnant")
    CT = "ct_scan", phrase("Computed tomography")
    ULTRASOUND = "ultrasound", phrase("Ultrasound")
    OTHER = "other", phrase("Another examination")


def _with_volumes(record: Any) -> bool:
    return record.kind is WorkUpKind.CT_VOLUMETRY


class WorkUp(Frozen):
    """One examination of the preparation for treatment; volumes with a CT volumetry only."""

    patient_id: PatientId
    performed_on: date = variable(phrase("Examined on"), required=True)
    kind: WorkUpKind = variable(phrase("Examination"), required=True)
    finding: str = variable(phrase("Finding in words"), default="", long=True)
    total_volume_ml: int | None = variable(
        phrase("Liver volume"),
        unit="mL",
        hard=(100, 6000),
        usual=(800, 3000),
        applies=_with_volumes,
        default=None,
    )
    remnant_ml: int | None = variable(
        phrase("Future liver remnant"),
        unit="mL",
        hard=(10, 5000),
        usual=(200, 2500),
        applies=_with_volumes,
        default=None,
    )
    remnant_percent: float | None = variable(
        phrase("Future liver remnant, share"),
        unit="%",
        decimals=1,
        hard=(0, 100),
        usual=(15, 95),
        applies=_with_volumes,
        default=None,
    )
    id: RecordId = field(default_factory=new_id)
    ver: int = 0

    @property
    def remnant_share(self) -> float | None:
        """Per cent of the liver that will remain: of the volumes when both are there."""
        if self.total_volume_ml and self.remnant_ml is not None:
            return 100 * self.remnant_ml / self.total_volume_ml
        return self.remnant_percent


class Analyte(Choice):
    CEA = "CEA", phrase("CEA")
    CA19_9 = "CA19_9", phrase("CA 19-9")
    BILIRUBIN = "bilirubin", phrase("Bilirubin, total")
    INR = "INR", phrase("INR")
    PROTHROMBIN = "prothrombin", phrase("Prothrombin activity")
    ALT = "ALT", phrase("ALT")
    AST = "AST", phrase("AST")
    ALP = "ALP", phrase("Alkaline phosphatase")
    GGT = "GGT", phrase("Gamma-GT")
    ALBUMIN = "albumin", phrase("Albumin")
    CREATININE = "creatinine", phrase("Creatinine")
    HAEMOGLOBIN = "haemoglobin", phrase("Haemoglobin")
    PLATELETS = "platelets", phrase("Platelets")
    OTHER = "other", phrase("Another analyte")


class Comparator(Choice):
    """Beside a value at the edge of what the laboratory measures."""

    BELOW = "<", phrase("less than")
    ABOVE = ">", phrase("more than")


class LaboratoryValue(Frozen):
    """One value of one analyte; two on one day are two records.

    `unit` is the laboratory's own; an analyte we know is compared after conversion
    (`core.scores`). Reference limits are those printed on the report.
    """

    patient_id: PatientId
    taken_on: date = variable(phrase("Taken on"), required=True)
    analyte: Analyte = variable(phrase("Analyte"), required=True, default=Analyte.CEA)
    other_name: str = variable(
        phrase("Name of another analyte"),
        applies=lambda record: record.analyte is Analyte.OTHER,
        default="",
    )
    comparator: Comparator | None = variable(phrase("Below or above measuring"), default=None)
    value: float = variable(phrase("Value"), decimals=2, hard=(0, 1_000_000), required=True)
    unit: str = variable(phrase("Unit"), required=True, default="µg/L")
    reference_low: float | None = variable(
        phrase("Reference from"), decimals=2, hard=(0, 1_000_000), default=None
    )
    reference_high: float | None = variable(
        phrase("Reference to"), decimals=2, hard=(0, 1_000_000), default=None
    )
    under_fluoropyrimidine: YesNoUnknown | None = variable(
        phrase("Under fluoropyrimidine"),
        help=phrase("CEA can rise under it without progression."),
        applies=lambda record: record.analyte is Analyte.CEA,
        default=None,
    )
    note: str = variable(phrase("Note"), default="")
    examination_id: ExaminationId | None = variable(phrase("Taken with"), default=None)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
