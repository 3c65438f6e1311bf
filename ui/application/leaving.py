"""The orders to leave that come from outside: a signal, the end of the session."""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager


class OrdersToLeave(QObject):
    """`leave` ends the program as if its window was closed; `keep` only saves what there is.

    Python's own handlers run when the event loop next enters Python, which may be seconds later:
    the signal is written to a pipe, and the event loop wakes at once.
    """

    def __init__(
        self, app: QGuiApplication, leave: Callable[[], None], keep: Callable[[], None]
    ) -> None:
        super().__init__(app)
        self._leave, self._keep = leave, keep
        self._line = _Line()
        self._notifier = QSocketNotifier(self._line.heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._line.sent, warn_on_full_buffer=False)
        for number in _orders():
            signal.signal(number, _noted)
        app.commitDataRequest.connect(self._session_ends)

    def _wake(self) -> None:
        try:
            if not set(self._line.read()) & set(_orders()):
                return
        except BlockingIOError:
            return
        self._leave()

    def _session_ends(self, _manager: QSessionManager) -> None:
        """Nothing is asked here, and nothing closed: somebody may still call the shutdown off."""
        self._keep()


if sys.platform == "win32":

    class _Line:
        """Two sockets: nothing else wakes an event loop there."""

        def __init__(self) -> None:
            import socket

            self._ends = socket.socketpair()
            for each in self._ends:
                each.setblocking(False)  # noqa: FBT003  the library's own signature
            self.heard, self.sent = (each.fileno() for each in self._ends)

        def read(self) -> bytes:
            return self._ends[0].recv(64)

else:

    class _Line:
        """A pipe: a start loads no sockets for it."""

        def __init__(self) -> None:
            self.heard, self.sent = os.pipe()
            for each in (self.heard, self.sent):
                os.set_blocking(each, False)

        def read(self) -> bytes:
            return os.read(self.heard, 64)


def _orders() -> tuple[int, ...]:
    if sys.platform == "win32":
        orders = (signal.SIGINT, signal.SIGBREAK)
    else:
        orders = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    return tuple(map(int, orders))


def _noted(_number: int, _frame: FrameType | None) -> None:
    """In place of dying at once: what is to be done is done by the event loop."""
