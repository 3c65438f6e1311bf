"""Several laboratory values of a day are one action, one entry, all of them or none."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from core.actions.laboratory import record_laboratory_values
from core.actions.undoing import undo
from core.domain.ids import PatientId
from core.domain.measured_entry import read_measured
from core.domain.work_up import Analyte, Comparator, LaboratoryValue
from core.errors import RegistryError
from core.language import ENGLISH
from core.store.charts import chart_of
from core.store.registry import Registry
from tests.builders import TODAY, acting, patient, registered

DAY = date(2026, 11, 12)


@pytest.fixture
def who(registry: Registry) -> PatientId:
    return registered(registry, operated_on=date(2025, 9, 15))


def cea(who: PatientId, amount: float = 4.2, **more: Any) -> LaboratoryValue:
    return LaboratoryValue(patient_id=who, taken_on=DAY, value=amount, **more)


def said(registry: Registry) -> str:
    [event] = registry.history.recent(1)
    return event.sentence.format(**{k: str(v) for k, v in event.values.items()})


def test_that_several_values_are_one_entry_and_go_together(
    registry: Registry, who: PatientId
) -> None:
    before = registry.history.last_seq()
    values = [cea(who), cea(who, 38, analyte=Analyte.CA19_9, unit="kU/L"), cea(who, 4.3)]
    seq = record_laboratory_values(registry, acting(), values)
    assert registry.history.last_seq() == seq == before + 1
    assert {v.id for v in chart_of(registry, who).laboratory} == {v.id for v in values}
    assert "Recorded 3 laboratory values" in said(registry)
    undo(registry, acting(), seq)
    assert chart_of(registry, who).laboratory == ()


def test_that_one_value_is_named(registry: Registry, who: PatientId) -> None:
    other = cea(who, analyte=Analyte.OTHER, other_name="LDH", unit="U/L")
    record_laboratory_values(registry, acting(), [other])
    assert said(registry).startswith("Recorded LDH of")


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": -1.0},
        {"value": None},
        {"unit": ""},
        {"taken_on": TODAY + timedelta(1)},
        {"reference_high": -4.0},
    ],
)
def test_that_one_wrong_value_keeps_all_of_them_out(
    registry: Registry, who: PatientId, wrong: dict[str, Any]
) -> None:
    before = registry.history.last_seq()
    with pytest.raises(RegistryError):
        record_laboratory_values(registry, acting(), [cea(who), replace(cea(who, 5), **wrong)])
    assert chart_of(registry, who).laboratory == ()
    assert registry.history.last_seq() == before


def test_that_nothing_and_two_patients_are_refused(registry: Registry, who: PatientId) -> None:
    with pytest.raises(RegistryError, match="nothing to record"):
        record_laboratory_values(registry, acting(), [])
    somebody = patient(hospital_no="999", family_name="Demir")
    other = registered(registry, operated_on=date(2025, 9, 15), person=somebody)
    with pytest.raises(RegistryError, match="one patient at a time"):
        record_laboratory_values(registry, acting(), [cea(who), cea(other)])


@pytest.mark.parametrize(
    ("typed", "value", "sign"),
    [
        ("6.4", 6.4, None),
        (" 6,4 ", 6.4, None),
        ("<2", 2.0, Comparator.BELOW),
        ("> 1000", 1000.0, Comparator.ABOVE),
        ("0", 0.0, None),
    ],
)
def test_that_a_measured_value_reads_as_it_is_written(
    typed: str, value: float, sign: Comparator | None
) -> None:
    assert read_measured(typed) == (value, sign)


def test_that_an_empty_value_is_none() -> None:
    assert read_measured("  ") is None


@pytest.mark.parametrize("typed", ["four", "-3", "1.2.3", "<", "<>4", "4 <", "1e9", "٣", "4..2"])
def test_that_anything_else_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(RegistryError) as refused:
        read_measured(typed)
    assert "6.4" in refused.value.said(ENGLISH)
