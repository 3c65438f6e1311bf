"""How large a dialog opens: what it needs, never more than the window it stands in."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from ui.look.theme import look

_MARGIN = 24


def fit_to_parent(dialog: QDialog, width: int, height: int) -> None:
    """Open `width` (scaled) x `height` pixels, less where the window or screen is smaller.

    A dialog over another may be larger than that one: both stand in the same window.
    """
    wanted = look().px(width)
    room = _room(dialog)
    dialog.resize(
        min(wanted, room.width() - _MARGIN), min(height, max(room.height() - _MARGIN, 320))
    )


def _room(dialog: QDialog) -> QSize:
    below: QWidget = dialog
    while isinstance(below, QDialog):
        parent = below.parentWidget()
        if parent is None:
            return dialog.screen().availableSize()
        below = parent.window()
    return below.size()
