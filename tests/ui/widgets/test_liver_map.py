"""The liver map in the window, by keyboard alone and by pointer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.domain.segments import Segment
from core.language import ENGLISH, Language, words_in
from core.reports.liver_map.geometry import liver
from core.reports.liver_map.values import LiverMap, MapFate, Moment
from tests.conftest import child
from tests.core.reports import lesions as records
from tests.core.reports import sample
from tests.core.reports.liver_map.maps import lesion, segments
from ui.look.theme import Theme, apply_theme, look
from ui.widgets.liver_map.card import LiverMapCard
from ui.widgets.liver_map.plot import LiverMapPlot
from ui.widgets.liver_map.widget import LiverMapWidget
from ui.widgets.painted import Text

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

FIRST = LiverMap(
    day=date(2024, 3, 4),
    lesions=(lesion(1, "6", diameter_mm=20), lesion(2, "8"), lesion(12, "5", "8")),
)
LATER = replace(
    FIRST,
    day=date(2024, 5, 6),
    lesions=(
        lesion(1, "6", diameter_mm=20, fate=MapFate.RESECTED),
        lesion(2, "8", fate=MapFate.ABLATED),
        lesion(12, "5", "8"),
    ),
    removed=segments("6"),
)
MOMENTS = (
    Moment(name="First found", map=FIRST),
    Moment(name="O1", map=LATER),
    Moment(name="Now", map=LiverMap(day=date(2026, 11, 23), lesions=LATER.lesions[1:])),
)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Theme.LIGHT)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(700, 760)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    QApplication.processEvents()


@pytest.fixture
def liver_map(qtbot: QtBot) -> LiverMapWidget:
    widget = LiverMapWidget(editable=True)
    shown(qtbot, widget)
    widget.show_moments(MOMENTS, ENGLISH)
    QApplication.processEvents()
    widget.plot.setFocus()
    return widget


class Ear:
    """Everything that was placed and picked."""

    def __init__(self, widget: LiverMapWidget | LiverMapCard) -> None:
        self.placed: list[tuple[object, ...]] = []
        self.picked: list[object] = []
        widget.placed.connect(self._on_placed)
        widget.picked.connect(self.picked.append)

    def _on_placed(self, *what: object) -> None:
        self.placed.append(what)


@pytest.fixture
def ear(liver_map: LiverMapWidget) -> Ear:
    return Ear(liver_map)


def status(widget: LiverMapWidget) -> str:
    return child(widget, Text, "liver_map_status").text()


def at_segment(plot: LiverMapPlot, segment: Segment) -> QPoint:
    return plot.point_of(*liver().areas[segment].label).toPoint()


def at_lesion(plot: LiverMapPlot, number: int) -> QPoint:
    return plot.place_of(number).toPoint()


def marked(widget: LiverMapWidget) -> str:
    days = widget.findChildren(QPushButton)
    return next(each.text() for each in days if each.isCheckable() and each.isChecked())


def test_that_the_last_day_is_shown_and_the_arrows_step_through_time(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    assert marked(liver_map) == "Now 23-Nov-2026"
    qtbot.keyClick(liver_map.plot, Key.Key_Left)
    assert marked(liver_map) == "O1 06-May-2024"
    assert liver_map.shown == LATER
    qtbot.keyClicks(liver_map.plot, "[")
    assert liver_map.shown == FIRST
    qtbot.keyClick(liver_map.plot, Key.Key_Left)
    assert liver_map.shown == FIRST
    qtbot.keyClicks(liver_map.plot, "]")
    qtbot.keyClick(liver_map.plot, Key.Key_Right)
    assert liver_map.at == 2


def test_that_a_click_chooses_a_day_and_the_brackets_work_from_its_button(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    button = child(liver_map, QPushButton, "map_day_0")
    qtbot.mouseClick(button, LEFT)
    assert liver_map.shown == FIRST
    button.setFocus()
    qtbot.keyClicks(button, "]")
    assert liver_map.shown == LATER


def test_that_a_single_day_has_no_row_of_days(liver_map: LiverMapWidget) -> None:
    liver_map.show_moments(MOMENTS[:1], ENGLISH)
    assert child(liver_map, QWidget, "liver_map_days").isHidden()


def test_that_numbers_choose_lesions_also_of_two_digits(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    liver_map.show_moment(0)
    qtbot.keyClicks(liver_map.plot, "1")
    assert status(liver_map) == "Lesion 1, S6, 20 mm, in place."
    qtbot.keyClicks(liver_map.plot, "2")
    assert status(liver_map) == "Lesion 12, S5/S8, in place."
    qtbot.keyClicks(liver_map.plot, "2")
    assert status(liver_map) == "Lesion 2, S8, in place."
    assert ear.picked == [1, 12, 2]
    qtbot.keyClick(liver_map.plot, Key.Key_Escape)
    assert status(liver_map).startswith("3 lesions: 3 in place.")


def test_that_tab_walks_the_lesions_and_then_leaves_the_map(
    qtbot: QtBot, liver_map: LiverMapWidget, ear: Ear
) -> None:
    liver_map.show_moment(0)
    for _ in range(3):
        qtbot.keyClick(liver_map.plot, Key.Key_Tab)
    assert ear.picked == [1, 2, 12]
    assert liver_map.plot.hasFocus()
    qtbot.keyClick(liver_map.plot, Key.Key_Tab)
    assert not liver_map.plot.hasFocus()


def test_that_up_and_down_choose_lesions_and_keep_them_from_day_to_day(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    liver_map.show_moment(0)
    qtbot.keyClick(liver_map.plot, Key.Key_Down)
    qtbot.keyClick(liver_map.plot, Key.Key_Down)
    qtbot.keyClick(liver_map.plot, Key.Key_Right)
    assert status(liver_map) == "Lesion 2, S8, ablated."
    qtbot.keyClick(liver_map.plot, Key.Key_Up)
    assert status(liver_map) == "Lesion 1, S6, 20 mm, resected."
    qtbot.keyClick(liver_map.plot, Key.Key_Right)  # it is gone by then
    assert status(liver_map).startswith("2 lesions")


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
    x, y = liver().edges["pv_r"].points[8]
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


def drag(plot: LiverMapPlot, to: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    there = QPointF(to)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        plot.mapToGlobal(there),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(plot, moved)


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


def test_that_a_screen_reader_hears_the_map_and_the_chosen_lesion(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    interface = QAccessible.queryAccessibleInterface(liver_map.plot)
    assert interface.text(QAccessible.Text.Name) == "Liver map"
    said = interface.text(QAccessible.Text.Description)
    assert said == "Now, 23-Nov-2026. 2 lesions: 1 in place, 1 ablated."
    qtbot.keyClicks(liver_map.plot, "2")
    assert interface.text(QAccessible.Text.Description).startswith("Lesion 2, S8, ablated.")
    qtbot.keyClicks(liver_map.plot, "n8")
    assert "Segment 8: 1 in place, 1 ablated." in interface.text(QAccessible.Text.Description)
    for button in liver_map.findChildren(QPushButton):
        assert button.accessibleName()


def test_that_the_map_speaks_turkish(qtbot: QtBot, liver_map: LiverMapWidget) -> None:
    liver_map.show_moments(MOMENTS, words_in(Language.TURKISH))
    assert liver_map.plot.accessibleName() == "Karaciğer haritası"
    assert status(liver_map) == "2 lezyon: 1 yerinde, 1 ablasyon yapılmış."
    qtbot.keyClicks(liver_map.plot, "n9")
    assert "bir segment değil" in status(liver_map)
    assert child(liver_map, QPushButton, "liver_map_new").text() == "Yeni lezyon"


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_that_the_map_is_painted_at_every_text_size(
    app: QApplication, liver_map: LiverMapWidget, theme: Theme, scale: float
) -> None:
    apply_theme(app, theme)
    look().set(look().shade, scale)
    liver_map.plot.refit()
    liver_map.plot.select(12)
    least = min(each.r for each in liver_map.plot.picture.discs.spots)
    assert least * liver_map.plot.picture.unit >= 0.8 * 9.5 * scale
    image = liver_map.plot.grab().toImage()
    ground = look().colour("surface").rgb()
    colours = {image.pixel(x, image.height() // 2) for x in range(0, image.width(), 3)}
    assert len(colours) > 5
    assert image.pixel(image.width() // 2, 8) == ground


def test_that_the_ring_is_seen_around_the_chosen_lesion(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    before = liver_map.plot.grab().toImage()
    qtbot.keyClicks(liver_map.plot, "2")
    after = liver_map.plot.grab().toImage()
    at = at_lesion(liver_map.plot, 2)
    ring = look().colour("focus").rgb()

    def count(image: object) -> int:
        around = range(-22, 23)
        return sum(
            image.pixel(at.x() + x, at.y() + y) == ring  # type: ignore[attr-defined]
            for x in around
            for y in around
        )

    assert count(before) == 0
    assert count(after) > 20


def test_that_the_card_shows_the_record_and_keeps_the_day_of_the_same_patient(
    qtbot: QtBot,
) -> None:
    card = LiverMapCard(editable=True)
    shown(qtbot, card)
    card.show_chart(records.chart(), sample.TODAY, ENGLISH)
    assert marked(card.map) == "Now 23-Nov-2026"
    chart = records.chart()
    card.show_chart(chart, sample.TODAY, ENGLISH)
    card.map.plot.setFocus()
    qtbot.keyClicks(card.map.plot, "[")
    assert marked(card.map).startswith("O3")
    card.show_chart(chart, sample.TODAY, ENGLISH)
    assert marked(card.map).startswith("O3")
    heard = Ear(card)
    qtbot.keyClicks(card.map.plot, "n1")
    qtbot.keyClick(card.map.plot, Key.Key_Return)
    assert heard.placed == [(None, segments("1"), None, None)]


def test_that_a_patient_without_lesions_has_an_empty_liver_to_place_the_first_in(
    qtbot: QtBot,
) -> None:
    card = LiverMapCard(editable=True)
    shown(qtbot, card)
    chart = records.chart()
    card.show_chart(
        replace(chart, dossier=sample.empty(), lesions=(), sizes=(), fates=()),
        sample.TODAY,
        ENGLISH,
    )
    assert status(card.map) == "No lesion recorded."
    heard = Ear(card)
    card.map.plot.setFocus()
    qtbot.keyClicks(card.map.plot, "n7")
    qtbot.keyClick(card.map.plot, Key.Key_Return)
    assert heard.placed == [(None, segments("7"), None, None)]
