"""Notices that nobody has touched key or mouse for a while, and the key that locks at once."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui import override

LOOKED_AT_EVERY = 5000  # ms
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
    }
)


class Idle(QObject):
    """`expired`: untouched for so many minutes; `lock_wanted`: Ctrl+L where no button answers it.

    The clock is compared rather than counted by a timer, so that a computer that slept through the
    time locks when it wakes. Only windows are listened to: what is typed and pointed reaches them
    first, and nothing else does.
    """

    expired = Signal()
    lock_wanted = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_AT_EVERY)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen)

    def watch(self, minutes: int) -> None:
        """Begin anew; 0 minutes never expire."""
        self._minutes, self._touched = minutes, self._clock()
        for window in QGuiApplication.topLevelWindows():
            self._listen(window)
        self._timer.start()

    def rest(self) -> None:
        """Nothing is open: there is nothing to lock."""
        self._timer.stop()

    def look(self) -> None:
        """Whether the time has passed; a clock that was set back begins it anew."""
        now = self._clock()
        self._touched = min(self._touched, now)
        if self._minutes and now - self._touched >= timedelta(minutes=self._minutes):
            self.expired.emit()

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # again is as good as once

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._clock()
            if event.type() is QEvent.Type.KeyPress and _is_lock(event):
                self.lock_wanted.emit()
                return True
        return False


def _is_lock(event: QEvent) -> bool:
    """Ctrl+L that no button took: over a dialog the window's own keys are silent."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
