"""Opening a registry in which somebody else may be recording, and leaving it whole."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication, QMainWindow

from core.actions.opening import open_to_record
from core.errors import (
    DiskFullError,
    NotWritableError,
    RegistryError,
    RegistryInUseError,
    UnsafePlaceError,
)
from core.store.cipher import CipherKey
from core.store.registry import Registry
from core.store.upkeep import checkpoint
from core.surveillance.clock import ClockGuard
from ui.application.settling import when_settled
from ui.desktop import Remembered
from ui.look.language import words
from ui.main_window import MainWindow
from ui.session import RegistrySession

if TYPE_CHECKING:
    from ui.application.diagnostics import Diagnostics
    from ui.application.leaving import OrdersToLeave

ENDING = 5000  # ms that work in the background is given to end


class Program(Protocol):
    """What this flow asks of the program around the windows."""

    window: QMainWindow | None
    session: RegistrySession | None

    def open(self, path: Path, because: RegistryError | None = None) -> None: ...

    def show_start(self, message: str = "") -> None: ...


class WardFlow(QObject):
    """`show` puts a window on the screen in place of the one that is there."""

    def __init__(
        self,
        parent: QObject,
        program: Program,
        clock: Callable[[], datetime],
        show: Callable[[QMainWindow], None],
        remembered: Remembered,
    ) -> None:
        super().__init__(parent)
        self._program, self._clock, self._show = program, clock, show
        self._remembered = remembered
        app = QApplication.instance()
        assert app is not None, "a flow has an application"
        app.aboutToQuit.connect(end_threads)

    def opened(
        self, path: Path, because: RegistryError | None = None, key: CipherKey | None = None
    ) -> tuple[Registry, str] | None:
        """The registry, and why it is only read: `because`, or what forbids recording there.

        None when somebody else holds it or it lies in an unsafe place: a page then asks what to do.

        Raises:
            RegistryError: it cannot be opened at all.
        """
        try:
            return _opened(path, self._clock(), because, key)
        except (RegistryInUseError, UnsafePlaceError) as error:
            self._show(self._held(path, error))
            return None

    def begin(self, session: RegistrySession, why_reading: str) -> None:
        """A registry has just been opened: what its clock is held against, and why it is read."""
        session.guard = ClockGuard(session.registry.last_used.get())
        session.reading_because = why_reading
        when_settled(session, self.remember)

    def remember(self) -> None:
        """Note in the registry that it is in use."""
        window = self._program.window
        if isinstance(window, MainWindow) and window.session is self._program.session:
            window.ward.remember()

    def open_again(self) -> None:
        """From reading to recording, if nobody else is."""
        session = self._program.session
        if session is not None and session.registry.path is not None:
            self._program.open(session.registry.path)

    def save_diagnostic(self) -> None:
        """Ask where the versions and the logs of failures are to be written."""
        self.diagnostics.ask()

    @cached_property
    def diagnostics(self) -> "Diagnostics":
        from ui.application.diagnostics import Diagnostics

        return Diagnostics(self, self._remembered.folder, self._clock, self._window)

    def _window(self) -> QMainWindow | None:
        return self._program.window

    def keep_work(self) -> None:
        """What a shutdown leaves time for: what is being typed, and the log into the file."""
        keep_drafts = getattr(self._program.window, "keep_drafts", None)
        if callable(keep_drafts):
            keep_drafts()
        if self._program.session is not None:
            checkpoint(self._program.session.registry)

    def leave(self, session: RegistrySession) -> None:
        """Everything that reads the registry ends, then the registry closes.

        It stays open when what is being typed cannot be kept: the error goes on to whoever asked.
        """
        window = self._program.window
        if isinstance(window, MainWindow) and window.session is session:
            window.ward.remember()
            window.leave()
        end_threads()
        checkpoint(session.registry)
        session.registry.close()

    def _held(self, path: Path, error: RegistryError) -> QMainWindow:
        """A window that says who or what holds a registry, and asks what to do instead."""
        from ui.views.held_page import HeldPage

        in_use = isinstance(error, RegistryInUseError)
        page = HeldPage(str(path), error.said(words()), is_in_use=in_use)
        page.read_requested.connect(partial(self._program.open, path, error))
        page.retry_requested.connect(partial(self._program.open, path))
        page.back_requested.connect(self._program.show_start)
        window = QMainWindow()
        window.setWindowTitle("Hepatrack")
        window.setCentralWidget(page)
        return window


def _opened(
    path: Path, now: datetime, because: RegistryError | None, key: CipherKey | None
) -> tuple[Registry, str]:
    if because is None:
        try:
            registry = open_to_record(path, now=now, key=key)
        except (NotWritableError, DiskFullError) as error:
            because = error
        else:
            return registry, ""
    reading = Registry.open(path, now=now, key=key, read_only=True)
    # Who holds a registry changes while it is read: the band looks for itself.
    return reading, "" if isinstance(because, RegistryInUseError) else because.said(words())


def end_threads() -> None:
    """A program that ends under a thread of its own ends in a crash."""
    QThreadPool.globalInstance().waitForDone(ENDING)


def obey_outside(
    app: QApplication, close: Callable[[], None], keep: Callable[[], None]
) -> "OrdersToLeave":
    """Leave when the system says so."""
    from ui.application.leaving import OrdersToLeave

    def leave() -> None:
        """What cannot be kept is in the log; the order is obeyed all the same."""
        try:
            close()
        finally:
            app.quit()

    return OrdersToLeave(app, leave, keep)
