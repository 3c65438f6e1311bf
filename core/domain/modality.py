"""What a patient can be sent for: the modalities a protocol asks for and an examination has."""

from core.domain.choices import Choice
from core.language import phrase


class Modality(Choice):
    """The values are the words of the protocol files and of every export."""

    MRI = "MRI", phrase("MRI liver")
    BIOCHEM = "BIOCHEM", phrase("Biochemistry")
    PETCT = "PETCT", phrase("PET-CT")
    PETMRI = "PETMRI", phrase("PET-MRI")
    CT_CAP = "CT_CAP", phrase("CT chest, abdomen and pelvis")
    CT_CHEST_ABDOMEN = "CT_CHEST_ABDOMEN", phrase("CT chest and abdomen")
    CT_THORAX_ABDOMEN = "CT_THORAX_ABDOMEN", phrase("CT thorax and abdomen")
    CEA = "CEA", phrase("CEA")
    CA19_9 = "CA19_9", phrase("CA 19-9")
    VISIT = "VISIT", phrase("Clinic visit")
    COLONOSCOPY = "COLONOSCOPY", phrase("Colonoscopy")
    LIVER_US = "LIVER_US", phrase("Liver ultrasound")
    LIVER_US_OR_CT = "LIVER_US_OR_CT", phrase("Liver ultrasound or CT")
    CHEST_XRAY = "CHEST_XRAY", phrase("Chest X-ray")

    @property
    def short(self) -> str:
        """The marked word of lists and chips; `label` is the one of the record and of paper."""
        return _SHORT[self]


_SHORT = {
    Modality.MRI: phrase("MRI"),
    Modality.BIOCHEM: phrase("Blood"),
    Modality.PETCT: phrase("PET-CT"),
    Modality.PETMRI: phrase("PET-MRI"),
    Modality.CT_CAP: phrase("CT CAP"),
    Modality.CT_CHEST_ABDOMEN: phrase("CT chest"),
    Modality.CT_THORAX_ABDOMEN: phrase("CT thorax"),
    Modality.CEA: phrase("CEA"),
    Modality.CA19_9: phrase("CA 19-9"),
    Modality.VISIT: phrase("Visit"),
    Modality.COLONOSCOPY: phrase("Colonoscopy"),
    Modality.LIVER_US: phrase("Liver US"),
    Modality.LIVER_US_OR_CT: phrase("US or CT"),
    Modality.CHEST_XRAY: phrase("X-ray"),
}
