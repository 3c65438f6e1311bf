"""Where the days, scanners and slots of a week are drawn."""

from datetime import date
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize

from core.domain.scanners import minutes_of
from core.surveillance.load import Closed, DayLoad, ScannerDay, week_of
from ui.look.theme import look
from ui.views.calendar.day_rows import DayRow, rows_of
from ui.views.calendar.reading import Reading

HOURS = 44
HEAD = 72
FIRST_HOUR, LAST_HOUR = 8, 16
SHORTEST = 20  # minutes: a block is never lower than this


class Block(NamedTuple):
    """A line of a day where it is drawn; `at` is its place among the lines of the day."""

    day: date
    at: int
    row: DayRow
    box: QRectF


class Column(NamedTuple):
    """One day, with a lane for each scanner."""

    day: date
    load: DayLoad
    box: QRectF
    lanes: tuple[tuple[ScannerDay, QRectF], ...]


class WeekLayout:
    """The week of a day in a rectangle of a size."""

    def __init__(self, reading: Reading, day: date, size: QSize) -> None:
        self._reading, self._day, self._size = reading, day, size

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The clinic days of the week, and others on which something is."""
        reading = self._reading
        return tuple(
            day
            for day in week_of(self._day)
            if day.weekday() in reading.days.weekdays
            or day == self._day
            or day in reading.bookings
            or any(scanner.times_on(day) for scanner in reading.scanners)
        )

    @cached_property
    def _rows(self) -> dict[date, tuple[DayRow, ...]]:
        return {day: rows_of(self._reading.load(day)) for day in self.days}

    @cached_property
    def hours(self) -> tuple[int, int]:
        """First and last hour drawn; earlier and later slots widen it."""
        first, last = FIRST_HOUR, LAST_HOUR
        for rows in self._rows.values():
            for row in rows:
                if row.at is not None and row.scanner is not None:
                    end = minutes_of(row.at) + _length(row)
                    first, last = min(first, row.at.hour), max(last, min(-(-end // 60), 24))
        return first, last

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        left = look().px(HOURS)
        width = (self._size.width() - left - 1) / max(len(self.days), 1)
        found = []
        for at, day in enumerate(self.days):
            box = QRectF(round(left + at * width), 0, round(width), self._size.height())
            load = self._reading.load(day)
            found.append(Column(day, load, box, _lanes(box, load)))
        return tuple(found)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every line that has a time and a scanner, where it is drawn."""
        found = []
        for column in self.columns:
            lanes = {each.scanner.name: box for each, box in column.lanes}
            for at, row in enumerate(self._rows[column.day]):
                if row.scanner is not None and row.at is not None:
                    box = self._box(lanes[row.scanner.scanner.name], row)
                    found.append(Block(column.day, at, row, box))
        return tuple(found)

    def y(self, minutes: int) -> float:
        """How far down a time of day is."""
        first, last = self.hours
        top = look().px(HEAD) + 6
        return top + (minutes - first * 60) * (self._size.height() - top - 8) / (
            (last - first) * 60
        )

    def _box(self, lane: QRectF, row: DayRow) -> QRectF:
        assert row.at is not None, "only what has a time is drawn"
        top, bottom = self.y(minutes_of(row.at)), self.y(minutes_of(row.at) + _length(row))
        return QRectF(lane.left(), top + 1, lane.width(), max(bottom - top - 2, look().px(18)))

    def day_at(self, spot: QPointF) -> date | None:
        return next((each.day for each in self.columns if each.box.contains(spot)), None)

    def block_at(self, spot: QPointF) -> Block | None:
        """The line under a point; of two in one slot the later one."""
        return next((each for each in reversed(self.blocks) if each.box.contains(spot)), None)


def _lanes(column: QRectF, load: DayLoad) -> tuple[tuple[ScannerDay, QRectF], ...]:
    """One lane beside the other for each scanner that the day is for, or that is booked."""
    here = [each for each in load.scanners if each.closed is not Closed.WEEKDAY or each.n_taken]
    width = (column.width() - 4) / max(len(here), 1)
    top = look().px(HEAD)
    return tuple(
        (each, QRectF(column.left() + 3 + at * width, top, width - 2, column.height() - top))
        for at, each in enumerate(here)
    )


def _length(row: DayRow) -> int:
    return max(row.scanner.scanner.minutes, SHORTEST) if row.scanner else SHORTEST
