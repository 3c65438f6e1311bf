"""Two versions of one record, put together again by a person and by nobody else."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.domain.conflicts import differences, merged, value_words
from core.domain.patient import Sex
from core.domain.variables import variables_of
from core.language import ENGLISH, Language, words_in
from tests.builders import liver_operation, patient

BASE = patient()
NAMES = ("family_name", "given_name", "phone", "surgeon")


def test_that_what_one_side_alone_changed_is_suggested_and_what_both_did_is_not() -> None:
    mine = replace(BASE, family_name="Öz", phone="1")
    theirs = replace(BASE, family_name="Kaya", given_name="Eda", ver=4)
    found = {each.variable.name: each.suggested for each in differences(BASE, mine, theirs)}
    assert found == {"family_name": "", "given_name": "theirs", "phone": "mine"}


def test_that_versions_that_say_the_same_have_nothing_to_choose() -> None:
    mine = replace(BASE, family_name="Öz")
    assert differences(BASE, mine, replace(mine, ver=9)) == ()


@given(
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from("abc")),
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from("abc")),
    st.frozensets(st.sampled_from(NAMES)),
)
def test_that_each_chosen_value_is_saved_and_no_other_one_of_mine(
    mine_changed: dict[str, Any], theirs_changed: dict[str, Any], chosen: frozenset[str]
) -> None:
    mine, theirs = replace(BASE, **mine_changed), replace(BASE, **theirs_changed, ver=7)
    joined = merged(theirs, mine, chosen)
    for name in NAMES:
        wanted = mine if name in chosen else theirs
        assert getattr(joined, name) == getattr(wanted, name)
    assert joined.ver == 7, "saved on top of the version of now"


def test_that_every_kind_of_value_is_said_in_words() -> None:
    turkish = words_in(Language.TURKISH)
    of_patient = {each.name: each for each in variables_of(type(BASE))}
    assert value_words(of_patient["birth_date"], date(1961, 5, 12), ENGLISH) == "12-May-1961"
    assert value_words(of_patient["sex"], Sex.FEMALE, turkish) == "Kadın"
    assert value_words(of_patient["phone"], "", ENGLISH) == "Not recorded"
    operation = liver_operation(BASE.id, date(2026, 3, 2))
    for record in (BASE, operation):
        for each in variables_of(type(record)):
            for said in (ENGLISH, turkish):
                assert value_words(each, getattr(record, each.name), said)
