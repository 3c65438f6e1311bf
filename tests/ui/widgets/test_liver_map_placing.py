"""Placing and moving lesions on the liver map, by keyboard alone and by pointer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.domain.segments import Segment
from core.reports.liver_map.geometry import liver
from tests.conftest import child
from tests.core.reports.liver_map.maps import segments
from tests.ui.widgets.liver_map_hand import (
    LEFT,
    SHIFT,
    Ear,
    at_lesion,
    at_segment,
    drag,
    opened,
    status,
)
from ui.widgets.liver_map.widget import LiverMapWidget

Key = Qt.Key


@pytest.fixture
def liver_map(qtbot: QtBot) -> LiverMapWidget:
    return opened(qtbot)


@pytest.fixture
def ear(liver_map: LiverMapWidget) -> Ear:
    return Ear(liver_map)


def test_that_a_new_lesion_is_placed_by_typing_its_segment(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    qtbot.keyClick(liver_map.plot, Key.Key_N)
    assert status(liver_map).startswith("New lesion: Type a segment")
    qtbot.keyClicks(liver_map.plot, "4a")
    assert liver_map.plot.chosen == segments("4a")
    qtbot.keyClick(liver_map.plot, Key.Key_Return)
    assert ear.placed == [(None, segments("4a"), None, None)]
    assert liver_map.plot.placing is None


def test_that_two_segments_may_be_typed(qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear) -> None:
    qtbot.keyClicks(liver_map.plot, "n5/8")
    qtbot.keyClick(liver_map.plot, Key.Key_Enter)
    assert ear.placed == [(None, segments("5", "8"), None, None)]


def test_that_what_is_no_segment_says_so_and_places_nothing(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    qtbot.keyClicks(liver_map.plot, "n9")
    assert status(liver_map) == "New lesion: 9 is no segment. Type 1 to 8, 4a or 5/8."
    qtbot.keyClick(liver_map.plot, Key.Key_Return)
    assert ear.placed == []
    qtbot.keyClick(liver_map.plot, Key.Key_Backspace)
    qtbot.keyClicks(liver_map.plot, "6")
    assert status(liver_map) == "New lesion: Segment 6: no lesion. Enter places it."
    qtbot.keyClick(liver_map.plot, Key.Key_Escape)
    assert liver_map.plot.placing is None
    assert ear.placed == []


def test_that_a_lesion_is_moved_by_walking_to_another_segment(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    liver_map.show_moment(0)
    qtbot.keyClicks(liver_map.plot, "2m")
    qtbot.keyClick(liver_map.plot, Key.Key_Left)
    assert liver_map.plot.chosen == segments("8")  # where it is
    qtbot.keyClick(liver_map.plot, Key.Key_Right)
    assert liver_map.plot.chosen == segments("1")
    qtbot.keyClick(liver_map.plot, Key.Key_Left)
    qtbot.keyClick(liver_map.plot, Key.Key_Down, SHIFT)
    assert liver_map.plot.chosen == segments("8", "5")
    qtbot.keyClick(liver_map.plot, Key.Key_Return)
    assert ear.placed == [(2, segments("5", "8"), None, None)]


def test_that_shift_and_an_arrow_nudges_the_chosen_lesion(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    liver_map.show_moment(0)
    spot = liver_map.plot.picture.discs.spot(2)
    assert spot is not None
    qtbot.keyClicks(liver_map.plot, "2")
    qtbot.keyClick(liver_map.plot, Key.Key_Right, SHIFT)
    assert ear.placed == [(2, segments("8"), round(spot.x + 8, 1), round(spot.y, 1))]


def test_that_a_click_into_a_segment_places_a_new_lesion_there(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    qtbot.mouseClick(liver_map.plot, LEFT, pos=at_segment(liver_map.plot, Segment.S3))
    ((number, where, x, y),) = ear.placed
    assert (number, where) == (None, segments("3"))
    assert (x, y) == pytest.approx(liver().areas[Segment.S3].label, abs=2)


def test_that_a_click_while_placing_places_that_lesion(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    liver_map.plot.start_placing(2)
    qtbot.mouseClick(liver_map.plot, LEFT, pos=at_segment(liver_map.plot, Segment.S3))
    assert ear.placed[0][:2] == (2, segments("3"))


def test_that_shift_and_a_click_near_a_border_places_in_both_segments(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    x, y = liver().edges["pv_r"].points[5]
    at = liver_map.plot.point_of(x, y - 8).toPoint()
    qtbot.mouseClick(liver_map.plot, LEFT, SHIFT, at)
    qtbot.mouseClick(liver_map.plot, LEFT, pos=at)
    assert [each[1] for each in ear.placed] == [segments("6", "7"), segments("7")]


def test_that_a_click_on_a_lesion_chooses_it_and_beside_the_liver_does_nothing(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    qtbot.mouseClick(liver_map.plot, LEFT, pos=at_lesion(liver_map.plot, 12))
    qtbot.mouseClick(liver_map.plot, LEFT, pos=QPoint(8, 8))
    assert ear.picked == [12]
    assert ear.placed == []


def test_that_a_lesion_is_dragged_into_another_segment(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    plot = liver_map.plot
    there = at_segment(plot, Segment.S2)
    qtbot.mousePress(plot, LEFT, pos=at_lesion(plot, 2))
    # Qt's own mouseMove holds no button.
    drag(plot, there)
    qtbot.mouseRelease(plot, LEFT, pos=there)
    assert ear.placed[0][:2] == (2, segments("2"))
    assert ear.picked == [2]


def test_that_a_lesion_dropped_beside_the_liver_stays_where_it_was(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    qtbot.mousePress(liver_map.plot, LEFT, pos=at_lesion(liver_map.plot, 2))
    drag(liver_map.plot, QPoint(6, 6))
    qtbot.mouseRelease(liver_map.plot, LEFT, pos=QPoint(6, 6))
    assert ear.placed == []
    assert liver_map.plot.placing is None


def test_that_a_map_to_look_at_places_nothing(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    liver_map.set_editable(editable=False)
    assert child(liver_map, QWidget, "liver_map_tools").isHidden()
    qtbot.keyClicks(liver_map.plot, "n4a")
    qtbot.keyClick(liver_map.plot, Key.Key_Return)
    qtbot.mouseClick(liver_map.plot, LEFT, pos=at_segment(liver_map.plot, Segment.S3))
    qtbot.keyClick(liver_map.plot, Key.Key_Right, SHIFT)
    qtbot.mousePress(liver_map.plot, LEFT, pos=at_lesion(liver_map.plot, 2))
    drag(liver_map.plot, QPoint(200, 200))
    qtbot.mouseRelease(liver_map.plot, LEFT, pos=QPoint(200, 200))
    assert ear.placed == []


def test_that_the_buttons_print_their_keys_and_begin_placing(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    move = child(liver_map, QPushButton, "liver_map_move")
    assert not move.isEnabled()
    qtbot.mouseClick(child(liver_map, QPushButton, "liver_map_new"), LEFT)
    assert liver_map.plot.hasFocus()
    assert liver_map.plot.placing is not None
    qtbot.keyClick(liver_map.plot, Key.Key_Escape)
    liver_map.plot.select(2)
    qtbot.mouseClick(move, LEFT)
    assert liver_map.plot.placing.number == 2
