"""One line drawn directly stands where a paragraph of one line stands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.look.theme import Theme, apply_theme, look
from ui.widgets.runs import (
    Run,
    lay_out,
    line_width,
    measured,
    paint_line,
    paint_runs,
    words_in_lines,
)

RUNS: tuple[Run, ...] = (
    ("As of  ", ("body", 400, "text-2")),
    ("Mon 23-Nov", ("body", 600, "text")),
)
TASK = "Restart, continue or keep the calendar"


def drawn(draw: Callable[[QPainter], object]) -> QImage:
    image = QImage(400, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(look().colour("surface"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize("scale", [100, 115, 130, 150])
@pytest.mark.parametrize("y", [0.0, 7.0, 12.5])
def test_that_one_line_is_the_same_to_the_pixel(qapp: QApplication, scale: int, y: float) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    try:
        at = QPointF(10, y)
        line = drawn(lambda painter: paint_line(painter, at, RUNS))
        assert line == drawn(lambda painter: paint_runs(painter, at, RUNS))
        # A paragraph adds a pixel when its last letter hangs over its end.
        assert lay_out(RUNS)[1].width() - line_width(RUNS) in (0, 1)
    finally:
        apply_theme(qapp, Theme.LIGHT)


@pytest.mark.parametrize("room", [90, 120, 150, 200, 400])
def test_that_words_are_broken_into_the_same_lines(room: int) -> None:
    layout, _ = lay_out([(TASK, ("small", 500, "text"))], room)
    ends = [layout.lineAt(at) for at in range(layout.lineCount())]
    wanted = [TASK[each.textStart() : each.textStart() + each.textLength()] for each in ends]
    assert words_in_lines(TASK, room, "small", 500) == [each.strip() for each in wanted]


def test_that_a_word_without_room_is_left_to_the_paragraph() -> None:
    assert words_in_lines("Restart surveillance", 40, "small", 500) == []


def test_that_a_measure_follows_the_text_size_and_is_the_one_drawn(qapp: QApplication) -> None:
    try:
        for scale in (100, 150, 100):
            apply_theme(qapp, Theme.LIGHT, scale)
            for room in (60.0, 200.0):
                assert measured(RUNS, room) == lay_out(RUNS, room)[1]
    finally:
        apply_theme(qapp, Theme.LIGHT)
