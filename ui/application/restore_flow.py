"""Restoring from the window: which registry, the wizard, and the thing itself."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from ui.jobs import Jobs
from ui.look.language import words
from ui.main_window.host import Host
from ui.session import RegistrySession
from ui.within_qt import goes_when_finished

if TYPE_CHECKING:
    from core.actions.restoring import Keys, Restored
    from core.domain.acting import Acting
    from core.domain.backups import Backup
    from ui.application.restore_keys import AskKey
    from ui.views.start_page import StartPage

SUFFIX = ".hepatrack"
RESTORING = phrase("The backup is being put in place…")
DONE = phrase("Restored from the backup of {when}.")
ASIDE = phrase("Restored from the backup of {when}. The former file is in {folder}.")


class Program(Protocol):
    """What the flow needs of the program around the window."""

    window: QMainWindow | None
    session: RegistrySession | None

    def open(self, path: Path) -> None: ...

    def show_start(self, message: str = "") -> None: ...


class RestoreFlow(QObject):
    """One restore at a time; `ask_key` is given by whoever knows passwords."""

    def __init__(self, program: Program, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._clock = program, clock
        self.ask_key: AskKey | None = None
        self._path = Path()
        self._backup: Backup | None = None
        self.jobs = Jobs(self)
        self.jobs.done.connect(self._show_restored)
        self.jobs.failed.connect(self._fail)

    def begin(self) -> None:
        """For the open registry, or else for one that is asked for."""
        session = self._program.session
        if session is not None and session.registry.path is not None:
            refused = session.hindrance(Right.RESTORE)
            if refused is None:
                self.begin_for(session.registry.path)
            elif isinstance(self._program.window, Host):
                self._program.window.say(refused)
            return
        dialog = QFileDialog(
            self._program.window, self.tr("Which registry is to be restored? It may be missing.")
        )
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Hepatrack registries (*{suffix})").format(suffix=SUFFIX))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Choose"))
        dialog.fileSelected.connect(self.begin_for)
        goes_when_finished(dialog)
        dialog.open()

    def begin_for(self, path: Path | str, marked: str = "") -> None:
        """Open the wizard for the registry at `path`; `marked` is the folder of one backup."""
        from ui.application.restore_keys import KeyRing, refuse_to_ask
        from ui.application.restore_wizard import RestoreWizard

        session = self._program.session
        self._path, key, second = Path(path), None, ""
        if session is not None and session.registry.path == self._path:
            key, second = session.registry.key, session.settings.second_place
        ring = KeyRing(self._path, key, self.ask_key or refuse_to_ask)
        wizard = RestoreWizard(self._path, second, ring, self._clock, self._program.window)
        wizard.confirmed.connect(self._put_back)
        wizard.open(marked)

    def offer(self, path: Path) -> None:
        """On the start page: the newest verified backup of a registry that does not open."""
        from core.actions.restoring import offered
        from ui.widgets.backup_words import when_and_what

        newest = next((each for each in offered(path) if each.is_verified), None)
        page = self._page()
        if newest is None or page is None:
            return
        said = words()
        self._path, self._backup = path, newest
        page.offer_taken.connect(self._take_offer)
        page.show_offer(
            said(
                phrase("There is a verified backup: {backup}."), backup=when_and_what(newest, said)
            )
        )

    def _take_offer(self) -> None:
        marked = str(self._backup.folder) if self._backup is not None else ""
        self.begin_for(self._path, marked)

    def _put_back(self, backup: "Backup", keys: "Keys") -> None:
        """Nobody may have the file open, so the registry is left first."""
        from core.domain.acting import Acting

        session, now = self._program.session, self._clock()
        operator = session.operator if session is not None else None
        acting = Acting(
            operator=operator.name if operator else "",
            at=now,
            today=now.date(),
            role=operator.role if operator else None,
        )
        self._backup = backup
        self._program.show_start()
        page = self._page()
        if page is not None:
            page.message.say(words()(RESTORING))
            page.setEnabled(False)
        self.jobs.start(partial(_restored, self._path, backup, acting, keys))

    def _show_restored(self, done: "Restored") -> None:
        from ui.widgets.backup_words import when

        self._program.open(self._path)
        tell = getattr(self._program.window, "tell", None)
        if tell is None or self._backup is None:
            return
        said = words()
        made = when(self._backup.made_at, said)
        if done.aside is None:
            tell(said(DONE, when=made))
        else:
            tell(said(ASIDE, when=made, folder=done.aside))

    def _fail(self, error: Exception) -> None:
        page = self._page()
        if page is not None:
            page.setEnabled(True)
        if not isinstance(error, RegistryError):
            raise error
        if page is not None:
            page.message.say(error.said(words()), "danger")
        self.offer(self._path)

    def _page(self) -> "StartPage | None":
        from ui.views.start_page import StartPage

        page = self._program.window.centralWidget() if self._program.window is not None else None
        return page if isinstance(page, StartPage) else None


def _restored(
    path: Path, backup: "Backup", acting: "Acting", keys: "Keys", _say: object
) -> "Restored":
    from core.actions.restoring import restore

    return restore(path, backup, acting, keys)
