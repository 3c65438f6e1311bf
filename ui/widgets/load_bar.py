"""How full a day of a scanner is: one segment for each slot, the number beside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from core.language import phrase
from ui.look.theme import look
from ui.widgets.painting import fill, hatch

FULL = phrase("full")  # in place of the number


def paint_load(painter: QPainter, box: QRectF, taken: int, slots: int) -> None:
    """Draw `taken` of `slots` segments; a full day in the overdue colour, a closed one hatched.

    Segments end on rounded edges, or their widths would visibly differ.
    """
    if slots <= 0:
        fill(painter, box, "bar-track")
        hatch(painter, box)
        return
    token = "overdue-fg" if taken >= slots else "accent"
    gap = max(look().px(2), 1)
    step = (box.width() + gap) / slots
    for at in range(slots):
        left = round(box.x() + at * step)
        right = round(box.x() + (at + 1) * step - gap)
        part = QRectF(left, box.y(), max(right - left, 1), box.height())
        fill(painter, part, token if at < taken else "bar-track")


def fitting(text: str, width: float) -> str:
    """The text, or its beginning with an ellipsis; what is under the pointer is said in full."""
    return look().metrics("small", 600).elidedText(text, Qt.TextElideMode.ElideRight, width)
