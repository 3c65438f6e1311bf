"""An operation that is half typed survives a lock with its parts, even a part that is open."""

from typing import Any

import pytest

from core.domain.parts import AblationModality
from core.domain.treatment import Component, Procedure
from core.store.charts import chart_of
from tests.builders import registered
from tests.e2e.person import ENTER, Keyboard, Person
from tests.e2e.test_lock_and_drafts import OPERATED, nothing_of_the_patient, unlock
from ui.dialogs.operation_dialog import OperationDialog


@pytest.fixture
def staffed(person: Person) -> Person:
    registered(person.registry, operated_on=OPERATED, today=OPERATED)
    person.session.refresh()
    return person


def test_that_a_locked_operation_comes_back_with_its_parts_and_the_open_one(
    staffed: Person,
) -> None:
    hand = Keyboard(staffed)
    [plan] = staffed.session.plans()
    who = plan.dossier.patient.id
    staffed.window.open_patient(who)
    hand.add("add_operation")
    staffed.wait_for_dialog("record_dialog")
    hand.write("performed_on", "t")
    hand.tick(f"components.{Component.LIVER_ABLATION.value}")
    hand.push("add_ablations")
    staffed.wait_for_dialog("part_dialog")
    hand.choose("modality", AblationModality.MICROWAVE)
    staffed.press(ENTER, control=True)
    staffed.qtbot.waitUntil(lambda: not staffed.dialogs("part_dialog"))
    staffed.wait_for_window(staffed.dialogs("record_dialog")[-1])
    hand.push("add_specimens")
    staffed.wait_for_dialog("part_dialog")
    hand.write("name", "S7 and half a w")
    staffed.application.locking.lock()
    assert nothing_of_the_patient()
    unlock(staffed, "E. Kaya")
    hand = Keyboard(staffed)
    part: Any = staffed.wait_for_dialog("part_dialog")
    assert part.value().name == "S7 and half a w"
    staffed.press(ENTER, control=True)
    staffed.qtbot.waitUntil(lambda: not staffed.dialogs("part_dialog"))
    staffed.wait_for_window(staffed.dialogs("record_dialog")[-1])
    dialog = staffed.wait_for_dialog("record_dialog")
    assert isinstance(dialog, OperationDialog)
    assert [each.modality for each in dialog.operation().ablations] == [AblationModality.MICROWAVE]
    staffed.press(ENTER, control=True)
    staffed.wait_for_dialog("reanchor_dialog")
    hand.push("ask_later")
    staffed.wait_for_no_dialog()
    chart = chart_of(staffed.registry, who)
    assert [each.name for each in chart.specimens] == ["S7 and half a w"]
    assert len(chart.ablations) == 1
    assert len(staffed.registry.of(Procedure).of_patient(who)) == 2
    assert staffed.session.drafts() == ()
