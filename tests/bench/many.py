"""A registry of thousands, as a centre has after some years: written at once, not one by one."""

from datetime import date, timedelta
from pathlib import Path

from core.actions.operators import start_with
from core.actions.registering import keep_protocol
from core.domain.acting import Entry
from core.domain.followup import ContactAttempt, ContactOutcome, Episode
from core.domain.patient import Patient, Sex
from core.domain.treatment import Component, Procedure
from core.store.registry import Registry
from tests.builders import acting, operator

FIRST = ("Ayşe", "Mehmet", "Fatma", "Hüseyin", "Işık", "Zeynep", "Ömer", "Şükran")
LAST = ("Yılmaz", "Kaya", "Demir", "Şahin", "Çelik", "Öztürk", "Aydın", "Güngör", "Koç", "Arslan")


def many(path: Path, n: int, today: date) -> Path:
    """`n` patients operated on in the last four years; each at another place in the programme."""
    registry = Registry.create(path, now=acting(today).at)
    start_with(registry, acting(today), operator())
    with registry.unit_of_work(acting(today)) as work:
        protocol = keep_protocol(registry, "paper").version
        for at in range(n):
            _enrol(registry, at, today - timedelta(days=20 + at * 1440 // n), protocol)
        work.entry = Entry(sentence="Made a registry to measure with")
    registry.close()
    return path


def _enrol(registry: Registry, at: int, operated_on: date, protocol: int) -> None:
    person = Patient(
        family_name=f"{LAST[at % len(LAST)]}{chr(97 + at // len(LAST) % 26)}",
        given_name=FIRST[at // 7 % len(FIRST)],
        birth_date=date(1940 + at % 50, 1 + at % 12, 1 + at % 28),
        sex=Sex.FEMALE if at % 2 else Sex.MALE,
        hospital_no=f"{100000 + at}",
        surgeon=("Dr A. Demir", "Dr B. Kaya", "Dr C. Ak")[at % 3],
    )
    operation = Procedure(
        patient_id=person.id,
        performed_on=operated_on,
        components=frozenset({Component.METASTASECTOMY}),
        surgeon=person.surgeon,
    )
    episode = Episode(
        patient_id=person.id,
        anchor_id=operation.id,
        protocol_id="paper",
        protocol_version=protocol,
        enrolled_on=operated_on,
    )
    for record in (person, operation, episode):
        registry.of(type(record)).add(record)
    if at % 4 == 0:
        tried = ContactAttempt(
            patient_id=person.id,
            tried_on=operated_on + timedelta(days=10),
            outcome=ContactOutcome.REACHED,
        )
        registry.of(ContactAttempt).add(tried)
