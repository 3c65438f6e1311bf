"""A painted widget whose parts can be dragged: pressed, moved and let go, without Qt's own drag.

The pointer may be let go over another widget; whoever listens gets the place on the screen.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui import override
from ui.widgets.painted import Painted


class Draggable(Painted):
    """`drag_began` says that the part under the press moves; the others carry screen places."""

    drag_began = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pressed: QPointF | None = None
        self._is_dragging = False
        super().__init__(parent)

    def grabbed(self, spot: QPointF) -> bool:
        """Answer a press; whether what is there can be dragged."""
        raise NotImplementedError

    def hint_at(self, spot: QPointF) -> str:
        """What is under the pointer, in full."""
        raise NotImplementedError

    def stop_dragging(self) -> None:
        """Let go without dropping: Esc was pressed."""
        self._pressed, self._is_dragging = None, False
        self.unsetCursor()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        can_move = self.grabbed(event.position())
        self._pressed = event.position() if can_move else None
        self._is_dragging = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if not self._is_dragging and far >= QApplication.startDragDistance():
            self._is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.drag_began.emit()
        if self._is_dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging = self._is_dragging
        self.stop_dragging()
        if was_dragging:
            self.dropped.emit(event.globalPosition().toPoint())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
