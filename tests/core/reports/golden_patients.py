"""The six patients of the golden texts: simple, complex, dead, lost, empty, Turkish."""

from dataclasses import replace
from datetime import date, time
from functools import cache
from typing import Any

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.followup import Appointment, AppointmentOutcome, ContactAttempt, ContactOutcome
from core.domain.ids import ids_from
from core.domain.patient import LetterLanguage, Sex
from core.domain.treatment import Access
from tests.core.reports import lesions, sample
from tests.core.reports.sample import BLOOD, MRI

HOME = "Gül Sokak 4/7\nKadıköy\n34710 İstanbul"
PRACTITIONER = "Dr Elif Tan\nModa Caddesi 3\n34710 İstanbul"


@cache
def six() -> dict[str, Chart]:
    """By name, the same each time down to their ids, whatever was made before them."""
    with ids_from("golden"):
        simple = _at_home(_anew(sample.simple), language=LetterLanguage.ENGLISH)
        return {
            "simple": Chart(dossier=simple),
            "complex": lesions.chart(_at_home(_anew(sample.complex_course))),
            "dead": Chart(dossier=_at_home(_anew(sample.dead))),
            "lost": Chart(dossier=_anew(sample.lost)),
            "empty": Chart(dossier=sample.empty()),
            "turkish": Chart(dossier=_turkish()),
        }


def _anew(cached: Any) -> Dossier:
    made: Dossier = cached.__wrapped__()
    return made


def _at_home(dossier: Dossier, **changes: Any) -> Dossier:
    """With an address and a practitioner, so that letters can be written."""
    living = {"address": HOME, "general_practitioner": PRACTITIONER, **changes}
    return replace(dossier, patient=replace(dossier.patient, **living))


def _turkish() -> Dossier:
    """Every letter that only Turkish has; missed an appointment, and is overdue since."""
    patient = sample.person(
        family_name="İğneciıoğlu",
        given_name="Şükriye Iraz",
        sex=Sex.FEMALE,
        birth_date=date(1958, 8, 30),
        hospital_no="406 118",
        language=LetterLanguage.TURKISH,
        address="Çınarlı Mahallesi, Ihlamur Sokağı No: 3/İ\n35110 Konak, İzmir",
        general_practitioner="Dr. Işıl Öğünç\nAlsancak, İzmir",
        surgeon="Doç. Dr. İ. Ünüvar",
    )
    first = sample.operation(
        patient.id, date(2026, 3, 2), access=Access.LAPAROSCOPIC, surgeon="Doç. Dr. İ. Ünüvar"
    )
    opened = sample.episode(first)
    done = date(2026, 7, 3)
    missed = [
        Appointment(
            patient_id=patient.id,
            episode_id=opened.id,
            modality=modality,
            month=8,
            booked_for=date(2026, 11, 13),
            at=time(9, 20),
            place="Ümraniye MR 1",
            outcome=AppointmentOutcome.NOT_ATTENDED,
            outcome_on=date(2026, 11, 13),
        )
        for modality in (MRI, BLOOD)
    ]
    called = ContactAttempt(
        patient_id=patient.id, tried_on=date(2026, 11, 17), outcome=ContactOutcome.NO_ANSWER
    )
    return sample.dossier_of(
        patient,
        [sample.examined(patient.id, MRI, done), sample.examined(patient.id, BLOOD, done, 3.1)],
        procedures=(first,),
        episodes=(opened,),
        appointments=tuple(missed),
        contacts=(called,),
    )
