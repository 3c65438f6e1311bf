"""The room of the week: the rest is scrolled to, and what is marked is brought in sight."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from ui import override
from ui.look.theme import look
from ui.views.calendar.reading import Reading
from ui.views.calendar.week_grid import WeekGrid
from ui.views.calendar.week_layout import HEAD, HOURS


class WeekArea(QScrollArea):
    """Scrolls a week both ways; its head and its hours stay."""

    def __init__(self, grid: WeekGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(grid)

    def show_week(self, reading: Reading, day: date, mark: int) -> None:
        """The week of a day, with the day or one of its lines in sight."""
        self._grid.show_week(reading, day, mark)
        self._reveal(day, mark)

    def _reveal(self, day: date, mark: int) -> None:
        """The whole day where there is room for it; of a wider one what is marked."""
        places, across = self._grid.places, self.horizontalScrollBar()
        block = self._grid.block_of(day, mark)
        column = next(each for each in places.columns if each.day == day)
        wide = self.viewport().width() - look().px(HOURS)
        sideways = column.box if column.box.width() <= wide or not block else block.box
        _show(across, sideways.left() - look().px(HOURS), sideways.right(), self.viewport().width())
        if block:
            top = block.box.top() - look().px(HEAD) - 4
            _show(self.verticalScrollBar(), top, block.box.bottom() + 4, self.viewport().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grid.fit(self.viewport().size())

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._grid.update()  # the head and the hours are painted where they are seen

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys are the calendar's."""
        event.ignore()


def _show(bar: QScrollBar, start: float, end: float, room: int) -> None:
    """Move a bar no further than it takes to see a stretch, its start first."""
    if end > bar.value() + room:
        bar.setValue(round(end - room))
    if start < bar.value():
        bar.setValue(round(start))
