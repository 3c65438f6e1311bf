"""Editors below a row and small questions: half typed, they come back where they were."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.actions import calendar, course
from core.domain.deferrals import DeferralReason
from core.domain.disease import Recurrence, RecurrenceSite
from core.domain.followup import (
    Appointment,
    ContactAttempt,
    ContactOutcome,
    Episode,
    Pause,
    PauseReason,
)
from core.domain.ids import PatientId
from core.domain.stops import Stop, StopReason
from core.store.registry import Registry
from tests.builders import patient, registered
from tests.conftest import child
from tests.e2e.person import CONTROL, ENTER, ESC, Keyboard, Person
from tests.e2e.test_lock_and_drafts import (  # noqa: F401
    OPERATED,
    L,
    lock_page,
    nothing_of_the_patient,
    staffed,
    type_at,
    unlock,
)
from ui.main_window.patient_wiring import PatientWiring
from ui.main_window.titles import QUESTIONS
from ui.views.patient import intents
from ui.views.patient.step import BookOrders, TellOutcome
from ui.views.worklist.inline import InlineEditor
from ui.widgets.choices import Combo
from ui.widgets.offer_band import OfferBand


def who(person: Person) -> PatientId:
    [plan] = person.session.plans()
    return plan.dossier.patient.id


def line(person: Person, name: str) -> QLineEdit:
    return child(person.window, QLineEdit, name)


def list_editor(person: Person) -> InlineEditor:
    editor = person.window.worklist.area.table.editor
    assert editor is not None, "an editor is open below a row"
    return editor


def lock(person: Person) -> None:
    type_at(person.top, L, CONTROL)
    assert nothing_of_the_patient()


def book_first(person: Person) -> None:
    """Book the first line of the list for the suggested day."""
    hand = Keyboard(person)
    hand.mark("worklist_table", 0)
    person.press("b")
    person.press(ENTER)
    assert person.registry.of(Appointment).all()


# Below a row of the list


def test_that_a_half_typed_booking_survives_a_lock_and_is_booked_then(
    staffed: Person,  # noqa: F811
) -> None:
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    key = staffed.window.worklist.area.marked_key()
    staffed.press("b")
    hand.write("booking_day", "+1w")
    hand.write("booking_time", "10.3")  # not a time yet
    hand.write("booking_place", "MR 2")
    editor = list_editor(staffed)
    editor.ticks._boxes[0][0].setChecked(False)  # type: ignore[attr-defined]
    lock(staffed)
    unlock(staffed, "E. Kaya")
    assert staffed.window.page == "worklist"
    assert staffed.window.worklist.area.marked_key() == key
    again = list_editor(staffed)
    assert line(staffed, "booking_day").text() == "+1w"
    assert line(staffed, "booking_time").text() == "10.3"
    assert line(staffed, "booking_place").text() == "MR 2"
    assert not again.ticks._boxes[0][0].isChecked()  # type: ignore[attr-defined]
    assert again.ticks._boxes[1][0].isChecked()  # type: ignore[attr-defined]
    again.ticks._boxes[0][0].setChecked(True)  # type: ignore[attr-defined]
    hand.write("booking_time", "10:30")
    staffed.press(ENTER)
    [first, *_] = staffed.registry.of(Appointment).all()
    assert (first.place, str(first.at)) == ("MR 2", "10:30:00")
    assert staffed.session.drafts() == ()


def test_that_a_half_typed_deferral_and_contact_survive_a_lock(
    staffed: Person,  # noqa: F811
) -> None:
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("z")
    hand.write("deferred_until", "12 mar")
    child(list_editor(staffed), Combo, "deferral_reason").choose(DeferralReason.ABROAD)
    lock(staffed)
    unlock(staffed, "E. Kaya")
    assert line(staffed, "deferred_until").text() == "12 mar"
    again = child(list_editor(staffed), Combo, "deferral_reason")
    assert again.value() is DeferralReason.ABROAD
    staffed.press(ESC)
    staffed.press("n", "v")
    hand.write("contact_note", "his wife")
    lock(staffed)
    unlock(staffed, "E. Kaya")
    assert line(staffed, "contact_note").text() == "his wife"
    staffed.press(ENTER)
    [call] = staffed.registry.of(ContactAttempt).all()
    assert (call.outcome, call.note) == (ContactOutcome.VOICEMAIL, "his wife")
    assert staffed.session.drafts() == ()


def test_that_an_outcome_half_told_survives_a_crash(
    staffed: Person,  # noqa: F811
    file: Path,
) -> None:
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("d")
    hand.write("performed_day", "-3")
    staffed.window.drafts._timer.timeout.emit()  # what a second later would be on the disk
    [draft] = staffed.session.drafts()
    copy = file.with_name("crashed.hepatrack")
    staffed.registry.db.conn.execute("VACUUM INTO ?", [str(copy)])
    staffed.application.open(copy)
    staffed.say_who()
    band = child(staffed.window, OfferBand)
    assert band.isVisible()
    assert (
        band.sentence
        == "Not saved yet: Outcome of a visit: YILMAZ, Ayşe. Typed just now by E. Kaya."
    )
    hand.push("resume_draft")
    assert line(staffed, "performed_day").text() == "-3"
    assert not band.isVisible()
    assert [each.id for each in staffed.session.drafts()] == [draft.id], "the same, not a second"


def test_that_the_reason_of_a_cancelled_visit_survives_a_lock(
    staffed: Person,  # noqa: F811
) -> None:
    book_first(staffed)
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("c")
    hand.write("cancel_reason", "scanner bro")
    lock(staffed)
    unlock(staffed, "E. Kaya")
    assert line(staffed, "cancel_reason").text() == "scanner bro"
    hand.write("cancel_reason", "scanner broken")
    staffed.press(ENTER)
    assert not any(each.stands for each in staffed.registry.of(Appointment).all())
    assert staffed.last_event().reason == "scanner broken"
    assert staffed.session.drafts() == ()


def test_that_an_editor_opened_and_left_untouched_leaves_nothing(
    staffed: Person,  # noqa: F811
) -> None:
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    for leave in (ESC, None):
        staffed.press("b")
        if leave is None:
            staffed.window.worklist.acts.close_editor()
        else:
            staffed.press(leave)
        assert staffed.session.drafts() == ()
    assert not staffed.window.findChildren(OfferBand)


def test_that_esc_gives_up_what_was_typed(staffed: Person) -> None:  # noqa: F811
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("b")
    hand.write("booking_place", "MR 2")
    staffed.window.keep_drafts()
    assert len(staffed.session.drafts()) == 1
    staffed.press(ESC)
    assert staffed.session.drafts() == ()


def test_that_going_to_another_row_keeps_what_was_typed_and_offers_it(
    staffed: Person,  # noqa: F811
) -> None:
    other = patient(family_name="Öz", hospital_no="777001")
    registered(staffed.registry, operated_on=OPERATED, today=OPERATED, person=other)
    staffed.session.refresh()
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("b")
    hand.write("booking_place", "MR 2")
    staffed.window.worklist.area.table.mark(1)
    band = child(staffed.window, OfferBand)
    assert band.isVisible()
    hand.push("resume_draft")
    assert line(staffed, "booking_place").text() == "MR 2"


def test_that_a_refused_booking_keeps_its_draft(
    staffed: Person,  # noqa: F811
) -> None:
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("b")
    hand.write("booking_day", "t")
    hand.write("booking_place", "MR 2")
    staffed.window.keep_drafts()
    session = staffed.session
    session.as_of = staffed.clock.today  # looking back, nothing can be recorded
    staffed.press(ENTER)
    session.as_of = None
    assert line(staffed, "booking_place").text() == "MR 2"
    assert len(session.drafts()) == 1
    staffed.press(ESC)
    assert session.drafts() == ()


def test_that_what_is_done_meanwhile_is_said_and_not_opened(
    staffed: Person,  # noqa: F811
) -> None:
    hand = Keyboard(staffed)
    hand.mark("worklist_table", 0)
    staffed.press("b")
    hand.write("booking_place", "MR 2")
    lock(staffed)
    registry = Registry.open(staffed.application.locking._place.path, now=staffed.clock())  # type: ignore[union-attr]
    from tests.builders import acting

    [someone] = registry.of(Episode).all()
    stop = Stop(
        patient_id=someone.patient_id,
        stopped_on=staffed.clock.today,
        reason=StopReason.WITHDRAWN,
    )
    calendar.stop_surveillance(registry, acting(staffed.clock.today), stop)
    registry.close()
    unlock(staffed, "E. Kaya")
    assert staffed.window.worklist.area.table.editor is None
    said = staffed.window.frame.message.sentence
    assert said.startswith("What was half typed cannot be done any more")
    assert len(staffed.session.drafts()) == 1


# On the patient's page


@pytest.mark.parametrize("what", ["book", "done"])
def test_that_the_line_under_the_tabs_survives_a_lock(
    staffed: Person,  # noqa: F811
    what: str,
) -> None:
    staffed.window.open_patient(who(staffed))
    page, field = staffed.window.patient, "booking_day" if what == "book" else "performed_day"
    assert page.plan is not None
    assert page.plan.current is not None
    orders = tuple(each for each in page.plan.current.orders if each.needs_someone)[:1]
    page.ask(BookOrders(orders) if what == "book" else TellOutcome(orders))
    Keyboard(staffed).write(field, "-2")
    lock(staffed)
    unlock(staffed, "E. Kaya")
    assert staffed.window.page == "patient"
    editor = staffed.window.patient.editor
    assert editor is not None
    assert child(editor, QLineEdit, field).text() == "-2"
    staffed.press(ESC)
    assert staffed.session.drafts() == ()


# Small questions


def _recurrence(patient_id: PatientId, today: Any) -> Recurrence:
    return Recurrence(
        patient_id=patient_id, detected_on=today, sites=frozenset({RecurrenceSite.LUNG})
    )


def asked(person: Person, kind: str) -> Any:
    """The intent of this kind about a record that is stored."""
    run, today, patient_id = person.session.run, person.clock.today, who(person)
    if kind == "Void":
        run(partial(course.record_recurrence, recurrence=_recurrence(patient_id, today)))
        return intents.Void(person.registry.of(Recurrence).all()[0])
    if kind == "CancelBookings":
        book_first(person)
        return intents.CancelBookings(person.registry.of(Appointment).all())
    if kind in ("EndPause", "ReviewPause"):
        pause = Pause(
            patient_id=patient_id,
            starts_on=today,
            reason=PauseReason.ILLNESS,
            responsible="E. Kaya",
            review_on=today + timedelta(days=20),
        )
        run(partial(calendar.pause_surveillance, pause=pause))
        return QUESTIONS[kind][0](person.registry.of(Pause).all()[0])
    if kind in ("AcceptTransfer", "TakeUpAgain"):
        reason = StopReason.TRANSFERRED if kind == "AcceptTransfer" else StopReason.WITHDRAWN
        stop = Stop(patient_id=patient_id, stopped_on=today, reason=reason)
        run(partial(calendar.stop_surveillance, stop=stop))
        return QUESTIONS[kind][0](person.registry.of(Stop).all()[0])
    return intents.Extend(person.registry.of(Episode).all()[0])


FIELDS = {
    "EndPause": "ends_on",
    "ReviewPause": "review_on",
    "AcceptTransfer": "accepted_on",
}


def type_into(person: Person, kind: str) -> None:
    Keyboard(person).write(FIELDS.get(kind, "reason"), "31.2.")  # no day, and a reason like any


def typed_in(person: Person, kind: str) -> str:
    dialog = person.wait_for_dialog("record_dialog")
    field: Any = child(dialog, QWidget, FIELDS.get(kind, "reason"))
    return str(field.edit.text() if kind in FIELDS else field.toPlainText())


OF_THEIR_OWN = {"ChangeProtocol", "Answer"}  # dialogs with a file of tests of their own


@pytest.mark.parametrize("kind", [each for each in QUESTIONS if each not in OF_THEIR_OWN])
def test_that_a_small_question_half_answered_survives_a_lock_and_a_restart(
    staffed: Person,  # noqa: F811
    file: Path,
    qtbot: QtBot,
    kind: str,
) -> None:
    intent = asked(staffed, kind)
    staffed.window.open_patient(who(staffed))
    assert staffed.window.patient_wiring is not None
    staffed.window.patient_wiring.handle(intent)
    staffed.wait_for_dialog("record_dialog")
    type_into(staffed, kind)
    lock(staffed)
    unlock(staffed, "E. Kaya")
    assert typed_in(staffed, kind) == "31.2."
    staffed.window.keep_drafts()
    [draft] = staffed.session.drafts()
    staffed.application.open(file)  # as after a crash: nothing was given up
    staffed.say_who()
    hand = Keyboard(staffed)
    assert child(staffed.window, OfferBand).isVisible()
    hand.push("resume_draft")
    assert typed_in(staffed, kind) == "31.2."
    staffed.press(ESC)
    staffed.wait_for_no_dialog()
    assert staffed.session.drafts() == (), draft.form


def test_that_every_small_question_can_be_gone_on_with(staffed: Person) -> None:  # noqa: F811
    """One that is asked and cannot be opened again would keep a draft for nothing."""
    import inspect

    from ui.main_window import calendar_wiring, taking_out_wiring, visit_wiring

    asking = (calendar_wiring, taking_out_wiring, visit_wiring)
    sources = [inspect.getsource(each) for each in asking]
    asked = [each.count(".ask_for(") + each.count(".half_of(") for each in sources]
    assert sum(asked) == len(QUESTIONS)
    staffed.window.open_patient(who(staffed))
    wiring = staffed.window.patient_wiring
    assert isinstance(wiring, PatientWiring)
    assert {kind for kind, _ in QUESTIONS.values()} <= set(wiring._handlers)


def test_that_an_answer_ends_its_draft_in_its_own_transaction(
    staffed: Person,  # noqa: F811
) -> None:
    intent = asked(staffed, "Void")
    staffed.window.open_patient(who(staffed))
    assert staffed.window.patient_wiring is not None
    staffed.window.patient_wiring.handle(intent)
    staffed.wait_for_dialog("record_dialog")
    hand = Keyboard(staffed)
    hand.write("reason", "of another patient")
    staffed.window.keep_drafts()
    assert len(staffed.session.drafts()) == 1
    hand.push("save")
    staffed.wait_for_no_dialog()
    assert staffed.registry.of(Recurrence).all() == ()
    assert staffed.session.drafts() == ()
