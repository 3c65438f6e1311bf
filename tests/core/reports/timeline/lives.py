"""Invented patients as facts of the record, for the tests that go from the plan to the picture."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from core.domain.disease import Intent, MDTDecision, PrimaryTumour, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.followup import (
    Appointment,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Examination,
    Finding,
    Result,
    Waiver,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.partial_date import PartialDate
from core.domain.patient import Patient, Sex
from core.domain.segments import Segment
from core.domain.stops import Death
from core.domain.treatment import Component, Procedure, SystemicTherapy, TherapySetting
from core.store.shipped_protocols import shipped_protocol
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of

TODAY = date(2026, 11, 23)
PROTOCOL = shipped_protocol()


def plan(dossier: Dossier, today: date = TODAY) -> PatientPlan:
    protocols = {(PROTOCOL.id, PROTOCOL.version): PROTOCOL}
    return plan_of(dossier, protocols, today, WorkingDays())


def person(**changes: Any) -> Patient:
    elif_ = Patient(
        family_name="Demir",
        given_name="Elif",
        birth_date=date(1995, 7, 9),
        sex=Sex.FEMALE,
        hospital_no="204118",
    )
    return replace(elif_, **changes)


def operated(patient: Patient, on: date, *components: Component, **more: Any) -> Procedure:
    parts = frozenset(components or (Component.METASTASECTOMY,))
    return Procedure(patient_id=patient.id, performed_on=on, components=parts, **more)


def episode(procedure: Procedure) -> Episode:
    return Episode(
        patient_id=procedure.patient_id,
        anchor_id=procedure.id,
        protocol_id=PROTOCOL.id,
        protocol_version=PROTOCOL.version,
        enrolled_on=procedure.performed_on,
    )


def scan(patient_id: PatientId, modality: Modality, on: date) -> Examination:
    return Examination(patient_id=patient_id, modality=modality, performed_on=on)


def read(examination: Examination, cea: float | None = None) -> Result:
    """Reported after a day, read after two."""
    return Result(
        patient_id=examination.patient_id,
        examination_id=examination.id,
        reported_on=examination.performed_on + timedelta(1),
        finding=Finding.NO_EVIDENCE,
        cea_ug_per_l=cea,
        read_on=examination.performed_on + timedelta(2),
        read_by="A. Demir",
    )


def one_operation(patient: Patient | None = None) -> Dossier:
    """Operated on 15-Sep-2025; months 4 and 8 done, month 12 overdue, PET-CT booked."""
    who, on = patient or person(), date(2025, 9, 15)
    index = operated(
        who,
        on,
        Component.METASTASECTOMY,
        Component.PRIMARY_RESECTION,
        segments=frozenset({Segment.S6, Segment.S7}),
    )
    first = episode(index)
    days = {
        Modality.MRI: (date(2026, 1, 19), date(2026, 6, 12)),
        Modality.BIOCHEM: (date(2026, 1, 19), date(2026, 5, 18), date(2026, 9, 17)),
    }
    scans = [scan(who.id, modality, day) for modality, each in days.items() for day in each]
    before = scan(who.id, Modality.BIOCHEM, date(2025, 5, 2))
    cea = dict(zip(days[Modality.BIOCHEM], (1.9, 2.8, 6.4), strict=True))
    values = {date(2025, 5, 2): 24.6} | cea
    scans.insert(0, before)
    pet = Appointment(
        patient_id=who.id,
        episode_id=first.id,
        modality=Modality.PETCT,
        month=12,
        booked_for=date(2026, 11, 26),
    )
    return Dossier(
        patient=who,
        primaries=(
            PrimaryTumour(patient_id=who.id, diagnosed_on=PartialDate.on(date(2025, 4, 28))),
        ),
        procedures=(index,),
        episodes=(first,),
        therapies=(
            SystemicTherapy(
                patient_id=who.id,
                setting=TherapySetting.ADJUVANT,
                regimen="FOLFOX",
                started_on=PartialDate.on(date(2025, 11, 3)),
                ended_on=PartialDate.on(date(2026, 3, 9)),
                n_cycles=8,
            ),
        ),
        examinations=tuple(scans),
        results=tuple(
            read(e, values.get(e.performed_on) if e.modality is Modality.BIOCHEM else None)
            for e in scans
        ),
        appointments=(pet,),
        contacts=(
            ContactAttempt(
                patient_id=who.id, tried_on=date(2026, 9, 22), outcome=ContactOutcome.NO_ANSWER
            ),
        ),
    )


def reoperated() -> Dossier:
    """Two episodes: a recurrence after eight months, operated on again, one slot waived."""
    who = person()
    one, two = (
        operated(who, date(2024, 3, 11), Component.MAJOR_HEPATECTOMY),
        operated(who, date(2024, 12, 2), Component.LIVER_ABLATION, n_ablated=1),
    )
    episodes = episode(one), episode(two)
    scans = [
        scan(who.id, modality, add_months(anchor, month) + timedelta(off))
        for anchor, month, off in (
            (one.performed_on, 4, 3),
            (one.performed_on, 8, 40),
            (two.performed_on, 4, 0),
            (two.performed_on, 12, -2),
            (two.performed_on, 16, 1),
        )
        for modality in (Modality.MRI, Modality.BIOCHEM)
    ]
    found = Recurrence(
        patient_id=who.id,
        detected_on=date(2024, 11, 12),
        sites=frozenset({RecurrenceSite.LIVER}),
    )
    decided = MDTDecision(
        patient_id=who.id,
        held_on=date(2024, 11, 19),
        decision=Intent.CURATIVE_LOCAL,
        recurrence_id=found.id,
    )
    waived = Waiver(
        patient_id=who.id,
        episode_id=episodes[1].id,
        modality=Modality.PETCT,
        month=12,
        waived_on=date(2025, 11, 20),
        waived_by="Dr A. Demir",
        reason="CT abdomen elsewhere",
    )
    return Dossier(
        patient=who,
        procedures=(one, two),
        episodes=episodes,
        examinations=tuple(sorted(scans, key=lambda e: e.performed_on)),
        results=tuple(read(each, 3.1) for each in scans),
        recurrences=(found,),
        decisions=(decided,),
        waivers=(waived,),
    )


def dead(dossier: Dossier, on: date) -> Dossier:
    return replace(dossier, deaths=(Death(patient_id=dossier.patient.id, died_on=on),))
