"""What examinations are called to the person who has them; shared with the letters."""

from collections.abc import Iterable, Sequence

from core.domain.modality import Modality
from core.domain.settings import Settings
from core.domain.site_texts import PREPARATIONS, text_of
from core.language import Words, phrase
from core.reports.summary.phrasing import inner

PLAIN = {
    Modality.MRI: phrase("MRI scan"),
    Modality.BIOCHEM: phrase("Blood test"),
    Modality.PETCT: phrase("PET-CT scan"),
    Modality.PETMRI: phrase("PET-MRI scan"),
    Modality.CT_CAP: phrase("CT scan of chest, belly and pelvis"),
    Modality.CT_CHEST_ABDOMEN: phrase("CT scan of chest and belly"),
    Modality.CT_THORAX_ABDOMEN: phrase("CT scan of chest and belly"),
    Modality.CEA: phrase("Blood test (CEA)"),
    Modality.CA19_9: phrase("Blood test (CA 19-9)"),
    Modality.VISIT: phrase("Visit to the clinic"),
    Modality.COLONOSCOPY: phrase("Examination of the bowel (colonoscopy)"),
    Modality.LIVER_US: phrase("Ultrasound of the liver"),
    Modality.LIVER_US_OR_CT: phrase("Ultrasound or CT of the liver"),
    Modality.CHEST_XRAY: phrase("X-ray of the chest"),
}
_FIRST = (Modality.BIOCHEM, Modality.CEA, Modality.CA19_9)


def in_order(modalities: Iterable[Modality]) -> tuple[Modality, ...]:
    """Blood first, then the others as the protocol lists them."""
    known = tuple(dict.fromkeys(modalities))
    return tuple(sorted(known, key=lambda each: each not in _FIRST))


def plainly(modalities: Sequence[Modality], words: Words) -> str:
    """`Blood test, then MRI scan`."""
    names = [words(PLAIN[each]) for each in in_order(modalities)]
    said = names[0] if names else ""
    for name in names[1:]:
        said = words(phrase("{first}, then {second}"), first=said, second=inner(name, words))
    return said


def preparation_said(modalities: Sequence[Modality], settings: Settings, words: Words) -> str:
    """The site's sentences for these examinations, each once."""
    texts = [PREPARATIONS[each] for each in in_order(modalities) if each in PREPARATIONS]
    said = [" ".join(text_of(settings, text, words.language).split()) for text in texts]
    return " ".join(dict.fromkeys(filter(None, said)))
