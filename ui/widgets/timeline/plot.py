"""The plot as a thing to use: pointing, clicking, and every key of the timeline."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.language import Words
from core.reports.timeline.course import Course
from core.reports.timeline.scene import Hit
from ui import override
from ui.widgets.timeline import steps
from ui.widgets.timeline.canvas import TimelineCanvas

_STEP = 1.25
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ASKS = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_B: "B",
    Qt.Key.Key_E: "E",
}


class TimelinePlot(TimelineCanvas):
    """`pointed` carries the event under the pointer or none; `asked` a key and its event.

    The keys of an event (Enter, B, E) and the arrows answer while the plot has the focus, before
    any shortcut of the page they are on.
    """

    pointed = Signal(object)
    asked = Signal(str, object)

    def __init__(self, course: Course, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(course, words, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._pressed_at: QPointF | None = None

    @override
    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return bool(super().event(event))

    def _is_ours(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~_HARMLESS:
            return False
        if key in _ASKS:
            return self.focus_hit is not None
        return key in _SIDEWAYS or key in _UPRIGHT or event.text() in ("+", "-")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, hit = Qt.Key(event.key()), self.focus_hit
        if not self._is_ours(event):
            QWidget.keyPressEvent(self, event)
        elif event.text() in ("+", "-"):
            self.zoom(_STEP if event.text() == "+" else 1 / _STEP)
            self.moved_by_hand.emit()
        elif hit is not None and key in _ASKS:
            self.asked.emit(_ASKS[key], hit)
        else:
            self._walk(key)

    def _walk(self, key: Qt.Key) -> None:
        """Sideways in a lane, up and down between lanes; at the edge the time goes on."""
        hits, lanes = self.picture.hits, self.picture.lanes
        start = steps.same(hits, self.focus_hit)
        if start is None:
            self.set_focus_hit(steps.first(hits, lanes))
        elif key in _UPRIGHT:
            self.set_focus_hit(steps.across(hits, lanes, start, _UPRIGHT[key]) or start)
        else:
            found = steps.beside(hits, start, _SIDEWAYS[key])
            self.set_focus_hit(found or self._beyond(start, _SIDEWAYS[key]))

    def _beyond(self, start: Hit, step: int) -> Hit:
        """The next event of the lane out of view, found by going on in time; else the same."""
        before = self.view
        length = before.end - before.start
        for part in (0.25, 0.5, 0.75):
            self.show_range(before.start + step * part * length, before.end + step * part * length)
            here = steps.same(self.picture.hits, start)
            if here is None:
                break
            found = steps.beside(self.picture.hits, here, step)
            if found is not None:
                return found
        self.show_range(before.start, before.end)
        return start

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.focus_hit is None and event.reason() in _BY_TAB:
            self.set_focus_hit(steps.first(self.picture.hits, self.picture.lanes))
        else:
            self.set_focus_hit(self.focus_hit)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.relayout()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and a release in one place is a click; anything longer was a drag."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if (event.position() - pressed).manhattanLength() > 4:
            return
        hit = self.hit_at(event.position())
        if hit is not None:
            self.set_focus_hit(hit)
            self.asked.emit("Enter", hit)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_dragged = bool(event.buttons())
        self.pointed.emit(None if is_dragged else self.hit_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)
