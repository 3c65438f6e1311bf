"""Ties between signals and slots of Qt itself, which Qt keeps without Python.

PySide makes a text with the name of the method for each `connect` to one of Qt's own and never lets
go of it (6.11.3): a window that is open for months would fill up with them. A test refuses such a
`connect` (`tests/ui/test_within_qt.py`).
"""

from PySide6.QtCore import SIGNAL, SLOT, QObject
from PySide6.QtGui import QKeySequence, QShortcut
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


def goes_when_finished(dialog: QDialog) -> None:
    """The dialog is destroyed once it was answered or left."""
    tie(dialog, "finished(int)", dialog, "deleteLater()")


def goes_when_closed(menu: QMenu) -> None:
    """The menu is destroyed once something was chosen or it was left."""
    tie(menu, "aboutToHide()", menu, "deleteLater()")


def clicked_by(keys: QKeySequence, button: QAbstractButton) -> QShortcut:
    """A key that clicks the button, shown or focused or not, as long as its window is active."""
    shortcut = QShortcut(keys, button)
    QObject.connect(shortcut, SIGNAL("activated()"), button, SLOT("click()"))
    return shortcut
