"""One run of the restore wizard: its list, what would be lost, a rehearsal, the confirmed wish."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.actions.restoring import Keys, losses, offered, rehearse
from core.actions.verifying import Flaw
from core.domain.backups import Backup
from core.domain.losses import Losses
from core.errors import RegistryError
from core.language import phrase
from core.store.beside import backups_of
from ui.application.restore_keys import KeyRing
from ui.dialogs.restore_dialog import RestoreDialog
from ui.jobs import Jobs
from ui.look.language import words
from ui.within_qt import goes_when_finished

COMPARING = phrase("The present file and the backup are being compared…")
REHEARSING = phrase("A copy of the backup is being opened and verified…")
WHOLE = phrase("The backup is whole: a copy of it was opened, verified and deleted again.")
NOT_WHOLE = phrase("This backup is damaged: {what} Choose another.")


class RestoreWizard(QObject):
    """`confirmed` carries the backup and the keys; the wizard is closed by then."""

    confirmed = Signal(object, object)

    def __init__(
        self,
        path: Path,
        second_place: str,
        ring: KeyRing,
        clock: Callable[[], datetime],
        window: QWidget | None,
    ) -> None:
        self.dialog = RestoreDialog(path.stem, str(path), self._place_of, window)
        super().__init__(self.dialog)  # it goes with its dialog
        self._path, self._second, self._ring, self._clock = path, second_place, ring, clock
        self._folder: Path | None = None
        self._backup: Backup | None = None
        self._then: Callable[[object], None] | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._end)
        self._jobs.failed.connect(self._fail)
        self.dialog.examine_requested.connect(self._examine)
        self.dialog.rehearse_requested.connect(self._rehearse)
        self.dialog.folder_requested.connect(self._ask_folder)
        self.dialog.restore_requested.connect(self._restore)

    def open(self, marked: str = "") -> None:
        """`marked` is the folder of the backup to begin with."""
        self.dialog.show_backups(self._offered(), marked)
        self.dialog.open()

    def look_in(self, folder: str) -> None:
        """List what is in this folder too: backups, one backup, or a second place as a whole."""
        chosen = Path(folder)
        inside = chosen / backups_of(self._path).name
        self._folder = inside if inside.is_dir() else chosen
        self.dialog.message.hide()
        self.dialog.show_backups(self._offered())

    @property
    def backup(self) -> Backup:
        """The one that something was asked about last."""
        if self._backup is None:
            raise RuntimeError("nothing was asked yet")
        return self._backup

    def _offered(self) -> Sequence[Backup]:
        return offered(self._path, self._second, self._folder)

    def _place_of(self, backup: Backup) -> str:
        if backup.folder.parent == backups_of(self._path):
            return self.tr("Beside the registry")
        is_other = self._folder is not None and backup.folder.is_relative_to(self._folder)
        return self.tr("Other folder") if is_other else self.tr("Second place")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self.dialog, self.tr("Where are the backups?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.look_in)
        goes_when_finished(dialog)
        dialog.open()

    # What would be lost, the rehearsal, the wish

    def _examine(self, backup: Backup) -> None:
        self._with_keys(backup, self._compare)

    def _compare(self, keys: Keys) -> None:
        job = partial(_losses, self._path, self.backup, keys)
        self._start(job, COMPARING, self._show_losses)

    def _show_losses(self, lost: object) -> None:
        if isinstance(lost, Losses):
            self.dialog.show_losses(self.backup, lost)

    def _rehearse(self, backup: Backup) -> None:
        self._with_keys(backup, self._open_copy)

    def _open_copy(self, keys: Keys) -> None:
        job = partial(_rehearsed, self.backup, keys, self._clock())
        self._start(job, REHEARSING, self._show_rehearsal)

    def _show_rehearsal(self, flaws: object) -> None:
        said = words()
        self.dialog.say(said(WHOLE))
        if isinstance(flaws, tuple) and flaws:
            first: Flaw = flaws[0]
            self.dialog.say(said(NOT_WHOLE, what=first.said(said)), "danger")
        self.dialog.show_backups(self._offered())

    def _restore(self, backup: Backup) -> None:
        self._with_keys(backup, self._confirm)

    def _confirm(self, keys: Keys) -> None:
        self.dialog.accept()
        self.confirmed.emit(self.backup, keys)

    # Keys and threads

    def _with_keys(self, backup: Backup, then: Callable[[Keys], None]) -> None:
        self._backup = backup
        try:
            self._ring.with_keys(backup, then)
        except RegistryError as error:
            self.dialog.say(error.said(words()), "danger")

    def _start(
        self, job: Callable[..., object], sentence: str, then: Callable[[object], None]
    ) -> None:
        if not self._jobs.is_busy:
            self.dialog.set_waiting(words()(sentence))
            self._then = then
            self._jobs.start(job)

    def _end(self, result: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(result)

    def _fail(self, error: Exception) -> None:
        self.dialog.set_waiting("")
        if not isinstance(error, RegistryError):
            raise error
        self.dialog.say(error.said(words()), "danger")


def _losses(path: Path, backup: Backup, keys: Keys, _say: object) -> Losses:
    return losses(path, backup, keys)


def _rehearsed(backup: Backup, keys: Keys, now: datetime, _say: object) -> tuple[Flaw, ...]:
    return rehearse(backup, keys.backup, now=now)
