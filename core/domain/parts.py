"""What belongs to one operation: its ablations, and its specimens with their margins."""

from dataclasses import field

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, ProcedureId, RecordId, new_id
from core.domain.segments import Segment
from core.domain.variables import variable
from core.language import phrase


class AblationModality(Choice):
    MICROWAVE = "MWA", phrase("Microwave")
    RADIOFREQUENCY = "RFA", phrase("Radiofrequency")
    ELECTROPORATION = "IRE", phrase("Irreversible electroporation")
    CRYO = "cryo", phrase("Cryoablation")
    OTHER = "other", phrase("Another modality")
    UNKNOWN = "unknown", phrase("Not known")


class AblationAccess(Choice):
    INTRAOPERATIVE = "intraoperative", phrase("During an open operation")
    LAPAROSCOPIC = "laparoscopic", phrase("Laparoscopic")
    PERCUTANEOUS = "percutaneous", phrase("Percutaneous")
    UNKNOWN = "unknown", phrase("Not known")


class Ablation(Frozen):
    """Lesions destroyed in place at one operation, by one modality."""

    patient_id: PatientId
    procedure_id: ProcedureId = variable(phrase("Operation"), required=True)
    modality: AblationModality = variable(phrase("Ablation by"), required=True)
    access: AblationAccess | None = variable(phrase("Access of the ablation"), default=None)
    n_lesions: int | None = variable(
        phrase("Lesions ablated"), hard=(0, 60), usual=(0, 8), default=None
    )
    segments: frozenset[Segment] = variable(phrase("Segments"), default=frozenset())
    margin_mm: float | None = variable(
        phrase("Ablation margin"), unit="mm", decimals=1, hard=(0, 60), usual=(0, 20), default=None
    )
    note: str = variable(phrase("Note"), default="")
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class MarginAt(Choice):
    """What the nearest margin was: tumour detached from a vessel recurs there less often."""

    PARENCHYMA = "parenchyma", phrase("Parenchyma")
    VESSEL = "vessel", phrase("Vessel")
    UNKNOWN = "unknown", phrase("Not known")


class Specimen(Frozen):
    """One specimen of one operation as the pathologist saw it."""

    patient_id: PatientId
    procedure_id: ProcedureId = variable(phrase("Operation"), required=True)
    name: str = variable(phrase("Specimen"), required=True)
    segments: frozenset[Segment] = variable(phrase("Segments"), default=frozenset())
    margin_mm: float | None = variable(
        phrase("Margin of the specimen"),
        unit="mm",
        decimals=1,
        hard=(0, 200),
        usual=(0, 40),
        default=None,
    )
    margin_at: MarginAt | None = variable(phrase("Nearest margin at"), default=None)
    n_lesions: int | None = variable(
        phrase("Lesions in the specimen"), hard=(0, 60), usual=(0, 20), default=None
    )
    largest_mm: float | None = variable(
        phrase("Largest lesion in the specimen"),
        unit="mm",
        decimals=1,
        hard=(0, 400),
        usual=(0, 150),
        default=None,
    )
    regression: str = variable(phrase("Tumour regression"), default="")
    histology: str = variable(phrase("Histology"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
