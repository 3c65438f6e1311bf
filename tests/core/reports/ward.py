"""A ward for sheets and letters: one patient for each thing that can be waiting, or cannot."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from core.actions.booking import Booking, book_visit, record_not_attended
from core.actions.calendar import stop_surveillance
from core.actions.course import record_contact, record_death
from core.actions.results import record_result
from core.domain.followup import (
    Appointment,
    Channel,
    ContactAttempt,
    ContactOutcome,
    Finding,
    Result,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import LetterLanguage, Sex
from core.domain.settings import Settings
from core.domain.stops import Death, Stop, StopReason
from core.reports.summary.values import SummaryMeta
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of
from tests.builders import TODAY, acting, examined, patient, registered

META = SummaryMeta(
    program_version="0.1.0", printed_at=datetime(2026, 11, 23, 16, 40), printed_by="E. Kaya"
)
SETTINGS = Settings(
    centre="HPB surveillance clinic",
    clinic_address="University Hospital\nHastane Caddesi 12\n34000 İstanbul",
    clinic_phone="0212 000 44 55",
)
HOME = "Gül Sokak 4/7\nKadıköy\n34710 İstanbul"
BOTH = Modality.MRI, Modality.BIOCHEM


def plans_of(registry: Registry, today: date = TODAY) -> tuple[PatientPlan, ...]:
    protocols = registry.protocols.all()
    return tuple(
        plan_of(dossier, protocols, today, WorkingDays()) for dossier in all_dossiers(registry)
    )


def plan_for(registry: Registry, patient_id: PatientId, today: date = TODAY) -> PatientPlan:
    dossier = dossier_of(registry, patient_id)
    return plan_of(dossier, registry.protocols.all(), today, WorkingDays())


def someone(registry: Registry, operated_on: date, number: str, **changes: Any) -> PatientId:
    """Operated on, with the visit of month 4 done and its results read."""
    person = patient(hospital_no=number, **{"address": HOME, **changes})
    patient_id = registered(registry, operated_on=operated_on, person=person)
    on = operated_on + timedelta(days=121)
    for done in examined(registry, patient_id, on):
        read = Result(
            patient_id=patient_id,
            examination_id=done.id,
            reported_on=on,
            finding=Finding.NO_EVIDENCE,
            read_on=on,
            read_by="Dr A. Demir",
        )
        record_result(registry, acting(on), read)
    return patient_id


def booked(
    registry: Registry,
    patient_id: PatientId,
    day: date,
    said_on: date = TODAY,
    at: time | None = time(9, 20),
) -> int:
    """The visit of month 8 on this day."""
    [episode] = dossier_of(registry, patient_id).episodes
    booking = Booking(
        patient_id=patient_id,
        episode_id=episode.id,
        orders=tuple((modality, 8) for modality in BOTH),
        day=day,
        at=at,
        place="MR 1",
    )
    return book_visit(registry, acting(said_on), booking)


def standing(registry: Registry, patient_id: PatientId) -> list[Appointment]:
    return [each for each in registry.of(Appointment).of_patient(patient_id) if each.stands]


def the_ward(registry: Registry) -> dict[str, PatientId]:
    """Eight patients by what they are."""
    ward = {
        "overdue": someone(registry, date(2026, 1, 12), "211340", family_name="Öztürk"),
        "booked": someone(
            registry,
            date(2026, 3, 26),
            "783445",
            family_name="Whitfield",
            given_name="Margaret",
            language=LetterLanguage.ENGLISH,
            general_practitioner="Dr Elif Tan\nModa Caddesi 3\n34710 İstanbul",
        ),
        "unanswered": someone(
            registry, date(2026, 3, 16), "209402", family_name="Kaya", given_name="Nuri"
        ),
        "missed": someone(registry, date(2026, 3, 17), "195046", family_name="Yıldız"),
        "moved": someone(
            registry, date(2026, 3, 25), "210015", family_name="Arslan", sex=Sex.UNKNOWN
        ),
        "homeless": someone(
            registry, date(2026, 1, 26), "183990", family_name="Taş", address="", phone=""
        ),
        "dead": someone(registry, date(2026, 1, 20), "206211", family_name="Polat"),
        "stopped": someone(registry, date(2026, 1, 21), "200387", family_name="Şahin"),
    }
    early = date(2026, 11, 2)
    booked(registry, ward["booked"], date(2026, 11, 26))
    booked(registry, ward["unanswered"], date(2026, 11, 12), early)
    booked(registry, ward["missed"], date(2026, 11, 13), early)
    record_not_attended(registry, acting(date(2026, 11, 16)), standing(registry, ward["missed"]))
    booked(registry, ward["moved"], date(2026, 11, 25), early)
    booked(registry, ward["moved"], date(2026, 12, 1), early, None)
    call = ContactAttempt(
        patient_id=ward["overdue"],
        tried_on=date(2026, 11, 17),
        channel=Channel.CALL,
        outcome=ContactOutcome.NO_ANSWER,
        next_try_on=TODAY,
    )
    record_contact(registry, acting(), call)
    record_death(registry, acting(), Death(patient_id=ward["dead"], died_on=date(2026, 11, 1)))
    withdrawn = Stop(
        patient_id=ward["stopped"], stopped_on=date(2026, 11, 2), reason=StopReason.WITHDRAWN
    )
    stop_surveillance(registry, acting(), withdrawn)
    return ward


def long_named(plan: PatientPlan, text: str) -> PatientPlan:
    """The plan of somebody whose every text is this one."""
    person = replace(
        plan.dossier.patient,
        family_name=text,
        given_name=text,
        phone=text[:60],
        address=f"{text}\n{text}",
        general_practitioner=text,
    )
    return plan._replace(dossier=replace(plan.dossier, patient=person))
