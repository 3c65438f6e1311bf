"""Put a backup back in two steps: choose one, then see what is lost and name the registry."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.domain.backups import Backup
from core.domain.losses import Losses
from ui import override
from ui.dialogs.backup_table import BackupTable, PlaceOf
from ui.dialogs.restore_confirm import ConfirmPage
from ui.dialogs.sizing import fit_to_parent
from ui.look.language import words
from ui.widgets.backup_words import when_and_what
from ui.widgets.bands import MessageBand, Tone
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line, PageHeader
from ui.widgets.list_table import ListPane
from ui.widgets.named import named
from ui.within_qt import goes_when_finished

WIDTH, HEIGHT = 900, 620


class RestoreDialog(QDialog):
    """Announces what is wanted; reads and changes nothing itself.

    `examine_requested`: what would be lost by this backup? answered with `show_losses`.
    `rehearse_requested`: verify it again, answered with `say` and `show_backups`.
    `folder_requested`: backups lie elsewhere. `restore_requested`: confirmed, put it back.
    """

    examine_requested = Signal(object)
    rehearse_requested = Signal(object)
    folder_requested = Signal()
    restore_requested = Signal(object)

    def __init__(
        self, name: str, place: str, place_of: PlaceOf, parent: QWidget | None = None
    ) -> None:
        """`name` is the registry's, as it must be typed; `place` where its file lies."""
        super().__init__(parent)
        self.setObjectName("restore_dialog")
        self.setModal(True)
        goes_when_finished(self)
        self._place = place
        self.table = named(BackupTable(place_of), "backups")
        self.confirm = ConfirmPage(name)
        self.message = named(MessageBand(), "message")
        self._header = PageHeader(self.tr("Restore a backup"))
        self.setWindowTitle(self._header.title.text())
        self._steps = QStackedWidget()
        self._steps.addWidget(ListPane(self.table))
        self._steps.addWidget(self.confirm)
        self._make_buttons()
        self._build()
        self.table.chosen.connect(self._offer)
        self.table.opened.connect(self._examine)
        self.confirm.edited.connect(self._show_step)
        self._show_step()
        fit_to_parent(self, WIDTH, HEIGHT)
        self.table.setFocus()

    def _make_buttons(self) -> None:
        self._folder = Button(self.tr("Look in another folder"), "F", icon="folder-open")
        self._verify = Button(self.tr("Verify again"), "V", icon="shield-check")
        self._back = Button(self.tr("Back"), "Alt ←")
        self._cancel = Button(self.tr("Cancel"), "Esc")
        self._next = Button(self.tr("Next"), "Ctrl Enter", "primary")
        self._restore = Button(self.tr("Restore"), "Ctrl Enter", "primary")
        for button, name, slot in (
            (self._folder, "other_folder", self.folder_requested.emit),
            (self._verify, "rehearse", self._rehearse),
            (self._back, "back", self._go_back),
            (self._cancel, "cancel", self.reject),
            (self._next, "next", self._examine),
            (self._restore, "restore", self._ask),
        ):
            named(button, name).clicked.connect(slot)

    def _build(self) -> None:
        foot = Ground("surface")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        row.addWidget(self._folder)
        row.addWidget(self._verify)
        row.addStretch(1)
        for button in (self._back, self._cancel, self._next, self._restore):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.message, self._steps, Line(), foot):
            column.addWidget(part, 1 if part is self._steps else 0)

    # What it is told

    def show_backups(self, backups: Sequence[Backup], marked: str = "") -> None:
        """The list, newest first; what was marked stays marked."""
        held = self.table.backup
        self.table.show_backups(backups, marked or (str(held.folder) if held else ""))
        if not backups:
            nothing = self.tr("There are no backups here. Look in another folder, or on a stick.")
            self.say(nothing, "danger")
        self._show_step()

    def show_losses(self, backup: Backup, lost: Losses) -> None:
        """The second step: what of the present file this backup does not hold."""
        self.set_waiting("")
        self.message.hide()
        self.confirm.show_losses(lost)
        self._steps.setCurrentWidget(self.confirm)
        self._header.set_line(when_and_what(backup, words()))
        self._show_step()
        self.confirm.field.setFocus()

    def say(self, sentence: str, tone: Tone = "info") -> None:
        self.set_waiting("")
        self.message.say(sentence, tone)

    def set_waiting(self, sentence: str) -> None:
        """Say what is being done and take no further wish; an empty sentence ends it."""
        if sentence:
            self.message.say(sentence)
        self._steps.setEnabled(not sentence)
        self._is_waiting = bool(sentence)
        self._show_step()

    # Steps

    _is_waiting = False

    def _show_step(self) -> None:
        is_first, backup = self._steps.currentIndex() == 0, self.table.backup
        is_free = not self._is_waiting
        for button in (self._folder, self._verify, self._next):
            button.setVisible(is_first)
        for button in (self._back, self._restore):
            button.setVisible(not is_first)
        if is_first:
            self._header.set_line(self._place)
        self._folder.setEnabled(is_free)
        self._verify.setEnabled(is_free and backup is not None)
        self._next.setEnabled(is_free and backup is not None and backup.is_verified)
        self._restore.setEnabled(is_free and self.confirm.is_confirmed)

    def _offer(self, _backup: object) -> None:
        self._show_step()

    def _examine(self, _row: object = None) -> None:
        backup = self.table.backup
        if backup is not None and backup.is_verified and not self._is_waiting:
            self.examine_requested.emit(backup)

    def _rehearse(self) -> None:
        if self.table.backup is not None:
            self.rehearse_requested.emit(self.table.backup)

    def _ask(self) -> None:
        if self.confirm.is_confirmed and self.table.backup is not None:
            self.restore_requested.emit(self.table.backup)

    def _go_back(self) -> None:
        self.message.hide()
        self._steps.setCurrentIndex(0)
        self._show_step()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def reject(self) -> None:
        if not self._is_waiting:
            super().reject()
