"""The saved views above the list: every name and count stands whole."""

import pytest
from pytestqt.qtbot import QtBot

from ui.views.worklist.tabs import Tab, ViewTabs

TITLES = ("All", "Overdue", "To book", "Booked", "No outcome", "To review", "Paused", "Questions")


@pytest.mark.parametrize("width", [560, 800, 901, 1000, 1400])
def test_that_a_view_is_painted_in_the_size_it_was_given_room_for(qtbot: QtBot, width: int) -> None:
    tabs = ViewTabs()
    qtbot.addWidget(tabs)
    tabs.show_tabs([Tab(title, title, 34) for title in TITLES], "All")
    tabs.resize(width, 60)
    tabs.show()
    for other in (320, 2000):  # a layout asks for heights at widths that never come
        tabs.heightForWidth(other)
    assert all(button.width() >= button.width_in(button.size_token) for button in tabs._buttons)
