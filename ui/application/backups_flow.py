"""Backups of the open registry: in time, on request, and before it is left."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from core.errors import RegistryError
from core.language import phrase
from core.store.beside import backups_of
from ui import override
from ui.application.backup_news import BackupNews
from ui.jobs import Jobs, Work
from ui.look.language import words
from ui.session import RegistrySession

if TYPE_CHECKING:
    from core.actions.backing_up import BackedUp
    from ui.main_window import MainWindow

AFTER_OPENING = 3_000  # ms: a start waits for no backup
EVERY = 60_000
RETRY = 15  # looks after which an absent second place is tried again
LEAVING = phrase("A backup is being made before the registry is closed…")
STUCK = phrase("{refusal} Close again to leave without a backup.")


class BackupKeeper(QObject):
    """Watches one session at a time.

    The demonstration, and a registry that is only read or looked back at, are backed up by hand
    only.
    """

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._session: RegistrySession | None = None
        self._window: MainWindow | None = None
        self._news: BackupNews | None = None
        self._then: Callable[[], object] | None = None  # what waits for the backup before leaving
        self._may_leave = False
        self._failure = ""  # why the last backup was not made
        self._second: tuple[str, str] = ("", "")  # the place, and what was said about it
        self._n_looks = self._shelf = 0
        self.jobs = Jobs(self)
        self.jobs.step.connect(self._say_step)
        self.jobs.done.connect(self._made)
        self.jobs.failed.connect(self._refused)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.look_at_opening)
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self.look)

    # The registry that is open, and the window it is shown in

    def watch(self, session: RegistrySession) -> None:
        self._session, self._may_leave, self._failure, self._n_looks = session, False, "", 0
        self._second, self._shelf = (session.settings.second_place, ""), self._shelf_changed_at()
        session.changed.connect(self._registry_changed)
        if _is_automatic(session):
            self._first.start(AFTER_OPENING)
            self._ticks.start(EVERY)

    def show_on(self, window: "MainWindow") -> None:
        """Warn in this window, and hold it until the backup at closing is made."""
        if self._news is not None:
            self._news.deleteLater()
        self._window, self._news = window, BackupNews(window, self)
        self._news.asked.connect(self.back_up_now)
        window.backup_requested.connect(self.back_up_now)
        window.installEventFilter(self)
        self._warn()

    def let_go(self, window: object) -> None:
        """A lock takes the window's place: it goes at once, and its last backup is made behind it.

        The registry is closed after that: `stop` waits for what runs.
        """
        if self._window is window:
            self._window = None
            if self._must_wait() and not self.jobs.is_busy:
                self._make("close")

    def stop(self) -> None:
        """The registry is being closed: nothing begins, and what runs is waited for."""
        self._first.stop()
        self._ticks.stop()
        self.jobs.wait()
        self._session, self._window, self._then = None, None, None
        if self._news is not None:
            self._news.deleteLater()
            self._news = None

    # When

    def look_at_opening(self) -> None:
        """The first backup of a day, and what no backup holds because the computer went down."""
        from ui.application.backup_jobs import look

        self._start(partial(look, is_opening=True, retries=True))

    def look(self) -> None:
        """Once a minute: make one that is due, warn when there is something to warn of."""
        from ui.application.backup_jobs import look

        self._n_looks += 1
        self._warn()
        self._start(partial(look, is_opening=False, retries=self._n_looks % RETRY == 0))

    def back_up_now(self) -> None:
        self._make("hand")

    def finish(self, then: Callable[[], object]) -> None:
        """Make the last backup if something changed, then go on."""
        if not self._must_wait():
            self._may_leave = True
            then()
            return
        self._then = then
        if self._news is not None:
            self._news.hold(LEAVING)
        if not self.jobs.is_busy:
            self._make("close")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._window
        is_close = event.type() is QEvent.Type.Close and watched is window
        if window is not None and is_close and not self._may_leave and self._must_wait():
            event.ignore()
            self.finish(window.close)
            return True
        return False

    def _must_wait(self) -> bool:
        """Something runs, or the registry holds what no backup does."""
        if self.jobs.is_busy:
            return True
        if self._session is None or self._may_leave or not _is_automatic(self._session):
            return False
        from ui.application.backup_jobs import holds_more

        return holds_more(self._session, self._clock())

    def _registry_changed(self) -> None:
        """Another second place, or an action that made a backup before its change."""
        if self._session is None or self._session.is_read_only:
            return
        place, shelf = self._session.settings.second_place, self._shelf_changed_at()
        if place == self._second[0] and shelf == self._shelf:
            return
        from ui.application.backup_jobs import bring_on

        if place != self._second[0]:
            self._second = (place, "")
        self._n_looks = RETRY - 1  # with the next look, should something be running
        self._start(bring_on)

    def _shelf_changed_at(self) -> int:
        """When a backup last came or went, as the folder says; 0 while there is none."""
        path = self._session.registry.path if self._session is not None else None
        try:
            return backups_of(path).stat().st_mtime_ns if path is not None else 0
        except OSError:
            return 0

    # The work, and what came of it

    def _make(self, why: str) -> None:
        from core.domain.backups import Why
        from ui.application.backup_jobs import make

        self._start(partial(make, why=Why.read(why)))

    def _start(self, work: Callable[..., object]) -> None:
        session = self._session
        if session is None or session.registry.path is None or self.jobs.is_busy:
            return
        from ui.application.backup_jobs import Asked

        job: Work = partial(work, Asked.of(session, session.registry.path, self._clock()))
        self.jobs.start(job)

    def _made(self, made: "BackedUp | None") -> None:
        self._failure, self._shelf = "", self._shelf_changed_at()
        if made is not None and self._session is not None:
            self._session.show_backups(made.standing)
            self._say_second(made.second_refusal)
        then, self._then = self._then, None
        if then is None:
            self._warn()
            return
        if self._news is not None:
            self._news.release()
        self.finish(then)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, RegistryError):
            raise error
        self._failure = error.said(words())
        if self._then is not None:  # somebody who cannot back up must still be able to leave
            self._then, self._may_leave = None, True
            self._failure = words()(STUCK, refusal=self._failure)
        if self._news is not None:
            self._news.release(self._failure)
        if self._session is not None:
            self._session.show_backups(self._session.backups)

    # What the window says

    def _say_step(self, sentence: str) -> None:
        if self._session is not None:
            self._session.show_backups(self._session.backups, doing=words()(sentence))

    def _say_second(self, refusal: RegistryError | None) -> None:
        """Once, until it is another refusal; it is tried again all the same."""
        place, said = self._second
        sentence = refusal.said(words()) if refusal is not None else ""
        if refusal is not None and sentence != said and self._news is not None:
            self._news.say_once(refusal)
        self._second = (place, sentence)

    def _warn(self) -> None:
        session, news = self._session, self._news
        if session is None or news is None:
            return
        sentence = self._failure
        if not sentence and session.backups is not None and _is_automatic(session):
            from core.actions.backing_up import warning_of

            warning = warning_of(session.backups, session.settings, self._clock())
            sentence = warning.said(words()) if warning is not None else ""
        news.warn(sentence)


def _is_automatic(session: RegistrySession) -> bool:
    """Whoever records in a registry keeps its backups; a window that only reads makes none."""
    if session.registry.path is None or session.is_read_only:
        return False
    return not session.is_looking_back and not session.settings.is_demonstration
