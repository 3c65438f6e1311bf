"""The diagnostic file: versions and the logs of failures, for whoever looks after the program."""

import platform
import sys
from collections.abc import Callable
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from core.errors import RegistryError
from core.reports.writing import write_whole
from ui.look.language import words
from ui.widgets.bands import MessageBand, Tone
from ui.within_qt import goes_when_finished

LIBRARIES = ("PySide6-Essentials", "sqlcipher3", "sqlite-utils", "reportlab", "cryptography")
LOGS = ("failures.log.2", "failures.log.1", "failures.log", "crashes.log")


def diagnostic_text(folder: Path, now: datetime) -> str:
    """Nothing of a patient, and no name of a registry or a person; English, for who mends it."""
    lines = [
        f"Hepatrack diagnostic file, {now.isoformat(timespec='minutes')}",
        "It holds versions and lines of code. It holds nothing about patients.",
        "",
        f"system: {platform.system()} {platform.release()} {platform.machine()}",
        f"python: {sys.version.split()[0]}",
        f"qt: {QLibraryInfo.version().toString()}, {QGuiApplication.platformName()}",
        f"locale: {QLocale.system().name()}",
        *(f"{name}: {_version(name)}" for name in ("hepatrack", *LIBRARIES)),
    ]
    for name in LOGS:
        lines += ["", f"--- {name}", _read(folder / name)]
    return "\n".join(lines) + "\n"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return "none"
    return text.replace(str(Path.home()), "~") or "empty"  # a folder may be named after somebody


class Diagnostics(QObject):
    """Asks where the file goes, and writes it there. `window_of` is the window of that moment."""

    def __init__(
        self,
        parent: QObject,
        folder: Path,
        clock: Callable[[], datetime],
        window_of: Callable[[], QMainWindow | None],
    ) -> None:
        super().__init__(parent)
        self._folder, self._clock, self._window_of = folder, clock, window_of

    def ask(self) -> None:
        dialog = QFileDialog(self._window_of(), self.tr("Save the diagnostic file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("hepatrack-diagnostic.txt")
        goes_when_finished(dialog)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write it whole, and say on the page where it is."""
        try:
            write_whole(Path(path), diagnostic_text(self._folder, self._clock()).encode())
        except RegistryError as error:
            self._say(error.said(words()), "danger")
            return
        said = self.tr("Saved as {path}. It holds nothing about patients.")
        self._say(said.format(path=path), "info")

    def _say(self, sentence: str, tone: Tone) -> None:
        window = self._window_of()
        page = window.centralWidget() if window is not None else None
        message: MessageBand | None = getattr(page, "message", None)
        if message is not None:
            message.say(sentence, tone)
