"""The map as a thing to use: every event of pointer, keyboard and focus."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.reports.liver_map.geometry import segment_at
from core.reports.liver_map.values import MapLesion
from core.reports.liver_map.words import lesion_said
from ui import override
from ui.widgets.liver_map import keys
from ui.widgets.liver_map.choosing import LiverMapChooser, segments_for

_DRAG = 5


class LiverMapPlot(LiverMapChooser):
    """Click a lesion to choose it, drag it to move it, click into a segment to place one there.

    With Shift a lesion near a border is placed in both segments. The keys are told in `keys`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._grabbed: MapLesion | None = None
        self._pressed_at: QPointF | None = None

    @override
    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and keys.is_ours(self, event):
            event.accept()
            return True
        return bool(super().event(event))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.pressed(self, event):
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks the lesions, and leaves the map after the last of them."""
        is_inside = self.placing is None and (next or self.selected is not None)
        if is_inside and keys.to_neighbour(self, 1 if next else -1):
            return True
        return bool(super().focusNextPrevChild(next))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._digits = ""
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
            self._grabbed = None if self._placing else self.lesion_at(event.position())
            if self._grabbed is not None:
                self.select(self._grabbed.number)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grabbed is not None and self._editable and self._pressed_at is not None:
            if (at - self._pressed_at).manhattanLength() > _DRAG or self._ghost is not None:
                self._ghost = at
                self.update()
            return
        self._point(at)

    def _point(self, at: QPointF) -> None:
        lesion = self.lesion_at(at)
        self.setToolTip(lesion_said(lesion, self.words) if lesion else "")
        hovered = segment_at(*self.map_point(at)) if self._editable and lesion is None else None
        if hovered is not self._hovered:
            self._hovered = hovered
            self.relayout()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hovered is not None:
            self._hovered = None
            self.relayout()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A lesion that was dragged is dropped; a click into a segment places one there."""
        grabbed, is_dragged = self._grabbed, self._ghost is not None
        was_pressed = self._pressed_at is not None
        self._grabbed = self._ghost = self._pressed_at = None
        self.update()
        if not was_pressed or not self._editable or (grabbed is not None and not is_dragged):
            return
        is_wide = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_wide = is_wide or (grabbed is not None and len(grabbed.segments) > 1)
        number = grabbed.number if grabbed else self.placing.number if self.placing else None
        at = self.map_point(event.position())
        segments = segments_for(at, is_wide=is_wide)
        if segments:
            self.place(number, segments, at)
