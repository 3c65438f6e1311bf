"""The worklist worked by keyboard: book, done, missed, cancel, result, contact, undo."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.configuring import change_settings
from core.domain.followup import Appointment, AppointmentOutcome, ContactAttempt, Examination
from core.domain.modality import Modality
from core.store.registry import Registry
from tests.builders import TODAY, acting, examined, patient, registered
from tests.conftest import child
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.load_strip import LoadStrip
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
MONDAY = TODAY


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def registry() -> Registry:
    """Three people: the first two overdue, the third due on 28-Nov-2026, a Saturday."""
    registry = Registry.in_memory()
    people = (
        ("Demirtaş", "Gülşen", "118204", date(2026, 3, 15)),
        ("Karaoğlan", "İsmail", "104877", date(2026, 4, 15)),
        ("Yılmaz", "Ayşe", "123456", date(2026, 7, 28)),
    )
    for family, given, number, operated_on in people:
        person = patient(family_name=family, given_name=given, hospital_no=number)
        registered(registry, operated_on=operated_on, person=person)
    return registry


def editor_of(desk: Desk) -> InlineEditor:
    editor = desk.view.area.table.editor
    assert editor is not None, "no editor is open"
    return editor


def appointments(registry: Registry) -> list[Appointment]:
    return [
        each
        for each in registry.of(Appointment).all()
        if each.outcome is not AppointmentOutcome.CANCELLED
    ]


def test_that_two_keys_book_a_due_visit_on_its_suggested_day_and_go_on(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    first, second = desk.rows[0], desk.rows[1]
    desk.press("b", ENTER)
    booked = appointments(registry)
    assert {each.patient_id for each in booked} == {first.patient_id}
    assert {each.modality for each in booked} == {Modality.MRI, Modality.BIOCHEM}
    assert {each.booked_for for each in booked} == {MONDAY}
    assert desk.marked.key == second.key
    assert desk.said == "Booked MRI, Blood for DEMİRTAŞ, Gülşen on 23-Nov-2026"
    assert desk.view.area.table.hasFocus()


def test_that_a_day_is_counted_from_the_suggested_one_and_read_back(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("j", "j", "b")
    editor = editor_of(desk)
    assert editor.reading.text() == "Fri 27-Nov-2026"  # the due date is a Saturday
    assert editor.derivation.text() == "suggested day, working day"
    desk.press("+1w")
    assert editor.reading.text() == "Fri 04-Dec-2026"
    assert editor.derivation.text() == "1 week after 27-Nov-2026, working day"
    child(editor, QLineEdit, "booking_day").setText("12 dec")
    assert editor.reading.text() == "Sat 12-Dec-2026"
    assert "Saturday, not a working day here" in editor.derivation.text()


def test_that_a_closed_day_of_the_site_is_named(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    settings = registry.settings()
    change_settings(
        registry, acting(), replace(settings, holidays=(date(2026, 12, 4),)), what="holidays"
    )
    desk.session.refresh()
    desk.press("b", "4 dec")
    assert "holiday, closed here" in editor_of(desk).derivation.text()


def test_that_the_load_of_the_day_is_said(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b", ENTER, "b", "t")
    strip = child(editor_of(desk), LoadStrip)
    assert strip.text.startswith("Mon 23-Nov-2026 1/8, Tue 24-Nov-2026 0/8, ")


def test_that_time_and_scanner_are_kept_and_only_ticked_items_are_booked(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b")
    editor = editor_of(desk)
    child(editor, QLineEdit, "booking_time").setText("9.20")
    child(editor, QLineEdit, "booking_place").setText("MRI 1")
    child(editor, CheckBox, "tick_1").setChecked(False)
    desk.press(ENTER)
    [booked] = appointments(registry)
    assert (booked.modality, booked.place) == (Modality.MRI, "MRI 1")
    assert desk.row("DEMİRTAŞ").booked == ("Mon 23-Nov-2026", "09:20  MRI 1  MRI")


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("booking_day", "soon", "Enter a date such as"),
        ("booking_day", "03/04/2026", "can be"),
        ("booking_time", "late", "Enter a time such as 09:20"),
        ("booking_day", "-1w", "has passed"),
    ],
)
def test_that_a_refusal_is_said_beside_what_was_typed_and_nothing_is_lost(
    qtbot: QtBot, registry: Registry, name: str, typed: str, said: str
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b")
    field = child(editor_of(desk), QLineEdit, name)
    field.setText(typed)
    desk.press(ENTER)
    assert said in editor_of(desk).derivation.text()
    assert field.text() == typed
    assert not appointments(registry)


def test_that_escape_leaves_the_editor_without_booking(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b", ESC)
    assert desk.view.area.table.editor is None
    assert not appointments(registry)
    assert desk.view.area.table.hasFocus()


def test_that_enter_on_cancel_cancels(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b")
    child(editor_of(desk), Button, "cancel_booking_editor").setFocus()
    desk.press(ENTER)
    assert not appointments(registry)
    assert desk.view.area.table.editor is None


def test_that_letters_typed_into_the_editor_start_no_other_act(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b")
    editor = editor_of(desk)
    child(editor, CheckBox, "tick_0").setFocus()
    desk.press("d", "n", "j", "2")
    assert editor_of(desk) is editor
    assert desk.view.head.view.name == "all"


def test_that_home_and_end_go_to_the_first_and_the_last_line(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    table = desk.view.area.table
    for key, row in ((Qt.Key.Key_End, len(desk.rows) - 1), (Qt.Key.Key_Home, 0)):
        desk.press(key)
        assert table.currentIndex().row() == row


def test_that_a_booked_row_stays_in_place_with_undo_and_undo_takes_it_back(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    keys = [row.key for row in desk.rows]
    desk.press("j", "j", "b", ENTER)
    assert [row.key for row in desk.rows] == keys
    row = desk.row("YILMAZ")
    assert (row.status.status, row.is_latest) == ("booked", True)
    assert "booked" in row.status.under
    desk.press("u")
    assert not appointments(registry)
    assert desk.row("YILMAZ").undo == 0
    assert desk.said.startswith("Undone: Booked MRI, Blood for YILMAZ, Ayşe")
    assert not desk.view.undo_bar.undo_button.isVisible()


def test_that_several_acts_are_undone_one_by_one_latest_first(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b", ENTER, "b", ENTER)
    assert len(appointments(registry)) == 4
    assert [row.is_latest for row in desk.rows] == [False, True, False]
    assert desk.view.undo_bar._texts[1].text() == "1 earlier"
    desk.press("u")
    assert len(appointments(registry)) == 2
    desk.press("u")
    assert not appointments(registry)


def test_that_done_records_what_was_performed_and_then_the_result_is_awaited(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    person = desk.rows[0].patient_id
    desk.press("d", ENTER)
    done = registry.of(Examination).of_patient(person)
    assert [each.performed_on for each in done] == [TODAY, TODAY]
    row = desk.row("DEMİRTAŞ")
    assert row.status.under == "result awaited"
    assert desk.said.startswith("Recorded MRI, Blood of DEMİRTAŞ")


def test_that_an_examination_is_never_recorded_for_a_day_to_come(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("d", "+1d", ENTER)
    assert "still to come" in editor_of(desk).derivation.text()
    assert not registry.of(Examination).all()


def test_that_a_reviewed_row_stays_struck_through_until_the_list_is_left(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("d", ENTER, "k", "r", "r")
    row = desk.rows[0]
    assert row.is_finished
    assert row.person.is_struck
    assert (row.status.status, row.status.under) == ("reviewed", "reviewed today")
    assert row.person.name == "DEMİRTAŞ, Gülşen"
    desk.view.hide()
    desk.view.show()
    assert not any(each.is_finished for each in desk.rows)
    assert desk.row("DEMİRTAŞ").status.status == "not-yet-due"


def test_that_a_finished_row_can_be_undone(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press("d", ENTER, "k", "r", "r", "u")
    row = desk.row("DEMİRTAŞ")
    assert not row.is_finished
    assert row.status.under == "result awaited"


def test_that_an_appointment_that_passed_asks_what_became_of_it(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry, TODAY)
    desk.press("j", "j", "b", ENTER)  # Friday 27-Nov
    desk.today = date(2026, 11, 28)
    desk.session.refresh()
    row = desk.row("YILMAZ")
    assert (row.status.under, row.booked[1]) == ("outcome missing", "outcome missing")
    desk.view.area.table.mark(desk.view.area.model.row_of(row.key))
    desk.press("x", ENTER)
    assert {each.outcome for each in registry.of(Appointment).all()} == {
        AppointmentOutcome.NOT_ATTENDED
    }
    assert desk.row("YILMAZ").booked[0] == "Not booked"
    assert desk.said.startswith("YILMAZ, Ayşe did not attend MRI, Blood")
    desk.press("u", "d")
    day = child(editor_of(desk), QLineEdit, "performed_day")
    assert day.text() == "27-Nov-2026"  # the day of the booking, not today


def test_that_a_booking_is_cancelled_only_with_a_reason(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b", ENTER, "k", "c", ENTER)
    assert "Write why" in editor_of(desk).derivation.text()
    desk.press("scanner broken", ENTER)
    assert not appointments(registry)
    assert desk.row("DEMİRTAŞ").booked[0] == "Not booked"


def test_that_a_contact_is_counted_beside_its_last_outcome(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("n", "n", ENTER)
    assert desk.row("DEMİRTAŞ").undo
    assert len(registry.of(ContactAttempt).all()) == 1
    desk.view.hide()
    desk.view.show()
    assert desk.row("DEMİRTAŞ").contact == ("next 25-Nov", "1 try, no answer")


def test_that_enter_and_o_open_the_patient(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press(ENTER, "j", "o")
    assert desk.opened == [desk.rows[0].patient_id, desk.rows[1].patient_id]


def test_that_an_act_that_is_not_possible_says_why_on_its_button(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    buttons = desk.view.panel.buttons
    assert not buttons["missed"].isEnabled()
    assert buttons["missed"].toolTip() == "No appointment of this line has passed."
    assert not buttons["result"].isEnabled()


def test_that_undo_with_nothing_done_here_touches_nothing_done_elsewhere(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    seq = registry.history.last_seq()
    desk.view.undo_last()
    assert registry.history.last_seq() == seq
    assert "Nothing was changed here" in desk.view.band.sentence


def test_that_a_change_made_elsewhere_moves_nothing_that_is_shown(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("j", "b", "+2d")
    editor, key = editor_of(desk), desk.marked.key
    examined(registry, desk.rows[0].patient_id, TODAY - timedelta(days=1))
    desk.session.refresh()
    assert editor_of(desk) is editor
    assert desk.marked.key == key
    assert child(editor, QLineEdit, "booking_day").text() == "+2d"
    assert editor.geometry().top() > 0


def test_that_the_next_row_stands_where_the_last_one_stood(qtbot: QtBot) -> None:
    registry = Registry.in_memory()
    for n in range(30):
        person = patient(hospital_no=f"{200_000 + n}", family_name=f"Person{n:02d}")
        registered(registry, operated_on=date(2026, 3, 15), person=person)
    desk = Desk(qtbot, registry)
    table = desk.view.area.table
    desk.press("j", "j")
    at = table.rowViewportPosition(table.currentIndex().row())
    desk.press("b", ENTER)
    assert table.rowViewportPosition(table.currentIndex().row()) == at
    assert desk.marked.person.name.startswith("PERSON03")


def test_that_an_editor_never_answers_for_another_patient(qtbot: QtBot, registry: Registry) -> None:
    desk = Desk(qtbot, registry)
    desk.press("2", "b")
    person = desk.marked.patient_id
    examined(registry, person, TODAY)  # recorded elsewhere: the row is no longer overdue
    desk.session.refresh()
    assert desk.marked.patient_id == person
    desk.press("t", ENTER)
    assert {each.patient_id for each in registry.of(Appointment).all()} <= {person}


def test_that_bookings_of_two_days_are_answered_one_day_at_a_time(
    qtbot: QtBot, registry: Registry
) -> None:
    desk = Desk(qtbot, registry)
    desk.press("b", "24 nov")
    child(editor_of(desk), CheckBox, "tick_1").setChecked(False)
    desk.press(ENTER, "k", "b", "26 nov", ENTER)
    assert {(a.modality, a.booked_for.day) for a in appointments(registry)} == {
        (Modality.MRI, 24),
        (Modality.BIOCHEM, 26),
    }
    desk.today = date(2026, 11, 27)
    desk.session.refresh()
    desk.view.area.table.mark(0)
    desk.press("d", ENTER)
    [mri] = registry.of(Examination).all()
    assert (mri.modality, mri.performed_on) == (Modality.MRI, date(2026, 11, 24))
    desk.view.area.table.mark(0)
    desk.press("d")
    assert child(editor_of(desk), QLineEdit, "performed_day").text() == "26-Nov-2026"
