"""An operator or a line of the screening list that somebody changed while it was typed: both."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit

from core.actions.operators import correct_operator, deactivate_operator
from core.actions.screening import correct_screening, record_screening, void_screening
from core.domain.operators import FirstPage, Operator
from core.domain.roles import Role
from core.domain.screening import Screening
from tests.builders import acting
from tests.conftest import child
from tests.e2e.looking import painted
from tests.e2e.person import Keyboard, Person
from tests.e2e.test_half_answered_dialogs import (
    answer_operator,
    choice,
    coordinator,
    elsewhere,
    is_said_and_not_opened,
    open_changed_operator,
    open_off_list,
    settings_wish,
)
from tests.e2e.test_lock_and_drafts import staffed  # noqa: F401
from ui.views.settings.operators import ChangeOperator
from ui.widgets.choices import RadioButton
from ui.widgets.draft_strip import DraftStrip


def changed(person: Person, operator: Operator, **values: Any) -> None:
    """Somebody saves another version while the form is open."""
    person.session.run(partial(correct_operator, operator=replace(operator, **values)))


def stored(person: Person, operator: Operator) -> Operator:
    return person.registry.of(Operator).get(operator.id)


def test_that_two_versions_of_an_operator_are_shown_field_by_field(
    staffed: Person,  # noqa: F811
) -> None:
    was, hand = coordinator(staffed), Keyboard(staffed)
    open_changed_operator(staffed)
    staffed.wait_for_dialog("record_dialog")
    hand.write("name", "S. Aksu")
    preferring = replace(was.preferences, page=FirstPage.PATIENTS)
    changed(staffed, was, name="S. Akın", preferences=preferring)
    hand.push("save")
    dialog = staffed.wait_for_dialog("conflict_dialog")
    said = " ".join(painted(dialog))
    for part in ("S. Aksu", "S. Akın", "Patients", "E. Kaya"):
        assert part in said
    assert not child(dialog, RadioButton, "name.mine").isChecked(), "both changed it"
    assert child(dialog, RadioButton, "page.theirs").isChecked(), "nobody else changed it"
    staffed.click(child(dialog, RadioButton, "name.mine"))
    changed(staffed, stored(staffed, was), role=Role.SURGEON)
    hand.push("save")
    assert "Surgeon" in painted(staffed.wait_for_dialog("conflict_dialog")), "saved once more"
    staffed.click(child(dialog, RadioButton, "name.mine"))
    hand.push("save")
    staffed.wait_for_no_dialog()
    now = stored(staffed, was)
    assert (now.name, now.role, now.preferences.page) == (
        "S. Aksu",
        Role.SURGEON,
        FirstPage.PATIENTS,
    )
    assert now.ver == was.ver + 3


def test_that_an_operator_who_left_meanwhile_is_said_and_what_is_typed_stays(
    staffed: Person,  # noqa: F811
) -> None:
    was, hand = coordinator(staffed), Keyboard(staffed)
    settings_wish(staffed, ChangeOperator(was))
    staffed.wait_for_dialog("record_dialog")
    hand.write("name", "S. Aksu")
    staffed.session.run(partial(deactivate_operator, operator=was))
    hand.push("save")
    dialog = staffed.wait_for_dialog("record_dialog")
    assert "S. Ak left or came back meanwhile. Cancel, and look again." in painted(dialog)
    assert staffed.see(QLineEdit, "name").text() == "S. Aksu"
    assert stored(staffed, was).name == "S. Ak"


def test_that_what_was_typed_of_an_operator_is_offered_beside_what_was_stored_meanwhile(
    staffed: Person,  # noqa: F811
) -> None:
    was, hand = coordinator(staffed), Keyboard(staffed)
    open_changed_operator(staffed)
    answer_operator(staffed, staffed.wait_for_dialog("record_dialog"))

    def renamed(registry: Any) -> None:
        correct_operator(registry, acting(staffed.clock.today), replace(was, name="S. Akın"))

    elsewhere(staffed, renamed)
    dialog: Any = staffed.wait_for_dialog("record_dialog")
    both = painted(child(dialog, DraftStrip))
    assert {"S. Akın", "B. Ac", "Coordinator", "Surgeon"} <= set(both)
    assert child(dialog, QLineEdit, "name").text() == "S. Akın", "as it is stored"
    assert len(staffed.session.drafts()) == 1, "nothing is chosen yet"
    last = choice(dialog, "page")
    assert last.visibleRegion().boundingRect() == last.rect(), "the form makes room for both"
    hand.push("take_draft")
    assert child(dialog, QLineEdit, "name").text() == "B. Ac"
    assert choice(dialog, "role").value() is Role.SURGEON
    hand.write("name", "B. Acar")
    hand.push("save")
    staffed.wait_for_no_dialog()
    assert stored(staffed, was).name == "B. Acar"
    assert not staffed.session.drafts()


def listed(person: Person) -> Screening:
    line = Screening(family_name="Kurt", given_name="Elif", considered_on=person.clock.today)
    person.session.run(partial(record_screening, screening=line))
    person.window.show_page("screening")
    return person.registry.of(Screening).all()[0]


def test_that_what_was_typed_of_a_screening_is_offered_beside_what_was_stored_meanwhile(
    staffed: Person,  # noqa: F811
) -> None:
    line, hand = listed(staffed), Keyboard(staffed)
    staffed.window.screening.correct_wanted.emit(line)
    staffed.wait_for_dialog("record_dialog")
    hand.write("family_name", "Kurtoğ")

    def renamed(registry: Any) -> None:
        someone, other = acting(staffed.clock.today), replace(line, given_name="Elif Nur")
        correct_screening(registry, someone, other, reason="as written on her card")

    elsewhere(staffed, renamed)
    dialog: Any = staffed.wait_for_dialog("record_dialog")
    assert {"Elif Nur", "Kurtoğ"} <= set(painted(child(dialog, DraftStrip)))
    hand.push("take_draft")
    hand.write("family_name", "Kurtoğlu")
    hand.push("save")
    staffed.wait_for_no_dialog()
    assert staffed.registry.of(Screening).get(line.id).family_name == "Kurtoğlu"
    assert not staffed.session.drafts()


def test_that_a_line_taken_off_meanwhile_is_said_and_not_asked(
    staffed: Person,  # noqa: F811
) -> None:
    open_off_list(staffed)
    staffed.wait_for_dialog("record_dialog")
    Keyboard(staffed).write("reason", "seen twi")
    line = staffed.registry.of(Screening).all()[0]

    def taken_off(registry: Any) -> None:
        void_screening(registry, acting(staffed.clock.today), line, reason="seen twice")

    elsewhere(staffed, taken_off)
    is_said_and_not_opened(
        staffed, "The line of the screening list was changed or taken off meanwhile."
    )
