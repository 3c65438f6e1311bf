"""Ticking lines and acting on all of them: the preview comes first, one undo takes all back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.actions.booking import book_visit
from core.actions.operators import add_operator
from core.domain.deferrals import Deferral
from core.domain.followup import Appointment, ContactAttempt
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.domain.roles import Role
from core.store.registry import Registry
from tests.builders import TODAY, acting, operator, patient, registered
from tests.ui.views.worklist_desk import Desk
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.views.worklist.bulk.band import TickBand
from ui.views.worklist.columns import Place

DAY = timedelta(days=1)
NAMES = ("Ak", "Bal", "Can", "Dal", "Er")


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def desk(qtbot: QtBot, registry: Registry) -> Desk:
    """Five visits to book, in the order of the names."""
    for at, name in enumerate(NAMES):
        person = patient(hospital_no=str(700 + at), family_name=name)
        registered(registry, operated_on=date(2026, 7, 1) + at * DAY, person=person)
    return Desk(qtbot, registry)


def ticked(desk: Desk) -> list[str]:
    rows = desk.view.area.model.rows
    keys = desk.view.area.table.ticked
    return [row.person.name.partition(",")[0] for row in rows if row.key in keys]


def shift(desk: Desk, key: Qt.Key) -> None:
    desk.qtbot.keyClick(desk.view.area.table, key, Qt.KeyboardModifier.ShiftModifier)


def click(desk: Desk, row: int, place: Place, keys: Qt.KeyboardModifier) -> None:
    table = desk.view.area.table
    spot = table.visualRect(desk.view.area.model.index(row, place)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(spot))


def preview(desk: Desk) -> str:
    return desk.view.bulk.panel._preview.accessibleName()


def appointments(desk: Desk) -> list[Appointment]:
    return [each for each in desk.registry.of(Appointment).all() if each.stands]


def commit(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.view.bulk.panel.form, Qt.Key.Key_Return)


def test_that_space_ticks_and_goes_on(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert ticked(desk) == ["AK", "BAL"]
    assert desk.marked.person.name.startswith("CAN")
    desk.press("k", Qt.Key.Key_Space)
    assert ticked(desk) == ["AK"]


def test_that_shift_and_arrows_extend_and_escape_clears(desk: Desk) -> None:
    desk.press("j")
    shift(desk, Qt.Key.Key_Down)
    shift(desk, Qt.Key.Key_Down)
    assert ticked(desk) == ["BAL", "CAN", "DAL"]
    assert desk.view.bulk.panel.isVisible()
    assert not desk.view.panel.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert ticked(desk) == []
    assert desk.view.panel.isVisible()
    assert not desk.view.bulk.panel.isVisible()


def test_that_clicks_tick(desk: Desk) -> None:
    click(desk, 1, Place.SELECT, Qt.KeyboardModifier.NoModifier)
    click(desk, 4, Place.PATIENT, Qt.KeyboardModifier.ControlModifier)
    assert ticked(desk) == ["BAL", "ER"]
    click(desk, 4, Place.SELECT, Qt.KeyboardModifier.NoModifier)
    assert ticked(desk) == ["BAL"]
    desk.view.area.table.mark(1)
    click(desk, 3, Place.VISIT, Qt.KeyboardModifier.ShiftModifier)
    assert ticked(desk) == ["BAL", "CAN", "DAL"]


def test_that_the_column_of_the_boxes_is_as_drawn(desk: Desk) -> None:
    assert desk.view.area.table.columnWidth(Place.SELECT) == 48


def test_that_every_line_shown_is_ticked_by_one_key(desk: Desk) -> None:
    table = desk.view.area.table
    desk.qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(ticked(desk)) == len(NAMES)
    assert "5 patients ticked" in desk.view.bulk.panel._title.text()


def test_that_a_screen_reader_hears_the_tick(desk: Desk) -> None:
    index = desk.view.area.model.index(0, Place.PATIENT)
    role = Qt.ItemDataRole.AccessibleTextRole
    before = index.data(role)
    desk.press(Qt.Key.Key_Space)
    assert index.data(role) == f"Ticked. {before}"


def test_that_ticks_mark_scroll_and_widths_survive_a_refresh(desk: Desk) -> None:
    desk.press("j", Qt.Key.Key_Space)
    table = desk.view.area.table
    widths = [table.columnWidth(place) for place in Place]
    desk.session.refresh()
    assert ticked(desk) == ["BAL"]
    assert desk.marked.person.name.startswith("CAN")
    assert [table.columnWidth(place) for place in Place] == widths


def test_that_nothing_stays_ticked_that_is_not_shown(desk: Desk) -> None:
    table = desk.view.area.table
    desk.qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.press("/", "b", "a", "l")
    desk.press(Qt.Key.Key_Return)
    assert ticked(desk) == ["BAL"]
    desk.press("0")
    assert ticked(desk) == ["BAL"]


def test_that_the_preview_says_what_would_be_booked_and_who_is_skipped(desk: Desk) -> None:
    booked = desk.row("BAL")
    item = desk.view._listing.item(booked.key)
    assert item is not None
    assert item.plan.current is not None
    from core.actions import bulk_choice

    [booking] = bulk_choice.bookings([item]).parts
    desk.session.run(lambda r, a: book_visit(r, a, booking))
    desk.view.area.table.tick_all()
    assert "5 patients ticked" in desk.view.bulk.panel._title.text()
    assert "Book 4 MRI, 4 Blood" in preview(desk)
    assert "BAL, Ayşe: is booked already" in preview(desk)
    assert len(appointments(desk)) == 2, "looking at a preview books nothing"


def test_that_all_are_booked_by_two_keys_and_taken_back_by_one(desk: Desk) -> None:
    desk.view.area.table.tick_all()
    desk.press("b")
    assert not appointments(desk)
    suggested = {}
    for row in desk.rows:
        item = desk.view._listing.item(row.key)
        assert item is not None
        suggested[row.patient_id] = min(order.suggested_on for order in item.orders)
    commit(desk)
    assert {a.patient_id: a.booked_for for a in appointments(desk)} == suggested
    assert desk.said == "Booked 5 visits"
    assert ticked(desk) == []
    assert all(row.undo for row in desk.rows)
    desk.press("u")
    assert not appointments(desk)
    assert desk.said == "Undone: Booked 5 visits"


def test_that_who_is_skipped_stays_ticked_and_is_counted(desk: Desk) -> None:
    desk.press("b", Qt.Key.Key_Return)  # the first alone
    desk.view.area.table.tick_all()
    desk.press("b")
    commit(desk)
    assert desk.said == "Booked 4 visits; 1 skipped"
    assert ticked(desk) == ["AK"]


def test_that_one_typed_day_is_for_all_and_a_bad_one_is_said(desk: Desk) -> None:
    desk.view.area.table.tick_all()
    desk.press("b")
    field = desk.view.bulk.panel.findChild(QLineEdit, "bulk_day")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    field.setText("yesterdy")
    commit(desk)
    assert not appointments(desk)
    assert desk.view.bulk.panel.form is not None
    assert desk.view.bulk.panel.form.refusal.isVisible()
    assert field.text() == "yesterdy"
    field.setText("+1w")
    assert "On Mon 30-Nov-2026" in preview(desk)
    assert "working day" in preview(desk)
    commit(desk)
    assert {a.booked_for for a in appointments(desk)} == {TODAY + 7 * DAY}


def test_that_escape_in_the_form_goes_back_and_does_nothing(desk: Desk) -> None:
    before = desk.registry.history.last_seq()
    desk.view.area.table.tick_all()
    desk.press("b")
    assert not desk.view.bulk.band.none.isVisible(), "two answers to Esc at once"
    desk.qtbot.keyClick(desk.view.bulk.panel.form, Qt.Key.Key_Escape)
    assert desk.view.bulk.panel.form is None
    assert len(ticked(desk)) == 5
    assert desk.registry.history.last_seq() == before


def test_that_contacts_deferrals_and_cancellations_are_one_entry_each(desk: Desk) -> None:
    panel = desk.view.bulk.panel if "bulk" in desk.view.__dict__ else None
    assert panel is None, "a start makes no panel for ticked lines"
    seq = desk.registry.history.last_seq()
    desk.view.area.table.tick_all()
    desk.press("n")
    commit(desk)
    assert len(desk.registry.of(ContactAttempt).all()) == 5
    desk.view.area.table.tick_all()
    desk.press("z")
    commit(desk)
    assert not desk.registry.of(Deferral).all(), "until when?"
    field = desk.view.bulk.panel.findChild(QLineEdit, "bulk_until")
    assert isinstance(field, QLineEdit)
    field.setText("+2w")
    commit(desk)
    assert {each.until for each in desk.registry.of(Deferral).all()} == {TODAY + 14 * DAY}
    assert desk.registry.history.last_seq() == seq + 2
    desk.press("u")
    desk.view.area.table.tick_all()
    desk.press("b")
    commit(desk)
    desk.view.area.table.tick_all()
    desk.press("c")
    commit(desk)
    assert appointments(desk), "why are they cancelled?"
    reason = desk.view.bulk.panel.findChild(QLineEdit, "bulk_reason")
    assert isinstance(reason, QLineEdit)
    reason.setText("scanner broken")
    commit(desk)
    assert not appointments(desk)
    assert desk.said == "Cancelled 5 visits"


def test_that_patients_are_handed_over(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Space, Qt.Key.Key_Space, "h")
    form = desk.view.bulk.panel.form
    assert form is not None
    form.surgeon.setEditText("Dr B. Kaya")  # type: ignore[attr-defined]
    commit(desk)
    assert desk.said == "Handed over 2 patients to Dr B. Kaya"
    surgeons = [each.surgeon for each in desk.registry.of(Patient).all()]
    assert surgeons.count("Dr B. Kaya") == 2


def test_that_a_reader_cannot_begin_any_of_them(desk: Desk) -> None:
    reader = operator("A. Reader", Role.READER)
    desk.session.run(lambda r, a: add_operator(r, a, reader))
    desk.session.act_as(next(o for o in desk.session.operators() if o.name == "A. Reader"))
    desk.view.area.table.tick_all()
    buttons = desk.view.bulk.panel.buttons.values()
    assert not any(button.isEnabled() for button in buttons)
    assert all("You work as: Reader" in button.toolTip() for button in buttons)


def test_that_the_single_keys_are_silent_while_lines_are_ticked(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Space)
    before = desk.registry.history.last_seq()
    desk.press("w", "m", "r")
    assert desk.view.area.table.editor is None
    assert desk.registry.history.last_seq() == before


def test_that_a_refusal_for_one_is_said_in_the_form_and_keeps_it(
    desk: Desk, registry: Registry
) -> None:
    """Somebody dies between the preview and the key."""
    from core.actions.course import record_death
    from core.domain.stops import Death

    desk.view.area.table.tick_all()
    desk.press("b")
    who: PatientId = desk.rows[1].patient_id
    record_death(registry, acting(), Death(patient_id=who, died_on=TODAY))
    commit(desk)
    form = desk.view.bulk.panel.form
    assert form is not None
    assert "BAL, Ayşe: The patient died" in form.refusal.text()
    assert not appointments(desk)
    assert len(ticked(desk)) == 5


def test_that_the_band_fits_beside_the_panel_in_large_text(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme.LIGHT, 150)
    try:
        band = TickBand()
        qtbot.addWidget(band)
        band.say(3, "not booked: 3 MRI, 3 Blood, 1 PET-CT", 39, is_asking=False)
        band.resize(710, 120)  # what a window of 1280 leaves to the list at that size
        band.show()
        qapp.processEvents()
        assert band.minimumSizeHint().width() <= 710
        assert band.none.geometry().right() <= 710
        assert band.all.y() > 0, "the words stand above the buttons"
        assert band.heightForWidth(710) <= 120
    finally:
        apply_theme(qapp, Theme.LIGHT)
