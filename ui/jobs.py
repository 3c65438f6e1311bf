"""Long work in a thread of its own; what it says and ends in comes back as signals."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from ui import override

Say = Callable[[str], None]
Work = Callable[[Say], Any]


class _Voice(QObject):
    step = Signal(str)
    done = Signal(object)
    failed = Signal(object)


class _Run(QRunnable):
    def __init__(self, work: Work, voice: _Voice) -> None:
        super().__init__()
        self._work, self._voice = work, voice

    @override
    def run(self) -> None:
        try:
            result = self._work(self._voice.step.emit)
        except Exception as error:  # noqa: BLE001  handed to whoever asked, in their own thread
            self._voice.failed.emit(error)
        else:
            self._voice.done.emit(result)


class Jobs(QObject):
    """One job at a time.

    The work gets a function to say its steps with, and opens a connection of its own: none is
    shared between threads. `step` carries a marked sentence, `done` what the work returned,
    `failed` what it raised.
    """

    step = Signal(str)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._voice: _Voice | None = None

    @property
    def is_busy(self) -> bool:
        return self._voice is not None

    def start(self, work: Work) -> None:
        if self.is_busy:
            raise RuntimeError("one job at a time")
        voice = _Voice(self)
        queued = Qt.ConnectionType.QueuedConnection
        voice.step.connect(self.step, queued)
        voice.done.connect(self._end, queued)
        voice.failed.connect(self._fail, queued)
        self._voice = voice
        self._pool.start(_Run(work, voice))

    def wait(self) -> None:
        """Until nothing runs any more; what it ended in is not announced."""
        self._pool.waitForDone()
        self._rest()

    def _end(self, result: object) -> None:
        if self._rest():
            self.done.emit(result)

    def _fail(self, error: object) -> None:
        if self._rest():
            self.failed.emit(error)

    def _rest(self) -> bool:
        voice, self._voice = self._voice, None
        if voice is None:
            return False
        voice.deleteLater()
        return True
