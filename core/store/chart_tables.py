"""The tables that only one patient's page, documents and scores read."""

from typing import Any

from core.domain.complications import Complication
from core.domain.disease import ExtrahepaticDisease
from core.domain.lesions import LesionFate, LesionSize, LiverMetastasis
from core.domain.parts import Ablation, Specimen
from core.domain.screening import Screening
from core.domain.work_up import LaboratoryValue, WorkUp

CHART_TABLES: tuple[tuple[str, type[Any], str], ...] = (
    ("liver_metastases", LiverMetastasis, "number, id"),
    ("lesion_sizes", LesionSize, "measured_on, id"),
    ("lesion_fates", LesionFate, "lesion_id, id"),
    ("extrahepatic_diseases", ExtrahepaticDisease, "coalesce(found_on, '~'), id"),
    ("work_ups", WorkUp, "performed_on, id"),
    ("ablations", Ablation, "procedure_id, id"),
    ("specimens", Specimen, "procedure_id, id"),
    ("complications", Complication, "occurred_on, id"),
    ("laboratory_values", LaboratoryValue, "taken_on, analyte, id"),
    ("screenings", Screening, "considered_on, id"),
)
