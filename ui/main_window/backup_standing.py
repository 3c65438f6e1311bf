"""Keeps the backup line of the status strip true: after every backup, and as time goes by."""

from PySide6.QtCore import QObject

from ui.look.language import words
from ui.main_window.pages import Pages


class BackupStanding(QObject):
    """Says nothing before the backups were looked at, nor of a registry in memory."""

    def __init__(self, window: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._line = window.frame.strip.backup
        self._line.clicked.connect(self._open)
        window.session.backups_changed.connect(self.show_now)
        window.session.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """As it stands at this minute."""
        session = self._window.session
        if session.backups is None or session.registry.path is None:
            self._line.say("")
            return
        from core.actions.backing_up import warning_of
        from ui.widgets.backup_words import last_made

        now, said = session.clock(), words()
        is_old = warning_of(session.backups, session.settings, now) is not None
        self._line.say(last_made(session.backups.newest, now, said), is_old=is_old)

    def _open(self) -> None:
        self._window.show_page("settings")
        self._window.settings.show_section("backups")
