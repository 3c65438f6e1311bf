"""A re-operation never moves a calendar in silence, nor leaves it unanswered (INV-16)."""

from datetime import date

import pytest

from core.domain.followup import Episode, KeptCalendar
from core.domain.ids import PatientId
from core.domain.treatment import ProcedureIntent
from tests.builders import patient, registered
from tests.e2e.looking import worklist_rows
from tests.e2e.person import ENTER, Keyboard, Person

OPERATED, TODAY = date(2026, 3, 2), date(2026, 5, 20)


@pytest.fixture
def who(person: Person) -> PatientId:
    found = registered(person.registry, operated_on=OPERATED, person=patient())
    person.move_to(TODAY)
    return found


def record_operation(person: Person, who: PatientId, intent: ProcedureIntent) -> Keyboard:
    hand = Keyboard(person)
    person.window.open_patient(who)
    hand.add("add_operation")
    person.wait_for_dialog("record_dialog")
    hand.write("performed_on", "t")
    hand.choose("intent", intent)
    hand.tick("components.metastasectomy")
    hand.push("save")
    return hand


def test_that_an_operation_for_a_complication_asks_nothing_and_moves_nothing(
    person: Person, who: PatientId
) -> None:
    before = person.session.plan(who).visits
    record_operation(person, who, ProcedureIntent.FOR_COMPLICATION)
    person.wait_for_no_dialog()
    assert len(person.registry.of(Episode).of_patient(who)) == 1
    assert [v.due_on for v in person.session.plan(who).visits] == [v.due_on for v in before]


def test_that_a_question_put_off_waits_on_the_worklist(person: Person, who: PatientId) -> None:
    hand = record_operation(person, who, ProcedureIntent.CURATIVE)
    person.wait_for_dialog("reanchor_dialog")
    hand.push("ask_later")
    person.wait_for_no_dialog()
    assert len(person.registry.of(Episode).of_patient(who)) == 1
    hand.push("rail_worklist")
    [row] = worklist_rows(person, who)
    assert row.task == "Restart, continue or keep the calendar"
    person.window.open_patient(who)
    person.press("d")
    person.wait_for_dialog("reanchor_dialog")


def test_that_keeping_the_calendar_needs_a_reason_and_keeps_what_is_typed(
    person: Person, who: PatientId
) -> None:
    hand = record_operation(person, who, ProcedureIntent.CURATIVE)
    person.wait_for_dialog("reanchor_dialog")
    person.press("3", ENTER)
    assert not person.registry.of(KeptCalendar).of_patient(who)
    hand.write("keep_reason", "small ablation, same programme")
    person.press(ENTER)
    person.wait_for_no_dialog()
    [kept] = person.registry.of(KeptCalendar).of_patient(who)
    assert kept.reason == "small ablation, same programme"
    assert len(person.registry.of(Episode).of_patient(who)) == 1
    assert not person.session.plan(who).unanswered_procedures


def test_that_the_answer_is_one_step_of_undo(person: Person, who: PatientId) -> None:
    record_operation(person, who, ProcedureIntent.CURATIVE)
    person.wait_for_dialog("reanchor_dialog")
    person.press("2", ENTER)
    person.wait_for_no_dialog()
    assert len(person.registry.of(Episode).of_patient(who)) == 2
    person.press("u")
    assert len(person.registry.of(Episode).of_patient(who)) == 1
    assert person.session.plan(who).unanswered_procedures
