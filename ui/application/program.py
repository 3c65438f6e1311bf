"""From the start page to the window of one registry, and back."""

import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from core.domain.kept import forget_all
from core.domain.settings import Settings, ThemeChoice
from core.errors import RegistryDamagedError, RegistryError
from core.store.cipher import CipherKey
from core.store.keys.finishing import is_protected
from core.store.registry import Registry
from ui.application.backups_flow import BackupKeeper
from ui.application.lock_flow import LockFlow
from ui.application.operators_flow import OperatorsFlow
from ui.application.settling import when_settled
from ui.application.wanted import WhenWanted
from ui.application.ward_flow import WardFlow
from ui.desktop import Remembered
from ui.look.language import install_language, words
from ui.look.theme import Theme, application, apply_style_sheet, apply_theme, apply_tokens, look
from ui.main_window import MainWindow
from ui.main_window.failures import install_failure_hooks, listen_to_qt
from ui.session import RegistrySession

if TYPE_CHECKING:
    from ui.application.restore_flow import RestoreFlow

WIDTH, HEIGHT = 1440, 900
THEMES = {
    ThemeChoice.SYSTEM: Theme.SYSTEM,
    ThemeChoice.LIGHT: Theme.LIGHT,
    ThemeChoice.DARK: Theme.DARK,
}


def shown_window(
    path: Path | None, as_of: date | None, clock: Callable[[], datetime]
) -> QApplication:
    """The application with its first window on the screen; the caller runs it."""
    app = application(sys.argv[0])
    app.setApplicationName("Hepatrack")
    program = Application(app, clock=clock, as_of=as_of)
    program.start(path)
    program.obey_outside()
    when_settled(app, program.settle)
    return app


class Application(QObject):
    """Holds the one window that is open; knows where registries lie, never what is in them.

    `folder` keeps what is remembered; the user's own one when none is given.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        clock: Callable[[], datetime],
        as_of: date | None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(app)
        self._app, self._clock, self._as_of = app, clock, as_of
        self._remembered = Remembered(folder)
        self.window: QMainWindow | None = None
        self.session: RegistrySession | None = None
        self._page = ""
        self._dressed: tuple[object, ...] = ()
        self.backups = BackupKeeper(clock, self)
        self._wanted = WhenWanted(self, clock, self)
        self.ward = WardFlow(self, self, clock, self._show, self._remembered)
        install_failure_hooks(self._remembered.log, clock, self._say)
        self.locking = LockFlow(self, self, show=self._show, clock=clock)
        self._operators = OperatorsFlow(self, self, self.locking)
        app.styleHints().colorSchemeChanged.connect(self._dress)
        app.aboutToQuit.connect(self.close)

    @property
    def restoring(self) -> "RestoreFlow":
        """What puts a backup in place; most starts restore nothing."""
        return self._wanted.restoring

    def start(self, path: Path | None) -> None:
        """Open the registry, or the start page when there is none or it cannot be opened."""
        if path is None:
            self.show_start()
        else:
            self.open(path)

    def show_start(self, message: str = "") -> None:
        """Leave the registry that is open, if any, for the page that opens one."""
        from ui.application.starting import StartWindow

        self.close()
        self._dress()
        self._show(
            StartWindow(
                self,
                self._remembered.recent(),
                message,
                restore=self._wanted.begin_restoring,
                diagnose=self.ward.save_diagnostic,
            )
        )

    def open(self, path: Path | str, because: RegistryError | None = None) -> None:
        """Open a registry file, only to read it when `because` of something.

        Of a protected one the password is asked first. A refusal is said on the start page.
        """
        path = Path(path)
        self.close()
        try:
            if is_protected(path):
                self._wanted.keys.ask(path, because)
                return
        except RegistryError as error:
            self._offer_way_on(path, error)
            return
        self.open_with(path, None, because=because)

    def open_with(
        self,
        path: Path,
        key: CipherKey | None,
        opened_by: str = "",
        because: RegistryError | None = None,
    ) -> None:
        """Open a registry with its key; `opened_by` is the operator whose password gave it."""
        self.close()
        try:
            found = self.ward.opened(path, because, key)
        except RegistryError as error:
            self._offer_way_on(path, error)
            return
        if found is None:
            return  # asked on a page of its own what to do instead
        registry, why_reading = found
        self._show_registry(registry, opened_by, why_reading)
        self._remembered.note(path, registry.settings().centre, self._clock())
        when_settled(self, self._remembered.keep)

    def _offer_way_on(self, path: Path, error: RegistryError) -> None:
        """Why a registry does not open, and the newest verified backup when that helps."""
        self.show_start(error.said(words()))
        if isinstance(error, RegistryDamagedError) or not path.is_file():
            self.restoring.offer(path)

    def _act_as_whoever_opened(self) -> None:
        """A password has said who it is; nobody is asked twice."""
        session = self.session
        if session is None or not session.opened_by or session.is_read_only:
            return
        for operator in session.operators():
            if operator.id == session.opened_by:
                session.act_as(operator)

    def obey_outside(self) -> None:
        """From the first moment on: a registry is open, and drafts may be kept."""
        from ui.application.crash import forbid_core_dumps
        from ui.application.ward_flow import obey_outside

        forbid_core_dumps()
        obey_outside(self._app, self.close, self.ward.keep_work)

    def settle(self) -> None:
        """What a start does not wait for: crashes and hangs are kept."""
        from ui.application.collecting import collect_between_events
        from ui.application.crash import keep_crashes, note_hangs

        keep_crashes(self._remembered.folder)
        note_hangs(self._app)
        listen_to_qt(self._remembered.log, self._clock)
        collect_between_events()

    def close(self) -> None:
        """Close the registry last, after everything that reads it."""
        if self.session is not None and (field := self._app.focusWidget()) is not None:
            field.clearFocus()  # an answer is given when its field is left: while it can be kept
        self._remembered.keep()
        self._operators.leave()
        self.backups.stop()
        if self.session is not None:
            self.ward.leave(self.session)
            self.session.deleteLater()
            self.session = None
            forget_all()
            look().forget_widths()

    def _show_registry(self, registry: Registry, opened_by: str, why_reading: str) -> None:
        self.session = RegistrySession(registry, clock=self._clock, as_of=self._as_of, parent=self)
        self.session.opened_by = opened_by
        self.ward.begin(self.session, why_reading)
        self.backups.watch(self.session)
        self._act_as_whoever_opened()
        self._dress()
        self._show_main()

    def _show_main(self) -> None:
        if self.session is None:
            return
        window = MainWindow(self.session)
        window.look_changed.connect(self._rebuild)
        window.registry_closed.connect(partial(self.backups.finish, self.show_start))
        window.demo_requested.connect(partial(self.backups.finish, self.open_demonstration))
        window.restore_requested.connect(self._wanted.begin_restoring)
        window.record_requested.connect(self.ward.open_again)
        window.diagnostic_requested.connect(self.ward.save_diagnostic)
        self._operators.attend(window)
        self.backups.show_on(window)  # first: the former window is no longer one to hold
        self._show(window)
        window.show_page(self._page or "today")

    def _rebuild(self) -> None:
        """Another language, theme or text size: the pages are made anew where they were."""
        former = self.window
        if not isinstance(former, MainWindow):
            return
        self._page = former.page
        self._dress()
        self._show_main()
        self._page = ""
        if former.page == "settings" and isinstance(self.window, MainWindow):
            self.window.settings.show_section(former.settings.section)

    def _show(self, window: QMainWindow) -> None:
        former, self.window = self.window, window
        window.setMinimumSize(1024, 640)
        if former is not None:
            window.resize(former.size())
        else:
            window.resize(WIDTH, HEIGHT)
            apply_style_sheet(self._app)
        window.show()
        if former is not None:
            self.backups.let_go(former)
            former.close()
            former.deleteLater()

    def _dress(self) -> None:
        settings = self.session.registry.settings() if self.session else Settings()
        scheme = self._app.styleHints().colorScheme()
        wanted = (settings.language, settings.theme, settings.text_size, scheme)
        if wanted == self._dressed:
            return  # styling every widget again takes longer than opening the registry
        self._dressed = wanted
        install_language(self._app, settings.language)
        # The first window is built before there is a style sheet.
        apply = apply_theme if self.window else apply_tokens
        apply(self._app, THEMES[settings.theme], settings.text_size)

    def ask_about_new(self, path: str) -> None:
        """The centre, the first operator and a password, then the registry is made."""
        from ui.dialogs.new_registry_dialog import NewRegistryDialog

        file = Path(path)
        offer = partial(self._wanted.keys.offer, file)
        NewRegistryDialog(file, self._wanted.keys.create, offer, self.window).open()

    def open_demonstration(self) -> None:
        """The made-up ward of this day, made when it is first wanted."""
        from core.actions.demonstration import create_demonstration

        now = self._clock()
        day = self._as_of or now.date()
        path = self._remembered.folder / f"demonstration-{day.isoformat()}.hepatrack"
        try:
            if not path.exists():
                create_demonstration(path, as_of=day, now=now)
        except RegistryError as error:
            self.show_start(error.said(words()))
            return
        self.open(path)

    def _say(self, sentence: str) -> None:
        page: QWidget | None = self.window.centralWidget() if self.window else None
        message = getattr(page, "message", None)
        if message is not None:
            message.say(words()(sentence), "danger")
