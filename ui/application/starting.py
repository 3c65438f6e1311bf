"""The window in which no registry is open: the start page with everything it can ask for."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from ui.views.start_page import RecentRegistry, StartPage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.application.program import Application
    from ui.desktop import Recent


def start_window(program: "Application", recent: "Iterable[Recent]", message: str) -> QMainWindow:
    """`message` says why the start page is there, when something went wrong."""
    page = StartPage()
    page.new_requested.connect(program.ask_new)
    page.open_requested.connect(program.ask_open)
    page.demo_requested.connect(program.open_demonstration)
    page.recent_chosen.connect(program.open)
    page.restore_requested.connect(program.begin_restoring)
    page.diagnostic_requested.connect(program.ward.save_diagnostic)
    page.show_recent(
        [RecentRegistry(path=each.path, name=each.name, detail=each.path) for each in recent]
    )
    if message:
        page.message.say(message, "danger")
    window = QMainWindow()
    window.setWindowTitle("Hepatrack")
    window.setCentralWidget(page)
    return window
