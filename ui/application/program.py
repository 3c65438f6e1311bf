"""From the start page to the window of one registry, and back."""

import gc
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from core.domain.settings import Settings, ThemeChoice
from core.errors import RegistryDamagedError, RegistryError
from core.language import phrase
from core.store.registry import Registry
from ui.application.backups_flow import BackupKeeper
from ui.application.restore_flow import RestoreFlow
from ui.desktop import Recent, data_folder, opened, read_desktop, write_desktop
from ui.look.language import install_language, words
from ui.look.theme import Theme, application, apply_theme
from ui.main_window import MainWindow
from ui.main_window.failures import install_failure_hooks
from ui.session import RegistrySession

SUFFIX = ".hepatrack"
SETTLED = 1000  # ms after which a start is over
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
    Application(app, clock=clock, as_of=as_of, folder=data_folder()).start(path)
    QTimer.singleShot(SETTLED, app, _collect)
    return app


def _collect() -> None:
    """Let collecting begin; what the start made is there to stay and need not be searched."""
    gc.freeze()
    gc.enable()


class Application(QObject):
    """Holds the one window that is open; knows where registries lie, never what is in them."""

    def __init__(
        self,
        app: QApplication,
        *,
        clock: Callable[[], datetime],
        as_of: date | None,
        folder: Path,
    ) -> None:
        super().__init__(app)
        self._app, self._clock, self._as_of, self._folder = app, clock, as_of, folder
        self.window: QMainWindow | None = None
        self.session: RegistrySession | None = None
        self._page = ""
        self._dressed: tuple[object, ...] = ()
        self.backups = BackupKeeper(clock, self)
        self.restoring = RestoreFlow(self, clock, self)
        install_failure_hooks(folder / "failures.log", clock, self._say)
        app.styleHints().colorSchemeChanged.connect(self._dress)
        app.aboutToQuit.connect(self.close)

    def start(self, path: Path | None) -> None:
        """Open the registry, or the start page when there is none or it cannot be opened."""
        if path is None:
            self.show_start()
        else:
            self.open(path)

    def show_start(self, message: str = "") -> None:
        """Leave the registry that is open, if any, for the page that opens one."""
        from ui.views.start_page import RecentRegistry, StartPage

        self.close()
        self._dress()
        page = StartPage()
        page.new_requested.connect(self._ask_new)
        page.open_requested.connect(self._ask_open)
        page.demo_requested.connect(self._open_demonstration)
        page.recent_chosen.connect(self.open)
        page.restore_requested.connect(self.restoring.begin)
        page.show_recent(
            [
                RecentRegistry(path=each.path, name=each.name, detail=each.path)
                for each in read_desktop(self._folder).recent
            ]
        )
        if message:
            page.message.say(message, "danger")
        window = QMainWindow()
        window.setWindowTitle("Hepatrack")
        window.setCentralWidget(page)
        self._show(window)

    def open(self, path: Path | str) -> None:
        """Open a registry file; a refusal is said on the start page."""
        path = Path(path)
        try:
            registry = Registry.open(path, now=self._clock())
        except RegistryError as error:
            self.show_start(error.said(words()))
            if isinstance(error, RegistryDamagedError) or not path.is_file():
                self.restoring.offer(path)
            return
        self._show_registry(registry)
        settings = registry.settings()
        recent = Recent(
            str(path.resolve()),
            settings.centre or path.stem,
            self._clock().isoformat(timespec="minutes"),
        )
        write_desktop(self._folder, opened(read_desktop(self._folder), recent))

    def close(self) -> None:
        """Close the registry last, after everything that reads it."""
        self.backups.stop()
        if self.session is not None:
            self.session.registry.close()
            self.session.deleteLater()
            self.session = None

    def _show_registry(self, registry: Registry) -> None:
        self.close()
        self.session = RegistrySession(registry, clock=self._clock, as_of=self._as_of, parent=self)
        self.backups.watch(self.session)
        self._dress()
        self._show_main()

    def _show_main(self) -> None:
        if self.session is None:
            return
        window = MainWindow(self.session)
        window.look_changed.connect(self._rebuild)
        window.registry_closed.connect(self._leave_registry)
        window.demo_requested.connect(self._leave_for_demonstration)
        window.restore_requested.connect(self.restoring.begin)
        self.backups.show_on(window)  # first: the former window is no longer one to hold
        self._show(window)
        window.show_page(self._page or "worklist")

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

    def _leave_registry(self) -> None:
        self.backups.finish(self.show_start)

    def _leave_for_demonstration(self) -> None:
        self.backups.finish(self._open_demonstration)

    def _show(self, window: QMainWindow) -> None:
        former, self.window = self.window, window
        window.setMinimumSize(1024, 640)
        if former is not None:
            window.resize(former.size())
        else:
            window.resize(WIDTH, HEIGHT)
        window.show()
        if former is not None:
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
        apply_theme(self._app, THEMES[settings.theme], settings.text_size)

    def _ask_open(self) -> None:
        dialog = self._file_dialog(self.tr("Open a registry"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def _ask_new(self) -> None:
        dialog = self._file_dialog(self.tr("New registry"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(f"registry{SUFFIX}")
        dialog.fileSelected.connect(self.ask_about_new)
        dialog.open()

    def ask_about_new(self, path: str) -> None:
        """The centre and the first operator, then the registry is made."""
        from ui.dialogs.new_registry_dialog import NewRegistryDialog

        NewRegistryDialog(Path(path), self._create, self.window).open()

    def _create(self, path: Path, settings: Settings) -> None:
        from core.actions.configuring import change_settings
        from core.domain.acting import Acting

        now = self._clock()
        registry = Registry.create(path, now=now)
        acting = Acting(operator=settings.operator, at=now, today=now.date())
        change_settings(registry, acting, settings, phrase("New registry"))
        registry.close()
        self.open(path)

    def _open_demonstration(self) -> None:
        from core.actions.demonstration import create_demonstration

        now = self._clock()
        day = self._as_of or now.date()
        path = self._folder / f"demonstration-{day.isoformat()}{SUFFIX}"
        try:
            if not path.exists():
                create_demonstration(path, as_of=day, now=now)
        except RegistryError as error:
            self.show_start(error.said(words()))
            return
        self.open(path)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.window, title)
        dialog.setNameFilter(self.tr("Hepatrack registries (*{suffix})").format(suffix=SUFFIX))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _say(self, sentence: str) -> None:
        page: QWidget | None = self.window.centralWidget() if self.window else None
        message = getattr(page, "message", None)
        if message is not None:
            message.say(words()(sentence), "danger")
