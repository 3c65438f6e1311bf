"""No name of the calendar's week is cut: whatever the text size, the window and the language."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, time

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.domain.ids import PatientId
from core.domain.patient import family_capitals
from core.language import Language
from tests.builders import patient, registered
from tests.demonstrated import demonstrated
from tests.e2e.looking import painted
from tests.ui.views.calendar_desk import THURSDAY, TUESDAY, Desk, K, desk
from tests.ui.views.people import session_of
from ui.look.language import install_language, words
from ui.look.theme import Theme, apply_theme, look
from ui.main_window import MainWindow
from ui.views.calendar.cursor import Mode
from ui.views.calendar.name_lines import in_lines, least_width, shares
from ui.views.calendar.week_area import WeekArea
from ui.views.calendar.week_grid import WeekGrid

__all__ = ["desk"]

LONG = ("Iğdırlıoğlu-Büyükkarabacak", "Şükriye Gülümser")
WINDOWS = (QSize(1280, 720), QSize(1440, 900))
DAY = date(2026, 11, 23)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Whatever a test puts on is taken off again."""
    yield qapp
    install_language(qapp, Language.ENGLISH)
    apply_theme(qapp, Theme.LIGHT)


def long_name(desk: Desk) -> PatientId:
    return registered(
        desk.registry,
        operated_on=date(2026, 7, 30),
        person=patient(family_name=LONG[0], given_name=LONG[1], hospital_no="444444"),
    )


def check_week(week: WeekGrid) -> list[str]:
    """Every name is painted whole, in a block that holds it and that nothing else covers."""
    blocks = week.places.blocks
    said = painted(week)
    assert not [text for text in said if "…" in text]
    for at, block in enumerate(blocks):
        covering = [b for b in blocks[at + 1 :] if b.box.intersects(block.box)]
        assert not covering, (block, covering)
        assert QRectF(week.rect()).contains(block.box)
        if block.row.booked is None:
            continue
        name = family_capitals(block.row.booked.patient, words())
        room = block.box.width() - look().px(8) - 2
        lines = in_lines(name, room)
        assert "".join(lines).replace(" ", "") == name.replace(" ", "")
        assert all(look().width(line, "small", 600) <= room for line in lines), lines
        assert len(lines) * look().line("small") <= block.box.height() - 2
        assert all(line in said for line in lines)
    return said


@pytest.mark.parametrize("percent", [90, 100, 130, 150])
def test_that_a_long_name_is_whole_in_every_week(
    desk: Desk, dressed: QApplication, percent: int
) -> None:
    desk.book(long_name(desk), THURSDAY, time(12))
    desk.window.session.refresh()
    desk.go(TUESDAY)
    desk.press(K.Key_W)
    for language, theme in ((Language.ENGLISH, Theme.LIGHT), (Language.TURKISH, Theme.DARK)):
        install_language(dressed, language)
        apply_theme(dressed, theme, percent)
        for size in WINDOWS:
            desk.window.resize(size)
            dressed.processEvents()
            said = "".join(check_week(desk.page.grids.week))
            assert "YILMAZ" in said
            assert "IĞDIRLIOĞLU-BÜYÜKKARABACAK" in said


@pytest.mark.parametrize("percent", [90, 150])
def test_that_every_name_of_the_demonstration_is_whole(
    qtbot: QtBot, dressed: QApplication, percent: int
) -> None:
    with closing(demonstrated(DAY)) as registry:
        window = MainWindow(session_of(registry))
        qtbot.addWidget(window)
        apply_theme(dressed, Theme.DARK, percent)
        window.resize(WINDOWS[0])
        window.show()
        window.show_page("calendar")
        page = window.calendar
        page.steering.choose_mode(Mode.WEEK)
        for _ in range(6):
            dressed.processEvents()
            check_week(page.grids.week)
            page.steering.page(1)
        window.close()


# Scrolling


def area(desk: Desk) -> WeekArea:
    return desk.page.grids.week_area


def seen(desk: Desk) -> QRectF:
    """The part of the week that neither is scrolled away nor lies below the head or the hours."""
    week, room = desk.page.grids.week, area(desk).viewport()
    left, top = look().px(44), look().px(72)
    size = room.size()
    return QRectF(left - week.x(), top - week.y(), size.width() - left, size.height() - top)


def make_narrow(desk: Desk, dressed: QApplication) -> None:
    """A week that is wider and higher than its room."""
    desk.book(long_name(desk), THURSDAY, time(12))
    desk.window.session.refresh()
    desk.go(TUESDAY)
    desk.press(K.Key_W)
    apply_theme(dressed, Theme.LIGHT, 150)
    dressed.processEvents()
    desk.window.resize(WINDOWS[0])
    dressed.processEvents()
    assert desk.page.grids.week.width() > area(desk).viewport().width()


def test_that_arrows_bring_the_marked_line_in_sight(desk: Desk, dressed: QApplication) -> None:
    make_narrow(desk, dressed)
    for key in (K.Key_Right, K.Key_Right, K.Key_Right, K.Key_J, K.Key_Left, K.Key_Left, K.Key_Left):
        desk.press(key)
        block = desk.page.grids.week.block_of(desk.page.place.day, desk.page.place.mark)
        assert block is not None
        assert seen(desk).left() <= block.box.left()
        assert block.box.bottom() <= seen(desk).bottom()


def test_that_the_hours_and_the_days_stay_in_sight(desk: Desk, dressed: QApplication) -> None:
    make_narrow(desk, dressed)
    bar = area(desk).horizontalScrollBar()
    bar.setValue(bar.maximum())
    week = desk.page.grids.week

    block, day = week.seen_at(seen(desk).topLeft() + QPointF(-5, 30))
    assert (block, day) == (None, None), "the hours lie there, and not the day below them"


def test_that_nothing_is_put_where_the_week_is_not_seen(desk: Desk, dressed: QApplication) -> None:
    make_narrow(desk, dressed)
    grids = desk.page.grids
    area(desk).horizontalScrollBar().setValue(0)
    hidden = grids.week.places.blocks[-1].box.center().toPoint()

    assert not seen(desk).contains(hidden)
    assert grids.place_at(grids.week.mapToGlobal(hidden), Mode.WEEK) is None


# Lines


def test_that_words_are_broken_between_and_never_inside(qapp: QApplication) -> None:
    name = "IĞDIRLIOĞLU-BÜYÜKKARABACAK"
    assert in_lines(name, 10_000) == (name,)
    assert in_lines(name, 1) == ("IĞDIRLIOĞLU-", "BÜYÜKKARABACAK")
    assert in_lines("ACAR ÖZ", 1) == ("ACAR", "ÖZ")
    assert least_width(name, 2) == look().width("BÜYÜKKARABACAK", "small", 600)
    assert least_width(name, 1) == look().width(name, "small", 600)
    assert least_width("", 1) == 0


def test_that_days_share_the_room_alike_unless_one_needs_more() -> None:
    assert shares([10, 10, 10], 90) == [30, 30, 30]
    assert shares([10, 50, 10], 90) == [20, 50, 20]
    assert shares([40, 50, 10], 100) == [40, 50, 10]
    assert shares([], 100) == []
