"""The bars of the demand: what exceeds the slots is said, coloured and counted."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.looking import painted
from ui.look.language import words
from ui.look.theme import Theme, apply_theme, look
from ui.views.calendar.demand_chart import DemandChart, MonthBar

MONTHS = tuple(date(2026 + at // 12, at % 12 + 1, 1) for at in range(24))


def bars(*expected: int, capacity: int | None = 8) -> list[MonthBar]:
    numbers = [*expected, *[1] * (24 - len(expected))]
    pairs = zip(MONTHS, numbers, strict=True)
    return [MonthBar(month, n, min(n, 1), capacity) for month, n in pairs]


@pytest.fixture
def chart(qtbot: QtBot) -> DemandChart:
    chart = DemandChart()
    qtbot.addWidget(chart)
    chart.resize(900, 160)
    chart.show()
    return chart


def test_that_months_above_the_slots_are_counted_and_coloured(chart: DemandChart) -> None:
    chart.show_bars("MRI", bars(3, 12, 9))

    assert chart.note == "months that need more slots than there are: 2"
    assert [bar.excess for bar in chart.bars[:3]] == [0, 4, 1]
    overdue = look().colour("overdue-bg").rgb()
    image = chart.grab().toImage()
    box = chart.bar_box(1)
    column = [image.pixel(int(box.center().x()), y) for y in range(image.height())]
    assert overdue in column, "what exceeds the slots stands out"
    within = [image.pixel(int(chart.bar_box(0).center().x()), y) for y in range(image.height())]
    assert overdue not in within


def test_that_enough_slots_and_no_scanner_are_said(chart: DemandChart) -> None:
    chart.show_bars("MRI", bars(3))
    assert chart.note == "the slots are enough in every month"
    chart.show_bars("Blood", bars(30, capacity=None))
    assert chart.note == "no scanner set for it"


def test_that_a_month_is_said_in_numbers_and_chosen_by_a_click(
    qtbot: QtBot, chart: DemandChart
) -> None:
    chart.show_bars("MRI", bars(3, 12), MONTHS[1])
    assert chart.accessibleDescription() == "Feb 2026: 12 expected, 1 booked, 8 slots"
    spot = chart.bar_box(2).center()
    assert chart.month_at(QPointF(spot)) == chart.bars[2]
    with qtbot.waitSignal(chart.month_chosen) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert chosen.args == [MONTHS[2]]


@pytest.mark.parametrize("scale", [90, 150])
def test_that_it_is_painted_in_the_dark_at_any_size(
    qapp: QApplication, chart: DemandChart, scale: int
) -> None:
    apply_theme(qapp, Theme.DARK, scale)
    try:
        for width in (chart.minimumSizeHint().width(), 1400):
            chart.resize(width, chart.minimumSizeHint().height())
            chart.show_bars("MRI", bars(0, 0, 300))
            assert not chart.grab().isNull()
            chart.show_bars("MRI", [])
            assert not chart.grab().isNull()
    finally:
        apply_theme(qapp, Theme.LIGHT)


@pytest.mark.parametrize("scale", [100, 150])
def test_that_no_name_of_a_month_touches_the_next(
    qapp: QApplication, chart: DemandChart, scale: int
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    try:
        chart.resize(720, 200)
        chart.show_bars("MRI", bars(3))
        said = [text for text in painted(chart) if text in words().months]
        each = chart.bar_box(0).width() * 24 / (len(said) + 2)
        assert len(said) >= 4
        assert all(look().width(text, "small", 600) < each for text in said), said
    finally:
        apply_theme(qapp, Theme.LIGHT)
