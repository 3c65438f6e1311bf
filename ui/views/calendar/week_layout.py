"""Where the days, scanners and slots of a week are drawn: as wide as its names need."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize

from core.domain.scanners import minutes_of
from core.surveillance.load import Closed, DayLoad, ScannerDay, week_of
from ui.look.theme import look
from ui.views.calendar.day_rows import DayRow, rows_of
from ui.views.calendar.name_lines import shares
from ui.views.calendar.reading import Reading
from ui.views.calendar.week_room import head_room, lane_room

HOURS = 44
HEAD = 72
FIRST_HOUR, LAST_HOUR = 8, 16


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
    """The week of a day in a rectangle; larger than that where a name would not be whole."""

    def __init__(self, reading: Reading, day: date, room: QSize) -> None:
        self._reading, self._day, self._room = reading, day, room

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
    def size(self) -> QSize:
        """What it takes: the room at least."""
        width = look().px(HOURS) + 1 + sum(each.width for each in self._needs)
        return QSize(max(width, self._room.width()), self._height)

    @cached_property
    def _height(self) -> int:
        """So high that the shortest block holds a line."""
        lengths = [_length(part.row) for parts in self._placed.values() for part in parts]
        first, last = self.hours
        each = (look().line("small") + 5) / min(lengths, default=60)
        needed = _top() + 8 + round((last - first) * 60 * each)
        return max(needed, self._room.height())

    @cached_property
    def _needs(self) -> tuple["_Need", ...]:
        """How wide each day must be, and each of its lanes."""
        return tuple(self._need(day) for day in self.days)

    def _need(self, day: date) -> "_Need":
        load = self._reading.load(day)
        lanes = []
        for each in _shown(load):
            here = [part for part in self._placed[day] if part.row.scanner is each]
            lanes.append(lane_room(each, [(p.row, p.n, self._lines(p.row)) for p in here]))
        return _Need(max(sum(lanes) + 4, head_room(load, self._reading.days)), lanes)

    @cached_property
    def _placed(self) -> dict[date, list["_Placed"]]:
        return {day: list(_side_by_side(rows)) for day, rows in self._rows.items()}

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        left = float(look().px(HOURS))
        widths = shares([need.width for need in self._needs], self.size.width() - left - 1)
        found = []
        for day, width, need in zip(self.days, widths, self._needs, strict=True):
            box = QRectF(round(left), 0, round(left + width) - round(left), self._height)
            load = self._reading.load(day)
            found.append(Column(day, load, box, _lanes(box, load, need.lanes)))
            left += width
        return tuple(found)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every line that has a time and a scanner, where it is drawn."""
        found = []
        for column in self.columns:
            lanes = {each.scanner.name: box for each, box in column.lanes}
            for at, row, nth, n in self._placed[column.day]:
                assert row.scanner is not None, "only what has a scanner is drawn"
                lane = lanes[row.scanner.scanner.name]
                each = lane.width() / n
                part = QRectF(lane.left() + nth * each, lane.top(), each, lane.height())
                found.append(Block(column.day, at, row, self._box(part, row)))
        return tuple(found)

    def y(self, minutes: int) -> float:
        """How far down a time of day is."""
        first, last = self.hours
        return _top() + (minutes - first * 60) * (self._height - _top() - 8) / ((last - first) * 60)

    def _lines(self, row: DayRow) -> int:
        """How many lines of text the block of a line holds."""
        high = self._box(QRectF(), row).height() - 2
        return max(int(high // look().line("small")), 1)

    def _box(self, lane: QRectF, row: DayRow) -> QRectF:
        assert row.at is not None, "only what has a time is drawn"
        top, bottom = self.y(minutes_of(row.at)), self.y(minutes_of(row.at) + _length(row))
        return QRectF(lane.left(), top + 1, lane.width(), bottom - top - 2)

    def day_at(self, spot: QPointF) -> date | None:
        return next((each.day for each in self.columns if each.box.contains(spot)), None)

    def block_at(self, spot: QPointF) -> Block | None:
        """The line under a point; of two in one slot the later one."""
        return next((each for each in reversed(self.blocks) if each.box.contains(spot)), None)


class _Need(NamedTuple):
    """The least width of a day and of its lanes."""

    width: int
    lanes: list[int]


class _Placed(NamedTuple):
    """A line by its place among those of the day: the `nth` of `n` side by side."""

    at: int
    row: DayRow
    nth: int
    n: int


def _top() -> int:
    return look().px(HEAD) + 6


def _shown(load: DayLoad) -> list[ScannerDay]:
    """Each scanner that the day is for, or that is booked."""
    return [each for each in load.scanners if each.closed is not Closed.WEEKDAY or each.n_taken]


def _lanes(
    column: QRectF, load: DayLoad, needs: list[int]
) -> tuple[tuple[ScannerDay, QRectF], ...]:
    """One lane beside the other."""
    top, left, found = look().px(HEAD), column.left() + 3, []
    for each, width in zip(_shown(load), shares(needs, column.width() - 4), strict=True):
        found.append((each, QRectF(left, top, width - 2, column.height() - top)))
        left += width
    return tuple(found)


def _side_by_side(rows: tuple[DayRow, ...]) -> Iterator[_Placed]:
    """The drawn lines; those of one scanner whose times overlap share its lane."""
    by_scanner: dict[str, list[tuple[int, int, DayRow]]] = defaultdict(list)
    for at, row in enumerate(rows):
        if row.scanner is not None and row.at is not None:
            by_scanner[row.scanner.scanner.name].append((minutes_of(row.at), at, row))
    for drawn in by_scanner.values():
        together: list[tuple[int, DayRow, int]] = []
        ends: list[int] = []  # of each place beside the others
        for start, at, row in sorted(drawn, key=lambda each: each[:2]):
            if start >= max(ends, default=0):
                yield from (_Placed(*each, len(ends)) for each in together)
                together, ends = [], []
            free = next((n for n, end in enumerate(ends) if end <= start), len(ends))
            ends[free : free + 1] = [start + _length(row)]
            together.append((at, row, free))
        yield from (_Placed(*each, len(ends)) for each in together)


def _length(row: DayRow) -> int:
    assert row.scanner is not None, "only what has a scanner is drawn"
    return row.scanner.scanner.minutes
