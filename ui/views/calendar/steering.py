"""Keys and pointer of the calendar: they move the cursor, and drop what is held."""

from datetime import date

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from ui.views.calendar.cursor import Cursor, Mode
from ui.views.calendar.deeds import Deeds
from ui.views.calendar.dragging import Draggable
from ui.views.calendar.grids import Grids
from ui.views.calendar.reading import DAY, WEEKS

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LINES = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Steering(QObject):
    """`moved`: another day, line or mode is to be shown."""

    moved = Signal()

    def __init__(self, cursor: Cursor, deeds: Deeds, grids: Grids, parent: QObject) -> None:
        super().__init__(parent)
        self.draggables: tuple[Draggable, ...] = (grids.week,)
        self._cursor, self._deeds, self._grids = cursor, deeds, grids

    def press(self, key: Qt.Key) -> bool:
        """Answer a key; false when it means nothing here."""
        is_booking = self._deeds.is_booking
        if key in _ARROWS:
            across, down = _ARROWS[key]
            if is_booking and down:
                self._step_person(down)
            else:
                self._cursor.step(across, down)
        elif key in _LINES:
            self._step_person(_LINES[key]) if is_booking else self._cursor.step_line(_LINES[key])
        elif key in _PAGES:
            self._cursor.page(_PAGES[key])
        elif key in _ENTER:
            self.confirm()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        self.moved.emit()
        return True

    def confirm(self) -> None:
        """Enter: put down what is held, book who is marked, or look closer."""
        if self._deeds.held is not None:
            self._deeds.put_down()
        elif self._deeds.is_booking:
            self._deeds.book_marked()
        elif self._cursor.mode is Mode.DEMAND:
            self.choose_mode(Mode.MONTH)
        elif self._cursor.row is not None and self._cursor.row.is_free:
            self._deeds.start_booking()
        elif self._cursor.mode is Mode.MONTH:
            self.choose_mode(Mode.WEEK)

    def leave(self) -> None:
        """Esc: everything stays where it was."""
        for each in self.draggables:
            each.stop_dragging()
        self._deeds.leave()

    def find_room(self) -> None:
        """The next day with a free slot for what is held, or for whoever is marked."""
        found = self._cursor.find_room(self._deeds.looks_for)
        self.moved.emit()
        if not found:
            self._deeds.not_possible.emit(self.tr("No slot is free in the next half year."))

    def choose_mode(self, mode: Mode) -> None:
        if mode is Mode.DEMAND:
            self._deeds.leave()
        self._cursor.mode = mode
        self.moved.emit()

    def page(self, step: int) -> None:
        self._cursor.page(step)
        self.moved.emit()

    def to_today(self) -> None:
        self._cursor.go(self._cursor.reading.today)
        self.moved.emit()

    def go(self, day: date) -> None:
        """A day was clicked, or the first day of a month."""
        today = self._cursor.reading.today
        is_month = self._cursor.mode is Mode.DEMAND
        self._cursor.go(max(day, today) if is_month else day)
        self.moved.emit()

    def mark_line(self, day: date, at: int) -> None:
        self._cursor.mark_line(day, at)
        self.moved.emit()

    def mark(self, at: int) -> None:
        """A line of the panel was clicked."""
        if self._cursor.mode is Mode.DEMAND:
            return
        if self._deeds.is_booking:
            self._deeds.mark_person(at)
        else:
            self.mark_line(self._cursor.day, at)

    def open_day(self, day: date) -> None:
        """A day or a month was asked for: a closer look at it."""
        if self._cursor.mode is Mode.MONTH and day.day == 1 and day not in self._shown():
            self._cursor.mode = Mode.DEMAND
        else:
            self._cursor.mode = Mode.WEEK if self._cursor.mode is Mode.MONTH else Mode.MONTH
        self._cursor.go(max(day, self._cursor.reading.today) if day.day == 1 else day)
        self.moved.emit()

    # Dragging

    def begin_drag(self) -> None:
        """What was pressed goes with the pointer: a booking, or somebody to be booked."""
        if not self._deeds.is_booking:
            self._deeds.pick_up()

    def drag(self, spot: QPoint) -> None:
        place = self._grids.place_at(spot, self._cursor.mode)
        if place is None:
            return
        day, at = place
        if day != self._cursor.day:
            self._cursor.go(day)
        if at >= 0:
            self._cursor.mark_line(day, at)
        self.moved.emit()

    def drop(self, spot: QPoint) -> None:
        """Let go: here, or where nothing can be put, which leaves everything as it was."""
        if self._grids.place_at(spot, self._cursor.mode) is None:
            self.leave()
            return
        self.drag(spot)
        self.confirm_drop()

    def confirm_drop(self) -> None:
        if self._deeds.held is not None:
            self._deeds.put_down()
        elif self._deeds.is_booking:
            self._deeds.book_marked()

    def _step_person(self, step: int) -> None:
        self._deeds.mark_person(self._deeds.person_at + step)

    def _shown(self) -> set[date]:
        return {self._cursor.first + DAY * at for at in range(7 * WEEKS)}
