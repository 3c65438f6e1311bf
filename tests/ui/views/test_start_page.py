from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import child
from ui.views.start_page import RecentRegistry, StartPage
from ui.widgets.button import Button


def test_that_the_start_page_announces_and_opens_nothing_itself(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    for name, signal in (
        ("new_registry", page.new_requested),
        ("open_registry", page.open_requested),
        ("open_demonstration", page.demo_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(child(page, Button, name), Qt.MouseButton.LeftButton)


def test_that_a_registry_opened_before_is_one_press_away(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_recent([RecentRegistry("/data/hpb.hepatrack", "HPB Surgery", "/data, yesterday")])
    page.show()
    wanted = [
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == "HPB Surgery, /data, yesterday"
    ]
    with qtbot.waitSignal(page.recent_chosen) as asked:
        qtbot.mouseClick(wanted[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["/data/hpb.hepatrack"]
