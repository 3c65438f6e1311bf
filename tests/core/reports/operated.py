"""Invented operations with all that belongs to them, and the same with any text in every field."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

from core.domain.chart import Chart
from core.domain.complications import ClavienDindo, Complication, ComplicationKind
from core.domain.disease import (
    ExtrahepaticDisease,
    Intent,
    MDTDecision,
    MicrosatelliteStatus,
    MutationStatus,
    RecurrenceSite,
)
from core.domain.dossier import Dossier
from core.domain.followup import Finding
from core.domain.frozen import Frozen
from core.domain.lesions import LesionSize, SizedBy
from core.domain.parts import Ablation, AblationAccess, AblationModality, MarginAt, Specimen
from core.domain.patient import AsaClass
from core.domain.treatment import Component, FrozenSection, MacroscopicResidue, Strategy
from core.domain.variables import Kind, variables_of
from core.domain.work_up import Analyte, LaboratoryValue, WorkUp, WorkUpKind
from tests.core.reports import lesions, sample
from tests.core.reports.lesions import in_segments

QUESTION = "Second liver recurrence, one lesion in S6. Resect, ablate, or systemic therapy first?"


def chart() -> Chart:
    """The complex course with its parts: two stages, ablation, specimens, complications."""
    some = lesions.chart(_course(sample.complex_course()))
    first, second, third = some.dossier.procedures
    who = some.dossier.patient.id
    numbers = {each.number: each.id for each in some.lesions}
    return replace(
        some,
        sizes=(
            *some.sizes,
            LesionSize(
                patient_id=who,
                lesion_id=numbers[1],
                measured_on=first.performed_on,
                sized_by=SizedBy.PATHOLOGY,
                diameter_mm=14.5,
            ),
        ),
        extrahepatic=(ExtrahepaticDisease(patient_id=who, sites=frozenset({RecurrenceSite.LUNG})),),
        work_ups=(
            WorkUp(
                patient_id=who,
                performed_on=date(2023, 2, 20),
                kind=WorkUpKind.CT_VOLUMETRY,
                total_volume_ml=1400,
                remnant_ml=952,
            ),
        ),
        ablations=(
            Ablation(
                patient_id=who,
                procedure_id=first.id,
                modality=AblationModality.MICROWAVE,
                access=AblationAccess.INTRAOPERATIVE,
                n_lesions=1,
                segments=in_segments("4a"),
                margin_mm=6,
            ),
        ),
        specimens=(
            Specimen(
                patient_id=who,
                procedure_id=first.id,
                name="Wedges S6, S7, S8",
                segments=in_segments("6", "7", "8"),
                margin_mm=3,
                margin_at=MarginAt.VESSEL,
                n_lesions=3,
                largest_mm=19,
                regression="TRG 2",
                histology="Moderately differentiated adenocarcinoma.",
            ),
        ),
        complications=(
            Complication(
                patient_id=who,
                procedure_id=second.id,
                occurred_on=date(2023, 3, 4),
                kind=ComplicationKind.BILE_LEAK,
                grade=ClavienDindo.IIIA,
                treatment="Percutaneous drainage",
                resolved_on=date(2023, 3, 20),
            ),
            Complication(
                patient_id=who,
                procedure_id=third.id,
                occurred_on=date(2023, 10, 12),
                kind=ComplicationKind.ILEUS,
                grade=ClavienDindo.I,
            ),
        ),
        laboratory=tuple(
            LaboratoryValue(
                patient_id=who, taken_on=date(2023, 8, 29), analyte=analyte, value=value, unit=unit
            )
            for analyte, value, unit in (
                (Analyte.BILIRUBIN, 12, "µmol/L"),
                (Analyte.ALBUMIN, 41, "g/L"),
            )
        ),
    )


def _course(course: Dossier) -> Dossier:
    first, second, third = course.procedures
    first = replace(
        first,
        strategy=Strategy.TWO_STAGE,
        stage=1,
        components=first.components | {Component.PRIMARY_RESECTION},
        pringle_min=24,
        blood_loss_ml=450,
        n_transfused=0,
        frozen_section=FrozenSection.NEGATIVE,
        residue=MacroscopicResidue.NONE,
        discharged_on=date(2022, 7, 26),
        n_wedges=3,
    )
    second = replace(second, strategy=Strategy.TWO_STAGE, stage=2, staged_with=first.id)
    third = replace(third, recurrence_id=course.recurrences[-1].id)
    [primary, *others] = course.primaries
    primary = replace(
        primary,
        kras=MutationStatus.WILD_TYPE,
        nras=MutationStatus.WILD_TYPE,
        braf=MutationStatus.MUTATED,
        msi=MicrosatelliteStatus.STABLE,
        n_nodes_examined=18,
        n_nodes_positive=2,
    )
    results = tuple(
        replace(each, n_lesions=1, largest_mm=14, finding=Finding.SUSPICIOUS, text="Rim in S6.")
        if each is course.results[-1]
        else each
        for each in course.results
    )
    return replace(
        course,
        patient=replace(course.patient, asa=AsaClass.II, comorbidity="Hypertension"),
        procedures=(first, second, third),
        primaries=(primary, *others),
        results=results,
    )


def asked(question: str = QUESTION) -> Chart:
    """The same on the day of a meeting that has a question."""
    some = chart()
    held = MDTDecision(
        patient_id=some.dossier.patient.id,
        held_on=sample.TODAY,
        question=question,
        decision=Intent.CURATIVE_LOCAL,
    )
    decisions = (*some.dossier.decisions, held)
    return replace(some, dossier=replace(some.dossier, decisions=decisions))


def with_text(some: Chart, text: str) -> Chart:
    """Every free text of the whole chart, the names too, replaced by this one.

    Names and short fields take 300 characters of it, a hospital number 60.
    """
    written: Chart = _written(replace(some, dossier=_written(some.dossier, text)), text)
    return written


def _written(whole: Any, text: str) -> Any:
    changed = dict(_changes(whole, text))
    return replace(whole, **changed)


def _changes(whole: Any, text: str) -> Iterator[tuple[str, Any]]:
    for each in fields(whole):
        held = getattr(whole, each.name)
        if isinstance(held, tuple):
            yield each.name, tuple(_record(one, text) for one in held)
        elif isinstance(held, Frozen) and each.name != "dossier":
            yield each.name, _record(held, text)


def _record(record: Any, text: str) -> Any:
    texts = {
        each.name: text if each.kind is Kind.LONG_TEXT else text[:300]
        for each in variables_of(type(record))
        if each.kind in (Kind.TEXT, Kind.LONG_TEXT)
    }
    if "hospital_no" in texts:
        texts["hospital_no"] = text[:60]
    return replace(record, **texts)
