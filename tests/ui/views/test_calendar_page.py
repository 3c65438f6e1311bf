"""The calendar by keyboard and by mouse, in the real window on a real registry."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Qt

from core.actions.configuring import change_settings
from core.domain.modality import Modality
from core.domain.operators import Operator
from core.domain.roles import Role
from core.domain.scanners import ClosedSpan
from tests.builders import TODAY, acting
from tests.conftest import child
from tests.ui.views.calendar_desk import THURSDAY, TUESDAY, Desk, K, desk
from ui.views.calendar.cursor import Mode
from ui.views.calendar.day_rows import name_of
from ui.views.calendar.month_grid import lines_of
from ui.widgets.button import Button

__all__ = ["desk"]

MRI, BLOOD = Modality.MRI, Modality.BIOCHEM


# Looking


def test_that_the_page_opens_on_today_with_five_weeks_from_this_one(desk: Desk) -> None:
    place = desk.page.place

    assert (place.mode, place.first, place.day) == (Mode.MONTH, TODAY, TODAY)
    assert desk.window.page == "calendar"
    assert desk.said("panel_title") == "Mon 23-Nov-2026"


def test_that_every_day_shows_the_load_of_every_scanner(desk: Desk) -> None:
    load = desk.page.place.reading.load(TUESDAY)

    assert [(e.label, e.taken, e.slots) for e in lines_of(load, 3)] == [
        ("MRI", 1, 8),
        ("PET-CT", 0, 3),
        ("Blood", 1, 0),
    ]
    desk.go(TUESDAY)
    assert desk.said("panel_line") == "1 of 8 MRI 1, 0 of 3 PET-CT, 1 Blood"
    assert "1 of 8 MRI 1" in desk.page.grids.month.accessibleDescription()


def test_that_arrows_and_page_keys_move_the_day(desk: Desk) -> None:
    place = desk.page.place
    desk.press(K.Key_Right, K.Key_Down)
    assert place.day == date(2026, 12, 1)
    desk.press(K.Key_Up, K.Key_Left)
    assert place.day == TODAY
    desk.press(K.Key_PageDown)
    assert (place.day, place.first) == (date(2026, 12, 28), date(2026, 12, 28))
    desk.press(K.Key_T)
    assert place.day == TODAY
    desk.press(K.Key_W, K.Key_PageDown)
    assert (place.mode, place.day) == (Mode.WEEK, date(2026, 11, 30))
    desk.press(K.Key_Y, K.Key_Right)
    assert (place.mode, place.month) == (Mode.DEMAND, date(2026, 12, 1))
    desk.press(K.Key_M)
    assert place.mode is Mode.MONTH


def test_that_a_click_marks_a_day_and_a_double_click_opens_its_week(desk: Desk) -> None:
    month = desk.page.grids.month
    spot = month.box_of(THURSDAY).center().toPoint()

    desk.qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=spot)
    assert desk.page.place.day == THURSDAY
    desk.qtbot.mouseDClick(month, Qt.MouseButton.LeftButton, pos=spot)
    assert desk.page.place.mode is Mode.WEEK


def test_that_demand_shows_every_month_and_what_is_booked(desk: Desk) -> None:
    desk.press(K.Key_Y)

    strip = desk.page.grids.findChildren(type(desk.page.grids.strip), "demand_0")[0]
    bars = {bar.month: bar for bar in strip.bars}
    assert len(bars) == 24
    november, december = bars[date(2026, 11, 1)], bars[date(2026, 12, 1)]
    assert (november.expected, december.expected, december.booked) == (2, 1, 1)
    assert november.capacity == 6 * 8, "what is left of the month"
    assert "1 expected, 1 booked" in strip.said_of(december)


def test_that_a_closed_day_and_a_holiday_are_said_with_their_reason(desk: Desk) -> None:
    settings = desk.registry.settings()
    mri, pet = settings.scanners
    span = ClosedSpan(first=TUESDAY, last=TUESDAY, reason="service")
    closed = replace(mri, closed=(span,))
    with_holiday = replace(settings, scanners=(closed, pet), holidays=(THURSDAY,))
    change_settings(desk.registry, acting(), with_holiday, "Scanners")
    desk.window.session.refresh()

    desk.go(TUESDAY)
    assert desk.said("panel_line").startswith("MRI 1 service (1)")
    desk.go(THURSDAY)
    assert desk.said("panel_line").startswith("holiday, closed here")
    desk.window.grab()  # hatched days are painted without a failure
    desk.press(K.Key_W)
    desk.window.grab()


def test_that_without_scanners_the_bookings_are_still_there(desk: Desk) -> None:
    settings = replace(desk.registry.settings(), scanners=())
    change_settings(desk.registry, acting(), settings, "Scanners")
    desk.window.session.refresh()

    desk.go(TUESDAY)
    assert desk.said("panel_line") == "1 MRI, 1 Blood"
    for key in (K.Key_W, K.Key_Y, K.Key_M):
        desk.press(key)
        desk.window.grab()


# Booking


def test_that_somebody_is_booked_into_the_marked_slot_with_three_keys(desk: Desk) -> None:
    desk.go(TUESDAY)
    desk.press(K.Key_J)  # 08:40
    desk.press(K.Key_B)
    assert desk.said("panel_title") == "To book: 2"
    assert "MRI 08:40 MRI 1" in desk.said("panel_info")
    who = desk.page.deeds.people()[0].plan.dossier.patient.id
    desk.press(K.Key_Return)

    assert desk.standing(who) == {
        MRI: (TUESDAY, time(8, 40), "MRI 1"),
        BLOOD: (TUESDAY, None, ""),
    }
    assert desk.page.deeds.is_booking, "the next one can be booked at once"
    assert desk.said("panel_title") == "To book: 1"
    assert desk.page.undo_bar.isVisible()


def test_that_the_next_one_takes_the_next_free_slot_and_the_list_closes_when_empty(
    desk: Desk,
) -> None:
    desk.go(TUESDAY)
    desk.press(K.Key_B, K.Key_Return, K.Key_Return)

    slots = {desk.standing(who)[MRI][1] for who in (desk.ayse, desk.bora, desk.cem)}
    assert slots == {time(8), time(8, 40), time(9, 20)}
    assert not desk.page.deeds.is_booking


def test_that_esc_books_nobody(desk: Desk) -> None:
    desk.go(TUESDAY)
    desk.press(K.Key_B, K.Key_Down, K.Key_Escape)

    assert not desk.standing(desk.bora)
    assert not desk.standing(desk.cem)
    assert not desk.page.deeds.is_booking


def test_that_the_past_is_not_booked(desk: Desk) -> None:
    desk.press(K.Key_Left, K.Key_B)

    assert not desk.page.deeds.is_booking
    assert desk.page.band.sentence == "22-Nov-2026 has passed. Choose today or a later day."


def test_that_booking_on_a_day_off_warns_and_is_not_blocked(desk: Desk) -> None:
    saturday = date(2026, 12, 5)
    desk.go(saturday)
    desk.press(K.Key_B)

    assert desk.said("panel_warning") == "no clinic day"
    who = desk.page.deeds.people()[0].plan.dossier.patient.id
    desk.press(K.Key_Return)
    assert desk.standing(who)[MRI][0] == saturday


def test_that_a_reader_books_nothing(desk: Desk) -> None:
    session = desk.window.session
    session.operator = Operator(name="R", role=Role.READER, since=TODAY)
    session.operator_changed.emit()
    desk.go(TUESDAY)
    desk.press(K.Key_Return)

    assert not desk.page.deeds.is_booking
    assert "Booking takes another role" in desk.page.band.sentence
    assert not child(desk.page, Button, "book_day").isEnabled()


# What is said


def test_that_the_marked_line_is_said_to_a_screen_reader(desk: Desk) -> None:
    desk.pick_up()
    said = desk.page.grids.month.accessibleDescription()

    assert "Tue 01-Dec-2026" in said
    assert "MRI, Blood to" in said
    assert desk.page.panel.list.accessibleDescription()


def test_that_o_opens_the_record_of_the_marked_booking(desk: Desk) -> None:
    desk.go(TUESDAY)
    desk.press(K.Key_O)
    assert desk.page.band.sentence.startswith("Mark a booking first")
    while desk.page.place.row is not None and desk.page.place.row.booked is None:
        desk.press(K.Key_J)
    desk.press(K.Key_O)

    assert desk.window.page == "patient"


def test_that_names_are_those_of_the_lists(desk: Desk) -> None:
    from core.language import ENGLISH

    [booked] = desk.page.place.reading.load(TUESDAY).scanners[0].bookings
    assert name_of(booked, ENGLISH) == "YILMAZ, Ayşe"


def test_that_two_of_one_name_are_told_apart_by_their_birth(desk: Desk) -> None:
    from tests.builders import patient, registered

    registered(
        desk.registry,
        operated_on=date(2026, 7, 30),
        person=patient(family_name="KAYA", hospital_no="444444", birth_date=date(1970, 1, 2)),
    )
    desk.window.session.refresh()
    desk.go(TUESDAY)
    desk.press(K.Key_B)

    alike = [row for row in desk.page.panel.list.rows if row.has_namesake]
    assert len(alike) == 2
    assert {row.below.partition(", ")[2] for row in alike} == {
        "born 12-May-1961",
        "born 02-Jan-1970",
    }


def test_that_g_goes_to_the_next_day_with_a_free_slot_of_the_scanner(desk: Desk) -> None:
    settings = desk.registry.settings()
    mri, pet = settings.scanners
    span = ClosedSpan(first=date(2026, 12, 2), last=date(2026, 12, 4), reason="service")
    closed = replace(settings, scanners=(replace(mri, closed=(span,)), pet))
    change_settings(desk.registry, acting(), closed, "Scanners")
    desk.window.session.refresh()
    desk.go(TUESDAY)
    desk.press(K.Key_G)
    assert desk.page.place.day == date(2026, 12, 2), "the PET-CT is open"
    desk.pick_up()
    desk.press(K.Key_G)

    assert desk.page.place.day == date(2026, 12, 7), "service, then a weekend"
    desk.press(K.Key_Return)
    assert desk.standing(desk.ayse)[MRI] == (date(2026, 12, 7), time(8), "MRI 1")


def test_that_without_any_free_slot_g_says_so(desk: Desk) -> None:
    settings = replace(desk.registry.settings(), scanners=())
    change_settings(desk.registry, acting(), settings, "Scanners")
    desk.window.session.refresh()
    desk.press(K.Key_G)

    assert desk.page.place.day == TODAY
    assert desk.page.band.sentence == "No slot is free in the next half year."


def test_that_another_operator_finds_nothing_in_hand(desk: Desk) -> None:
    desk.pick_up()
    desk.window.session.operator_changed.emit()

    assert desk.page.deeds.held is None
    assert desk.standing(desk.ayse)[MRI][0] == TUESDAY


def test_that_looking_back_nothing_is_moved(desk: Desk) -> None:
    desk.window.session.as_of = TODAY
    desk.window.session.refresh()
    desk.go(TUESDAY)
    while desk.page.place.row is not None and desk.page.place.row.booked is None:
        desk.press(K.Key_J)
    desk.press(K.Key_V, K.Key_Right, K.Key_Return)

    assert "looking back" in desk.page.band.sentence
    assert desk.standing(desk.ayse)[MRI][0] == TUESDAY
