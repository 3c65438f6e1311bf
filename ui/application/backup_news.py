"""What the window says about backups: a band with one button, and the sentence at leaving."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import RegistryError
from ui.look.language import words

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.widgets.action_band import ActionBand


class BackupNews(QObject):
    """Speaks in one window; `asked`: back up now."""

    asked = Signal()

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._band: ActionBand | None = None

    def warn(self, sentence: str) -> None:
        """Show a warning until it is taken back with an empty sentence."""
        if sentence:
            self._shown_band().show_sentence(sentence)
        elif self._band is not None:
            self._band.hide()

    def hold(self, sentence: str) -> None:
        """The window waits: it says for what, and takes no more input."""
        self._shown_band().show_sentence(words()(sentence), "info", can_act=False)
        self._window.frame.set_waiting(is_waiting=True)

    def release(self, sentence: str = "") -> None:
        self.warn(sentence)
        self._window.frame.set_waiting(is_waiting=False)

    def say_once(self, refusal: RegistryError) -> None:
        self._window.frame.message.say(refusal.said(words()), "danger")

    def _shown_band(self) -> "ActionBand":
        if self._band is None:
            from ui.widgets.action_band import ActionBand

            self._band = ActionBand(self.tr("Back up now"))
            self._band.asked.connect(self.asked)
            self._window.frame.add_band(self._band)
        return self._band
