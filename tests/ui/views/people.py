"""A small ward for the tests of lists: somebody in each standing, with Turkish names."""

from datetime import date, datetime, time, timedelta
from typing import Any

from core.actions.booking import Booking, book_visit
from core.actions.calendar import pause_surveillance, stop_surveillance
from core.actions.course import record_contact, record_death, record_procedure
from core.actions.registering import register_without_surveillance
from core.actions.results import mark_read
from core.domain.followup import (
    Channel,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Finding,
    Pause,
    PauseReason,
    Result,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.months import add_months
from core.domain.patient import Sex
from core.domain.stops import Death, Stop, StopReason
from core.domain.treatment import Component
from core.store.registry import Registry
from tests.builders import (
    TODAY,
    acting,
    as_in_an_older_file,
    examined,
    liver_operation,
    patient,
    registered,
    working,
)
from ui.session import RegistrySession

DAY = timedelta(days=1)


def session_of(registry: Registry, today: date = TODAY) -> RegistrySession:
    """The real session on a clock that stands at 09:14 of the day, somebody working in it."""
    session = RegistrySession(registry, clock=_Clock(today))
    working(session)
    return session


class _Clock:
    def __init__(self, today: date) -> None:
        self._today = today

    def __call__(self) -> datetime:
        return datetime.combine(self._today, time(9, 14)).astimezone()


def months_ago(months: int) -> date:
    return add_months(TODAY, -months)


def followed(registry: Registry, names: str, number: str, operated: int, **more: Any) -> PatientId:
    """`names` are family and given name; operated that many months ago, every visit done."""
    family, given = names.split(" ", 1)
    person = patient(family_name=family, given_name=given, hospital_no=number, **more)
    on = months_ago(operated)
    who = registered(registry, operated_on=on, today=on, person=person)
    for month in (4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60):
        due = add_months(on, month)
        if due <= TODAY - 20 * DAY:
            kinds = [Modality.MRI, Modality.BIOCHEM, *([Modality.PETCT] if month % 12 == 0 else [])]
            for each in examined(registry, who, due, *kinds):
                result = Result(
                    patient_id=who,
                    examination_id=each.id,
                    reported_on=due,
                    finding=Finding.NO_EVIDENCE,
                )
                mark_read(registry, acting(due), result)
    return who


def late(registry: Registry, names: str, number: str, operated: int, **more: Any) -> PatientId:
    """Nothing was done since the operation."""
    family, given = names.split(" ", 1)
    person = patient(family_name=family, given_name=given, hospital_no=number, **more)
    return registered(registry, operated_on=months_ago(operated), person=person)


def ward(registry: Registry) -> dict[str, PatientId]:
    """Fourteen patients, one or more in each standing."""
    who = {
        "on_course": followed(registry, "Işık Çiğdem", "127019", 13, birth_date=date(1967, 12, 11)),
        "overdue": late(registry, "Yılmaz Ayşe", "123456", 7),
        "namesake": followed(registry, "Yılmaz Ayşe", "126710", 9, birth_date=date(1961, 5, 21)),
        "due": followed(
            registry, "Öztürk Nuri", "109933", 4, birth_date=date(1946, 6, 25), sex=Sex.MALE
        ),
        "booked": followed(registry, "Şimşek Gül", "118204", 12, birth_date=date(1958, 2, 4)),
        "paused": followed(
            registry, "Çelikkol Ömer", "122348", 20, birth_date=date(1952, 3, 2), sex=Sex.MALE
        ),
        "dead": late(registry, "Yıldız Nuran", "119402", 26, birth_date=date(1955, 3, 14)),
        "lost": late(registry, "Ünal Zehra", "100871", 30, birth_date=date(1949, 9, 19)),
        "withdrawn": followed(registry, "Uğur Ali", "104877", 10, sex=Sex.MALE),
        "discharged": followed(registry, "İnce Sevim", "099120", 66, birth_date=date(1950, 1, 30)),
        "complete": followed(registry, "Ilgaz Deniz", "099333", 62, sex=Sex.UNKNOWN),
        "reoperated": followed(registry, "Hughes Margaret", "131560", 18),
        "awaited": followed(registry, "Erdoğdu Hüseyin", "129480", 5, sex=Sex.MALE),
    }
    nobody = patient(family_name="Çakır", given_name="Eda", hospital_no="131999")
    who["no_plan"] = register_without_surveillance(registry, acting(), nobody)
    as_in_an_older_file(registry, who["withdrawn"])
    _endings(registry, who)
    _tasks(registry, who)
    return who


def _endings(registry: Registry, who: dict[str, PatientId]) -> None:
    died = Death(patient_id=who["dead"], died_on=date(2026, 6, 2))
    record_death(registry, acting(), died)
    for at, channel in enumerate((Channel.CALL, Channel.CALL, Channel.LETTER)):
        tried = ContactAttempt(
            patient_id=who["lost"],
            tried_on=TODAY - (60 - at) * DAY,
            channel=channel,
            outcome=ContactOutcome.NO_ANSWER,
        )
        record_contact(registry, acting(), tried)
    for name, reason in (
        ("lost", StopReason.LOST_TO_FOLLOWUP),
        ("withdrawn", StopReason.WITHDRAWN),
        ("discharged", StopReason.DISCHARGED),
    ):
        stop = Stop(patient_id=who[name], stopped_on=TODAY - 40 * DAY, reason=reason, note="asked")
        stop_surveillance(registry, acting(), stop)


def _tasks(registry: Registry, who: dict[str, PatientId]) -> None:
    [episode] = registry.of(Episode).of_patient(who["booked"])
    book_visit(
        registry,
        acting(),
        Booking(
            patient_id=who["booked"],
            episode_id=episode.id,
            orders=((Modality.MRI, 12), (Modality.BIOCHEM, 12), (Modality.PETCT, 12)),
            day=TODAY + 8 * DAY,
        ),
    )
    pause = Pause(
        patient_id=who["paused"],
        starts_on=TODAY - 10 * DAY,
        reason=next(iter(PauseReason)),
        responsible="Dr A. Demir",
        review_on=TODAY + 50 * DAY,
    )
    pause_surveillance(registry, acting(), pause)
    again = liver_operation(
        who["reoperated"],
        TODAY - 30 * DAY,
        components=frozenset({Component.MAJOR_HEPATECTOMY, Component.LIVER_ABLATION}),
    )
    record_procedure(registry, acting(), again)
    examined(registry, who["awaited"], TODAY - 5 * DAY, Modality.MRI)
