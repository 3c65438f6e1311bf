"""Dialogs that decide about protocols, calendars, people and lists: half answered, they wait."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from core.actions import course
from core.actions.operators import add_operator
from core.actions.screening import record_screening
from core.domain.followup import Episode, KeptCalendar, ProtocolChange
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.patient import Patient
from core.domain.roles import Role
from core.domain.screening import Screening
from core.store.offered_protocols import known_protocols
from core.store.shipped_protocols import shipped
from core.surveillance.reanchor import Answer
from tests.builders import acting, liver_operation, operator, patient, registered
from tests.conftest import child
from tests.e2e.person import ENTER, ESC, Keyboard, Person
from tests.e2e.test_half_typed_lines import lock, who
from tests.e2e.test_lock_and_drafts import OPERATED, staffed, unlock  # noqa: F401
from ui.main_window.titles import QUESTIONS
from ui.views.patient import intents
from ui.views.settings.operators import AddOperator, ChangeOperator, LetGo
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.offer_band import OfferBand

WHY = "the board agr"


class Half(NamedTuple):
    """A dialog: how it is opened, half answered, read, and what it is called where it waits."""

    name: str
    opened: Callable[[Person], None]
    answer: Callable[[Person, Any], None]
    read: Callable[[Any], Any]
    waits_as: str


def text(dialog: Any, name: str = "reason") -> str:
    return str(child(dialog, QWidget, name).toPlainText())  # type: ignore[attr-defined]


def choice(dialog: Any, name: str) -> Combo:
    return child(dialog, Combo, name)


def other_protocol(person: Person) -> str:
    [episode] = person.registry.of(Episode).all()
    return next(each for each in shipped() if each != episode.protocol_id)


def come_back(person: Person) -> None:
    """E. Kaya says who works."""
    asked: Any = person.wait_for_dialog("who_dialog")
    names = [each.name for each in asked.panel._people]
    person.press(str(names.index("E. Kaya") + 1))
    person.wait_for_no_dialog()


# How each is opened, and half answered


def ask_patient(person: Person, intent: Any) -> None:
    person.window.open_patient(who(person))
    assert person.window.patient_wiring is not None
    person.window.patient_wiring.handle(intent)


def open_change(person: Person) -> None:
    ask_patient(person, intents.ChangeProtocol(person.registry.of(Episode).all()[0]))


def answer_change(person: Person, dialog: Any) -> None:
    choice(dialog, "protocol").choose(other_protocol(person))
    Keyboard(person).write("reason", WHY)


def read_change(dialog: Any) -> Any:
    return choice(dialog, "protocol").value(), text(dialog)


def open_reanchor(person: Person) -> None:
    again = liver_operation(who(person), person.clock.today)
    person.session.run(partial(course.record_procedure, procedure=again))
    ask_patient(person, intents.Answer(again))


def answer_reanchor(person: Person, dialog: Any) -> None:
    person.press("3")
    Keyboard(person).write("keep_reason", WHY)


def read_reanchor(dialog: Any) -> Any:
    return dialog.answer, child(dialog, QLineEdit, "keep_reason").text()


def open_move(person: Person) -> None:
    other = patient(family_name="Öz", hospital_no="777001")
    registered(person.registry, operated_on=OPERATED, today=OPERATED, person=other)
    person.session.refresh()
    [version] = {(e.protocol_id, e.protocol_version) for e in person.registry.of(Episode).all()}
    known = {each.key: each for each in known_protocols(person.registry)}
    person.window.show_page("protocols")
    person.window.protocols.move_wanted.emit(known[version])


def answer_move(person: Person, dialog: Any) -> None:
    dialog.target.setCurrentIndex(2)
    dialog.boxes[0][0].setChecked(False)
    Keyboard(person).write("reason", WHY)


def read_move(dialog: Any) -> Any:
    return dialog.key, [box.isChecked() for box, _ in dialog.boxes], text(dialog)


def settings_wish(person: Person, wish: Any) -> None:
    person.window.show_page("settings")
    person.window.settings.operator_wanted.emit(wish)


def coordinator(person: Person) -> Operator:
    return {each.name: each for each in person.session.operators()}["S. Ak"]


def open_leaving(person: Person) -> None:
    surgeon = person.registry.of(Patient).all()[0].surgeon
    person.session.run(partial(add_operator, operator=operator(surgeon, Role.SURGEON)))
    leaving = {each.name: each for each in person.session.operators()}[surgeon]
    settings_wish(person, LetGo(leaving))


def answer_leaving(person: Person, dialog: Any) -> None:
    dialog.successor.choose(coordinator(person).id)


def read_leaving(dialog: Any) -> Any:
    return dialog.successor.currentText()


def open_new_operator(person: Person) -> None:
    settings_wish(person, AddOperator())


def open_changed_operator(person: Person) -> None:
    settings_wish(person, ChangeOperator(coordinator(person)))


def answer_operator(person: Person, dialog: Any) -> None:
    choice(dialog, "role").choose(Role.SURGEON)
    Keyboard(person).write("name", "B. Ac")


def read_operator(dialog: Any) -> Any:
    return child(dialog, QLineEdit, "name").text(), choice(dialog, "role").value()


def open_merge(person: Person) -> None:
    twin = replace(patient(), hospital_no="777002")
    registered(person.registry, operated_on=OPERATED, today=OPERATED, person=twin)
    person.session.refresh()
    one, other = (each.id for each in person.registry.of(Patient).all())
    person.window.show_page("quality")
    assert person.window.quality_wiring is not None
    person.window.quality_wiring._merging.compare(one, other)


def answer_merge(person: Person, dialog: Any) -> None:
    dialog._choices[1].setChecked(True)
    Keyboard(person).write("merge_reason", WHY)


def read_merge(dialog: Any) -> Any:
    return dialog._choices[1].isChecked(), text(dialog, "merge_reason")


def open_off_list(person: Person) -> None:
    line = Screening(family_name="Kurt", given_name="Elif", considered_on=person.clock.today)
    person.session.run(partial(record_screening, screening=line))
    person.window.show_page("screening")
    person.window.screening.void_wanted.emit(person.registry.of(Screening).all()[0])


def answer_off_list(person: Person, _dialog: Any) -> None:
    Keyboard(person).write("reason", WHY)


HALVES = {
    "change": Half(
        "protocol_dialog", open_change, answer_change, read_change,
        "Change the protocol: YILMAZ, Ayşe",
    ),
    "reanchor": Half(
        "reanchor_dialog", open_reanchor, answer_reanchor, read_reanchor,
        "Restart, continue or keep the calendar: YILMAZ, Ayşe",
    ),
    "move": Half(
        "move_dialog", open_move, answer_move, read_move, "Move patients to another version"
    ),
    "leaving": Half(
        "leaving_dialog", open_leaving, answer_leaving, read_leaving, "An operator who leaves"
    ),
    "new operator": Half(
        "record_dialog", open_new_operator, answer_operator, read_operator, "Operator"
    ),
    "operator": Half(
        "record_dialog", open_changed_operator, answer_operator, read_operator, "Operator"
    ),
    "merge": Half(
        "merge_dialog", open_merge, answer_merge, read_merge,
        "Two entries of one person: YILMAZ, Ayşe",
    ),
    "off list": Half(
        "record_dialog", open_off_list, answer_off_list, text, "Take off the screening list"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", list(HALVES))
def test_that_a_dialog_half_answered_survives_a_lock_and_a_kill(
    staffed: Person,  # noqa: F811
    file: Path,
    name: str,
) -> None:
    half = HALVES[name]
    half.opened(staffed)
    dialog = staffed.wait_for_dialog(half.name)
    untouched = half.read(dialog)
    half.answer(staffed, dialog)
    left = half.read(dialog)
    assert left != untouched
    lock(staffed)
    unlock(staffed, "E. Kaya")
    again = staffed.wait_for_dialog(half.name)
    assert half.read(again) == left
    assert child(again, DraftStrip).said.text() == "Typed just now by E. Kaya."
    staffed.window.drafts._timer.timeout.emit()  # what a second later would be on the disk
    [draft] = staffed.session.drafts()
    copy = file.with_name("killed.hepatrack")
    staffed.registry.db.conn.execute("VACUUM INTO ?", [str(copy)])
    staffed.application.open(copy)
    come_back(staffed)
    band = child(staffed.window, OfferBand)
    assert band.sentence == f"Not saved yet: {half.waits_as}. Typed just now by E. Kaya."
    Keyboard(staffed).push("resume_draft")
    assert half.read(staffed.wait_for_dialog(half.name)) == left
    assert [each.id for each in staffed.session.drafts()] == [draft.id], "the same, not a second"
    staffed.press(ESC)
    staffed.wait_for_no_dialog()
    assert staffed.session.drafts() == ()


@pytest.mark.parametrize("name", list(HALVES))
def test_that_a_dialog_opened_and_left_untouched_leaves_nothing(
    staffed: Person,  # noqa: F811
    name: str,
) -> None:
    HALVES[name].opened(staffed)
    staffed.wait_for_dialog(HALVES[name].name)
    staffed.application.locking.lock()  # as an idle window is
    unlock(staffed, "E. Kaya")
    assert not staffed.dialogs()
    assert staffed.session.drafts() == ()


@pytest.mark.parametrize("name", list(HALVES))
def test_that_what_is_gone_on_with_is_done_and_ends_its_draft(
    staffed: Person,  # noqa: F811
    name: str,
) -> None:
    half = HALVES[name]
    half.opened(staffed)
    half.answer(staffed, staffed.wait_for_dialog(half.name))
    before = staffed.registry.history.last_seq()
    lock(staffed)
    unlock(staffed, "E. Kaya")
    staffed.wait_for_dialog(half.name)
    staffed.press(ENTER, control=name != "reanchor")
    staffed.wait_for_no_dialog()
    assert staffed.registry.history.last_seq() > before
    if name not in ("leaving", "new operator", "operator"):
        assert staffed.last_event().reason == WHY or staffed.registry.of(KeptCalendar).all()
    assert staffed.session.drafts() == ()


@pytest.mark.parametrize("name", ["change", "reanchor", "move", "merge"])
def test_that_the_next_key_goes_on_with_the_reason_where_it_was_left(
    staffed: Person,  # noqa: F811
    name: str,
) -> None:
    half = HALVES[name]
    half.opened(staffed)
    half.answer(staffed, staffed.wait_for_dialog(half.name))
    lock(staffed)
    unlock(staffed, "E. Kaya")
    again = staffed.wait_for_dialog(half.name)
    staffed.press("eed")
    assert half.read(again)[-1] == WHY + "eed"


# What is settled meanwhile


def elsewhere(person: Person, done: Callable[[Any], object]) -> None:
    """While the window is locked somebody else records, and the author comes back."""
    from core.store.registry import Registry

    lock(person)
    registry = Registry.open(person.application.locking._place.path, now=person.clock())  # type: ignore[union-attr]
    done(registry)
    registry.close()
    unlock(person, "E. Kaya")


def is_said_and_not_opened(person: Person, sentence: str) -> None:
    assert not person.dialogs()
    assert person.window.frame.message.sentence == sentence
    assert len(person.session.drafts()) == 1, "it stays until its author throws it away"
    assert child(person.window, OfferBand).isVisible()


def test_that_a_re_operation_answered_meanwhile_is_said_and_not_asked_again(
    staffed: Person,  # noqa: F811
) -> None:
    open_reanchor(staffed)
    answer_reanchor(staffed, staffed.wait_for_dialog("reanchor_dialog"))
    again = staffed.session.plan(who(staffed)).unanswered_procedures[0]

    def answered(registry: Any) -> None:
        course.answer_reanchor(registry, acting(staffed.clock.today), again, Answer.RESTART)

    elsewhere(staffed, answered)
    is_said_and_not_opened(
        staffed, "What was half typed cannot be done any more: look at the patient's record."
    )
    assert not staffed.registry.of(KeptCalendar).all()


def test_that_a_change_for_a_calendar_that_ended_meanwhile_is_said_and_not_asked(
    staffed: Person,  # noqa: F811
) -> None:
    open_change(staffed)
    answer_change(staffed, staffed.wait_for_dialog("protocol_dialog"))

    def restarted(registry: Any) -> None:
        someone = acting(staffed.clock.today)
        again = liver_operation(registry.of(Patient).all()[0].id, staffed.clock.today)
        course.record_procedure(registry, someone, again)
        course.answer_reanchor(registry, someone, again, Answer.RESTART)

    elsewhere(staffed, restarted)
    is_said_and_not_opened(
        staffed, "What was half typed cannot be done any more: look at the patient's record."
    )
    assert not staffed.registry.of(ProtocolChange).all()


def test_that_somebody_who_came_to_a_protocol_meanwhile_is_not_ticked_for_a_move(
    staffed: Person,  # noqa: F811
) -> None:
    open_move(staffed)
    answer_move(staffed, staffed.wait_for_dialog("move_dialog"))
    new = patient(family_name="Yeni", hospital_no="777003")

    def came(registry: Any) -> None:
        registered(registry, operated_on=OPERATED, today=OPERATED, person=new)

    elsewhere(staffed, came)
    dialog: Any = staffed.wait_for_dialog("move_dialog")
    ticks = {value: box.isChecked() for box, value in dialog.boxes}
    assert len(ticks) == 3
    assert not ticks[new.id]
    assert sum(ticks.values()) == 1


# In the editor of a protocol


def test_that_what_else_counts_half_ticked_in_a_protocol_survives_a_lock(
    staffed: Person,  # noqa: F811
) -> None:
    hand = Keyboard(staffed)
    staffed.window.show_page("protocols")
    staffed.window.protocols.new_wanted.emit()
    staffed.wait_for_dialog("protocol_editor")
    hand.write("protocol_name", "Our own")
    hand.tick("line_1.stand_ins")
    staffed.wait_for_dialog("record_dialog")
    hand.tick("accepts.CT_CAP")
    lock(staffed)
    unlock(staffed, "E. Kaya")
    asked = staffed.wait_for_dialog("record_dialog")
    assert child(asked, CheckBox, "accepts.CT_CAP").isChecked()
    staffed.press(ENTER, control=True)
    staffed.qtbot.waitUntil(lambda: not staffed.dialogs("record_dialog"))
    [editor] = staffed.dialogs("protocol_editor")
    found: Any = editor
    assert found.schedule.lines[0].accepts == (Modality.CT_CAP,)
    assert child(editor, QLineEdit, "protocol_name").text() == "Our own"


def test_that_no_dialog_that_decides_is_left_without_a_draft() -> None:
    """The questions of a patient's page, and the forms that are of no patient."""
    asked = {"ChangeProtocol": "change", "Answer": "reanchor"}
    assert set(asked) <= set(QUESTIONS)
    from ui.main_window import titles

    of_no_patient = set(titles._FORMS) - {titles.REGISTER, titles.PROTOCOL}
    tested = {"move", "merge", "off_list", "operator", "leaving"}
    assert of_no_patient == tested
