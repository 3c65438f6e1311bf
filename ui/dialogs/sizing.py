"""How large a dialog opens: what it needs, never more than the window it stands in."""

from PySide6.QtWidgets import QDialog

from ui.look.theme import look

_MARGIN = 24


def fit_to_parent(dialog: QDialog, width: int, height: int) -> None:
    """Open `width` (scaled) x `height` pixels, less where the window or screen is smaller."""
    wanted = look().px(width)
    parent = dialog.parentWidget()
    room = parent.window().size() if parent else dialog.screen().availableSize()
    dialog.resize(
        min(wanted, room.width() - _MARGIN), min(height, max(room.height() - _MARGIN, 320))
    )
