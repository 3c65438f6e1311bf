"""What the patient was ill with: the primary tumour, disease outside the liver, recurrences."""

from dataclasses import field
from datetime import date
from typing import Any

from core.domain.choices import Choice, YesNoUnknown
from core.domain.frozen import Frozen
from core.domain.ids import PatientId, RecordId, RecurrenceId, new_id, new_recurrence_id
from core.domain.meeting import Intent as Intent  # noqa: PLC0414  part of the disease for readers
from core.domain.meeting import MDTDecision as MDTDecision  # noqa: PLC0414
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
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


class SiteGroup(Choice):
    """The four groups of the source series; never stored."""

    RIGHT_COLON = "right_colon", phrase("Right colon")
    LEFT_COLON = "left_colon", phrase("Left colon")
    SIGMOID = "sigmoid", phrase("Sigmoid")
    RECTUM = "rectum", phrase("Rectum")


_GROUPS = {
    PrimarySite.CAECUM: SiteGroup.RIGHT_COLON,
    PrimarySite.ASCENDING: SiteGroup.RIGHT_COLON,
    PrimarySite.HEPATIC_FLEXURE: SiteGroup.RIGHT_COLON,
    PrimarySite.TRANSVERSE: SiteGroup.RIGHT_COLON,
    PrimarySite.SPLENIC_FLEXURE: SiteGroup.LEFT_COLON,
    PrimarySite.DESCENDING: SiteGroup.LEFT_COLON,
    PrimarySite.SIGMOID: SiteGroup.SIGMOID,
    PrimarySite.RECTOSIGMOID: SiteGroup.RECTUM,
    PrimarySite.RECTUM: SiteGroup.RECTUM,
}


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


class SubCategory(Choice):
    """The letter behind T4, N1 or N2; without it the category is "not otherwise specified"."""

    A = "a", phrase("a")
    B = "b", phrase("b")
    C = "c", phrase("c")


class StagePrefix(Choice):
    CLINICAL = "c", phrase("c, clinical")
    PATHOLOGICAL = "p", phrase("p, pathological")
    CLINICAL_AFTER_THERAPY = "yc", phrase("yc, clinical after therapy")
    PATHOLOGICAL_AFTER_THERAPY = "yp", phrase("yp, pathological after therapy")


class StageEdition(Choice):
    """AJCC/UICC edition in which T, N and M were given."""

    SEVENTH = "7", phrase("7th edition")
    EIGHTH = "8", phrase("8th edition")


class Emergency(Choice):
    NONE = "none", phrase("No emergency")
    OBSTRUCTION = "obstruction", phrase("Obstruction")
    PERFORATION = "perforation", phrase("Perforation")
    BLEEDING = "bleeding", phrase("Bleeding")
    UNKNOWN = "unknown", phrase("Not known")


class Differentiation(Choice):
    WELL = "well", phrase("Well differentiated")
    MODERATE = "moderate", phrase("Moderately differentiated")
    POOR = "poor", phrase("Poorly differentiated")
    UNKNOWN = "unknown", phrase("Not known")


class PrimaryResponse(Choice):
    COMPLETE = "complete", phrase("Complete response")
    PARTIAL = "partial", phrase("Partial response")
    NONE = "none", phrase("No response")
    NOT_APPLICABLE = "not_applicable", phrase("No therapy before resection")
    UNKNOWN = "unknown", phrase("Not known")


class MutationStatus(Choice):
    WILD_TYPE = "wild_type", phrase("Wild type")
    MUTATED = "mutated", phrase("Mutated")
    NOT_TESTED = "not_tested", phrase("Not tested")
    UNKNOWN = "unknown", phrase("Not known")


class MicrosatelliteStatus(Choice):
    STABLE = "stable", phrase("Stable (MSS)")
    UNSTABLE = "unstable", phrase("Unstable (MSI-H)")
    NOT_TESTED = "not_tested", phrase("Not tested")
    UNKNOWN = "unknown", phrase("Not known")


class Distribution(Choice):
    RIGHT_LIVER = "right_liver", phrase("Right liver")
    LEFT_LIVER = "left_liver", phrase("Left liver")
    BILOBAR = "bilobar", phrase("Bilobar")


class RecurrenceSite(Choice):
    """Where disease is found; outside the liver also at the first diagnosis."""

    LIVER = "liver", phrase("Liver")
    LUNG = "lung", phrase("Lung")
    PELVIS = "pelvis", phrase("Pelvis")
    PERITONEUM = "peritoneum", phrase("Peritoneum")
    ABDOMINAL_WALL = "abdominal_wall", phrase("Abdominal wall")
    NODES = "nodes", phrase("Lymph nodes")
    OVARY = "ovary", phrase("Ovary")
    COLON = "colon", phrase("Colon or anastomosis")
    BONE = "bone", phrase("Bone")
    BRAIN = "brain", phrase("Brain")
    OTHER = "other", phrase("Another site")


class PrimaryTumour(Frozen):
    """A colorectal tumour the metastases come from; a patient can have more than one.

    T and N as stated, with prefix and edition; a sub-category that was not printed stays None.
    """

    patient_id: PatientId
    site: PrimarySite | None = variable(
        phrase("Primary site"), asked=True, default=None, section=phrase("Tumour")
    )
    diagnosed_on: PartialDate | None = variable(
        phrase("Primary diagnosed on"), asked=True, default=None
    )
    resected_on: PartialDate | None = variable(phrase("Primary resected on"), default=None)
    emergency: Emergency | None = variable(phrase("Emergency presentation"), default=None)
    prefix: StagePrefix | None = variable(
        phrase("Stage prefix"), default=None, section=phrase("Stage")
    )
    edition: StageEdition | None = variable(phrase("Stage edition"), default=None)
    pt: TumourStage | None = variable(phrase("T category"), asked=True, default=None)
    pt_sub: SubCategory | None = variable(
        phrase("T sub-category"),
        help=phrase("a or b, with T4"),
        applies=lambda record: record.pt is TumourStage.T4,
        default=None,
    )
    pn: NodeStage | None = variable(phrase("N category"), asked=True, default=None)
    pn_sub: SubCategory | None = variable(
        phrase("N sub-category"),
        help=phrase("a, b or c with N1; a or b with N2"),
        applies=lambda record: record.pn in (NodeStage.N1, NodeStage.N2),
        default=None,
    )
    n_nodes_examined: int | None = variable(
        phrase("Nodes examined"), hard=(0, 200), usual=(0, 60), default=None
    )
    n_nodes_positive: int | None = variable(
        phrase("Nodes positive"), hard=(0, 200), usual=(0, 40), default=None
    )
    differentiation: Differentiation | None = variable(
        phrase("Differentiation"), default=None, section=phrase("Pathology and markers")
    )
    response: PrimaryResponse | None = variable(phrase("Response to therapy"), default=None)
    invasion: str = variable(phrase("Invaded neighbouring structure"), default="")
    kras: MutationStatus | None = variable(phrase("KRAS"), default=None)
    nras: MutationStatus | None = variable(phrase("NRAS"), default=None)
    braf: MutationStatus | None = variable(phrase("BRAF"), default=None)
    msi: MicrosatelliteStatus | None = variable(phrase("Microsatellites"), default=None)
    colonoscopy_on: PartialDate | None = variable(
        phrase("Last colonoscopy on"), default=None, section=phrase("Colonoscopy and note")
    )
    colonoscopy_finding: str = variable(phrase("Colonoscopy finding"), default="")
    note: str = variable(phrase("Note on the primary"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0

    @property
    def site_group(self) -> SiteGroup | None:
        """The group of the source series; none without a site or with an unspecified colon."""
        return _GROUPS.get(self.site) if self.site else None


class LiverDisease(Frozen):
    """The liver metastases as a whole, as stated when the patient was referred.

    Where lesions are recorded one by one, number, size and distribution are derived from them.
    """

    patient_id: PatientId
    found_on: PartialDate | None = variable(
        phrase("Liver metastases found on"), asked=True, default=None
    )
    n_metastases: int | None = variable(
        phrase("Number of metastases"), hard=(1, None), usual=(1, 20), asked=True, default=None
    )
    distribution: Distribution | None = variable(phrase("Distribution"), asked=True, default=None)
    largest_mm: int | None = variable(
        phrase("Largest diameter"),
        unit="mm",
        hard=(1, 400),
        usual=(1, 150),
        asked=True,
        default=None,
    )
    at_presentation: YesNoUnknown | None = variable(
        phrase("Seen in the staging of the primary"), default=None
    )
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class Resectability(Choice):
    RESECTABLE = "resectable", phrase("Resectable")
    UNRESECTABLE = "unresectable", phrase("Not resectable")
    UNKNOWN = "unknown", phrase("Not known")


class ExtrahepaticDisease(Frozen):
    """Disease outside the liver beside the metastases this patient is treated for."""

    patient_id: PatientId
    found_on: PartialDate | None = variable(phrase("Extrahepatic disease found on"), default=None)
    sites: frozenset[RecurrenceSite] = variable(phrase("Sites outside the liver"), required=True)
    resectability: Resectability | None = variable(phrase("Extrahepatic disease is"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecordId = field(default_factory=new_id)
    ver: int = 0


class FoundBy(Choice):
    MRI = "mri", phrase("MRI")
    PETCT = "petct", phrase("PET-CT")
    CT = "ct_scan", phrase("Computed tomography")
    MARKER = "marker", phrase("Tumour marker")
    COLONOSCOPY = "colonoscopy", phrase("Colonoscopy")
    ULTRASOUND = "ultrasound", phrase("Ultrasound")
    SYMPTOMS = "symptoms", phrase("Symptoms")
    OTHER = "other", phrase("Another way")


def _in_liver(record: Any) -> bool:
    return RecurrenceSite.LIVER in (record.sites or ())


class Recurrence(Frozen):
    """Disease found again, at one or several sites at once, on the day of what showed it."""

    patient_id: PatientId
    detected_on: date = variable(phrase("Recurrence detected on"), required=True)
    sites: frozenset[RecurrenceSite] = variable(phrase("Sites"), required=True)
    liver_distribution: Distribution | None = variable(
        phrase("Side in the liver"), applies=_in_liver, default=None
    )
    segments: frozenset[Segment] = variable(
        phrase("Liver segments"), applies=_in_liver, default=frozenset()
    )
    n_lesions: int | None = variable(
        phrase("Number of lesions"), hard=(1, None), usual=(1, 20), default=None
    )
    at_margin: YesNoUnknown | None = variable(
        phrase("At the resection margin"), applies=_in_liver, default=None
    )
    at_ablation_site: YesNoUnknown | None = variable(phrase("At an ablation site"), default=None)
    found_by: FoundBy | None = variable(phrase("Found by"), default=None)
    note: str = variable(phrase("Note"), default="", long=True)
    id: RecurrenceId = field(default_factory=new_recurrence_id)
    ver: int = 0
