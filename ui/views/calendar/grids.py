"""What the page can show: five weeks with the demand below, a week, or 24 months."""

from datetime import date

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.domain.modality import Modality
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.views.calendar.cursor import Cursor, Mode
from ui.views.calendar.demand_chart import DemandChart
from ui.views.calendar.month_grid import MonthGrid
from ui.views.calendar.panel_rows import bars_of
from ui.views.calendar.reading import Reading
from ui.views.calendar.week_area import WeekArea
from ui.views.calendar.week_grid import WeekGrid
from ui.widgets.named import named
from ui.widgets.painted import Text

ROOM_FOR_STRIP = 520  # below it the days need the height themselves


class Grids(QStackedWidget):
    """`opened` carries a day to be looked at by the hour, or the month of a bar."""

    day_chosen = Signal(object)
    row_chosen = Signal(object, int)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = named(MonthGrid(), "month_grid")
        self.week = named(WeekGrid(), "week_grid")
        self.week_area = WeekArea(self.week)
        self.strip = named(DemandChart(), "demand_strip")
        self._charts: list[DemandChart] = []
        self._pages = {
            Mode.MONTH: self._month_page(),
            Mode.WEEK: self.week_area,
            Mode.DEMAND: self._demand_page(),
        }
        for page in self._pages.values():
            self.addWidget(page)
        self.month.day_chosen.connect(self.day_chosen)
        self.month.day_opened.connect(self.opened)
        self.week.day_chosen.connect(self.day_chosen)
        self.week.row_chosen.connect(self.row_chosen)
        self.strip.month_chosen.connect(self.opened)

    def _month_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.month, 1)
        column.addWidget(self.strip)
        return page

    def _demand_page(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        key = self.tr(
            "Number: expected. Dark: booked already. Dashed line: the slots of the month. What is "
            "overdue and not booked counts in the first month, which is what is left of this one."
        )
        self._key = Text(key, ("small", 400, "text-2"), wrap=True)
        self._none = Text(
            self.tr("Nobody is followed: no examination is expected."), ("body", 400, "text-2")
        )
        self._column.addWidget(self._key)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def show_cursor(self, cursor: Cursor, said: str, *, is_moving: bool) -> None:
        """Show what the cursor is on; `said` is that in words."""
        page = self._pages[cursor.mode]
        self.setCurrentWidget(page)
        self.setFocusProxy(self.week if cursor.mode is Mode.WEEK else self.month)
        reading = cursor.reading
        if cursor.mode is Mode.MONTH:
            self.month.show_month(reading, cursor.first, cursor.day, is_moving=is_moving)
            self.month.setAccessibleDescription(said)
            self._show_strip(reading)
        elif cursor.mode is Mode.WEEK:
            self.week_area.show_week(reading, cursor.day, cursor.mark)
            self.week.setAccessibleDescription(said)
        else:
            self._show_charts(reading, cursor.month)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.setVisible(bool(self.strip.bars) and self.height() >= look().px(ROOM_FOR_STRIP))

    def _show_strip(self, reading: Reading) -> None:
        """The scanner that is asked for most; without one, what is expected most."""
        expected = reading.demand.by_modality
        scanned = [s.modality for s in reading.scanners if s.modality in expected]
        of = scanned[0] if scanned else next(iter(expected), None)
        self.strip.setVisible(of is not None and self.height() >= look().px(ROOM_FOR_STRIP))
        if of is not None:
            self.strip.show_bars(words()(of.short), bars_of(reading, of))

    def _show_charts(self, reading: Reading, month: date) -> None:
        shown: list[Modality] = list(reading.demand.by_modality)
        while len(self._charts) < len(shown):
            chart = named(DemandChart(), f"demand_{len(self._charts)}")
            chart.setMinimumHeight(look().px(150))
            chart.month_chosen.connect(self.day_chosen)
            self._column.insertWidget(self._column.count() - 1, chart, 1)
            self._charts.append(chart)
        for at, chart in enumerate(self._charts):
            chart.setVisible(at < len(shown))
            if at < len(shown):
                chart.show_bars(words()(shown[at].short), bars_of(reading, shown[at]), month)
        self._none.setVisible(not shown)
        self._key.setVisible(bool(shown))

    def place_at(self, spot: QPoint, mode: Mode) -> tuple[date, int] | None:
        """The day under a place of the screen, and the line of it (-1: none); none elsewhere."""
        if mode is Mode.MONTH and self.month.isVisible():
            day = self.month.day_at(QPointF(self.month.mapFromGlobal(spot)))
            return (day, -1) if day else None
        if mode is Mode.WEEK and self.week.isVisible():
            here = QPointF(self.week.mapFromGlobal(spot))
            if not self.week.visibleRegion().contains(here.toPoint()):
                return None
            block, day = self.week.seen_at(here)
            if block is not None:
                return block.day, block.at
            return (day, -1) if day else None
        return None
