"""What is better left to Qt, or left out of it, so that a window can stay open for months.

**Ties** between a signal and a slot of Qt itself are kept by Qt, without Python: PySide makes a
text with the name of the method for each `connect` to one of Qt's own and never lets go of it
(6.11.3). A test refuses such a `connect` (`tests/ui/test_within_qt.py`).

**Panning** with two fingers is left out where no touch screen is: Qt makes the gesture for each
list, box of choices or field of several lines, and lets go of it only when the next one happens to
be made at the same address (6.11.3).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, SLOT, QObject, Qt
from PySide6.QtGui import QShortcut

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu


def tie(sender: QObject, signal: str, receiver: QObject, slot: str) -> None:
    """Call a slot of Qt whenever the signal comes; both as Qt writes them: `finished(int)`.

    Raises:
        ValueError: one of the two has no such signal or slot, which Qt does not say.
    """
    known = sender.metaObject().indexOfSignal(signal), receiver.metaObject().indexOfSlot(slot)
    if min(known) < 0:
        raise ValueError(f"{signal} and {slot} cannot be tied")
    QObject.connect(sender, SIGNAL(signal), receiver, SLOT(slot))


def goes_when_finished(dialog: "QDialog") -> None:
    """The dialog is destroyed once it was answered or left."""
    tie(dialog, "finished(int)", dialog, "deleteLater()")


def goes_when_closed(menu: "QMenu") -> None:
    """The menu is destroyed once something was chosen or it was left."""
    tie(menu, "aboutToHide()", menu, "deleteLater()")


def clicked_by(keys: "QKeySequence", button: "QAbstractButton") -> QShortcut:
    """A key that clicks the button, shown or focused or not, as long as its window is active."""
    shortcut = QShortcut(keys, button)
    QObject.connect(shortcut, SIGNAL("activated()"), button, SLOT("click()"))
    return shortcut


def leave_out_panning() -> None:
    """Once, before anything is made that scrolls; a touch screen keeps it."""
    from PySide6.QtGui import QInputDevice
    from PySide6.QtWidgets import QGestureRecognizer, QWidget

    screen = QInputDevice.DeviceType.TouchScreen
    if any(each.type() == screen for each in QInputDevice.devices()):
        return
    pan = Qt.GestureType.PanGesture
    QWidget().grabGesture(pan)  # Qt learns its gestures with the first that is wanted
    QGestureRecognizer.unregisterRecognizer(pan)
