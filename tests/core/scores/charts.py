"""Whole records for tests: one patient with one liver operation, and what else is named."""

from dataclasses import replace
from datetime import date
from typing import Any

from core.domain.chart import Chart
from core.domain.disease import LiverDisease, NodeStage, PrimaryTumour, TumourStage
from core.domain.dossier import Dossier
from core.domain.ids import PatientId
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.treatment import SystemicTherapy, TherapySetting
from core.domain.work_up import Analyte, LaboratoryValue
from tests.builders import liver_operation, patient

WHO = patient(birth_date=date(1961, 5, 12))
ID: PatientId = WHO.id
PRIMARY_ON = date(2025, 1, 10)
LIVER_ON = date(2025, 9, 1)
THERAPY = (date(2025, 10, 1), date(2026, 1, 15))
OPERATED_ON = date(2026, 3, 2)
OPERATION = liver_operation(ID, OPERATED_ON)


def day(text: str) -> PartialDate:
    return PartialDate(text)


def primary(**changes: Any) -> PrimaryTumour:
    whole = PrimaryTumour(
        patient_id=ID,
        diagnosed_on=PartialDate.on(PRIMARY_ON),
        pt=TumourStage.T3,
        pn=NodeStage.N1,
    )
    return replace(whole, **changes)


def disease(**changes: Any) -> LiverDisease:
    whole = LiverDisease(
        patient_id=ID, found_on=PartialDate.on(LIVER_ON), n_metastases=4, largest_mm=60
    )
    return replace(whole, **changes)


def therapy(**changes: Any) -> SystemicTherapy:
    course = SystemicTherapy(
        patient_id=ID,
        setting=TherapySetting.PREOPERATIVE,
        started_on=PartialDate.on(THERAPY[0]),
        ended_on=PartialDate.on(THERAPY[1]),
    )
    return replace(course, **changes)


def lesion(number: int, *segments: Segment, **changes: Any) -> LiverMetastasis:
    one = LiverMetastasis(
        patient_id=ID,
        number=number,
        segments=frozenset(segments or (Segment.S6,)),
        found_on=PartialDate.on(LIVER_ON),
    )
    return replace(one, **changes)


def sized(one: LiverMetastasis, on: date, mm: float, by: SizedBy = SizedBy.MRI) -> LesionSize:
    return LesionSize(patient_id=ID, lesion_id=one.id, measured_on=on, sized_by=by, diameter_mm=mm)


def value(on: date, amount: float, analyte: Analyte = Analyte.CEA, **more: Any) -> LaboratoryValue:
    return LaboratoryValue(
        patient_id=ID, taken_on=on, analyte=analyte, value=amount, **({"unit": "µg/L"} | more)
    )


def chart(**parts: Any) -> Chart:
    """The patient with primary, liver disease and operation; parts of dossier or chart replace."""
    of_dossier: dict[str, Any] = {
        "primaries": (primary(),),
        "liver_diseases": (disease(),),
        "procedures": (OPERATION,),
    }
    of_chart = {name: each for name, each in parts.items() if name in _CHART}
    of_dossier |= {name: each for name, each in parts.items() if name not in _CHART}
    return Chart(dossier=Dossier(patient=WHO, **of_dossier), **of_chart)


_CHART = frozenset(Chart(dossier=Dossier(patient=WHO)).__dict__)
