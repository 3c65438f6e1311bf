"""Which lesion is chosen, what is being placed, and how both are said aloud."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from core.domain.segments import Segment
from core.language import Words
from core.reports.liver_map.geometry import segment_at, segments_near
from core.reports.liver_map.values import LiverMap, MapLesion, in_order
from core.reports.liver_map.words import lesion_said
from ui import override
from ui.widgets.liver_map.canvas import LiverMapCanvas
from ui.widgets.liver_map.placing_state import Placing

NEAR = 26.0
"""How near to a border a lesion lies in both segments, in map units."""


class LiverMapChooser(LiverMapCanvas):
    """`placed` carries a number or none for a new lesion, its segments, and x and y or none.

    `picked` a number or none; `stepped` -1 or 1 for the day before or after; `placing_changed`
    what is being placed, or none; `said` what a screen reader is told.
    """

    placed = Signal(object, object, object, object)
    picked = Signal(object)
    stepped = Signal(int)
    placing_changed = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = False
        self._placing: Placing | None = None
        self._digits = ""

    @property
    def placing(self) -> Placing | None:
        return self._placing

    @property
    def is_editable(self) -> bool:
        return self._editable

    def set_editable(self, *, editable: bool) -> None:
        """Without it lesions are looked at and chosen only."""
        self._editable = editable
        if not editable:
            self.set_placing(None)

    def start_placing(self, number: int | None) -> None:
        """Wait for a segment for this lesion, or for a new one."""
        if self._editable:
            lesion = None if number is None else self.shown.lesion(number)
            home = in_order(lesion.segments)[:1] if lesion else ()
            self.set_placing(Placing(number, at=home[0] if home else Segment.S1))

    def set_placing(self, placing: Placing | None) -> None:
        self._placing = placing
        self._chosen = placing.segments if placing else frozenset()
        self.relayout()
        self.placing_changed.emit(placing)

    @override
    def show_map(self, shown: LiverMap, words: Words) -> None:
        super().show_map(shown, words)
        self._ghost = None

    def select(self, number: int | None) -> None:
        """Put the ring on a lesion and say which it is; the digits typed so far are done with."""
        self._selected, self._digits = number, ""
        self.update()
        lesion = self.selected
        if lesion is not None:
            self.say(lesion_said(lesion, self.words))
        self.picked.emit(lesion.number if lesion else None)

    def select_by_digit(self, digit: str) -> None:
        """`1` then `2` is lesion 12 where there is one, else lesion 2."""
        numbers = {str(each.number) for each in self.shown.lesions}
        for typed in (self._digits + digit, digit):
            if typed in numbers:
                self.select(int(typed))
                self._digits = typed
                return
        # Nothing has the number yet: 3 may still become 34.
        self._digits = digit

    def say(self, text: str) -> None:
        """To those who hear the window."""
        self.said.emit(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def place(
        self,
        number: int | None,
        segments: frozenset[Segment],
        at: tuple[float, float] | None,
    ) -> None:
        """Announce where a lesion goes; without a point when its segment was typed or walked to."""
        self.set_placing(None)
        x, y = (round(at[0], 1), round(at[1], 1)) if at else (None, None)
        self.placed.emit(number, segments, x, y)

    def nudge(self, lesion: MapLesion, at: tuple[float, float]) -> None:
        """Move a lesion a little; never out of the liver."""
        segments = segments_for(at, is_wide=len(lesion.segments) > 1)
        if segments:
            self.place(lesion.number, segments, at)


def segments_for(at: tuple[float, float], *, is_wide: bool) -> frozenset[Segment]:
    """The segment at a point; `is_wide` takes those beside it too when it is near their border."""
    if is_wide:
        return segments_near(*at, NEAR)
    found = segment_at(*at)
    return frozenset() if found is None else frozenset({found})
