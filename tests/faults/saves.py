"""A ward at work: seeded saves through the real actions, each with a digest of what it saved."""

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from core.actions.booking import Booking, book_visit, record_attended
from core.actions.course import correct_record, record_contact
from core.actions.registering import correct_patient
from core.actions.results import mark_read, record_result
from core.actions.undoing import last_undoable, undo
from core.domain.acting import Acting
from core.domain.followup import (
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
from core.domain.patient import Patient
from core.store.cipher import CipherKey
from core.store.registry import Registry
from tests.builders import patient, registered

FIRST_DAY = date(2024, 1, 8)
NAMES = ("Yılmaz", "Öztürk", "Şahin", "Çelik", "İnce", "Iğdır", "Demir", "Güneş")
KEY = CipherKey(bytes(range(32)), bytes(range(100, 116)))


def now(day: date = FIRST_DAY) -> datetime:
    return datetime.combine(day, time(9, 14), UTC)


def founded(path: Path, key: CipherKey | None, n_patients: int = 3) -> None:
    """A new registry with some patients under surveillance, closed again."""
    registry = Registry.create(path, now=now(), key=key)
    for number in range(n_patients):
        register(registry, 100_000 + number, FIRST_DAY)
    registry.close()


def register(registry: Registry, number: int, day: date) -> PatientId:
    family = NAMES[number % len(NAMES)]
    someone = patient(family_name=family, hospital_no=str(number))
    return registered(registry, operated_on=day, person=someone)


def digest(registry: Registry, seq: int) -> str:
    """What entry `seq` of the history says and changed; two files agree on it or do not."""
    told = registry.history.get(seq), registry.history.changes_of(seq)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


class Desk:
    """Somebody who saves one thing after another; the same seed saves the same things."""

    def __init__(self, registry: Registry, seed: int) -> None:
        self.registry = registry
        self._chance = random.Random(seed)
        self._day = FIRST_DAY + timedelta(days=registry.history.last_seq())
        self._examined: Examination | None = None
        self._result: Result | None = None

    def save(self) -> int:
        """One saved action; returns the number of its entry in the history."""
        self._day += timedelta(days=1)
        self._choose()()
        return self.registry.history.last_seq()

    @property
    def acting(self) -> Acting:
        return Acting(operator="E. Kaya", at=now(self._day), today=self._day)

    def _choose(self) -> Callable[[], object]:
        kinds = (
            (2, self._register),
            (5, self._examine),
            (4, self._book),
            (4, self._report),
            (2, self._read),
            (3, self._correct_person),
            (2, self._correct_examination),
            (2, self._contact),
            (1, self._undo),
        )
        weights = [weight for weight, _ in kinds]
        [(_, chosen)] = self._chance.choices(kinds, weights)
        return chosen

    def _someone(self) -> Patient:
        return self._chance.choice(self.registry.of(Patient).all())

    def _register(self) -> None:
        number = self._chance.randrange(200_000, 1_000_000)
        register(self.registry, number, self._day - timedelta(days=1))

    def _examine(self) -> None:
        kinds = self._chance.choice(((Modality.MRI,), (Modality.MRI, Modality.BIOCHEM)))
        who = self._someone().id
        found = tuple(
            Examination(patient_id=who, modality=each, performed_on=self._day) for each in kinds
        )
        record_attended(self.registry, self.acting, found)
        self._examined = self.registry.of(Examination).get(found[0].id)

    def _book(self) -> None:
        who = self._someone().id
        episode = self.registry.of(Episode).of_patient(who)[0]
        months = self._chance.sample((4, 8, 12, 16, 20, 24), 2)
        booking = Booking(
            patient_id=who,
            episode_id=episode.id,
            orders=((Modality.MRI, months[0]), (Modality.BIOCHEM, months[1])),
            day=self._day + timedelta(days=self._chance.randrange(1, 60)),
        )
        book_visit(self.registry, self.acting, booking)

    def _report(self) -> None:
        if self._examined is None:
            self._examine()
            return
        result = Result(
            patient_id=self._examined.patient_id,
            examination_id=self._examined.id,
            reported_on=self._day,
            finding=Finding.NO_EVIDENCE,
            text="Karaciğerde yeni lezyon izlenmedi. " * self._chance.randrange(1, 40),
        )
        self._examined = None
        record_result(self.registry, self.acting, result)
        self._result = self.registry.of(Result).get(result.id)

    def _read(self) -> None:
        if self._result is None:
            self._report()
            return
        result, self._result = self._result, None
        mark_read(self.registry, self.acting, result)

    def _correct_person(self) -> None:
        phone = f"0312 555 {self._chance.randrange(10_000):04}"
        correct_patient(self.registry, self.acting, replace(self._someone(), phone=phone))

    def _correct_examination(self) -> None:
        performed = self.registry.of(Examination).of_patient(self._someone().id)
        if not performed:
            self._examine()
            return
        changed = replace(performed[-1], note=f"Not {self._chance.random()}")
        if self._examined is not None and changed.id == self._examined.id:
            self._examined = None
        correct_record(self.registry, self.acting, changed, reason="yazım hatası")

    def _contact(self) -> None:
        contact = ContactAttempt(
            patient_id=self._someone().id,
            tried_on=self._day,
            channel=self._chance.choice(list(Channel)),
            outcome=ContactOutcome.NO_ANSWER,
        )
        record_contact(self.registry, self.acting, contact)

    def _undo(self) -> None:
        last = self.registry.history.last_seq()
        undoable = [each for each in last_undoable(self.registry, 1) if each.seq == last]
        if not undoable or undoable[0].sentence.startswith("Registered"):
            self._contact()
            return
        self._examined = self._result = None
        undo(self.registry, self.acting, last)
