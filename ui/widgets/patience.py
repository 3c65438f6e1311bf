"""A slow sum in a thread of its own, while the window goes on painting and can be left.

A sum touches no widget and no open registry; what it ends in comes back in the window's thread.
It cannot be interrupted: who drops it hears nothing of its end, and nothing was kept.
"""

import contextvars
from collections.abc import Callable
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from ui import override

Sum = Callable[[], Any]


class Slow(NamedTuple):
    """An answer in two halves: `work` in the thread, `then` with its result in the window's own.

    Both may raise a RegistryError, which is shown where it was asked.
    """

    work: Sum
    then: Callable[[Any], None]


class _Voice(QObject):
    """Carries the end of one sum from its thread; lives until it is heard."""

    ended = Signal(object, object)

    def __init__(self, owner: "Patience") -> None:
        super().__init__(QCoreApplication.instance())
        self.owner: Patience | None = owner
        self.ended.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def _hear(self, result: object, error: object) -> None:
        owner, self.owner = self.owner, None
        self.deleteLater()
        if owner is not None and shiboken6.isValid(owner):
            owner.hear(result, error)


class _Run(QRunnable):
    def __init__(self, work: Sum, voice: _Voice) -> None:
        super().__init__()
        self._work, self._voice = work, voice
        self._context = contextvars.copy_context()

    @override
    def run(self) -> None:
        try:
            result, error = self._context.run(self._work), None
        except Exception as raised:  # noqa: BLE001  handed to whoever asked, in their own thread
            result, error = None, raised
        if shiboken6.isValid(self._voice):  # or the program ended meanwhile
            self._voice.ended.emit(result, error)


class Patience(QObject):
    """One sum at a time; `then` hears what it returned, `refused` what it raised."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._voice: _Voice | None = None
        self._then: Callable[[Any], None] | None = None
        self._refused: Callable[[Exception], None] | None = None

    @property
    def is_waiting(self) -> bool:
        return self._voice is not None

    def start(
        self, work: Sum, then: Callable[[Any], None], refused: Callable[[Exception], None]
    ) -> bool:
        """Begin; false when one is being waited for already."""
        if self.is_waiting:
            return False
        self._voice = _Voice(self)
        self._then, self._refused = then, refused
        QThreadPool.globalInstance().start(_Run(work, self._voice))
        return True

    def drop(self) -> None:
        """Nobody waits any more."""
        if self._voice is not None:
            self._voice.owner = None
        self._voice = self._then = self._refused = None

    def hear(self, result: object, error: object) -> None:
        then, refused = self._then, self._refused
        self.drop()
        if isinstance(error, Exception):
            if refused is not None:
                refused(error)
        elif then is not None:
            then(result)
