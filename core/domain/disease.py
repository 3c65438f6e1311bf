"""What the patient was ill with: the primary tumour, the liver disease, later recurrences."""

from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, RecordId, RecurrenceId, new_id, new_recurrence_id
from core.domain.variables import variable
from core.language import phrase


class PrimarySite(Choice):
    CAECUM = "caecum", phrase("Caecum")
    ASCENDING = "ascending", phrase("Ascending colon")
    HEPATIC_FLEXURE = "hepatic_flexure", phrase("Hepatic flexure")
    TRANSVERSE = "transverse", phrase("Transverse colon")
    SPLENIC_FLEXURE = "splenic_flexure", phrase("Splenic flexure")
    DESCENDING = "descending", phrase("Descending colon")
    SIGMOID = "sigmoid", phrase("Sigmoid colon")
    RECTOSIGMOID = "rectosigmoid", phrase("Rectosigmoid")
    RECTUM = "rectum", phrase("Rectum")
    COLON_NOS = "colon_nos", phrase("Colon, part not recorded")


class TumourStage(Choice):
    T0 = "T0", phrase("T0")
    TIS = "Tis", phrase("Tis")
    T1 = "T1", phrase("T1")
    T2 = "T2", phrase("T2")
    T3 = "T3", phrase("T3")
    T4 = "T4", phrase("T4")


class NodeStage(Choice):
    N0 = "N0", phrase("N0")
    N1 = "N1", phrase("N1")
    N2 = "N2", phrase("N2")


class Distribution(Choice):
    RIGHT_LIVER = "right_liver", phrase("Right liver")
    LEFT_LIVER = "left_liver", phrase("Left liver")
    BILOBAR = "bilobar", phrase("Bilobar")


class RecurrenceSite(Choice):
    LIVER = "liver", phrase("Liver")
    LUNG = "lung", phrase("Lung")
    PELVIS = "pelvis", phrase("Pelvis")
    PERITONEUM = "peritoneum", phrase("Peritoneum")
    ABDOMINAL_WALL = "abdominal_wall", phrase("Abdominal wall")
    NODES = "nodes", phrase("Lymph nodes")
    OTHER = "other", phrase("Another site")


class PrimaryTumour(Frozen):
    """The colorectal tumour the metastases come from; T and N as printed by the pathologist."""

    patient_id: PatientId
    site: PrimarySite | None = variable(phrase("Primary site"), default=None)
    diagnosed_on: date | None = variable(phrase("Primary diagnosed on"), default=None)
    pt: TumourStage | None = variable(phrase("pT"), default=None)
    pn: NodeStage | None = variable(phrase("pN"), default=None)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class LiverDisease(Frozen):
    """The liver metastases as a whole, as stated when the patient was referred."""

    patient_id: PatientId
    found_on: date | None = variable(phrase("Liver metastases found on"), default=None)
    n_metastases: int | None = variable(
        phrase("Number of metastases"), hard=(1, None), usual=(1, 20), default=None
    )
    distribution: Distribution | None = variable(phrase("Distribution"), default=None)
    largest_mm: int | None = variable(
        phrase("Largest diameter"), unit="mm", hard=(1, 400), usual=(1, 150), default=None
    )
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class Recurrence(Frozen):
    """Disease found again, at one or several sites at once."""

    patient_id: PatientId
    detected_on: date = variable(phrase("Recurrence detected on"), required=True)
    sites: frozenset[RecurrenceSite] = variable(phrase("Sites"), required=True)
    liver_distribution: Distribution | None = variable(phrase("Side in the liver"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecurrenceId = field(default_factory=new_recurrence_id)
    ver: int = 0


class Intent(Choice):
    CURATIVE_LOCAL = "curative_local", phrase("Curative local treatment")
    CHEMOTHERAPY_FIRST = "chemotherapy_first", phrase("Systemic therapy first")
    PALLIATIVE = "palliative", phrase("Palliative treatment")
    SURVEILLANCE = "surveillance", phrase("Go on with surveillance")


class MDTDecision(Frozen):
    """What the multidisciplinary meeting decided, about a recurrence or in general."""

    patient_id: PatientId
    held_on: date = variable(phrase("MDT held on"), required=True)
    decision: Intent = variable(phrase("Decision"), required=True)
    next_step: str = variable(phrase("Next step"), default="")
    recurrence_id: RecurrenceId | None = None
    id: RecordId = field(default_factory=new_id)
    ver: int = 0
