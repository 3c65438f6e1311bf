"""Running what the worklist asked for, so that its thousands of rows are shown once for it."""

from ui import override
from ui.main_window.actions import Action
from ui.main_window.asking import Asking, Page
from ui.main_window.host import Host
from ui.views.worklist.view import WorklistView


class ListAsking(Asking):
    """The list hears of the save, but waits until it is told what was done."""

    def __init__(self, window: Host, page: Page, view: WorklistView) -> None:
        super().__init__(window, page)
        self._view = view

    @override
    def run(self, action: Action, *, without_backup: bool = False) -> int:
        with self._view.asking():
            return super().run(action, without_backup=without_backup)
