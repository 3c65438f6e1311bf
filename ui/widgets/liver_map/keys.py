"""Every key of the map, while it has the focus: before any shortcut of the page it is on.

Looking: left and right step through the days, up and down and the numbers choose a lesion, `N`
places a new one, `M` moves the chosen one, Shift and an arrow nudges it. Placing: a segment is
typed or walked to, Shift and an arrow takes the neighbour too, Enter places, Esc leaves.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from core.reports.liver_map.values import MapLesion
from ui.widgets.liver_map.placing_state import ALLOWED, Placing

if TYPE_CHECKING:
    from ui.widgets.liver_map.choosing import LiverMapChooser

NUDGE = 8.0
_BRACKETS = ("[", "]")
_HARMLESS = (
    Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_ours(plot: "LiverMapChooser", event: QKeyEvent) -> bool:
    """Whether the map answers a key now; all others stay with the page."""
    # Some keyboards have the brackets on AltGr, which Windows tells as Ctrl and Alt.
    if event.modifiers() & ~_HARMLESS and event.text() not in _BRACKETS:
        return False
    key = Qt.Key(event.key())
    if plot.placing is not None:
        is_text = bool(event.text()) and event.text() in ALLOWED
        return is_text or key in (*_ARROWS, *_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
    if key in _ARROWS or event.text() in _BRACKETS or event.text().isdigit():
        return True
    if key is Qt.Key.Key_Escape:
        return plot.selected is not None
    return plot.is_editable and key in (Qt.Key.Key_N, Qt.Key.Key_M)


def pressed(plot: "LiverMapChooser", event: QKeyEvent) -> bool:
    """Answer a key; False when it is not the map's."""
    if not is_ours(plot, event):
        return False
    if plot.placing is not None:
        _placing(plot, plot.placing, event)
    else:
        _looking(plot, event)
    return True


def _placing(plot: "LiverMapChooser", now: Placing, event: QKeyEvent) -> None:
    key = Qt.Key(event.key())
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key is Qt.Key.Key_Escape:
        plot.set_placing(None)
    elif key in _ENTER:
        if now.segments:
            plot.place(now.number, now.segments, None)
    elif key in _ARROWS:
        plot.set_placing(now.walked(*_ARROWS[key], also=is_shifted))
    elif key is Qt.Key.Key_Backspace:
        plot.set_placing(now.with_text(now.typed[:-1]))
    else:
        plot.set_placing(now.with_text(now.typed + event.text()))


def _looking(plot: "LiverMapChooser", event: QKeyEvent) -> None:
    key, lesion = Qt.Key(event.key()), plot.selected
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key in _ARROWS and is_shifted:
        _nudge(plot, lesion, _ARROWS[key])
    elif key in _ARROWS:
        _step(plot, *_ARROWS[key])
    elif event.text() in _BRACKETS:
        plot.stepped.emit(-1 if event.text() == "[" else 1)
    elif key is Qt.Key.Key_Escape:
        plot.select(None)
    elif event.text().isdigit():
        plot.select_by_digit(event.text())
    elif key is Qt.Key.Key_N:
        plot.start_placing(None)
    elif lesion is not None:
        plot.start_placing(lesion.number)


def _step(plot: "LiverMapChooser", dx: int, dy: int) -> None:
    """Sideways through the days, up and down through the lesions."""
    if dx:
        plot.stepped.emit(dx)
    else:
        to_neighbour(plot, dy)


def _nudge(plot: "LiverMapChooser", lesion: MapLesion | None, step: tuple[int, int]) -> None:
    """Move the chosen lesion a little, from where it is drawn; never out of the liver."""
    spot = plot.picture.discs.spot(lesion.number) if lesion else None
    if spot is None or not plot.is_editable:
        return
    start = spot.lesion.at or (spot.x, spot.y)
    plot.nudge(spot.lesion, (start[0] + step[0] * NUDGE, start[1] + step[1] * NUDGE))


def to_neighbour(plot: "LiverMapChooser", step: int) -> bool:
    """Choose the lesion after or before; False beyond the last or the first."""
    numbers = sorted(each.number for each in plot.shown.lesions)
    if not numbers:
        return False
    if plot.selected is None:
        plot.select(numbers[0] if step > 0 else numbers[-1])
        return True
    at = numbers.index(plot.selected.number) + step
    if not 0 <= at < len(numbers):
        return False
    plot.select(numbers[at])
    return True
