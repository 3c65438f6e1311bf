"""What things are called on the timeline, long to short, and their codes on paper."""

from collections.abc import Mapping, Sequence

from core.domain.disease import Intent, MDTDecision, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.followup import Channel, ContactAttempt
from core.domain.ids import RecordId
from core.domain.modality import Modality
from core.domain.segments import Segment
from core.domain.treatment import Biological, Component, Procedure, SystemicTherapy
from core.domain.treatment import TherapySetting as Setting
from core.language import Words, phrase

_COMPONENTS = {
    Component.METASTASECTOMY: (phrase("Metastasectomy"), phrase("Metast.")),
    Component.SEGMENTECTOMY: (phrase("Segmentectomy"), phrase("Segm.")),
    Component.MAJOR_HEPATECTOMY: (phrase("Major hepatectomy"), phrase("Hepat.")),
    Component.LIVER_ABLATION: (phrase("Liver ablation"), phrase("Abl.")),
    Component.PRIMARY_RESECTION: (phrase("Primary resection"), phrase("Primary")),
    Component.LUNG_ABLATION: (phrase("Lung ablation"), phrase("Lung abl.")),
    Component.LUNG_RESECTION: (phrase("Lung resection"), phrase("Lung res.")),
    Component.PELVIC_EXCISION: (phrase("Pelvic excision"), phrase("Pelvis")),
    Component.ABDOMINAL_WALL_EXCISION: (phrase("Abdominal wall excision"), phrase("Abd. wall")),
    Component.HIPEC: (phrase("HIPEC"), phrase("HIPEC")),
    Component.IORT: (phrase("IORT"), phrase("IORT")),
    Component.PORTAL_VEIN_EMBOLISATION: (phrase("Portal vein embolisation"), phrase("PVE")),
    Component.ALPPS_SPLIT: (phrase("Liver split"), phrase("Split")),
    Component.OOPHORECTOMY: (phrase("Removal of an ovary"), phrase("Ovary")),
    Component.LYMPHADENECTOMY: (phrase("Lymph node dissection"), phrase("Nodes")),
    Component.BILE_DUCT: (phrase("Bile duct resection"), phrase("Bile duct")),
    Component.EXCISION_ELSEWHERE: (phrase("Excision elsewhere"), phrase("Excision")),
    Component.STOMA_CLOSURE: (phrase("Stoma closure"), phrase("Stoma")),
    Component.DRAINAGE: (phrase("Drainage"), phrase("Drainage")),
    Component.BIOPSY: (phrase("Biopsy"), phrase("Biopsy")),
    Component.OTHER: (phrase("Another procedure"), phrase("Other")),
}
_SITES = {
    RecurrenceSite.LIVER: phrase("liver"),
    RecurrenceSite.LUNG: phrase("lung"),
    RecurrenceSite.PELVIS: phrase("pelvis"),
    RecurrenceSite.PERITONEUM: phrase("peritoneum"),
    RecurrenceSite.ABDOMINAL_WALL: phrase("abdominal wall"),
    RecurrenceSite.NODES: phrase("lymph nodes"),
    RecurrenceSite.OVARY: phrase("ovary"),
    RecurrenceSite.COLON: phrase("colon or anastomosis"),
    RecurrenceSite.BONE: phrase("bone"),
    RecurrenceSite.BRAIN: phrase("brain"),
    RecurrenceSite.OTHER: phrase("another site"),
}
_DECISIONS = {
    Intent.CURATIVE_LOCAL: phrase("MDT: curative treatment"),
    Intent.CHEMOTHERAPY_FIRST: phrase("MDT: chemotherapy first"),
    Intent.PALLIATIVE: phrase("MDT: palliative"),
    Intent.SURVEILLANCE: phrase("MDT: surveillance"),
}
_AGENTS = {
    Biological.BEVACIZUMAB: phrase("bev"),
    Biological.CETUXIMAB: phrase("cet"),
    Biological.PANITUMUMAB: phrase("pan"),
}
_SETTINGS = {
    Setting.PREOPERATIVE: phrase("Preoperative {drugs}"),
    Setting.ADJUVANT: phrase("Adjuvant {drugs}"),
    Setting.PALLIATIVE: phrase("Palliative {drugs}"),
}
ABLATIONS = frozenset({Component.LIVER_ABLATION, Component.LUNG_ABLATION})


def codes_of(dossier: Dossier) -> dict[RecordId, str]:
    """O1, C1, R1, M1 by record, numbered by date: the same in table and timeline."""
    kinds: tuple[tuple[str, Sequence[RecordId]], ...] = (
        ("O", [each.id for each in dossier.procedures]),
        ("C", [each.id for each in dossier.therapies]),
        ("R", [each.id for each in dossier.recurrences]),
        ("M", [each.id for each in dossier.decisions]),
    )
    return {each: f"{kind}{n}" for kind, ids in kinds for n, each in enumerate(ids, start=1)}


def operation_labels(procedure: Procedure, words: Words) -> tuple[str, ...]:
    """With segments, without, and in a few letters."""
    done = [each for each in Component if each in procedure.components]
    long = " + ".join(words(_COMPONENTS[each][0]) for each in done)
    brief = " + ".join(words(_COMPONENTS[each][1]) for each in done)
    where = segments(procedure, words)
    return unique(f"{long} {where}".strip(), long, brief)


def segments(procedure: Procedure, words: Words) -> str:
    return ", ".join(words(each.label) for each in Segment if each in procedure.segments)


def recurrence_labels(recurrence: Recurrence, n: int, words: Words) -> tuple[str, ...]:
    sites = [words(text) for site, text in _SITES.items() if site in recurrence.sites]
    return unique(
        words(phrase("Recurrence {n}: {sites}"), n=n, sites=", ".join(sites)),
        words(phrase("Rec. {n}: {sites}"), n=n, sites=", ".join(sites)),
        words(phrase("Rec. {n}"), n=n),
    )


def decision_labels(decision: MDTDecision, words: Words) -> tuple[str, ...]:
    return words(_DECISIONS[decision.decision]), words(phrase("MDT"))


def therapy_labels(therapy: SystemicTherapy, words: Words) -> tuple[str, ...]:
    """`Adjuvant FOLFOX + bev, 8 cycles`, `FOLFOX + bev ×8`, `FOLFOX`, `×8`."""
    regimen = therapy.regimen.strip()
    drugs, setting = _drugs(therapy, words), _SETTINGS.get(therapy.setting)
    full = words(setting, drugs=drugs) if setting and drugs else drugs
    full = full or words(therapy.setting.label)
    n = therapy.n_cycles
    if n is None:
        return unique(full, drugs, regimen)
    cycles = words.count(n, phrase("{n} cycle"), phrase("{n} cycles"))
    times = words(phrase("×{n}"), n=n)
    return unique(f"{full}, {cycles}", f"{drugs} {times}", f"{regimen} {times}", times)


def _drugs(therapy: SystemicTherapy, words: Words) -> str:
    agent = therapy.biological
    short = _AGENTS.get(agent) if agent else None
    return " + ".join(
        part for part in (therapy.regimen.strip(), words(short) if short else "") if part
    )


def contact_labels(contact: ContactAttempt, words: Words) -> tuple[str, ...]:
    if contact.channel is Channel.CALL:
        said = words(phrase("call, {outcome}"), outcome=words(contact.outcome.label))
        return said, words(phrase("call"))
    if contact.channel is Channel.LETTER:
        return (words(phrase("letter")),)
    return (words(phrase("message")),)


def lane_name(modality: Modality, words: Words) -> str:
    """The name of the record where the gutter holds it, else the short one of the lists."""
    name = words(modality.label)
    return name if len(name) <= 17 else words(modality.short)


def unique(*labels: str) -> tuple[str, ...]:
    """The labels that say something, each once."""
    return tuple(dict.fromkeys(label.strip() for label in labels if label.strip()))


Codes = Mapping[RecordId, str]
