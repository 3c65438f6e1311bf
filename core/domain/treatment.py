"""What was done: operations, ablations and systemic therapy."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, ProcedureId, RecordId, new_id, new_procedure_id
from core.domain.variables import variable
from core.language import phrase


class ProcedureIntent(Choice):
    CURATIVE = "curative", phrase("Curative")
    PALLIATIVE = "palliative", phrase("Palliative")
    DIAGNOSTIC = "diagnostic", phrase("Diagnostic")
    FOR_COMPLICATION = "for_complication", phrase("For a complication")


class Component(Choice):
    """One part of an operation; an operation has one or several."""

    METASTASECTOMY = "metastasectomy", phrase("Metastasectomy")
    SEGMENTECTOMY = "segmentectomy", phrase("Segmentectomy, 1 or 2 segments")
    MAJOR_HEPATECTOMY = "major_hepatectomy", phrase("Hepatectomy, 3 segments or more")
    LIVER_ABLATION = "liver_ablation", phrase("Liver ablation")
    PRIMARY_RESECTION = "primary_resection", phrase("Resection of the primary tumour")
    LUNG_ABLATION = "lung_ablation", phrase("Lung ablation")
    LUNG_RESECTION = "lung_resection", phrase("Lung resection")
    PELVIC_EXCISION = "pelvic_excision", phrase("Pelvic excision")
    ABDOMINAL_WALL_EXCISION = "abdominal_wall_excision", phrase("Abdominal wall excision")
    HIPEC = "hipec", phrase("HIPEC")
    IORT = "iort", phrase("Intraoperative radiotherapy")
    STOMA_CLOSURE = "stoma_closure", phrase("Stoma closure")
    DRAINAGE = "drainage", phrase("Drainage")
    BIOPSY = "biopsy", phrase("Biopsy")
    OTHER = "other", phrase("Another procedure")


LIVER_COMPONENTS = frozenset(
    {
        Component.METASTASECTOMY,
        Component.SEGMENTECTOMY,
        Component.MAJOR_HEPATECTOMY,
        Component.LIVER_ABLATION,
    }
)


class Access(Choice):
    OPEN = "open", phrase("Open")
    LAPAROSCOPIC = "laparoscopic", phrase("Laparoscopic")
    ROBOTIC = "robotic", phrase("Robotic")
    PERCUTANEOUS = "percutaneous", phrase("Percutaneous")
    CONVERTED = "converted", phrase("Converted to open")


class Strategy(Choice):
    """How the liver operation stands to the operation of the primary."""

    SIMULTANEOUS = "simultaneous", phrase("Simultaneous")
    PRIMARY_FIRST = "primary_first", phrase("Primary first")
    LIVER_FIRST = "liver_first", phrase("Liver first")
    LIVER_ONLY = "liver_only", phrase("Liver only")
    TWO_STAGE = "two_stage", phrase("Two-stage")
    ALPPS = "alpps", phrase("ALPPS")


class Segment(Choice):
    """Couinaud segments, 4 in its two halves."""

    S1 = "1", phrase("S1")
    S2 = "2", phrase("S2")
    S3 = "3", phrase("S3")
    S4A = "4a", phrase("S4a")
    S4B = "4b", phrase("S4b")
    S5 = "5", phrase("S5")
    S6 = "6", phrase("S6")
    S7 = "7", phrase("S7")
    S8 = "8", phrase("S8")


class Procedure(Frozen):
    """One operation or percutaneous treatment; the course holds any number of them, by date."""

    patient_id: PatientId
    performed_on: date = variable(phrase("Operated on"), required=True)
    intent: ProcedureIntent = variable(
        phrase("Intent"), required=True, default=ProcedureIntent.CURATIVE
    )
    components: frozenset[Component] = variable(phrase("What was done"), required=True)
    segments: frozenset[Segment] = variable(phrase("Segments"), default=frozenset())
    strategy: Strategy | None = variable(phrase("Strategy"), default=None)
    access: Access | None = variable(phrase("Access"), default=None)
    n_ablated: int | None = variable(
        phrase("Lesions ablated"), hard=(0, None), usual=(0, 8), default=None
    )
    margin_mm: float | None = variable(
        phrase("Smallest margin"), unit="mm", decimals=1, hard=(0, 200), usual=(0, 40), default=None
    )
    surgeon: str = variable(phrase("Surgeon"), default="")
    note: str = variable(phrase("Note"), default="", long=True)
    id: ProcedureId = field(default_factory=new_procedure_id)
    ver: int = 0

    @property
    def is_on_liver(self) -> bool:
        return bool(self.components & LIVER_COMPONENTS)

    @property
    def is_curative(self) -> bool:
        """Whether surveillance may count from it (schedule.md R8)."""
        return self.intent is ProcedureIntent.CURATIVE


class TherapySetting(Choice):
    PREOPERATIVE = "preoperative", phrase("Preoperative")
    ADJUVANT = "adjuvant", phrase("Adjuvant")
    FOR_RECURRENCE = "for_recurrence", phrase("For recurrence")
    PALLIATIVE = "palliative", phrase("Palliative")


class Biological(Choice):
    NONE = "none", phrase("None")
    BEVACIZUMAB = "bevacizumab", phrase("Bevacizumab")
    CETUXIMAB = "cetuximab", phrase("Cetuximab")
    PANITUMUMAB = "panitumumab", phrase("Panitumumab")
    OTHER = "other", phrase("Another agent")


class SystemicTherapy(Frozen):
    """One course of systemic therapy; without an end it is still being given."""

    patient_id: PatientId
    setting: TherapySetting = variable(phrase("Setting"), required=True)
    regimen: str = variable(phrase("Regimen"), default="")
    biological: Biological | None = variable(phrase("Biological agent"), default=None)
    started_on: date = variable(phrase("Started on"), required=True)
    ended_on: date | None = variable(phrase("Ended on"), default=None)
    n_cycles: int | None = variable(phrase("Cycles"), hard=(0, None), usual=(0, 12), default=None)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
