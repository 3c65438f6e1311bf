"""Settings: each answer is kept at once; another look or language makes the pages anew."""

from functools import partial

from PySide6.QtCore import QTimer

from core.actions.configuring import change_settings
from core.actions.undoing import undo
from core.domain.settings import Settings
from ui.main_window.asking import Asking
from ui.main_window.host import Host
from ui.views.settings import SettingsView


class SettingsWiring(Asking):
    def __init__(self, window: Host, page: SettingsView) -> None:
        super().__init__(window, page)
        page.settings_changed.connect(self._change)
        page.undo_requested.connect(self._undo)
        page.close_requested.connect(window.registry_closed)
        page.backup_requested.connect(window.backup_requested)
        page.restore_requested.connect(window.restore_requested)
        page.diagnostic_requested.connect(window.diagnostic_requested)

    def _change(self, settings: Settings, what: str) -> None:
        before = self.window.session.settings
        action = partial(change_settings, settings=settings, what=what)
        if self.perform(action):
            self._dress_if_needed(before)

    def _undo(self, seq: int) -> None:
        before = self.window.session.settings
        if self.perform(partial(undo, seq=seq)):
            self._dress_if_needed(before)

    def _dress_if_needed(self, before: Settings) -> None:
        now = self.window.session.settings
        seen = ("language", "theme", "text_size")
        if any(getattr(before, name) != getattr(now, name) for name in seen):
            # After this slot: the page that asked must not be destroyed while it is asking.
            QTimer.singleShot(0, self.window, self.window.look_changed.emit)
