"""Names of operators, and what each role may do."""

import pytest

from core.domain.disease import MDTDecision, Recurrence
from core.domain.followup import Appointment, Examination, Waiver
from core.domain.operators import is_same_person
from core.domain.rights import RIGHTS, Right, demand, may, right_for, right_for_settings
from core.domain.roles import Role
from core.domain.settings import Settings, ThemeChoice
from core.domain.stops import Stop
from core.errors import RegistryError
from core.language import Language, words_in

NOT_A_SURGEON = (Role.COORDINATOR, Role.READER)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr A. Demir", "A. Demir"),
        ("Prof. Dr. Işık ÇELİK", "isik celik"),
        ("Op. Dr.  E. Kaya", "e kaya"),
    ],
)
def test_that_titles_dots_and_accents_do_not_make_another_person(one: str, other: str) -> None:
    assert is_same_person(one, other)
    assert is_same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("A. Demir", "Ahmet Demir"), ("A. Demir", "B. Demir"), ("", ""), ("Dr", "Prof")],
)
def test_that_initials_are_not_guessed_at_and_nobody_is_nobody(one: str, other: str) -> None:
    assert not is_same_person(one, other)


def test_that_every_role_stands_in_the_table_and_an_administrator_may_everything() -> None:
    assert RIGHTS.keys() == set(Role)
    assert RIGHTS[Role.ADMINISTRATOR] == set(Right)
    assert RIGHTS[Role.READER] == set()


@pytest.mark.parametrize("right", list(Right))
@pytest.mark.parametrize("role", list(Role))
def test_that_a_role_without_a_right_is_refused_with_a_sentence_that_names_it(
    role: Role, right: Right
) -> None:
    if may(role, right):
        demand(role, right)
        return
    with pytest.raises(RegistryError) as refused:
        demand(role, right)
    assert role.label in str(refused.value)
    turkish = words_in(Language.TURKISH)
    assert turkish(role.label) in refused.value.said(turkish)
    assert refused.value.said(turkish) != str(refused.value)


def test_that_a_script_without_a_role_may_everything() -> None:
    demand(None, *Right)


@pytest.mark.parametrize("kind", [MDTDecision, Stop, Waiver])
def test_that_clinical_decisions_are_the_surgeons(kind: type[object]) -> None:
    assert right_for(kind) is Right.DECIDE
    assert may(Role.SURGEON, Right.DECIDE)
    assert not any(may(role, Right.DECIDE) for role in NOT_A_SURGEON)


def test_that_facts_are_anybodys_who_records() -> None:
    assert right_for(Examination) is right_for(Recurrence) is Right.RECORD
    assert right_for(Appointment) is Right.BOOK


def test_that_the_look_is_anybodys_who_records_and_the_centre_the_administrators() -> None:
    before = Settings(centre="HPB Surgery")
    darker = Settings(centre="HPB Surgery", theme=ThemeChoice.DARK, text_size=120)
    assert right_for_settings(before, darker) is Right.RECORD
    assert right_for_settings(before, Settings(centre="Other", text_size=120)) is Right.SETTINGS
    assert right_for_settings(before, Settings(centre="HPB Surgery", idle_minutes=0)) is (
        Right.SETTINGS
    )
