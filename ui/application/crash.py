"""What stays of a crash or a hang: the lines of our code in a file, and no memory on the disk."""

import faulthandler
import sys
from pathlib import Path
from typing import IO

from PySide6.QtCore import QCoreApplication, QObject, QTimer

HANG = 30  # seconds without an answer after which every thread's lines are written
REARM = 10_000  # ms
LARGEST = 200_000  # bytes of an old file of crashes that are kept

_FILE: list[IO[str]] = []  # open as long as the process: it must be there when nothing else is


def crash_file(folder: Path) -> Path:
    return folder / "crashes.log"


def keep_crashes(folder: Path) -> None:
    """Write the lines that ran when the process was killed by its own fault; no arguments."""
    forbid_core_dumps()
    path = crash_file(folder)
    try:
        mode = "a" if path.exists() and path.stat().st_size < LARGEST else "w"
        file = path.open(mode, encoding="utf-8")
    except OSError:
        return  # a program that cannot write there still runs
    for old in _FILE:
        old.close()
    _FILE[:] = [file]
    faulthandler.enable(file)


def forbid_core_dumps() -> None:
    """The memory of the process holds patients and keys: it is never written to the disk."""
    if sys.platform == "win32":
        import ctypes

        no_fault_box = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
        ctypes.windll.kernel32.SetErrorMode(no_fault_box)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class HangWatch(QObject):
    """While the event loop answers, the alarm is put off; when it does not, lines are written."""

    def __init__(self, parent: QObject, seconds: float = HANG, every: int = REARM) -> None:
        super().__init__(parent)
        self._seconds = seconds
        timer = QTimer(self)
        timer.timeout.connect(self.put_off)
        timer.start(every)
        self.put_off()

    def put_off(self) -> None:
        if _FILE:
            faulthandler.dump_traceback_later(self._seconds, file=_FILE[0])

    @staticmethod
    def stop() -> None:
        faulthandler.cancel_dump_traceback_later()


def note_hangs(app: QCoreApplication) -> None:
    """From now to its end, write where the program is when it stops answering."""
    watch = HangWatch(app)
    app.aboutToQuit.connect(watch.stop)
