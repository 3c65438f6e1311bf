"""The window in which no registry is open: the start page with everything it can ask for."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtWidgets import QMainWindow

from ui.desktop import Recent
from ui.views.start_page import RecentRegistry, StartPage


class Program(Protocol):
    """What the window asks of the program around it."""

    def open(self, path: str) -> None: ...

    def open_demonstration(self) -> None: ...

    def ask_about_new(self, path: str) -> None: ...


class StartWindow(QMainWindow):
    """`message` says why the start page is there, when something went wrong."""

    def __init__(
        self,
        program: Program,
        recent: Iterable[Recent],
        message: str,
        *,
        restore: Callable[[], None],
        diagnose: Callable[[], None],
    ) -> None:
        super().__init__()
        self._program = program
        page = StartPage()
        page.new_requested.connect(self._ask_new)
        page.open_requested.connect(self._ask_open)
        page.demo_requested.connect(program.open_demonstration)
        page.recent_chosen.connect(program.open)
        page.restore_requested.connect(restore)
        page.diagnostic_requested.connect(diagnose)
        page.show_recent(
            [RecentRegistry(path=each.path, name=each.name, detail=each.path) for each in recent]
        )
        if message:
            page.message.say(message, "danger")
        self.setWindowTitle("Hepatrack")
        self.setCentralWidget(page)

    def _ask_open(self) -> None:
        from ui.application.choosing import choose_existing

        choose_existing(self, self._program.open)

    def _ask_new(self) -> None:
        from ui.application.choosing import choose_new

        choose_new(self, self._program.ask_about_new)
