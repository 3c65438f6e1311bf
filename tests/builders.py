"""Patients, operations and a running registry for tests, in one line each."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from core.actions.booking import record_attended
from core.actions.registering import Registration, register_patient
from core.domain.acting import Acting, Entry
from core.domain.followup import Examination
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.patient import Patient, Sex
from core.domain.roles import Role
from core.domain.treatment import Component, Procedure
from core.store.registry import Registry

TODAY = date(2026, 11, 23)  # a Monday


def acting(today: date = TODAY, operator: str = "E. Kaya") -> Acting:
    return Acting(operator=operator, at=datetime.combine(today, time(9, 14), UTC), today=today)


def operator(name: str = "E. Kaya", role: Role = Role.ADMINISTRATOR) -> Operator:
    """Somebody who works here, not stored."""
    return Operator(name=name, role=role, since=TODAY)


def working(session: Any) -> None:
    """Let the first who may work here act; a registry without anybody gets its administrator."""
    known = session.operators()
    session.act_as(known[0] if known else operator())


def patient(**changes: Any) -> Patient:
    ayse = Patient(
        family_name="Yılmaz",
        given_name="Ayşe",
        birth_date=date(1961, 5, 12),
        sex=Sex.FEMALE,
        hospital_no="123456",
        phone="0312 555 01 42",
        surgeon="Dr A. Demir",
    )
    return replace(ayse, **changes)


def liver_operation(patient_id: PatientId, on: date, **changes: Any) -> Procedure:
    resection = Procedure(
        patient_id=patient_id,
        performed_on=on,
        components=frozenset({Component.METASTASECTOMY}),
        surgeon="Dr A. Demir",
    )
    return replace(resection, **changes)


def registered(
    registry: Registry,
    *,
    operated_on: date,
    today: date | None = None,
    person: Patient | None = None,
    protocol_id: str = "paper",
) -> PatientId:
    """A patient enrolled on the day of the operation (or `today`)."""
    someone = person or patient()
    registration = Registration(
        patient=someone,
        procedure=liver_operation(someone.id, operated_on),
        protocol_id=protocol_id,
    )
    return register_patient(registry, acting(today or operated_on), registration)


def as_in_an_older_file(registry: Registry, patient_id: PatientId) -> None:
    """Nobody is responsible for the patient: no action leaves one so any more."""
    with registry.unit_of_work(acting()) as work:
        registry.of(Patient).correct(replace(registry.of(Patient).get(patient_id), surgeon=""))
        work.entry = Entry(sentence="Corrected the person")


def examined(
    registry: Registry, patient_id: PatientId, on: date, *modalities: Modality
) -> tuple[Examination, ...]:
    """Record examinations of one day (MRI and biochemistry unless told)."""
    found = tuple(
        Examination(patient_id=patient_id, modality=each, performed_on=on)
        for each in modalities or (Modality.MRI, Modality.BIOCHEM)
    )
    record_attended(registry, acting(on), found)
    return found
