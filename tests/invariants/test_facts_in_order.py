"""What cannot be is refused, and a correction moves exactly what follows from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.actions.booking import record_attended
from core.actions.calendar import pause_surveillance
from core.actions.course import correct_record, record_contact, record_death, record_procedure
from core.actions.registering import correct_patient
from core.domain.followup import (
    Channel,
    ContactAttempt,
    ContactOutcome,
    Examination,
    Pause,
    PauseReason,
)
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.patient import Patient
from core.domain.stops import Death
from core.domain.treatment import Procedure
from core.errors import RegistryError
from core.store.registry import Registry
from tests.builders import TODAY, acting, liver_operation, patient, registered

OPERATED, DIED = date(2026, 3, 2), date(2026, 8, 1)
DAY = timedelta(days=1)


def examine(registry: Registry, who: PatientId, day: date) -> object:
    scan = Examination(patient_id=who, modality=Modality.MRI, performed_on=day)
    return record_attended(registry, acting(), [scan])


def operate(registry: Registry, who: PatientId, day: date) -> object:
    return record_procedure(registry, acting(), liver_operation(who, day))


def call(registry: Registry, who: PatientId, day: date) -> object:
    contact = ContactAttempt(
        patient_id=who, tried_on=day, channel=Channel.CALL, outcome=ContactOutcome.REACHED
    )
    return record_contact(registry, acting(), contact)


@pytest.mark.parametrize("deed", [examine, operate, call])
@pytest.mark.parametrize("day", [TODAY + DAY, date(1961, 5, 11), date(2042, 1, 1)])
def test_that_nothing_happens_in_the_future_or_before_birth(
    registry: Registry, deed: Callable[[Registry, PatientId, date], object], day: date
) -> None:
    who = registered(registry, operated_on=OPERATED)
    entries = registry.history.last_seq()
    with pytest.raises(RegistryError):
        deed(registry, who, day)
    assert registry.history.last_seq() == entries


@pytest.mark.parametrize("deed", [examine, operate, call])
def test_that_nothing_happens_after_death(
    registry: Registry, deed: Callable[[Registry, PatientId, date], object]
) -> None:
    who = registered(registry, operated_on=OPERATED)
    deed(registry, who, DIED - DAY)
    record_death(registry, acting(), Death(patient_id=who, died_on=DIED))
    with pytest.raises(RegistryError, match="after the day of death"):
        deed(registry, who, DIED + DAY)


def test_that_a_birth_date_after_what_is_recorded_is_refused(registry: Registry) -> None:
    who = registered(registry, operated_on=OPERATED)
    wrong = replace(registry.of(Patient).get(who), birth_date=OPERATED + DAY)
    with pytest.raises(RegistryError, match="before the birth date"):
        correct_patient(registry, acting(), wrong)


def test_that_a_corrected_anchor_moves_all_its_dates_no_others_and_is_in_the_history(
    registry: Registry,
) -> None:
    who = registered(registry, operated_on=OPERATED)
    other = patient(hospital_no="654321", family_name="Öz")
    registered(registry, operated_on=OPERATED, person=other)
    before = {(row.patient_id, row.modality): row.due_on for row in registry.outlook.all()}
    [anchor] = registry.of(Procedure).of_patient(who)
    moved = replace(anchor, performed_on=OPERATED - 10 * DAY)
    seq = correct_record(registry, acting(), moved, reason="discharge taken for operation")
    after = {(row.patient_id, row.modality): row.due_on for row in registry.outlook.all()}
    assert before.keys() == after.keys()
    for (patient_id, modality), due in after.items():
        assert (due == before[patient_id, modality]) is (patient_id == other.id)
    [change] = registry.history.changes_of(seq)
    event: Any = registry.history.get(seq)
    assert change.old is not None
    assert change.old["performed_on"] == OPERATED.isoformat()
    assert change.new["performed_on"] == (OPERATED - 10 * DAY).isoformat()
    assert (event.operator, event.reason) == ("E. Kaya", "discharge taken for operation")


def test_that_no_pause_is_without_its_review_day(registry: Registry) -> None:
    who = registered(registry, operated_on=OPERATED)
    without: Any = None
    pause = Pause(
        patient_id=who,
        starts_on=TODAY,
        reason=PauseReason.ILLNESS,
        responsible="E. Kaya",
        review_on=without,
    )
    with pytest.raises(RegistryError, match="Review on is missing"):
        pause_surveillance(registry, acting(), pause)
    with pytest.raises(RegistryError, match="after its start"):
        pause_surveillance(registry, acting(), replace(pause, review_on=TODAY))
