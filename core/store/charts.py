"""The whole record of one patient, with one query a table."""

from typing import Any

from core.domain.chart import Chart
from core.domain.complications import Complication
from core.domain.disease import ExtrahepaticDisease
from core.domain.dossier import Dossier
from core.domain.ids import PatientId
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.parts import Ablation, Specimen
from core.domain.work_up import LaboratoryValue, WorkUp
from core.store.dossiers import dossier_of
from core.store.registry import Registry

_PARTS: dict[str, type[Any]] = {
    "lesions": LiverMetastasis,
    "sizes": LesionSize,
    "fates": LesionFate,
    "extrahepatic": ExtrahepaticDisease,
    "work_ups": WorkUp,
    "ablations": Ablation,
    "specimens": Specimen,
    "complications": Complication,
    "laboratory": LaboratoryValue,
}


def chart_of(registry: Registry, patient_id: PatientId) -> Chart:
    """Everything recorded about one patient.

    Raises:
        RegistryError: no such patient.
    """
    return chart_around(registry, dossier_of(registry, patient_id))


def chart_around(registry: Registry, dossier: Dossier) -> Chart:
    """The same for who has the dossier already."""
    who = dossier.patient.id
    parts = {name: registry.of(kind).of_patient(who) for name, kind in _PARTS.items()}
    return Chart(dossier=dossier, **parts)
