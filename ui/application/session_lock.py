"""Hears that the computer's own session is locked: on Linux over D-Bus, on Windows by message."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui import override

# Windows: WM_WTSSESSION_CHANGE with this parameter; see WTSRegisterSessionNotification.
SESSION_CHANGE, SESSION_LOCK = 0x02B1, 0x7
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
LOGIN = "org.freedesktop.login1.Session"


class SessionLock(QObject):
    """`locked`: the computer's session. Where nothing tells of it, the idle lock is left."""

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter: QAbstractNativeEventFilter | None = None

    def listen(self, window_id: int) -> None:
        """Begin to hear of it; `window_id` is a window that Windows can send its message to."""
        if sys.platform == "win32":
            self._listen_on_windows(window_id)
        elif sys.platform != "darwin":
            self._listen_on_the_bus()

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:  # noqa: FBT001  the bus sends it
        """The screen saver that locks the session began or ended."""
        if active:
            self.locked.emit()

    @Slot()
    def session_locked(self) -> None:
        self.locked.emit()

    def _listen_on_the_bus(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            changed: Any = SLOT("saver_changed(bool)")
            for interface in SAVERS:  # whoever sends it, from whichever place
                session.connect("", "", interface, "ActiveChanged", self, changed)
        if system.isConnected():
            locked: Any = SLOT("session_locked()")
            system.connect("", "", LOGIN, "Lock", self, locked)

    def _listen_on_windows(self, window_id: int) -> None:
        if sys.platform == "win32" and self._filter is None:
            import ctypes

            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window_id, 0)
            self._filter = _Messages(self.session_locked)
            app = QGuiApplication.instance()
            if app is not None:
                app.installNativeEventFilter(self._filter)


class _Messages(QAbstractNativeEventFilter):
    """Looks at every message of Windows for the one that says the session is locked."""

    def __init__(self, locked: Callable[[], None]) -> None:
        super().__init__()
        self._locked = locked

    @override
    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        if sys.platform == "win32":
            from ctypes import wintypes

            said = wintypes.MSG.from_address(int(message))
            if said.message == SESSION_CHANGE and said.wParam == SESSION_LOCK:
                self._locked()
        return False, 0
