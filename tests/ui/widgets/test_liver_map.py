"""The liver map in the window: its days, its lesions, what it says, how it looks."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.language import ENGLISH, Language, words_in
from tests.conftest import child
from tests.core.reports import lesions as records
from tests.core.reports import sample
from tests.core.reports.liver_map.maps import segments
from tests.ui.widgets.liver_map_hand import (
    FIRST,
    LATER,
    LEFT,
    MOMENTS,
    Ear,
    at_lesion,
    marked,
    opened,
    shown,
    status,
)
from ui.look.theme import Theme, apply_theme, look
from ui.widgets.liver_map.card import LiverMapCard
from ui.widgets.liver_map.widget import LiverMapWidget

Key = Qt.Key


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def liver_map(qtbot: QtBot) -> LiverMapWidget:
    return opened(qtbot)


@pytest.fixture
def ear(liver_map: LiverMapWidget) -> Ear:
    return Ear(liver_map)


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


def test_that_a_screen_reader_that_is_on_is_told_of_every_step(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    told: list[str] = []
    liver_map.plot.said.connect(told.append)
    QAccessible.setActive(True)
    qtbot.keyClick(liver_map.plot, Key.Key_Left)
    qtbot.keyClicks(liver_map.plot, "2n5")
    QAccessible.setActive(False)
    assert told[0].startswith("O1, 06-May-2024. 3 lesions: ")
    assert told[1] == "Lesion 2, S8, ablated"
    assert told[-1] == "New lesion: Segment 5: 1 in place. Enter places it."


def test_that_brackets_typed_with_a_third_level_key_step_too(
    qtbot: QtBot, liver_map: LiverMapWidget
) -> None:
    windows = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_BracketLeft, windows, "[")
    QApplication.sendEvent(liver_map.plot, press)
    assert liver_map.shown == LATER
