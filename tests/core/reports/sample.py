"""Invented patients for the documents: simple, complex, dead, lost, nothing but a name, long."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from core.domain.disease import (
    Distribution,
    Intent,
    LiverDisease,
    MDTDecision,
    NodeStage,
    PrimarySite,
    PrimaryTumour,
    Recurrence,
    RecurrenceSite,
    TumourStage,
)
from core.domain.dossier import Dossier
from core.domain.followup import (
    Appointment,
    Channel,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Examination,
    Finding,
    Result,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient, Sex
from core.domain.segments import Segment
from core.domain.stops import CauseOfDeath, Death, Stop, StopReason
from core.domain.treatment import (
    Access,
    Biological,
    Component,
    Procedure,
    Strategy,
    SystemicTherapy,
    TherapySetting,
)
from core.reports.summary.values import SummaryMeta
from core.store.shipped_protocols import shipped_protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of

TODAY = date(2026, 11, 23)
META = SummaryMeta(
    program_version="0.1.0", printed_at=datetime(2026, 11, 23, 16, 40), printed_by="D. Kaya"
)
MARKUP = "<b>&amp; <img src=x>"
MRI, BLOOD, PET = Modality.MRI, Modality.BIOCHEM, Modality.PETCT


def plan_for(dossier: Dossier, today: date = TODAY) -> PatientPlan:
    protocol = shipped_protocol()
    return plan_of(dossier, {(protocol.id, protocol.version): protocol}, today, WorkingDays())


def person(**changes: Any) -> Patient:
    patient = Patient(
        family_name="Kılıçoğlu",
        given_name="Işıl",
        birth_date=date(1996, 7, 19),
        sex=Sex.FEMALE,
        hospital_no="204 817",
        phone="0555 010 20 30",
        phones_verified_on=date(2026, 4, 13),
        surgeon="Dr A. Seren",
    )
    return replace(patient, **changes)


def episode(procedure: Procedure, **changes: Any) -> Episode:
    protocol = shipped_protocol()
    made = Episode(
        patient_id=procedure.patient_id,
        anchor_id=procedure.id,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        enrolled_on=procedure.performed_on,
    )
    return replace(made, **changes)


def examined(
    patient_id: PatientId, modality: Modality, on: date, cea: float | None = None
) -> tuple[Examination, Result]:
    """An examination without evidence of disease, reported and read three days later."""
    done = Examination(patient_id=patient_id, modality=modality, performed_on=on)
    told = on + timedelta(days=3)
    result = Result(
        patient_id=patient_id,
        examination_id=done.id,
        reported_on=told,
        finding=Finding.NO_EVIDENCE,
        cea_ug_per_l=cea,
        read_on=told,
        read_by="Dr A. Seren",
    )
    return done, result


def operation(patient_id: PatientId, on: date, **changes: Any) -> Procedure:
    made = Procedure(
        patient_id=patient_id,
        performed_on=on,
        components=frozenset({Component.METASTASECTOMY}),
        segments=frozenset({Segment.S6}),
        access=Access.OPEN,
        strategy=Strategy.LIVER_ONLY,
        margin_mm=6,
        surgeon="Dr A. Seren",
    )
    return replace(made, **changes)


def dossier_of(
    patient: Patient, pairs: Iterable[tuple[Examination, Result | None]] = (), **parts: Any
) -> Dossier:
    """A dossier with its examinations in order of date."""
    ordered = sorted(pairs, key=lambda pair: pair[0].performed_on)
    return Dossier(
        patient=patient,
        examinations=tuple(examination for examination, _ in ordered),
        results=tuple(result for _, result in ordered if result is not None),
        **parts,
    )


@cache
def empty() -> Dossier:
    """Somebody of whom only the identity is known."""
    return Dossier(
        patient=Patient(
            family_name="Aydın", given_name="", birth_date=date(1970, 1, 1), hospital_no=""
        )
    )


@cache
def simple() -> Dossier:
    """One operation in January 2026, months 4 and 8 done, month 12 booked."""
    patient = person(
        family_name="Yılmaz",
        given_name="Gökşin",
        sex=Sex.MALE,
        birth_date=date(1962, 5, 12),
        hospital_no="211 340",
    )
    first = operation(
        patient.id,
        date(2026, 1, 12),
        components=frozenset({Component.SEGMENTECTOMY}),
        access=Access.LAPAROSCOPIC,
        margin_mm=12,
    )
    opened = episode(first)
    days = ((date(2026, 5, 13), 2.6), (date(2026, 9, 15), 2.2))
    pairs = [examined(patient.id, MRI, day) for day, _ in days]
    pairs += [examined(patient.id, BLOOD, day, cea) for day, cea in days]
    booked = [
        Appointment(
            patient_id=patient.id,
            episode_id=opened.id,
            modality=modality,
            month=12,
            booked_for=day,
            at=at,
        )
        for modality, day, at in (
            (MRI, date(2027, 1, 12), time(8, 30)),
            (BLOOD, date(2027, 1, 12), time(8, 30)),
            (PET, date(2027, 1, 14), None),
        )
    ]
    return dossier_of(
        patient,
        pairs,
        primaries=(_primary(patient, PrimarySite.RECTUM, date(2024, 8, 20)),),
        liver_diseases=(
            LiverDisease(
                patient_id=patient.id,
                found_on=PartialDate.on(date(2025, 11, 18)),
                n_metastases=1,
                largest_mm=24,
                distribution=Distribution.RIGHT_LIVER,
            ),
        ),
        procedures=(first,),
        therapies=(
            SystemicTherapy(
                patient_id=patient.id,
                setting=TherapySetting.ADJUVANT,
                regimen="CAPOX",
                started_on=PartialDate.on(date(2026, 2, 23)),
                ended_on=PartialDate.on(date(2026, 8, 7)),
                n_cycles=8,
            ),
        ),
        episodes=(opened,),
        appointments=tuple(booked),
        decisions=(
            MDTDecision(
                patient_id=patient.id,
                held_on=date(2025, 12, 2),
                decision=Intent.CURATIVE_LOCAL,
                next_step="resection, then adjuvant chemotherapy",
            ),
        ),
    )


def _primary(patient: Patient, site: PrimarySite, found: date) -> PrimaryTumour:
    return PrimaryTumour(
        patient_id=patient.id,
        site=site,
        diagnosed_on=PartialDate.on(found),
        pt=TumourStage.T3,
        pn=NodeStage.N1,
    )


@cache
def complex_course() -> Dossier:
    """Three operations; since the third, MRI and PET-CT of month 36 are overdue."""
    patient = person()
    first = operation(
        patient.id,
        date(2022, 7, 18),
        components=frozenset(
            {Component.METASTASECTOMY, Component.LIVER_ABLATION, Component.PRIMARY_RESECTION}
        ),
        segments=frozenset({Segment.S6, Segment.S7, Segment.S8, Segment.S4A}),
        strategy=Strategy.SIMULTANEOUS,
        n_ablated=1,
        margin_mm=3,
    )
    second = operation(
        patient.id,
        date(2023, 2, 27),
        components=frozenset({Component.MAJOR_HEPATECTOMY}),
        segments=frozenset({Segment.S2, Segment.S3, Segment.S4A, Segment.S4B}),
        margin_mm=11,
    )
    third = operation(patient.id, date(2023, 10, 9))
    opened = (episode(first), episode(second), episode(third))
    found = (
        _recurrence(patient, date(2023, 1, 24), Distribution.LEFT_LIVER),
        _recurrence(patient, date(2023, 8, 29), Distribution.RIGHT_LIVER),
    )
    return dossier_of(
        patient,
        _complex_examinations(patient.id, third.performed_on),
        primaries=(_primary(patient, PrimarySite.SIGMOID, date(2022, 3, 2)),),
        liver_diseases=(
            LiverDisease(
                patient_id=patient.id,
                found_on=PartialDate.on(date(2022, 3, 2)),
                n_metastases=5,
                largest_mm=42,
                distribution=Distribution.BILOBAR,
            ),
        ),
        procedures=(first, second, third),
        therapies=_complex_therapies(patient.id),
        episodes=opened,
        recurrences=found,
        decisions=tuple(
            MDTDecision(
                patient_id=patient.id,
                held_on=day,
                decision=Intent.CURATIVE_LOCAL,
                next_step=step,
                recurrence_id=recurrence.id,
            )
            for day, step, recurrence in zip(
                (date(2023, 1, 31), date(2023, 9, 5)),
                ("volume of the remnant on CT", "metastasectomy S6"),
                found,
                strict=True,
            )
        ),
        appointments=(
            Appointment(
                patient_id=patient.id,
                episode_id=opened[-1].id,
                modality=PET,
                month=36,
                booked_for=date(2026, 12, 2),
                at=time(9, 40),
                place="PET 1",
            ),
        ),
        contacts=tuple(
            ContactAttempt(
                patient_id=patient.id,
                tried_on=day,
                channel=Channel.CALL,
                outcome=ContactOutcome.NO_ANSWER,
            )
            for day in (date(2026, 11, 3), date(2026, 11, 17))
        ),
    )


def _complex_therapies(patient_id: PatientId) -> tuple[SystemicTherapy, ...]:
    return (
        SystemicTherapy(
            patient_id=patient_id,
            setting=TherapySetting.PREOPERATIVE,
            regimen="FOLFOX",
            biological=Biological.CETUXIMAB,
            started_on=PartialDate.on(date(2022, 3, 21)),
            ended_on=PartialDate.on(date(2022, 6, 10)),
            n_cycles=6,
        ),
        SystemicTherapy(
            patient_id=patient_id,
            setting=TherapySetting.ADJUVANT,
            regimen="FOLFOX",
            started_on=PartialDate.on(date(2022, 8, 29)),
            ended_on=PartialDate.on(date(2022, 11, 18)),
            n_cycles=6,
        ),
    )


def _recurrence(patient: Patient, on: date, side: Distribution) -> Recurrence:
    return Recurrence(
        patient_id=patient.id,
        detected_on=on,
        sites=frozenset({RecurrenceSite.LIVER}),
        liver_distribution=side,
        note="",
    )


def _complex_examinations(
    patient_id: PatientId, anchor: date
) -> list[tuple[Examination, Result | None]]:
    mri = {4: 0, 8: -2, 12: 1, 20: 35, 24: -3, 30: 4}
    blood = {4: 0, 8: -2, 12: 1, 16: 3, 20: 2, 24: -3, 30: 4}
    values = {4: 2.1, 8: 1.9, 12: 2.2, 16: 2.0, 20: 2.3, 24: 2.6, 30: 3.4}
    pet = {12: 1, 24: 40}
    pairs: list[tuple[Examination, Result | None]] = []

    def at(month: int, late: int) -> date:
        return add_months(anchor, month) + timedelta(days=late)

    pairs += [examined(patient_id, MRI, at(m, d)) for m, d in mri.items()]
    pairs += [examined(patient_id, BLOOD, at(m, d), values[m]) for m, d in blood.items()]
    pairs += [examined(patient_id, PET, at(m, d)) for m, d in pet.items()]
    for day, cea in (
        (date(2022, 3, 1), 86.0),
        (date(2022, 6, 14), 24.0),
        (date(2022, 11, 22), 3.0),
        (date(2023, 1, 24), 11.0),
        (date(2023, 6, 27), 2.4),
        (date(2023, 8, 29), 7.8),
    ):
        pairs.append(examined(patient_id, BLOOD, day, cea))
    done, result = examined(patient_id, BLOOD, date(2026, 10, 12), 6.4)
    return [*pairs, (done, replace(result, finding=Finding.SUSPICIOUS))]


@cache
def dead() -> Dossier:
    """Died nine months after the operation, with a booking that nobody took back."""
    patient = person(family_name="Özdemir", given_name="Hüseyin", sex=Sex.MALE)
    first = operation(patient.id, date(2025, 6, 2), margin_mm=None)
    opened = episode(first)
    return dossier_of(
        patient,
        [
            examined(patient.id, MRI, date(2025, 10, 3)),
            examined(patient.id, BLOOD, date(2025, 10, 3), 4.1),
        ],
        procedures=(first,),
        episodes=(opened,),
        appointments=(
            Appointment(
                patient_id=patient.id,
                episode_id=opened.id,
                modality=MRI,
                month=12,
                booked_for=date(2026, 6, 2),
            ),
        ),
        deaths=(
            Death(patient_id=patient.id, died_on=date(2026, 3, 12), cause=CauseOfDeath.DISEASE),
        ),
    )


@cache
def lost() -> Dossier:
    """Never seen again after month 4; given up after three attempts."""
    patient = person(family_name="Çağlar", given_name="Şükrü", sex=Sex.MALE)
    first = operation(patient.id, date(2025, 1, 20))
    tried = (date(2025, 10, 6), date(2025, 10, 20), date(2025, 11, 3))
    return dossier_of(
        patient,
        [examined(patient.id, MRI, date(2025, 5, 21))],
        procedures=(first,),
        episodes=(episode(first),),
        contacts=tuple(
            ContactAttempt(patient_id=patient.id, tried_on=day, outcome=ContactOutcome.NO_ANSWER)
            for day in tried
        ),
        stops=(
            Stop(
                patient_id=patient.id,
                stopped_on=date(2025, 12, 1),
                reason=StopReason.LOST_TO_FOLLOWUP,
            ),
        ),
    )


@cache
def long_record() -> Dossier:
    """Everything at its limit: a name of 300 letters, 40 operations, 500 scans, markup, notes."""
    name = ("Abdurrahmangazi" * 20)[:300]
    patient = person(
        family_name=name,
        given_name=MARKUP,
        hospital_no="9" * 60,
        surgeon="W" * 200,
        note=f"{MARKUP} " + "sözcük " * 1200,
    )
    start = date(2006, 1, 2)
    operations = tuple(
        operation(
            patient.id,
            start + timedelta(days=170 * n),
            note=f"{MARKUP} {n}",
            surgeon=MARKUP,
            components=frozenset(Component),
            segments=frozenset(Segment),
            n_ablated=8,
        )
        for n in range(40)
    )
    scans = [
        examined(patient.id, (MRI, BLOOD, PET)[n % 3], start + timedelta(days=15 * n), 3.0 + n)
        for n in range(500)
    ]
    return dossier_of(
        patient, scans, procedures=operations, episodes=tuple(episode(each) for each in operations)
    )
