"""Somebody is responsible for everybody who is followed (INV-20)."""

from dataclasses import replace

import pytest

from core.actions.registering import (
    Registration,
    correct_patient,
    register_patient,
    register_without_surveillance,
    start_surveillance,
)
from core.actions.verifying import verify
from core.domain.followup import Episode
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.errors import RegistryError
from core.language import ENGLISH
from core.store.charts import chart_of
from core.store.registry import Registry
from tests.builders import (
    TODAY,
    acting,
    as_in_an_older_file,
    liver_operation,
    patient,
    registered,
)
from ui.views.patient.missing import missing_from

NOBODY = "Name the surgeon who is responsible"


def notes(registry: Registry) -> list[str]:
    return [each.said(ENGLISH) for each in verify(registry, TODAY).notes]


@pytest.mark.parametrize("surgeon", ["", "   "])
def test_that_nobody_is_registered_without_a_responsible_surgeon(
    registry: Registry, surgeon: str
) -> None:
    someone = patient(surgeon=surgeon)
    with pytest.raises(RegistryError, match=NOBODY) as refused:
        register_patient(
            registry,
            acting(),
            Registration(patient=someone, procedure=liver_operation(someone.id, TODAY)),
        )
    assert refused.value.field == "surgeon"
    with pytest.raises(RegistryError, match=NOBODY):
        register_without_surveillance(registry, acting(), someone)
    assert registry.of(Patient).all() == ()


def test_that_no_calendar_is_opened_for_a_patient_of_an_older_file_who_is_nobodys(
    registry: Registry,
) -> None:
    from core.actions.course import record_other

    someone = register_without_surveillance(registry, acting(), patient())
    operation = liver_operation(someone, TODAY)
    record_other(registry, acting(), operation)
    as_in_an_older_file(registry, someone)
    with pytest.raises(RegistryError, match=NOBODY):
        start_surveillance(registry, acting(), someone, operation.id)
    assert registry.of(Episode).all() == ()
    owned = replace(registry.of(Patient).get(someone), surgeon="Dr A. Demir")
    correct_patient(registry, acting(), owned, reason="asked for")
    start_surveillance(registry, acting(), someone, operation.id)
    assert len(registry.of(Episode).all()) == 1


def test_that_a_followed_patient_keeps_somebody_responsible_when_corrected(
    registry: Registry,
) -> None:
    who = registered(registry, operated_on=TODAY)
    stored = registry.of(Patient).get(who)
    with pytest.raises(RegistryError, match=NOBODY):
        correct_patient(registry, acting(), replace(stored, surgeon=""), reason="x")
    correct_patient(registry, acting(), replace(stored, surgeon="Dr B. Er"), reason="moved")
    assert registry.of(Patient).get(who).surgeon == "Dr B. Er"


def test_that_a_patient_of_an_older_file_can_be_corrected_before_somebody_is_named(
    registry: Registry,
) -> None:
    who = registered(registry, operated_on=TODAY)
    as_in_an_older_file(registry, who)
    stored = registry.of(Patient).get(who)
    correct_patient(registry, acting(), replace(stored, phone="0312 555 00 00"), reason="x")
    assert registry.of(Patient).get(who).phone == "0312 555 00 00"


def test_that_verify_counts_who_is_followed_and_nobodys(registry: Registry) -> None:
    for number in ("118200", "118201", "118202"):
        someone = registered(
            registry,
            operated_on=TODAY,
            person=patient(hospital_no=number, family_name=f"Öz{number}"),
        )
        if number != "118200":
            as_in_an_older_file(registry, someone)
    found = verify(registry, TODAY)
    said = "Followed patients without a responsible surgeon: 2, first 118 201. [INV-20]"
    assert [each for each in notes(registry) if "responsible" in each] == [said]
    assert found.flaws == ()
    assert [each.rule for each in found.notes if "responsible" in each.said(ENGLISH)] == ["INV-20"]


def test_that_the_patients_page_asks_for_who_is_responsible(registry: Registry) -> None:
    who = registered(registry, operated_on=TODAY)
    assert "Responsible surgeon" not in _asked_for(registry, who)
    as_in_an_older_file(registry, who)
    assert "Responsible surgeon" in _asked_for(registry, who)


def _asked_for(registry: Registry, who: PatientId) -> list[str]:
    return [each.label for each in missing_from(chart_of(registry, who)).gaps]
