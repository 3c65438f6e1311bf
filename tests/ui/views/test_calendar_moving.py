"""Moving a booking on the calendar, by keyboard and by drag; what is let go elsewhere stays."""

from datetime import time

from PySide6.QtCore import QPoint, Qt

from core.actions.booking import cancel_bookings
from core.domain.modality import Modality
from tests.builders import acting
from tests.ui.views.calendar_desk import THURSDAY, TUESDAY, Desk, K, desk

__all__ = ["desk"]

MRI, BLOOD = Modality.MRI, Modality.BIOCHEM


# Moving by keyboard


def test_that_a_booking_is_moved_by_keyboard_with_its_blood(desk: Desk) -> None:
    desk.pick_up()
    desk.press(K.Key_Right, K.Key_Right, K.Key_J)
    assert "MRI, Blood to Thu 03-Dec-2026 08:40 MRI 1" in desk.said("panel_info")
    desk.press(K.Key_Return)

    assert desk.standing(desk.ayse) == {
        MRI: (THURSDAY, time(8, 40), "MRI 1"),
        BLOOD: (THURSDAY, None, ""),
    }
    assert desk.page.deeds.held is None


def test_that_a_move_is_undone_by_u_and_by_ctrl_z(desk: Desk) -> None:
    before = desk.standing(desk.ayse)
    desk.pick_up()
    desk.press(K.Key_Right, K.Key_Return)
    assert desk.standing(desk.ayse) != before
    desk.press(K.Key_U)
    assert desk.standing(desk.ayse) == before
    desk.pick_up()
    desk.press(K.Key_Right, K.Key_Return)
    desk.qtbot.keyClick(desk.grid, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.standing(desk.ayse) == before
    desk.qtbot.keyClick(desk.grid, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.band.sentence == "Nothing was changed here since this page was opened."


def test_that_esc_leaves_a_booking_where_it_was(desk: Desk) -> None:
    before = desk.standing(desk.ayse)
    desk.pick_up()
    desk.press(K.Key_Right, K.Key_Down, K.Key_Escape)

    assert desk.page.deeds.held is None
    assert desk.standing(desk.ayse) == before


def test_that_leaving_the_page_leaves_a_booking_where_it_was(desk: Desk) -> None:
    before = desk.standing(desk.ayse)
    desk.pick_up()
    desk.window.show_page("worklist")

    assert desk.page.deeds.held is None
    assert desk.standing(desk.ayse) == before


def test_that_a_taken_slot_warns_and_does_not_block(desk: Desk) -> None:
    desk.book(desk.bora, THURSDAY, time(8))
    desk.window.session.refresh()
    desk.pick_up()
    desk.press(K.Key_Right, K.Key_Right, K.Key_K)
    assert desk.said("panel_warning").startswith("MRI 1 08:00 is taken by KAYA")
    desk.press(K.Key_Return)

    assert desk.standing(desk.ayse)[MRI] == (THURSDAY, time(8), "MRI 1")
    mri = desk.page.place.reading.load(THURSDAY).scanners[0]
    assert mri.is_overbooked


def test_that_a_move_into_the_past_is_refused_and_stays_in_hand(desk: Desk) -> None:
    desk.pick_up()
    desk.press(*[K.Key_Left] * 9)
    desk.press(K.Key_Return)

    assert desk.page.deeds.held is not None
    assert "has passed" in desk.page.band.sentence
    assert desk.standing(desk.ayse)[MRI][0] == TUESDAY


def test_that_a_booking_cancelled_meanwhile_is_not_moved(desk: Desk) -> None:
    desk.pick_up()
    held = desk.page.deeds.held
    assert held is not None
    cancel_bookings(desk.registry, acting(), held.along, reason="x")
    desk.press(K.Key_Right, K.Key_Return)

    assert "changed meanwhile" in desk.page.band.sentence
    assert not desk.standing(desk.ayse)


# Moving by drag


def test_that_a_booking_is_dragged_to_another_slot_of_the_week(desk: Desk) -> None:
    desk.go(TUESDAY)
    desk.press(K.Key_W)
    week = desk.page.grids.week
    block = next(b for b in week.places.blocks if b.row.booked)
    target = next(b for b in week.places.blocks if b.day == THURSDAY and b.row.at == time(12))

    desk.drag(week, block.box.center().toPoint(), week, target.box.center().toPoint())

    assert desk.standing(desk.ayse)[MRI] == (THURSDAY, time(12), "MRI 1")
    assert desk.standing(desk.ayse)[BLOOD][0] == THURSDAY


def test_that_a_booking_is_dragged_from_the_panel_to_a_day_of_the_month(desk: Desk) -> None:
    desk.go(TUESDAY)
    panel, month = desk.page.panel.list, desk.page.grids.month
    at = next(n for n, row in enumerate(panel.rows) if row.can_move)
    spot = panel.box_of(at).center().toPoint()

    desk.drag(panel, spot, month, month.box_of(THURSDAY).center().toPoint())

    assert desk.standing(desk.ayse)[MRI] == (THURSDAY, time(8), "MRI 1")


def test_that_what_is_let_go_outside_stays_where_it_was(desk: Desk) -> None:
    before = desk.standing(desk.ayse)
    desk.go(TUESDAY)
    desk.press(K.Key_W)
    week = desk.page.grids.week
    block = next(b for b in week.places.blocks if b.row.booked)

    desk.drag(week, block.box.center().toPoint(), desk.page.head, QPoint(5, 5))

    assert desk.standing(desk.ayse) == before
    assert desk.page.deeds.held is None


def test_that_esc_ends_a_drag(desk: Desk) -> None:
    before = desk.standing(desk.ayse)
    desk.go(TUESDAY)
    desk.press(K.Key_W)
    week = desk.page.grids.week
    block = next(b for b in week.places.blocks if b.row.booked)
    start = block.box.center().toPoint()
    target = next(b for b in week.places.blocks if b.day == THURSDAY and b.row.is_free)
    end = target.box.center().toPoint()
    desk.qtbot.mousePress(week, Qt.MouseButton.LeftButton, pos=start)
    desk.qtbot.mouseMove(week, start + QPoint(20, 0))
    desk.qtbot.mouseMove(week, end)
    desk.press(K.Key_Escape)
    desk.qtbot.mouseRelease(week, Qt.MouseButton.LeftButton, pos=end)

    assert desk.standing(desk.ayse) == before


def test_that_somebody_to_be_booked_is_dragged_onto_a_slot(desk: Desk) -> None:
    desk.go(TUESDAY)
    desk.press(K.Key_W, K.Key_B)
    panel, week = desk.page.panel.list, desk.page.grids.week
    who = desk.page.deeds.people()[1]
    target = next(b for b in week.places.blocks if b.day == THURSDAY and b.row.at == time(12, 40))

    start = panel.box_of(1).center().toPoint()
    desk.drag(panel, start, week, target.box.center().toPoint())

    booked = desk.standing(who.plan.dossier.patient.id)
    assert booked[MRI] == (THURSDAY, time(12, 40), "MRI 1")
