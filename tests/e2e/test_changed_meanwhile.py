"""A question about a record that was changed meanwhile shows both versions before it goes on."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from core.actions import calendar, course
from core.domain.followup import (
    Appointment,
    AppointmentOutcome,
    Pause,
    PauseReason,
)
from core.domain.partial_date import PartialDate
from core.domain.treatment import SystemicTherapy
from tests.builders import registered
from tests.conftest import child
from tests.e2e.person import ENTER, ESC, Keyboard, Person
from tests.e2e.test_window_ward import OPERATED, _saved_meanwhile, _stored, therapy  # noqa: F401
from ui.views.patient import intents

DAY = timedelta(days=1)


def ask(person: Person, intent: Any) -> QDialog:
    assert person.window.patient_wiring is not None
    person.window.patient_wiring.handle(intent)
    return person.wait_for_dialog("record_dialog")


def shown(dialog: QDialog, field: str) -> tuple[str, str]:
    """As it was seen, and as it is stored."""
    seen, now = (child(dialog, QLabel, f"{field}.{each}") for each in ("seen", "now"))
    return seen.text(), now.text()


def test_that_taking_out_a_record_that_was_changed_shows_both_and_asks_again(
    person: Person,
    therapy: SystemicTherapy,  # noqa: F811
) -> None:
    hand = Keyboard(person)
    ask(person, intents.Void(therapy))
    hand.write("reason", "of another patient")
    _saved_meanwhile(person, therapy, regimen="CAPOX", started_on=PartialDate.on(date(2026, 1, 12)))
    seq = person.registry.history.last_seq()
    hand.push("save")
    both = person.wait_for_dialog("meanwhile_dialog")
    assert shown(both, "regimen") == ("FOLFOX", "CAPOX")
    assert shown(both, "started_on") == ("05-Jan-2026", "12-Jan-2026")
    said = " ".join(each.text() for each in both.findChildren(QLabel))
    assert "Stored by E. Kaya, Mon 16-Mar-2026 09:14" in said
    assert person.registry.history.last_seq() == seq, "nothing is done yet"
    person.press(ESC)
    question = person.wait_for_dialog("record_dialog")
    assert question.value().reason == "of another patient"  # type: ignore[attr-defined]
    hand.push("save")
    person.wait_for_dialog("meanwhile_dialog")
    hand.push("save")
    person.wait_for_no_dialog()
    assert person.registry.of(SystemicTherapy).all() == ()
    assert person.last_event().reason == "of another patient"
    assert person.session.drafts() == ()


def test_that_a_record_taken_out_meanwhile_is_not_taken_out_twice(
    person: Person,
    therapy: SystemicTherapy,  # noqa: F811
) -> None:
    hand = Keyboard(person)
    dialog: Any = ask(person, intents.Void(therapy))
    hand.write("reason", "of another patient")
    person.session.run(partial(course.void_record, record=therapy, reason="entered twice"))
    seq = person.registry.history.last_seq()
    hand.push("save")
    assert dialog.note.text() == (
        "E. Kaya, Mon 16-Mar-2026 09:14 took this record out of the course. Cancel, and look again."
    )
    assert person.registry.history.last_seq() == seq


@pytest.fixture
def pause(person: Person) -> Pause:
    who = registered(person.registry, operated_on=OPERATED, today=person.clock.today)
    pause = Pause(
        patient_id=who,
        starts_on=person.clock.today - 5 * DAY,
        reason=PauseReason.ILLNESS,
        responsible="E. Kaya",
        review_on=person.clock.today + 20 * DAY,
    )
    person.session.run(partial(calendar.pause_surveillance, pause=pause))
    person.window.open_patient(who)
    [stored] = person.registry.of(Pause).all()
    return stored


def test_that_ending_a_pause_that_was_changed_shows_both_and_keeps_the_others_change(
    person: Person, pause: Pause
) -> None:
    hand = Keyboard(person)
    ask(person, intents.EndPause(pause))
    later = pause.review_on + 30 * DAY
    changed = replace(pause, responsible="S. Ak", review_on=later)
    person.session.run(partial(course.correct_record, record=changed, reason="another task"))
    hand.push("save")
    both = person.wait_for_dialog("meanwhile_dialog")
    assert shown(both, "responsible") == ("E. Kaya", "S. Ak")
    hand.push("save")
    person.wait_for_no_dialog()
    [stored] = person.registry.of(Pause).all()
    assert (stored.responsible, stored.review_on) == ("S. Ak", later)
    assert stored.ends_on == person.clock.today


def test_that_of_several_bookings_only_the_changed_one_is_shown(person: Person) -> None:
    who = registered(person.registry, operated_on=OPERATED, today=person.clock.today)
    person.session.refresh()
    hand = Keyboard(person)
    hand.mark("worklist_table", 0)
    person.press("b", Qt.Key.Key_Return)
    first, *others = person.registry.of(Appointment).all()
    assert others
    person.window.open_patient(who)
    ask(person, intents.CancelBookings((first, *others)))
    hand.write("reason", "scanner broken")
    moved = replace(first, place="MR 2")
    person.session.run(partial(course.correct_record, record=moved, reason="moved"))
    hand.push("save")
    both = person.wait_for_dialog("meanwhile_dialog")
    assert shown(both, "place") == ("MRI 1", "MR 2")
    assert len(both.findChildren(QLabel, "place.now")) == 1
    hand.push("save")
    person.wait_for_no_dialog()
    assert not any(each.stands for each in person.registry.of(Appointment).all())


# The editors below a row of the worklist


def book_first(person: Person) -> tuple[Keyboard, Appointment]:
    """The first line of the list is booked; its editor is about what was stored then."""
    registered(person.registry, operated_on=OPERATED, today=person.clock.today)
    person.session.refresh()
    hand = Keyboard(person)
    hand.mark("worklist_table", 0)
    person.press("b", Qt.Key.Key_Return)
    hand.mark("worklist_table", 0)
    return hand, person.registry.of(Appointment).all()[0]


def move(person: Person, booked: Appointment) -> None:
    moved = replace(booked, place="MR 2")
    person.session.run(partial(course.correct_record, record=moved, reason="moved"))


def test_that_cancelling_below_a_row_what_was_changed_shows_both_and_asks_again(
    person: Person,
) -> None:
    hand, first = book_first(person)
    person.press("c")
    hand.write("cancel_reason", "scanner broken")
    move(person, first)
    seq = person.registry.history.last_seq()
    person.press(ENTER)
    both = person.wait_for_dialog("meanwhile_dialog")
    assert shown(both, "place") == ("MRI 1", "MR 2")
    assert person.registry.history.last_seq() == seq, "nothing is done yet"
    person.press(ESC)
    person.wait_for_no_dialog()
    assert all(each.stands for each in person.registry.of(Appointment).all())
    assert child(person.window, QLineEdit, "cancel_reason").text() == "scanner broken"
    person.press(ENTER)
    person.wait_for_dialog("meanwhile_dialog")
    hand.push("save")
    person.wait_for_no_dialog()
    assert not any(each.stands for each in person.registry.of(Appointment).all())
    assert person.registry.of(Appointment).get(first.id).place == "MR 2"
    assert person.last_event().reason == "scanner broken"
    assert person.window.worklist.area.table.editor is None
    assert person.session.drafts() == ()


def test_that_a_missed_visit_that_was_changed_meanwhile_shows_both(person: Person) -> None:
    hand, first = book_first(person)
    person.move_to(first.booked_for + DAY)
    hand.mark("worklist_table", 0)
    person.press("x")
    move(person, first)
    person.press(ENTER)
    both = person.wait_for_dialog("meanwhile_dialog")
    assert shown(both, "place") == ("MRI 1", "MR 2")
    hand.push("save")
    person.wait_for_no_dialog()
    outcomes = {each.outcome for each in person.registry.of(Appointment).all()}
    assert outcomes == {AppointmentOutcome.NOT_ATTENDED}


def test_that_a_booking_taken_out_meanwhile_is_said_in_the_editor_and_not_cancelled(
    person: Person,
) -> None:
    hand, first = book_first(person)
    person.press("c")
    hand.write("cancel_reason", "scanner broken")
    person.session.run(partial(course.void_record, record=first, reason="entered twice"))
    seq = person.registry.history.last_seq()
    person.press(ENTER)
    assert not person.dialogs()
    editor = person.window.worklist.area.table.editor
    assert editor is not None
    assert editor.derivation.text() == (
        "E. Kaya, Mon 16-Mar-2026 09:14 took this record out of the course. Cancel, and look again."
    )
    assert person.registry.history.last_seq() == seq
