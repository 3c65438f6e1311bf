"""The patient of the page's tests with a whole chart: laboratory, lesions, results and more."""

from datetime import date, timedelta
from typing import Any

from core.actions import course, results
from core.actions.laboratory import record_laboratory_values
from core.domain.complications import ClavienDindo, Complication, ComplicationKind
from core.domain.followup import (
    Channel,
    ContactAttempt,
    ContactOutcome,
    Examination,
    Finding,
    Result,
)
from core.domain.ids import PatientId
from core.domain.lesions import LesionSize, LiverMetastasis, SizedBy
from core.domain.modality import Modality
from core.domain.partial_date import PartialDate
from core.domain.segments import Segment
from core.domain.treatment import Biological, SystemicTherapy, TherapySetting
from core.domain.work_up import Analyte, Comparator, LaboratoryValue, WorkUp, WorkUpKind
from core.store.dossiers import dossier_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, examined
from tests.ui.views.patient_desk import OPERATED, full

REPORT = (
    "Two new lesions in segments 6 and 7 with rim enhancement and restricted diffusion, the larger "
    "17 mm. No biliary dilatation. Remnant liver otherwise unremarkable."
)


def value(who: PatientId, on: date, amount: float, **more: Any) -> LaboratoryValue:
    return LaboratoryValue(patient_id=who, taken_on=on, value=amount, **more)


def charted(registry: Registry) -> PatientId:
    who = full(registry)
    _laboratory(registry, who)
    _disease(registry, who)
    _examinations(registry, who)
    for on, outcome in (
        (date(2026, 5, 28), ContactOutcome.NO_ANSWER),
        (date(2026, 6, 1), ContactOutcome.REACHED),
    ):
        contact = ContactAttempt(patient_id=who, tried_on=on, outcome=outcome)
        course.record_contact(registry, acting(on), contact)
    letter = date(2026, 10, 6)
    course.record_contact(
        registry,
        acting(letter),
        ContactAttempt(
            patient_id=who, tried_on=letter, channel=Channel.LETTER, outcome=ContactOutcome.SENT
        ),
    )
    return who


def _laboratory(registry: Registry, who: PatientId) -> None:
    more: dict[str, Any] = {"analyte": Analyte.BILIRUBIN, "unit": "mg/dL", "reference_high": 1.2}
    values = (
        value(who, date(2025, 5, 2), 24.6, reference_high=4.7),
        value(who, date(2025, 8, 29), 9.8, unit="ng/mL", reference_high=4.7),
        value(who, date(2025, 10, 20), 2.0, comparator=Comparator.BELOW),
        value(who, date(2026, 11, 12), 9.1, reference_high=4.7),
        value(who, date(2026, 11, 12), 8.7, reference_high=4.7),
        value(who, date(2026, 11, 12), 41, analyte=Analyte.CA19_9, unit="U/mL"),
        value(who, date(2025, 9, 18), 3.4, **more),
        value(who, date(2026, 11, 12), 0.8, **more),
        value(
            who,
            date(2025, 9, 18),
            29,
            analyte=Analyte.ALBUMIN,
            unit="g/L",
            reference_low=35,
            reference_high=52,
        ),
        value(who, date(2026, 11, 12), 212, analyte=Analyte.OTHER, other_name="LDH", unit="U/L"),
    )
    record_laboratory_values(registry, acting(TODAY), values)


def _disease(registry: Registry, who: PatientId) -> None:
    [operation] = dossier_of(registry, who).procedures
    then = acting(TODAY)
    for regimen, setting, start, end, n in (
        ("FOLFOX", TherapySetting.PREOPERATIVE, "2025-05-26", "2025-08-04", 4),
        ("CAPOX", TherapySetting.ADJUVANT, "2025-11", "2026-03", 8),
    ):
        therapy = SystemicTherapy(
            patient_id=who,
            setting=setting,
            regimen=regimen,
            biological=Biological.NONE,
            started_on=PartialDate(start),
            ended_on=PartialDate(end),
            n_cycles=n,
        )
        course.record_therapy(registry, then, therapy)
    for on, kind, grade in (
        (OPERATED + timedelta(4), ComplicationKind.BILE_LEAK, ClavienDindo.IIIA),
        (OPERATED + timedelta(12), ComplicationKind.WOUND_INFECTION, ClavienDindo.I),
    ):
        complication = Complication(
            patient_id=who, procedure_id=operation.id, occurred_on=on, kind=kind, grade=grade
        )
        course.record_other(registry, then, complication)
    for number, segment, sizes in (
        (1, Segment.S6, ((date(2025, 4, 30), 42), (date(2025, 8, 20), 28))),
        (2, Segment.S7, ((date(2025, 4, 30), 15), (date(2025, 8, 20), 0))),
        (3, Segment.S8, ((date(2026, 9, 20), 11), (date(2026, 11, 10), 17))),
    ):
        lesion = LiverMetastasis(patient_id=who, number=number, segments=frozenset({segment}))
        course.record_other(registry, then, lesion)
        for on, mm in sizes:
            size = LesionSize(
                patient_id=who,
                lesion_id=lesion.id,
                measured_on=on,
                sized_by=SizedBy.MRI,
                diameter_mm=mm,
            )
            course.record_other(registry, then, size)
    for performed_on, kind_of, finding in (
        (date(2025, 5, 6), WorkUpKind.COLONOSCOPY, "Stenosing tumour at 32 cm, no other lesion."),
        (date(2025, 8, 21), WorkUpKind.CT_VOLUMETRY, ""),
    ):
        work_up = WorkUp(
            patient_id=who,
            performed_on=performed_on,
            kind=kind_of,
            finding=finding,
            total_volume_ml=1480 if kind_of is WorkUpKind.CT_VOLUMETRY else None,
            remnant_ml=610 if kind_of is WorkUpKind.CT_VOLUMETRY else None,
        )
        course.record_other(registry, then, work_up)


def _examinations(registry: Registry, who: PatientId) -> None:
    suspicious, *_ = examined(registry, who, date(2026, 11, 10), Modality.MRI)
    examined(registry, who, date(2026, 10, 20), Modality.CT_CAP)
    result = Result(
        patient_id=who,
        examination_id=suspicious.id,
        reported_on=date(2026, 11, 12),
        finding=Finding.SUSPICIOUS,
        n_lesions=2,
        largest_mm=17,
        text=REPORT,
    )
    results.record_result(registry, acting(date(2026, 11, 12)), result)


def examination_on(registry: Registry, who: PatientId, on: date) -> Examination:
    [found] = [e for e in dossier_of(registry, who).examinations if e.performed_on == on]
    return found
