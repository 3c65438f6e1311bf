"""The timeline with a whole chart, used by keyboard: every lane is walked, every mark is said."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.language import ENGLISH
from tests.conftest import child
from tests.core.reports.timeline.sample import only_operation
from tests.core.reports.timeline.whole import with_everything
from ui.widgets.button import Button
from ui.widgets.timeline.card import HitCard
from ui.widgets.timeline.widget import TimelineWidget

if TYPE_CHECKING:
    from ui.widgets.timeline.plot import TimelinePlot


@pytest.fixture
def timeline(qtbot: QtBot) -> TimelineWidget:
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(1400, 700)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.show_course(with_everything(), ENGLISH)
    QApplication.processEvents()
    return widget


def plot_of(timeline: TimelineWidget) -> "TimelinePlot":
    assert timeline.plot is not None
    return timeline.plot


def is_linear(timeline: TimelineWidget) -> bool:
    return plot_of(timeline).view.is_linear


def lane_now(timeline: TimelineWidget) -> str:
    hit = plot_of(timeline).focus_hit
    return hit.lane if hit is not None else ""


def test_that_the_arrows_walk_through_every_lane(qtbot: QtBot, timeline: TimelineWidget) -> None:
    plot = plot_of(timeline)
    plot.setFocus()
    first = next(hit for hit in plot.picture.hits if hit.lane == "operations" and hit.x > 0)
    plot.set_focus_hit(first)
    walked = [lane_now(timeline)]
    for _ in range(12):
        qtbot.keyClick(plot, Qt.Key.Key_Down)
        if lane_now(timeline) != walked[-1]:
            walked.append(lane_now(timeline))
    present = {hit.lane for hit in plot.picture.hits}
    assert {"complications", "cea", "sizes", "contacts"} <= present
    assert set(walked) == present
    keys = [lane.key for lane in plot.picture.lanes]
    keys.insert(keys.index("biochemistry") + 1, "cea")
    assert walked == [key for key in keys if key in present]


@pytest.mark.parametrize(
    ("lane", "said"),
    [
        ("complications", "Bile leak, grade IIIa"),
        ("sizes", "Lesion 3, 11 mm"),
        ("cea", "CEA 4.8 µg/L"),
        ("contacts", "call, reached"),
    ],
)
def test_that_a_screen_reader_hears_each_mark_and_its_card_opens(
    timeline: TimelineWidget, lane: str, said: str
) -> None:
    plot = plot_of(timeline)
    timeline.show_preset("all")
    plot.setFocus()
    hit = next(hit for hit in plot.picture.hits if hit.lane == lane and hit.title == said)
    plot.set_focus_hit(hit)
    assert plot.accessibleDescription().startswith(said)
    card = child(timeline, HitCard, "timeline_card")
    assert card.isVisible()
    assert card.hit == hit


def test_that_the_scale_of_cea_is_chosen_with_a_key_and_kept_from_patient_to_patient(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    plot = plot_of(timeline)
    button = child(timeline, Button, "cea_linear")
    said = [is_linear(timeline)]
    qtbot.keyClick(plot, Qt.Key.Key_Y)
    said.append(is_linear(timeline))
    assert button.isChecked()
    timeline.show_course(only_operation(), ENGLISH)
    said.append(is_linear(timeline))
    assert "linear" in timeline.to_svg()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    said.append(is_linear(timeline))
    assert said == [False, True, True, False]


def test_that_without_cea_there_is_no_choice_of_its_scale(timeline: TimelineWidget) -> None:
    timeline.show_course(replace(only_operation(), cea=()), ENGLISH)
    assert not child(timeline, Button, "cea_linear").isVisible()


def test_that_the_plot_is_as_high_as_its_lanes_need(timeline: TimelineWidget) -> None:
    plot = plot_of(timeline)
    before = plot.height()
    timeline.show_course(only_operation(), ENGLISH)
    assert plot.height() < before
