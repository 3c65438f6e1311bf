from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.actions.screening import record_screening
from core.domain.ids import PatientId
from core.domain.screening import ExclusionReason, Screening, ScreeningOutcome
from core.store.registry import Registry
from tests.builders import TODAY, acting
from tests.e2e.person import ENTER, Keyboard
from tests.ui.views.patient_desk import DAY, AtThePage, simple
from ui.views.screening import ScreeningView

Sit = Callable[[PatientId], AtThePage]


@pytest.fixture
def person(qtbot: QtBot, registry: Registry) -> Iterator[AtThePage]:
    seated = AtThePage(qtbot, registry, simple(registry))
    yield seated
    seated.close()


def considered(**changes: Any) -> Screening:
    ali = Screening(family_name="Işık", given_name="Ali", considered_on=TODAY - 9 * DAY)
    return replace(ali, **changes)


def opened(person: AtThePage) -> ScreeningView:
    person.press(Qt.Key.Key_F8)
    return person.window.screening


def listed(registry: Registry) -> tuple[Screening, ...]:
    return registry.of(Screening).all()


def flow(page: ScreeningView) -> list[str]:
    return list(page.panel.chart.said)


def test_that_an_empty_list_says_what_it_is_for(person: AtThePage) -> None:
    page = opened(person)
    assert not page.pane.isVisible()
    assert "Considered 0" in flow(page)
    assert "Did not follow the treatment: none reported 0" in flow(page)
    assert page.panel.doubts.text() == "1 patient of this registry is not on the screening list."


def test_that_somebody_is_put_on_the_list_decided_on_and_counted(
    person: AtThePage, registry: Registry
) -> None:
    page = opened(person)
    hand = Keyboard(person)
    person.press("n")
    person.wait_for_dialog("record_dialog")
    hand.write("family_name", "Işık")
    hand.write("given_name", "Ali")
    hand.write("hospital_no", "654 321")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    [stored] = listed(registry)
    assert (stored.hospital_no, stored.considered_on) == ("654321", TODAY)
    assert "IŞIK, Ali" in page.message.sentence
    assert page.model.rows[0].name == "IŞIK, Ali"
    assert "Not decided yet 1" in flow(page)
    person.press(ENTER)
    dialog = person.wait_for_dialog("record_dialog")
    assert dialog.findChild(QWidget, "correction_reason") is None
    hand.choose("outcome", ScreeningOutcome.EXCLUDED)
    hand.choose("reason", ExclusionReason.PROGRESSION)
    hand.write("decided_on", "t")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert "Progression during treatment 1" in flow(page)
    assert page.panel.sum.text() == "1 considered = 0 taken in + 1 not taken in + 0 open"


def test_that_an_exclusion_without_its_reason_stays_open_with_what_was_typed(
    person: AtThePage, registry: Registry
) -> None:
    record_screening(registry, acting(), considered())
    opened(person)
    hand = Keyboard(person)
    person.press("c")
    dialog = person.wait_for_dialog("record_dialog")
    hand.choose("outcome", ScreeningOutcome.EXCLUDED)
    hand.write("decided_on", "t")
    person.press(ENTER, control=True)
    assert dialog.isVisible()
    assert listed(registry)[0].outcome is ScreeningOutcome.PENDING
    hand.choose("reason", ExclusionReason.UNRESECTABLE_LUNG)
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert listed(registry)[0].reason is ExclusionReason.UNRESECTABLE_LUNG


def test_that_a_line_is_taken_off_with_a_reason(person: AtThePage, registry: Registry) -> None:
    record_screening(registry, acting(), considered())
    page = opened(person)
    page.table.setFocus()
    person.press(Qt.Key.Key_Delete)
    person.wait_for_dialog("record_dialog")
    Keyboard(person).write("reason", "Put here twice")
    person.press(ENTER, control=True)
    person.wait_for_no_dialog()
    assert listed(registry) == ()
    assert person.last_event().reason == "Put here twice"


def test_that_registering_from_the_list_knows_the_person_and_links_both(
    person: AtThePage, registry: Registry
) -> None:
    record_screening(registry, acting(), considered(hospital_no="654321"))
    page = opened(person)
    person.press("r")
    flow_page = person.window.register
    assert person.window.page == "register"
    assert flow_page.patient.family_name == "Işık"
    assert flow_page.patient.hospital_no == "654321"
    hand = Keyboard(person)
    hand.write("birth_date", "1970-02-03")
    hand.write("surgeon", "Dr A. Demir")
    hand.push("next")
    assert "On the screening list since 14-Nov-2026 as IŞIK, Ali" in flow_page._message.sentence
    hand.push("next")
    hand.write("performed_on", "-3d")
    hand.tick("components.metastasectomy")
    for _ in range(3):
        hand.push("next")
    [linked] = listed(registry)
    assert linked.outcome is ScreeningOutcome.INCLUDED
    assert person.window.page == "patient"
    assert person.window.patient.plan is not None
    assert linked.patient_id == person.window.patient.plan.dossier.patient.id
    page = opened(person)
    assert "Taken in 1" in flow(page)
    assert page.register.toolTip() or not page.register.isEnabled()
    person.press("o")
    assert person.window.page == "patient"


def test_that_the_list_is_searched_and_obeys_qt(
    person: AtThePage, registry: Registry, qtmodeltester: ModelTester
) -> None:
    for name in ("Işık", "Kaya", "<b>Öz</b>"):
        record_screening(registry, acting(), considered(family_name=name))
    page = opened(person)
    page.search.setText("isik")
    assert [row.name for row in page.model.rows] == ["IŞIK, Ali"]
    assert page.filter.isVisible()
    page.search.clear()
    assert len(page.model.rows) == 3
    qtmodeltester.check(page.model)


def test_that_what_is_half_typed_waits_and_is_taken_up_again(
    person: AtThePage, registry: Registry
) -> None:
    opened(person)
    hand = Keyboard(person)
    person.press("n")
    person.wait_for_dialog("record_dialog")
    hand.write("family_name", "Halfway")
    person.window.keep_drafts()
    [draft] = person.session.drafts()
    person.window.let_go_of_drafts()
    for each in person.dialogs("record_dialog"):
        each.done(0)
    person.wait_for_no_dialog()
    person.window.show_page("worklist")
    person.window.take_up(draft)
    dialog = person.wait_for_dialog("record_dialog")
    assert person.window.page == "screening"
    assert dialog.value().family_name == "Halfway"  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_Escape)
    person.wait_for_no_dialog()
