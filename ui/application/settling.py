"""What a start leaves for later: done when the first window has been on the screen for a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.within_qt import tie

SETTLED = 1000  # ms after which a start is over


def when_settled(parent: QObject, then: Callable[[], None]) -> None:
    # Not QTimer.singleShot, which makes Python learn about the methods of the parent.
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    tie(timer, "timeout()", timer, "deleteLater()")
    timer.start(SETTLED)
