"""Text that means something to a machine is only text in the registry."""

from dataclasses import replace
from typing import Any

import pytest

from core.actions.registering import correct_patient
from core.actions.verifying import verify
from core.domain.patient import Patient
from core.errors import RegistryError
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered

ORDERS = (
    "'); DROP TABLE patients; --",
    '" OR 1=1 --',
    "x' || (SELECT name FROM sqlite_master) || '",
    "%_[a-z]*?",
    "{name} %s %1 &amp; <b>",
)


@pytest.mark.parametrize("field", ["family_name", "given_name", "phone", "surgeon", "note"])
@pytest.mark.parametrize("order", ORDERS)
def test_that_sql_typed_into_a_field_is_kept_as_typed(
    registry: Registry, field: str, order: str
) -> None:
    named: dict[str, Any] = {field: order}
    who = registered(registry, operated_on=TODAY, person=patient(**named))
    assert getattr(registry.of(Patient).get(who), field) == " ".join(order.split())
    assert verify(registry).is_whole


@pytest.mark.parametrize("letter", ["\x00", "\x1b", "\x07", chr(0xD800), chr(0xDFFF)])
def test_that_a_character_that_breaks_files_is_refused_with_a_sentence(
    registry: Registry, letter: str
) -> None:
    who = registered(registry, operated_on=TODAY)
    wrong = replace(registry.of(Patient).get(who), note=f"Ay{letter}şe")
    with pytest.raises(RegistryError, match="cannot be stored"):
        correct_patient(registry, acting(), wrong)
    assert registry.of(Patient).get(who).note == ""
