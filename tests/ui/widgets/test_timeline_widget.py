"""The timeline in the window, used by mouse and by keyboard."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.language import ENGLISH, Language, words_in
from core.reports.timeline.frame import AxisMode
from core.reports.timeline.scene import Hit, T
from tests.conftest import child
from tests.core.reports.timeline import lives, sample
from ui.look.theme import Theme, apply_theme, look
from ui.widgets.button import Button
from ui.widgets.timeline.card import HitCard
from ui.widgets.timeline.widget import TimelineWidget

if TYPE_CHECKING:
    from ui.widgets.timeline.plot import TimelinePlot


@pytest.fixture
def timeline(qtbot: QtBot) -> TimelineWidget:
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(1400, 430)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.show_plan(lives.plan(lives.one_operation()), ENGLISH)
    QApplication.processEvents()
    return widget


def plot_of(timeline: TimelineWidget) -> "TimelinePlot":
    assert timeline.plot is not None
    return timeline.plot


def overdue(timeline: TimelineWidget) -> Hit:
    return next(hit for hit in plot_of(timeline).picture.hits if hit.title == "MRI liver, month 12")


def point_of(timeline: TimelineWidget, hit: Hit) -> QPoint:
    return plot_of(timeline).place_of(hit).toPoint()


def hover(qtbot: QtBot, timeline: TimelineWidget, at: QPoint) -> None:
    """Come from somewhere else: a pointer that is already there does not move."""
    viewport = plot_of(timeline).viewport()
    qtbot.mouseMove(viewport, QPoint(3, 3))
    qtbot.mouseMove(viewport, at)


def focus(timeline: TimelineWidget, hit: Hit) -> None:
    plot_of(timeline).setFocus()
    plot_of(timeline).set_focus_hit(hit)


def press(qtbot: QtBot, timeline: TimelineWidget, key: Qt.Key) -> None:
    qtbot.keyClick(plot_of(timeline), key)


def span(timeline: TimelineWidget) -> tuple[float, float]:
    view = plot_of(timeline).view
    return view.start, view.end


def shown_texts(timeline: TimelineWidget) -> set[str]:
    picture = plot_of(timeline).picture
    return {each.text for each in (*picture.axis, *picture.body) if isinstance(each, T)}


def test_that_a_click_on_an_event_opens_its_record(qtbot: QtBot, timeline: TimelineWidget) -> None:
    operation = next(h for h in plot_of(timeline).picture.hits if h.lane == "operations")
    with qtbot.waitSignal(timeline.record_chosen) as chosen:
        qtbot.mouseClick(
            plot_of(timeline).viewport(),
            Qt.MouseButton.LeftButton,
            pos=point_of(timeline, operation),
        )
    assert chosen.args == [operation.record]


def test_that_a_click_beside_every_event_opens_nothing(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    with qtbot.assertNotEmitted(timeline.record_chosen):
        far = point_of(timeline, overdue(timeline)) - QPoint(60, 0)
        qtbot.mouseClick(plot_of(timeline).viewport(), Qt.MouseButton.LeftButton, pos=far)


def test_that_the_keys_of_the_focused_order_book_open_and_explain_it(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    hit = overdue(timeline)
    focus(timeline, hit)
    for key, signal in (
        (Qt.Key.Key_B, timeline.book_requested),
        (Qt.Key.Key_E, timeline.explain_requested),
        (Qt.Key.Key_Return, timeline.record_chosen),
    ):
        with qtbot.waitSignal(signal) as emitted:
            press(qtbot, timeline, key)
        assert emitted.args == [hit.record]


def test_that_what_is_done_cannot_be_booked(qtbot: QtBot, timeline: TimelineWidget) -> None:
    done = next(h for h in plot_of(timeline).picture.hits if h.title == "MRI liver, month 4")
    focus(timeline, done)
    with qtbot.assertNotEmitted(timeline.book_requested):
        press(qtbot, timeline, Qt.Key.Key_B)


def test_that_arrows_walk_along_a_lane_and_between_lanes(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    plot = plot_of(timeline)
    focus(timeline, overdue(timeline))
    titles = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(qtbot, timeline, key)
        assert plot.focus_hit is not None
        titles.append(plot.focus_hit.title)
    assert titles == [
        "MRI liver, month 8",
        "MRI liver, month 12",
        "PET-CT, month 12",
        "Biochemistry, month 12",
    ]


def test_that_walking_past_the_edge_brings_the_next_event_into_view(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    plot = plot_of(timeline)
    focus(timeline, overdue(timeline))
    for _ in range(3):
        press(qtbot, timeline, Qt.Key.Key_Right)
    assert plot.focus_hit is not None
    assert plot.focus_hit.title == "MRI liver, month 24"
    assert 0 <= plot.focus_hit.x <= plot.view.width


def test_that_the_first_arrow_goes_to_what_is_overdue(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    plot_of(timeline).setFocus()
    press(qtbot, timeline, Qt.Key.Key_Right)
    assert plot_of(timeline).focus_hit == overdue(timeline)


def test_that_every_event_can_be_reached_by_keyboard_alone(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    timeline.show_preset("all")
    plot, reached = plot_of(timeline), set()
    plot.setFocus()
    press(qtbot, timeline, Qt.Key.Key_Down)
    for upright in [Qt.Key.Key_Up] * 9 + [Qt.Key.Key_Down] * 9:
        for sideways in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            for _ in range(20):
                assert plot.focus_hit is not None
                reached.add(id(plot.focus_hit.record))
                press(qtbot, timeline, sideways)
        press(qtbot, timeline, upright)
    assert {id(hit.record) for hit in plot.picture.hits} <= reached


def test_that_0_1_and_2_choose_the_time_shown(qtbot: QtBot, timeline: TimelineWidget) -> None:
    plot_of(timeline).setFocus()
    spans = []
    for key, name in ((Qt.Key.Key_0, "all"), (Qt.Key.Key_1, "to_now"), (Qt.Key.Key_2, "recent")):
        press(qtbot, timeline, key)
        start, end = span(timeline)
        spans.append(end - start)
        assert child(timeline, Button, f"show_{name}").isChecked()
    assert spans[0] > spans[1] > spans[2]
    assert spans[2] == pytest.approx(548)


def test_that_m_changes_the_axis_and_back(qtbot: QtBot, timeline: TimelineWidget) -> None:
    plot_of(timeline).setFocus()
    press(qtbot, timeline, Qt.Key.Key_M)
    assert plot_of(timeline).view.mode is AxisMode.MONTHS
    assert "0" in shown_texts(timeline)
    press(qtbot, timeline, Qt.Key.Key_M)
    assert plot_of(timeline).view.mode is AxisMode.DATES
    assert child(timeline, Button, "axis_dates").isChecked()


def test_that_plus_and_minus_zoom_around_the_middle(qtbot: QtBot, timeline: TimelineWidget) -> None:
    start, end = span(timeline)
    plot_of(timeline).setFocus()
    press(qtbot, timeline, Qt.Key.Key_Plus)
    closer = span(timeline)
    assert closer[1] - closer[0] == pytest.approx((end - start) / 1.25)
    assert sum(closer) == pytest.approx(start + end)
    assert not child(timeline, Button, "show_to_now").isChecked()
    press(qtbot, timeline, Qt.Key.Key_Minus)
    assert span(timeline) == pytest.approx((start, end))


def test_that_x_asks_for_the_export(qtbot: QtBot, timeline: TimelineWidget) -> None:
    plot_of(timeline).setFocus()
    with qtbot.waitSignal(timeline.export_requested):
        press(qtbot, timeline, Qt.Key.Key_X)


def wheel(timeline: TimelineWidget, at: QPoint, notches: int) -> None:
    viewport = plot_of(timeline).viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def test_that_the_wheel_zooms_at_the_pointer(timeline: TimelineWidget) -> None:
    hit = overdue(timeline)
    start, end = span(timeline)
    wheel(timeline, point_of(timeline, hit), 3)
    closer = span(timeline)
    assert closer[1] - closer[0] < end - start
    assert overdue(timeline).x == pytest.approx(hit.x, abs=1.5)
    assert not child(timeline, Button, "show_to_now").isChecked()


def test_that_dragging_moves_the_time_and_opens_nothing(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    before, hit = span(timeline), overdue(timeline)
    viewport, at = plot_of(timeline).viewport(), point_of(timeline, hit)
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(timeline.record_chosen):
        qtbot.mousePress(viewport, left, pos=at)
        for step in range(1, 11):
            qtbot.mouseMove(viewport, at - QPoint(20 * step, 5 * step))
        qtbot.mouseRelease(viewport, left, pos=at - QPoint(200, 50))
    after = span(timeline)
    assert after[1] - after[0] == pytest.approx(before[1] - before[0])
    assert after[0] > before[0]


def test_that_the_card_says_what_the_pointer_is_on_without_laying_out_again(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    plot, hit = plot_of(timeline), overdue(timeline)
    picture = plot.picture
    hover(qtbot, timeline, point_of(timeline, hit))
    card = child(timeline, HitCard, "timeline_card")
    qtbot.waitUntil(card.isVisible)
    assert card.hit == hit
    assert plot.picture is picture
    lane = next(each for each in picture.lanes if each.key == hit.lane)
    top = plot.mapTo(timeline, point_of(timeline, hit)).y() - round(hit.y - lane.top)
    assert card.y() >= top + lane.height or card.geometry().bottom() <= top


def test_that_the_card_goes_when_the_pointer_leaves_the_event(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    card = child(timeline, HitCard, "timeline_card")
    at = point_of(timeline, overdue(timeline))
    hover(qtbot, timeline, at)
    qtbot.waitUntil(card.isVisible)
    hover(qtbot, timeline, at - QPoint(70, 0))
    qtbot.waitUntil(card.isHidden)


def test_that_the_buttons_of_the_card_do_what_they_say(
    qtbot: QtBot, timeline: TimelineWidget
) -> None:
    hit = overdue(timeline)
    for name, signal in (
        ("card_book", timeline.book_requested),
        ("card_open", timeline.record_chosen),
        ("card_explain", timeline.explain_requested),
    ):
        focus(timeline, hit)
        with qtbot.waitSignal(signal) as emitted:
            qtbot.mouseClick(child(timeline, Button, name), Qt.MouseButton.LeftButton)
        assert emitted.args == [hit.record]


def test_that_the_focused_event_is_described_for_those_who_hear_it(
    timeline: TimelineWidget,
) -> None:
    focus(timeline, overdue(timeline))
    said = plot_of(timeline).accessibleDescription()
    assert said.startswith("MRI liver, month 12. 69 days overdue. Due date 15-Sep-2026")


def test_that_the_focus_stays_on_its_event_when_the_time_moves(timeline: TimelineWidget) -> None:
    focus(timeline, overdue(timeline))
    before = overdue(timeline).x
    timeline.show_preset("recent")
    kept = plot_of(timeline).focus_hit
    assert kept == overdue(timeline)
    assert kept is not None
    assert kept.x != before


def test_that_dark_and_large_text_repaint_and_keep_the_time(
    qapp: QApplication, timeline: TimelineWidget
) -> None:
    timeline.resize(1400, 1000)  # room for roomy lanes in large letters too
    QApplication.processEvents()
    before = span(timeline)
    try:
        apply_theme(qapp, Theme.DARK, 150)
        QApplication.processEvents()
        image = timeline.grab().toImage()
        # Between the plot and its legend: the ground alone.
        assert image.pixelColor(2, 80) == look().colour("surface")
        assert span(timeline) == pytest.approx(before)
        height = plot_of(timeline).height()
    finally:
        apply_theme(qapp, Theme.LIGHT)
    QApplication.processEvents()
    assert plot_of(timeline).height() < height


def test_that_the_lanes_are_as_roomy_as_the_height_allows(timeline: TimelineWidget) -> None:
    heights = []
    for height in (340, 430, 700):
        timeline.resize(1400, height)
        QApplication.processEvents()
        heights.append(plot_of(timeline).height())
    assert heights[0] < heights[1] < heights[2]
    assert timeline.minimumSizeHint().height() <= 360


def test_that_an_export_holds_what_is_in_view(timeline: TimelineWidget, tmp_path: Path) -> None:
    svg = timeline.to_svg()
    assert "DEMİR, Elif (Ms)" in svg
    assert "MRI liver month 8, 28 days late" in svg
    timeline.show_preset("recent")
    assert timeline.to_svg() != svg
    timeline.to_png(tmp_path / "course.png")
    with Image.open(tmp_path / "course.png") as image:
        assert image.width > 2000


@pytest.mark.parametrize("name", sample.ALL)
@pytest.mark.parametrize("language", Language)
def test_that_every_course_can_be_painted(qtbot: QtBot, name: str, language: Language) -> None:
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(1200, 600)
    widget.show_course(sample.ALL[name], words_in(language))
    for preset in ("all", "to_now", "recent"):
        widget.show_preset(preset)
        assert not widget.grab().isNull()


def test_that_another_patient_starts_at_the_time_to_now(timeline: TimelineWidget) -> None:
    timeline.show_preset("all")
    timeline.show_course(sample.three_operations(), ENGLISH)
    assert plot_of(timeline).focus_hit is None
    assert child(timeline, Button, "show_to_now").isChecked()
    assert "Episode 3 · re-anchored 21-Jun-2022 · month 53 of 60" in shown_texts(timeline)
