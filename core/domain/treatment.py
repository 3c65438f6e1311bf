"""What was done: operations, ablations and systemic therapy."""

from dataclasses import field
from datetime import date
from typing import Any

from core.domain.choices import Choice
from core.domain.disease import Resectability
from core.domain.frozen import Frozen
from core.domain.ids import (
    PatientId,
    ProcedureId,
    RecordId,
    RecurrenceId,
    new_id,
    new_procedure_id,
)
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.variables import Applies, variable
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
    PORTAL_VEIN_EMBOLISATION = "portal_vein_embolisation", phrase("Portal vein embolisation")
    ALPPS_SPLIT = "alpps_split", phrase("Liver split with portal vein ligation")
    OOPHORECTOMY = "oophorectomy", phrase("Removal of an ovary")
    LYMPHADENECTOMY = "lymphadenectomy", phrase("Lymph node dissection")
    BILE_DUCT = "bile_duct", phrase("Bile duct resection")
    EXCISION_ELSEWHERE = "excision_elsewhere", phrase("Excision elsewhere")
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


class BowelResection(Choice):
    RIGHT_HEMICOLECTOMY = "right_hemicolectomy", phrase("Right hemicolectomy")
    TRANSVERSE = "transverse_colectomy", phrase("Transverse colectomy")
    LEFT_HEMICOLECTOMY = "left_hemicolectomy", phrase("Left hemicolectomy")
    SIGMOID = "sigmoidectomy", phrase("Sigmoid resection")
    ANTERIOR_RESECTION = "anterior_resection", phrase("Anterior resection")
    ABDOMINOPERINEAL = "abdominoperineal", phrase("Abdominoperineal resection")
    HARTMANN = "hartmann", phrase("Hartmann's operation")
    TOTAL_COLECTOMY = "total_colectomy", phrase("Total colectomy")
    SMALL_BOWEL = "small_bowel", phrase("Small bowel resection")
    OTHER = "other", phrase("Another bowel resection")


class FrozenSection(Choice):
    NOT_DONE = "not_done", phrase("Not done")
    NEGATIVE = "negative", phrase("Negative")
    POSITIVE_RE_EXCISED = "positive_re_excised", phrase("Positive, re-excised")
    POSITIVE = "positive", phrase("Positive, not re-excised")
    UNKNOWN = "unknown", phrase("Not known")


class MacroscopicResidue(Choice):
    """What the surgeon or imaging left behind; with it the residual class is R2, or RX."""

    NONE = "none", phrase("None seen")
    PRESENT = "present", phrase("Tumour left behind")
    NOT_ASSESSABLE = "not_assessable", phrase("Not assessable")


def _on_liver(record: Any) -> bool:
    """On the liver, or not yet said on what."""
    return not record.components or bool(record.components & LIVER_COMPONENTS)


def _in_stages(record: Any) -> bool:
    return record.strategy in (Strategy.TWO_STAGE, Strategy.ALPPS)


def _with(component: Component) -> Applies:
    return lambda record: component in (record.components or ())


class Procedure(Frozen):
    """One operation or percutaneous treatment; the course holds any number of them, by date.

    `staged_with` is the first stage of a staged operation, `recurrence_id` the recurrence treated.
    """

    patient_id: PatientId
    performed_on: date = variable(phrase("Operated on"), required=True, section=phrase("Operation"))
    intent: ProcedureIntent = variable(
        phrase("Intent"), required=True, default=ProcedureIntent.CURATIVE
    )
    components: frozenset[Component] = variable(phrase("What was done"), required=True)
    bowel_resection: BowelResection | None = variable(
        phrase("Bowel resection"), applies=_with(Component.PRIMARY_RESECTION), default=None
    )
    strategy: Strategy | None = variable(
        phrase("Strategy"), asked=True, applies=_on_liver, default=None
    )
    stage: int | None = variable(
        phrase("Stage of a staged operation"), hard=(1, 9), applies=_in_stages, default=None
    )
    staged_with: ProcedureId | None = variable(
        phrase("First stage"),
        help=phrase("For a later stage"),
        applies=_in_stages,
        default=None,
    )
    recurrence_id: RecurrenceId | None = variable(
        phrase("Treats the recurrence"), help=phrase("Empty: no recurrence"), default=None
    )
    access: Access | None = variable(phrase("Access"), asked=True, default=None)
    conversion: str = variable(
        phrase("Reason for conversion"),
        applies=lambda record: record.access is Access.CONVERTED,
        default="",
    )
    segments: frozenset[Segment] = variable(
        phrase("Segments"),
        asked=True,
        applies=_on_liver,
        section=phrase("Segments removed"),
        default=frozenset(),
    )
    partial_segments: frozenset[Segment] = variable(
        phrase("Segments removed in part"), applies=_on_liver, default=frozenset()
    )
    n_wedges: int | None = variable(
        phrase("Wedges"), hard=(0, 60), usual=(0, 15), applies=_on_liver, default=None
    )
    n_ablated: int | None = variable(
        phrase("Lesions ablated"),
        hard=(0, None),
        usual=(0, 8),
        asked=True,
        applies=_with(Component.LIVER_ABLATION),
        default=None,
    )
    pringle_min: int | None = variable(
        phrase("Pringle"),
        unit="min",
        hard=(0, 600),
        usual=(0, 120),
        applies=_on_liver,
        section=phrase("Course of the operation"),
        default=None,
    )
    blood_loss_ml: int | None = variable(
        phrase("Blood loss"), unit="mL", hard=(0, 50_000), usual=(0, 5000), default=None
    )
    n_transfused: int | None = variable(
        phrase("Red cell units"), hard=(0, 200), usual=(0, 20), default=None
    )
    frozen_section: FrozenSection | None = variable(phrase("Frozen section"), default=None)
    margin_mm: float | None = variable(
        phrase("Smallest margin"),
        unit="mm",
        decimals=1,
        hard=(0, 200),
        usual=(0, 40),
        asked=True,
        applies=_on_liver,
        section=phrase("Margins and pathology"),
        default=None,
    )
    residue: MacroscopicResidue | None = variable(phrase("Macroscopic residue"), default=None)
    histology: str = variable(phrase("Histology"), default="", long=True)
    surgeon: str = variable(
        phrase("Surgeon"), asked=True, default="", section=phrase("Surgeon and stay")
    )
    centre: str = variable(phrase("Centre"), default="")
    admitted_on: date | None = variable(phrase("Admitted on"), default=None)
    discharged_on: date | None = variable(phrase("Discharged on"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: ProcedureId = field(default_factory=new_procedure_id)
    ver: int = 0

    @property
    def is_on_liver(self) -> bool:
        return bool(self.components & LIVER_COMPONENTS)

    @property
    def stay_days(self) -> int | None:
        """Days from the operation to the discharge; none without a day of discharge."""
        if self.discharged_on is None:
            return None
        return (self.discharged_on - self.performed_on).days

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


class Response(Choice):
    """As stated by who assessed it; what the measured diameters say is derived beside it."""

    COMPLETE = "CR", phrase("Complete response")
    PARTIAL = "PR", phrase("Partial response")
    STABLE = "SD", phrase("Stable disease")
    PROGRESSION = "PD", phrase("Progression")
    NOT_EVALUATED = "NE", phrase("Not evaluated")


class SystemicTherapy(Frozen):
    """One course of systemic therapy; without an end it is still being given."""

    patient_id: PatientId
    setting: TherapySetting = variable(phrase("Setting"), required=True)
    regimen: str = variable(phrase("Regimen"), asked=True, default="")
    biological: Biological | None = variable(phrase("Biological agent"), asked=True, default=None)
    started_on: PartialDate = variable(phrase("Started on"), required=True)
    ended_on: PartialDate | None = variable(phrase("Ended on"), default=None)
    n_cycles: int | None = variable(
        phrase("Cycles"), hard=(0, None), usual=(0, 12), asked=True, default=None
    )
    initial_resectability: Resectability | None = variable(
        phrase("Liver disease at the start"), default=None
    )
    response: Response | None = variable(phrase("Response (RECIST 1.1)"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
