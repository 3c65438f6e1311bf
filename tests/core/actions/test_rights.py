"""The table of rights against every action there is: refused with a sentence, nothing saved."""

import importlib
import inspect
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from core.actions import course, operators, registering, results
from core.actions.undoing import undo
from core.domain.disease import Intent, MDTDecision
from core.domain.followup import Finding
from core.domain.operators import Operator
from core.domain.rights import RIGHTS, Right
from core.domain.roles import Role
from core.errors import RegistryError
from core.store.registry import Registry
from core.surveillance.reanchor import Answer
from tests.builders import TODAY, acting, operator
from tests.core.actions.every_action import (
    ACTIONS,
    Case,
    everything_possible,
    known,
    leaving,
    new_person,
    result_of,
    unanswered,
)

# Not done by somebody with a role: the first name of a registry has none yet, and what one prefers
# for oneself takes none.
WITHOUT_ROLE = {"operators.start_with", "operators.prefer"}
OF_EVERYBODY = {"operators.keep_views"}  # one's own lists
MODULES = (
    "booking",
    "bulk",
    "bulk_outcomes",
    "calendar",
    "charting",
    "configuring",
    "course",
    "deferring",
    "documenting",
    "exporting",
    "laboratory",
    "letters",
    "merging",
    "moving",
    "operating",
    "operators",
    "protocols",
    "rebooking",
    "registering",
    "results",
    "screening",
    "seeing",
    "site_protocols",
    "taking_out",
)


@pytest.fixture
def case(registry: Registry) -> Case:
    return everything_possible(registry)


def _actions() -> Iterator[str]:
    """Every public function that takes a registry and somebody acting."""
    for name in MODULES:
        module = importlib.import_module(f"core.actions.{name}")
        for function_name, function in inspect.getmembers(module, inspect.isfunction):
            taken = [*inspect.signature(function).parameters][:2]
            is_ours = function.__module__ == module.__name__
            if is_ours and taken == ["registry", "acting"] and not function_name.startswith("_"):
                yield f"{name}.{function_name}"


def test_that_every_action_stands_in_the_table_of_this_file() -> None:
    # Parts of other actions.
    inside = {
        "booking.refuse_unfollowed",
        "booking.close_standing",
        "booking.keep_booking",
        "booking.close_as_moved",
        "booking.keep_not_attended",
        "deferring.keep_deferral",
        "screening.take_in",
    }
    assert set(_actions()) - inside == ACTIONS.keys() | WITHOUT_ROLE | OF_EVERYBODY


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("name", ACTIONS)
def test_that_an_action_is_done_by_whom_the_table_lets_and_by_nobody_else(
    case: Case, name: str, role: Role
) -> None:
    right, made = ACTIONS[name]
    act, registry = made(case), case.registry
    if name.startswith("operators"):
        leaving(case)
    before = _everything(registry)
    somebody = replace(acting(), role=role)
    if right in RIGHTS[role]:
        act(registry, somebody)
        assert _everything(registry) != before
        return
    with pytest.raises(RegistryError) as refused:
        act(registry, somebody)
    assert role.label in str(refused.value)
    assert _everything(registry) == before, "nothing is saved by a refusal"


@pytest.mark.parametrize("role", list(Role))
def test_that_everybody_keeps_lists_of_his_own_and_nobody_elses(case: Case, role: Role) -> None:
    registry = case.registry
    operators.add_operator(registry, acting(), operator("R. Oz", role))
    mine, other = (
        next(o for o in registry.of(Operator).all() if o.name == name)
        for name in ("R. Oz", "E. Kaya")
    )
    somebody = replace(acting(operator="R. Oz"), role=role)
    operators.keep_views(registry, somebody, mine, ["{}"])
    assert registry.of(Operator).get(mine.id).preferences.views == ("{}",)
    before = _everything(registry)
    with pytest.raises(RegistryError, match=r"These lists are of E\. Kaya"):
        operators.keep_views(registry, somebody, other, ["{}"])
    assert _everything(registry) == before


def _everything(registry: Registry) -> list[Any]:
    """Every row of every table."""
    tables = registry.db.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [list(registry.db.query(f"SELECT * FROM {row['name']}")) for row in tables]  # noqa: S608


@pytest.mark.parametrize("role", list(Role))
def test_that_a_decision_is_undone_by_whom_it_takes_to_make_it(case: Case, role: Role) -> None:
    registry = case.registry
    decision = MDTDecision(**known(case), held_on=TODAY, decision=Intent.SURVEILLANCE)
    seq = course.record_decision(registry, acting(operator="Dr A. Demir"), decision)
    somebody = replace(acting(), role=role)
    if Right.DECIDE in RIGHTS[role]:
        undo(registry, somebody, seq)
        return
    with pytest.raises(RegistryError, match="You work as"):
        undo(registry, somebody, seq)
    assert registry.history.last_seq() == seq


def test_that_a_coordinator_takes_back_his_own_registration_and_not_anothers_restart(
    case: Case,
) -> None:
    registry, coordinator = case.registry, replace(acting(), role=Role.COORDINATOR)
    registering.register_patient(registry, coordinator, new_person(case))
    undo(registry, coordinator, registry.history.last_seq())
    surgeon = replace(acting(operator="Dr A. Demir"), role=Role.SURGEON)
    seq = course.answer_reanchor(registry, surgeon, unanswered(case), Answer.RESTART)
    with pytest.raises(RegistryError, match="clinical decision"):
        undo(registry, coordinator, seq)


def test_that_a_coordinator_names_who_read_a_report(case: Case) -> None:
    coordinator = replace(acting(), role=Role.COORDINATOR)
    read = replace(result_of(case), finding=Finding.NO_EVIDENCE, read_on=TODAY)
    with pytest.raises(RegistryError, match="Name who read the report"):
        results.record_result(case.registry, coordinator, read)
    results.record_result(case.registry, coordinator, replace(read, read_by="Dr A. Demir"))
