"""Every record is one frozen value: made by keyword, compared by its fields, never changed."""

import copy
from dataclasses import FrozenInstanceError, field, fields, replace
from datetime import date

import pytest

from core.domain.frozen import Frozen
from core.domain.ids import PatientId
from core.domain.stops import CauseOfDeath, Death

ME = PatientId("me")
DAY = date(2026, 3, 9)


class Pair(Frozen):
    """Two fields, one of them made anew each time."""

    name: str
    held: list[int] = field(default_factory=list)


def test_that_a_value_takes_its_defaults_and_keeps_what_is_given() -> None:
    death = Death(patient_id=ME, died_on=DAY, cause_text="fall")
    assert (death.cause, death.cause_text, death.ver) == (CauseOfDeath.UNKNOWN, "fall", 0)
    assert [each.name for each in fields(death)] == list(vars(death))
    assert Pair(name="a").held is not Pair(name="a").held


def test_that_a_missing_or_an_unknown_field_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"no value for.*'name'"):
        Pair()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"no such field.*'colour'"):
        Pair(name="a", colour="red")  # type: ignore[call-arg]


def test_that_values_are_equal_and_hashed_by_their_fields_and_their_type() -> None:
    death = Death(patient_id=ME, died_on=DAY)
    again = replace(death, ver=0)
    assert again == death
    assert hash(again) == hash(death)
    assert replace(death, ver=1) != death
    assert Pair(name="a") != Death(patient_id=ME, died_on=DAY)
    assert Death.holding(dict(vars(death))) == death


def test_that_a_value_never_changes_and_says_what_it_holds() -> None:
    pair = Pair(name="a")
    with pytest.raises(FrozenInstanceError):
        pair.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del pair.name
    assert repr(pair) == "Pair(name='a', held=[])"


def test_that_a_copy_is_equal() -> None:
    death = Death(patient_id=ME, died_on=DAY)
    assert copy.copy(death) == copy.deepcopy(death) == death
