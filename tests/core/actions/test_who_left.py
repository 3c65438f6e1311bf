"""Somebody whose registration was undone or merged gets no more facts: they would be in no list."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest

from core.actions.charting import record_fact
from core.actions.merging import merge_patients
from core.actions.registering import correct_patient
from core.actions.replaying import state_after
from core.actions.screening import record_screening
from core.actions.taking_out import put_back
from core.actions.undoing import undo
from core.actions.verifying import verify
from core.domain.ids import PatientId
from core.domain.lesions import LiverMetastasis
from core.domain.patient import Patient
from core.domain.screening import Screening, ScreeningOutcome
from core.domain.segments import Segment
from core.domain.treatment import Procedure
from core.errors import ConflictError, RegistryError
from core.language import ENGLISH
from core.store.checking import facts_of_nobody
from core.store.registry import Registry
from core.store.replaying import rows_of
from core.store.taken_out import taken_out
from tests.builders import TODAY, acting, examined, patient, registered
from tests.core.actions.random_deeds import DEEDS, START, Deed, two_patients
from tests.tampering import behind

OPERATED = date(2025, 9, 15)
LEFT = "is not in the registry any more"


@pytest.fixture
def gone(registry: Registry) -> PatientId:
    """Registered by mistake; the registration was undone."""
    who = registered(registry, operated_on=OPERATED)
    undo(registry, acting(), registry.history.last_seq())
    return who


def told(registry: Registry) -> dict[str, list[dict[str, object]]]:
    with state_after(registry, registry.history.last_seq()) as again:
        return rows_of(again)


def test_that_an_operation_is_not_put_back_for_somebody_who_left(
    registry: Registry, gone: PatientId
) -> None:
    [operation] = [
        each.record for each in taken_out(registry, gone) if isinstance(each.record, Procedure)
    ]
    with pytest.raises(RegistryError, match=LEFT):
        put_back(registry, acting(), operation, reason="it was right")
    assert registry.outlook.all() == ()
    assert told(registry) == rows_of(registry)


def test_that_nothing_is_recorded_about_somebody_who_was_merged(registry: Registry) -> None:
    kept = registered(registry, operated_on=OPERATED)
    other = registered(registry, operated_on=OPERATED, person=patient(hospital_no="654321"))
    merge_patients(registry, acting(), kept, other, reason="one person")
    with pytest.raises(RegistryError, match=LEFT):
        examined(registry, other, TODAY)
    undo(registry, acting(), registry.history.last_seq())
    examined(registry, other, TODAY)
    assert verify(registry).flaws == ()


def test_that_a_correction_brings_nobody_back(registry: Registry, gone: PatientId) -> None:
    with pytest.raises(RegistryError, match=LEFT):
        correct_patient(registry, acting(), registry.of(Patient).get(gone), reason="new number")
    undo(registry, acting(), registry.history.last_seq())
    assert registry.of(Patient).holds(gone)
    correct_patient(registry, acting(), registry.of(Patient).get(gone), reason="new number")


def a_lesion(registry: Registry, who: PatientId) -> None:
    lesion = LiverMetastasis(patient_id=who, number=1, segments=frozenset({Segment.S7}))
    record_fact(registry, acting(), lesion)


def a_line_of_the_screening_list(registry: Registry, who: PatientId) -> None:
    person = registry.of(Patient).get(who)
    line = Screening(
        considered_on=TODAY,
        hospital_no=person.hospital_no,
        family_name=person.family_name,
        given_name=person.given_name,
        outcome=ScreeningOutcome.INCLUDED,
        decided_on=TODAY,
    )
    record_screening(registry, acting(), line)


@pytest.mark.parametrize("recorded", [a_lesion, a_line_of_the_screening_list])
def test_that_a_registration_stays_once_anything_says_something_about_the_patient(
    registry: Registry, recorded: Callable[[Registry, PatientId], None]
) -> None:
    who = registered(registry, operated_on=OPERATED)
    seq = registry.history.last_seq()
    recorded(registry, who)
    with pytest.raises(ConflictError, match="recorded about the patient after it"):
        undo(registry, acting(), seq)


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)
def test_that_no_deed_leaves_a_fact_behind_for_somebody_who_left(
    registry: Registry, deed: Deed
) -> None:
    who, _ = two_patients(registry)
    undo(registry, acting(START), 1)
    for n in range(4):
        with suppress(RegistryError):
            deed(registry, acting(START), who, n)
    assert facts_of_nobody(registry) == []
    assert told(registry) == rows_of(registry)


def test_that_a_fact_of_nobody_is_found(registry: Registry) -> None:
    """As a registry of before this rule may hold one."""
    who = registered(registry, operated_on=OPERATED)
    behind(registry, "UPDATE patients SET voided_why = 'undone'")
    said = [flaw.said(ENGLISH) for flaw in verify(registry).flaws]
    [operation] = registry.of(Procedure).of_patient(who)
    row = f"The row {operation.id} of procedures"
    assert f"{row} is about a patient who is not in the registry." in said
